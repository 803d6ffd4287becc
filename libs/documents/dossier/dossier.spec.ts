import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnyEntry, CaseState, CaseTask } from '#contracts';
import { addDays } from '#law';
import { wordsIn } from '../../../test/support/pdf';
import { caseStart } from '../../../test/support/cases';
import { scanned } from '../../../test/support/scan';
import { drawPages } from '../originals/draw';
import type { Sources } from '../record';
import { compiler, typeset } from '../typeset/compile';
import { assemble } from './assemble';
import { ACTION_SECTIONS, DOCUMENT_SECTIONS, ORDER, TASK_SECTIONS, VOLUMES } from './places';
import { together } from './together';
import { setVolume, type SetVolume } from './volume';

const AT = '2026-09-23T02:05:00.000Z';
const later = (hours: number) => new Date(Date.parse(AT) + hours * 3_600_000).toISOString();
const by = (name: string) => ({ kind: 'user', id: name, name, roles: [] }) as never;
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PHOTO = 'a'.repeat(64);
const SOUND = 'b'.repeat(64);

const { facts } = caseStart({}, new Date(AT));
let count = 0;
const task = (kind: string, title: string, hours: number, result: object, name = '执法员甲'): CaseTask =>
  ({
    ...{ id: `t-${++count}`, kind, title, state: 'completed', legalBasis: '行政处罚法 第二十八条', visit: 0 },
    ...{ openedAt: AT, completedAt: later(hours), completedBy: by(name), result },
  }) as unknown as CaseTask;

const deed = (seq: number, name: string, title: string, data: object): AnyEntry =>
  ({
    ...{ seq, at: later(1), actor: by('执法员甲'), type: 'action.performed' },
    data: { name, title, data, key: 'k', digest: 'd', receivedAt: later(1) },
  }) as unknown as AnyEntry;

const order = {
  requirements: ['将营业执照置于经营场所醒目位置'],
  period: { amount: 7, unit: 'calendarDay' },
};
const SPOT = {
  ...{ result: 'penalty', facts: '占道经营。', legalBasis: '《示例条例》第三十六条', heard: 'none' },
  ...{ penalties: ['fine'], fineFen: 10_000, payment: 'later' },
};
const tasks = (course: 'flexible' | 'penalty') => [
  task('screen', '核查', 1, { factsEstablished: true, conditionsMet: true }),
  task('issueCorrectionOrder', '责令改正', 2, order),
  ...(course === 'penalty'
    ? [
        task('approveFiling', '立案审批', 3, { decision: 'approve' }, '负责人'),
        task('investigate', '调查终结报告', 4, {
          facts: '未亮证经营。',
          evidence: ['现场笔录一份'],
          legalBasis: '《示例条例》第三十六条',
        }),
        task('reviewLegality', '法制审核', 5, { opinion: 'agree' }, '法制审核员'),
        task(
          'decide',
          '处罚决定',
          6,
          { outcome: 'penalty', penalties: ['fine'], fineFen: 50_000, reasons: '拒不改正。' },
          '负责人',
        ),
      ]
    : []),
  task('reinspect', '复查', 7, { findings: [{ requirement: 1, result: 'corrected' }] }),
  task('approveClosing', '结案审批', 8, { decision: 'approve' }, '负责人'),
  task('fileDossier', '立卷', 9, {}, '档案员'),
];

