import { type Calendar, type Clock, formatChinese, isClockTime } from '#law';
import { type Role, ROLES } from './actor';
import { ENDS, type Finding, needsSignOff } from './assess';
import { basisIn, type CaseState, type CaseTask, since } from './case';
import type { ClockId } from './clocks';
import { type CaseDocument, type DocumentKind, PENALTY_DECISIONS } from './documents';
import { demandNotice, enforcementWaitsFor } from './enforcement';
import type { Refusal } from './errors';
import type { GateGroup, GateStatus } from './gate-words';
import { deliberationWhy } from './hearing';
import { actConfirmed, JOINT_ACTS, type JointAct, wantingOfAct } from './joint-acts';
import { measureTitle } from './measures';
import { LENIENCY_GROUNDS, type LeniencyGround } from './grounds';
import { collectedOnSpot, decidedOnSpot } from './on-spot';
import { type Minutes, minutesTitle, pagesLeft, standingMinutes, unconfirmed } from './minutes';
import { currentNotice, mayBeHeard, type PenaltyAnswer, penaltyLines, penaltyOf, recordedDefence } from './penalty';
import { perDayLines, refusePerDaySum } from './per-day';
import { finedFen, heldFen, instalmentLines, owedFen, performanceWaitsFor } from './reckoning';
import {
  BEFORE_CLOSING,
  BEFORE_PENALTY,
  groundOfLeniency,
  investigators,
  type OnSpot,
  refuseAnyPenalty,
  refuseBeyondOnSpot,
  refuseCollecting,
  refuseContested,
  refuseDisputed,
  refuseFindings,
  refuseLenientOnSpot,
  refuseRange,
  refuseSecondFine,
  refuseUnprocedural,
  refuseLeniency,
  refuseService,
  refuseUnfounded,
  refuseUnproven,
  refuseTier,
  refuseUnreviewedLeniency,
  refuseUnverified,
  timeBarred,
} from './refusals';
import { annulledBefore, lastDecision, openRemedy } from './remedies';
import { areaLines, remedyLines, yuan } from './shared-facts';
import { LENIENT_OUTCOMES } from './stages';
import { refuseTooFew, TWO_OFFICERS } from './two-officers';

/*
 * 程序体检: every gate of a case's path, with what proves that it was passed. What keeps a penalty from being decided, or a case
 * from being closed, is asked of the very refusals by which the workflow refuses it (`BEFORE_PENALTY`, `BEFORE_CLOSING`).
 */

/** What proves it: found again in the journal, with who and when, by whoever shows it. */
export type Evidence =
  | { kind: 'registration' }
  | { kind: 'task'; id: string }
  | { kind: 'document'; id: string }
  | { kind: 'deed'; name: string }
  | { kind: 'entry'; type: 'case.filed' | 'priors.lookedUp' | 'outcome.set' | 'case.closed' | 'case.sealed' }
  | { kind: 'clock'; clock: ClockId; subject?: string; round: number };

export interface Verdict {
  status: Exclude<GateStatus, 'notApplicable'>;
  /** What is wanting, or was done wrong. */
  reason?: string;
  /** What was found in passing. */
  note?: string;
  evidence: Evidence[];
}

/** When the case is looked at. */
export interface Looking {
  at: string;
  calendar: Calendar;
}

export interface Gate {
  id: string;
  title: string;
  /** The article; where it differs with the department, by the case. */
  source: string | ((state: CaseState) => string);
  group: GateGroup;
  /** Open, every sheet tells of it: what is on file does not say it. */
  told?: true;
  /** Whether it stands on this case's path. */
  applies: (state: CaseState) => boolean;
  verdict: (state: CaseState, looking: Looking) => Verdict;
}

/** What cannot be done while a gate of it is not passed. */
export type Act = 'decision' | 'closing';
export const actBehind = (id: string): Act | undefined => {
  if (Object.hasOwn(BEFORE_PENALTY, id)) return 'decision';
  return Object.hasOwn(BEFORE_CLOSING, id) ? 'closing' : undefined;
};

// ── what is on file ─────────────────────────────────────────────────────────────────────────────────────────────────

const done =
  (...kinds: string[]) =>
  (t: CaseTask) =>
    kinds.includes(t.kind) && t.state === 'completed';
const lastOf = ({ tasks }: CaseState, ...kinds: string[]): CaseTask | undefined => tasks.findLast(done(...kinds));
const allOf = ({ tasks }: CaseState, ...kinds: string[]): CaseTask[] => tasks.filter(done(...kinds));
const asked = ({ tasks }: CaseState, ...kinds: string[]): boolean =>
  tasks.some((t) => kinds.includes(t.kind) && t.state !== 'withdrawn');
const visited = ({ visits }: CaseState, stage: string): boolean => visits.some((v) => v.stage === stage);

const ofTasks = (...tasks: (CaseTask | undefined)[]): Evidence[] =>
  tasks.flatMap((t) => (t ? [{ kind: 'task', id: t.id } as const] : []));
const ofDocuments = (documents: readonly CaseDocument[]): Evidence[] =>
  documents.map(({ id }) => ({ kind: 'document', id }));
const ofDeeds = ({ deeds }: CaseState, ...names: string[]): Evidence[] =>
  names.filter((name) => deeds[name]).map((name) => ({ kind: 'deed', name }));
const ofClocks = (clocks: readonly Clock<ClockId>[]): Evidence[] =>
  clocks.map(({ id, subject, round }) => ({
    kind: 'clock',
    clock: id,
    ...(subject === undefined ? {} : { subject }),
    round,
  }));

/** Wanting: still to be had, or by now missed for good. */
const judged = (wrong: string | undefined, evidence: Evidence[], missed = false): Verdict =>
  wrong ? { status: missed ? 'breached' : 'open', reason: wrong, evidence } : { status: 'passed', evidence };

/** A refusal in words that tell what is wanting, not what to do about an answer. */
type Words = Partial<Record<Refusal['code'], string>>;
const inWords = (refusal: Pick<Refusal, 'code' | 'reason'> | undefined, words: string): string | undefined =>
  refusal && (refusal.reason ?? WANTING[refusal.code] ?? words);
const WANTING: Words = {
  NOTICE_REQUIRED: '本轮程序的行政处罚告知书尚未送达',
  DEFENCE_OPEN: '陈述申辩期限尚未届满，当事人也没有明确放弃',
  HEARING_RIGHT_UNTOLD: '处罚达到听证标准，告知书没有载明要求听证的权利',
  HEARING_OPEN: '要求听证的期限未满，或者要求的听证尚未办结',
  REVIEW_REQUIRED: '最近一次调查终结报告尚未经法制审核同意',
  CHILD_NOT_PUNISHED: '当事人行为时不满十四周岁，不予行政处罚',
  PENALTY_NEEDS_REFUSAL: '依法拒不改正的才处罚，案卷中没有拒不改正',
  FINE_RANGE_UNRECORDED: '事项未录入法定罚款幅度，决定没有写明依据的条款和幅度',
  REFUSAL_ON_FILE: '案卷中有拒不改正、逾期不改正或者改正后仍不符合要求',
  REVIEW_UNANSWERED: '法制审核退回的意见尚未答复并重新审核',
  GROUND_REQUIRED: '没有选定法定情形',
  DISPUTE_OPEN: '管辖争议尚未解决',
  DELIBERATION_REQUIRED: '尚未集体讨论',
  DELIBERATION_DIFFERS: '决定与集体讨论的结论不一致',
};

/** What a department's own rules of procedure add: they bind nobody else's cases. */
const withMarket = (source: string, article: string) => (state: CaseState) =>
  state.item.department === MARKET ? `${source}；市场监督管理行政处罚程序规定 ${article}` : source;
const MARKET = '市场监督管理';
const POLICE_RULES = '行政执法机关移送涉嫌犯罪案件的规定';

// ── people ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Who investigates, who reviews, who decides: one person does one of them in a case. */
const HANDS: readonly Role[] = ['officer', 'legal', 'head'];
const answeredBy = ({ tasks }: CaseState, role: Role): CaseTask[] =>
  tasks.filter((t) => t.candidate === role && t.state === 'completed');
const namedIn = ({ result }: CaseTask): string[] => (result?.['officers'] as string[] | undefined) ?? [];

/** What of them a reader wants to see first. */
const FOUND = ['screen', 'issueCorrectionOrder', 'reinspect', 'investigate'];
const SETTLED = ['signOffScreening', 'approveFiling', 'approveLeniency', 'decide', 'fileOnSpot'];

