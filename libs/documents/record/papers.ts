import {
  asHeld,
  ANNOUNCEMENT_GROUNDS,
  basisIn,
  type CaseDocument,
  type CaseState,
  type CaseTask,
  clockOfMeasure,
  DOCUMENTS,
  isSeizure,
  type Issued,
  type Measure,
  MEASURE_KINDS,
  measureBasis,
  measureOfPaper,
  papersOfMeasure,
  onSpotNumber,
  type Served,
  type TaskKind,
  TASKS,
  thingLines,
  takingOf,
} from '#contracts';
import { citable, citableAll, clockOf, formatChinese } from '#law';
import type { Row, Sources } from './fact-views';
import { SHEETS_BESIDE } from './first-offence-form';
import { writtenIn } from './facts';
import { answerOfPaper, type PaperData, type Signer } from '../papers';
import { officersEver, whenMade } from './officers';
import { RECORD_FORMS, type RecordForm, recordFormData, recordFormOf } from './record-forms';
import { day, lines, moment, text } from './rows';
import { attemptLine, servedRows } from './served';
import { type Signature, signatureIn } from './signature-rows';

/** What an answer is called as a paper, where that is not the name of its task. */
const RECORD_TITLES: Partial<Record<TaskKind, string>> = {
  screen: '核查记录',
  educate: '教育记录',
  reinspect: '复查记录',
  signCommitment: '改正承诺书',
  reviewLegality: '法制审核意见书',
  recordDefence: '陈述申辩记录',
  recordPerformance: '缴款记录',
  fileOnSpot: '当场处罚备案记录',
  handInPapers: '材料交存记录',
  handInFine: '罚款上交记录',
  depositFine: '罚款缴付记录',
  decideSurcharge: '加处罚款决定记录',
  recordHearing: '听证记录',
  arrangeHearing: '听证安排',
  reviewHearing: '听证后法制审核意见书',
  deliberate: '集体讨论记录',
  applyForEnforcement: '强制执行申请的处理意见',
  recordEnforcement: '强制执行进展记录',
  answerReview: '对法制审核意见的答复',
};

/** What is told in the 送达回证 of the paper. */
export const SERVING: readonly string[] = ['serveDocument', 'deliverMeasure'];

export interface Paper {
  id: string;
  group: 'document' | 'record';
  title: string;
  at: string;
  by?: { name: string; certificateNo?: string };
  /** Who answered, of the authority's people: who signs what is printed row by row. */
  signers?: readonly Signer[];
  /** 送达人, where he recorded the service himself. */
  servers?: readonly Signer[];
  /** Absent where there is none but the product's own default. */
  basis?: string;
  rows: Row[];
  issued?: Issued;
  served?: Row[];
  recalled?: { at: string; reason: string };
  signature?: Signature & { by: string };
  task?: string;
}

/**
 * Every paper of a case as data: what it serves, each with its 送达回证, and what its people have written. Told from the record,
 * so that one can read it before, and without, its rendering.
 */
export function papersOf(from: Sources): Paper[] {
  const { state } = from;
  const documents = state.documents.map((d) => documentOf(d, from));
  const written = new Set(documents.map((d) => d.task));
  const records = state.tasks
    .filter((t) => t.state === 'completed' && !SERVING.includes(t.kind) && !written.has(t.id))
    .flatMap((t) => [recordOf(t, from), ...besideOf(t, from)]);
  return [...documents, ...records].sort((a, b) => a.at.localeCompare(b.at));
}

function documentOf(document: CaseDocument, from: Sources): Paper {
  const { state } = from;
  const { id, kind, title, madeAt, issued, recalled } = asHeld(state, document);
  const measure = measureOfPaper(state, document.subject);
  if (measure) return paperOfMeasure(document, measure, from);
  const content = answerOfPaper(state, kind, madeAt);
  // How it was served stands in its 送达回证.
  const { service: _, ...answer } = content?.result ?? {};
  return {
    id,
    group: 'document',
    title,
    at: madeAt,
    ...(content ? signed(content, from) : {}),
    basis: DOCUMENTS[kind].source,
    rows: [
      ...about(state),
      ...(kind === 'onSpotDecision' ? onSpotRows(whenMade(from, document), madeAt) : []),
      ...(content ? writtenIn(TASKS[content.kind as TaskKind], answer, from) : []),
    ],
    ...(issued ? { issued } : {}),
    ...served(document, content, state),
    ...(recalled ? { recalled } : {}),
  };
}

/** What the answer to a task is called in the record. */
export const recordTitle = (kind: TaskKind): string =>
  RECORD_FORMS[kind]?.title ?? RECORD_TITLES[kind] ?? TASKS[kind].title;

/** What was reviewed as 案件审核 is called so. */
const titleOf = (task: CaseTask, from: Sources): string =>
  task.kind === 'reviewLegality' && task.context?.['as'] === 'case'
    ? '案件审核意见书'
    : (formOfRecord(from, task)?.title ?? RECORD_TITLES[task.kind as TaskKind] ?? task.title);

