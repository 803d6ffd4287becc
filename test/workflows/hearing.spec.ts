import { addDays } from '#law';
import { item, legal, party } from '../support/cases';
import { refusalOf, type RunningCase, Stage } from './support';

/** 听证 and 集体讨论: heard on an appointed day by somebody else, reviewed, and decided together. */
describe('hearing and deliberation', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  const offence = { ...item('sj-01'), penaltyRequiresRefusal: false, list: 'mitigation' as const };
  const large = { penalties: ['fine'], fineFen: 10_000_000 };
  const NOTHING = { penalties: [], fineFen: 0 };
  const stageOf = async (c: RunningCase) => (await c.live()).stage;
  const open = async (c: RunningCase) => (await c.live()).tasks.filter((t) => t.state === 'open').map((t) => t.kind);

  async function reported(report: object = {}, notice: object = {}): Promise<RunningCase> {
    const c = await stage.register({ item: offence });
    await c.complete('screen', { route: 'penalty' });
    await c.complete('approveFiling');
    await c.complete('investigate', { ...report });
    await c.complete('reviewLegality');
    await c.complete('giveNotice', { ...notice });
    return c;
  }
  /** Its hearing asked for, its defence over. */
  async function asked(): Promise<RunningCase> {
    const c = await reported(large, { ...large, hearingTold: true });
    await c.act('request-hearing', { statement: '要求听证。' }, party);
    expect(await refusalOf(c.act('request-hearing', { statement: '再次要求。' }, party))).toBe('HEARING_PENDING');
    expect(await stageOf(c)).toBe('defence');
    await c.act('waive-defence', { scope: 'defence', confirmed: true }, party);
    expect(await open(c)).toEqual(['arrangeHearing']);
    return c;
  }
  const heldAt = (day: string) => ({ heldAt: `${day}T09:30:00+08:00` });

  it('is told seven working days before, held as it was told, reviewed and decided together (行政处罚法 第五十七条第二款、第五十八条、第六十四条)', async () => {
    const c = await asked();
    const earliest = String((await c.openTask('arrangeHearing')).context!['earliest']);
    const arrange = (answer: object) => refusalOf(c.complete('arrangeHearing', answer as Record<string, unknown>));
    expect(await arrange(heldAt(addDays(earliest, -1)))).toBe('HEARING_TOO_SOON');
    expect(await arrange({ host: '执法员甲' })).toBe('HEARING_HOST_INVESTIGATED');
    expect(await arrange({ host: 'officer2' })).toBe('HEARING_HOST_INVESTIGATED');
    expect(await arrange({})).toBe('accepted');
    await c.complete('serveDocument');
    const hold = (answer: object) => refusalOf(c.complete('holdHearing', answer as Record<string, unknown>));
    expect(await hold({})).toBe('DATE_IN_FUTURE');
    expect(await hold({ result: 'abandoned', attachments: [] })).toBe('HEARING_RECORD_INCOMPLETE');
    await c.untilHearing();
    expect(await hold({ attachments: [] })).toBe('HEARING_RECORD_INCOMPLETE');
    expect(await hold({ host: '执法员甲' })).toBe('HEARING_HOST_INVESTIGATED');
    expect(await hold({ host: '另一人' })).toBe('HEARING_NOT_AS_NOTIFIED');
    expect(await hold({ heldOn: addDays(earliest, 1) })).toBe('HEARING_NOT_AS_NOTIFIED');
    expect(await hold({})).toBe('accepted');
    expect(await open(c)).toEqual(['reviewHearing']);
    await c.complete('reviewHearing');
    expect(await open(c)).toEqual(['deliberate']);
    const conclude = (answer: object) => refusalOf(c.complete('deliberate', { ...large, ...answer }));
    expect(await conclude({ heldOn: addDays(await c.today(), -1) })).toBe('DATE_BEFORE_CASE');
    expect(await conclude({ participants: ['主要负责人', '主要负责人'] })).toBe('DELIBERATION_INCOMPLETE');
    expect(await conclude({ participants: ['主要负责人', '执法员乙'] })).toBe('ROLE_CONFLICT');
    expect(await conclude({ fineFen: large.fineFen + 1 })).toBe('DECISION_EXCEEDS_NOTICE');
    expect(await conclude({ outcome: 'noPenalty', ground: 'slight', ...NOTHING })).toBe('GROUND_NOT_MET');
    expect(await conclude({})).toBe('accepted');
    // The decision says what was concluded: no less, no more.
    expect(await refusalOf(c.complete('decide', { ...large, fineFen: 5_000_000 }))).toBe('DELIBERATION_DIFFERS');
    expect(await refusalOf(c.complete('decide', { outcome: 'noPenalty', ground: 'noFault', ...NOTHING }))).toBe(
      'DELIBERATION_DIFFERS',
    );
    await c.complete('decide', large);
    await c.complete('serveDocument');
    await c.pay(large.fineFen);
    expect(await c.finish()).toBe('penalty');
  });

  it('a notice that comes too late appoints nothing, and what is put off is told anew (行政处罚法 第六十四条第二项)', async () => {
    const c = await asked();
    await c.complete('arrangeHearing');
    const made = async () =>
      (await c.live()).documents.filter((d) => d.kind === 'hearingNotice').map((d) => Boolean(d.recalled));
    // Its last day passes with nothing recorded: that alone says nothing.
    const dueAt = async () => Date.parse((await c.live()).clocks.findLast((k) => k.id === 'hearingNotice')!.dueAt!);
    const pass = async () => stage.env.sleep((await dueAt()) - Number(await stage.env.currentTimeMs()) + 1000);
    await pass();
    expect(await open(c)).toEqual(['serveDocument']);
    await c.complete('serveDocument');
    expect(await open(c)).toEqual(['arrangeHearing']);
    expect(await made()).toEqual([false]);
    // Served in time and recorded late it stands.
    await c.complete('arrangeHearing');
    await pass();
    await c.complete('serveDocument', { effectiveAt: new Date((await dueAt()) - 1).toISOString() });
    expect(await open(c)).toEqual(['holdHearing']);
    await c.act('postpone-hearing', { because: 'party', reason: '当事人因病不能出席。' }, legal);
    expect(await open(c)).toEqual(['arrangeHearing']);
    await c.complete('arrangeHearing');
    await c.complete('serveDocument');
    // Who does not come gives it up; then nothing was heard that must be discussed.
    await c.untilHearing();
    await c.complete('holdHearing', { result: 'abandoned', attachments: undefined });
    expect(await stageOf(c)).toBe('decision');
    expect(await refusalOf(c.act('request-hearing', { statement: '要求听证。' }, party))).toBe('HEARING_LAPSED');
    await c.complete('decide', large);
    expect(await stageOf(c)).toBe('service');
  });

  it('what the report calls complex is decided together, and the head may submit any case (行政处罚法 第五十七条第二款)', async () => {
    const c = await reported({ major: ['complex'] });
    await c.act('waive-defence', { scope: 'defence', confirmed: true }, party);
    expect(await open(c)).toEqual(['deliberate']);
    await c.complete('deliberate');
    expect(await refusalOf(c.complete('decide', { outcome: 'reinvestigate', ...NOTHING }))).toBe(
      'DELIBERATION_DIFFERS',
    );
    // Submitted again, it is concluded anew.
    await c.complete('decide', { outcome: 'deliberate', ...NOTHING });
    expect(await refusalOf(c.complete('deliberate', { outcome: 'noViolation', ...NOTHING }))).toBe('accepted');
    await c.complete('decide', { outcome: 'noViolation', ...NOTHING, divergence: '查无实据。' });
    expect(await stageOf(c)).toBe('service');
  });

  it('of a hearing what the reviewer sends back is investigated again (行政处罚法 第六十五条)', async () => {
    const c = await asked();
    await c.complete('arrangeHearing');
    await c.complete('serveDocument');
    await c.untilHearing();
    await c.complete('holdHearing');
    await c.complete('reviewHearing', { opinion: 'return', comment: '补充证据。' });
    expect(await stageOf(c)).toBe('investigation');
    await c.complete('investigate');
    await c.complete('reviewLegality');
    await c.complete('giveNotice');
    await c.act('waive-defence', { scope: 'defence', confirmed: true }, party);
    // Another round: what was heard before the new report asks for no discussion of it.
    expect(await stageOf(c)).toBe('decision');
  });
});
