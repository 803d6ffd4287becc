import { SIGNALS } from '#contracts';
import { foldJournal } from '#journal';
import { calendarOf, yearOf } from '../support/calendar';
import { head, item, party } from '../support/cases';
import { refusalOf, type RunningCase, Stage } from './support';

/** The ordinary penalty procedure, the transfer, and clocks that run for years. */
describe('penalty procedure', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  async function filed(): Promise<RunningCase> {
    const c = await stage.register({ item: { ...item('sj-01'), penaltyRequiresRefusal: false } });
    await c.complete('screen', { route: 'penalty', overrideReason: '情节较重。' });
    await c.completeAll('signOffScreening', 'approveFiling');
    return c;
  }

  it('not filed by the head: asks for the education before it closes', async () => {
    const c = await stage.register({ item: { ...item('sj-01'), penaltyRequiresRefusal: false } });
    await c.complete('screen', { route: 'penalty', overrideReason: '情节较重。' });
    await c.complete('signOffScreening');
    await c.complete('approveFiling', { decision: 'doNotFile', ground: 'noFault', reason: '证据足以证明没有过错。' });
    expect(await refusalOf(c.complete('approveClosing'))).toBe('CLOSING_GATE');
    await c.complete('educate');
    expect(await c.finish()).toBe('notPunishable');
  });

  it('the reviewer sends it back; the second report is agreed to', async () => {
    const c = await filed();
    await c.complete('investigate');
    await c.complete('reviewLegality', { opinion: 'return', comment: '补充证据。' });
    expect((await c.live()).stage).toBe('investigation');
    await c.complete('investigate', { answerToReview: '已补充证据。' });
    await c.complete('reviewLegality');
    expect((await c.live()).stage).toBe('notice');
  });

  it('heard, the party is never punished more heavily; the silent let the period pass', async () => {
    const c = await filed();
    await c.completeAll('investigate', 'reviewLegality', 'giveNotice');
    expect(await refusalOf(c.complete('recordDefence', { waived: false }))).toBe('REASON_REQUIRED');
    await c.complete('recordDefence', { waived: false, statement: '情节轻微。', review: '部分采纳。' });
    await stage.env.sleep('30 days');
    expect(await refusalOf(c.complete('decide', { fineFen: 100_001 }))).toBe('HEAVIER_AFTER_DEFENCE');
    await c.complete('decide', { fineFen: 50_000 });
    await c.complete('serveDocument');
    await c.pay(49_999);
    expect((await c.live()).stage).toBe('performance');
    expect(await refusalOf(c.pay(2))).toBe('PAYMENT_EXCEEDS');
    await c.pay(1);
    expect((await c.live()).stage).toBe('closing');
  });

  it('a defence that does not come in time is waited for to the end of its period, no longer', async () => {
    const c = await stage.register({
      item: { ...item('sj-01'), penaltyRequiresRefusal: false },
      rules: { defence: { period: { amount: 5, unit: 'minute' } } },
    });
    await c.complete('screen', { route: 'penalty', overrideReason: '情节较重。' });
    await c.completeAll('signOffScreening', 'approveFiling', 'investigate', 'reviewLegality', 'giveNotice');
    await stage.env.sleep('4 minutes');
    expect((await c.live()).stage).toBe('defence');
    await stage.env.sleep('2 minutes');
    const state = await c.live();
    expect(state.stage).toBe('decision');
    expect(state.tasks.find((t) => t.kind === 'recordDefence')!.state).toBe('withdrawn');
  });

  it('heard from the party’s own page: the statement waits for its review, past the period too', async () => {
    const c = await filed();
    await c.completeAll('investigate', 'reviewLegality', 'giveNotice');
    await c.act('state-defence', { statement: '已主动消除后果。' }, party);
    const task = await c.openTask('recordDefence');
    expect(task.context).toMatchObject({ stated: { data: { statement: '已主动消除后果。' } } });
    await stage.env.sleep('30 days');
    expect((await c.live()).stage).toBe('defence');
    expect(await refusalOf(c.act('state-defence', { statement: '再说一次。' }, party))).toBe('DEFENCE_LAPSED');
    expect(await refusalOf(c.complete('recordDefence', { waived: false }))).toBe('REASON_REQUIRED');
    await c.complete('recordDefence', { waived: false, statement: '已主动消除后果。', review: '予以采纳。' });
    expect(await refusalOf(c.complete('decide', { fineFen: 100_001 }))).toBe('HEAVIER_AFTER_DEFENCE');
    expect((await c.live()).stage).toBe('decision');
  });

  it('investigated and found not punishable: no penalty, served, closed after education', async () => {
    const c = await filed();
    await c.complete('investigate', { proposal: 'noPenalty', penalties: [], fineFen: 0 });
    await c.complete('reviewLegality');
    await c.complete('decide', { outcome: 'noPenalty', ground: 'otherByLaw', penalties: [], fineFen: 0 });
    await c.completeAll('serveDocument', 'educate');
    expect(await c.finish()).toBe('noPenalty');
  });

  it('the police decline: the authority goes on where it stood', async () => {
    const c = await filed();
    await c.act('suspect-crime', { facts: '涉嫌伪造证照。' });
    await c.reportCrime();
    await c.completeAll('approveTransfer', 'deliverTransfer');
    await c.complete('recordPoliceDecision', { decision: 'declined', note: '不予立案。' });
    await c.complete('answerNonFiling');
    const state = await c.live();
    expect(state.stage).toBe('investigation');
    expect(state.clocks.find((k) => k.id === 'decision')!.status).toBe('running');
  });

  it('crime suspected after the decision: the police decline, and the fine is still owed by its own day', async () => {
    const c = await filed();
    await c.completeAll('investigate', 'reviewLegality', 'giveNotice', 'recordDefence', 'decide', 'serveDocument');
    const payment = async () => (await c.live()).clocks.find((k) => k.id === 'payment')!;
    const { dueOn } = await payment();
    expect(await refusalOf(c.act('withdraw', { reason: '登记有误。' }, head))).toBe('ACTION_NOT_ALLOWED');
    await c.act('suspect-crime', { facts: '涉嫌伪造证照。' });
    await c.reportCrime();
    await c.completeAll('approveTransfer', 'deliverTransfer');
    await c.complete('recordPoliceDecision', { decision: 'declined', note: '不予立案。' });
    await c.complete('answerNonFiling');
    expect(await c.live()).toMatchObject({ stage: 'performance', outcome: 'penalty' });
    expect(await payment()).toMatchObject({ status: 'running', dueOn });
    await c.pay();
    expect(await c.finish()).toBe('penalty');
  });

  /** Published from three years before now to so many after. */
  const yearsAhead = async (n: number, publication = 1) => {
    const now = yearOf(await stage.now());
    return calendarOf(now - 3, now + n, publication);
  };

  it('two years: provisional until the tables are published, alarmed at the horizon, escalated on the day', async () => {
    const c = await stage.register({
      item: { ...item('sj-01'), correctionPeriod: { amount: 2, unit: 'year' } },
      rules: { verification: { period: { amount: 5, unit: 'year' } } },
    });
    await c.toObservation({ period: { amount: 2, unit: 'year' } });
    const clock = async () => (await c.live()).clocks.find((k) => k.id === 'correction')!;
    expect(await clock()).toMatchObject({ provisional: true });
    await stage.env.sleep('800 days');
    expect((await c.live()).stage).toBe('observation');
    expect(stage.store.journal.some((e) => e.type === 'calendar.missing' && e.data.clock === 'correction')).toBe(true);
    await c.publish(SIGNALS.calendarPublished, await yearsAhead(5, 2));
    const state = await c.live();
    expect(state.stage).toBe('filing');
    expect(state.escalation?.reason).toBe('notCorrectedInTime');
    expect(state.clocks.find((k) => k.id === 'correction')).toMatchObject({ provisional: false, status: 'expired' });
  });

  it('a published calendar moves a running timer to the day it says', async () => {
    const calendar = await yearsAhead(4);
    const c = await stage.register({
      item: { ...item('sj-01'), correctionPeriod: { amount: 400, unit: 'calendarDay' } },
      calendar,
      rules: { verification: { period: { amount: 5, unit: 'year' } } },
    });
    await c.toObservation({ period: { amount: 390, unit: 'calendarDay' } });
    const clock = async () => (await c.live()).clocks.find((k) => k.id === 'correction')!;
    const before = (await clock()).dueOn!;
    const moved = await yearsAhead(4, 3);
    const year = moved.years.find((y) => y.year === Number(before.slice(0, 4)))!;
    year.offDays.push(before);
    year.workDays = year.workDays.filter((d) => d !== before);
    await c.publish(SIGNALS.calendarPublished, moved);
    // An older one that arrives late changes nothing.
    await c.publish(SIGNALS.calendarPublished, await yearsAhead(4, 2));
    const after = await clock();
    expect(after.dueOn! > before).toBe(true);
    const published = (version: string) => [calendar, moved].find((p) => p.version === version)!;
    expect(foldJournal(stage.store.journal, published)).toEqual(await c.live());
    const untilMinutes = async (n: number) =>
      stage.env.sleep(Date.parse(after.dueAt!) - (await stage.now()).getTime() + n * 60_000);
    await untilMinutes(-1);
    expect((await c.live()).stage).toBe('observation');
    await untilMinutes(1);
    const state = await c.live();
    expect(state.stage).toBe('filing');
    expect(state.escalation!.at >= after.dueAt!).toBe(true);
  });
});
