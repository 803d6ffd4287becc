import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CaseDocument, type CaseState, type CaseTask, type DocumentKind, DOCUMENTS } from '#contracts';
import { wordsIn } from '../../test/support/pdf';
import { answerOfPaper, paperData, PAPERS, type PaperSource } from './papers';
import { compiler, typeset, type Typeset } from './typeset/compile';

const MADE = '2026-09-23T02:05:00.000Z';
const before = (minutes: number) => new Date(Date.parse(MADE) - minutes * 60_000).toISOString();
const officers = [
  { username: 'officer1', name: '执法员甲', certificateNo: '示例-001' },
  { username: 'officer2', name: '执法员乙', certificateNo: '示例-002' },
];
const answered = (kind: string, result: Record<string, unknown>, more: Partial<CaseTask> = {}) =>
  ({ id: `t-${kind}`, kind, state: 'completed', completedAt: before(1), result, ...more }) as CaseTask;
const PENALTY = { penalties: ['fine', 'warning'], fineFen: 50_000 };

const tasks = [
  answered('issueCorrectionOrder', {
    requirements: ['将营业执照置于经营场所醒目位置', '书面说明原因'],
    period: { amount: 7, unit: 'calendarDay' },
  }),
  answered('investigate', {
    facts: '当事人自 2026 年 9 月 1 日起未将营业执照置于醒目位置。\n经责令仍未改正。',
    evidence: ['现场检查笔录一份', '照片三张'],
    legalBasis: '《示例条例》第三十六条',
  }),
  answered('giveNotice', {
    ...PENALTY,
    content: '当事人未亮证经营，依据《示例条例》第三十六条，拟处罚款。',
    hearingTold: true,
  }),
  answered('recordDefence', { waived: false, statement: '已经改正，请求从轻', review: '改正逾期，不予采纳' }),
  answered('arrangeHearing', {
    heldAt: '2026-10-12T09:00:00+08:00',
    place: '三楼会议室',
    host: '听证主持人甲',
    recorder: '记录员乙',
  }),
  answered('holdHearing', { result: 'held', heldOn: '2026-10-12' }),
  answered('decide', {
    outcome: 'penalty',
    ...PENALTY,
    reasons: '当事人拒不改正，予以处罚。',
    ground: 'slight',
    correction: '立即亮证',
  }),
  answered('punishOnSpot', {
    ...PENALTY,
    fineFen: 5_000,
    facts: '未亮证经营',
    legalBasis: '《示例条例》第三十六条',
    heard: 'none',
    requirements: '立即亮证',
    correctBy: '2026-10-08',
    payment: 'bank',
    officers: ['officer1', 'officer2'],
  }),
  answered('issueDemand', { manner: '缴至指定账户' }, { context: { demandedFen: 50_000 } }),
  answered('approveCorrection', { decision: 'approve', reason: '适用依据有误。' }),
  answered(
    'decideSeizure',
    {
      how: 'examined',
      examination: 'testing',
      by: '示例检测机构',
      from: '2026-09-20',
      days: 10,
      reason: '案情复杂',
      ground: 'decided',
    },
    { subject: 'm-2' },
  ),
];
const thing = {
  name: '电子秤',
  quantity: '2 台',
  place: '示例街 1 号',
  relation: 'tool',
  ended: { how: 'released', at: before(2) },
};
const measure = {
  things: [thing],
  state: 'held',
  reason: '可能灭失',
  askedAt: before(9),
  takenAt: before(8),
  officers: ['officer1'],
};
const clock = { status: 'running', dueOn: '2026-10-12', dueAt: '2026-10-12T16:00:00.000Z', round: 1 };

