import { foldJournal } from '#journal';
import { head, item, party } from '../support/cases';
import { action, answer, entriesOf, expectWhole, freshCaseNo, type Said, say } from './contention';
import { type RunningCase, Stage } from './support';

/** Lateness is judged by the instant of receipt: what the engine hears late is not late. */
describe('received in time, heard after the end', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.set();
  });
  afterAll(() => stage.strike({ byChance: true }));

  const penalty = { ...item('sj-01'), penaltyRequiresRefusal: false };
  const aMinute = { period: { amount: 1, unit: 'minute' } };
  const clockOf = async (c: RunningCase, id: string) => (await c.live()).clocks.find((k) => k.id === id)!;
  /** Received by the party so many ms before the period's end; after it, where negative. */
  const at = async (c: RunningCase, clock: string, ms: number, said: Said): Promise<Said> => {
    const receivedAt = new Date(Date.parse((await clockOf(c, clock)).dueAt!) - ms).toISOString();
    return { ...said, message: { ...said.message, receivedAt } };
  };
  const notCorrected = {
    findings: [1, 2].map((requirement) => ({ requirement, result: 'notCorrected', evidence: '未改正。' })),
  };
  const report = () => action('report-correction', { statement: '已改正。' }, party);
  const ask = (minutes = 5) =>
    action('request-extension', { by: { amount: minutes, unit: 'minute' }, reason: '配件未到。' }, party);
  const words = (statement: string) => action('state-defence', { statement }, party);

  async function escalated(wish = {}): Promise<RunningCase> {
    const c = await stage.register({ ...wish, caseNo: freshCaseNo() });
    await c.toObservation(aMinute);
    await stage.env.sleep('61s');
    expect(await c.live()).toMatchObject({ stage: 'filing', escalation: { reason: 'notCorrectedInTime' } });
    return c;
  }

  async function toDefence(): Promise<RunningCase> {
    const c = await stage.register({
      caseNo: freshCaseNo(),
      item: penalty,
      rules: { defence: { period: { amount: 1, unit: 'minute' } } },
    });
    await c.complete('screen', { route: 'penalty', overrideReason: '情节较重。' });
    await c.completeAll('signOffScreening', 'approveFiling', 'investigate', 'reviewLegality', 'giveNotice');
    return c;
  }

  it('a report, nothing decided yet: the case turns back by an entry of its own, and ends as corrected', async () => {
    const c = await escalated();
    const inTime = await at(c, 'correction', 1, report());
    expect(await say(c, inTime)).toBe('accepted');
    const state = await expectWhole(c, [inTime]);
    expect(state.stage).toBe('reinspection');
    expect(state.escalation).toBeUndefined();
    expect(state.belated).toEqual([]);
    expect(state.clocks.find((k) => k.id === 'correction')).toMatchObject({
      status: 'met',
      endedAt: inTime.message.receivedAt,
    });
    expect(state.clocks.find((k) => k.id === 'filing')!.status).toBe('cancelled');
    expect(state.tasks.filter((t) => t.state === 'open').map((t) => t.kind)).toEqual(['confirmAct', 'reinspect']);
    const types = c.journal.map((e) => e.type);
    expect(types.filter((t) => t === 'case.turnedBack')).toHaveLength(1);
    expect(types.indexOf('case.turnedBack')).toBeGreaterThan(types.indexOf('case.escalated'));
    expect(await say(c, inTime)).toBe('accepted');
    await c.complete('reinspect');
    await c.complete('approveLeniency');
    expect(await c.finish()).toBe('orderFulfilled');
    await expectWhole(c, [inTime]);
  });

  it('a report, the filing decided: recorded, and put before everyone who decides from then on', async () => {
    const c = await escalated();
    await c.complete('reinspect', notCorrected);
    await c.complete('approveFiling');
    const first = await at(c, 'correction', 2000, report());
    const second = await at(c, 'correction', 1000, report());
    expect(await say(c, first)).toBe('accepted');
    const told = async (kind: string) => {
      const { belated } = (await c.openTask(kind)).context as { belated: { seq: number }[] };
      return belated.map((b) => b.seq);
    };
    const seqOf = (said: Said) => entriesOf(c.journal, said)[0]!.seq;
    await expectWhole(c, [first]);
    expect(await told('investigate')).toEqual([seqOf(first)]);
    await c.complete('investigate');
    expect(await told('reviewLegality')).toEqual([seqOf(first)]);
    expect(await say(c, second)).toBe('accepted');
    const state = await expectWhole(c, [first, second]);
    expect(state.stage).toBe('legalReview');
    expect(entriesOf(c.journal, second)[0]!.data).toMatchObject({ belated: true });
    expect(await told('reviewLegality')).toEqual([seqOf(first), seqOf(second)]);
    // What an earlier task was told stays what it was told.
    const investigated = state.tasks.find((t) => t.kind === 'investigate')!.context as { belated: unknown[] };
    expect(investigated.belated).toHaveLength(1);
    const opened = c.journal.find((e) => e.type === 'task.opened' && e.data.kind === 'reviewLegality')!;
    expect((opened.data as unknown as { context: { belated: unknown[] } }).context.belated).toHaveLength(1);
  });

  it('a report received at the end or after it is refused, whenever it is heard', async () => {
    const c = await escalated();
    for (const ms of [0, -1, -10_000]) {
      expect(await say(c, await at(c, 'correction', ms, report()))).toBe('ACTION_NOT_ALLOWED');
    }
    expect((await expectWhole(c)).stage).toBe('filing');
  });

  it('the instant of receipt is never before the case, nor in the future', async () => {
    const c = await escalated();
    const never = await at(c, 'correction', -86_400_000, report());
    expect(await say(c, never)).toBe('ACTION_NOT_ALLOWED');
    const { registeredAt } = await c.live();
    const early = action('record-guidance', { content: '辅导。' }, head, { receivedAt: '2000-01-01T00:00:00.000Z' });
    await say(c, early);
    expect(entriesOf((await expectWhole(c), c.journal), early)[0]!.data).toMatchObject({ receivedAt: registeredAt });
  });

  it('a sender whose clock is ahead is turned away: no period ends by it', async () => {
    const c = await stage.register({ caseNo: freshCaseNo() });
    await c.toObservation({ period: { amount: 5, unit: 'minute' } });
    const early = action('record-guidance', { content: '辅导。' }, head);
    early.message['sentAt'] = (await clockOf(c, 'correction')).dueAt;
    expect(await say(c, early)).toBe('CLOCK_AHEAD');
    expect((await expectWhole(c)).stage).toBe('observation');
    expect(entriesOf(c.journal, early)).toEqual([]);
  });

  it('an extension asked for: the head decides on it as if it had been heard; granted, the period runs again', async () => {
    const c = await escalated();
    const inTime = await at(c, 'correction', 1, ask());
    expect(await say(c, inTime)).toBe('accepted');
    expect((await expectWhole(c, [inTime])).stage).toBe('observation');
    await c.complete('approveExtension');
    const clock = await clockOf(c, 'correction');
    expect(clock.status).toBe('running');
    // Granted after the end, it counts on from the grant.
    expect(Date.parse(clock.dueAt!) - Date.parse(clock.extensions[0]!.at)).toBe(5 * 60_000);
    expect(await say(c, report())).toBe('accepted');
    expect((await expectWhole(c)).stage).toBe('reinspection');
  });

  it('an extension asked for and refused by the head: the case escalates again by itself', async () => {
    const c = await escalated();
    await say(c, await at(c, 'correction', 1, ask()));
    await c.complete('approveExtension', { decision: 'refuse', reason: '理由不足。' });
    const state = await expectWhole(c);
    expect(state).toMatchObject({ stage: 'filing', escalation: { reason: 'notCorrectedInTime' } });
    expect((await c.openTask('approveFiling')).visit).toBe(state.visits.length - 1);
  });

  it('an extension that the law would not have given in time is not given for being heard late', async () => {
    const c = await stage.register({ caseNo: freshCaseNo() });
    await c.toObservation({ period: { amount: 2, unit: 'minute' } });
    await say(c, ask(1));
    await c.complete('approveExtension');
    await stage.env.sleep('200s');
    expect((await c.live()).stage).toBe('filing');
    expect(await say(c, await at(c, 'correction', 1, ask(1)))).toBe('ALREADY_EXTENDED');

    const atOnce = await stage.register({ caseNo: freshCaseNo(), item: item('wl-06') });
    await atOnce.toObservation(aMinute);
    await stage.env.sleep('61s');
    expect(await say(atOnce, await at(atOnce, 'correction', 1, ask(1)))).toBe('EXTENSION_NOT_ALLOWED');
    expect((await expectWhole(atOnce)).stage).toBe('filing');
  });

  it('a defence, nothing decided yet: the party is heard', async () => {
    const c = await toDefence();
    await stage.env.sleep('61s');
    expect((await c.live()).stage).toBe('decision');
    const inTime = await at(c, 'defence', 1, words('已主动消除后果。'));
    expect(await say(c, inTime)).toBe('accepted');
    const state = await expectWhole(c, [inTime]);
    expect(state.stage).toBe('defence');
    expect(state.tasks.find((t) => t.kind === 'decide')!.state).toBe('withdrawn');
    await c.complete('recordDefence', { waived: false, statement: '已主动消除后果。', review: '予以采纳。' });
    expect((await expectWhole(c)).stage).toBe('decision');
  });

  it('a defence, the decision made: recorded, and put before whoever goes on with the case', async () => {
    const c = await toDefence();
    await stage.env.sleep('61s');
    await c.complete('decide');
    const inTime = await at(c, 'defence', 1, words('已主动消除后果。'));
    expect(await say(c, inTime)).toBe('accepted');
    const state = await expectWhole(c, [inTime]);
    expect(state.stage).toBe('service');
    expect((await c.openTask('serveDocument')).context).toMatchObject({ belated: [{ action: 'state-defence' }] });
  });

  it('a defence received after its period is refused, whenever it is heard', async () => {
    const c = await toDefence();
    await stage.env.sleep('61s');
    expect(await say(c, await at(c, 'defence', 0, words('太迟。')))).toBe('ACTION_NOT_ALLOWED');
    expect((await expectWhole(c)).stage).toBe('decision');
  });

  it('a report in time while the police are being asked: put before whoever decides after them', async () => {
    const c = await escalated();
    await c.act('suspect-crime', { facts: '涉嫌犯罪。' });
    await c.reportCrime();
    await c.complete('approveTransfer');
    const inTime = await at(c, 'correction', 1, report());
    expect(await say(c, inTime)).toBe('accepted');
    expect((await expectWhole(c, [inTime])).stage).toBe('transfer');
    expect((await c.openTask('approveFiling')).context).toMatchObject({ belated: [{ action: 'report-correction' }] });
  });

  it('a report in time while a suspicion waits for the head turns the case back, and the suspicion stays', async () => {
    const c = await escalated();
    await c.act('suspect-crime', { facts: '涉嫌犯罪。' });
    await c.reportCrime();
    const inTime = await at(c, 'correction', 1, report());
    expect(await say(c, inTime)).toBe('accepted');
    expect((await expectWhole(c, [inTime])).stage).toBe('reinspection');
    expect(await c.openTask('approveTransfer')).toMatchObject({ clock: 'transferApproval' });
    expect((await c.live()).clocks.find((k) => k.id === 'transferApproval')!.status).toBe('running');
  });

  it('the filing is decided and a report in time is heard at once with it: one of the two orders, whole', async () => {
    const c = await escalated();
    await c.complete('reinspect', notCorrected);
    const both = [await answer(c, 'approveFiling'), await at(c, 'correction', 1, report())];
    const outcomes = await Promise.all(both.map((s) => say(c, s)));
    const state = await expectWhole(c);
    if (outcomes[0] === 'accepted') {
      expect(state.stage).toBe('investigation');
      expect(state.belated).toHaveLength(1);
    } else {
      expect(outcomes[0]).toBe('TASK_NOT_OPEN');
      expect(state.stage).toBe('reinspection');
    }
    expect(outcomes[1]).toBe('accepted');
    expect(foldJournal(c.journal, () => c.calendar)).toEqual(state);
  });
});
