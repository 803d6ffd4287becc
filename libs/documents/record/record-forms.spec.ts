import type { AnyEntry, CaseDocument, CaseState, CaseTask } from '#contracts';
import { answered, before, sampleState } from '../samples/case';
import { compiler, typeset } from '../typeset/compile';
import { formOfPaper, formOfRecord, papersOf } from './papers';

/** `minutes` before the sample is made: what lies further back was answered earlier. */
const at = (kind: string, minutes: number, result: object, more: Partial<CaseTask> = {}): CaseTask =>
  answered(kind, result as Record<string, unknown>, {
    id: `${kind}-${minutes}`,
    completedAt: before(minutes),
    ...more,
  });
const by = (name: string) => ({ completedBy: { kind: 'user', id: name, name, roles: ['head'] } }) as Partial<CaseTask>;
const sources = (change: Partial<CaseState>, entries: readonly AnyEntry[] = []) => ({
  ...{ state: { ...sampleState, ...change }, entries, files: new Map(), opening: {} as never },
  names: new Map([['officer8', '执法员辛']]),
});
const dataOf = (task: CaseTask, change: Partial<CaseState>, entries: readonly AnyEntry[] = []) =>
  formOfRecord(sources(change, entries), task)?.data;

describe('移送书 on record', () => {
  const crime = (facts: string) => ({ crime: { data: { facts } } });
  const transferred = (minutes: number, no: string, on: string) => [
    at('reportTransfer', minutes + 3, { charge: `罪名${no}`, facts: `核实${no}`, standard: `标准${no}` }),
    { ...at('approveTransfer', minutes + 2, { decision: 'approve' }, by(`负责人${no}`)), completedAt: on },
    at(
      'deliverTransfer',
      minutes,
      { receivedBy: `公安局${no}`, annexes: ['letter', 'report'] },
      {
        context: crime(`事实${no}`),
      },
    ),
  ];
  const first = transferred(60 * 24 * 10, '一', '2026-09-11T02:00:00.000Z');
  const second = transferred(60, '二', '2026-09-22T02:00:00.000Z');
  const deeds = { 'suspect-crime': { data: { facts: '事实二' }, at: before(70) } } as unknown as CaseState['deeds'];

  it('tells what was delivered then, whatever was suspected and transferred since, and bears the day of its approval', () => {
    const tasks = [...first, ...second];
    expect(dataOf(first[2]!, { tasks, deeds })).toMatchObject({
      ...{ to: '公安局一', facts: '事实一', reasons: '涉嫌罪名一。经核实：核实一。', standard: '标准一' },
      ...{ approval: '2026年9月11日经本机关正职负责人或者主持工作的负责人（负责人一）批准', date: '2026年9月11日' },
    });
    expect(dataOf(second[2]!, { tasks, deeds })).toMatchObject({ facts: '事实二', date: '2026年9月22日' });
    // Opened by a version that kept no facts beside the task: what was suspected later is not told of it.
    const bare = { ...first[2]!, context: {} };
    expect(dataOf(bare, { tasks: [first[0]!, first[1]!, bare, ...second], deeds })).toBeUndefined();
  });

  it('prints annexes that an earlier form took as free text; what cannot be filled in stays rows', () => {
    const annexes = ['案卷一册', '物证清单'];
    const old = { ...first[2]!, legalBasis: '行政处罚法 第二十七条', result: { receivedBy: '公安局一', annexes } };
    const tasks = [first[0]!, first[1]!, old];
    const form = formOfRecord(sources({ tasks, deeds }), old)!;
    expect(form.data).toMatchObject({ annexes });
    expect(typeset(compiler(), { template: form.template, at: before(0), data: form.data })).toHaveProperty('pdf');
    // The suspicion alone stopped everything: nothing was reported, nothing approved.
    const alone = sources({ tasks: [old], deeds, documents: [] });
    expect(formOfRecord(alone, old)).toBeUndefined();
    expect(papersOf(alone)[0]!.rows).toContainEqual({ title: '移送材料', kind: 'lines', lines: annexes });
    const holed = { ...old, result: { receivedBy: '公安局一', annexes: [null] } };
    expect(dataOf(holed, { tasks: [first[0]!, first[1]!, holed], deeds })).toBeUndefined();
  });
});

