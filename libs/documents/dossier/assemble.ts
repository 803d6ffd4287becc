import {
  asHeld,
  type ActionName,
  actionOf,
  type AnyEntry,
  basisIn,
  type CaseDocument,
  type DocumentKind,
  OUTCOMES,
  type TaskKind,
} from '#contracts';
import { stampData } from '../outgoing';
import { paperData, type PaperData, type Signer, signersOf, sourceOf, type UnitParticulars } from '../papers';
import { dayWords } from '../papers/common';
import { isDrawable, isPicture } from '../picture';
import {
  type AttachmentView,
  catalogueData,
  type ListedEvidence,
  filesIn,
  formOfPaper,
  minutesIn,
  noticeProofRows,
  papersOf,
  type ProvenNotice,
  caseHead,
  receiptData,
  recordData,
  saidIn,
  signedData,
  type Sources,
  sourceRows,
  text,
  whenMade,
  writtenIn,
} from '../record';
import { type Kept, signaturesOn } from '../signing';
import {
  ACTION_SECTIONS,
  type Course,
  DOCUMENT_SECTIONS,
  ORDER,
  type Section,
  TASK_SECTIONS,
  type Volume,
} from './places';

/** What is set from one template. */
export interface Sheet {
  template: string;
  data: PaperData;
  /** What it places: SHA-256 of a file, by the name its data give it. */
  pictures?: Record<string, string>;
  /** A unit's own text of the template, which the paper was issued by. */
  source?: string;
  /** SHA-256 of the unit's font it was issued with. */
  font?: string;
}

/** One thing in a volume: a line of its catalogue, and the pages behind it. */
export interface Piece {
  /** Of the paper, the task or the entry it is. */
  id: string;
  section: Section;
  title: string;
  /** 文号; empty: it has none. */
  number: string;
  /** 责任者. */
  by: string;
  /** When it came about, ISO 8601. */
  at: string;
  note: string;
  sheets: Sheet[];
  /** Stands before all others of its section. */
  leads?: true;
}

/** 一案一卷: two volumes in the order of the law. */
export interface Dossier {
  course: Course;
  /** By what its papers are in their order. */
  order: string;
  volumes: Record<Volume, Piece[]>;
  /** What the cover says, line by line. */
  cover: { title: string; text: string }[];
  /** 备考表. */
  remarks: { note: string; by: string; on: string };
  /** Every file of the case. */
  originals: AttachmentView[];
  /** The papers as they were issued. */
  issued: AttachmentView[];
  /** SHA-256 of the seals and the signatures that stand on its papers. */
  marks: string[];
  /** SHA-256 of the fonts of the unit that its papers are set with. */
  fonts: string[];
}

/** The seal a paper went out with: SHA-256 of its picture, and how wide it is on paper, mm. */
type UsedStamp = { sha256: string; diameterMm: number };

/** Whose signature a paper went out with: SHA-256 of its picture. */
type UsedSignature = { username: string; sha256: string };

/** The text of a template, SHA-256 of a font. */
type UsedLayout = Pick<Sheet, 'source' | 'font'>;

/** What papers of a case are set with beside their words. */
export interface Marks {
  /** The seals, by the paper. */
  stamps: ReadonlyMap<string, UsedStamp>;
  /** What of its unit's own a paper was issued by, by the paper. */
  layouts: ReadonlyMap<string, UsedLayout>;
  /** The signatures that papers went out with, by the paper. */
  issued: ReadonlyMap<string, readonly UsedSignature[]>;
  /** Those of what people have answered. */
  kept: Kept;
}
const BARE: Marks = { stamps: new Map(), layouts: new Map(), issued: new Map(), kept: () => undefined };

type Performed = Extract<AnyEntry, { type: 'action.performed' }>;

/** A case that was filed is kept in the order of the penalty procedure, any other in that of the flexible one. */
export const courseOf = ({ filedAt, documents }: Sources['state']): Course =>
  filedAt || documents.some((d) => d.kind === 'onSpotDecision') ? 'penalty' : 'flexible';

/** What lies beside the record of a case and belongs into its dossier. */
export interface BesideRecord {
  evidence?: ListedEvidence | undefined;
  /** Of papers that were announced, in their order. */
  notices?: readonly ProvenNotice[];
  marks?: Marks;
}

