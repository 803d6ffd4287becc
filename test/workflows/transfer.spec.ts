import type { CaseTask } from '#contracts';
import { head, item, party } from '../support/cases';
import { refusalOf, type RunningCase, Stage } from './support';

/** 涉嫌犯罪移送: a suspicion is no decision; what is not transferred stands exactly where it stood. */
describe('transfer to the police', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  const offence = { ...item('sj-01'), penaltyRequiresRefusal: false, list: 'mitigation' as const };
  const suspect = (c: RunningCase) => c.act('suspect-crime', { facts: '涉嫌伪造证照。' });
  const refuse = { decision: 'refuse', reason: '没有达到追诉标准。' };
  const decline = { decision: 'declined', note: '不予立案。' };
  const clockOf = async (c: RunningCase, id: string) => (await c.live()).clocks.findLast((k) => k.id === id)!;
  const open = ({ tasks }: { tasks: CaseTask[] }) => tasks.filter((t) => t.state === 'open').map((t) => t.id);
  async function toDefence(): Promise<RunningCase> {
    const c = await stage.register({ item: offence });
    await c.complete('screen', { route: 'penalty' });
    await c.completeAll('approveFiling', 'investigate', 'reviewLegality', 'giveNotice');
    return c;
  }

  it('A16 a suspicion cancels nothing of the party’s: until the head has approved it, tasks and periods stand (行政执法机关移送涉嫌犯罪案件的规定 第五条)', async () => {
    const c = await toDefence();
    const before = await c.live();
    await suspect(c);
    const after = await c.live();
    expect(after.stage).toBe('defence');
    expect(open(after)).toEqual([...open(before), (await c.openTask('approveTransfer')).id]);
    expect(await clockOf(c, 'defence')).toEqual(before.clocks.findLast((k) => k.id === 'defence'));
    expect(await refusalOf(suspect(c))).toBe('TRANSFER_PENDING');
    await c.act('state-defence', { statement: '已改正。' }, party);
    await c.complete('recordDefence', { waived: false, statement: '已改正。', review: '不予采纳。' });
    // Who has suspected does not decide.
    await c.complete('approveTransfer', refuse);
    await c.act('suspect-crime', { facts: '新的证据。' }, head);
    expect(await refusalOf(c.complete('approveTransfer'))).toBe('PROPOSED_BY_SELF');
  });

  it('A16 not approved, the case stands exactly where it stood, and no period counts that time (行政执法机关移送涉嫌犯罪案件的规定 第五条)', async () => {
    const c = await toDefence();
    const before = await c.live();
    await suspect(c);
    await stage.env.sleep('2 days');
    await c.complete('approveTransfer', refuse);
    const after = await c.live();
    expect(after.stage).toBe('defence');
    expect(open(after)).toEqual(open(before));
    for (const id of ['defence', 'decision'] as const) {
      const [was, is] = [before, after].map((s) => s.clocks.findLast((k) => k.id === id)!);
      expect(is).toMatchObject({ status: 'running', round: was!.round, startedAt: was!.startedAt });
      expect(is!.exclusions).toHaveLength(1);
      expect(is!.dueAt! >= was!.dueAt!).toBe(true);
    }
    // On the same day there is nothing to leave out.
    await suspect(c);
    await c.complete('approveTransfer', refuse);
    expect((await clockOf(c, 'defence')).exclusions).toHaveLength(1);
  });

  it('A16 declined by the police, what was open and counted goes on; nothing is dropped elsewhere (行政执法机关移送涉嫌犯罪案件的规定 第十条)', async () => {
    const c = await stage.register();
    await c.toObservation();
    const before = await c.live();
    const due = (await clockOf(c, 'correction')).dueAt!;
    await suspect(c);
    await c.complete('approveTransfer');
    expect(await clockOf(c, 'correction')).toMatchObject({ status: 'suspended' });
    expect(await refusalOf(c.act('report-correction', { statement: '已改正。' }))).toBe('ACTION_NOT_ALLOWED');
    await stage.env.sleep('40 days');
    expect((await c.live()).stage).toBe('transfer');
    await c.complete('deliverTransfer');
    await c.complete('recordPoliceDecision', decline);
    const after = await c.live();
    expect(after.stage).toBe('observation');
    expect(open(after)).toEqual(open(before));
    const correction = await clockOf(c, 'correction');
    expect(correction).toMatchObject({ status: 'running', round: 1 });
    expect(correction.dueAt! > due).toBe(true);
    // What is asked from now on belongs to the same visit of the stage.
    await c.act('request-extension', { by: { amount: 1, unit: 'workingDay' }, reason: '配件未到。' }, party);
    await c.complete('approveExtension');
    await c.act('report-correction', { statement: '已改正。' }, party);
    await c.completeAll('reinspect', 'approveLeniency');
    expect(await c.finish()).toBe('orderFulfilled');
  });

  it('A15 suspicion is recorded while a case is suspended, and the transfer is not held up by it (行政处罚法 第二十七条)', async () => {
    const c = await toDefence();
    await c.suspend();
    await suspect(c);
    await c.completeAll('approveTransfer', 'deliverTransfer');
    await c.complete('recordPoliceDecision', decline);
    // Back to exactly where it stood: suspended.
    expect(await c.live()).toMatchObject({ stage: 'defence', status: 'suspended' });
    expect(await clockOf(c, 'defence')).toMatchObject({ status: 'suspended' });
    await c.act('resume', { reason: '原因消除。' }, head);
    expect(await clockOf(c, 'defence')).toMatchObject({ status: 'running' });
    // Resumed while the police look at it, it stands still until it comes back.
    await c.suspend();
    await suspect(c);
    await c.complete('approveTransfer');
    await c.act('resume', { reason: '原因消除。' }, head);
    expect(await clockOf(c, 'defence')).toMatchObject({ status: 'suspended' });
    await c.complete('deliverTransfer');
    await c.complete('recordPoliceDecision', decline);
    expect(await clockOf(c, 'defence')).toMatchObject({ status: 'running' });
  });

  describe('what goes with it, and to whom', () => {
    it('sent on to whom it belongs, the police’s time begins anew (行政执法机关移送涉嫌犯罪案件的规定 第七条)', async () => {
      const c = await toDefence();
      const before = await c.live();
      await suspect(c);
      await c.completeAll('approveTransfer', 'deliverTransfer');
      await stage.env.sleep('1 day');
      const forwarded = { decision: 'forwarded', note: '不属于本机关管辖。' };
      expect(await refusalOf(c.complete('recordPoliceDecision', forwarded))).toBe('TRANSFER_FORWARDED_WHERE');
      await c.complete('recordPoliceDecision', { ...forwarded, forwardedTo: '示例公安局另一分局' });
      expect(await c.live()).toMatchObject({ stage: 'transfer' });
      expect(await clockOf(c, 'policeDecision')).toMatchObject({ status: 'running', round: 2 });
      await c.complete('recordPoliceDecision', decline);
      const after = await c.live();
      expect(after.stage).toBe('defence');
      expect(open(after)).toEqual(open(before));
      const rounds = after.clocks.filter((k) => k.id === 'policeDecision').map((k) => k.status);
      expect(rounds).toEqual(['met', 'met']);
    });

    it.each([
      [{ annexes: ['report'] }, 'TRANSFER_ANNEX_MISSING'],
      [{ annexes: ['letter', 'report'], absent: ['report', 'goods', 'tests'] }, 'TRANSFER_ANNEX_MISSING'],
      [{ absent: ['goods'] }, 'TRANSFER_ANNEX_UNSAID'],
      [{ annexes: ['letter', 'report', 'goods'] }, 'TRANSFER_ANNEX_UNSAID'],
      [{ others: ['无'] }, 'TRANSFER_ANNEX_UNSAID'],
      [{ annexes: ['letter', 'report', 'other'] }, 'TRANSFER_ANNEX_UNSAID'],
    ])(
      'each annex is there or said not to be, letter and report always (行政执法机关移送涉嫌犯罪案件的规定 第六条): %j',
      async (answer, code) => {
        const c = await stage.register();
        await suspect(c);
        await c.complete('approveTransfer');
        expect(await refusalOf(c.complete('deliverTransfer', answer))).toBe(code);
        await c.complete('deliverTransfer', {
          annexes: ['letter', 'report', 'goods', 'other'],
          absent: ['tests'],
          others: ['录像光盘'],
        });
        expect((await c.live()).tasks.at(-1)).toMatchObject({ kind: 'recordPoliceDecision', state: 'open' });
      },
    );
  });

  it('A16 after a penalty decision the transfer keeps decision, outcome and payment (行政执法机关移送涉嫌犯罪案件的规定 第十一条)', async () => {
    const c = await toDefence();
    await c.completeAll('recordDefence', 'decide', 'serveDocument');
    await suspect(c);
    await c.completeAll('approveTransfer', 'deliverTransfer');
    await c.complete('recordPoliceDecision');
    expect(await c.live()).toMatchObject({ stage: 'performance', outcome: 'penalty' });
    expect(await clockOf(c, 'payment')).toMatchObject({ status: 'running', round: 1 });
    await c.pay();
    expect(await c.finish()).toBe('penalty');
    const outcomes = c.journal.flatMap((e) => (e.type === 'outcome.set' ? [e.data.outcome] : []));
    expect(outcomes).toEqual(['penalty']);
  });

  it('A16 what waits for the police is not worked on, and what may be a crime is not closed nor taken back (行政处罚法 第二十七条)', async () => {
    const c = await stage.register();
    await suspect(c);
    await c.act('withdraw', { reason: '登记有误。' }).catch(() => undefined);
    expect(await refusalOf(c.act('withdraw', { reason: '登记有误。' }))).toBe('TRANSFER_PENDING');
    await c.complete('screen', { route: 'noViolation', factsEstablished: false, overrideReason: '查无此事。' });
    await c.complete('signOffScreening');
    expect(await refusalOf(c.complete('approveClosing'))).toBe('CLOSING_GATE');
    await c.complete('approveTransfer');
    expect(await refusalOf(c.complete('approveClosing'))).toBe('CASE_IN_TRANSFER');
    await c.completeAll('deliverTransfer', 'recordPoliceDecision');
    expect(await c.finish()).toBe('transferred');
  });

  it('A16 no record is sealed over a suspicion that is not decided on (行政处罚法 第二十七条)', async () => {
    const c = await stage.register();
    await c.complete('screen', { route: 'noViolation', factsEstablished: false, overrideReason: '查无此事。' });
    await c.completeAll('signOffScreening', 'approveClosing');
    await suspect(c);
    expect(await refusalOf(c.complete('fileDossier'))).toBe('CLOSING_GATE');
    await c.complete('approveTransfer', refuse);
    await c.complete('fileDossier');
    expect(await c.handle.result()).toBe('noViolation');
  });

  it('A16 a case begun before keeps its way: the suspicion leaves its stage at once', async () => {
    const c = await stage.register({ facts: { revision: 1 } });
    await c.toObservation();
    await suspect(c);
    expect((await c.live()).stage).toBe('transfer');
    await c.complete('approveTransfer', refuse);
    expect((await c.live()).stage).toBe('filing');
  });
});