function sources(course: 'flexible' | 'penalty', change: { facts?: string; photos?: number } = {}): Sources {
  const registered = {
    ...{ seq: 1, at: AT, actor: by('执法员甲'), type: 'case.registered' },
    data: { facts, calendarVersion: '示例' },
  } as unknown as AnyEntry;
  const photos = Array.from({ length: change.photos ?? 1 }, (_, i) =>
    deed(2 + i, 'add-evidence', '补充证据', { title: `照片 ${i + 1}`, attachments: [PHOTO, SOUND] }),
  );
  const made = (id: string, kind: string, title: string, hours: number) => ({
    ...{ id, kind, title, madeAt: later(hours), visit: 0 },
    served: { method: 'direct', recipient: '店主', effectiveAt: later(hours + 1) },
  });
  const state = {
    ...facts,
    facts: change.facts ?? facts.facts,
    party: { ...facts.party, address: '示例街 1 号' },
    registeredAt: AT,
    ...(course === 'penalty' ? { filedAt: later(3) } : {}),
    outcome: course === 'penalty' ? 'penalty' : 'orderFulfilled',
    documents: [
      made('d-1', 'correctionOrder', '责令改正通知书', 2),
      ...(course === 'penalty' ? [made('d-2', 'penaltyDecision', '行政处罚决定书', 6)] : []),
    ],
    ...{ tasks: tasks(course), deeds: {}, clocks: [], visits: [], measures: [] },
  } as unknown as CaseState;
  return {
    state,
    entries: [registered, ...photos],
    opening: { at: AT } as Sources['opening'],
    files: new Map([
      [PHOTO, { sha256: PHOTO, name: '店面.png', type: 'image/png', size: DOT.length }],
      [SOUND, { sha256: SOUND, name: '录音.mp3', type: 'audio/mpeg', size: 3_000_000 }],
    ]),
    names: new Map(),
  };
}

const UNIT = { phone: null, reviewAuthority: '示例市人民政府', court: '示例市示例区人民法院' };
const own = compiler();
const setting = { typeset: (job: Parameters<typeof typeset>[1]) => Promise.resolve(typeset(own, job)) };
const set = (from: Sources, volume: 'main' | 'inner', mark?: string): Promise<SetVolume> =>
  setVolume(setting, assemble(from, UNIT), volume, {
    ...{ authority: facts.unitName, caseNo: facts.displayNo, at: AT, pictures: new Map([[PHOTO, DOT]]) },
    ...(mark ? { mark } : {}),
  });
const titles = (course: 'flexible' | 'penalty', volume: 'main' | 'inner') =>
  assemble(sources(course), UNIT).volumes[volume].map((p) => p.title);

