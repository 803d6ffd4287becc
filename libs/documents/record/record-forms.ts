import {
  asHeld,
  actConfirmed,
  basisIn,
  type CaseDocument,
  type CaseTask,
  type Deed,
  type deliverReferral,
  type deliverTransfer,
  named,
  PENALTY_DECISIONS,
  REFERRAL_GROUNDS,
  type reinspect,
  type applyForEnforcement,
  referredTo,
  type TaskKind,
  type TaskResult,
  TASKS,
  TRANSFER_ANNEXES,
} from '#contracts';
import { citable, citableAll, cited } from '#law';
import type { PaperData } from '../papers';
import { dayWords, party, sentence } from '../papers/common';
import { fieldsOf, type Form, may, type MissingField, must, type PaperField } from '../papers/declare';
import type { Sources } from './fact-views';
import { officersEver } from './officers';

/** What a form of the record is written from: the case, and the answer as it stands or as it is being typed. */
export interface RecordSource extends Pick<Sources, 'state' | 'entries' | 'names'> {
  task: CaseTask;
  answer: Record<string, unknown>;
}

/** An answer that is more than its rows: a letter to another authority or to the court, or a sheet of its own. */
export interface RecordForm extends Form<RecordSource> {
  title: string;
  /** Which of its answers are written so; absent: each. */
  madeWhere?: (answer: Record<string, unknown>) => boolean;
  /** It is signed and carried before the answer is given: it is printed from the open task, and the delivery stands behind it. */
  carried?: true;
  number?: (answer: Record<string, unknown>) => string | undefined;
  /** When it was made, a day or an instant; absent: when it was answered. */
  on?: (from: RecordSource) => string | undefined;
  /** What stands across it. */
  mark?: (from: RecordSource) => string | null;
}

type Field = PaperField<RecordSource>;
const asked = (title: string, article: string, of: Field['of']): Field => must<RecordSource>(title, article, of);

/** Whether something came after the answer: a paper on record tells nothing of it. Nothing has come after what is still open. */
const isLater = ({ task: { completedAt } }: RecordSource, at: string): boolean =>
  completedAt !== undefined && at > completedAt;
/** The last answer of a kind that had been given by then, whoever asked again. */
const given = <T>(from: RecordSource, kind: TaskKind): (CaseTask & { result: T }) | undefined =>
  from.state.tasks.findLast((t) => t.kind === kind && t.state === 'completed' && !isLater(from, t.completedAt!)) as
    (CaseTask & { result: T }) | undefined;
/** The last paper of some kinds that had been made by then. */
const made = (from: RecordSource, is: (d: CaseDocument) => boolean): CaseDocument | undefined =>
  from.state.documents.findLast((d) => is(d) && !isLater(from, d.madeAt));
/** What the task was opened with; one that an earlier version has opened has what the case knew by then. */
function deed(from: RecordSource, fact: string, name: string): Record<string, string> | undefined {
  const last = from.state.deeds[name];
  const found = (from.task.context?.[fact] as Deed | undefined) ?? (last && !isLater(from, last.at) ? last : undefined);
  return found?.data as Record<string, string> | undefined;
}
/** In its words; what an earlier form took as free text stands as it was written. */
const inWords = (words: Readonly<Record<string, string>>, value: string): string => words[value] ?? value;
const matter = (article: string): Field => asked('案由', article, ({ state }) => state.item.title);

const POLICE = '行政执法机关移送涉嫌犯罪案件的规定';
const transfer = ({ answer }: RecordSource) => answer as Partial<TaskResult<typeof deliverTransfer>>;

/** 涉嫌犯罪案件移送书, with what is handed over. @source 行政执法机关移送涉嫌犯罪案件的规定 第五条、第六条 */
const crimeTransfer: RecordForm = {
  ...{ title: '涉嫌犯罪案件移送书', template: 'crime-transfer', carried: true, receives: '公安机关' },
  signs: '本机关（盖章）；公安机关在回执上签收',
  // The answer names no day: the letter bears the one on which it was approved, printed and on record alike.
  on: (from) => given(from, 'approveTransfer')?.completedAt,
  fields: {
    to: asked('接收单位', `${POLICE} 第五条`, (from) => transfer(from).receivedBy),
    party: party(`${POLICE} 第六条`),
    matter: matter(`${POLICE} 第六条`),
    facts: asked('涉嫌犯罪的事实', `${POLICE} 第六条`, (from) => deed(from, 'crime', 'suspect-crime')?.['facts']),
    reasons: asked('移送的理由', `${POLICE} 第五条`, (from) => {
      const report = given<{ charge: string; facts: string }>(from, 'reportTransfer')?.result;
      return report && `涉嫌${report.charge}。经核实：${sentence(report.facts)}`;
    }),
    standard: may<RecordSource>(
      '立案追诉标准的对照',
      (from) => given<{ standard: string }>(from, 'reportTransfer')?.result.standard,
    ),
    approval: asked('移送的批准', `${POLICE} 第五条`, (from) => {
      const approved = given<{ decision: string }>(from, 'approveTransfer');
      return approved?.result.decision === 'approve'
        ? `${dayWords(approved.completedAt!)}经本机关正职负责人或者主持工作的负责人${approved.completedBy ? `（${approved.completedBy.name}）` : ''}批准`
        : undefined;
    }),
    annexes: asked('移送材料', `${POLICE} 第六条`, (from) => {
      const { annexes = [], others = [] } = transfer(from);
      return [...annexes.filter((a) => a !== 'letter').map((a) => inWords(TRANSFER_ANNEXES, a)), ...others];
    }),
  },
};

