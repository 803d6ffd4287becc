import { actor, head, item, officer, party } from '../support/cases';
import { refusalOf, type RunningCase, Stage } from './support';

/** 终止调查: where nobody is left to be investigated, approved, before a decision; it is neither leniency nor an offence. */
describe('ending an investigation', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  const offence = { ...item('sj-01'), penaltyRequiresRefusal: false, list: 'mitigation' as const };
  const proof = ['a'.repeat(64)];
  const propose = (c: RunningCase, data: object = {}, by = head) =>
    c.act('terminate', { ground: 'personDied', reason: '没有承受人。', attachments: proof, ...data }, by);

  it('§3.10 only on a ground, with proof, approved by a head who has not proposed it (市场监督管理行政处罚程序规定 第四十七条)', async () => {
    const c = await stage.register({ item: offence });
    expect(await refusalOf(propose(c))).toBe('TERMINATION_NOT_HERE');
    await c.complete('screen', { route: 'penalty' });
    await c.complete('approveFiling');
    expect(await refusalOf(propose(c, { ground: 'busy' }))).toBe('TERMINATION_GROUND');
    expect(await refusalOf(propose(c, { attachments: [] }))).toBe('TERMINATION_GROUND');
    await propose(c);
    expect(await refusalOf(propose(c))).toBe('TERMINATION_PENDING');
    expect(await refusalOf(c.complete('approveTermination'))).toBe('PROPOSED_BY_SELF');
    const { id } = await c.openTask('approveTermination');
    await c.send(id, { decision: 'approve', reason: '已查明。' }, actor('deputy', 'head'));
    expect(await c.live()).toMatchObject({ stage: 'closing', outcome: 'terminated' });
    expect((await c.live()).tasks.filter((t) => t.state === 'open').map((t) => t.kind)).toEqual(['approveClosing']);
    expect(await c.finish()).toBe('terminated');
    expect((await c.live()).clocks.filter((k) => k.status === 'running')).toEqual([]);
  });

  it('§3.10 not once it is decided on, nor while a crime is suspected; refused, the case goes on (市场监督管理行政处罚程序规定 第四十七条)', async () => {
    const c = await stage.register();
    await c.toObservation();
    await propose(c, {}, officer);
    await c.complete('approveTermination', { decision: 'refuse', reason: '有承受人。' });
    expect(await c.live()).toMatchObject({ stage: 'observation', status: 'open' });
    await propose(c, {}, officer);
    await c.act('suspect-crime', { facts: '涉嫌犯罪。' });
    const approve = () => c.complete('approveTermination');
    expect(await refusalOf(approve())).toBe('TRANSFER_PENDING');
    await c.reportCrime();
    await c.complete('approveTransfer', { decision: 'refuse', reason: '理由不足。' });
    await c.act('report-correction', { statement: '已改正。' }, party);
    await c.complete('reinspect');
    await c.complete('approveLeniency');
    expect((await c.live()).outcome).toBeDefined();
    expect(await refusalOf(approve())).toBe('TERMINATION_NOT_HERE');
    expect(await refusalOf(c.complete('approveClosing'))).toBe('CLOSING_GATE');
  });
});