/** The dossier of a case as its record stands: the same record gives the same dossier. */
export function assemble(
  from: Sources,
  unit: Omit<UnitParticulars, 'name'>,
  { evidence, notices = [], marks = BARE }: BesideRecord = {},
): Dossier {
  const { state } = from;
  const pieces = [
    registration(from),
    ...papers(from, unit, { notices, marks }),
    evidence && listed(from, evidence),
    ...deeds(from),
  ].filter((p) => p !== undefined);
  const shown = new Set(pieces.flatMap((p) => p.sheets).flatMap((s) => namedFiles(s)));
  const originals = [...from.files.values()];
  const left = originals.filter((f) => !shown.has(f.sha256));
  if (left.length > 0) pieces.push(unplaced(left, from));
  const course = courseOf(state);
  const ordered = (volume: Volume) =>
    ORDER[course][volume].flatMap((section) =>
      pieces
        .filter((p) => p.section === section)
        .sort((a, b) => Number(b.leads ?? false) - Number(a.leads ?? false) || a.at.localeCompare(b.at)),
    );
  return {
    course,
    order: orderWords(state, course),
    volumes: { main: ordered('main'), inner: ordered('inner') },
    cover: coverOf(from),
    remarks: remarksOf(from),
    originals,
    issued: state.documents
      .map((d) => asHeld(state, d))
      .flatMap(({ title, issued }) =>
        issued
          ? [
              {
                sha256: issued.sha256,
                name: `${issued.number} ${title}.pdf`,
                type: 'application/pdf',
                size: issued.size,
              },
            ]
          : [],
      ),
    marks: [
      ...new Set([
        ...[...marks.stamps.values()].map((s) => s.sha256),
        ...pieces.flatMap((p) => p.sheets).flatMap(signaturesIn),
      ]),
    ],
    fonts: [...new Set([...marks.layouts.values()].flatMap((l) => l.font ?? []))],
  };
}

/** Where the market bureau's rule does not bind, it is followed all the same, and nothing more is said. */
function orderWords(state: Sources['state'], course: Course): string {
  const { source } = ORDER[course];
  return `编排顺序${basisIn(state, source) === source ? '依据' : '参照'}：${source}。`;
}

const common = ({ state }: Sources) => ({ ...caseHead(state), number: null });

function registration(from: Sources): Piece | undefined {
  const [entry] = from.entries;
  if (entry?.type !== 'case.registered') return undefined;
  const title = '案件来源登记表';
  const rows = sourceRows(entry.data.facts);
  const by = { name: entry.actor.name };
  return {
    ...{
      id: 'registration',
      section: 'source',
      title,
      number: from.state.displayNo,
      by: by.name,
      at: entry.at,
    },
    note: '',
    // Its rows tell all of it.
    sheets: [
      { template: 'record', data: { ...common(from), ...recordData({ title, at: entry.at, by }, rows), matter: null } },
    ],
  };
}

function listed(from: Sources, evidence: ListedEvidence): Piece {
  const { at } = evidence;
  const data = { ...common(from), ...catalogueData(from.state, evidence) };
  return {
    ...{ id: 'evidence', section: 'evidence', title: '证据目录', number: '', by: from.state.unitName, at, note: '' },
    ...{ sheets: [{ template: 'evidence-catalogue', data }], leads: true },
  };
}

/** Each paper with its 送达回证 behind it; each record with its pictures. */
function papers(
  from: Sources,
  unit: Omit<UnitParticulars, 'name'>,
  { notices, marks }: Required<Omit<BesideRecord, 'evidence'>>,
): Piece[] {
  const { state } = from;
  return papersOf(from).map((paper) => {
    const document = state.documents.find((d) => d.id === paper.id);
    const task = state.tasks.find((t) => t.id === paper.task);
    const isBeside = !document && paper.id !== paper.task;
    const receipt = receiptData(state, paper);
    const proofs = notices.filter((n) => n.documentId === paper.id).map((n) => proofSheet(n, from));
    const { signature, title, at } = paper;
    const byHand = (sheet: Sheet, signers: readonly Signer[] = []) => withSignatures(sheet, signers, marks.kept);
    const record = byHand({ template: 'record', data: recordData(paper, paper.rows) }, paper.signers);
    const form = document ? undefined : formOfPaper(from, paper.id);
    const first = document
      ? (outgoing(from, document, unit, marks) ?? record)
      : signature
        ? signed({ title, at, signature }, from)
        : form
          ? byHand({ template: form.template, data: form.data }, form.signers)
          : record;
    const sheets: Sheet[] = [
      first,
      // What was carried to somebody has its delivery behind it.
      ...(form?.carried ? [record] : []),
      ...(receipt ? [byHand({ template: 'record', data: receipt }, paper.servers)] : []),
      ...proofs,
      ...(isBeside ? [] : attached(filesIn(task?.result).attached, from)),
    ];
    return {
      id: paper.id,
      section: document
        ? DOCUMENT_SECTIONS[document.kind as DocumentKind]
        : TASK_SECTIONS[task!.kind as keyof typeof TASK_SECTIONS],
      title,
      number: paper.issued?.number ?? '',
      by: document ? state.unitName : (paper.by?.name ?? state.unitName),
      at,
      note: [paper.recalled && '已收回', receipt && '附送达回证', proofs.length > 0 && '附公告证明']
        .filter(Boolean)
        .join('；'),
      sheets: sheets.map((s) => ({ ...s, data: { ...common(from), ...s.data } })),
    };
  });
}

