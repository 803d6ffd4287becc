import type { ClockOf, Item, LedgerEvent, PriorOffence } from '#law';
import type { Actor, Role } from './actor';
import type { CaseFacts } from './case';
import type { ClockId } from './clocks';
import type { CaseDocument, Issued, Served } from './documents';
import type { Refusal } from './errors';
import type { OTHER_ENDS } from './held';
import type { LawPublishedMessage } from './publications';
import type { EscalationReason, ExpiryFinding, Outcome, Stage } from './stages';

/** What each kind of entry carries. The journal is the record: state, timeline, ledger and statistics are its folds. */
export interface EntryData {
  'case.registered': { facts: CaseFacts; calendarVersion: string };
  'stage.entered': {
    stage: Stage;
    /** Back from the police, exactly where the case stood. */
    back?: true;
  };
  'task.opened': {
    id: string;
    kind: string;
    title: string;
    candidate: Role;
    partyMay: boolean;
    subject?: string;
    clock?: ClockId;
    context?: Record<string, unknown>;
  };
  'task.completed': {
    id: string;
    kind: string;
    title: string;
    result: Record<string, unknown>;
    key: string;
    digest: string;
    receivedAt: string;
  };
  'task.withdrawn': { id: string; kind: string; title: string; reason: string };
  'action.performed': {
    name: string;
    title: string;
    data: Record<string, unknown>;
    key: string;
    digest: string;
    receivedAt: string;
    /** Received before the party's period ended, delivered after its end had been drawn. */
    belated?: boolean;
  };
  /** Accepted while others were ahead of it, and no longer possible when its turn came. */
  'message.refused': {
    title: string;
    data: Record<string, unknown>;
    key: string;
    digest: string;
    receivedAt: string;
    refusal: Refusal;
  };
  'case.turnedBack': {
    action: string;
    title: string;
    clock: ClockId;
    receivedAt: string;
    dueAt: string;
    from: Stage;
    /** Found to have been corrected on this day, within the period. */
    correctedOn?: string;
  };
  /** `dueOn` and `dueAt` tell the reader the result; the fold counts for itself. */
  'clock.changed': { title: string; event: LedgerEvent<ClockId>; dueOn?: string; dueAt?: string };
  'clock.reminded': Alarm & { dueOn?: string };
  'clock.overdue': Alarm & { dueOn?: string };
  'expiry.held': Alarm & { taskId: string };
  'calendar.missing': Alarm & { year: number };
  'document.made': Pick<CaseDocument, 'id' | 'kind' | 'title' | 'subject'>;
  'document.issued': Pick<CaseDocument, 'id' | 'kind' | 'title'> & Issued;
  'document.served': Pick<CaseDocument, 'id' | 'kind' | 'title'> & Served;
  'document.recalled': Pick<CaseDocument, 'id' | 'kind' | 'title'> & { reason: string };
  /** What nobody has decided on in time, or the head would not have: it is held no more. */
  'measure.released': { id: string; title: string; things: string[]; how: keyof typeof OTHER_ENDS };
  'law.changed': LawPublishedMessage & { titles: string[] };
  /** The party's other matters have ended, or begun, since they were looked up. */
  'priors.lookedUp': { priors: PriorOffence[]; lookedUpAt: string };
  /** 从旧兼从轻: another version of the item, decided on by people. */
  'item.changed': {
    from: number;
    item: Item;
    /** What was milder, in words. */
    why: string;
    comparison: string[];
    proposedBy: string;
  };
  'case.filed': Record<string, never>;
  'case.escalated': {
    reason: EscalationReason;
    found?: ExpiryFinding;
    text: string;
    frozenThroughSeq: number;
    particulars?: unknown;
  };
  'outcome.set': { outcome: Outcome; text: string };
  /** A decision was annulled and is to be made anew: the case is undecided again. */
  'outcome.lifted': { outcome: Outcome; reason: string };
  'case.sealed': { manifestHash: string; entries: number; headHash: string };
  'case.closed': { outcome: Outcome };
}
/** What a clock had to say, in words, and its name among all alarms of the case. */
type Alarm = ClockOf<ClockId> & { title: string; alarm: string };
export type EntryType = keyof EntryData;

export const ENTRY_TITLES: Record<EntryType, string> = {
  'case.registered': '案源登记',
  'stage.entered': '进入阶段',
  'task.opened': '任务生成',
  'task.completed': '任务办结',
  'task.withdrawn': '任务撤回',
  'action.performed': '办理操作',
  'message.refused': '未能办理',
  'case.turnedBack': '按收到时间回转',
  'clock.changed': '期限变更',
  'clock.reminded': '期限提醒',
  'clock.overdue': '办理超期',
  'expiry.held': '期满待批',
  'calendar.missing': '缺少放假安排',
  'document.made': '制作文书',
  'document.issued': '出具文书',
  'document.served': '送达',
  'document.recalled': '收回文书',
  'measure.released': '解除措施',
  'law.changed': '期限规则更新',
  'priors.lookedUp': '此前违法重新查询',
  'item.changed': '适用新规定',
  'case.filed': '立案',
  'case.escalated': '转处罚程序',
  'outcome.set': '确定处理结果',
  'outcome.lifted': '处理结果撤销',
  'case.sealed': '卷宗封存',
  'case.closed': '结案',
};

/** By what a reader looks for an entry: what people did, what the papers say, how the time runs, how the case goes. */
export type EntryGroup = 'people' | 'papers' | 'clocks' | 'course';
/** `routine`: the system notes it in passing; readers find it folded. */
export const ENTRY_KINDS: Record<EntryType, { group: EntryGroup; routine?: true }> = {
  'case.registered': { group: 'people' },
  'stage.entered': { group: 'course', routine: true },
  'task.opened': { group: 'people', routine: true },
  'task.completed': { group: 'people' },
  'task.withdrawn': { group: 'people', routine: true },
  'action.performed': { group: 'people' },
  'message.refused': { group: 'people' },
  'case.turnedBack': { group: 'course' },
  'clock.changed': { group: 'clocks', routine: true },
  'clock.reminded': { group: 'clocks', routine: true },
  'clock.overdue': { group: 'clocks' },
  'expiry.held': { group: 'clocks' },
  'calendar.missing': { group: 'clocks', routine: true },
  'document.made': { group: 'papers', routine: true },
  'document.issued': { group: 'papers', routine: true },
  'document.served': { group: 'papers' },
  'document.recalled': { group: 'papers' },
  'measure.released': { group: 'course' },
  'law.changed': { group: 'clocks', routine: true },
  'priors.lookedUp': { group: 'course' },
  'item.changed': { group: 'course' },
  'case.filed': { group: 'course' },
  'case.escalated': { group: 'course' },
  'outcome.set': { group: 'course' },
  'outcome.lifted': { group: 'course' },
  'case.sealed': { group: 'course', routine: true },
  'case.closed': { group: 'course' },
};

/** One entry. Appended, never changed; `seq` counts from 1 without a gap. */
export interface JournalEntry<T extends EntryType = EntryType> {
  seq: number;
  /** ISO 8601, UTC. */
  at: string;
  actor: Actor;
  type: T;
  data: EntryData[T];
  /** Article or policy clause. */
  basis?: string;
}
export type AnyEntry = { [T in EntryType]: JournalEntry<T> }[EntryType];
