import { foldJournal } from '#journal';
import { daysBefore } from '../support/calendar';
import { ANSWERS, exampleParty, head, item, officer, party } from '../support/cases';
import { refusalOf, Stage } from './support';

/** The flexible track of the implementation plan, path by path, on the time-skipping server. */
describe('flexible track', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  const noReinspectionPass = {
    findings: [
      { requirement: 1, result: 'corrected', evidence: '已改正。' },
      { requirement: 2, result: 'notCorrected', evidence: '仍未说明。' },
    ],
  };

  it('corrected in time: closed without penalty, every entry in the store, state equal to the fold of the journal', async () => {
    const c = await stage.register();
    await c.toDisposition();
    await c.complete('approveLeniency');
    expect(await c.finish()).toBe('orderFulfilled');

    const state = await c.live();
    expect(state.visits.map((v) => v.stage)).toEqual([
      'registration',
      'screening',
      'education',
      'correction',
      'observation',
      'reinspection',
      'disposition',
      'closing',
    ]);
    expect(state.status).toBe('closed');
    expect(state.sealed?.manifestHash).toBe('m');
    expect(stage.store.journal.map((e) => e.seq)).toEqual(stage.store.journal.map((_, i) => i + 1));
    expect(foldJournal(stage.store.journal, () => c.calendar)).toEqual(state);
  });

  it('an item that is punishable without refusal ends as not filed', async () => {
    const c = await stage.register({ item: { ...item('sj-01'), penaltyRequiresRefusal: false } });
    await c.toDisposition();
    await c.complete('approveLeniency');
    expect(await c.finish()).toBe('noFiling');
  });

  it('left alone: escalates by itself when the period ends, with the filing task open', async () => {
    const c = await stage.register();
    await c.toObservation({ period: { amount: 1, unit: 'minute' } });
    const due = (await c.live()).clocks.find((k) => k.id === 'correction')!.dueAt!;
    await stage.env.sleep('61s');
    const state = await c.live();
    expect(state.stage).toBe('filing');
    expect(state.escalation).toMatchObject({ reason: 'notCorrectedInTime' });
    expect(Date.parse(state.escalation!.at) - Date.parse(due)).toBeLessThan(1000);
    expect((await c.openTask('approveFiling')).stage).toBe('filing');
    expect(state.clocks.find((k) => k.id === 'correction')!.status).toBe('expired');
    expect(state.clocks.find((k) => k.id === 'filing')!.status).toBe('running');
    expect(await refusalOf(c.act('report-correction', { statement: '已改正。' }))).toBe('ACTION_NOT_ALLOWED');
    expect(await refusalOf(c.act('request-extension', { by: { amount: 1, unit: 'minute' }, reason: '忙' }))).toBe(
      'EXTENSION_AFTER_EXPIRY',
    );
  });

  it('twice failed at the re-inspection it escalates; the penalty procedure runs to payment and closing', async () => {
    const c = await stage.register();
    await c.toObservation();
    await c.act('report-correction', { statement: '已改正。' }, party);
    await c.complete('reinspect', noReinspectionPass);
    expect((await c.live()).stage).toBe('observation');
    await c.act('report-correction', { statement: '这次改好了。' }, party);
    await c.complete('reinspect', noReinspectionPass);
    expect((await c.live()).escalation?.reason).toBe('stillNotCompliant');
    await c.throughPenalty();
    expect(await c.finish()).toBe('penalty');
  });

  it('a repeat offender is sent straight to penalty; leniency instead needs a reason and the head', async () => {
    const now = await stage.now();
    const priors = [
      {
        caseNo: 'an-earlier-case',
        itemId: 'sj-01',
        department: '市场监督管理',
        violationOn: daysBefore(now, 200),
        outcome: 'orderFulfilled',
      },
    ];
    const c = await stage.register({ priors, item: { ...item('sj-01'), penaltyRequiresRefusal: false } });
    const task = await c.openTask('screen');
    expect(task.context).toMatchObject({ recommendation: '依法行政处罚：转处罚程序' });
    expect(await refusalOf(c.complete('screen', { harm: 'none' }))).toBe('REASON_REQUIRED');
    expect(await refusalOf(c.complete('screen', { overrideReason: '情节轻微。' }))).toBe('ROUTE_NOT_LAWFUL');
    await c.complete('screen', { route: 'penalty' });
    const state = await c.live();
    expect(state.stage).toBe('filing');
    expect(state.escalation?.reason).toBe('repeatOffender');
  });

  it('a focus area waits for the head; refused there it escalates', async () => {
    const c = await stage.register({ item: { ...item('sj-03'), penaltyRequiresRefusal: false } });
    await c.complete('screen');
    await c.complete('signOffScreening', { decision: 'refuse', reason: '食品安全不容试错。' });
    expect((await c.live()).escalation?.reason).toBe('leniencyRefused');
  });

  it('an excluded situation cannot be corrected leniently, whatever reason is given', async () => {
    const c = await stage.register();
    expect(await refusalOf(c.complete('screen', { exclusions: ['highRisk'], overrideReason: '想从宽' }))).toBe(
      'EXCLUDED_FROM_LENIENCY',
    );
  });

  it('facts not established: signed off, closed as no violation', async () => {
    const c = await stage.register();
    await c.complete('screen', { factsEstablished: false, route: 'noViolation', overrideReason: '查无此事。' });
    await c.complete('signOffScreening');
    expect(await c.finish()).toBe('noViolation');
  });

  it('declining to sign is not refusing to correct; refusing to correct escalates at once', async () => {
    const c = await stage.register();
    await c.toObservation();
    await c.complete('signCommitment', { decision: 'declined', signedBy: '示例商行' });
    const state = await c.live();
    expect(state.stage).toBe('observation');
    expect(state.clocks.find((k) => k.id === 'correction')!.status).toBe('running');
    await c.act('refuse-correction', { statement: '不改。' });
    expect((await c.live()).escalation?.reason).toBe('refused');
  });

  it('extended once, corrected in the longer time; a second extension is refused', async () => {
    const c = await stage.register();
    await c.toObservation({ period: { amount: 10, unit: 'minute' } });
    const before = (await c.live()).clocks.find((k) => k.id === 'correction')!.dueAt!;
    await c.act('request-extension', { by: { amount: 5, unit: 'minute' }, reason: '配件未到。' }, party);
    expect(await refusalOf(c.act('request-extension', { by: { amount: 5, unit: 'minute' }, reason: '再来' }))).toBe(
      'EXTENSION_PENDING',
    );
    await c.complete('approveExtension');
    const after = (await c.live()).clocks.find((k) => k.id === 'correction')!.dueAt!;
    expect(Date.parse(after) - Date.parse(before)).toBe(5 * 60_000);
    expect(await refusalOf(c.act('request-extension', { by: { amount: 5, unit: 'minute' }, reason: '再来' }))).toBe(
      'ALREADY_EXTENDED',
    );
    await stage.env.sleep('12 minutes');
    await c.act('report-correction', { statement: '已改正。' }, party);
    await c.complete('reinspect');
    await c.complete('approveLeniency');
    expect(await c.finish()).toBe('orderFulfilled');
  });

  it('an extension asked in time and undecided holds the escalation; refused after expiry it escalates at once', async () => {
    const c = await stage.register();
    await c.toObservation({ period: { amount: 2, unit: 'minute' } });
    await c.act('request-extension', { by: { amount: 2, unit: 'minute' }, reason: '配件未到。' }, party);
    await stage.env.sleep('10 minutes');
    expect((await c.live()).stage).toBe('observation');
    expect(stage.store.journal.some((e) => e.type === 'expiry.held')).toBe(true);
    await c.complete('approveExtension', { decision: 'refuse', reason: '理由不足。' });
    const state = await c.live();
    expect(state.stage).toBe('filing');
    expect(state.escalation?.reason).toBe('notCorrectedInTime');
  });

  it('an order beyond the item or the verification clock is refused; an on-the-spot item is never extended', async () => {
    const c = await stage.register({ item: item('wl-06') });
    await c.completeAll('screen', 'educate');
    expect(await refusalOf(c.complete('issueCorrectionOrder', { period: { amount: 31, unit: 'minute' } }))).toBe(
      'PERIOD_EXCEEDS_BOUND',
    );
    await c.complete('issueCorrectionOrder', { period: { amount: 1, unit: 'minute' } });
    expect(await refusalOf(c.act('request-extension', { by: { amount: 1, unit: 'minute' }, reason: '忙' }))).toBe(
      'EXTENSION_NOT_ALLOWED',
    );

    const long = { ...item('sj-01'), correctionPeriod: { amount: 60, unit: 'workingDay' as const } };
    const d = await stage.register({ caseNo: '2026-psj-000002', item: long });
    await d.completeAll('screen', 'educate');
    expect(await refusalOf(d.complete('issueCorrectionOrder', { period: { amount: 20, unit: 'workingDay' } }))).toBe(
      'PERIOD_PASSES_OUTER_CLOCK',
    );
  });

  it('no clock starts ahead of time, or from a day nobody has named', async () => {
    const c = await stage.register();
    await c.completeAll('screen', 'educate');
    const served = (service: object) =>
      c.complete('issueCorrectionOrder', { service: { recipient: '示例商行', ...service } });
    const tomorrow = new Date(Date.parse((await c.live()).updatedAt) + 86_400_000).toISOString();
    expect(await refusalOf(served({ method: 'direct', effectiveAt: tomorrow }))).toBe('DATE_IN_FUTURE');
    expect(await refusalOf(served({ method: 'post' }))).toBe('SERVICE_TIME_REQUIRED');
    const arrived = (await c.live()).updatedAt;
    await served({ method: 'post', mailNo: 'EMS1', effectiveAt: arrived });
    expect((await c.live()).clocks.find((k) => k.id === 'correction')!.startedAt).toBe(arrived);
  });

  it('late officers are not the party’s fault: the head is told, the case stays', async () => {
    const c = await stage.register();
    await c.toObservation();
    await c.act('report-correction', { statement: '已改正。' }, party);
    const due = (await c.live()).clocks.find((k) => k.id === 'reinspection')!.dueAt!;
    await stage.env.sleep(Date.parse(due) - (await stage.now()).getTime() + 60_000);
    const state = await c.live();
    expect(state.stage).toBe('reinspection');
    expect(stage.store.journal.some((e) => e.type === 'clock.overdue' && e.data.clock === 'reinspection')).toBe(true);
  });

  it('suspended: nothing is done and no time runs; resumed, the rest of the period remains', async () => {
    const c = await stage.register();
    await c.toObservation({ period: { amount: 10, unit: 'minute' } });
    await stage.env.sleep('4 minutes');
    await c.act('request-extension', { by: { amount: 1, unit: 'minute' }, reason: '忙。' }, party);
    await c.suspend();
    expect(await refusalOf(c.complete('approveExtension'))).toBe('CASE_SUSPENDED');
    await stage.env.sleep('2 days');
    expect((await c.live()).stage).toBe('observation');
    await c.act('resume', { reason: '鉴定完成。' }, head);
    await c.complete('approveExtension', { decision: 'refuse', reason: '理由不足。' });
    const clock = (await c.live()).clocks.find((k) => k.id === 'correction')!;
    const left = Date.parse(clock.dueAt!) - (await stage.now()).getTime();
    expect(left).toBeGreaterThan(5.5 * 60_000);
    expect(left).toBeLessThan(6.5 * 60_000);
    await stage.env.sleep('7 minutes');
    expect((await c.live()).escalation?.reason).toBe('notCorrectedInTime');
  });

  it('crime suspected: the flexible track stops, the police take the case', async () => {
    const c = await stage.register();
    await c.toObservation();
    await c.act('suspect-crime', { facts: '涉嫌伪造证照。' });
    await c.reportCrime();
    await c.completeAll('approveTransfer', 'deliverTransfer', 'recordPoliceDecision', 'handOverThings');
    expect(await c.finish()).toBe('transferred');
    expect((await c.live()).tasks.filter((t) => t.state === 'open')).toEqual([]);
  });

  it('withdrawn by the head: ends by a later entry, nothing erased', async () => {
    const c = await stage.register();
    await c.act('withdraw', { reason: '重复登记。' });
    await c.complete('approveWithdrawal');
    await c.complete('fileDossier');
    expect(await c.handle.result()).toBe('withdrawn');
    expect(stage.store.journal[0]).toMatchObject({ type: 'case.registered', data: { facts: { party: exampleParty } } });
  });

  it('the same key answers again, another key finds the task done; two people must be two', async () => {
    const c = await stage.register();
    const { id } = await c.openTask('screen');
    const first = await c.complete('screen', {}, 'k1');
    const answer = ANSWERS['screen']!;
    expect(await c.send(id, answer, officer, 'k1')).toEqual(first);
    expect(await refusalOf(c.send(id, answer, officer, 'k2'))).toBe('TASK_ALREADY_COMPLETED');
    expect(await refusalOf(c.send(id, { ...answer, opinion: '另一份' }, officer, 'k1'))).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await refusalOf(c.act('record-guidance', { content: '辅导。' }, officer, 'k1'))).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    await c.completeAll('educate', 'issueCorrectionOrder');
    await c.act('report-correction', { statement: '已改正。' });
    expect(await refusalOf(c.complete('reinspect', { officers: ['officer1', 'officer1'] }))).toBe(
      'TWO_OFFICERS_REQUIRED',
    );
    expect(
      await refusalOf(c.complete('reinspect', { findings: [{ requirement: 1, result: 'corrected', evidence: 'x' }] })),
    ).toBe('FINDINGS_INCOMPLETE');
  });

  it('a database outage delays the record, never the officer: the journal is whole afterwards', async () => {
    const c = await stage.register();
    stage.store.failing = 3;
    await c.completeAll('screen', 'educate', 'issueCorrectionOrder');
    await stage.env.sleep('10s');
    const { seq } = await c.live();
    expect(stage.store.journal.map((e) => e.seq)).toEqual(Array.from({ length: seq }, (_, i) => i + 1));
  });
});
