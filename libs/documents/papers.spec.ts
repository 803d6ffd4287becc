import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CaseDocument, type CaseState, type CaseTask, type DocumentKind, DOCUMENTS } from '#contracts';
import { wordsIn } from '../../test/support/pdf';
import { stampData } from './outgoing';
import { paperData, PAPERS, type PaperSource, signersOf } from './papers';
import { signedPapers } from './record';
import { answered, before, sampleSource as sourceOf, sampleState as state, sampleUnit as unit } from './samples/case';
import { signatureData } from './signing';
import { compiler, typeset, type Typeset } from './typeset/compile';

const WARNED = { penalties: ['warning'], fineFen: 0 };
const AT = '2026-09-23T02:05:00.000Z';
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

  it('keeps the lines of who signs on one page with the seal, with words of the paper before them (行政处罚法 第五十二条)', () => {
    const { template, ...told } = paperData(sourceOf('onSpotDecision'));
    if ('missing' in told) throw new Error('incomplete');
    for (let n = 11; n < 15; n++) {
      const facts = Array.from(
        { length: n },
        (_, i) => `第${i + 1}点，当事人占道经营，经责令改正后仍未收回物品，影响行人通行。`,
      );
      const data = { ...told.data, facts: facts.join('\n'), ...stampData('place', 42) };
      const signatures = [{ kind: 'place' }, { kind: 'place' }];
      const pdf = pdfOf(typeset(own, { template, at: AT, data: { ...data, signatures } }));
      const last = wordsIn(pdf).split(/—\d—/u).filter(Boolean).at(-1);
      expect(last).toMatch(/提起行政诉讼。.*执法人员（签名或者盖章）.*当事人签收.*示例市市场监督管理局/u);
    }
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
    expect(paperData(from)).toMatchObject({ data: { decision: '《行政处罚决定书》（示市监罚〔2026〕10号）' } });
  });

  const dataOf = (kind: DocumentKind, change: Partial<CaseState> = {}): unknown =>
    (paperData(sourceOf(kind, change)) as { data?: unknown }).data;

  it.each([
    ['child', /^责令监护人＿＿＿＿＿＿对当事人加以管教。$/u],
    ['incapable', /^责令监护人＿＿＿＿＿＿对当事人严加看管和治疗。$/u],
    ['slight', /^本机关已对当事人进行教育。/u],
  ])('of whom cannot be punished (%s) the guardian is told (行政处罚法 第三十条、第三十一条)', (ground, said) => {
    const tasks = [answered('decide', { outcome: 'noPenalty', ground, reasons: '理由。' })];
    expect(dataOf('noPenaltyDecision', { tasks })).toMatchObject({ education: expect.stringMatching(said) });
  });
  it('the guardian is named where one is on record (行政处罚法 第三十条)', () => {
    const tasks = [answered('decide', { outcome: 'noPenalty', ground: 'child', reasons: '理由。' })];
    const party = { ...state.party, kind: 'individual', representative: '监护人甲' } as CaseState['party'];
    expect(dataOf('noPenaltyDecision', { tasks, party })).toMatchObject({
      education: '责令监护人监护人甲对当事人加以管教。',
    });
    const words = wordsIn(pdfOf(print(sourceOf('noPenaltyDecision', { tasks }))));
    expect(words).toContain('责令监护人＿＿＿＿＿＿对当事人加以管教。');
    expect(words).not.toContain('已对当事人进行教育');
  });

  const other = { ...state.item, department: '城市管理' };
  const endedBy = (how: string) =>
    state.measures!.map((m) => ({ ...m, things: m.things.map((t) => ({ ...t, ended: { ...t.ended!, how } })) }));
  it.each([
    ['released', '《中华人民共和国行政强制法》第二十八条第一款第三项', /已经作出处理决定/u],
    ['lapsed', '《中华人民共和国行政强制法》第二十八条第一款第四项', /期限已经届满/u],
    ['disapproved', '《中华人民共和国行政强制法》第十九条', /不应当采取/u],
  ])('a seizure that ended by %s is released by %s, whatever was decided before', (how, basis, ground) => {
    const data = dataOf('seizureRelease', { measures: endedBy(how) });
    expect(data).toMatchObject({ basis, ground: expect.stringMatching(ground) });
  });

  it('the market bureau’s own rule is law on its own papers, and on nobody else’s', () => {
    const KEPT = '《中华人民共和国行政处罚法》第五十六条';
    const RULE = '《市场监督管理行政处罚程序规定》';
    const urgent = state.measures!.map((m) => ({ ...m, urgent: true }));
    const noticeOf = (change: Partial<CaseState>) =>
      wordsIn(pdfOf(print(sourceOf('preservationNotice', { measures: urgent, ...change }))));
    const [ours, theirs] = [noticeOf({}), noticeOf({ item: other })];
    expect(ours).toContain(`逾期没有作出处理决定的，依据${RULE}第三十五条，先行登记保存措施自动解除。`);
    expect(ours).toContain(`并依据${RULE}第三十三条补办批准手续`);
    expect(theirs).toContain('逾期没有作出处理决定的，本机关不再登记保存上述证据。');
    for (const claimed of ['程序规定', '自动解除', '依法补办']) expect(theirs).not.toContain(claimed);
    const basisOf = (how: string, item = state.item) =>
      (dataOf('preservationRelease', { measures: endedBy(how), item }) as { basis: string }).basis;
    expect(['released', 'lapsed', 'disapproved'].map((how) => basisOf(how))).toEqual([
      ...[KEPT, `${KEPT}和${RULE}第三十五条`, `${KEPT}和${RULE}第三十三条`],
    ]);
    expect(basisOf('lapsed', other)).toBe(KEPT);
  });

  it('what was kept as evidence is not said to have been detained, and an urgent one not to have been approved before', () => {
    expect(dataOf('preservationRelease')).toMatchObject({
      things: [['电子秤', '2 台', '示例街 1 号', '解除登记保存，发还']],
    });
    const [kept, seized] = state.measures!;
    expect(dataOf('preservationNotice')).toMatchObject({ leave: '经本机关负责人批准' });
    expect(dataOf('preservationNotice', { measures: [{ ...kept!, urgent: true }, seized!] })).toMatchObject({
      leave: '因情况紧急当场采取，并依据《市场监督管理行政处罚程序规定》第三十三条补办批准手续',
    });
  });

  it('of what was taken he has signed who handed in how: not the other officer, nor for another measure, nor where it was taken before it was asked for', () => {
    const by = (id: string, subject = 'm-2', completedAt = before(5)) =>
      answered('takeMeasure', {}, { subject, completedAt, completedBy: { kind: 'user', id, name: id, roles: [] } });
    const signed = (...tasks: CaseTask[]) => signersOf(sourceOf('seizureDecision', { tasks }));
    expect(signed(by('officer2'))).toEqual([{ username: 'officer1' }, { username: 'officer2', actedAt: before(5) }]);
    const nobody = [{ username: 'officer1' }, { username: 'officer2' }];
    expect(signed(by('officer3'))).toEqual(nobody);
    expect(signed(by('officer1', 'm-1'))).toEqual(nobody);
    expect(signed(by('officer1', 'm-2', '2026-12-01T01:00:00.000Z'))).toEqual(nobody);
    expect(signed()).toEqual(nobody);
    const kept = signersOf(sourceOf('preservationNotice', { tasks: [by('officer1', 'm-1')] }));
    expect(kept[0]).toEqual({ username: 'officer1', actedAt: before(5) });
    expect(signersOf(sourceOf('seizureRelease', { tasks: [by('officer1')] }))).toEqual([]);
  });

  it('who is about to hand in what was taken is told which paper he signs, if he is one of its officers', () => {
    const papers = (subject: string, by: string) =>
      signedPapers(state, { kind: 'takeMeasure', subject }, { officers: ['officer1', 'officer2'] }, by);
    expect(papers('m-2', 'officer1')).toEqual(['采取措施', '实施行政强制措施决定书']);
    expect(papers('m-1', 'officer2')).toEqual(['采取措施', '先行登记保存证据通知书']);
    expect(papers('m-2', 'officer3')).toEqual(['采取措施']);
  });

  it('a seizure that nobody has signed is set as before there were signatures; one that somebody has, has a line for each', () => {
    const { template, ...told } = paperData(sourceOf('seizureDecision'));
    if ('missing' in told) throw new Error('incomplete');
    const set = (more: object) =>
      Buffer.from(pdfOf(typeset(own, { template, at: AT, data: { ...told.data, ...more } })));
    expect(set(signatureData([null, null])).equals(set({}))).toBe(true);
    const words = wordsIn(set(signatureData([{ kind: 'place' }, null])));
    expect(words).toMatch(/执法人员（签名或者盖章）：本人签名当事人或者见证人/u);
  });

  it('a seizure leaves room for an address that nobody has asked for yet (行政强制法 第二十四条第二款第一项)', () => {
    const party = { kind: 'organization', name: '示例商行' } as CaseState['party'];
    expect(wordsIn(pdfOf(print(sourceOf('seizureDecision', { party }))))).toContain('当事人：示例商行地址：');
    const signed = { address: '示例路 2 号', channels: [], signedOn: '2026-09-01' };
    const deeds = { 'confirm-address': { data: signed } } as unknown as CaseState['deeds'];
    for (const known of [party, { ...party, address: '' }])
      expect(wordsIn(pdfOf(print(sourceOf('seizureDecision', { party: known, deeds }))))).toContain('住所：示例路2号');
  });

  it('a seizure gives the reason it was made for, whatever was decided since (行政强制法 第二十四条第二款第二项)', () => {
    expect(dataOf('seizureDecision')).toMatchObject({ reason: '电子秤没有检定标志，可能被转移。' });
    expect(dataOf('seizureExtension')).toMatchObject({ reason: '案情复杂。' });
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