const besideId = (task: CaseTask): string => `${task.id}-beside`;

/** What stands beside an answer; a record that lacks what the sheet must say has none. */
function besideOf(task: CaseTask, from: Sources): Paper[] {
  const form = SHEETS_BESIDE[task.kind as TaskKind];
  const told = form && formData(form, from, task);
  if (!told) return [];
  const { by } = signed(task, from);
  const rows = Object.entries(form.fields).flatMap(([name, { title }]) => lines(title, saying(told.data[name])));
  const basis = Object.values(form.fields).find((f) => f.article)?.article;
  return [
    {
      ...{ id: besideId(task), group: 'record', title: form.title, at: task.completedAt!, rows, task: task.id },
      ...(by ? { by } : {}),
      ...(basis ? { basis } : {}),
    },
  ];
}

/** A value of a form, line by line. */
const saying = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : ((value ?? []) as (string | string[] | { title: string; lines: string[] })[]).map((one) =>
        typeof one === 'string' ? one : Array.isArray(one) ? one.join('，') : `${one.title}：${one.lines.join('；')}`,
      );

/** What a paper of the record is set by; undefined: its rows. */
export function formOfPaper(from: Sources, id: string): ReturnType<typeof formOfRecord> {
  const task = from.state.tasks.find((t) => t.id === id);
  if (task) return formOfRecord(from, task);
  const asked = from.state.tasks.find((t) => besideId(t) === id);
  const form = asked && SHEETS_BESIDE[asked.kind as TaskKind];
  return form && formData(form, from, asked);
}

/** An answer in its own form; undefined: it has none, or the record of an earlier version lacks what the form must say. */
export function formOfRecord(from: OnRecord, task: CaseTask): FormSet | undefined {
  const form = recordFormOf(task.kind, task.result ?? {});
  return form && formData(form, from, task);
}

type OnRecord = Pick<Sources, 'state' | 'entries' | 'names'>;
interface FormSet {
  title: string;
  template: string;
  data: PaperData;
  carried: boolean;
  signers: readonly Signer[];
}

function formData(form: RecordForm, { state, entries, names }: OnRecord, task: CaseTask): FormSet | undefined {
  if (task.completedAt === undefined) return undefined;
  const source = { state, entries, names, task, answer: task.result ?? {} };
  const told = recordFormData(form, source, task.completedAt);
  if ('missing' in told) return undefined;
  return { ...told, title: form.title, carried: form.carried === true, signers: form.signers?.(source) ?? [] };
}

/** What stands in a decision that is made on the spot beside what was filled in. @source 市场监督管理行政处罚程序规定 第六十八条 */
const onSpotRows = (state: CaseState, madeAt: string): Row[] => [
  ...text('决定书编号', onSpotNumber(state)),
  ...text('处罚机关', state.unitName),
  ...text('作出时间', formatChinese(madeAt)),
  ...lines(
    '执法人员',
    state.officers.map(({ name, certificateNo }) => `${name}（执法证号 ${certificateNo}）`),
  ),
  ...text(
    '救济途径和期限',
    '不服本决定的，应当先自收到决定书之日起六十日内申请行政复议；对复议决定不服的，自收到复议决定书之日起十五日内向人民法院起诉（行政复议法 第二十三条、行政诉讼法 第四十五条）',
  ),
];

function recordOf(task: CaseTask, from: Sources): Paper {
  const { state } = from;
  const kind = task.kind as TaskKind;
  const { signature: _, ...answer } = task.result ?? {};
  const signature = signatureIn(task.result ?? {});
  const basis = citable(task.legalBasis);
  const isCommitment = kind === 'signCommitment';
  return {
    id: task.id,
    group: isCommitment ? 'document' : 'record',
    title: isCommitment && answer['decision'] === 'declined' ? '不签署承诺的记录' : titleOf(task, from),
    at: task.completedAt!,
    ...signed(task, from),
    ...(basis ? { basis } : {}),
    rows: [...(isCommitment ? about(state) : []), ...writtenIn(TASKS[kind], answer, from)],
    ...(signature ? { signature: { ...signature, by: String(answer['signedBy']) } } : {}),
  };
}

/**
 * 先行登记保存、查封、扣押: what is held, by what right, until when, and how it is contested.
 *
 * @source 行政强制法 第二十四条; 市场监督管理行政处罚程序规定 第三十四条
 */