const REFERRAL = '市场监督管理行政处罚程序规定 第十四条';
const referral = ({ answer }: RecordSource) => answer as Partial<TaskResult<typeof deliverReferral>>;

/** 案件移送函. @source 行政处罚法 第二十二条、第二十三条; 市场监督管理行政处罚程序规定 第十四条、第十七条 */
const referralLetter: RecordForm = {
  ...{ title: '案件移送函', template: 'referral-letter', carried: true, receives: '受移送机关' },
  signs: '本机关（盖章）；受移送机关在回执上签收',
  number: (answer) => answer['letterNo'] as string | undefined,
  on: (from) => referral(from).deliveredOn ?? given(from, 'approveReferral')?.completedAt,
  fields: {
    to: asked('受移送机关', REFERRAL, (from) => referral(from).to ?? referredTo(from.state)),
    party: party(REFERRAL),
    matter: matter(REFERRAL),
    basis: asked('移送的依据', '行政处罚法 第二十二条、第二十三条', ({ state }) =>
      cited(basisIn(state, `行政处罚法 第二十二条、第二十三条；${REFERRAL}`)).replace('；', '和'),
    ),
    facts: asked('案情', REFERRAL, ({ state }) => state.facts),
    reasons: asked('移送的理由', REFERRAL, (from) => {
      const designated = given<{ result: string }>(from, 'recordDesignation')?.result;
      if (designated?.result === 'elsewhere') return '上级机关已经指定由你单位管辖。';
      if (given<{ result: string }>(from, 'settleDispute')?.result.result === 'elsewhere')
        return '经协商，本案由你单位管辖。';
      const { ground, reason = '' } = deed(from, 'asked', 'refer-case') ?? {};
      return ground && `本案${inWords(REFERRAL_GROUNDS, ground)}。${sentence(reason)}`;
    }),
    papers: asked('移送的材料', REFERRAL, (from) => referral(from).papers),
  },
};

const COURT = '行政强制法 第五十五条第一款';
const application = ({ answer }: RecordSource) => answer as Partial<TaskResult<typeof applyForEnforcement>>;
const decisionOf = (from: RecordSource) =>
  made(from, (d) => d.served !== undefined && PENALTY_DECISIONS.includes(d.kind));
/** What was decided on this application, not on a later one; undefined: it was not approved. */
function signed({ state, task: { completedAt } }: RecordSource): CaseTask | undefined {
  if (completedAt === undefined) return undefined;
  const answered = (kind: TaskKind) => state.tasks.filter((t) => t.kind === kind && t.state === 'completed');
  const next = answered('applyForEnforcement').find((t) => t.completedAt! > completedAt)?.completedAt;
  const decided = answered('approveEnforcement').find((t) => t.completedAt! >= completedAt);
  const isOfThis = decided && (next === undefined || decided.completedAt! < next);
  return isOfThis && decided.result?.['decision'] === 'approve' ? decided : undefined;
}

/** 强制执行申请书. @source 行政强制法 第五十三条至第五十五条 */
const enforcementApplication: RecordForm = {
  ...{ title: '行政处罚强制执行申请书', template: 'enforcement-application', receives: '人民法院' },
  signs: '本机关负责人（签名）；本机关（盖章）',
  signers: (from) => {
    const { completedBy, completedAt } = signed(from) ?? {};
    return completedAt && completedBy?.kind === 'user' ? [{ username: completedBy.id, actedAt: completedAt }] : [];
  },
  madeWhere: ({ proposal }) => proposal === 'apply',
  on: (from) => signed(from)?.completedAt,
  mark: (from) => (signed(from) ? null : '送审稿'),
  fields: {
    court: asked('人民法院', `${COURT}第一项`, (from) => application(from).court),
    party: party(`${COURT}第一项`),
    decision: asked('行政决定', `${COURT}第二项`, (from) => {
      const decision = decisionOf(from);
      return decision && `${named(asHeld(from.state, decision))}，${dayWords(decision.served!.effectiveAt)}送达`;
    }),
    facts: asked(
      '决定的事实',
      `${COURT}第二项`,
      (from) => given<{ facts: string }>(from, 'investigate')?.result.facts ?? from.state.facts,
    ),
    basis: asked('决定的依据', `${COURT}第二项`, (from) => {
      const found =
        given<{ legalBasis?: string }>(from, 'punishOnSpot')?.result.legalBasis ??
        given<{ legalBasis?: string }>(from, 'investigate')?.result.legalBasis;
      return found ? cited(found) : citableAll(from.state.item.legalBasis).map(cited).join('、');
    }),
    reasons: may<RecordSource>('决定的理由', (from) => given<{ reasons?: string }>(from, 'decide')?.result.reasons),
    demand: asked('催告情况', `${COURT}第三项`, (from) => {
      const demand = made(from, (d) => d.kind === 'demandNotice' && d.served !== undefined);
      return demand && `${named(demand)}，${dayWords(demand.served!.effectiveAt)}送达`;
    }),
    opinion: asked('当事人的意见', `${COURT}第三项`, (from) => application(from).opinion),
    target: asked('申请强制执行标的情况', `${COURT}第四项`, (from) => application(from).target),
    late: may<RecordSource>('逾期申请的正当理由', (from) => application(from).lateBecause),
  },
};