function inTwoRoles(state: CaseState): string | undefined {
  const roles = new Map(state.officers.map((o) => [o.username, new Set<Role>(['officer'])]));
  const acts = (id: string, role: Role) => roles.set(id, (roles.get(id) ?? new Set()).add(role));
  for (const role of HANDS)
    for (const t of answeredBy(state, role)) {
      if (t.completedBy?.kind === 'user') acts(t.completedBy.id, role);
      for (const id of namedIn(t)) acts(id, 'officer');
    }
  const name = (id: string) => state.tasks.find((t) => t.completedBy?.id === id)?.completedBy?.name ?? id;
  const wrong = [...roles].filter(([, had]) => had.size > 1);
  return wrong.length > 0
    ? wrong.map(([id, had]) => `${name(id)}以${[...had].map((r) => ROLES[r]).join('、')}身份办理本案`).join('；')
    : undefined;
}

/** What one proposes and the head decides. */
function approved(id: string, what: string, kind: string, deed: string, how: Pick<Gate, 'source' | 'group'>): Gate {
  return {
    ...how,
    id,
    title: `${what}经负责人批准`,
    applies: (state) => asked(state, kind),
    verdict: (state) => {
      const answer = lastOf(state, kind);
      return judged(answer ? undefined : '尚未审批', [...ofDeeds(state, deed), ...ofTasks(answer)]);
    },
  };
}

/** What is asked of an officer beside the stages. */
const answeredFor = (
  id: string,
  title: string,
  source: Gate['source'],
  group: GateGroup,
  kinds: readonly string[],
): Gate => ({
  id,
  title,
  source,
  group,
  applies: (state) => asked(state, ...kinds),
  verdict: (state) => {
    const open = state.tasks.some((t) => kinds.includes(t.kind) && t.state === 'open');
    return judged(open ? '尚未办结' : undefined, ofTasks(...allOf(state, ...kinds)));
  },
});

/** What two officers have done: two, of this case, who showed who they are. */
function twoOfficers(kind: string, title: string, group: GateGroup): Gate {
  return {
    id: `${kind}Officers`,
    title: `${title}由两名以上持证执法人员进行`,
    source: `${TWO_OFFICERS.source}第一款`,
    group,
    applies: (state) => asked(state, kind),
    verdict: (state) => {
      const tasks = allOf(state, kind);
      if (tasks.length === 0) return judged(`${title}尚未进行`, []);
      const known = new Set(state.officers.map((o) => o.username));
      const few = tasks.find((t) => refuseTooFew(namedIn(t)));
      const strangers = tasks.flatMap(namedIn).filter((who) => !known.has(who));
      const note = strangers.length > 0 ? { note: '参加的人员中有登记时没有列明的，其执法证另查' } : {};
      return { ...judged(few && `${title}的执法人员少于两人`, ofTasks(...tasks), true), ...note };
    },
  };
}

/** The same of an order to correct, since who orders is named in it. */
function orderOfficers(): Gate {
  const gate = twoOfficers('issueCorrectionOrder', JOINT_ACTS.issueCorrectionOrder, 'correction');
  return { ...gate, applies: (state) => since(state, 5) && gate.applies(state) };
}

/** What two officers do together each confirms for himself: since it is asked of them. */
function confirmedByEach(kind: JointAct, group: GateGroup): Gate {
  const title = JOINT_ACTS[kind];
  return {
    id: `${kind}Confirmed`,
    title: `${title}由参加的执法人员各自确认`,
    source: `${TWO_OFFICERS.source}第一款`,
    group,
    applies: (state) => since(state, 5) && asked(state, kind),
    verdict: (state) => {
      // An order that was recalled and made anew binds as it was made last.
      const acts = kind === 'reinspect' ? allOf(state, kind) : ofLast(lastOf(state, kind));
      if (acts.length === 0) return judged(`${title}尚未进行`, []);
      const wanting = acts.map((act) => wantingOfAct(state, act));
      const [objected, waiting] = [wanting.flatMap((w) => w.objected), wanting.flatMap((w) => w.waiting)];
      const wrong = [
        ...(objected.length > 0 ? [`${objected.join('、')}有异议`] : []),
        ...(waiting.length > 0 ? [`${waiting.join('、')}尚未确认`] : []),
      ].join('；');
      const confirmed = allOf(state, 'confirmAct').filter((t) => acts.includes(actConfirmed(state, t)!));
      return judged(wrong || undefined, ofTasks(...acts, ...confirmed), state.status === 'closed');
    },
  };
}
const ofLast = (task: CaseTask | undefined): CaseTask[] => (task ? [task] : []);

function identityShown(kind: string, title: string, group: GateGroup): Gate {
  return {
    id: `${kind}Identity`,
    title: `${title}时出示执法证件`,
    source: '行政处罚法 第五十五条第一款',
    group,
    told: true,
    applies: (state) => asked(state, kind),
    verdict: (state) => {
      const tasks = allOf(state, kind);
      if (tasks.length === 0) return judged(`${title}尚未进行`, []);
      const silent = tasks.filter((t) => t.result?.['identityShown'] !== true);
      return judged(silent.length > 0 ? `${title}没有记载出示执法证件` : undefined, ofTasks(...tasks));
    },
  };
}

/** What is asked of every 笔录 that no later one corrects: what a sealed record lacks is lacking for good. */
const ofMinutes = (
  id: string,
  title: string,
  source: Gate['source'],
  wanting: (m: Minutes) => string[],
  inPassing: (m: Minutes) => string[] = () => [],
): Gate => ({
  id,
  title,
  source,
  group: 'filing',
  applies: (state) => standingMinutes(state).length > 0,
  verdict: (state) => {
    const told = (of: (m: Minutes) => string[]) =>
      standingMinutes(state)
        .flatMap((m) => of(m).map((words) => `${minutesTitle(m)}：${words}`))
        .join('；');
    const note = told(inPassing);
    return {
      ...judged(told(wanting) || undefined, ofMinutesEvidence(state), state.status === 'closed'),
      ...(note ? { note } : {}),
    };
  },
});

const ofMinutesEvidence = (state: CaseState): Evidence[] => {
  const tasks = allOf(state, 'confirmMinutes', 'signMinutes');
  return [
    ...(tasks.length > 0 ? ofTasks(...tasks) : ofDeeds(state, 'take-minutes')),
    ...ofDeeds(state, 'check-minutes'),
  ];
};

// ── clocks ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const roundsOf = ({ clocks }: CaseState, id: ClockId): Clock<ClockId>[] =>
  clocks.filter((c) => c.id === id && c.status !== 'cancelled');

const untilWords = ({ dueOn, dueAt, period }: Clock): string =>
  dueOn && dueAt ? formatChinese(isClockTime(period.unit) ? dueAt : dueOn) : '待定';

/** By which rule it is counted: the department's own, else the statute's or the system's default. */
const ruleOf = (id: ClockId) => (state: CaseState) =>
  (roundsOf(state, id).at(-1)?.rule ?? state.rules[id])?.source ?? '';

/** Of the authority's own time: kept, running, or exceeded. */
function inTime(id: ClockId, title: string, group: GateGroup): Gate {
  return {
    id: `${id}InTime`,
    title,
    source: ruleOf(id),
    group,
    applies: (state) => roundsOf(state, id).length > 0,
    verdict: (state, { at }) => {
      const rounds = roundsOf(state, id);
      const late = rounds.filter(
        ({ dueAt, provisional, endedAt, status }) =>
          dueAt !== undefined && !provisional && status !== 'suspended' && (endedAt ?? at) > dueAt,
      );
      const evidence = ofClocks(rounds);
      if (late.length > 0) {
        return judged(`超过期限：应于${late.map(untilWords).join('、')}届满前办结`, evidence, true);
      }
      const running = rounds.find((c) => c.status === 'running' || c.status === 'suspended');
      return judged(running && `期限至${untilWords(running)}，尚未办结`, evidence);
    },
  };
}

