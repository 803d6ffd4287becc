import type { Calendar } from '#law';
import { head, item } from '../support/cases';
import { refusalOf, type RunningCase, Stage } from './support';

/** What the end of a clock does to the work, on a calendar built around the test's own day. */
describe('clocks that run out', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  const thisYear = async () => new Date((await stage.env.currentTimeMs()) + 8 * 3_600_000).getUTCFullYear();
  /** Every weekday is worked, from last year to as many years ahead. */
  async function calendar(yearsAhead = 3): Promise<Calendar> {
    const year = await thisYear();
    const years = Array.from({ length: yearsAhead + 2 }, (_, i) => year - 1 + i);
    return {
      version: `CN-${years.at(-1)}.1`,
      years: years.map((y) => ({ year: y, source: '示例', offDays: [], workDays: [] })),
    };
  }
  const clockOf = async (c: RunningCase, id: string) => (await c.live()).clocks.find((k) => k.id === id)!;
  const long = { ...item('sj-01'), correctionPeriod: { amount: 60, unit: 'calendarDay' as const } };
  const verification = (amount: number) => ({ verification: { period: { amount, unit: 'calendarDay' as const } } });
  const inWriting = { service: undefined };
  const overdueOf = (id: string) =>
    stage.store.journal.filter((e) => e.type === 'clock.overdue' && e.data.clock === id);

  it('verification has run out: recorded as overdue, and the order goes on as before', async () => {
    const c = await stage.register({ item: long, calendar: await calendar(), rules: verification(10) });
    await c.completeAll('screen', 'educate');
    const order = { period: { amount: 20, unit: 'calendarDay' } };
    expect(await refusalOf(c.complete('issueCorrectionOrder', order))).toBe('PERIOD_PASSES_OUTER_CLOCK');
    await stage.env.sleep('15 days');
    expect(overdueOf('verification')).toHaveLength(1);
    await c.complete('issueCorrectionOrder', order);
    expect((await c.live()).stage).toBe('observation');
    await c.act('request-extension', { by: { amount: 5, unit: 'calendarDay' }, reason: '配件未到。' });
    await c.complete('approveExtension');
    expect((await clockOf(c, 'correction')).extensions).toHaveLength(1);
  });

  it('an order served late must still end in time: refused, recalled, shortened, served', async () => {
    const c = await stage.register({ item: long, calendar: await calendar(), rules: verification(30) });
    await c.completeAll('screen', 'educate');
    await c.complete('issueCorrectionOrder', { ...inWriting, period: { amount: 20, unit: 'calendarDay' } });
    await stage.env.sleep('15 days');
    expect(await refusalOf(c.complete('serveDocument'))).toBe('PERIOD_PASSES_OUTER_CLOCK');
    await c.act('recall-order', { reason: '缩短改正期限。' });
    const state = await c.live();
    expect(state.tasks.filter((t) => t.state === 'open').map((t) => t.kind)).toContain('issueCorrectionOrder');
    expect(state.tasks.find((t) => t.kind === 'serveDocument')!.state).toBe('withdrawn');
    await c.complete('issueCorrectionOrder', { ...inWriting, period: { amount: 5, unit: 'calendarDay' } });
    await c.complete('serveDocument');
    expect(await clockOf(c, 'correction')).toMatchObject({ period: { amount: 5 }, status: 'running' });
    expect(await refusalOf(c.act('recall-order', { reason: '太迟。' }))).toBe('ACTION_NOT_ALLOWED');
  });

  it('an order served when the outer clock itself has run out is served: nothing blocks for ever', async () => {
    const c = await stage.register({ item: long, calendar: await calendar(), rules: verification(30) });
    await c.completeAll('screen', 'educate');
    await c.complete('issueCorrectionOrder', { ...inWriting, period: { amount: 20, unit: 'calendarDay' } });
    await stage.env.sleep('40 days');
    await c.complete('serveDocument');
    expect((await c.live()).stage).toBe('observation');
  });

  it('an order past the published calendar is refused with its reason; the case goes on', async () => {
    const days = { amount: 400, unit: 'workingDay' as const };
    const c = await stage.register({
      item: { ...long, correctionPeriod: days },
      calendar: await calendar(0),
      rules: { verification: { period: { amount: 3, unit: 'year' } } },
    });
    await c.completeAll('screen', 'educate');
    expect(await refusalOf(c.complete('issueCorrectionOrder', { period: { ...days, amount: 399 } }))).toBe(
      'CALENDAR_NOT_COVERED',
    );
    await c.complete('issueCorrectionOrder', { period: { amount: 30, unit: 'minute' } });
    expect((await c.live()).stage).toBe('observation');
  });

  it('a reminder that cannot be counted back stops nothing', async () => {
    const [, ...fromThisYear] = (await calendar()).years;
    const c = await stage.register({
      item: long,
      calendar: { version: 'CN-1.1', years: fromThisYear },
      rules: {
        verification: {
          remindBefore: { amount: 600, unit: 'workingDay' },
          period: { amount: 20, unit: 'calendarDay' },
        },
      },
    });
    await c.completeAll('screen', 'educate');
    expect(await clockOf(c, 'verification')).toMatchObject({ status: 'running', provisional: false });
    await stage.env.sleep('30 days');
    expect(overdueOf('verification')).toHaveLength(1);
  });

  it('a party that refuses to correct: the period ends as refused, not as run out', async () => {
    const c = await stage.register({ calendar: await calendar() });
    await c.toObservation();
    await c.act('refuse-correction', { statement: '不改。' });
    const clock = await clockOf(c, 'correction');
    expect(clock).toMatchObject({ status: 'cancelled', endReason: '当事人拒不改正' });
    expect(clock.endedAt! < clock.dueAt!).toBe(true);
    expect((await c.live()).escalation?.reason).toBe('refused');
  });

  it('a fine unpaid when its period is over is recorded as overdue, once, and can still be paid', async () => {
    const c = await stage.register({
      item: { ...long, penaltyRequiresRefusal: false },
      calendar: await calendar(),
      rules: { payment: { period: { amount: 5, unit: 'calendarDay' }, lateFee: undefined as never } },
    });
    await c.complete('screen', { route: 'penalty', overrideReason: '情节较重。' });
    await c.completeAll('signOffScreening', 'approveFiling', 'investigate', 'reviewLegality');
    await c.completeAll('giveNotice', 'recordDefence', 'decide', 'serveDocument');
    await stage.env.sleep('20 days');
    expect(overdueOf('payment')).toHaveLength(1);
    expect(await clockOf(c, 'payment')).toMatchObject({ status: 'expired' });
    await c.suspend('复议。');
    await c.act('resume', { reason: '复议结束。' }, head);
    const { dueOn } = await clockOf(c, 'payment');
    await c.complete('recordPerformance', { paidOn: dueOn });
    expect((await c.live()).stage).toBe('closing');
    expect(overdueOf('payment')).toHaveLength(1);
  });
});
