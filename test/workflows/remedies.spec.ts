import { addDays, assessFirstOffence, dateOf, type PriorOffence } from '#law';
import { head, item, party } from '../support/cases';
import { reached } from './contention';
import { refusalOf, type RunningCase, Stage } from './support';

/** 暂缓、分期缴纳; 变更、撤销、确认违法 by 复议, by 诉讼 or by the authority itself. */
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

  let last = 0;
  async function toDecision(): Promise<RunningCase> {
    last += 1;
    const c = await stage.register({ item: offence, caseNo: `2026-psj-8${String(last).padStart(5, '0')}` });
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

  const seek = async (c: RunningCase) =>
    c.act('register-remedy', { kind: 'reconsideration', by: '示例复议机关', acceptedOn: await c.today() });
  const ends = async (c: RunningCase, end: object) =>
    refusalOf(c.act('end-remedy', { endedOn: await c.today(), ...end }));
  const open = async (c: RunningCase) => (await c.live()).tasks.filter((t) => t.state === 'open').map((t) => t.kind);

  it('changed, the lesser fine is owed, what was paid beyond it is returned, what was published is taken back (行政处罚法 第四十八条第三款)', async () => {
    const c = await served();
    await c.pay(80_000);
    await seek(c);
    expect(await ends(c, { result: 'changed' })).toBe('REMEDY_FINE');
    expect(await ends(c, { result: 'upheld', fineFen: 1 })).toBe('REMEDY_FINE');
    expect(await ends(c, { result: 'changed', fineFen: 50_000 })).toBe('accepted');
    expect(await stageOf(c)).toBe('closing');
    expect(await open(c)).toEqual(['returnFine', 'retractPublication', 'approveClosing']);
    expect((await c.openTask('returnFine')).context).toMatchObject({ overpaidFen: 30_000 });
    expect(await refusalOf(c.complete('returnFine', { returnedFen: 29_999 }))).toBe('RETURN_DIFFERS');
    // Nothing is closed before the money is back and the public has been told.
    expect(await refusalOf(c.complete('approveClosing'))).toBe('CLOSING_GATE');
    await c.complete('returnFine', { interestFen: 12 });
    expect(await refusalOf(c.complete('retractPublication', { published: 'yes' }))).toBe('RETRACTION_INCOMPLETE');
    const taken = { published: 'yes', retractedOn: await c.today(), explanation: '经复议变更。' };
    await c.complete('retractPublication', taken);
    expect(await clock(c, 'retraction')).toMatchObject({ status: 'met', period: { amount: 3, unit: 'workingDay' } });
    expect(await c.finish()).toBe('penalty');
  });

  it('annulled, nothing is owed, the case ends as that, and it is no earlier offence (行政处罚法 第三十三条第一款)', async () => {
    const c = await served();
    await asks(c);
    await seek(c);
    expect(await ends(c, { result: 'annulled' })).toBe('REMEDY_DETAILS');
    expect(await ends(c, { result: 'annulled', because: 'facts', anew: false })).toBe('accepted');
    expect(await open(c)).toEqual(['retractPublication', 'approveClosing']);
    expect(await clock(c, 'payment')).toMatchObject({ status: 'cancelled' });
    expect(await asks(c)).not.toBe('accepted');
    await c.complete('retractPublication');
    expect(await c.finish()).toBe('annulled');
    const { caseNo, outcome, violationOn } = await c.live();
    const prior: PriorOffence = {
      caseNo,
      itemId: offence.id,
      department: offence.department,
      violationOn,
      outcome: outcome!,
    };
    const rule = { months: 24, scope: 'item', source: '示例', confirmed: false } as const;
    const again = { violationOn, itemId: offence.id, department: offence.department, discoveredOn: violationOn };
    expect(assessFirstOffence(rule, again, [prior]).first).toBe(true);
    expect(assessFirstOffence(rule, again, [{ ...prior, outcome: 'penalty' }]).first).toBe(false);
  });

  it('ordered to be decided anew, it is investigated anew by a new period, and does not come to the same (行政复议法 第六十四条第二款)', async () => {
    const c = await served();
    await c.pay();
    expect(await stageOf(c)).toBe('closing');
    await seek(c);
    expect(await ends(c, { result: 'annulled', because: 'facts', anew: true })).toBe('accepted');
    expect(await open(c)).toEqual(['returnFine', 'retractPublication', 'investigate']);
    expect((await c.live()).outcome).toBeUndefined();
    expect(await clock(c, 'decision')).toMatchObject({ round: 2, status: 'running' });
    // What was paid by the decision that is gone is returned whatever comes.
    await c.complete('returnFine');
    await c.complete('retractPublication');
    await c.completeAll('investigate', 'reviewLegality', 'giveNotice', 'recordDefence');
    expect(await refusalOf(c.complete('decide'))).toBe('SAME_AS_ANNULLED');
    await c.complete('decide', { different: '补充了现场检测报告，认定的事实不同。' });
    await c.complete('serveDocument');
    // The new decision is paid by itself.
    expect((await c.openTask('recordPerformance')).context).toMatchObject({ fineFen: 100_000 });
    await c.pay();
    expect(await c.finish()).toBe('penalty');
  });

  it('annulled for its procedure alone it may be decided so again; lighter always (行政诉讼法 第七十一条)', async () => {
    for (const [because, decision] of [
      ['procedure', {}],
      ['improper', { fineFen: 60_000 }],
    ] as const) {
      const c = await served();
      await seek(c);
      await ends(c, { result: 'annulled', because, anew: true });
      await c.complete('retractPublication');
      await c.completeAll('investigate', 'reviewLegality', 'giveNotice', 'recordDefence');
      expect(await refusalOf(c.complete('decide', decision))).toBe('accepted');
    }
  });

  it('found unlawful and not annulled it stands, marked; upheld nothing changes (行政诉讼法 第七十四条)', async () => {
    const c = await served();
    await seek(c);
    expect(await ends(c, { result: 'unlawful' })).toBe('accepted');
    expect(await open(c)).toEqual(['recordPerformance', 'retractPublication']);
    await c.complete('retractPublication');
    await seek(c);
    expect(await ends(c, { result: 'upheld' })).toBe('accepted');
    expect(await open(c)).toEqual(['recordPerformance']);
    await c.pay();
    expect(await c.finish()).toBe('penalty');
  });

  it('the authority corrects itself: proposed by one, decided by another, lighter only, and served (行政处罚法 第七十五条第二款)', async () => {
    const c = await toDecision();
    const propose = (what: object, by = head) =>
      refusalOf(c.act('correct-decision', { reason: '认定有误。', ...what }, by));
    const annulled = { result: 'annulled', because: 'facts', anew: false };
    expect(await propose(annulled)).toBe('CORRECTION_NOT_HERE');
    await c.complete('serveDocument');
    expect(await propose({ result: 'changed', fineFen: 100_000 })).toBe('CORRECTION_HEAVIER');
    expect(await propose({ result: 'annulled' })).toBe('REMEDY_DETAILS');
    expect(await propose(annulled)).toBe('accepted');
    expect(await propose(annulled)).toBe('CORRECTION_PENDING');
    expect(await refusalOf(c.complete('approveCorrection'))).toBe('PROPOSED_BY_SELF');
    const another = { ...head, id: 'head2' };
    await c.send((await c.openTask('approveCorrection')).id, { decision: 'approve', reason: '属实。' }, another);
    expect(await open(c)).toEqual(['deliverCorrection', 'retractPublication', 'approveClosing']);
    await c.completeAll('deliverCorrection', 'retractPublication');
    expect((await c.live()).documents.at(-1)).toMatchObject({
      kind: 'correctionDecision',
      served: { method: 'direct' },
    });
    expect(await c.finish()).toBe('annulled');
  });
});