describe('案件移送函 on record', () => {
  const approval = at('approveReferral', 60 * 24 * 3, { decision: 'approve' });
  const letter = (more: object = {}) =>
    at('deliverReferral', 5, { to: '示例城管局', papers: ['案件材料'], ...more }, { context: {} });
  const tasks = (last: CaseTask) => [approval, last];

  it('bears the day it was delivered, and without one the day of its approval', () => {
    const delivered = letter({ deliveredOn: '2026-09-21' });
    expect(dataOf(delivered, { tasks: tasks(delivered) })).toMatchObject({ date: '2026年9月21日' });
    const old = letter();
    expect(dataOf(old, { tasks: tasks(old) })).toMatchObject({ date: '2026年9月20日' });
  });

  it('cites the market bureau’s rule where it binds, and nowhere else (市场监督管理行政处罚程序规定 第二条)', () => {
    const task = letter();
    const basisOf = (department: string) =>
      dataOf(task, { tasks: tasks(task), item: { ...sampleState.item, department } })?.['basis'];
    const law = '《中华人民共和国行政处罚法》第二十二条、第二十三条';
    expect(basisOf('市场监督管理')).toBe(`${law}和《市场监督管理行政处罚程序规定》第十四条`);
    expect(basisOf('文化旅游')).toBe(law);
  });

  it('tells the proposal it was opened with', () => {
    const asked = { data: { ground: '依法应当由城管办理', reason: '占道' } };
    const task = { ...letter(), context: { asked } };
    expect(dataOf(task, { tasks: tasks(task) })).toMatchObject({ reasons: '本案依法应当由城管办理。占道。' });
  });
});

describe('强制执行申请书 on record', () => {
  const wanted = { proposal: 'apply', court: '示例法院', opinion: '无异议', target: '罚款 500 元' };
  const one = at('applyForEnforcement', 50, wanted);
  const two = at('applyForEnforcement', 30, wanted);
  const investigated = (minutes: number, facts: string) => at('investigate', minutes, { facts, legalBasis: '第一条' });
  const paper = (id: string, kind: string, no: number, minutes: number) =>
    ({
      ...{ id, kind, title: id, madeAt: before(minutes), issued: { number: `${no}号` } },
      served: { effectiveAt: before(minutes - 1) },
    }) as unknown as CaseDocument;
  const documents = [
    paper('决定书', 'penaltyDecision', 1, 90),
    paper('催告书', 'demandNotice', 1, 80),
    paper('决定书', 'penaltyDecision', 2, 40),
    paper('催告书', 'demandNotice', 2, 38),
  ];
  const tasks = [
    investigated(99, '第一次查明'),
    one,
    at('approveEnforcement', 45, { decision: 'return' }),
    investigated(42, '第二次查明'),
    two,
    at('approveEnforcement', 20, { decision: 'approve' }),
  ];

  it('is signed where it was approved itself, and tells of nothing that came after it', () => {
    const first = dataOf(one, { tasks, documents })!;
    expect(first).toMatchObject({ mark: '送审稿', facts: '第一次查明' });
    expect([first['decision'], first['demand']]).toEqual([
      expect.stringContaining('1号') as string,
      expect.stringContaining('1号') as string,
    ]);
    const second = dataOf(two, { tasks, documents })!;
    expect(second).toMatchObject({ mark: null, facts: '第二次查明' });
    expect(second['demand']).toContain('2号');
  });

  it('approved, stays so whatever is asked again; one that was never decided on is not taken for the next', () => {
    const approved = at('approveEnforcement', 45, { decision: 'approve' });
    const again = [...tasks.slice(0, 2), approved, ...tasks.slice(3, 5)];
    expect(dataOf(one, { tasks: again, documents })).toMatchObject({ mark: null });
    expect(dataOf(two, { tasks: again, documents })).toMatchObject({ mark: '送审稿' });
    const never = tasks.filter((t) => t.id !== 'approveEnforcement-45');
    expect(dataOf(one, { tasks: never, documents })).toMatchObject({ mark: '送审稿' });
  });
});

describe('复查记录 on record', () => {
  const finding = { requirement: 1, result: 'corrected' };
  const found = (officers: string[], findings: object[] = [finding]) =>
    at('reinspect', 5, { officers, findings, opinion: '已改正' });
  const order = at('issueCorrectionOrder', 60, { requirements: ['亮照'] });

  it('names everybody who was there, also who has withdrawn since', () => {
    const task = found(['officer1', 'officer2', 'officer7', 'officer8', 'officer9']);
    const withdrawn = { username: 'officer1', name: '执法员甲', certificateNo: '示例-001' };
    const putIn = { username: 'officer7', name: '执法员庚', certificateNo: '示例-007' };
    const entries = [{ type: 'case.registered', data: { facts: { officers: [withdrawn] } } }] as unknown as AnyEntry[];
    const decided = at('decideRecusal', 2, { decision: 'withdraw', putIn: [putIn] });
    const officers = [{ username: 'officer2', name: '执法员乙', certificateNo: '示例-002' }];
    expect(dataOf(task, { tasks: [order, task, decided], officers }, entries)).toMatchObject({
      officers: [
        '执法员甲（执法证号 示例-001）',
        '执法员乙（执法证号 示例-002）',
        '执法员庚（执法证号 示例-007）',
        '执法员辛',
        'officer9',
      ],
    });
  });

  it('names the order that stood then, and prints a result it has no words for as it was answered', () => {
    const task = found(['officer1'], [{ requirement: 1, result: '基本改正' }]);
    const orderOf = (no: number, minutes: number, more: object = {}) =>
      ({
        ...{ id: `d-${no}`, kind: 'correctionOrder', title: '责令改正通知书', madeAt: before(minutes) },
        ...{ issued: { number: `${no}号` }, ...more },
      }) as unknown as CaseDocument;
    const documents = [orderOf(1, 60, { recalled: { at: before(3), reason: '有误' } }), orderOf(2, 2)];
    const data = dataOf(task, { tasks: [order, task], documents })!;
    expect(data['order']).toContain('1号');
    expect(data['findings']).toEqual([['亮照', '基本改正', '']]);
  });
});

