import { addDays, dateOf } from '#law';
import { item } from '../support/cases';
import { exampleCitizen } from '../support/numbers';
import { refusalOf, type RunningCase, Stage } from './support';

/** 当场处罚: decided before the party, handed over there and then, reported to the authority. */
describe('a penalty on the spot', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  const offence = { ...item('sj-01'), penaltyRequiresRefusal: false };
  const clock = async (c: RunningCase, id: string) => (await c.live()).clocks.findLast((k) => k.id === id);
  const open = async (c: RunningCase) => (await c.live()).tasks.filter((t) => t.state === 'open').map((t) => t.kind);
  const begin = (c: RunningCase) => refusalOf(c.act('punish-on-the-spot', {}));
  const decide = (c: RunningCase, answer: object = {}) => refusalOf(c.complete('punishOnSpot', { ...answer }));
  const collected = {
    payment: 'onSpot',
    collectBecause: 'hardLater',
    collectNote: '当事人无固定经营场所。',
    receiptNo: '示例-000123',
  };

  it('is decided, handed over and reported, and paid within fifteen days (行政处罚法 第五十一条、第五十二条、第六十七条)', async () => {
    const c = await stage.register({ item: offence });
    expect(await begin(c)).toBe('accepted');
    expect(await open(c)).toEqual(['punishOnSpot']);
    expect(await decide(c)).toBe('accepted');
    const state = await c.live();
    expect(state).toMatchObject({ stage: 'performance', outcome: 'penalty' });
    expect(state.filedAt).toBeUndefined();
    const [paper] = state.documents;
    expect(paper).toMatchObject({ kind: 'onSpotDecision', title: '当场行政处罚决定书', served: { method: 'direct' } });
    // Fifteen days from the day it was handed over; what falls on a day off rolls on.
    const payment = (await clock(c, 'payment'))!;
    expect(payment.startedAt).toBe(paper!.served!.effectiveAt);
    expect(payment.dueOn! >= addDays(await c.today(), 15)).toBe(true);
    expect(await clock(c, 'verification')).toMatchObject({ status: 'met' });
    expect(await clock(c, 'onSpotReport')).toMatchObject({
      status: 'running',
      period: { amount: 2, unit: 'workingDay' },
    });
    expect(await clock(c, 'onSpotPapers')).toMatchObject({
      status: 'running',
      period: { amount: 7, unit: 'workingDay' },
      rule: { source: '市场监督管理行政处罚程序规定 第七十条' },
    });
    expect(await open(c)).toEqual(['fileOnSpot', 'handInPapers', 'recordPerformance']);
    await c.pay();
    expect((await c.live()).stage).toBe('closing');
    // What is owed to the authority is owed still, by its own clocks.
    expect(await refusalOf(c.complete('approveClosing'))).toBe('CLOSING_GATE');
    expect(await clock(c, 'onSpotPapers')).toMatchObject({ status: 'running' });
    expect(await refusalOf(c.complete('handInPapers', { on: addDays(await c.today(), 1) }))).toBe('DATE_IN_FUTURE');
    await c.completeAll('fileOnSpot', 'handInPapers');
    expect(await clock(c, 'onSpotReport')).toMatchObject({ status: 'met' });
    expect(await c.finish()).toBe('penalty');
  });

  it('what is collected is handed in within two days, and paid in within two more (行政处罚法 第七十条、第七十一条)', async () => {
    const c = await stage.register({ item: offence });
    await begin(c);
    expect(await decide(c, { payment: 'onSpot', collectBecause: 'small', receiptNo: '示例-1' })).toBe(
      'COLLECTION_UNLAWFUL',
    );
    expect(await decide(c, { ...collected, receiptNo: undefined })).toBe('COLLECTION_UNLAWFUL');
    expect(await decide(c, collected)).toBe('accepted');
    // Nothing is owed by the party any more.
    expect((await c.live()).stage).toBe('closing');
    expect(await clock(c, 'payment')).toBeUndefined();
    expect(await clock(c, 'handIn')).toMatchObject({ status: 'running', period: { amount: 2, unit: 'workingDay' } });
    expect(await refusalOf(c.complete('handInFine', { sumFen: 99_999 }))).toBe('HAND_IN_DIFFERS');
    expect(await refusalOf(c.complete('handInFine', { on: addDays(await c.today(), -1) }))).toBe('HAND_IN_DIFFERS');
    await c.complete('handInFine');
    expect(await clock(c, 'handIn')).toMatchObject({ status: 'met' });
    const deposit = (await clock(c, 'deposit'))!;
    expect(dateOf(deposit.startedAt)).toBe(await c.today());
    expect(deposit.period).toEqual({ amount: 2, unit: 'workingDay' });
    await c.completeAll('depositFine', 'fileOnSpot', 'handInPapers');
    expect(await c.finish()).toBe('penalty');
  });

  it('what is contested, or too heavy, goes back to the ordinary procedure (行政处罚法 第五十一条)', async () => {
    const c = await stage.register({ item: offence });
    await begin(c);
    expect(await decide(c, { heard: 'contested' })).toBe('ON_SPOT_CONTESTED');
    expect(await decide(c, { fineFen: 300_001 })).toBe('ON_SPOT_BEYOND');
    expect(await decide(c, { result: 'ordinary', ordinaryBecause: 'contested' })).toBe('accepted');
    expect((await c.live()).stage).toBe('screening');
    expect(await open(c)).toEqual(['screen']);
    expect(await clock(c, 'verification')).toMatchObject({ status: 'running' });
    // Whoever changes his mind may come back to it.
    expect(await begin(c)).toBe('accepted');
    expect(await decide(c, { penalties: ['warning'], fineFen: 0, payment: undefined })).toBe('accepted');
    expect((await c.live()).stage).toBe('closing');
    await c.completeAll('fileOnSpot', 'handInPapers');
    expect(await c.finish()).toBe('penalty');
  });

  it('复议 comes before 诉讼, and an alteration pays back what was collected (行政复议法 第二十三条)', async () => {
    const c = await stage.register({ item: offence });
    await begin(c);
    await decide(c, collected);
    const seek = async (kind: string) =>
      refusalOf(c.act('register-remedy', { kind, by: '示例机关', acceptedOn: await c.today() }));
    expect(await seek('litigation')).toBe('RECONSIDERATION_FIRST');
    expect(await seek('reconsideration')).toBe('accepted');
    await c.act('end-remedy', { result: 'changed', fineFen: 40_000, endedOn: await c.today() });
    expect((await c.openTask('returnFine')).context).toMatchObject({ overpaidFen: 60_000 });
    expect(await seek('litigation')).toBe('accepted');
  });

  it('is not begun where nobody may be punished, nor for what only refusal is punished for (行政处罚法 第四条、第三十条)', async () => {
    const refusalOnly = await stage.register({ item: item('sj-01') });
    expect(await begin(refusalOnly)).toBe('PENALTY_NEEDS_REFUSAL');
    const powerless = await stage.register({ item: item('rs-19'), caseNo: '2026-psj-000002' });
    expect(await begin(powerless)).toBe('PENALTY_NOT_OURS');
    const year = Number((await refusalOnly.today()).slice(0, 4));
    const party = { kind: 'individual' as const, name: '示例少年', idNumber: exampleCitizen(`${year - 12}-01-01`, 1) };
    const child = await stage.register({ item: offence, caseNo: '2026-psj-000003', facts: { party } });
    expect(await begin(child)).toBe('CHILD_NOT_PUNISHED');
    const before = await stage.register({ item: offence, caseNo: '2026-psj-000004', facts: { revision: 3 } });
    expect(await begin(before)).toBe('ON_SPOT_NOT_HERE');
  });
});