/** The period that was told is the one that is kept: it runs from the service of its paper, and whole. */
function kept(id: ClockId, kinds: readonly DocumentKind[], title: string, source: string, group: GateGroup): Gate {
  return {
    id: `${id}Kept`,
    title,
    source,
    group,
    applies: (state) => roundsOf(state, id).length > 0,
    verdict: (state) => {
      const clock = state.clocks.findLast((c) => c.id === id)!;
      const served = state.documents.findLast((d) => kinds.includes(d.kind) && d.served && !d.recalled);
      const evidence = [...ofDocuments(served ? [served] : []), ...ofClocks([clock])];
      const told =
        id === 'correction'
          ? (lastOf(state, 'issueCorrectionOrder')?.result?.['period'] as Clock['period'])
          : undefined;
      const from = served?.served?.effectiveAt;
      if (from !== clock.startedAt) return judged(`${clock.rule.title}没有自送达之日起算`, evidence, true);
      if (told && (told.amount !== clock.period.amount || told.unit !== clock.period.unit)) {
        return judged('执行的改正期限与责令改正通知书所载不同', evidence, true);
      }
      const early = clock.status === 'expired' && clock.dueAt !== undefined && clock.endedAt! < clock.dueAt;
      return judged(early ? `${clock.rule.title}未满即按届满处理` : undefined, evidence, true);
    },
  };
}

// ── papers ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** In which answer a paper may have been served at once. */
const SERVED_WITH: Partial<Record<DocumentKind, string>> = {
  correctionOrder: 'issueCorrectionOrder',
  penaltyNotice: 'giveNotice',
};

type Service = Parameters<typeof refuseUnproven>[1];

const SERVING: readonly string[] = ['serveDocument', 'deliverMeasure'];

/** How a paper was served, as it was handed in: with its proof, and since when the paper existed. */
function servingOf(state: CaseState, { id, kind, madeAt }: CaseDocument) {
  const errand = state.tasks.find((t) => SERVING.includes(t.kind) && t.subject === id && t.state === 'completed');
  if (errand) return { task: errand, service: errand.result as Service, existsSince: madeAt };
  const task = state.tasks.findLast((t) => done(SERVED_WITH[kind] ?? '')(t) && t.completedAt! <= madeAt);
  const service = task?.result?.['service'] as Service;
  return task && service ? { task, service, existsSince: task.openedAt } : undefined;
}

/** The answer in which it was told that a paper was served. */
export const servedIn = (state: CaseState, document: CaseDocument): CaseTask | undefined =>
  servingOf(state, document)?.task;

function misserved(state: CaseState, document: CaseDocument, calendar: Calendar): string | undefined {
  const { announced, served, attempts = [] } = document;
  if (served?.method === 'announcement' && announced) {
    const tried = announced.ground !== 'exhausted' || attempts.some((a) => a.on <= announced.publishedOn);
    return inWords(tried ? undefined : { code: 'ANNOUNCEMENT_EARLY' }, '公告送达缺少依据');
  }
  const serving = servingOf(state, document);
  if (!serving) return undefined;
  const { task, service, existsSince } = serving;
  const at = task.completedAt!;
  // A 送达地址确认书 signed since says nothing of the one before.
  const confirmedSince = (state.deeds['confirm-address']?.at ?? '') > at;
  if (service?.method === 'electronic' && confirmedSince) return undefined;
  return inWords(
    refuseService(service, at) ?? refuseUnproven(state, service, { existsSince, at, calendar }),
    '送达缺少证明',
  );
}

function properlyServed(id: string, kinds: readonly DocumentKind[], title: string, group: GateGroup): Gate {
  return {
    id,
    title: `${title}制作后依法送达`,
    source: '行政处罚法 第六十一条；民事诉讼法 第八十七条至第九十五条',
    group,
    applies: ({ documents }) => documents.some((d) => kinds.includes(d.kind) && !d.recalled),
    verdict: (state, { calendar }) => {
      const papers = state.documents.filter((d) => kinds.includes(d.kind) && !d.recalled);
      const evidence = ofDocuments(papers);
      const wrong = papers.flatMap((d) => (d.served ? (misserved(state, d, calendar) ?? []) : []));
      if (wrong.length > 0) return judged([...new Set(wrong)].join('；'), evidence, true);
      return judged(papers.at(-1)!.served ? undefined : `${title}尚未送达`, evidence, state.status === 'closed');
    },
  };
}

// ── the way to a penalty ────────────────────────────────────────────────────────────────────────────────────────────

/** Whether a penalty is on its way, or was decided. */
function toPenalty(state: CaseState): boolean {
  // What is decided on the spot has a way of its own.
  if (decidedOnSpot(state) && state.outcome) return false;
  if (state.outcome) return state.outcome === 'penalty';
  if (!state.filedAt) return false;
  // Whoever decides may decide one, whatever the report proposes.
  if (state.stage === 'decision') return true;
  return (
    currentNotice(state) !== undefined ||
    (lastOf(state, 'investigate')?.result?.['proposal'] ?? 'penalty') === 'penalty'
  );
}

type Decided = Parameters<(typeof BEFORE_PENALTY)['range']>[1];

/** The penalty as it was decided, was told, or is proposed: judged as the case stood then. */
function intended(state: CaseState, at: string): { state: CaseState; decision: Decided; at: string; taken: boolean } {
  const index = state.tasks.findLastIndex((t) => done('decide')(t) && t.result?.['outcome'] === 'penalty');
  if (state.outcome === 'penalty' && index >= 0) {
    const { result, completedAt } = state.tasks[index]!;
    const then = { ...state, tasks: state.tasks.slice(0, index) };
    return { state: then, decision: result as unknown as Decided, at: completedAt!, taken: true };
  }
  const { kinds, fineFen, confiscatedFen } =
    currentNotice(state)?.penalty ?? penaltyOf((lastOf(state, 'investigate')?.result ?? {}) as PenaltyAnswer);
  // By which articles, whoever decides writes down then.
  const later = { rangeBasis: '待决定时写明', different: '待决定时写明', correction: '待决定时写明' };
  const decision = { outcome: 'penalty', penalties: kinds, fineFen, confiscatedFen, ...later };
  return { state, decision, at, taken: false };
}

/** A gate that keeps a penalty from being decided. */
function beforePenalty(
  id: keyof typeof BEFORE_PENALTY,
  title: string,
  source: string,
  group: GateGroup,
  proof: (state: CaseState) => Evidence[],
  applies: (state: CaseState) => boolean = () => true,
): Gate {
  return {
    id,
    title,
    source,
    group,
    applies: (state) => toPenalty(state) && applies(state),
    verdict: (state, { at }) => {
      const then = intended(state, at);
      const refusal = BEFORE_PENALTY[id](then.state, then.decision, then.at);
      return judged(inWords(refusal, title), proof(state), then.taken);
    },
  };
}

/** A gate of what was decided on the spot: judged as the case stood then. */
function onSpotGate(
  id: string,
  title: string,
  source: string,
  refuse: (state: CaseState, answer: OnSpot, at: string) => Refusal | undefined,
  applies: (state: CaseState) => boolean = () => true,
): Gate {
  return {
    id,
    title,
    source,
    group: 'decision',
    applies: (state) => decidedOnSpot(state) && applies(state),
    verdict: (state) => {
      const { result, completedAt, id: task } = lastDecision(state)!;
      const then = {
        ...state,
        tasks: state.tasks.slice(
          0,
          state.tasks.findIndex((t) => t.id === task),
        ),
      };
      const refusal = refuse(then, result as unknown as OnSpot, completedAt!);
      return judged(inWords(refusal, title), ofTasks(lastDecision(state)), true);
    },
  };
}

const proofOfNotice = (state: CaseState): Evidence[] => [
  ...ofTasks(lastOf(state, 'giveNotice')),
  ...ofDocuments(state.documents.filter((d) => d.kind === 'penaltyNotice' && !d.recalled).slice(-1)),
];
const hearingMeant = (state: CaseState): boolean =>
  state.deeds['request-hearing'] !== undefined ||
  lastOf(state, 'giveNotice')?.result?.['hearingTold'] === true ||
  mayBeHeard(state, penaltyOf(intended(state, '').decision));

/** What the six points of a report come to. @source 市场监督管理行政处罚程序规定 第四十八条 */
function reportWants(state: CaseState, { result = {} }: CaseTask): string | undefined {
  const has = (name: string) => {
    const value = result[name];
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  };
  const reasoned = result['proposal'] === 'penalty' && state.item.department === MARKET;
  const wanting = [
    ...(state.party.name && state.party.idNumber ? [] : ['当事人的基本情况']),
    ...(has('facts') ? [] : ['查明的事实']),
    ...(has('evidence') ? [] : ['证据']),
    ...(state.item.title ? [] : ['案件性质']),
    ...(has('legalBasis') && has('proposal') ? [] : ['处理意见及其依据']),
    ...(!reasoned || has('discretion') ? [] : ['自由裁量的理由']),
  ];
  return wanting.length > 0 ? `报告没有写明：${wanting.join('、')}` : undefined;
}

