import { currentClocks, dateOf, endOfDay, epochDay } from '#law';
import { daysBefore } from '../support/calendar';
import { item, officer } from '../support/cases';
import { refusalOf, type RunningCase, Stage } from './support';

/** 送达: what was tried, what was announced, and when the law counts a paper as served. */
describe('service of papers', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  const FILE = 'a'.repeat(64);
  const today = async () => daysBefore(await stage.now(), 0);
  const clockOf = async (c: RunningCase, id: string) =>
    currentClocks((await c.live()).clocks).find((k) => k.id === id)!;
  /** The notice is made and waits to be served. */
  async function toNotice(): Promise<RunningCase> {
    const c = await stage.register({ item: { ...item('sj-01'), penaltyRequiresRefusal: false } });
    await c.complete('screen', { route: 'penalty', overrideReason: '情节较重。' });
    await c.completeAll('signOffScreening', 'approveFiling', 'investigate', 'reviewLegality');
    await c.complete('giveNotice', { service: undefined });
    return c;
  }
  const paperOf = async (c: RunningCase) => (await c.live()).documents.at(-1)!;
  const attempt = async (c: RunningCase, change: object = {}) =>
    c.act('record-attempt', {
      paper: (await paperOf(c)).id,
      method: 'direct',
      on: await today(),
      who: '执法员甲、执法员乙',
      failure: 'absent',
      course: '店门紧锁，邻居称已搬走。',
      ...change,
    });
  const announce = async (c: RunningCase, change: object = {}) =>
    c.act('announce-service', {
      paper: (await paperOf(c)).id,
      ground: 'exhausted',
      course: '上门两次无人，邮件被退回。',
      publishedOn: await today(),
      place: '示例街道公告栏',
      attachments: [FILE],
      ...change,
    });
  const tomorrow = async () => daysBefore(await stage.now(), -1);
  const yesterday = async () => daysBefore(await stage.now(), 1);

  it('公告 needs a reason and what was tried; the case waits for its end and goes on by itself (民事诉讼法 第九十五条)', async () => {
    const c = await toNotice();
    // Nobody types that it was announced where the day of service is typed.
    expect(await refusalOf(c.complete('serveDocument', { method: 'announcement' }))).toBe('ANNOUNCEMENT_ELSEWHERE');
    expect(await refusalOf(announce(c))).toBe('ANNOUNCEMENT_EARLY');
    expect(await refusalOf(announce(c, { ground: 'unknown', publishedOn: await tomorrow() }))).toBe('DATE_IN_FUTURE');
    expect(await refusalOf(announce(c, { ground: 'unknown', publishedOn: await yesterday() }))).toBe(
      'SERVED_BEFORE_MADE',
    );
    expect(await refusalOf(announce(c, { ground: 'unknown', paper: 'D0' }))).toBe('SERVICE_NOT_OUT');
    await attempt(c);
    const before = await clockOf(c, 'decision');
    const publishedOn = await today();
    await announce(c);
    expect(await refusalOf(announce(c))).toBe('ANNOUNCED_ALREADY');

    const clock = await clockOf(c, 'announcement');
    expect(clock).toMatchObject({
      status: 'running',
      about: '行政处罚告知书',
      rule: { atEnd: '视为送达，案件自动继续' },
    });
    expect(epochDay(clock.dueOn!) - epochDay(publishedOn)).toBeGreaterThanOrEqual(30);
    const waited = epochDay(clock.dueOn!) - epochDay(publishedOn);
    const decision = await clockOf(c, 'decision');
    expect(decision.exclusions).toMatchObject([{ from: publishedOn, to: clock.dueOn }]);
    expect(epochDay(decision.dueOn!) - epochDay(before.dueOn!)).toBeGreaterThanOrEqual(waited - 3);
    expect((await c.live()).stage).toBe('notice');

    await stage.env.sleep(Date.parse(clock.dueAt!) - Number(await stage.env.currentTimeMs()) + 1000);
    const state = await c.live();
    expect(state.stage).toBe('defence');
    const { served, attempts } = state.documents.at(-1)!;
    expect(served).toMatchObject({ method: 'announcement', publishedOn, place: '示例街道公告栏' });
    expect(dateOf(served!.effectiveAt)).toBe(clock.dueOn);
    expect(attempts).toMatchObject([{ failure: 'absent', by: officer.name }]);
    expect((await clockOf(c, 'defence')).startedAt).toBe(served!.effectiveAt);
    expect(await clockOf(c, 'announcement')).toMatchObject({ status: 'met', endedAt: endOfDay(clock.dueOn!) });
    expect(state.tasks.find((t) => t.kind === 'serveDocument')).toMatchObject({ state: 'withdrawn' });
  });

  it('handed over while the 公告 runs it is served by that, and only the days that were waited are left out (程序规定 第六十四条)', async () => {
    const c = await toNotice();
    const publishedOn = await today();
    await announce(c, { ground: 'unknown' });
    await stage.env.sleep('10 days');
    await c.complete('serveDocument');
    const state = await c.live();
    expect([state.stage, state.documents.at(-1)!.served!.method]).toEqual(['defence', 'direct']);
    expect(await clockOf(c, 'announcement')).toMatchObject({ status: 'cancelled', endReason: '已经以其他方式送达' });
    expect((await clockOf(c, 'decision')).exclusions).toMatchObject([{ from: publishedOn, to: await today() }]);
  });

  it('returned from the address the party had confirmed it is served; from another it is not (程序规定 第八十三条第二款)', async () => {
    const c = await toNotice();
    const effectiveAt = (await stage.now()).toISOString();
    const returned = { method: 'post', mailNo: '示例-1', wrongAddress: true, effectiveAt, attachments: [FILE] };
    expect(await refusalOf(c.complete('serveDocument', returned))).toBe('ADDRESS_NOT_CONFIRMED');
    await attempt(c, { method: 'post', failure: 'wrongAddress' });
    await c.act('confirm-address', {
      address: '示例街 1 号',
      channels: [],
      signedOn: await today(),
      attachments: [FILE],
    });
    expect(await refusalOf(attempt(c, { method: 'post', failure: 'wrongAddress' }))).toBe('SERVED_BY_ADDRESS');
    expect(await refusalOf(c.complete('serveDocument', { ...returned, attachments: [] }))).toBe('SERVICE_UNPROVEN');
    await c.complete('serveDocument', returned);
    const { served } = await paperOf(c);
    expect(served).toMatchObject({ method: 'post', wrongAddress: true, effectiveAt });
    expect((await clockOf(c, 'defence')).startedAt).toBe(effectiveAt);
  });

  it('corrected by a later entry, what hangs on it is counted anew, and no day that was told becomes earlier (procedure 3.13)', async () => {
    const c = await toNotice();
    const { madeAt } = await paperOf(c);
    await stage.env.sleep('3 days');
    const served = (await stage.now()).toISOString();
    await c.complete('serveDocument', { effectiveAt: served });
    const told = await clockOf(c, 'defence');
    const correct = async (effectiveAt: string) =>
      c.act('correct-service', {
        paper: (await paperOf(c)).id,
        effectiveAt,
        reason: '回证上的日期记错。',
        attachments: [FILE],
      });
    const from = (days: number) => new Date(Date.parse(madeAt) + days * 86_400_000 + 60_000).toISOString();
    expect(await refusalOf(correct(from(-2)))).toBe('SERVED_BEFORE_MADE');
    expect(await refusalOf(correct(from(30)))).toBe('DATE_IN_FUTURE');
    expect(await refusalOf(correct(served))).toBe('NOTHING_TO_CORRECT');
    // Earlier: the record says so, the day that was told stands.
    await correct(from(0));
    const kept = await clockOf(c, 'defence');
    expect(kept).toMatchObject({ startedAt: from(0), dueOn: told.dueOn, status: 'running' });
    expect(kept.countedOn! < told.dueOn!).toBe(true);
    expect(await paperOf(c)).toMatchObject({
      served: { effectiveAt: from(0) },
      corrections: [{ from: served, to: from(0), reason: '回证上的日期记错。', by: officer.name }],
    });
    // Later than was thought, the party has more time.
    await stage.env.sleep('1 day');
    const later = (await stage.now()).toISOString();
    await correct(later);
    expect((await clockOf(c, 'defence')).startedAt).toBe(later);
    expect((await clockOf(c, 'defence')).dueOn! >= told.dueOn!).toBe(true);
    await c.completeAll('recordDefence', 'decide');
    const first = (await c.live()).documents[0]!;
    const again = { paper: first.id, effectiveAt: from(1), reason: '记错。', attachments: [FILE] };
    expect(await refusalOf(c.act('correct-service', again))).toBe('SERVICE_RELIED_ON');
  });

  it('a correction decision that is announced counts as served though no stage waits for it (行政处罚法 第七十五条第二款)', async () => {
    const c = await stage.register({ item: { ...item('sj-01'), penaltyRequiresRefusal: false } });
    await c.complete('screen', { route: 'penalty', overrideReason: '情节较重。' });
    await c.completeAll('signOffScreening', 'approveFiling', 'investigate', 'reviewLegality', 'giveNotice');
    await c.completeAll('recordDefence', 'decide', 'serveDocument');
    await c.act('correct-decision', { result: 'changed', fineFen: 50_000, reason: '计算有误。' });
    await c.complete('approveCorrection');
    await announce(c, { ground: 'unknown' });
    const { dueAt } = await clockOf(c, 'announcement');
    await stage.env.sleep(Date.parse(dueAt!) - Number(await stage.env.currentTimeMs()) + 1000);
    const state = await c.live();
    expect(state.documents.find((d) => d.kind === 'correctionDecision')!.served!.method).toBe('announcement');
    expect(state.tasks.find((t) => t.kind === 'deliverCorrection')!.state).toBe('withdrawn');
  });
});
