import { unissued } from '#contracts';
import { item } from '../support/cases';
import { type RunningCase, Stage } from './support';

/** 出具: each paper is numbered, set and kept beside the case, which waits for it only where it is sealed. */
describe('issuing', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  const numbers = async (c: RunningCase) => (await c.live()).documents.map((d) => d.issued?.number);
  /** Until nothing is on its way any more. */
  const settle = () => stage.env.sleep('1s');

  it('gives each paper its number once, on record, through whatever the case goes afterwards', async () => {
    const c = await stage.register();
    await c.toObservation();
    await settle();
    expect(await numbers(c)).toEqual(['盘市监〔2026〕1号']);
    await c.act('report-correction', { statement: '已改正。' });
    await c.complete('reinspect');
    await c.complete('approveLeniency');
    expect(await c.finish()).toBe('orderFulfilled');
    expect(stage.store.issueRequests).toHaveLength(1);
    const [issued] = c.journal.filter((e) => e.type === 'document.issued');
    expect(issued?.basis).toBe('行政处罚法 第二十八条第一款');
    expect(issued?.data).toMatchObject({ kind: 'correctionOrder', number: '盘市监〔2026〕1号', pages: 1 });
  });

  it('keeps nobody waiting for what cannot be set, but for the seal: the dossier is sealed over every paper', async () => {
    const c = await stage.register();
    stage.store.unfit.add(1);
    await c.toDisposition();
    await c.complete('approveLeniency');
    await c.completeAll('approveClosing', 'fileDossier');
    await stage.env.sleep('10 minutes');
    const waiting = await c.live();
    expect([waiting.stage, waiting.status, unissued(waiting).length]).toEqual(['closing', 'open', 1]);
    stage.store.unfit.delete(1);
    expect(await c.handle.result()).toBe('orderFulfilled');
    const types = c.journal.map((e) => e.type);
    expect(types.indexOf('document.issued')).toBeLessThan(types.indexOf('case.sealed'));
    expect(types.filter((t) => t === 'document.issued')).toHaveLength(1);
  });

  it('through a penalty: the notice and the decision too, each when it is made, whether or not it is served yet', async () => {
    const c = await stage.register({ item: { ...item('sj-01'), penaltyRequiresRefusal: false } });
    await c.complete('screen', { route: 'penalty', overrideReason: '情节较重。' });
    await c.completeAll('signOffScreening', 'approveFiling', 'investigate', 'reviewLegality', 'giveNotice');
    await settle();
    expect(await numbers(c)).toEqual(['盘市监〔2026〕1号']);
    await c.completeAll('recordDefence', 'decide');
    await settle();
    const { documents } = await c.live();
    expect(documents.map((d) => [d.kind, d.issued?.number, d.served !== undefined])).toEqual([
      ['penaltyNotice', '盘市监〔2026〕1号', true],
      ['penaltyDecision', '盘市监〔2026〕2号', false],
    ]);
    await c.complete('serveDocument');
    await c.pay();
    expect(await c.finish()).toBe('penalty');
  });

  it('a case that began before papers were issued goes its way without', async () => {
    const c = await stage.register({ facts: { revision: 5 } });
    await c.toObservation();
    await settle();
    expect(await numbers(c)).toEqual([undefined]);
    expect(stage.store.issueRequests).toEqual([]);
  });

  describe('in a fresh history', () => {
    it('what has no number yet is asked for again, what has one is not', async () => {
      const own = await Stage.setLocal(30);
      try {
        const c = await own.register();
        await c.completeAll('screen', 'educate');
        await c.complete('issueCorrectionOrder');
        const first = (await c.handle.describe()).runId;
        await c.act('report-correction', { statement: '已改正。' });
        await c.completeAll('reinspect', 'approveLeniency');
        expect((await c.handle.describe()).runId).not.toBe(first);
        expect(new Set(own.store.issueRequests.map((r) => r.documentId)).size).toBe(1);
        expect((await c.live()).documents.map((d) => d.issued?.number)).toEqual(['盘市监〔2026〕1号']);
        expect(c.journal.filter((e) => e.type === 'document.issued')).toHaveLength(1);
      } finally {
        await own.strike({ byChance: true });
      }
    });
  });
});