const WARNED = { penalties: ['warning'], fineFen: 0 };
const state = {
  caseNo: 'psj-1',
  displayNo: '示市监柔〔2026〕12号',
  unitId: 'psj',
  unitName: '示例市市场监督管理局',
  party: {
    kind: 'organization',
    name: '示例商行',
    idNumber: '91520200000000000X',
    address: '示例街 1 号',
    representative: '负责人甲',
  },
  item: { id: 'sj-01', title: '未亮证经营', legalBasis: ['《示例条例》第十一条第二款'], department: '市场监督管理' },
  facts: '2026 年 9 月 20 日检查时，营业执照没有置于醒目位置。',
  place: '示例街 1 号',
  officers,
  tasks,
  deeds: { 'correct-decision': { data: { result: 'changed', fineFen: 20_000 } } },
  rules: {
    defence: { period: { amount: 5, unit: 'workingDay' } },
    hearingRequest: { period: { amount: 5, unit: 'workingDay' } },
  },
  measures: [
    { id: 'm-1', kind: 'preservation', ...measure },
    { id: 'm-2', kind: 'detention', basis: '《示例条例》第二十条', ...measure },
  ],
  clocks: [
    { id: 'preservation', subject: 'm-1', ...clock },
    { id: 'seizure', subject: 'm-2', ...clock },
  ],
  documents: [
    {
      id: 'd-0',
      kind: 'penaltyDecision',
      title: '行政处罚决定书',
      madeAt: before(30),
      served: { effectiveAt: before(20) },
    },
  ],
  visits: [],
} as unknown as CaseState;

const unit = {
  name: '示例市市场监督管理局',
  phone: '0000-0000000',
  reviewAuthority: '示例市人民政府',
  court: '示例市示例区人民法院',
};

function sourceOf(kind: DocumentKind, change: Partial<CaseState> = {}): PaperSource {
  const document = {
    id: 'd-1',
    kind,
    title: DOCUMENTS[kind].title,
    madeAt: MADE,
    visit: 0,
    ...(/preservation/.test(kind) ? { subject: 'm-1' } : /seizure|examination/.test(kind) ? { subject: 'm-2' } : {}),
  } as CaseDocument;
  const of = { ...state, ...change };
  return { state: of, document, answer: answerOfPaper(of, kind, MADE)?.result ?? {}, unit };
}

const own = compiler();
function print(from: PaperSource): Typeset {
  const { template, ...told } = paperData(from);
  if ('missing' in told) throw new Error(JSON.stringify(told.missing));
  return typeset(own, { template, at: from.document.madeAt, data: told.data });
}
function pdfOf(set: Typeset): Uint8Array {
  if (!('pdf' in set)) throw new Error(JSON.stringify(set));
  return set.pdf;
}
const flat = (value: unknown): string[] =>
  typeof value === 'string'
    ? value.split('\n')
    : Array.isArray(value)
      ? value.flatMap(flat)
      : Object.values(value as object).flatMap(flat);

const KINDS = Object.keys(DOCUMENTS) as DocumentKind[];

