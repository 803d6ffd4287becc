import { addDays, dateOf, endOfDay } from '#law';
import { item } from '../support/cases';
import { reached } from './contention';
import { refusalOf, type RunningCase, Stage } from './support';

/** 催告 and 申请人民法院强制执行. */
describe('a fine that is not paid', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  const offence = { ...item('sj-01'), penaltyRequiresRefusal: false, list: 'mitigation' as const };
  const clock = async (c: RunningCase, id: string) => (await c.live()).clocks.findLast((k) => k.id === id)!;
  const open = async (c: RunningCase) => (await c.live()).tasks.filter((t) => t.state === 'open').map((t) => t.kind);
  const until = async (at: string) =>
    stage.env.sleep(Date.parse(at) + 3_600_000 - Number(await stage.env.currentTimeMs()));
  const ended = async (c: RunningCase, id: string) => {
    await until((await clock(c, id)).dueAt!);
    await reached(c, (s) => s.clocks.findLast((k) => k.id === id)?.status !== 'running');
  };
  const step = async (c: RunningCase, answer: object) =>
    refusalOf(c.complete('recordEnforcement', { on: await c.today(), ...answer }));

  async function overdue(): Promise<RunningCase> {
    const c = await stage.register({ item: offence });
    await c.complete('screen', { route: 'penalty' });
    await c.completeAll('approveFiling', 'investigate', 'reviewLegality', 'giveNotice', 'recordDefence', 'decide');
    await c.complete('serveDocument');
    await ended(c, 'payment');
    expect((await c.live()).stage).toBe('demand');
    return c;
  }
  async function demanded(c: RunningCase): Promise<void> {
    await c.complete('issueDemand');
    await c.complete('serveDocument');
  }

  it('is demanded, and asked of the court once nothing can be sought against it any more (行政强制法 第五十三条、第五十四条)', async () => {
    const c = await overdue();
    expect(await open(c)).toEqual(['recordPerformance', 'issueDemand']);
    await demanded(c);
    expect(await clock(c, 'demand')).toMatchObject({ period: { amount: 10, unit: 'workingDay' }, status: 'running' });
    await ended(c, 'demand');
    // The party may still go to court: six months from the service of the decision.
    expect(await open(c)).toEqual(['recordPerformance']);
    const { startedAt, dueOn } = await clock(c, 'litigation');
    expect(startedAt).toBe((await clock(c, 'payment')).startedAt);
    await ended(c, 'litigation');
    expect(await open(c)).toEqual(['recordPerformance', 'applyForEnforcement']);
    const window = await clock(c, 'courtWindow');
    expect(window).toMatchObject({ status: 'running', period: { amount: 3, unit: 'month' } });
    expect(dateOf(window.startedAt)).toBe(dueOn);
    // Nothing is given up that can be had.
    expect(await refusalOf(c.complete('applyForEnforcement', { proposal: 'cease', reason: '数额小。' }))).toBe(
      'ENFORCEMENT_NOT_CEASED',
    );
    await c.complete('applyForEnforcement');
    await c.complete('approveEnforcement', { decision: 'return', reason: '补充送达回证。' });
    await c.complete('applyForEnforcement');
    await c.complete('approveEnforcement');
    expect(await step(c, { step: 'ordered' })).toBe('ENFORCEMENT_DATES');
    expect(await step(c, { step: 'submitted', on: addDays(await c.today(), 1) })).toBe('DATE_IN_FUTURE');
    expect(await step(c, { step: 'submitted', on: addDays(await c.today(), -1) })).toBe('ENFORCEMENT_DATES');
    expect(await step(c, { step: 'submitted' })).toBe('accepted');
    expect((await clock(c, 'courtWindow')).status).toBe('met');
    expect(await step(c, { step: 'ended' })).toBe('ENFORCEMENT_DATES');
    expect(await step(c, { step: 'ordered' })).toBe('accepted');
    // What the court collects is paid as any other payment is.
    await c.pay(30_000);
    expect(await open(c)).toEqual(['recordEnforcement', 'recordPerformance']);
    expect(await step(c, { step: 'ended' })).toBe('accepted');
    expect((await c.live()).stage).toBe('closing');
    expect(await c.finish()).toBe('penalty');
  });

  it('paid on the demand, the court is not asked, and what was late may be added to (行政处罚法 第七十二条)', async () => {
    const c = await overdue();
    expect(await refusalOf(c.act('request-instalments', { statement: '经营困难。' }))).toBe('INSTALMENTS_LATE');
    await demanded(c);
    await c.pay(40_000);
    await c.pay(60_000);
    expect(await open(c)).toEqual(['decideSurcharge']);
    await c.complete('decideSurcharge');
    expect((await c.live()).stage).toBe('closing');
    expect((await clock(c, 'demand')).status).toBe('cancelled');
    expect((await clock(c, 'litigation')).status).toBe('cancelled');
    expect(await c.finish()).toBe('penalty');
  });

  it('while 复议 is pending the court is not asked; from its end the party has fifteen days, and a lesser fine is demanded anew (行政诉讼法 第四十五条)', async () => {
    const c = await overdue();
    await demanded(c);
    const acceptedOn = await c.today();
    await c.act('register-remedy', { kind: 'reconsideration', by: '示例复议机关', acceptedOn });
    expect((await clock(c, 'litigation')).status).toBe('cancelled');
    await ended(c, 'demand');
    expect(await open(c)).toEqual(['recordPerformance']);
    const endedOn = await c.today();
    await c.act('end-remedy', { result: 'changed', fineFen: 60_000, endedOn });
    expect(await clock(c, 'litigation')).toMatchObject({
      period: { amount: 15, unit: 'calendarDay' },
      rule: { source: '行政诉讼法 第四十五条' },
    });
    // The paper asked for another sum.
    expect(await open(c)).toContain('issueDemand');
    expect((await c.openTask('issueDemand')).context).toMatchObject({ fineFen: 60_000 });
    await demanded(c);
    await ended(c, 'litigation');
    await ended(c, 'demand');
    expect(await open(c)).toContain('applyForEnforcement');
    expect(dateOf((await clock(c, 'courtWindow')).startedAt)).toBe((await clock(c, 'litigation')).dueOn);
    await c.pay(60_000);
    await c.complete('decideSurcharge');
    await c.complete('retractPublication');
    expect(await c.finish()).toBe('penalty');
  });

  it('too late at the court without a reason, or turned down by it, the head may let it be (行政强制法 第五十三条)', async () => {
    const c = await overdue();
    await demanded(c);
    await ended(c, 'litigation');
    await until((await clock(c, 'courtWindow')).dueAt!);
    expect(await refusalOf(c.complete('applyForEnforcement'))).toBe('ENFORCEMENT_LATE');
    await c.complete('applyForEnforcement', { lateBecause: '当事人住所不明，查找期间不能申请。' });
    await c.complete('approveEnforcement');
    expect(await step(c, { step: 'submitted' })).toBe('accepted');
    expect(await step(c, { step: 'rejected' })).toBe('accepted');
    await c.complete('applyForEnforcement', { proposal: 'cease', reason: '人民法院不予受理。' });
    await c.complete('approveEnforcement');
    expect((await c.live()).stage).toBe('closing');
    expect(await open(c)).not.toContain('recordPerformance');
    expect(await c.finish()).toBe('penalty');
  });

  it('put off, the time at the court runs from the last day that was granted, where that is later (行政处罚法 第七十二条第二款)', async () => {
    const c = await stage.register({ item: offence });
    await c.complete('screen', { route: 'penalty' });
    await c.completeAll('approveFiling', 'investigate', 'reviewLegality', 'giveNotice', 'recordDefence', 'decide');
    await c.complete('serveDocument');
    await c.act('request-instalments', { statement: '经营困难。' });
    const day = addDays(await c.today(), 250);
    await c.complete('approveInstalments', { decision: 'defer', until: day });
    await until(endOfDay((await clock(c, 'instalment')).dueOn!));
    await reached(c, (s) => s.stage === 'demand');
    await demanded(c);
    await ended(c, 'demand');
    expect((await clock(c, 'litigation')).status).toBe('expired');
    expect(dateOf((await clock(c, 'courtWindow')).startedAt)).toBe((await clock(c, 'instalment')).dueOn);
    expect(await open(c)).toContain('applyForEnforcement');
  });
});