/** 公告证明: what an announcement is proven by, as of its end, or of the dossier. */
function proofSheet(notice: ProvenNotice, { opening }: Sources): Sheet {
  const at = notice.endedAt ?? opening.at;
  const { source: basis } = notice.content;
  return {
    template: 'record',
    data: recordData({ title: '公告证明', at, basis }, noticeProofRows(notice, opening.at)),
  };
}

/** By its own template; undefined: the record lacks what the template must say, as in a case from before it was asked. */
function outgoing(
  from: Sources,
  document: CaseDocument,
  unit: Omit<UnitParticulars, 'name'>,
  { stamps, layouts, issued }: Marks,
): Sheet | undefined {
  const stamp = stamps.get(document.id);
  const source = sourceOf(whenMade(from, document), document, unit);
  const { template, ...told } = paperData(source, document.issued?.number ?? null);
  if ('missing' in told) return undefined;
  const signers = signersOf(source);
  const used = new Map(issued.get(document.id)?.map((s) => [s.username, s.sha256]));
  const signatures = signaturesOn(
    signers,
    signers.map((s) => used.get(s.username)),
  );
  return {
    template,
    data: {
      ...told.data,
      ...signatures.data,
      mark: document.recalled ? '已收回' : null,
      ...(stamp ? stampData('image', stamp.diameterMm) : {}),
    },
    pictures: { ...signatures.pictures, ...(stamp ? { stamp: stamp.sha256 } : {}) },
    ...layouts.get(document.id),
  };
}

/** The signatures of those who acted, on their lines. */
function withSignatures(sheet: Sheet, signers: readonly Signer[], kept: Kept): Sheet {
  const { data, pictures } = signaturesOn(signers, signers.map(kept));
  return { ...sheet, data: { ...sheet.data, ...data }, pictures: { ...sheet.pictures, ...pictures } };
}

const signaturesIn = ({ data, pictures = {} }: Sheet): string[] =>
  ((data['signatures'] ?? []) as ({ picture?: string } | null)[]).flatMap((s) =>
    s?.picture !== undefined && pictures[s.picture] ? [pictures[s.picture]!] : [],
  );

function signed(paper: Parameters<typeof signedData>[0], { files }: Sources): Sheet {
  const { image } = paper.signature;
  const isShown = isDrawable(files.get(image)?.type ?? '');
  return {
    template: 'commitment',
    data: signedData(paper, isShown ? 'signature' : null),
    ...(isShown ? { pictures: { signature: image } } : {}),
  };
}

/** What people have done without having been asked, with what they handed in. Failed services stand in the 送达回证. */
function deeds(from: Sources): Piece[] {
  return from.entries.flatMap((e) => {
    if (e.type !== 'action.performed' || TOLD_ELSEWHERE.includes(e.data.name)) return [];
    const declaration = actionOf(e.data.name);
    const section = ACTION_SECTIONS[e.data.name as ActionName] as Section | undefined;
    if (!declaration || !section) return [];
    const title = titleOf(from, e);
    const rows = [
      ...(e.data.name === 'complete-study' ? score(e) : []),
      ...writtenIn(declaration, e.data.data, from),
      ...saidIn(from, e),
    ];
    const by = { name: e.actor.name };
    const sheet = {
      template: 'record',
      data: { ...common(from), ...recordData({ title, at: e.data.receivedAt, by }, rows) },
    };
    return [
      {
        ...{ id: `entry-${e.seq}`, section, title, number: '', by: by.name, at: e.data.receivedAt, note: '' },
        sheets: [
          sheet,
          ...attached(filesIn(e.data.data).attached, from).map((s) => ({ ...s, data: { ...common(from), ...s.data } })),
        ],
      },
    ];
  });
}

