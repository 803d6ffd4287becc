import { Stage } from './support';

/** A history that has grown long is begun anew as soon as the case rests, in the middle of a stage too, and nobody notices. */
describe('a fresh history', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.setLocal(30);
  });
  afterEach(() => stage.strike());

  it('carries on the same case: every clock, task, key and entry', async () => {
    const c = await stage.register();
    const first = (await c.handle.describe()).runId;
    await c.complete('screen', {}, 'screened-once');
    await c.complete('educate');
    await c.complete('issueCorrectionOrder');
    await c.act('report-correction', { statement: '已改正。' }, undefined, 'reported-once');
    await c.complete('reinspect');
    await c.complete('approveLeniency');
    const { runId } = await c.handle.describe();
    expect(runId).not.toBe(first);

    const screened = (await c.live()).tasks.find((t) => t.kind === 'screen')!;
    const told = () => stage.store.journal.filter((e) => e.type !== 'document.issued').length;
    const before = told();
    await c.send(screened.id, screened.result!, undefined, 'screened-once');
    await c.act('report-correction', { statement: '已改正。' }, undefined, 'reported-once');
    await c.live();
    expect(told()).toBe(before);

    expect(await c.finish()).toBe('orderFulfilled');
    const entries = stage.store.journal;
    expect(entries.map((e) => e.seq)).toEqual(entries.map((_, i) => i + 1));
    expect(entries.filter((e) => e.type === 'stage.entered' && e.data.stage === 'reinspection')).toHaveLength(1);
  });

  it('never loses what is stronger than the procedure, whenever it comes', async () => {
    const c = await stage.register();
    await c.act('suspect-crime', { facts: '涉嫌犯罪。' });
    for (let i = 0; i < 6; i++) await c.act('record-guidance', { content: `第 ${i} 次辅导。` });
    // The stage is left, and the approval meets the case while it waits for its record before beginning anew.
    let release!: () => void;
    stage.store.failing = 1;
    stage.store.holding = new Promise((resolve) => (release = resolve));
    await c.complete('screen');
    await c.reportCrime();
    await c.complete('approveTransfer');
    stage.store.holding = undefined;
    release();
    expect((await c.live()).stage).toBe('transfer');
    await c.complete('deliverTransfer');
    await c.complete('recordPoliceDecision', { decision: 'declined', note: '不予立案。' });
    await c.complete('answerNonFiling');
    expect((await c.live()).stage).toBe('correction');
    await c.act('withdraw', { reason: '登记有误。' });
    await c.complete('approveWithdrawal');
    expect((await c.live()).stage).toBe('closing');
  });

  describe('with the police', () => {
    it('each round of theirs is gone through once, whenever the history begins anew', async () => {
      const c = await stage.register();
      const first = (await c.handle.describe()).runId;
      const guide = async () => {
        for (let i = 0; i < 4; i++) await c.act('record-guidance', { content: `第 ${i} 次辅导。` });
      };
      const answer = async (kind: string, data: Record<string, unknown> = {}) => {
        await c.complete(kind, data);
        await guide();
      };
      await c.act('suspect-crime', { facts: '涉嫌犯罪。' });
      await c.reportCrime();
      await c.complete('approveTransfer');
      await answer('deliverTransfer');
      const more = { decision: 'supplement', wanted: '鉴定意见。', note: '材料不全。' };
      await answer('recordPoliceDecision', more);
      await answer('supplementTransfer');
      await answer('recordPoliceDecision', { decision: 'forwarded', forwardedTo: '另一分局', note: '不属于其管辖。' });
      await answer('recordPoliceDecision', more);
      await answer('recordPoliceDecision', { decision: 'declined', note: '不予立案。' });
      const contest = async (how: string) =>
        answer('answerNonFiling', { how, on: await c.today(), to: '示例机关', reason: '依法应当立案。' });
      await contest('reconsideration');
      await answer('recordReconsideration');
      await contest('procuratorate');
      await answer('recordSupervision', { result: 'filed', note: '通知立案。' });
      await answer('handOverThings');
      const { clocks, tasks } = await c.live();
      expect((await c.handle.describe()).runId).not.toBe(first);
      const ends = (id: string) => clocks.filter((k) => k.id === id).map((k) => k.status);
      expect(ends('policeDecision')).toEqual(['met', 'met']);
      expect(ends('transferSupplement')).toEqual(['met', 'cancelled']);
      expect(ends('nonFiling')).toEqual(['met', 'met']);
      expect([ends('policeReview'), ends('thingsHandOver')]).toEqual([['met'], ['met']]);
      const asked = (kind: string) => tasks.filter((t) => t.kind === kind).map((t) => t.state);
      expect(asked('recordPoliceDecision')).toEqual(Array(4).fill('completed'));
      expect(asked('supplementTransfer')).toEqual(['completed', 'withdrawn']);
      expect(asked('answerNonFiling')).toEqual(['completed', 'completed']);
      expect(await c.finish()).toBe('transferred');
    });
  });
});