describe('首违台账核验单 beside the 核查', () => {
  const rule = { months: 24, scope: 'item' as const, source: '清单', confirmed: true };
  const item = { ...sampleState.item, firstOffence: rule };
  const prior = (caseNo: string, more: object) => ({
    ...{ caseNo, itemId: item.id, department: item.department, violationOn: '2026-01-02', outcome: 'noPenalty' },
    ...more,
  });
  const task = at('screen', 60, { route: 'correction' }, { ...by('执法员甲'), legalBasis: '行政处罚法 第五十四条' });
  const sheet = (change: Partial<CaseState>, entries: readonly AnyEntry[] = []) =>
    formOfPaper(sources({ tasks: [task], item, ...change }, entries), `${task.id}-beside`)?.data;
  const registered = (priors: object[]) =>
    ({ type: 'case.registered', at: before(900), data: { facts: { ...sampleState, item, priors } } }) as never;
  const lookedUp = (minutes: number, priors: object[]) =>
    ({ type: 'priors.lookedUp', at: before(minutes), data: { priors, lookedUpAt: before(minutes) } }) as never;

  it('says why each earlier matter counts or not, and concludes from those that do', () => {
    const priors = [
      prior('一', { displayNo: '示〔2026〕1号' }),
      prior('二', { displayNo: '示〔2023〕2号', violationOn: '2023-01-02' }),
      prior('三', { reference: '台账 3', itemId: 'other' }),
      prior('四', { displayNo: '示〔2026〕4号', outcome: 'open' }),
      prior('五', { displayNo: '示〔2026〕5号', outcome: 'withdrawn', under: '旧号码' }),
    ];
    const data = sheet({ priors })!;
    expect((data['hits'] as string[][]).map((row) => row[3])).toEqual([
      '计入：核验期间内同一事项的违法',
      '不计：在核验的期间以前',
      '不计：不是同一事项',
      '不计：尚未作出处理',
      '不计：处理结果不构成一次违法',
    ]);
    expect(data).toMatchObject({ conclusion: '核验期间内有违法记录 1 件，不属于初次违法。', checker: '执法员甲' });
    expect(data['lookedIn']).toEqual([
      '本系统的案件：查到同一当事人的其他案件 4 件',
      '导入的首违台账：查到同一当事人的记录 1 条',
      '同一当事人的其他号码：旧号码',
    ]);
  });

  it('tells the look-up that the answer rested on, not a later one', () => {
    const one = prior('一', { displayNo: '示〔2026〕1号' });
    const entries = [registered([]), lookedUp(30, [one])];
    expect(sheet({ priors: [one] as never }, entries)).toMatchObject({
      ...{ hits: '无', conclusion: '核验期间内没有计入的违法记录，属于初次违法。' },
    });
    expect(sheet({ priors: [one] as never }, [registered([]), lookedUp(90, [one])])).toMatchObject({
      conclusion: expect.stringContaining('不属于初次违法') as string,
    });
  });

  it('is not made where the item asks for no look-back; an old look-up without its time bears that of the registration', () => {
    const { firstOffence: _, ...bare } = item;
    expect(sheet({ item: bare })).toBeUndefined();
    expect(papersOf(sources({ tasks: [task], item: bare, documents: [] }))).toHaveLength(1);
    const { priorsAt: __, ...old } = sampleState;
    const from = { ...sources({ tasks: [task] }), state: { ...old, item, tasks: [task], documents: [] } };
    const papers = papersOf(from);
    expect(papers.map((p) => p.title)).toEqual(['核查记录', '首违台账核验单']);
    expect(formOfPaper(from, papers[1]!.id)!.data['checkedAt']).toContain('台账查询：2026年9月22日19时5分');
  });
});