export const TOLD_ELSEWHERE: readonly string[] = ['record-attempt', 'correct-service'];

const score = ({ data }: Performed) => text('成绩', `${data.data['of']} 题答对 ${data.data['correct']} 题`);

const titleOf = (from: Sources, e: Performed): string =>
  minutesIn(from, e) ?? (e.data.data['title'] as string | undefined) ?? e.data.title;

/** Pictures and the pages of PDFs; of everything but pictures its name, size and hash: the original lies beside the dossier. */
function attached(hashes: readonly string[], { files }: Sources): Sheet[] {
  if (hashes.length === 0) return [];
  const listed = [...new Set(hashes)].map((sha256) => files.get(sha256) ?? { sha256, name: '附件', type: '', size: 0 });
  const placed = listed.filter((f) => isPicture(f.type));
  const paged = listed.filter((f) => f.type === 'application/pdf');
  return [
    {
      template: 'attachments',
      data: {
        title: '附件',
        pictures: placed.map((f) => ({ ...line(f), file: f.sha256 })),
        files: listed.filter((f) => !placed.includes(f)).map(line),
        ...(paged.length > 0 ? { paged: paged.map((f) => ({ name: f.name, file: f.sha256 })) } : {}),
      },
      pictures: Object.fromEntries(placed.map((f) => [f.sha256, f.sha256])),
    },
  ];
}

function unplaced(files: readonly AttachmentView[], from: Sources): Piece {
  const title = '没有附于材料的上传文件';
  return {
    ...{ id: 'uploads', section: 'inner', title, number: '', by: from.state.unitName, at: lastAt(from), note: '' },
    sheets: [{ template: 'attachments', data: { ...common(from), title, pictures: [], files: files.map(line) } }],
  };
}

const line = ({ name, sha256, size }: AttachmentView) => ({ name, sha256, size: sizeWords(size) });
const sizeWords = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${(bytes / 1024 / 1024).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;

/** The PDFs whose pages are bound, by SHA-256, each once, in the order of the volumes. */
export const pagedIn = ({ volumes }: Dossier): string[] => [
  ...new Set(
    [...volumes.main, ...volumes.inner]
      .flatMap((p) => p.sheets)
      .flatMap(({ data }) => ((data['paged'] ?? []) as { file: string }[]).map((f) => f.file)),
  ),
];

/** What its pages place, by SHA-256. */
export const placedIn = ({ volumes }: Dossier): Set<string> =>
  new Set([...volumes.main, ...volumes.inner].flatMap((p) => p.sheets).flatMap((s) => Object.values(s.pictures ?? {})));

const namedFiles = ({ data, pictures = {} }: Sheet): string[] => [
  ...Object.values(pictures),
  ...((data['files'] ?? []) as { sha256: string }[]).map((f) => f.sha256),
];

const lastAt = ({ entries, state }: Sources): string => entries.at(-1)?.at ?? state.registeredAt;

const answered = ({ state }: Sources, kind: TaskKind) =>
  state.tasks.findLast((t) => t.kind === kind && t.state === 'completed');

function coverOf(from: Sources): Dossier['cover'] {
  const { state } = from;
  const filing = answered(from, 'fileDossier');
  const closing = answered(from, 'approveClosing');
  const days = (at: string | undefined) => (at ? dayWords(at) : undefined);
  return [
    { title: '案号', text: state.displayNo },
    { title: '案由', text: state.item.title },
    { title: '当事人', text: state.party.name },
    { title: '承办人', text: state.officers.map((o) => o.name).join('、') },
    { title: '登记日期', text: days(state.registeredAt) },
    { title: '立案日期', text: days(state.filedAt) },
    { title: '结案日期', text: days(closing?.completedAt) },
    { title: '处理结果', text: state.outcome && OUTCOMES[state.outcome] },
    { title: '归档日期', text: days(filing?.completedAt) },
    { title: '立卷人', text: filing?.completedBy?.name },
    { title: '保管期限', text: RETENTION },
  ].flatMap(({ title, text }) => (text ? [{ title, text }] : []));
}

/** Until the authority's table of retention is loaded. @source 机关文件材料归档范围和文书档案保管期限规定 */
export const RETENTION = '按本机关文书档案保管期限表确定';

function remarksOf(from: Sources): Dossier['remarks'] {
  const filing = answered(from, 'fileDossier');
  return {
    note: String(filing?.result?.['note'] ?? ''),
    by: filing?.completedBy?.name ?? '',
    on: filing?.completedAt ? dayWords(filing.completedAt) : '',
  };
}
