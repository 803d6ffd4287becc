import type {
  Calendar,
  Clock,
  ClockOf,
  HearingThreshold,
  Item,
  OnSpotLimit,
  Period,
  PeriodRule,
  PriorOffence,
} from '#law';
import type { Actor, Role } from './actor';
import type { ClockId } from './clocks';
import type { CaseDocument } from './documents';
import type { Refusal } from './errors';
import type { Measure } from './held';
import type { Minutes } from './minutes';
import type { Recusal } from './recusals';
import type { Jurisdiction } from './jurisdiction-words';
import type { PerDay } from './per-day-words';
import type { EscalationReason, ExpiryFinding, Outcome, Stage, StageVisit } from './stages';

/** The five grounds on which an investigation may be suspended, and no other. @source 市场监督管理行政处罚程序规定 第四十六条第一款 */
export const SUSPENSION_GROUNDS = {
  pendingRuling: '须以相关案件的裁判结果或者其他行政决定为依据，而其尚未作出',
  interpretation: '涉及法律适用等问题，须送请有权机关作出解释或者确认',
  forceMajeure: '因不可抗力致使案件暂时无法调查',
  partyMissing: '因当事人下落不明致使案件暂时无法调查',
  other: '其他应当中止调查的情形',
} as const;
export type SuspensionGround = keyof typeof SUSPENSION_GROUNDS;

/** Why an investigation cannot go on, ever. @source 市场监督管理行政处罚程序规定 第四十七条 */
export const TERMINATION_GROUNDS = {
  personDied: '涉嫌违法的自然人死亡，没有权利义务承受人',
  organizationEnded: '法人或者其他组织终止，没有权利义务承受人',
  other: '其他原因致使案件调查无法继续进行',
} as const;

export const SOURCES = {
  inspection: '监督检查',
  complaint: '投诉举报',
  report: '举报',
  referral: '其他机关移送',
  monitoring: '监测发现',
  'self-report': '当事人主动报告',
} as const;
export type CaseSource = keyof typeof SOURCES;

export interface Party {
  kind: 'organization' | 'individual';
  name: string;
  idNumber: string;
  phone?: string;
  address?: string;
  representative?: string;
}

/** WGS-84, degrees. */
export interface Coordinates {
  latitude: number;
  longitude: number;
  /** How far off it may be. */
  accuracyMetres?: number;
}

export interface OfficerRef {
  username: string;
  name: string;
  certificateNo: string;
}

/**
 * The procedure as this version carries it out. A case keeps the revision it was registered under wherever the way it takes
 * would differ (ADR 022); what is only refused is refused to every case.
 *
 * 1 (absent): up to 0.1.0. 2: the gates of the law. 3: 听证 and 集体讨论 as
 * stages of their own, fines put off or in parts, decisions altered and made anew. 4: 催告 and the court; 当场处罚; the
 * party's rights told when evidence is first taken from it; each annex of a transfer is there or said not to be. 5: who
 * orders to correct is named, and each of those who ordered or re-inspected confirms it himself; 专案组 and its report before a
 * transfer is decided on; what the police do not file is contested; what they file is handed over. 6: papers are issued
 * under a number and kept, and the dossier is sealed over all of them.
 */
export const REVISION = 6;

/** Whether a case takes the ways of a revision of the procedure. */
export const since = ({ revision = 1 }: Pick<CaseFacts, 'revision'>, wanted: number): boolean => revision >= wanted;