describe(assemble.name, () => {
  it('a paper that was announced has what proves its notice behind it, the gaps told (民事诉讼法 第九十五条)', () => {
    const notice = {
      ...{ documentId: 'd-1', state: 'passed' as const, publishedOn: '2026-08-10', until: '2026-09-09' },
      ...{ shownSince: '2026-08-10T02:00:00.000Z', endedAt: '2026-09-09T16:00:00.000Z', headHash: 'h', intact: true },
      content: { title: '公告送达责令改正通知书', party: '示例商行', said: ['全文'], source: '民事诉讼法 第九十五条' },
      proofs: Array.from({ length: 29 }, (_, i) => ({
        ...{ day: addDays('2026-08-11', i), at: `${addDays('2026-08-11', i)}T02:00:00.000Z` },
        ...{ address: 'https://example.test/', sha256: 'f'.repeat(64) },
      })),
    };
    const pieces = assemble(sources('flexible'), UNIT, { notices: [notice] }).volumes.main;
    const paper = pieces.find((p) => p.title === '责令改正通知书')!;
    expect(paper.note).toContain('附公告证明');
    const rows = paper.sheets.find((s) => s.data['title'] === '公告证明')!.data['rows'] as { title: string }[];
    expect(rows).toContainEqual({ title: '已经证明', lines: ['30日中已证明29日'] });
    expect(rows.find((r) => r.title === '没有证明')).toMatchObject({
      lines: [expect.stringContaining('没有看到公告页')],
    });
    expect(pieces.filter((p) => p.note.includes('公告证明'))).toHaveLength(1);
  });

  it('puts a penalty case in the order of 程序规定 第七十八条, what the authority said to itself in 副卷', () => {
    expect(titles('penalty', 'main')).toEqual([
      '立案审批',
      '行政处罚决定书',
      '责令改正通知书',
      '核查记录',
      '首违台账核验单',
      '照片 1',
      '复查记录',
    ]);
    expect(titles('penalty', 'inner')).toEqual([
      '案件来源登记表',
      '调查终结报告',
      '法制审核意见书',
      '结案审批',
      '立卷',
    ]);
  });

  it('puts a flexible case in the order of 一案一卷, its end first', () => {
    expect(titles('flexible', 'main')).toEqual([
      '结案审批',
      '责令改正通知书',
      '核查记录',
      '首违台账核验单',
      '照片 1',
      '复查记录',
    ]);
  });

  it('who withdrew after a paper went out stands on it, and his signature on his own line alone (行政处罚法 第四十三条)', () => {
    const from = sources('flexible');
    const [first, second] = facts.officers;
    const [A, B] = ['1'.repeat(64), '2'.repeat(64)];
    const punished = { ...task('punishOnSpot', '当场处罚', 2, SPOT, first!.username) };
    const decided = { decision: 'withdraw', putIn: [{ username: 'officer3', name: '执法员丙', certificateNo: '003' }] };
    const recused = { ...task('decideRecusal', '决定回避', 5, decided, '负责人'), subject: 'r-1' };
    const paper = { id: 'd-9', kind: 'onSpotDecision', title: '当场行政处罚决定书', madeAt: later(2), visit: 0 };
    const state = {
      ...from.state,
      officers: [second!, ...decided.putIn],
      recusals: [{ id: 'r-1', username: first!.username, name: first!.name, decision: 'withdraw' }],
      tasks: [punished, recused],
      documents: [paper],
    } as unknown as CaseState;
    const set = (issued: { username: string; sha256: string }[]) => {
      const marks = {
        stamps: new Map(),
        layouts: new Map(),
        issued: new Map([['d-9', issued]]),
        kept: () => undefined,
      };
      const pieces = assemble({ ...from, state }, UNIT, { marks }).volumes.main;
      return pieces.find((p) => p.title === '当场行政处罚决定书')!.sheets[0]!;
    };
    const alone = set([{ username: first!.username, sha256: A }]);
    expect(alone.data['officers']).toEqual([
      expect.stringContaining(first!.name),
      expect.stringContaining(second!.name),
    ]);
    expect(alone.pictures).toEqual({ 'signature-1': A });
    expect(alone.data['signatures']).toEqual([expect.objectContaining({ picture: 'signature-1' }), null]);
    // Whatever line it had: of nobody else.
    expect(set([{ username: second!.username, sha256: B }]).pictures).toEqual({ 'signature-2': B });
    expect(set([{ username: 'officer3', sha256: B }]).pictures).toEqual({});
  });

  it('has a place in one volume for everything a case can hold', () => {
    const sections = [TASK_SECTIONS, ACTION_SECTIONS, DOCUMENT_SECTIONS].flatMap((of) => Object.values(of));
    for (const { main, inner } of Object.values(ORDER)) {
      const places = [...main, ...inner];
      expect(new Set(places).size).toBe(places.length);
      expect(new Set(places)).toEqual(new Set([...sections, 'source']));
    }
  });
});

describe(together.name, () => {
  it('binds fifty cases with one line each, numbered through, in one PDF/A', async () => {
    const one = (no: number) => {
      const from = sources('penalty', { photos: 2 });
      const state = { ...from.state, caseNo: `c-${no}` };
      return { state, dossier: assemble({ ...from, state }, UNIT), sealNumber: no };
    };
    const members = Array.from({ length: 50 }, (_, i) => one(i + 1));
    // As long as one may be.
    const NOTE = '说明在此。'.repeat(60);
    const wish = { volumeNo: '2026年简易程序第1卷', year: 2026, years: 30, note: NOTE, by: '档案员甲', at: AT };
    const { dossier, named } = together(members, wish);
    const { pdf, catalogue } = await setVolume(setting, dossier, 'main', {
      ...{ authority: facts.unitName, caseNo: wish.volumeNo, at: AT, named, pictures: new Map([[PHOTO, DOT]]) },
    });
    if (process.env['PAPER_SHOTS']) writeFileSync(join(process.env['PAPER_SHOTS'], 'dossier-together.pdf'), pdf);
    expect(catalogue.map((l) => l.note)).toEqual(members.map((m) => `封存第 ${m.sealNumber} 号`));
    for (const [i, line] of catalogue.entries()) expect(line.first).toBe(i === 0 ? 1 : catalogue[i - 1]!.last + 1);
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part>[\s\S]*<pdfaid:conformance>B/);
    const words = wordsIn(pdf);
    for (const said of ['当场行政处罚案卷', wish.volumeNo, '50件', '保管期限30年', '说明在此。', '以封存的案卷为准'])
      expect(words).toContain(said);
    // 副卷 is no part of it.
    expect(words).not.toContain('法制审核意见书');
  });
});