function paperOfMeasure(document: CaseDocument, measure: Measure, from: Sources): Paper {
  const { state } = from;
  const { id, kind, title, madeAt, issued } = document;
  const { reason, basis, takenAt, officers = [], approval } = measure;
  const clock = clockOf(state.clocks, clockOfMeasure(measure));
  const over = measure.things.filter((t) => t.ended && t.ended.at <= madeAt);
  const isRelease = kind === papersOfMeasure(measure).ended;
  const decided = isRelease || kind === 'seizureExtension' || kind === 'examinationNotice';
  const answer = state.tasks.findLast(
    (t) =>
      t.subject === measure.id && t.kind === 'decideSeizure' && t.completedAt !== undefined && t.completedAt <= madeAt,
  );
  const ever = officersEver(from);
  const named = officers.map((username) => ever.get(username)?.name ?? username);
  return {
    id,
    group: 'document',
    title,
    at: madeAt,
    basis: DOCUMENTS[kind].source,
    rows: [
      ...about(state),
      ...text('措施', MEASURE_KINDS[measure.kind]),
      ...lines(
        '清单',
        thingLines({ things: isRelease ? over : measure.things.map(({ ended: _, ...thing }) => thing) }, measure.kind),
      ),
      ...text('理由', decided ? String(answer?.result?.['reason'] ?? '') || reason : reason),
      ...text('依据', basis ?? basisIn(state, measureBasis(measure))),
      ...(takenAt ? moment('采取的时间', takenAt) : []),
      ...text('执法人员', named.join('、')),
      ...text('批准', approval && `${approval.by}${approval.decision === 'approve' ? '批准' : '认为不应当采取'}`),
      ...(isRelease || !clock?.dueOn ? [] : day('期限至', clock.dueOn)),
      ...text('期满', isRelease ? undefined : lapsesIn(state, measure)),
      ...text('救济途径', isSeizure(measure) ? REMEDIES : undefined),
    ],
    ...(issued ? { issued } : {}),
    // What says that it was taken was handed over then; what ends it has an errand of its own.
    ...served(
      document,
      kind === papersOfMeasure(measure).taken ? takingOf(state, measure, document) : undefined,
      state,
      named,
    ),
  };
}

/** Of what is kept as evidence only the market bureau's own rule says so. @source 行政强制法 第二十八条; 市场监督管理行政处罚程序规定 第三十五条 */
function lapsesIn(state: CaseState, measure: Measure): string | undefined {
  const rule = '市场监督管理行政处罚程序规定 第三十五条';
  return isSeizure(measure) || basisIn(state, rule) === rule ? '期满没有作出处理决定的，自动解除' : undefined;
}

/** @source 行政强制法 第八条、第二十四条第二款第四项; 行政复议法 第二十条; 行政诉讼法 第四十六条 */
const REMEDIES = '不服的，可以自收到本决定书之日起六十日内申请行政复议，或者六个月内提起行政诉讼';

/** Whom and what a paper that goes out is about. */
const about = ({ party, item, facts, violationOn, place }: CaseState): Row[] => [
  ...text('当事人', party.name),
  ...text('证件号码', party.idNumber),
  ...text('地址', party.address),
  ...text('事项', item.title),
  ...lines('事项依据', citableAll(item.legalBasis)),
  ...day('违法行为发生日', violationOn),
  ...text('地点', place),
  ...text('案情', facts),
];

function signed(task: CaseTask, from: Sources): Pick<Paper, 'by' | 'task' | 'signers'> {
  const { completedBy } = task;
  if (!completedBy) return { task: task.id };
  const officer = completedBy.kind === 'user' && officersEver(from).get(completedBy.id);
  const by = { name: completedBy.name, ...(officer ? { certificateNo: officer.certificateNo } : {}) };
  return { by, task: task.id, signers: actedBy(task) };
}

/** Who answered it himself: not the party, not the case by itself. */
const actedBy = ({ completedBy, completedAt }: CaseTask): Signer[] =>
  completedAt && completedBy?.kind === 'user' ? [{ username: completedBy.id, actedAt: completedAt }] : [];

/** What recorded the service of a paper; undefined: nobody did. */
const errandOf = ({ tasks }: CaseState, { id }: CaseDocument): CaseTask | undefined =>
  tasks.find((t) => SERVING.includes(t.kind) && t.subject === id && t.state === 'completed');

/** The receipt of a paper, and who signs it as 送达人; `hands`: who handed it over, where no task recorded it. */
function served(
  document: CaseDocument,
  content: CaseTask | undefined,
  state: CaseState,
  hands: readonly string[] = [],
): Pick<Paper, 'served' | 'servers'> {
  if (!document.served) return {};
  const by = document.served.method === 'announcement' ? undefined : (errandOf(state, document) ?? content);
  return { served: receipt(document, document.served, content, state, hands), servers: by ? actedBy(by) : [] };
}

function receipt(
  document: CaseDocument,
  served: Served,
  content: CaseTask | undefined,
  state: CaseState,
  hands: readonly string[],
): Row[] {
  const { attempts = [], announced, corrections = [] } = document;
  const errand = errandOf(state, document);
  const by =
    served.method === 'announcement' && announced
      ? announced.by
      : ((errand ?? content)?.completedBy?.name ?? (hands.join('、') || undefined));
  return [
    ...servedRows(served),
    ...lines(
      '更正',
      corrections.map((c) => `${formatChinese(c.at)} ${c.by}：原记${formatChinese(c.from)}送达。${c.reason}`),
    ),
    ...(served.method === 'announcement' && announced
      ? text('公告的原因', ANNOUNCEMENT_GROUNDS[announced.ground])
      : []),
    ...text('送达人', by),
    ...lines('此前送达未成', attempts.map(attemptLine)),
  ];
}