describe('papers', () => {
  it.each(KINDS)('%s says every field that is declared for it, under its title and its authority', (kind) => {
    const from = sourceOf(kind);
    const pdf = pdfOf(print(from));
    if (process.env['PAPER_SHOTS']) {
      mkdirSync(process.env['PAPER_SHOTS'], { recursive: true });
      writeFileSync(join(process.env['PAPER_SHOTS'], `${kind}.pdf`), pdf);
    }
    const words = wordsIn(pdf);
    const { fields } = PAPERS[kind];
    const said = Object.values(fields).flatMap((field) => flat(field.of(from) ?? []));
    expect(said.length).toBeGreaterThan(3);
    for (const line of [DOCUMENTS[kind].title, unit.name, '2026年9月23日', ...said]) {
      expect(words).toContain(line.replace(/\s/gu, ''));
    }
    // Days are written out, as in every paper of an authority.
    expect(words).not.toMatch(/\d{4}-\d{2}-\d{2}/u);
  });

  it('tells the party that a decision is published, unless it only warns', () => {
    const warned = state.tasks.map((t) => (t.kind === 'decide' ? { ...t, result: { ...t.result, ...WARNED } } : t));
    const told = (tasks: CaseTask[]) =>
      PAPERS.penaltyDecision.fields['disclosure']!.of(sourceOf('penaltyDecision', { tasks }));
    expect(told(state.tasks)).toBe('本机关作出的行政处罚决定，依法应当公示的，将按规定的期限向社会公示。');
    expect(told(warned)).toBeUndefined();
  });

  it('keeps authority, date and whom to ask on one page, with words of the paper before them', () => {
    const pages = Array.from({ length: 14 }, (_, n) => {
      const facts = ['经查属实。', ...Array.from({ length: n }, (__, i) => `第${i + 1}点。`)].join('\n');
      return wordsIn(pdfOf(print(sourceOf('correctionOrder', { facts })))).split(/—\d—/u);
    });
    const over = pages.filter((p) => p[1]);
    // Some end on the first page, some on the second.
    expect([over.length > 0, over.length < pages.length]).toEqual([true, true]);
    for (const [, last] of over) expect(last).toMatch(/提起行政诉讼。.*示例市市场监督管理局.*2026年9月23日.*联系人/u);
  });

  it('is PDF/A-2b, and the same bytes from the same record', () => {
    const once = Buffer.from(pdfOf(print(sourceOf('penaltyDecision'))));
    const again = Buffer.from(pdfOf(typesetAnew('penaltyDecision')));
    expect(again.equals(once)).toBe(true);
    expect(once.toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part>[\s\S]*<pdfaid:conformance>B/);
  });

  it('prints what people wrote as they wrote it, whatever it would mean to the compiler', () => {
    const facts = '# $ \\ < > #{panic("x")} *粗* _斜_ @引 ~ `码` // = - 1. “引号”';
    const words = wordsIn(pdfOf(print(sourceOf('correctionOrder', { facts }))));
    expect(words).toContain(facts.replace(/\s/gu, ''));
  });

  it('made for one that went out and was taken back, names it', () => {
    const order = (more: object) => ({
      id: 'd-1',
      kind: 'correctionOrder',
      title: '责令改正通知书',
      visit: 0,
      ...more,
    });
    const recalled = { at: before(1), reason: '期限写错。' };
    const issued = { number: '示市监责改〔2026〕4号', sha256: '', sm3: '', pages: 1, size: 1 };
    const told = (documents: object[]) => wordsIn(pdfOf(print(sourceOf('correctionOrder', { documents } as never))));
    expect(told([order({ madeAt: before(3), recalled, issued })])).toContain(
      '代替已收回的《责令改正通知书》（示市监责改〔2026〕4号）',
    );
    // One that never had a number never went out.
    expect(told([order({ madeAt: before(3), recalled })])).not.toContain('代替');
    expect(told([order({ madeAt: before(3), issued })])).not.toContain('代替');
  });

  it('names each character that no font of the papers has', () => {
    const set = print(sourceOf('correctionOrder', { facts: '店招上写着“𠮷野☑”' }));
    expect(set).toEqual({ characters: expect.arrayContaining(['𠮷', '☑']) });
  });

  it.each<[string, DocumentKind, Partial<CaseState>, string, string]>([
    [
      'the address of who is punished (行政处罚法 第五十九条第一款第一项)',
      'penaltyDecision',
      { party: { kind: 'organization', name: '示例商行', idNumber: '91520200000000000X' } },
      '当事人的地址（在案件中登记送达地址确认书）',
      '行政处罚法 第五十九条第一款第一项',
    ],
    [
      'what is to be corrected (行政处罚法 第二十八条第一款)',
      'correctionOrder',
      { tasks: [answered('issueCorrectionOrder', { period: { amount: 1, unit: 'month' } })] },
      '改正要求',
      '行政处罚法 第二十八条第一款',
    ],
    [
      'whose things they are (行政强制法 第二十四条第二款第三项)',
      'seizureDecision',
      { measures: [{ ...state.measures![1]!, things: [] }] },
      '清单',
      '行政强制法 第二十四条第二款第三项',
    ],
  ])('is not made without %s', (_, kind, change, title, article) => {
    expect(paperData(sourceOf(kind, change))).toMatchObject({
      missing: expect.arrayContaining([{ title, article }]),
    });
  });

  it('a demand names the decision that fined, whatever was served since (行政强制法 第五十四条)', () => {
    const seized = {
      ...state.documents[0]!,
      id: 'd-9',
      kind: 'seizureDecision',
      title: DOCUMENTS.seizureDecision.title,
    };
    const from = sourceOf('demandNotice', { documents: [...state.documents, seized as CaseDocument] });
    expect(paperData(from)).toMatchObject({ data: { decision: '《行政处罚决定书》' } });
  });

  it('is not made where nobody has said who reviews the unit’s acts (行政处罚法 第五十九条第一款第五项)', () => {
    const from = sourceOf('penaltyDecision');
    expect(paperData({ ...from, unit: { ...unit, court: null } })).toMatchObject({
      missing: [{ article: '行政处罚法 第五十九条第一款第五项' }],
    });
  });
});

function typesetAnew(kind: DocumentKind): Typeset {
  const from = sourceOf(kind);
  const { template, ...told } = paperData(from);
  if ('missing' in told) throw new Error('incomplete');
  return typeset(compiler(), { template, at: from.document.madeAt, data: told.data });
}
