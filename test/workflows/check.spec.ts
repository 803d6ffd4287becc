import { actBehind, checkGates, type CaseState, refuseClosing, refusePenaltyDecision, wanting } from '#contracts';
import { foldJournal } from '#journal';
import { actor, item, party } from '../support/cases';
import { type RunningCase, Stage } from './support';

/** 程序体检: what it says of a case is what the case lets be done. */
describe('the gates of a case', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike({ byChance: true }));

  let last = 0;
  const offence = { ...item('sj-01'), penaltyRequiresRefusal: false, list: 'mitigation' as const };
  const FINE = {
    outcome: 'penalty',
    penalties: ['fine'] as const,
    fineFen: 100_000,
    rangeBasis: '条款',
    correction: '立即改正。',
  };
  const REPORT = { identityShown: true, discretion: '情节一般，按中档处罚。' };

  async function filed(): Promise<RunningCase> {
    last += 1;
    const c = await stage.register({ item: offence, caseNo: `2026-psj-7${String(last).padStart(5, '0')}` });
    await c.complete('screen', { route: 'penalty' });
    await c.complete('approveFiling');
    return c;
  }
  const looking = async (c: RunningCase) => ({ at: (await stage.now()).toISOString(), calendar: c.calendar });
  /** Ids by status. */
  const stand = async (c: RunningCase, state?: CaseState) => {
    const gates = checkGates(state ?? (await c.live()), await looking(c));
    const of = (status: string) => gates.filter((g) => g.status === status).map((g) => g.id);
    return { passed: of('passed'), open: of('open'), breached: of('breached'), reasons: gates.map((g) => g.reason) };
  };

  it('a lawful penalty has passed every gate of its path; the same from its journal alone (行政处罚法 第三十八条)', async () => {
    const c = await filed();
    await c.complete('investigate', REPORT);
    await c.completeAll('reviewLegality', 'giveNotice');
    await c.act('state-defence', { statement: '已经改正。' }, party);
    await c.complete('recordDefence', { waived: false, statement: '已经改正。', review: '采纳，已从轻。' });
    await c.act('waive-defence', { scope: 'defence', confirmed: true }, party);
    await c.completeAll('decide', 'serveDocument');
    await c.pay();
    expect(await c.finish()).toBe('penalty');
    const rebuilt = foldJournal(c.journal, () => c.calendar);
    for (const state of [undefined, rebuilt]) {
      const { passed, open, breached } = await stand(c, state);
      expect({ open, breached }).toEqual({ open: [], breached: [] });
      for (const id of [
        'investigateOfficers',
        'legalReview',
        'notice',
        'defence',
        'told',
        'decisionServed',
        'paid',
        'sealed',
      ])
        expect(passed).toContain(id);
    }
    // Each with its proof.
    for (const { status, evidence, id } of checkGates(rebuilt, await looking(c)))
      if (status === 'passed') expect([id, evidence.length]).not.toEqual([id, 0]);
  });

  it('what keeps a penalty from being decided is what stands open, from the report to the last day of the defence (行政处罚法 第四十四条、第五十八条、第六十二条)', async () => {
    const c = await filed();
    /** Both say the same of the penalty that is meant, wherever the case stands. */
    const agree = async (code: string | undefined, ...ids: string[]) => {
      const state = await c.live();
      const look = await looking(c);
      expect(refusePenaltyDecision(state, FINE, look.at)?.code).toBe(code);
      expect(
        wanting(state, look, 'decision')
          .filter((g) => g.behind === 'decision')
          .map((g) => g.id),
      ).toEqual(ids);
    };
    await c.complete('investigate', REPORT);
    await agree('NOTICE_REQUIRED', 'legalReview', 'notice', 'defence');
    await c.complete('reviewLegality', { opinion: 'return', points: [] });
    await agree('NOTICE_REQUIRED', 'legalReview', 'notice', 'defence');
    await c.complete('investigate', { ...REPORT, answerToReview: '已补证。' });
    await c.complete('reviewLegality');
    await agree('NOTICE_REQUIRED', 'notice', 'defence');
    await c.complete('giveNotice', { hearingTold: true });
    await agree('DEFENCE_OPEN', 'defence', 'hearing');
    await c.act('waive-defence', { scope: 'defence', confirmed: true }, party);
    await agree('HEARING_OPEN', 'hearing');
    await stage.env.sleep('20 days');
    expect((await c.live()).stage).toBe('decision');
    await agree(undefined);
    await c.complete('decide', { outcome: 'reinvestigate', penalties: [], fineFen: 0 });
    await c.complete('investigate', REPORT);
    await agree('NOTICE_REQUIRED', 'legalReview', 'notice', 'defence');
  });

  it('what keeps a case from being closed is what stands open (行政处罚法 第三十三条第三款)', async () => {
    const c = await filed();
    await c.complete('investigate', { ...REPORT, proposal: 'noPenalty', penalties: [], fineFen: 0 });
    await c.complete('reviewLegality');
    await c.complete('decide', { outcome: 'noPenalty', ground: 'noFault', penalties: [], fineFen: 0 });
    await c.complete('serveDocument');
    const state = await c.live();
    expect(state.stage).toBe('closing');
    const open = wanting(state, await looking(c), 'closing').filter((g) => g.behind === 'closing');
    expect(open.map((g) => g.id)).toEqual(['education', 'openTasks']);
    const { reason } = refuseClosing(state)!;
    for (const gate of open) expect(reason).toContain(gate.reason!);
    await c.complete('educate');
    expect(refuseClosing(await c.live())).toBeUndefined();
    expect(wanting(await c.live(), await looking(c), 'closing')).toEqual([]);
    expect(actBehind('education')).toBe('closing');
    // The ways of a penalty are none of this case's.
    const { passed, open: after } = await stand(c);
    expect([...passed, ...after]).not.toContain('notice');
    expect(passed).toContain('ground');
  });

  it('an order that is corrected leaves nothing open but what its people have not written down (实施方案 二（二）)', async () => {
    const c = await stage.register({ item: item('sj-01') });
    await c.toObservation();
    await c.act('report-correction', { statement: '已改正。' }, party);
    const reinspect = { officers: ['officer1', 'officer2'], identityShown: false };
    await c.complete('reinspect', reinspect);
    for (const { id } of (await c.live()).tasks.filter((t) => t.kind === 'confirmAct'))
      await c.send(id, { decision: 'confirm' }, actor('officer2', 'officer'));
    await c.complete('approveLeniency');
    expect(await c.finish()).toBe('orderFulfilled');
    const { open, breached, passed } = await stand(c);
    expect({ open, breached }).toEqual({ open: ['reinspectIdentity'], breached: [] });
    for (const id of ['orderServed', 'correctionKept', 'education', 'findings', 'ground', 'reinspectConfirmed'])
      expect(passed).toContain(id);
  });
});