const AGAIN = citable(TASKS.reinspect.legalBasis)!.split('；')[0]!;
const found = ({ answer }: RecordSource) => answer as Partial<TaskResult<typeof reinspect>>;
/** Who handed it in has acted by that; another of its officers by his own confirmation. */
function actedIn({ state, task }: RecordSource, username: string): { actedAt?: string } {
  const own = (t: CaseTask) => t.completedBy?.kind === 'user' && t.completedBy.id === username;
  const confirms = (t: CaseTask) =>
    t.kind === 'confirmAct' && t.result?.['decision'] === 'confirm' && actConfirmed(state, t)?.id === task.id;
  const by = own(task) ? task : state.tasks.find((t) => t.state === 'completed' && own(t) && confirms(t));
  return by?.completedAt ? { actedAt: by.completedAt } : {};
}
const RESULTS = { corrected: '已改正', partly: '部分改正', notCorrected: '未改正' } as const;

/** 复查 of what was ordered, requirement by requirement. @source 实施方案 二（二）、二（四）; 行政处罚法 第四十二条 */
const reinspection: RecordForm = {
  ...{ title: '复查记录', template: 'reinspection', receives: '存卷；当事人' },
  signs: '执法人员（签名）；当事人（签名或者盖章）',
  signers: (from) => found(from).officers?.map((username) => ({ username, ...actedIn(from, username) })) ?? [],
  fields: {
    party: party(AGAIN),
    order: asked('责令改正通知书', AGAIN, (from) => {
      const stands = ({ recalled }: CaseDocument) => !recalled || isLater(from, recalled.at);
      const order = made(from, (d) => d.kind === 'correctionOrder' && stands(d));
      return order && named(order);
    }),
    findings: asked('逐项结论', AGAIN, (from) => {
      const required =
        given<{ requirements?: string[] }>(from, 'issueCorrectionOrder')?.result.requirements ?? ([] as string[]);
      return found(from).findings?.map(({ requirement, result, evidence }) => [
        required[requirement - 1] ?? `第 ${requirement} 项要求`,
        inWords(RESULTS, result),
        evidence ?? '',
      ]);
    }),
    opinion: asked('复查意见', AGAIN, (from) => found(from).opinion),
    officers: asked('执法人员', '行政处罚法 第四十二条', (from) => {
      const ever = officersEver(from);
      return found(from).officers?.map((username) => {
        const officer = ever.get(username);
        return officer
          ? `${officer.name}（执法证号 ${officer.certificateNo}）`
          : (from.names.get(username) ?? username);
      });
    }),
    shown: may<RecordSource>('出示执法证件', (from) => (found(from).identityShown ? '已出示执法证件。' : undefined)),
    correctedOn: may<RecordSource>('改正完成日期', (from) => {
      const on = found(from).correctedOn;
      return on && dayWords(on);
    }),
  },
};

/** Answers that have a template of their own; the rest is printed row by row. */
export const RECORD_FORMS: Partial<Record<TaskKind, RecordForm>> = {
  deliverTransfer: crimeTransfer,
  deliverReferral: referralLetter,
  applyForEnforcement: enforcementApplication,
  reinspect: reinspection,
};

/** The form that an answer is written in; undefined: it is printed row by row. */
export function recordFormOf(kind: string, answer: Record<string, unknown>): RecordForm | undefined {
  const form = RECORD_FORMS[kind as TaskKind];
  return form && (form.madeWhere ?? (() => true))(answer) ? form : undefined;
}

/** What the form of an answer says; or what it must not lack. `at`: when it is made, where the answer is not given yet. */
export function recordFormData(
  form: RecordForm,
  from: RecordSource,
  at: string,
): { template: string } & ({ data: PaperData } | { missing: MissingField[] }) {
  const { template, title } = form;
  const told = fieldsOf(form, from);
  if ('missing' in told) return { template, ...told };
  const { state, answer } = from;
  return {
    template,
    data: {
      ...{ ...told.data, title, authority: state.unitName, caseNo: state.displayNo },
      ...{
        number: form.number?.(answer) ?? null,
        date: dayWords(form.on?.(from) ?? at),
        mark: form.mark?.(from) ?? null,
      },
    },
  };
}