// ── measures ────────────────────────────────────────────────────────────────────────────────────────────────────────

const measuresTaken = ({ measures = [] }: CaseState) => measures.filter((m) => m.takenAt !== undefined);

// ── leniency ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** On what ground a case ended without a penalty, and who settled it. */
function endedOn(
  state: CaseState,
): { task: CaseTask; ground: LeniencyGround | undefined; finding?: Finding } | undefined {
  const task = lastOf(state, 'decide', 'approveFiling', 'approveLeniency', 'signOffScreening', 'screen');
  const { result } = task ?? {};
  switch (task?.kind) {
    case 'decide':
      return {
        task,
        ground:
          (result?.['ground'] as LeniencyGround | undefined) ??
          (state.outcome === 'noViolation' ? 'notProven' : undefined),
      };
    case 'approveFiling':
      return { task, ground: result?.['ground'] as LeniencyGround | undefined };
    case 'approveLeniency':
      return { task, ground: groundOfLeniency(state) };
    case 'screen':
    case 'signOffScreening': {
      const finding = lastOf(state, 'screen')?.result as unknown as Finding | undefined;
      return finding && { task, ground: finding.route === 'noViolation' ? 'notProven' : finding.ground, finding };
    }
  }
  return undefined;
}

const WITHOUT_PENALTY = [...LENIENT_OUTCOMES, 'noViolation'];

function groundWanting(state: CaseState): string | undefined {
  const ended = endedOn(state);
  if (!ended) return '没有处理审批的记载';
  const { task, ground, finding } = ended;
  if (task.kind === 'decide' && state.outcome === 'noViolation') {
    const proposal = lastOf(state, 'investigate')?.result?.['proposal'];
    return inWords(
      refuseUnfounded(proposal !== 'noViolation', false, task.result?.['divergence'] as string | undefined),
      '认定与案卷结论不同',
    );
  }
  if (finding?.route === 'noViolation') return finding.factsEstablished ? '核查认定违法事实成立' : undefined;
  return inWords(refuseLeniency(state, ground, finding), '不符合法定情形');
}

