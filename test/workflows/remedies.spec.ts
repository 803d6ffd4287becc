import { addDays, dateOf } from '#law';
import { item, party } from '../support/cases';
import { reached } from './contention';
import { refusalOf, type RunningCase, Stage } from './support';

/** 暂缓、分期缴纳. */
describe('what becomes of a penalty', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  const offence = { ...item('sj-01'), penaltyRequiresRefusal: false, list: 'mitigation' as const };
  const stageOf = async (c: RunningCase) => (await c.live()).stage;
  const clock = async (c: RunningCase, id: string, subject?: string) =>
    (await c.live()).clocks.findLast((k) => k.id === id && (subject === undefined || k.subject?.endsWith(subject)))!;
  const paying = async (c: RunningCase) => (await c.openTask('recordPerformance')).title;

  async function toDecision(): Promise<RunningCase> {
    const c = await stage.register({ item: offence });
    await c.complete('screen', { route: 'penalty' });
    await c.completeAll('approveFiling', 'investigate', 'reviewLegality', 'giveNotice', 'recordDefence', 'decide');
    return c;
  }
  async function served(): Promise<RunningCase> {
    const c = await toDecision();
    await c.complete('serveDocument');
    return c;
  }
  const asks = (c: RunningCase) => refusalOf(c.act('request-instalments', { statement: '经营困难。' }, party));
  const grant = (c: RunningCase, plan: object) => refusalOf(c.complete('approveInstalments', { ...plan }));
  /** To the day after a clock's last, and so many more. */
  const daysPast = async (dueAt: string, days = 0) =>
    stage.env.sleep(Date.parse(dueAt) + days * 86_400_000 + 3_600_000 - Number(await stage.env.currentTimeMs()));

  it('put off or paid in parts: asked in time, granted in lawful parts, late by its own day alone (行政处罚法 第六十六条第二款、第七十二条)', async () => {
    const c = await toDecision();
    expect(await asks(c)).toBe('INSTALMENTS_EARLY');
    await c.complete('serveDocument');
    const { dueOn } = await clock(c, 'payment');
    expect(await asks(c)).toBe('accepted');
    expect(await asks(c)).toBe('INSTALMENTS_PENDING');
    const [first, second, third] = [0, 30, 60].map((days) => addDays(dueOn!, days)) as [string, string, string];
    const parts = (...given: [string, number][]) => ({ parts: given.map(([on, fen]) => ({ on, fen })) });
    expect(await grant(c, parts([first, 40_000], [second, 59_999]))).toBe('INSTALMENT_SUM');
    expect(await grant(c, parts([first, 100_000]))).toBe('INSTALMENT_SUM');
    expect(await grant(c, parts([second, 40_000], [first, 60_000]))).toBe('INSTALMENT_DAYS');
    expect(await grant(c, parts([addDays(dueOn!, -1), 40_000], [second, 60_000]))).toBe('INSTALMENT_DAYS');
    expect(await grant(c, { decision: 'defer', until: await c.today() })).toBe('INSTALMENT_DAYS');
    expect(await grant(c, parts([first, 40_000], [second, 30_000], [third, 30_000]))).toBe('accepted');
    expect(await paying(c)).toBe('履行登记：第 1 期');
    expect(await clock(c, 'payment')).toMatchObject({ status: 'cancelled' });
    // The first is paid in time, in two sums; the second is missed by three days, and paid then.
    await c.pay(25_000);
    expect(await paying(c)).toBe('履行登记：第 1 期');
    await c.pay(15_000);
    expect(await clock(c, 'instalment', '-1')).toMatchObject({ status: 'met' });
    expect(await paying(c)).toBe('履行登记：第 2 期');
    const missed = await clock(c, 'instalment', '-2');
    await daysPast(missed.dueAt!, 2);
    await reached(c, (s) => s.clocks.some((k) => k.subject?.endsWith('-2') && k.status === 'expired'));
    expect(c.journal.findLast((e) => e.type === 'clock.overdue')?.data).toMatchObject({ clock: 'instalment' });
    expect(await asks(c)).toBe('INSTALMENTS_LATE');
    await c.pay(30_000);
    await c.pay(30_000);
    // Three days on 300 yuan at 3 %: 3 × 900 fen.
    expect((await c.openTask('decideSurcharge')).context).toMatchObject({ accruedFen: 2700 });
    await c.complete('decideSurcharge');
    expect(await c.finish()).toBe('penalty');
  });

  it('a plan that is kept costs nothing, and a later one takes the place of what is to come (行政处罚法 第六十六条第二款)', async () => {
    const c = await served();
    const { dueOn } = await clock(c, 'payment');
    await asks(c);
    await c.complete('approveInstalments', { decision: 'defer', until: addDays(dueOn!, 20) });
    expect(await paying(c)).toBe('履行登记：暂缓缴纳');
    // Past the first last day: still within what was granted.
    await daysPast((await clock(c, 'payment')).dueAt ?? `${dueOn}T16:00:00.000Z`);
    await c.pay(10_000);
    expect(await asks(c)).toBe('accepted');
    const until = (await clock(c, 'instalment')).dueOn!;
    const parts = [30, 60].map((days) => ({ on: addDays(until, days), fen: 45_000 }));
    expect(await grant(c, { parts: [{ on: addDays(until, -1), fen: 45_000 }, parts[1]!] })).toBe('INSTALMENT_DAYS');
    expect(await grant(c, { parts })).toBe('accepted');
    const clocks = (await c.live()).clocks.filter((k) => k.id === 'instalment').map((k) => k.status);
    expect(clocks).toEqual(['cancelled', 'running', 'running']);
    await c.pay(90_000);
    // Nothing was late, so nothing may be added.
    expect(await stageOf(c)).toBe('closing');
    expect(await asks(c)).toBe('INSTALMENTS_NOTHING');
  });

  it('what was asked in time and refused late is late from the refusal; asked after the period it is refused (行政处罚法 第七十二条)', async () => {
    const c = await served();
    const { dueAt } = await clock(c, 'payment');
    await asks(c);
    await daysPast(dueAt!, 4);
    expect((await clock(c, 'payment')).status).toBe('running');
    await c.complete('approveInstalments', { decision: 'refuse', reason: '没有证明。' });
    expect((await clock(c, 'payment')).status).toBe('expired');
    const refusedOn = await c.today();
    expect(await asks(c)).toBe('INSTALMENTS_LATE');
    await stage.env.sleep('2 days');
    await c.pay();
    // The days up to the refusal were the authority's; two days of 1,000 yuan at 3 %.
    expect(dateOf(dueAt!) < refusedOn).toBe(true);
    expect((await c.openTask('decideSurcharge')).context).toMatchObject({ accruedFen: 6000 });
  });
});