/** What registration settles for good: the facts of the case and the law chosen for it. */
export interface CaseFacts {
  /** Absent: 1. */
  revision?: number;
  caseNo: string;
  /** 文号, never padded (GB/T 9704 不编虚位): 盘市监柔〔2026〕123号 */
  displayNo: string;
  unitId: string;
  unitName: string;
  source: CaseSource;
  party: Party;
  /** The item's version in force on the violation date. */
  item: Item;
  violationOn: string;
  /** Where the act went on or was repeated: when it ended. */
  violationEndedOn?: string;
  /** When it was found, or the material received; absent: registered by an earlier version, which did not ask. */
  discoveredOn?: string;
  /** It did harm, as far as that lengthens the time to punish. */
  harmful?: boolean;
  /** The bases of the item's version that is in force now, where it is another than on the day of the act. */
  laterBasis?: string[];
  facts: string;
  place: string;
  coordinates?: Coordinates;
  /** 按日连续处罚, of another case's fine. */
  perDay?: PerDay;
  /** 地域管辖; absent: neither the place's code nor the unit's area was known. */
  area?: Jurisdiction;
  officers: OfficerRef[];
  /** The first-offence ledger as it was last looked up; the record keeps what each look-up found. */
  priors: PriorOffence[];
  /** When that was, ISO 8601 UTC; absent: at registration, by an earlier version. */
  priorsAt?: string;
  /** From which sums on the party may ask for a hearing; absent in cases from before 0.2.0. */
  hearing?: HearingThreshold;
  /** What may be decided on the spot; absent in cases from before. */
  onSpot?: OnSpotLimit;
  /** The period rules in force on the violation date, by id. */
  rules: Record<string, PeriodRule>;
}

export interface CaseTask {
  id: string;
  kind: string;
  title: string;
  stage: Stage;
  candidate: Role;
  partyMay: boolean;
  legalBasis: string;
  state: 'open' | 'completed' | 'withdrawn';
  openedAt: string;
  /** What it is about, where the case asks the same for several things: the document to serve. */
  subject?: string;
  /** The clock whose end is the task's due date: the subject's own where it has one. */
  clock?: ClockId;
  /** The facts it was opened with, by the names of its declaration; and what came late, as `belated`. */
  context?: Record<string, unknown>;
  result?: Record<string, unknown>;
  completedAt?: string;
  completedBy?: Actor;
  /** The idempotency key of the completion that was accepted. */
  key?: string;
  /** In which visit of a stage it was opened: the index in `visits`. */
  visit: number;
}

/** What somebody has done without having been asked, as the case remembers the last of each action. */
export interface Deed {
  /** In words. */
  by: string;
  /** Who that was, and by which entry; absent: told by an earlier version. */
  byId?: string;
  seq?: number;
  /** When it was received, ISO 8601 UTC. */
  at: string;
  data: Record<string, unknown>;
  /** In which visit of a stage it was heard: the index in `visits`. */
  visit: number;
}

/** What somebody has done in the case, in which of the roles, by which entry. */
export interface Part {
  id: string;
  role: Role;
  /** In words. */
  what: string;
  seq: number;
}

/** 复议 or 诉讼 against the decision; `own`: the authority's own correction of it. */
export interface Remedy {
  kind: 'reconsideration' | 'litigation' | 'own';
  /** `YYYY-MM-DD`. */
  acceptedOn: string;
  endedOn?: string;
  result?: string;
  /** The fine it was changed to, in fen. */
  fineFen?: number;
  /** Why it was annulled, and whether it was ordered to be decided anew. */
  because?: string;
  anew?: boolean;
  /** Against which decision: the task's id. Absent before revision 3: there was one. */
  decision?: string;
}

/** What was received in time, and heard after something had been decided. */
export interface Belated extends Omit<Deed, 'visit' | 'seq'> {
  action: string;
  title: string;
  seq: number;
}