describe(setVolume.name, () => {
  it('is one PDF/A with cover, catalogue, each paper with its 送达回证, and 备考表; its page numbers are true', async () => {
    const { pdf, catalogue } = await set(sources('penalty'), 'main');
    if (process.env['PAPER_SHOTS']) {
      mkdirSync(process.env['PAPER_SHOTS'], { recursive: true });
      writeFileSync(join(process.env['PAPER_SHOTS'], 'dossier-main.pdf'), pdf);
      const inner = await set(sources('penalty'), 'inner', '草稿');
      writeFileSync(join(process.env['PAPER_SHOTS'], 'dossier-inner.pdf'), inner.pdf);
    }
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part>[\s\S]*<pdfaid:conformance>B/);
    const words = wordsIn(pdf);
    for (const said of ['行政处罚案卷', VOLUMES.main, '卷内文件目录', '送达回证', '录音.mp3', SOUND, '卷内备考表']) {
      expect(words).toContain(said);
    }
    expect(catalogue[0]).toMatchObject({ title: '立案审批', first: 1, pdfPage: 3 });
    for (const [i, piece] of catalogue.entries()) {
      expect(piece.last).toBeGreaterThanOrEqual(piece.first);
      expect(piece.first).toBe(i === 0 ? 1 : catalogue[i - 1]!.last + 1);
    }
  });

  it('is the same bytes from the same record', async () => {
    const [once, again] = [await set(sources('flexible'), 'main'), await set(sources('flexible'), 'main')];
    expect(Buffer.from(again.pdf).equals(Buffer.from(once.pdf))).toBe(true);
  });

  it('prints 〓 for what no font has, and says so', async () => {
    const words = wordsIn((await set(sources('penalty', { facts: '店招上写着“𠮷野”' }), 'main')).pdf);
    expect(words).toContain('〓');
    expect(words).toContain('1个字符字体没有');
  });

  it('numbers two hundred pages through, whatever stands on them', async () => {
    const { catalogue } = await set(sources('penalty', { photos: 100 }), 'main');
    expect(catalogue.at(-1)!.last).toBeGreaterThan(200);
    for (const [i, line] of catalogue.slice(1).entries()) expect(line.first).toBe(catalogue[i]!.last + 1);
  });
});

describe('the pages of a PDF', () => {
  const SCAN = 'c'.repeat(64);
  const LOCKED = 'd'.repeat(64);
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'rouzhi-pages-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('stand one to a page where the file was handed in, once; what was not drawn is listed with why', async () => {
    const pages: string[] = [];
    await drawPages(scanned(Array(300).fill({ width: 60, height: 80 })), (page, i) => {
      const path = join(folder, `${i}.svg`);
      writeFileSync(path, page);
      pages.push(path);
    });
    const from = sources('flexible');
    const files = new Map(from.files);
    for (const [sha256, name] of [
      [SCAN, '笔录.pdf'],
      [LOCKED, '上锁.pdf'],
    ] as const)
      files.set(sha256, { sha256, name, type: 'application/pdf', size: 9 });
    const given = (seq: number, title: string, attachments: string[]) =>
      deed(seq, 'add-evidence', '补充证据', { title, attachments });
    const entries = [...from.entries, given(8, '笔录', [SCAN, LOCKED]), given(9, '再交', [SCAN])];
    const { pdf, catalogue } = await setVolume(setting, assemble({ ...from, files, entries }, UNIT), 'main', {
      ...{ authority: facts.unitName, caseNo: facts.displayNo, at: AT, pictures: new Map() },
      pages: new Map([
        [SCAN, { pages }],
        [LOCKED, { not: 'encrypted' as const }],
      ]),
    });
    const lines = catalogue.filter((l) => ['笔录', '再交'].includes(l.title));
    // The record, the list of its files, each page of the scan.
    expect(lines.map((l) => l.last - l.first + 1)).toEqual([302, 2]);
    const words = wordsIn(pdf);
    for (const said of ['共300页，印在后面', '笔录.pdf第300页，共300页', '没有印出：加密', '共300页，已印在“笔录”之后'])
      expect(words).toContain(said);
  });
});
