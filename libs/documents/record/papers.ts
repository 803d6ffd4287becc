import {
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
} from '#contracts';
import { citable, citableAll, clockOf, formatChinese } from '#law';
import type { Row, Sources } from './fact-views';
import { writtenIn } from './facts';
import { answerOfPaper, type PaperData } from '../papers';
import { RECORD_FORMS, recordFormData, recordFormOf } from './record-forms';
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
const SERVING: readonly string[] = ['serveDocument', 'deliverMeasure'];

export interface Paper {
  id: string;
  group: 'document' | 'record';
  title: string;
  at: string;
  by?: { name: string; certificateNo?: string };
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
    .map((t) => recordOf(t, from));
  return [...documents, ...records].sort((a, b) => a.at.localeCompare(b.at));
}

function documentOf(document: CaseDocument, from: Sources): Paper {
  const { state } = from;
  const { id, kind, title, madeAt, issued, served, recalled } = document;
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
    ...(content ? signed(content, state) : {}),
    basis: DOCUMENTS[kind].source,
    rows: [
      ...about(state),
      ...(kind === 'onSpotDecision' ? onSpotRows(state, madeAt) : []),
      ...(content ? writtenIn(TASKS[content.kind as TaskKind], answer, from) : []),
    ],
    ...(issued ? { issued } : {}),
    ...(served ? { served: receipt(document, served, content, state) } : {}),
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

/** An answer in its own form; undefined: it has none, or the record of an earlier version lacks what the form must say. */
export function formOfRecord(
  { state, entries, names }: Pick<Sources, 'state' | 'entries' | 'names'>,
  task: CaseTask,
): { title: string; template: string; data: PaperData; carried: boolean } | undefined {
  const answer = task.result ?? {};
  const form = recordFormOf(task.kind, answer);
  if (!form || task.completedAt === undefined) return undefined;
  const told = recordFormData(form, { state, entries, names, task, answer }, task.completedAt);
  return 'missing' in told ? undefined : { ...told, title: form.title, carried: form.carried === true };
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
    ...signed(task, state),
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
function paperOfMeasure(document: CaseDocument, measure: Measure, { state }: Sources): Paper {
  const { id, kind, title, madeAt, issued, served } = document;
  const { reason, basis, takenAt, officers = [], approval } = measure;
  const clock = clockOf(state.clocks, clockOfMeasure(measure));
  const over = measure.things.filter((t) => t.ended && t.ended.at <= madeAt);
  const isRelease = kind === papersOfMeasure(measure).ended;
  const decided = isRelease || kind === 'seizureExtension' || kind === 'examinationNotice';
  const answer = state.tasks.findLast(
    (t) =>
      t.subject === measure.id && t.kind === 'decideSeizure' && t.completedAt !== undefined && t.completedAt <= madeAt,
  );
  const named = officers.map((username) => state.officers.find((o) => o.username === username)?.name ?? username);
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
        thingLines({ things: isRelease ? over : measure.things.map(({ ended: _, ...thing }) => thing) }),
      ),
      ...text('理由', decided ? String(answer?.result?.['reason'] ?? '') || reason : reason),
      ...text('依据', basis ?? basisIn(state, measureBasis(measure))),
      ...(takenAt ? moment('采取的时间', takenAt) : []),
      ...text('执法人员', named.join('、')),
      ...text('批准', approval && `${approval.by}${approval.decision === 'approve' ? '批准' : '认为不应当采取'}`),
      ...(isRelease || !clock?.dueOn ? [] : day('期限至', clock.dueOn)),
      ...text('期满', isRelease ? undefined : '期满没有作出处理决定的，自动解除'),
      ...text('救济途径', isSeizure(measure) ? REMEDIES : undefined),
    ],
    ...(issued ? { issued } : {}),
    ...(served ? { served: receipt(document, served, undefined, state) } : {}),
  };
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

function signed(task: CaseTask, state: CaseState): Pick<Paper, 'by' | 'task'> {
  const { completedBy } = task;
  if (!completedBy) return { task: task.id };
  const officer = completedBy.kind === 'user' && state.officers.find((o) => o.username === completedBy.id);
  const by = { name: completedBy.name, ...(officer ? { certificateNo: officer.certificateNo } : {}) };
  return { by, task: task.id };
}

function receipt(
  { id, attempts = [], announced, corrections = [] }: CaseDocument,
  served: Served,
  content: CaseTask | undefined,
  state: CaseState,
): Row[] {
  const errand = state.tasks.find((t) => SERVING.includes(t.kind) && t.subject === id && t.state === 'completed');
  const by = served.method === 'announcement' && announced ? announced.by : (errand ?? content)?.completedBy?.name;
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
