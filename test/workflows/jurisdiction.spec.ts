import { addDays, clockOf } from '#law';
import { actor, item, officer } from '../support/cases';
import { refusalOf, type RunningCase, Stage } from './support';

/** Whose a case is, to whom it goes, and what another authority is asked for. */
describe('jurisdiction', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike({ byChance: true }));

  const FILE = ['0'.repeat(64)];
  const offence = { ...item('sj-01'), penaltyRequiresRefusal: false, list: 'mitigation' as const };
  const dispute = async (c: RunningCase, change = {}) =>
    c.act('dispute-jurisdiction', { with: '示例县局', arisenOn: await c.today(), facts: '都主张管辖。', ...change });
  const clock = async (c: RunningCase, id: 'dispute' | 'designation' | 'referral', subject?: string) =>
    clockOf((await c.live()).clocks, { clock: id, ...(subject ? { subject } : {}) });
  const deputy = actor('deputy', 'head');

  it('a dispute is settled, or reported to the common superior; until then nobody is punished (行政处罚法 第二十五条第二款)', async () => {
    const c = await stage.register({ item: offence });
    await c.complete('screen', { route: 'penalty' });
    await c.completeAll('approveFiling', 'investigate', 'reviewLegality', 'giveNotice', 'recordDefence');
    const today = await c.today();
    expect(await refusalOf(dispute(c, { arisenOn: addDays(today, 1) }))).toBe('DATE_IN_FUTURE');
    await dispute(c);
    expect(await clock(c, 'dispute')).toMatchObject({
      status: 'running',
      period: { amount: 7, unit: 'workingDay' },
      rule: { source: '市场监督管理行政处罚程序规定 第十三条' },
    });
    expect(await refusalOf(dispute(c))).toBe('DISPUTE_PENDING');
    expect(await refusalOf(c.complete('decide'))).toBe('DISPUTE_OPEN');
    expect(await refusalOf(c.complete('settleDispute', { result: 'reported', on: today }))).toBe('DISPUTE_INCOMPLETE');
    const early = { result: 'here', on: addDays(today, -1) };
    expect(await refusalOf(c.complete('settleDispute', early))).toBe('DATES_REVERSED');
    await c.complete('settleDispute', { result: 'reported', on: today, superior: '示例省局', receivedOn: today });
    expect(await clock(c, 'dispute')).toMatchObject({ status: 'met' });
    expect(await clock(c, 'designation')).toMatchObject({
      status: 'running',
      period: { amount: 7, unit: 'workingDay' },
    });
    expect(await refusalOf(c.complete('decide'))).toBe('DISPUTE_OPEN');
    await c.complete('recordDesignation', { on: today });
    expect(await clock(c, 'designation')).toMatchObject({ status: 'met' });
    await c.complete('decide');
    expect((await c.live()).stage).toBe('service');
    expect(await refusalOf(dispute(c))).toBe('REFERRAL_NOT_HERE');
  });

  it('designated elsewhere, the case ends as referred, once its receipt is on file (市场监督管理行政处罚程序规定 第十六条)', async () => {
    const c = await stage.register();
    const today = await c.today();
    await dispute(c);
    await c.complete('settleDispute', { result: 'reported', on: today, superior: '示例省局', receivedOn: today });
    expect(await refusalOf(c.complete('recordDesignation', { result: 'elsewhere', on: today }))).toBe(
      'DISPUTE_INCOMPLETE',
    );
    await c.complete('recordDesignation', { result: 'elsewhere', on: today, to: '示例县局' });
    expect(await c.live()).toMatchObject({ stage: 'closing', outcome: 'referred' });
    await c.complete('deliverReferral', { to: '示例县局', deliveredOn: today, receivedOn: today });
    expect(await c.finish()).toBe('referred');
  });

  it('a referral is proposed by one, approved by another, and stays open until it was received (市场监督管理行政处罚程序规定 第十四条、第十七条)', async () => {
    const c = await stage.register();
    const propose = (by = officer) =>
      c.act('refer-case', { to: '示例城管局', ground: 'otherPower', reason: '属于城市管理。' }, by);
    await propose(deputy);
    expect(await refusalOf(propose())).toBe('REFERRAL_PENDING');
    const { id } = await c.openTask('approveReferral');
    expect(await refusalOf(c.send(id, { decision: 'approve', reason: '同意。' }, deputy))).toBe('PROPOSED_BY_SELF');
    await c.complete('approveReferral');
    expect(await c.live()).toMatchObject({ stage: 'closing', outcome: 'referred' });
    expect((await c.live()).tasks.filter((t) => t.state === 'open').map((t) => t.kind)).toEqual(['deliverReferral']);
    expect(await clock(c, 'referral')).toMatchObject({ status: 'running', rule: { confirmed: false } });
    const today = await c.today();
    const delivered = (deliveredOn: string, receivedOn: string) =>
      c.complete('deliverReferral', { deliveredOn, receivedOn });
    expect(await refusalOf(delivered(today, addDays(today, 1)))).toBe('DATE_IN_FUTURE');
    await stage.env.sleep('3 days');
    expect(await refusalOf(delivered(addDays(today, 2), addDays(today, 1)))).toBe('DATES_REVERSED');
    await delivered(today, addDays(today, 1));
    expect(await clock(c, 'referral')).toMatchObject({ status: 'met' });
    expect(await c.finish()).toBe('referred');
  });

  it('协查: each letter has its own fifteen working days from its receipt, and no other period stands still for it (市场监督管理行政处罚程序规定 第四十五条)', async () => {
    const c = await stage.register();
    const today = await c.today();
    const verification = async () => clockOf((await c.live()).clocks, { clock: 'verification' })!;
    const before = await verification();
    const ask = (letterNo: string, change = {}) =>
      c.act('request-assistance', {
        to: '示例区局',
        letterNo,
        sentOn: today,
        matters: '核实住所。',
        attachments: FILE,
        ...change,
      });
    expect(await refusalOf(ask('示例〔2026〕3号', { receivedOn: addDays(today, -1) }))).not.toBe('accepted');
    await ask('示例〔2026〕3号', { receivedOn: today });
    await ask('示例〔2026〕4号');
    const letters = async () => (await c.live()).clocks.filter((k) => k.id === 'assistance');
    expect((await letters()).map((k) => [k.about, k.status, k.period])).toEqual([
      ['示例区局，示例〔2026〕3号', 'running', { amount: 15, unit: 'workingDay' }],
    ]);
    await c.complete('recordAssistanceReceipt', { receivedOn: today });
    expect(await letters()).toHaveLength(2);
    const asked = (await c.live()).tasks.filter((t) => t.kind === 'recordAssistance');
    expect(asked.map((t) => (t.context!['asked'] as { data: { letterNo: string } }).data.letterNo)).toEqual([
      '示例〔2026〕3号',
      '示例〔2026〕4号',
    ]);
    const answer = (at: number, data: object) =>
      c.send(asked[at]!.id, { result: 'done', content: '已经查明。', on: today, ...data }, officer);
    expect(await refusalOf(answer(0, { result: 'later' }))).toBe('ASSISTANCE_UNTIL');
    await answer(0, { result: 'later', until: addDays(today, 40) });
    await answer(1, {});
    expect((await letters()).map((k) => [k.subject === asked[0]!.subject, k.round, k.status])).toEqual([
      [true, 1, 'cancelled'],
      [false, 1, 'met'],
      [true, 2, 'running'],
    ]);
    expect(await verification()).toEqual(before);
    await c.complete('recordAssistance', { on: today });
    expect((await letters()).map((k) => k.status)).toEqual(['cancelled', 'met', 'met']);
  });
});
