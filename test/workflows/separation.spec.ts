import type { Role } from '#contracts';
import { actor, ANSWERS, head, item, legal, officer, party } from '../support/cases';
import { refusalOf, type RunningCase, Stage } from './support';

/** Who may act in a case: every trial in which one person did the work of two, or another authority’s person did it. */
describe('A10', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike({ byChance: true }));

  let last = 0;
  const offence = { ...item('sj-01'), penaltyRequiresRefusal: false, list: 'mitigation' as const };
  const all: Role[] = ['officer', 'head', 'legal', 'archivist'];
  async function filing(wish: Parameters<Stage['register']>[0] = {}): Promise<RunningCase> {
    last += 1;
    const c = await stage.register({ item: offence, ...wish, caseNo: `2026-psj-8${String(last).padStart(5, '0')}` });
    await c.complete('screen', { route: 'penalty' });
    return c;
  }
  const answer = async (c: RunningCase, kind: string, by = officer, data = {}) =>
    c.send((await c.openTask(kind)).id, { ...ANSWERS[kind], ...data }, by);
  const reasonOf = async (attempt: Promise<unknown>): Promise<string> => {
    const error: unknown = await attempt.catch((e: unknown) => e);
    return (error as { cause?: Error }).cause?.message ?? '';
  };

  it('who investigated does not review; the refusal names who, and by which entry (市场监督管理行政处罚程序规定 第四十九条)', async () => {
    const c = await filing();
    await c.completeAll('approveFiling');
    const expert = actor('expert', 'officer', 'legal');
    await answer(c, 'investigate', expert);
    const { seq } = c.journal.find((e) => e.type === 'task.completed' && e.data.kind === 'investigate')!;
    expect(await refusalOf(answer(c, 'reviewLegality', expert))).toBe('ROLE_CONFLICT');
    expect(await reasonOf(answer(c, 'reviewLegality', expert))).toBe(
      `expert已在本案以执法人员身份办理“调查终结报告”（记录第 ${seq} 条），不能再以法制审核员身份办理“法制审核”。`,
    );
    // Nor whoever is named as an officer of the case, though he has answered nothing yet.
    expect(await refusalOf(answer(c, 'reviewLegality', actor('officer2', 'officer', 'legal')))).toBe('ROLE_CONFLICT');
    await answer(c, 'reviewLegality', legal);
    expect((await c.live()).stage).toBe('notice');
  });

  it('one person is not officer, head and reviewer of one case (行政处罚法 第五十七条、第五十八条)', async () => {
    const c = await filing();
    const everything = { ...officer, roles: all };
    expect(await refusalOf(answer(c, 'approveFiling', everything))).toBe('ROLE_CONFLICT');
    const boss = actor('boss', ...all);
    await answer(c, 'approveFiling', boss);
    expect(await refusalOf(answer(c, 'investigate', boss))).toBe('ROLE_CONFLICT');
    // Nor is he named to have been there.
    expect(await refusalOf(answer(c, 'investigate', officer, { officers: ['officer1', 'boss'] }))).toBe(
      'ROLE_CONFLICT',
    );
    await answer(c, 'investigate');
    expect(await refusalOf(answer(c, 'reviewLegality', boss))).toBe('ROLE_CONFLICT');
    // What he does without being asked he does in the role that he has.
    await c.act('record-guidance', { content: '辅导。' }, boss);
    expect(await refusalOf(c.act('state-defence', { statement: '…' }, boss))).toBe('FORBIDDEN');
  });

  it('who has taken evidence as an officer decides nothing (行政处罚法 第五十七条)', async () => {
    const c = await filing();
    const both = actor('both', 'officer', 'head');
    await c.act('add-evidence', { title: '照片', kind: 'documentary', description: '现场。' }, both);
    await c.act('add-evidence', { title: '照片', kind: 'documentary', description: '现场。' });
    expect(await reasonOf(answer(c, 'approveFiling', both))).toContain('both已在本案以执法人员身份办理“补充证据”');
    expect(await refusalOf(c.act('extend-verification', { reason: '复杂。' }, both))).toBe('ROLE_CONFLICT');
  });

  it('what a device has recorded is no evidence before it was reviewed (行政处罚法 第四十一条)', async () => {
    const c = await filing();
    const recorded = { title: '抓拍', kind: 'electronic', description: '路口抓拍。', collected: 'byDevice' };
    const reviewed = { device: '示例路口 3 号', deviceReview: '示审〔2026〕1号', reviewedBy: '示例审核人' };
    const add = (more: object) => refusalOf(c.act('add-evidence', { ...recorded, ...more }));
    expect(await add({})).toBe('MONITORING_UNREVIEWED');
    expect(await add(reviewed)).toBe('MONITORING_UNREVIEWED');
    expect(await add({ ...reviewed, reviewedOn: '2199-01-01' })).toBe('DATE_IN_FUTURE');
    const { evidence } = await c.live();
    expect(await add({ ...reviewed, reviewedOn: await c.today() })).toBe('accepted');
    expect((await c.live()).evidence).toBe(evidence + 1);
  });

  it('nobody decides what he has proposed (行政处罚法 第五十七条)', async () => {
    last += 1;
    const c = await stage.register({ caseNo: `2026-psj-8${String(last).padStart(5, '0')}` });
    await c.toObservation();
    await c.act('request-extension', { by: { amount: 1, unit: 'workingDay' }, reason: '配件未到。' }, head);
    expect(await refusalOf(c.complete('approveExtension'))).toBe('PROPOSED_BY_SELF');
    expect(await reasonOf(c.complete('approveExtension'))).toMatch(/^head已在本案提出该事项（记录第 \d+ 条）/);
    await answer(c, 'approveExtension', actor('deputy', 'head'));
  });

  it('a superior authority’s head decides nothing (行政处罚法 第二十二条)', async () => {
    const c = await filing();
    const superior = { ...actor('chief', 'head'), unitId: 'pj' };
    expect(await refusalOf(answer(c, 'approveFiling', superior))).toBe('NOT_OF_AUTHORITY');
    expect(await refusalOf(c.act('extend-verification', { reason: '复杂。' }, superior))).toBe('NOT_OF_AUTHORITY');
    // Who supervises asks from above, and decides nothing.
    const above = { ...actor('supervisor', 'supervisor'), unitId: 'pj' };
    const dueOn = new Date((await stage.now()).getTime() + 10 * 86_400_000).toISOString().slice(0, 10);
    await c.act('supervise', { reason: '请说明。', dueOn }, above);
  });

  it('without a 执法证 nobody orders, inspects, or signs for the party (行政处罚法 第四十二条)', async () => {
    last += 1;
    const c = await stage.register({ caseNo: `2026-psj-8${String(last).padStart(5, '0')}` });
    const novice = { ...actor('novice', 'officer'), uncertified: true as const };
    const clerk = { ...actor('clerk', 'head'), uncertified: true as const };
    expect(await refusalOf(answer(c, 'screen', novice))).toBe('UNCERTIFIED');
    await c.completeAll('screen', 'educate');
    expect(await refusalOf(answer(c, 'issueCorrectionOrder', novice))).toBe('UNCERTIFIED');
    await c.complete('issueCorrectionOrder');
    expect(await refusalOf(answer(c, 'signCommitment', novice))).toBe('UNCERTIFIED');
    expect(await refusalOf(c.act('refuse-correction', { statement: '不改。' }, novice))).toBe('UNCERTIFIED');
    expect(await refusalOf(c.act('refuse-correction', { statement: '不改。' }, clerk))).toBe('UNCERTIFIED');
    // The party needs none.
    await answer(c, 'signCommitment', party);
    await c.act('report-correction', { statement: '已改正。' }, party);
    expect(await refusalOf(answer(c, 'reinspect', novice))).toBe('UNCERTIFIED');
  });

  it('what is complex is reviewed by who has 法律职业资格, any other case by who reviews (行政处罚法 第五十八条第二款)', async () => {
    const unqualified = { ...legal, id: 'novice', unqualified: true as const };
    const offence = { ...item('sj-01'), penaltyRequiresRefusal: false };
    for (const [i, major] of [['complex'], ['grave'], []].entries()) {
      const c = await stage.register({ item: offence, caseNo: `2026-psj-89000${i}` });
      await c.complete('screen', { route: 'penalty', overrideReason: '情节较重。' });
      await c.completeAll('signOffScreening', 'approveFiling');
      await c.complete('investigate', { major });
      const asked = major.includes('complex');
      expect((await c.openTask('reviewLegality')).context).toMatchObject({ as: asked ? 'legal' : 'case' });
      expect(await refusalOf(answer(c, 'reviewLegality', unqualified))).toBe(
        asked ? 'REVIEWER_UNQUALIFIED' : 'accepted',
      );
    }
  });

  it('a case begun before is held to the same (行政处罚法 第五十八条)', async () => {
    const old = await stage.register({ facts: { revision: 1 }, caseNo: '2026-psj-899999' });
    expect(await refusalOf(answer(old, 'screen', { ...officer, unitId: 'pj' }))).toBe('NOT_OF_AUTHORITY');
    await old.complete('screen');
  });
});