/** The whole truth about a case: the fold of its journal. Plain JSON. */
export interface CaseState extends CaseFacts {
  registeredAt: string;
  registeredBy: Actor;
  status: 'open' | 'suspended' | 'closed';
  stage: Stage;
  visits: StageVisit[];
  filedAt?: string;
  tasks: CaseTask[];
  clocks: Clock<ClockId>[];
  documents: CaseDocument[];
  calendarVersion: string;
  /** The last publication of rules that reached it; 0: it goes by those it was registered with. */
  lawPublication: number;
  /** What became of each message, by person and key (`messageKey`). */
  keys: Record<string, { seq: number; digest: string; refusal?: Refusal }>;
  /** How often the party has done what it may, by action; and `refused`: how often it was refused on record. */
  partyActions: Record<string, number>;
  /** What people have done in the case without having been asked, the first time in each role: what separation goes by. */
  parts?: Part[];
  /** The last time each action was performed. */
  deeds: Record<string, Deed>;
  /** Alarms that have rung, by clock, kind and instant. */
  alarms: string[];
  /** Clocks started since the current stage was entered, in their order. */
  startedHere: ClockOf<ClockId>[];
  /** What the party sent in time and the case heard after something had been decided: before whoever decides next. */
  belated: Belated[];
  guidance: number;
  evidence: number;
  /** 笔录, in their order. */
  minutes?: Minutes[];
  escalation?: { reason: EscalationReason; found?: ExpiryFinding; at: string; frozenThroughSeq: number };
  /** Explanations asked for by who supervises, in their order; each has its own task. */
  supervisions?: { by: Pick<Actor, 'id' | 'name'>; at: string }[];
  /** 中止 that is proposed, or under way; by its approval the status is. */
  suspension?: { ground: SuspensionGround; remindOn?: string };
  /** While the case is with the police: the visit of a stage that waits for it, with the clocks started there. */
  left?: { visit: number; startedHere: ClockOf<ClockId>[] };
  /** Who proposed to take the registration back. */
  withdrawal?: { by: Pick<Actor, 'id' | 'name'>; at: string };
  /** The extension that waits for, or got, the head's decision. */
  extension?: { by: Period; requestedAt: string; decision?: 'approve' | 'refuse' };
  /** 回避, in their order. */
  recusals?: Recusal[];
  /** When the party was told of its right to be heard and to ask for a withdrawal; `late`: after evidence had been taken from it. */
  rightsTold?: { at: string; late?: true };
  /** 先行登记保存, 查封, 扣押, in their order. */
  measures?: Measure[];
  /** The version it was registered with, where a milder one was adopted since. */
  itemBefore?: Pick<Item, 'version' | 'effectiveFrom' | 'effectiveTo'>;
  /** In their order; one at a time is open. */
  remedies?: Remedy[];
  outcome?: Outcome;
  outcomeAt?: string;
  sealed?: { at: string; manifestHash: string };
  closedAt?: string;
  /** Number of the last journal entry. */
  seq: number;
  updatedAt: string;
}

/** The visit of a stage that is under way: the index in `visits`, of the first where the stage was left and come back to. */
export const visitOf = ({ visits }: Pick<CaseState, 'visits'>): number => visits.at(-1)!.of ?? visits.length - 1;

/** A key belongs to the person who used it. The blank keeps it apart from every name an object answers for by itself. */
export const messageKey = (actor: Pick<Actor, 'kind' | 'id'>, key: string): string =>
  `${actor.kind}:${actor.id} ${key}`;

const MARKET = '市场监督管理';

/**
 * The basis as this case may cite it: the market bureau's own rule binds no other department, for which what it says is no more
 * than the product's default.
 *
 * @source 市场监督管理行政处罚程序规定 第二条
 */
export function basisIn({ item }: { item: Pick<Item, 'department'> }, basis: string): string {
  if (item.department === MARKET) return basis;
  const left = basis.split(/[；;]\s*/).filter((clause) => !clause.startsWith(MARKET));
  return left.length > 0 ? left.join('；') : '本系统默认规则';
}

/** What starts a case's workflow. */
export interface CaseStart {
  /** Made once per registration: tells its own workflow from another's that has the number already. */
  registrationId?: string;
  facts: CaseFacts;
  calendar: Calendar;
  registeredBy: Actor;
}

/** What a person sees in answer to a registration, a completion or an action. */
export interface CaseReply {
  caseNo: string;
  seq: number;
  status: CaseState['status'];
  stage: Stage;
  outcome?: Outcome;
  /** `of`: whose alone it is, by the user name. */
  tasks: { id: string; kind: string; title: string; candidateRole: Role; of?: string; dueAt?: string }[];
  clocks: {
    id: string;
    subject?: string;
    round: number;
    title: string;
    status: Clock['status'];
    dueOn?: string;
    dueAt?: string;
    provisional: boolean;
  }[];
  allowedActions: string[];
}
