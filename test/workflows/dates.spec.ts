import { addDays, type Calendar, dateOf, epochDay, startOfDay, weekday } from '#law';
import { daysBefore } from '../support/calendar';
import { head, item, party } from '../support/cases';
import { refusalOf, type RunningCase, Stage } from './support';

/** The dates of service and the flexible track's clocks: nothing served before it exists, nobody blamed for the authority's time. */
describe('dates of service and the clocks of the flexible track', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  const penalty = { ...item('sj-01'), penaltyRequiresRefusal: false };
  const FILE = 'a'.repeat(64);
  const clockOf = async (c: RunningCase, id: string) => (await c.live()).clocks.find((k) => k.id === id)!;
  const ago = async (days: number) => new Date((await stage.env.currentTimeMs()) - days * 86_400_000).toISOString();
  const findings = (result: string) => [1, 2].map((requirement) => ({ requirement, result, evidence: '现场查看。' }));
  const report = (c: RunningCase) => c.act('report-correction', { statement: '已改正。' }, party);
  /** Every weekday is worked. */
  async function everyWeekday(): Promise<Calendar> {
    const year = Number(dateOf(await ago(0)).slice(0, 4));
    const years = [-1, 0, 1, 2].map((n) => ({ year: year + n, source: '示例', offDays: [], workDays: [] }));
    return { version: `CN-${year + 2}.1`, years };
  }
  async function toNotice(): Promise<RunningCase> {
    const c = await stage.register({ item: penalty });
    await c.complete('screen', { route: 'penalty', overrideReason: '情节较重。' });
    await c.completeAll('signOffScreening', 'approveFiling', 'investigate', 'reviewLegality');
    return c;
  }

  describe('A1 a paper is served when it exists (程序规定 第八十二条)', () => {
    it('an order said to be served 20 days ago is refused, in the answer that makes it and afterwards', async () => {
      const c = await stage.register();
      await c.completeAll('screen', 'educate');
      const service = { method: 'direct', recipient: '示例商行', effectiveAt: await ago(20) };
      expect(await refusalOf(c.complete('issueCorrectionOrder', { service }))).toBe('SERVED_BEFORE_MADE');
      await c.complete('issueCorrectionOrder', { service: undefined });
      expect(await refusalOf(c.complete('serveDocument', service))).toBe('SERVED_BEFORE_MADE');
      await c.complete('serveDocument');
      expect((await c.live()).stage).toBe('observation');
    });

    it('a notice said to be served 30 days ago leads to no decision; a decision served 60 days ago doubles no fine', async () => {
      const c = await toNotice();
      const service = { method: 'direct', recipient: '示例商行', effectiveAt: await ago(30) };
      expect(await refusalOf(c.complete('giveNotice', { service }))).toBe('SERVED_BEFORE_MADE');
      await c.completeAll('giveNotice', 'recordDefence', 'decide');
      expect(await refusalOf(c.complete('serveDocument', { ...service, effectiveAt: await ago(60) }))).toBe(
        'SERVED_BEFORE_MADE',
      );
    });

    it('留置 without two witnesses or pictures, 邮寄 without its number, 委托 without the unit: refused', async () => {
      const c = await stage.register();
      await c.completeAll('screen', 'educate');
      await c.complete('issueCorrectionOrder', { service: undefined });
      const effectiveAt = await ago(0);
      const serve = (proof: object) => refusalOf(c.complete('serveDocument', { recipient: '示例商行', ...proof }));
      expect(await serve({ method: 'leftBehind' })).toBe('SERVICE_UNPROVEN');
      expect(await serve({ method: 'leftBehind', witnesses: ['甲', '甲'] })).toBe('SERVICE_UNPROVEN');
      expect(await serve({ method: 'post', effectiveAt })).toBe('SERVICE_UNPROVEN');
      expect(await serve({ method: 'entrusted', effectiveAt })).toBe('SERVICE_UNPROVEN');
      expect(await serve({ method: 'leftBehind', witnesses: ['甲', '乙'] })).toBe('accepted');
      expect((await c.live()).documents[0]!.served).toMatchObject({ witnesses: ['甲', '乙'] });
    });

    it('电子 only by a channel that the party has confirmed in writing before', async () => {
      const c = await stage.register();
      await c.completeAll('screen', 'educate');
      await c.complete('issueCorrectionOrder', { service: undefined });
      const serve = (channel?: string) => async () =>
        refusalOf(
          c.complete('serveDocument', {
            method: 'electronic',
            recipient: '示例商行',
            channel,
            effectiveAt: await ago(0),
          }),
        );
      expect(await serve()()).toBe('SERVICE_UNPROVEN');
      expect(await serve('sms')()).toBe('ADDRESS_NOT_CONFIRMED');
      const signed = { address: '示例街 1 号', channels: ['sms'], attachments: [FILE] };
      const confirm = async (days: number) =>
        refusalOf(c.act('confirm-address', { ...signed, signedOn: daysBefore(await stage.now(), days) }));
      expect(await confirm(-1)).toBe('DATE_IN_FUTURE');
      expect(await confirm(1)).toBe('DATE_BEFORE_CASE');
      expect(await confirm(0)).toBe('accepted');
      expect(await serve('email')()).toBe('ADDRESS_NOT_CONFIRMED');
      expect(await serve('sms')()).toBe('accepted');
      expect((await c.live()).documents[0]!.served).toMatchObject({ channel: 'sms' });
    });
  });

  it('A5 an extension approved late counts on from the approval: no escalation at once (procedure 3.12)', async () => {
    const c = await stage.register({ calendar: await everyWeekday() });
    await c.toObservation({ period: { amount: 2, unit: 'workingDay' } });
    await c.act('request-extension', { by: { amount: 2, unit: 'workingDay' }, reason: '配件未到。' }, party);
    await stage.env.sleep('12 days');
    await c.complete('approveExtension');
    const state = await c.live();
    const { dueOn, status } = state.clocks.find((k) => k.id === 'correction')!;
    let day = dateOf(state.updatedAt);
    for (let counted = 0; counted < 2;) {
      day = addDays(day, 1);
      if (weekday(day) % 6 !== 0) counted += 1;
    }
    expect([state.stage, status, dueOn]).toEqual(['observation', 'running', day]);
    await report(c);
    expect((await c.live()).stage).toBe('reinspection');
  });

  it('A5 a report received while a late extension was pending is in time, also when it is heard after the refusal', async () => {
    const c = await stage.register();
    await c.toObservation({ period: { amount: 2, unit: 'minute' } });
    await c.act('request-extension', { by: { amount: 2, unit: 'minute' }, reason: '配件未到。' }, party);
    await stage.env.sleep('10 minutes');
    const receivedAt = await ago(0);
    await stage.env.sleep('1 minute');
    await c.complete('approveExtension', { decision: 'refuse', reason: '理由不足。' });
    expect((await c.live()).stage).toBe('filing');
    await c.message('performAction', {
      action: 'report-correction',
      data: { statement: '已改正。' },
      actor: party,
      key: 'late',
      receivedAt,
    });
    expect((await c.live()).stage).toBe('reinspection');
  });

  it('A12 a period in days is extended in days, one in minutes in minutes (程序规定 第八十四条)', async () => {
    const c = await stage.register();
    await c.toObservation();
    const ask = (unit: string) => c.act('request-extension', { by: { amount: 1, unit }, reason: '配件未到。' }, party);
    expect(await refusalOf(ask('hour'))).toBe('EXTENSION_UNIT_MIXED');
    expect(await refusalOf(ask('workingDay'))).toBe('accepted');
    const d = await stage.register({ caseNo: '2026-psj-000002' });
    await d.toObservation({ period: { amount: 10, unit: 'minute' } });
    expect(
      await refusalOf(d.act('request-extension', { by: { amount: 1, unit: 'workingDay' }, reason: '忙' }, party)),
    ).toBe('EXTENSION_UNIT_MIXED');
  });

  describe('A13 核查 counts from the lead (程序规定 第十八条)', () => {
    const within = (amount: number) => ({ verification: { period: { amount, unit: 'calendarDay' as const } } });
    const long = { ...item('sj-01'), correctionPeriod: { amount: 60, unit: 'calendarDay' as const } };

    it('found eleven days before it is registered, it ends eleven days earlier', async () => {
      const calendar = await everyWeekday();
      const discoveredOn = daysBefore(await stage.now(), 11);
      const c = await stage.register({ discoveredOn, calendar });
      expect((await clockOf(c, 'verification')).startedAt).toBe(startOfDay(discoveredOn));
      const d = await stage.register({ caseNo: '2026-psj-000002', calendar });
      expect((await clockOf(c, 'verification')).dueOn! < (await clockOf(d, 'verification')).dueOn!).toBe(true);
    });

    it('an order served before the outer clock ran out and entered after it still passes it: refused', async () => {
      const c = await stage.register({ item: long, calendar: await everyWeekday(), rules: within(30) });
      await c.completeAll('screen', 'educate');
      await c.complete('issueCorrectionOrder', { service: undefined, period: { amount: 20, unit: 'calendarDay' } });
      await stage.env.sleep('15 days');
      const posted = { method: 'post', recipient: '示例商行', mailNo: 'EMS1', effectiveAt: await ago(0) };
      await stage.env.sleep('30 days');
      expect(await refusalOf(c.complete('serveDocument', posted))).toBe('PERIOD_PASSES_OUTER_CLOCK');
    });

    it('the head makes it longer once, by fifteen working days, before its end', async () => {
      const c = await stage.register({ calendar: await everyWeekday() });
      const extend = () => c.act('extend-verification', { reason: '案情复杂。' }, head);
      expect(await refusalOf(c.act('extend-verification', { reason: '案情复杂。' }))).toBe('FORBIDDEN');
      const before = (await clockOf(c, 'verification')).dueOn!;
      await extend();
      const clock = await clockOf(c, 'verification');
      expect(epochDay(clock.dueOn!) - epochDay(before)).toBe(21);
      expect(clock.extensions).toMatchObject([{ by: { amount: 15, unit: 'workingDay' }, reason: '案情复杂。' }]);
      expect(await refusalOf(extend())).toBe('ALREADY_EXTENDED');
      const d = await stage.register({ caseNo: '2026-psj-000002', calendar: await everyWeekday() });
      await stage.env.sleep('40 days');
      expect(await refusalOf(d.act('extend-verification', { reason: '太迟。' }, head))).toBe('EXTENSION_AFTER_EXPIRY');
    });

    it('the days of a test are not counted, from the day after it was sent to the day of the result', async () => {
      const c = await stage.register({ calendar: await everyWeekday(), rules: within(60) });
      const from = dateOf(await ago(0));
      const before = (await clockOf(c, 'verification')).dueOn!;
      await stage.env.sleep('7 days');
      const to = dateOf(await ago(0));
      const exclude = (change: object = {}) =>
        refusalOf(
          c.act('exclude-time', { kind: 'testing', by: '示例检测机构', from, to, attachments: [FILE], ...change }),
        );
      expect(await exclude({ from: addDays(from, -1) })).toBe('DATE_BEFORE_CASE');
      expect(await exclude({ to: addDays(to, 1) })).toBe('DATE_IN_FUTURE');
      expect(await exclude({ from: to, to: from })).toBe('DATES_REVERSED');
      expect(await exclude()).toBe('accepted');
      const clock = await clockOf(c, 'verification');
      expect(clock.exclusions).toMatchObject([{ from, to, reason: '检测' }]);
      expect(epochDay(clock.dueOn!) - epochDay(before)).toBeGreaterThanOrEqual(5);
      // What another clock counts is left alone.
      expect((await c.live()).clocks.filter((k) => k.exclusions).map((k) => k.id)).toEqual(['verification']);
    });
  });

  describe('A14 that a period ran out says nothing of the correction (procedure 3.12)', () => {
    async function ranOut(): Promise<RunningCase> {
      const c = await stage.register({ rules: { verification: { period: { amount: 1, unit: 'year' } } } });
      await c.toObservation({ period: { amount: 1, unit: 'minute' } });
      await stage.env.sleep('61s');
      return c;
    }

    it('escalates by itself, to be verified: nobody files before two officers have found it so', async () => {
      const c = await ranOut();
      const state = await c.live();
      expect(state).toMatchObject({
        stage: 'filing',
        escalation: { reason: 'notCorrectedInTime', found: 'unverified' },
      });
      expect(c.journal.find((e) => e.type === 'case.escalated')!.data).toMatchObject({
        text: '期满未报告改正，待核实',
      });
      expect((await c.openTask('reinspect')).stage).toBe('filing');
      for (const decision of ['file', 'doNotFile'])
        expect(await refusalOf(c.complete('approveFiling', { decision }))).toBe('FINDING_FIRST');
      await c.complete('reinspect', { findings: findings('notCorrected') });
      expect((await c.live()).escalation?.found).toBe('notCorrectedInTime');
      const asked = await c.openTask('approveFiling');
      expect(asked.context).toMatchObject({ reason: 'notCorrectedInTime', reinspection: expect.any(String) as string });
      await c.complete('approveFiling');
      expect((await c.live()).stage).toBe('investigation');
    });

    it('found corrected within the period: it goes back to the lenient ending', async () => {
      const c = await ranOut();
      const { dueOn } = await clockOf(c, 'correction');
      const tomorrow = daysBefore(await stage.now(), -1);
      expect(await refusalOf(c.complete('reinspect'))).toBe('CORRECTION_DAY_REQUIRED');
      expect(await refusalOf(c.complete('reinspect', { correctedOn: tomorrow }))).toBe('DATE_IN_FUTURE');
      expect(await refusalOf(c.complete('reinspect', { correctedOn: addDays(dueOn!, -30) }))).toBe('DATE_BEFORE_CASE');
      await c.complete('reinspect', { correctedOn: dueOn });
      const state = await c.live();
      expect(state.stage).toBe('disposition');
      expect(state.escalation).toBeUndefined();
      expect(state.clocks.find((k) => k.id === 'correction')!.status).toBe('met');
      expect(state.tasks.find((t) => t.kind === 'approveFiling')!.state).toBe('withdrawn');
      await c.complete('approveLeniency');
      expect(await c.finish()).toBe('orderFulfilled');
    });

    it('found corrected after it: the head sees that, and decides', async () => {
      const c = await ranOut();
      await stage.env.sleep('3 days');
      await c.complete('reinspect', { correctedOn: daysBefore(await stage.now(), 0) });
      expect(await c.live()).toMatchObject({ stage: 'filing', escalation: { found: 'correctedLate' } });
      expect((await c.openTask('approveFiling')).context).toMatchObject({ reason: 'correctedLate' });
    });

    it('asked of the police in between, it is still to be verified afterwards', async () => {
      const c = await ranOut();
      await c.act('suspect-crime', { facts: '涉嫌犯罪。' });
      await c.reportCrime();
      await c.complete('approveTransfer', { decision: 'refuse', reason: '理由不足。' });
      expect(await refusalOf(c.complete('approveFiling'))).toBe('FINDING_FIRST');
      await c.complete('reinspect', { findings: findings('partly') });
      await c.complete('approveFiling');
    });
  });

  it('A17 an early report that falls short leaves the order its remaining time, once (procedure 3.15)', async () => {
    const c = await stage.register();
    await c.toObservation();
    const { dueAt } = await clockOf(c, 'correction');
    await report(c);
    await c.complete('reinspect', { findings: findings('partly') });
    const state = await c.live();
    expect(state.stage).toBe('observation');
    expect(state.escalation).toBeUndefined();
    expect(state.clocks.find((k) => k.id === 'correction')).toMatchObject({ status: 'running', dueAt });
    await report(c);
    await c.complete('reinspect', { findings: findings('partly') });
    expect((await c.live()).escalation?.reason).toBe('stillNotCompliant');
  });

  it('A17 after the failure the end of the order escalates as any end does', async () => {
    const c = await stage.register();
    await c.toObservation({ period: { amount: 10, unit: 'minute' } });
    await report(c);
    await c.complete('reinspect', { findings: findings('notCorrected') });
    await stage.env.sleep('11 minutes');
    expect(await c.live()).toMatchObject({ stage: 'filing', escalation: { found: 'unverified' } });
  });
});