// ── the list ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Every gate there is, in the order of the procedure. */
export const GATES: readonly Gate[] = [
  {
    id: 'competence',
    title: '属于本机关管辖和执法领域',
    source: '行政处罚法 第十七条、第二十二条',
    group: 'beginning',
    applies: () => true,
    verdict: (state) => {
      const screened = lastOf(state, 'screen');
      const elsewhere = (screened?.result?.['belongs'] ?? 'here') !== 'here' && state.outcome !== 'referred';
      const evidence: Evidence[] = [{ kind: 'registration' }, ...ofTasks(screened)];
      if (elsewhere) return judged('核查认定不属于本机关，尚未移送', evidence, state.status === 'closed');
      const checked = (state.revision ?? 1) >= 2;
      return judged(checked ? undefined : '登记时没有核对执法领域，请人工核对', evidence);
    },
  },
  {
    id: 'area',
    title: '属于本机关管辖区域',
    source: '行政处罚法 第二十二条、第二十五条第二款',
    group: 'beginning',
    applies: ({ area }) => area !== undefined,
    verdict: (state) => {
      const { unit, exception } = state.area!;
      const paper = lastOf(state, 'fileDesignation');
      const wanting = exception?.ground === 'designated' && !paper ? '指定管辖文书尚未上传' : undefined;
      const note = !unit ? '登记时本单位没有填写管辖区域，没有核对地域管辖' : areaLines(state).slice(2).join('；');
      return { ...judged(wanting, [{ kind: 'registration' }, ...ofTasks(paper)]), ...(note ? { note } : {}) };
    },
  },
  {
    id: 'jurisdiction',
    title: '管辖争议已经解决',
    source: withMarket('行政处罚法 第二十五条第二款', '第十三条、第十六条'),
    group: 'beginning',
    applies: (state) => asked(state, 'settleDispute'),
    verdict: (state) =>
      judged(
        inWords(refuseDisputed(state), '管辖争议尚未解决'),
        [...ofDeeds(state, 'dispute-jurisdiction'), ...ofTasks(...allOf(state, 'settleDispute', 'recordDesignation'))],
        state.outcome === 'penalty',
      ),
  },
  inTime('dispute', '管辖争议在期限内协商或者报请', 'beginning'),
  answeredFor('assistance', '协查已经答复', withMarket('行政处罚法 第二十六条', '第四十五条'), 'filing', [
    'recordAssistanceReceipt',
    'recordAssistance',
  ]),
  {
    id: 'perDay',
    title: '按日连续处罚的前提和数额',
    source: (state) => state.perDay?.source ?? '生态环境法典 第一千零六十条（待确认）',
    group: 'decision',
    applies: ({ perDay }) => perDay !== undefined,
    verdict: (state) => {
      const decided = lastOf(state, 'decide');
      const wrong =
        decided && state.outcome === 'penalty'
          ? inWords(refusePerDaySum(state, penaltyOf(decided.result as PenaltyAnswer).fineFen), '数额不符')
          : undefined;
      const evidence: Evidence[] = [{ kind: 'registration' }, ...ofTasks(decided)];
      return { ...judged(wrong, evidence, true), note: perDayLines(state).slice(0, 2).join('；') };
    },
  },
  {
    id: 'limitation',
    title: '在追责时效之内',
    source: '行政处罚法 第三十六条',
    group: 'beginning',
    applies: () => true,
    verdict: (state) => {
      const late = timeBarred(state) && endedOn(state)?.ground !== 'timeBarred';
      return judged(late ? '发现时已超过追责时效' : undefined, [{ kind: 'registration' }], state.outcome === 'penalty');
    },
  },
  {
    id: 'basis',
    title: '适用行为发生日有效的依据',
    source: '行政处罚法 第三十七条',
    group: 'beginning',
    applies: () => true,
    verdict: (state) => {
      const { violationOn, violationEndedOn, laterBasis, itemBefore, item } = state;
      const first = itemBefore ?? item;
      const on = violationEndedOn ?? violationOn;
      const inForce = first.effectiveFrom <= on && (first.effectiveTo === undefined || on <= first.effectiveTo);
      const adopted =
        itemBefore && `行为之后的第 ${item.version} 版较轻，经负责人批准适用（原为第 ${itemBefore.version} 版）`;
      const words = adopted ?? (laterBasis && '行为之后依据有变化，须比较新旧规定从轻适用');
      const note = words ? { note: words } : {};
      return {
        ...judged(inForce ? undefined : '所列事项在行为发生日没有施行', [{ kind: 'registration' }], true),
        ...note,
      };
    },
  },
  {
    id: 'officers',
    title: '由两名以上持证执法人员承办',
    source: `${TWO_OFFICERS.source}第一款`,
    group: 'beginning',
    applies: () => true,
    verdict: ({ officers }) => {
      const few = refuseTooFew(officers.map((o) => o.username)) && '承办的执法人员少于两人';
      const uncertified = officers.some((o) => !o.certificateNo) ? '承办人员没有执法证号' : undefined;
      return judged(few ?? uncertified, [{ kind: 'registration' }], true);
    },
  },
  {
    id: 'separation',
    title: '调查、审核、决定相互分离',
    source: withMarket('行政处罚法 第五十七条、第五十八条', '第四十九条'),
    group: 'beginning',
    applies: (state) => answeredBy(state, 'legal').length + answeredBy(state, 'head').length > 0,
    verdict: (state) =>
      judged(
        inTwoRoles(state),
        ofTasks(lastOf(state, ...FOUND), lastOf(state, 'reviewLegality'), lastOf(state, ...SETTLED)),
        true,
      ),
  },
  {
    id: 'byHead',
    title: '审批、决定由本机关负责人作出',
    source: '行政处罚法 第五十七条第一款',
    group: 'beginning',
    applies: (state) => answeredBy(state, 'head').length > 0,
    verdict: (state) => {
      const tasks = answeredBy(state, 'head');
      const wrong = tasks.filter(
        ({ completedBy }) =>
          !completedBy?.roles.includes('head') ||
          (completedBy.unitId !== undefined && completedBy.unitId !== state.unitId),
      );
      const words = wrong.map((t) => `${t.title}由${t.completedBy?.name ?? '不明人员'}作出`).join('；');
      return judged(words || undefined, ofTasks(...tasks), true);
    },
  },
  {
    id: 'firstOffence',
    title: '查询过此前违法',
    source: '行政处罚法 第三十三条第一款',
    group: 'beginning',
    applies: () => true,
    verdict: ({ priors, priorsAt, registeredAt }) => ({
      ...judged(undefined, [
        priorsAt && priorsAt > registeredAt ? { kind: 'entry', type: 'priors.lookedUp' } : { kind: 'registration' },
      ]),
      note: priors.length > 0 ? `查到同一当事人的案件 ${priors.length} 件` : '没有查到',
    }),
  },
  {
    id: 'rightsTold',
    title: '首次向当事人收集证据时，告知陈述、申辩和申请回避的权利',
    source: withMarket('行政处罚法 第七条、第四十三条第二款', '第二十一条第二款'),
    group: 'beginning',
    applies: (state) => since(state, 4) && (state.evidence > 0 || lastOf(state, 'screen') !== undefined),
    verdict: (state) => {
      const { rightsTold } = state;
      const evidence = [...ofDeeds(state, 'add-evidence', 'take-minutes'), ...ofTasks(lastOf(state, 'screen'))];
      if (rightsTold?.late) return judged('首次收集证据时没有告知，之后才告知', evidence, true);
      return judged(rightsTold ? undefined : '没有告知的记载', evidence);
    },
  },
  {
    id: 'recusals',
    title: '提出的回避经有权的负责人决定',
    source: withMarket('行政处罚法 第四十三条', '第四条'),
    group: 'beginning',
    applies: ({ recusals = [] }) => recusals.length > 0,
    verdict: (state) => {
      const asked = state.recusals!;
      const waiting = asked.filter((r) => !r.decision).map((r) => r.name);
      const gone = asked.filter((r) => r.decision === 'withdraw').map((r) => r.name);
      return {
        ...judged(
          waiting.length > 0 ? `${waiting.join('、')}的回避尚未决定` : undefined,
          [...ofDeeds(state, 'request-recusal'), ...ofTasks(...allOf(state, 'decideRecusal'))],
          state.status === 'closed',
        ),
        ...(gone.length > 0 ? { note: `已回避：${gone.join('、')}` } : {}),
      };
    },
  },
  inTime('verification', '核查在期限内办结', 'beginning'),
  {
    id: 'screened',
    title: '核查有结论，需要签批的经负责人签批',
    source: '行政处罚法 第五十四条；实施方案 二（一）、二（四）',
    group: 'beginning',
    applies: (state) => state.outcome !== 'withdrawn' && !decidedOnSpot(state) && state.stage !== 'onSpot',
    verdict: (state) => {
      const index = state.tasks.findLastIndex(done('screen'));
      if (index < 0) return judged('尚未核查', []);
      const { result } = state.tasks[index]!;
      const finding = result as unknown as Finding;
      const signed = state.tasks.find((t, i) => i > index && t.kind === 'signOffScreening' && t.state !== 'withdrawn');
      // A reason beside what was advised anyway departs from nothing.
      const departs = finding.overrideReason !== undefined && needsSignOff(state, finding);
      const needed = signed !== undefined || ENDS.includes(finding.route) || departs;
      const again = state.tasks.some((t) => t.kind === 'screen' && t.state === 'open');
      const evidence = ofTasks(state.tasks[index], signed?.state === 'completed' ? signed : undefined);
      return judged(
        again ? '负责人没有同意，等候重新核查' : needed && signed?.state !== 'completed' ? '等候负责人签批' : undefined,
        evidence,
        visited(state, 'closing'),
      );
    },
  },

  properlyServed('orderServed', ['correctionOrder'], '责令改正通知书', 'correction'),
  {
    id: 'ordered',
    title: '已责令改正',
    source: '行政处罚法 第二十八条第一款',
    group: 'correction',
    applies: (state) => visited(state, 'correction') && state.outcome !== 'withdrawn',
    verdict: (state) => {
      const order = lastOf(state, 'issueCorrectionOrder');
      const named = state.officers.some((o) => o.username === order?.completedBy?.id);
      const note = order && !named ? { note: '作出的人员登记时没有列明，其执法证另查' } : {};
      return { ...judged(order ? undefined : '尚未责令改正', ofTasks(order)), ...note };
    },
  },
  kept(
    'correction',
    ['correctionOrder'],
    '告知的改正期限与执行的期限一致',
    '行政处罚法 第二十八条第一款',
    'correction',
  ),
  {
    id: 'education',
    title: '从宽处理有教育记录',
    source: '行政处罚法 第三十三条第三款',
    group: 'correction',
    applies: (state) => asked(state, 'educate') || LENIENT_OUTCOMES.includes(state.outcome!),
    verdict: (state) => {
      const taught = lastOf(state, 'educate');
      const wanting = BEFORE_CLOSING.education(state)?.reason ?? (taught ? undefined : '教育尚未进行');
      return judged(wanting, ofTasks(taught), state.status === 'closed');
    },
  },
  orderOfficers(),
  confirmedByEach('issueCorrectionOrder', 'correction'),
  twoOfficers('reinspect', '复查', 'correction'),
  confirmedByEach('reinspect', 'correction'),
  identityShown('reinspect', '复查', 'correction'),
  inTime('reinspection', '复查在期限内办结', 'correction'),
  {
    id: 'findings',
    title: '复查对每项改正要求都有结论',
    source: '实施方案 二（二）',
    group: 'correction',
    applies: (state) => asked(state, 'reinspect'),
    verdict: (state) => {
      const found = lastOf(state, 'reinspect');
      if (!found) return judged('尚未复查', []);
      const refusal = refuseFindings(state, (found.result?.['findings'] ?? []) as { requirement: number }[]);
      return judged(inWords(refusal, '复查结论不全'), ofTasks(found), true);
    },
  },

  {
    id: 'ground',
    title: '不立案、不处罚有法定情形',
    source: withMarket('行政处罚法 第三十条至第三十三条、第三十六条、第五十七条', '第二十条'),
    group: 'leniency',
    applies: ({ outcome }) => outcome !== undefined && WITHOUT_PENALTY.includes(outcome),
    verdict: (state) => {
      const { task, ground } = endedOn(state) ?? {};
      const note = ground ? { note: LENIENCY_GROUNDS[ground] } : {};
      return { ...judged(groundWanting(state), ofTasks(task), true), ...note };
    },
  },
  {
    id: 'leniencyReviewed',
    title: '重点领域从宽经法制审核同意',
    source: '行政处罚法 第五十八条；实施方案 二（四）',
    group: 'leniency',
    applies: (state) => state.item.focusArea !== undefined && visited(state, 'disposition'),
    verdict: (state) => {
      const reviewed = lastOf(state, 'reviewLegality');
      const refusal = refuseUnreviewedLeniency(state, { decision: 'approve' });
      return judged(
        reviewed ? inWords(refusal, '审核未同意') : '尚未审核',
        ofTasks(reviewed, lastOf(state, 'approveLeniency')),
        state.status === 'closed',
      );
    },
  },

  {
    id: 'filed',
    title: '立案经负责人批准，期满未改正的先行复查核实',
    source: '行政处罚法 第五十四条第二款',
    group: 'filing',
    applies: (state) =>
      visited(state, 'filing') && !(state.outcome && !state.filedAt && lastOf(state, 'approveFiling') === undefined),
    verdict: (state) => {
      const approved = lastOf(state, 'approveFiling');
      const evidence: Evidence[] = [
        ...ofTasks(approved),
        ...(state.filedAt ? [{ kind: 'entry', type: 'case.filed' } as const] : []),
      ];
      if (refuseUnverified(state)) return judged('期满是否改正尚未复查核实', evidence, state.filedAt !== undefined);
      return judged(approved ? undefined : '尚未批准立案', evidence);
    },
  },
  inTime('filing', '立案审批在期限内办结', 'filing'),
  beforePenalty(
    'punishable',
    '当事人和行为依法可以处罚',
    '行政处罚法 第四条、第十七条、第三十条',
    'filing',
    (state) => [{ kind: 'registration' }, ...ofTasks(lastOf(state, 'approveFiling'))],
  ),
  beforePenalty('secondFine', '同一行为没有罚过款', '行政处罚法 第二十九条', 'filing', () => [
    { kind: 'registration' },
  ]),
  ofMinutes('minutesConfirmed', '现场检查、询问笔录由在场的执法人员各自确认', `${TWO_OFFICERS.source}第一款`, (m) => {
    const objected = m.objections.map(({ by }) => m.officers.find((o) => o.username === by)?.name ?? by);
    const waiting = unconfirmed(m).filter((o) => !m.objections.some(({ by }) => by === o.username));
    return [
      ...(objected.length > 0 ? [`${objected.join('、')}有异议，须另作一份更正`] : []),
      ...(waiting.length > 0 ? [`${waiting.map((o) => o.name).join('、')}尚未确认`] : []),
    ];
  }),
  ofMinutes(
    'minutesSigned',
    '笔录经当事人、有关人员逐页核对，拒绝的记明理由和证明',
    withMarket('行政处罚法 第五十五条第二款', '第二十八条、第二十九条'),
    (m) => (pagesLeft(m).length > 0 ? [`第 ${pagesLeft(m).join('、')} 页尚未核对`] : []),
    ({ said = [] }) =>
      said.flatMap(({ page, confirmed, corrections }) => [
        ...(corrections ? [`第 ${page} 页有更正、补充`] : []),
        ...(confirmed === 'refused' ? [`第 ${page} 页拒绝确认`] : []),
      ]),
  ),
  ofMinutes('minutesIdentity', '现场检查、询问时出示执法证件', '行政处罚法 第五十五条第一款', (m) =>
    m.identityShown ? [] : ['没有记载出示执法证件'],
  ),
  twoOfficers('investigate', '调查', 'filing'),
  identityShown('investigate', '调查', 'filing'),
  inTime('investigation', '调查在期限内终结', 'filing'),
  {
    id: 'report',
    title: '调查终结报告内容齐全',
    source: withMarket('行政处罚法 第四十条、第五十七条第一款', '第四十八条'),
    group: 'filing',
    told: true,
    applies: (state) => state.filedAt !== undefined && asked(state, 'investigate'),
    verdict: (state) => {
      const report = lastOf(state, 'investigate');
      return judged(report ? reportWants(state, report) : '尚未提出报告', ofTasks(report), state.outcome !== undefined);
    },
  },
  {
    id: 'tier',
    title: '建议的处罚对照了裁量基准，偏离的写明理由',
    source: '行政处罚法 第三十四条',
    group: 'filing',
    applies: (state) =>
      state.item.tiers !== undefined && lastOf(state, 'investigate')?.result?.['proposal'] === 'penalty',
    verdict: (state) => {
      const report = lastOf(state, 'investigate');
      const refusal = refuseTier(state, report!.result as Parameters<typeof refuseTier>[1]);
      return judged(inWords(refusal, '没有对照裁量基准'), ofTasks(report), state.outcome !== undefined);
    },
  },

  beforePenalty('orderedToo', '给予处罚同时责令改正', '行政处罚法 第二十八条第一款', 'decision', (state) => [
    ...ofTasks(lastOf(state, 'issueCorrectionOrder'), lastOf(state, 'decide')),
  ]),
  {
    id: 'measuresApproved',
    title: '先行登记保存、查封、扣押经负责人批准',
    source: (state) =>
      basisIn(state, '行政强制法 第十八条、第十九条；市场监督管理行政处罚程序规定 第三十三条、第三十六条'),
    group: 'filing',
    applies: (state) => measuresTaken(state).length > 0,
    verdict: (state) => {
      const taken = measuresTaken(state);
      const without = taken.filter((m) => !m.approval).map(measureTitle);
      const refused = taken.filter((m) => m.approval?.decision === 'refuse').map(measureTitle);
      return {
        ...judged(
          without.length > 0 ? `${without.join('、')}尚未批准` : undefined,
          ofTasks(...allOf(state, 'approveMeasure')),
        ),
        ...(refused.length > 0 ? { note: `负责人认为不应当采取，已立即解除：${refused.join('、')}` } : {}),
      };
    },
  },
  inTime('measureApproval', '当场采取的措施在二十四小时内补办批准', 'filing'),
  {
    id: 'measureOfficers',
    title: '由两名以上持证执法人员当场依程序采取措施',
    source: '行政处罚法 第四十二条第一款、第五十五条第一款；行政强制法 第十七条第三款、第十八条',
    group: 'filing',
    applies: (state) => measuresTaken(state).length > 0,
    verdict: (state) => {
      const taken = measuresTaken(state);
      const known = new Set(state.officers.map((o) => o.username));
      const few = taken.find((m) => refuseTooFew(m.officers ?? []));
      const strangers = taken.flatMap((m) => m.officers ?? []).filter((who) => !known.has(who));
      return {
        ...judged(
          few && `${measureTitle(few)}的执法人员少于两人`,
          [...ofDeeds(state, 'preserve-evidence', 'seize-things'), ...ofTasks(...allOf(state, 'takeMeasure'))],
          true,
        ),
        ...(strangers.length > 0 ? { note: '参加的人员中有登记时没有列明的，其执法证另查' } : {}),
      };
    },
  },
  {
    id: 'preservationDecided',
    title: '登记保存的证据在七个工作日内作出处理决定',
    source: ruleOf('preservation'),
    group: 'filing',
    applies: (state) => roundsOf(state, 'preservation').length > 0,
    verdict: (state) => {
      const rounds = roundsOf(state, 'preservation');
      const evidence = [...ofTasks(...allOf(state, 'decidePreservation')), ...ofClocks(rounds)];
      if (rounds.some((c) => c.status === 'expired'))
        return judged('期满没有作出处理决定，登记保存已自动解除', evidence, true);
      const running = rounds.find((c) => c.status === 'running');
      return judged(running && `期限至${untilWords(running)}，尚未处理`, evidence);
    },
  },
  inTime('seizure', '查封、扣押不超过期限', 'filing'),
  properlyServed(
    'measuresServed',
    [
      'preservationNotice',
      'preservationRelease',
      'seizureDecision',
      'seizureExtension',
      'examinationNotice',
      'seizureRelease',
    ],
    '登记保存、查封、扣押的文书',
    'filing',
  ),

  beforePenalty('legalReview', '经法制审核同意，退回的意见已答复', '行政处罚法 第五十八条', 'review', (state) =>
    ofTasks(lastOf(state, 'reviewLegality')),
  ),
  inTime('legalReview', '审核在期限内办结', 'review'),
  beforePenalty('notice', '本轮告知书已送达当事人', '行政处罚法 第四十四条、第六十二条', 'review', proofOfNotice),
  properlyServed('noticeServed', ['penaltyNotice'], '行政处罚告知书', 'review'),
  kept('defence', ['penaltyNotice'], '陈述申辩期限自告知书送达起算并给足', '行政处罚法 第四十五条', 'review'),
  beforePenalty(
    'defence',
    '陈述申辩期限已满，或者当事人明确放弃',
    '行政处罚法 第四十五条、第六十二条',
    'review',
    (state) => [
      ...ofDeeds(state, 'state-defence', 'waive-defence'),
      ...ofTasks(lastOf(state, 'recordDefence')),
      ...ofClocks(roundsOf(state, 'defence').slice(-1)),
    ],
  ),
  {
    id: 'defenceAnswered',
    title: '陈述申辩经过复核',
    source: '行政处罚法 第四十五条第一款',
    group: 'review',
    applies: (state) =>
      toPenalty(state) && (state.deeds['state-defence'] !== undefined || recordedDefence(state)?.['waived'] === false),
    verdict: (state) => {
      const record = lastOf(state, 'recordDefence');
      const said = state.deeds['state-defence'];
      const answered = record !== undefined && (!said || record.completedAt! >= said.at);
      return judged(
        answered && record.result?.['review'] ? undefined : '当事人的陈述申辩尚未复核',
        [...ofDeeds(state, 'state-defence'), ...ofTasks(record)],
        state.outcome !== undefined,
      );
    },
  },
  beforePenalty(
    'hearingTold',
    '达到听证标准的告知了听证权利',
    '行政处罚法 第六十三条、第六十四条第一项',
    'review',
    proofOfNotice,
    hearingMeant,
  ),
  beforePenalty(
    'hearing',
    '要求听证的期限已满，要求的听证已办结',
    '行政处罚法 第六十三条、第六十四条',
    'review',
    (state) => [
      ...ofDeeds(state, 'request-hearing'),
      ...ofTasks(lastOf(state, 'recordHearing', 'holdHearing')),
      ...ofClocks(roundsOf(state, 'hearingRequest').slice(-1)),
    ],
    hearingMeant,
  ),

  {
    id: 'hearingNotified',
    title: '听证通知书在举行的七个工作日前送达，由非本案调查人员主持',
    source: '行政处罚法 第六十四条第二项、第四项',
    group: 'review',
    applies: (state) => lastOf(state, 'holdHearing')?.result?.['result'] === 'held',
    verdict: (state) => {
      const notice = state.documents.findLast((d) => d.kind === 'hearingNotice' && d.served && !d.recalled);
      const clock = roundsOf(state, 'hearingNotice').at(-1);
      const late = !notice || !clock?.dueAt || notice.served!.effectiveAt >= clock.dueAt;
      const host = String(lastOf(state, 'holdHearing')!.result!['host']);
      const wrong = late ? '通知书送达时距听证不足七个工作日' : undefined;
      return judged(
        wrong ?? (investigators(state).has(host) ? '主持人参加过本案调查' : undefined),
        [
          ...ofTasks(lastOf(state, 'arrangeHearing')),
          ...ofDocuments(notice ? [notice] : []),
          ...ofClocks(clock ? [clock] : []),
        ],
        true,
      );
    },
  },
  beforePenalty(
    'hearingReviewed',
    '听证后经法制审核同意',
    '行政处罚法 第五十八条第一款第二项、第六十五条',
    'review',
    (state) => ofTasks(lastOf(state, 'reviewHearing')),
    (state) => lastOf(state, 'holdHearing')?.result?.['result'] === 'held',
  ),
  beforePenalty(
    'deliberated',
    '情节复杂或者重大的，经负责人集体讨论，决定与结论一致',
    '行政处罚法 第五十七条第二款',
    'decision',
    (state) => ofTasks(lastOf(state, 'deliberate')),
    (state) => lastOf(state, 'deliberate') !== undefined || deliberationWhy(state).length > 0,
  ),
  beforePenalty(
    'told',
    '决定的处罚不重于、不异于告知的',
    '行政处罚法 第四十四条、第四十五条第二款',
    'decision',
    (state) => ofTasks(lastOf(state, 'giveNotice'), lastOf(state, 'decide')),
  ),
  beforePenalty(
    'range',
    '处罚种类和罚款在法定幅度之内',
    '行政处罚法 第四条、第十六条、第三十二条',
    'decision',
    (state) => ofTasks(lastOf(state, 'investigate'), lastOf(state, 'decide')),
  ),
  beforePenalty(
    'notAsAnnulled',
    '重新作出的决定不以同一事实和理由与被撤销的相同',
    '行政复议法 第六十四条第二款；行政诉讼法 第七十一条',
    'decision',
    (state) => ofTasks(lastOf(state, 'decide')),
    (state) => annulledBefore(state) !== undefined,
  ),
  inTime('decision', '自立案起在办案期限内作出决定', 'decision'),
  {
    id: 'decided',
    title: '负责人作出决定',
    source: '行政处罚法 第五十七条第一款',
    group: 'decision',
    applies: ({ filedAt, outcome = 'penalty' }) =>
      filedAt !== undefined && !['transferred', 'withdrawn', 'terminated'].includes(outcome),
    verdict: (state) => {
      const decision = lastOf(state, 'decide');
      const note =
        decision && state.outcome === 'penalty'
          ? { note: penaltyLines(penaltyOf(decision.result as PenaltyAnswer)).join('；') }
          : {};
      return {
        ...judged(state.outcome ? undefined : '尚未作出决定', [
          ...ofTasks(decision),
          ...(state.outcome ? [{ kind: 'entry', type: 'outcome.set' } as const] : []),
        ]),
        ...note,
      };
    },
  },
  properlyServed(
    'decisionServed',
    [...PENALTY_DECISIONS, 'noPenaltyDecision', 'noViolationDecision'],
    '决定书',
    'decision',
  ),
  inTime('service', '决定书在期限内送达', 'decision'),

  onSpotGate(
    'onSpotAllowed',
    '违法事实确凿，处罚在当场处罚的范围之内',
    '行政处罚法 第五十一条',
    (state, answer) =>
      refuseContested(answer) ?? refuseBeyondOnSpot(state, answer) ?? refuseRange(state, answer, { deciding: true }),
  ),
  onSpotGate(
    'onSpotPunishable',
    '依法可以处罚，没有应当从宽的情形',
    '行政处罚法 第二十九条、第三十条、第三十三条',
    (state, answer) => refuseAnyPenalty(state) ?? refuseLenientOnSpot(state, answer) ?? refuseSecondFine(state, answer),
  ),
  twoOfficers('punishOnSpot', '当场处罚', 'decision'),
  onSpotGate(
    'onSpotProcedure',
    '出示证件，告知并听取陈述申辩，责令改正，当场交付并告知先申请复议',
    '行政处罚法 第二十八条、第四十四条、第四十五条、第五十二条；行政复议法 第二十三条',
    refuseUnprocedural,
  ),
  onSpotGate(
    'onSpotCollected',
    '当场收缴有法定情形并出具专用票据',
    '行政处罚法 第六十八条至第七十条',
    refuseCollecting,
    (state) => collectedOnSpot(lastDecision(state)).length > 0,
  ),
  inTime('onSpotReport', '当场处罚在期限内备案', 'decision'),
  inTime('onSpotPapers', '当场处罚的材料在期限内交存', 'decision'),
  inTime('handIn', '当场收缴的罚款在二日内上交', 'performance'),
  inTime('deposit', '上交的罚款在二日内缴付银行', 'performance'),

  kept('payment', PENALTY_DECISIONS, '缴款期限自决定书送达起算并给足', '行政处罚法 第六十七条第三款', 'performance'),
  {
    id: 'paid',
    title: '罚款缴清，加处罚款由负责人决定',
    source: '行政处罚法 第六十六条、第六十七条、第七十二条第一款第一项',
    group: 'performance',
    applies: (state) => state.outcome === 'penalty' && (finedFen(state) > 0 || heldFen(state) > 0),
    verdict: (state) => {
      const waitsFor = performanceWaitsFor(state);
      // What the court has ended is owed and not collected any more.
      const over = demandNotice(state) !== undefined && enforcementWaitsFor(state) === 'over';
      const wanting =
        waitsFor === 'payment' && !over
          ? [`尚欠 ${yuan(owedFen(state))} 元`, ...instalmentLines(state)].join('；')
          : waitsFor === 'surcharge'
            ? '逾期缴纳，是否加处罚款尚未决定'
            : undefined;
      return judged(
        wanting,
        [...ofTasks(...allOf(state, 'approveInstalments', 'recordPerformance', 'decideSurcharge'))],
        state.status === 'closed',
      );
    },
  },
  {
    id: 'demanded',
    title: '申请强制执行前已催告，期满仍未履行，且不能再申请复议或者起诉',
    source: '行政强制法 第五十三条、第五十四条',
    group: 'performance',
    applies: (state) => asked(state, 'issueDemand'),
    verdict: (state) => {
      const demands = roundsOf(state, 'demand');
      const rounds = [...demands, ...roundsOf(state, 'litigation')];
      const proposed = lastOf(state, 'applyForEnforcement')?.completedAt;
      const early = rounds.find(
        (c) => proposed && c.startedAt < proposed && c.status !== 'cancelled' && (!c.dueAt || c.dueAt > proposed),
      );
      const evidence = [
        ...ofTasks(lastOf(state, 'issueDemand'), lastOf(state, 'approveEnforcement')),
        ...ofClocks(rounds),
      ];
      if (early) return judged(`申请时${early.rule.title}尚未届满`, evidence, true);
      return judged(proposed || demands.length > 0 ? undefined : '催告书尚未送达', evidence);
    },
  },
  inTime('courtWindow', '在三个月内申请强制执行', 'performance'),
  approved('instalmentsApproved', '暂缓、分期缴纳', 'approveInstalments', 'request-instalments', {
    source: '行政处罚法 第六十六条第二款',
    group: 'performance',
  }),
  {
    id: 'remedies',
    title: '登记的复议、诉讼已办结',
    source: '行政处罚法 第七十三条',
    group: 'performance',
    applies: ({ remedies = [] }) => remedies.length > 0,
    verdict: (state) => ({
      ...judged(
        openRemedy(state) && '复议或者诉讼尚未办结',
        ofDeeds(state, 'register-remedy', 'end-remedy', 'correct-decision'),
        state.status === 'closed',
      ),
      note: remedyLines(state).join('；'),
    }),
  },

  approved('correctionApproved', '自行纠正处罚决定', 'approveCorrection', 'correct-decision', {
    source: '行政处罚法 第七十五条第二款',
    group: 'performance',
  }),
  answeredFor('returned', '决定变更、撤销后，多缴的罚款已退还', '国家赔偿法 第四条、第三十六条', 'performance', [
    'returnFine',
  ]),
  answeredFor(
    'retracted',
    '决定变更、撤销、确认违法后，公开的已撤回并说明理由',
    '行政处罚法 第四十八条第三款',
    'performance',
    ['retractPublication'],
  ),
  inTime('retraction', '在三个工作日内撤回公开', 'performance'),

  approved('transferApproved', '移送公安机关', 'approveTransfer', 'suspect-crime', {
    source: '行政执法机关移送涉嫌犯罪案件的规定 第五条',
    group: 'transfer',
  }),
  {
    id: 'taskForce',
    title: '涉嫌犯罪的，指定两名以上执法人员组成专案组',
    source: `${POLICE_RULES} 第五条`,
    group: 'transfer',
    applies: (state) => asked(state, 'formTaskForce'),
    verdict: (state) => {
      const named = lastOf(state, 'formTaskForce');
      const few = named && refuseTooFew(namedIn(named));
      return judged(named ? few && '专案组少于两人' : '尚未指定专案组', ofTasks(named), few !== undefined);
    },
  },
  answeredFor('transferReported', '专案组核实后提出移送的书面报告', `${POLICE_RULES} 第五条`, 'transfer', [
    'reportTransfer',
  ]),
  inTime('transferApproval', '移送在期限内审批', 'transfer'),
  inTime('transferDelivery', '批准后在期限内移送', 'transfer'),
  inTime('transferSupplement', '公安机关通知补充的材料在期限内补送', 'transfer'),
  answeredFor(
    'nonFilingAnswered',
    '公安机关不予立案的，决定是否提请复议或者建议立案监督',
    `${POLICE_RULES} 第九条`,
    'transfer',
    ['answerNonFiling', 'recordReconsideration', 'recordSupervision'],
  ),
  answeredFor('thingsHandedOver', '公安机关立案的，涉案物品和材料移交并签收', `${POLICE_RULES} 第十二条`, 'transfer', [
    'handOverThings',
  ]),
  inTime('thingsHandOver', '立案后在期限内移交物品和材料', 'transfer'),
  {
    id: 'fineOffset',
    title: '移送前已给予的罚款折抵罚金',
    source: `行政处罚法 第三十五条第二款；${POLICE_RULES} 第十一条`,
    group: 'transfer',
    applies: (state) => asked(state, 'handOverThings') && finedFen(state) > 0,
    verdict: (state) => {
      const handed = lastOf(state, 'handOverThings');
      const evidence = [...ofTasks(handed), ...ofDeeds(state, 'record-offset')];
      const told = handed?.result?.['fineTold'] === true;
      const { criminalFineFen, offsetFen } = (state.deeds['record-offset']?.data ?? {}) as Record<string, number>;
      const note =
        offsetFen === undefined
          ? `已给予罚款 ${yuan(finedFen(state))} 元，判决后登记折抵的数额`
          : `判处罚金 ${yuan(criminalFineFen!)} 元，折抵 ${yuan(offsetFen)} 元`;
      return { ...judged(told ? undefined : '尚未将已给予的罚款告知公安机关', evidence), note };
    },
  },

  approved('referralApproved', '移送有管辖权的机关', 'approveReferral', 'refer-case', {
    source: withMarket('行政处罚法 第二十二条、第二十三条', '第十四条、第十七条'),
    group: 'transfer',
  }),
  answeredFor(
    'referralReceived',
    '移送的案件有对方的回执',
    withMarket('行政处罚法 第二十二条、第二十三条', '第十四条、第十七条'),
    'transfer',
    ['deliverReferral'],
  ),
  inTime('referral', '在期限内移送有管辖权的机关', 'transfer'),

  approved('itemVersionApproved', '适用较轻的新规定', 'approveVersion', 'adopt-version', {
    source: '行政处罚法 第三十七条、第五十七条',
    group: 'decision',
  }),
  approved('suspensionApproved', '中止', 'approveSuspension', 'suspend', {
    source: (state) => basisIn(state, '市场监督管理行政处罚程序规定 第四十六条'),
    group: 'closing',
  }),
  approved('terminationApproved', '终止调查', 'approveTermination', 'terminate', {
    source: (state) => basisIn(state, '市场监督管理行政处罚程序规定 第四十七条'),
    group: 'closing',
  }),
  {
    id: 'outcome',
    title: '处理结果已确定',
    source: '行政处罚法 第五十七条',
    group: 'closing',
    applies: () => true,
    verdict: (state) =>
      judged(
        BEFORE_CLOSING.outcome(state)?.reason,
        state.outcome ? [{ kind: 'entry', type: 'outcome.set' }] : [],
        state.status === 'closed',
      ),
  },
  {
    id: 'openTasks',
    title: '结案前的任务全部办结',
    source: '实施方案 二（三）',
    group: 'closing',
    applies: (state) => visited(state, 'closing') && state.outcome !== 'withdrawn',
    verdict: (state) =>
      judged(
        state.stage === 'closing' && lastOf(state, 'approveClosing')
          ? undefined
          : BEFORE_CLOSING.openTasks(state)?.reason,
        ofTasks(lastOf(state, 'approveClosing')),
      ),
  },
  {
    id: 'thingsHeld',
    title: '登记保存、查封、扣押的物品全部处理',
    source: '行政处罚法 第五十六条；行政强制法 第二十七条、第二十八条',
    group: 'closing',
    applies: (state) => measuresTaken(state).length > 0,
    verdict: (state) =>
      judged(
        BEFORE_CLOSING.thingsHeld(state)?.reason,
        ofTasks(...allOf(state, 'decidePreservation', 'decideSeizure')),
        state.status === 'closed',
      ),
  },
  {
    id: 'closingApproved',
    title: '结案经负责人批准',
    source: withMarket('实施方案 二（三）', '第七十七条'),
    group: 'closing',
    applies: (state) => visited(state, 'closing') && state.outcome !== 'withdrawn',
    verdict: (state) => {
      const approved = lastOf(state, 'approveClosing');
      return judged(approved ? undefined : '等候结案审批', ofTasks(approved));
    },
  },
  inTime('closing', '在期限内结案', 'closing'),
  inTime('archiving', '在期限内归档', 'closing'),
  {
    id: 'sealed',
    title: '卷宗封存',
    source: '档案法 第三十七条',
    group: 'closing',
    applies: (state) => visited(state, 'closing'),
    verdict: (state) =>
      judged(state.sealed ? undefined : '尚未归档封存', [
        ...ofTasks(lastOf(state, 'fileDossier')),
        ...(state.sealed ? [{ kind: 'entry', type: 'case.sealed' } as const] : []),
      ]),
  },
];

export type GateCheck = Pick<Gate, 'id' | 'title' | 'group'> &
  Omit<Verdict, 'status'> & { source: string; status: GateStatus; behind?: Act };

/** The whole list, as it stands for a case. */
export const checkGates = (state: CaseState, looking: Looking): GateCheck[] =>
  GATES.map(({ id, title, source, group, applies, verdict }) => {
    const behind = actBehind(id);
    const article = typeof source === 'string' ? source : source(state);
    const gate = { id, title, source: article, group, ...(behind ? { behind } : {}) };
    return applies(state)
      ? { ...gate, ...verdict(state, looking) }
      : { ...gate, status: 'notApplicable', evidence: [] };
  });

/** What a sheet tells before an act: what was breached, what is not on file, and what still keeps it from being done. */
export const wanting = (state: CaseState, looking: Looking, act?: Act): GateCheck[] => {
  const told = new Set(GATES.filter((g) => g.told).map((g) => g.id));
  return checkGates(state, looking).filter(
    ({ id, status, behind }) =>
      status === 'breached' || (status === 'open' && (told.has(id) || (act !== undefined && behind === act))),
  );
};
