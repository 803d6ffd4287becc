import {
  type Act,
  actionOf,
  type AnyEntry,
  type CaseState,
  checkGates,
  ENTRY_TITLES,
  type Evidence,
  type GateCheck,
  servedIn,
  wanting,
} from '#contracts';
import { type Clock, clockKey, clockOf, clockTitle, formatChinese, isClockTime } from '#law';
import type { Sources } from './fact-views';

/** One piece of proof as a reader finds it: what, by whom, when, and where in the record. */
interface Proof {
  words: string;
  by?: string;
  at?: string;
  seq?: number;
  task?: string;
  paper?: string;
}

/** The rules a case counts by: what it was registered with, and what it has heard of since. The lists do not hold them. */
export const rulesOf = (entries: readonly AnyEntry[]): CaseState['rules'] =>
  entries.reduce<CaseState['rules']>((rules, e) => {
    if (e.type === 'case.registered') return e.data.facts.rules;
    if (e.type !== 'law.changed') return rules;
    return { ...rules, ...Object.fromEntries(e.data.rules.map((r) => [r.id, r])) };
  }, {});

const whole = ({ state, entries }: Sources): CaseState => ({ ...state, rules: rulesOf(entries) });

/** 程序体检, with its proof found in the record. */
export const checkOf = (from: Sources): (Omit<GateCheck, 'evidence'> & { evidence: Proof[] })[] =>
  checkGates(whole(from), from.opening).map(({ evidence, ...gate }) => ({
    ...gate,
    evidence: evidence.flatMap((e) => proofOf(e, from) ?? []),
  }));

/** The same as a sheet tells it, in one line each. */
export const wantingOf = (from: Sources, act?: Act): string[] =>
  wanting(whole(from), from.opening, act).map(
    ({ title, source, reason, status }) =>
      `${status === 'breached' ? '违反' : '未完成'}：${title}${reason ? `——${reason}` : ''}（${source}）`,
  );

const last = <T extends AnyEntry['type']>(
  entries: readonly AnyEntry[],
  type: T,
  isIt: (entry: Extract<AnyEntry, { type: T }>) => boolean = () => true,
) => entries.findLast((e): e is Extract<AnyEntry, { type: T }> => e.type === type && isIt(e as never));

const found = (entry: AnyEntry | undefined): Pick<Proof, 'by' | 'at' | 'seq'> =>
  entry ? { by: entry.actor.name, at: entry.at, seq: entry.seq } : {};

function proofOf(evidence: Evidence, from: Sources): Proof | undefined {
  const { state, entries } = from;
  switch (evidence.kind) {
    case 'registration':
      return { words: ENTRY_TITLES['case.registered'], ...found(entries[0]) };
    case 'entry':
      return { words: ENTRY_TITLES[evidence.type], ...found(last(entries, evidence.type)) };
    case 'task': {
      const task = state.tasks.find((t) => t.id === evidence.id);
      const entry = last(entries, 'task.completed', (e) => e.data.id === evidence.id);
      return task && { words: task.title, ...found(entry), task: task.id };
    }
    case 'document': {
      const paper = state.documents.find((d) => d.id === evidence.id);
      if (!paper) return undefined;
      const served = last(entries, 'document.served', (e) => e.data.id === evidence.id);
      const made = last(entries, 'document.made', (e) => e.data.id === evidence.id);
      const { seq } = found(served ?? made);
      const by = (paper.served && servedIn(state, paper)?.completedBy?.name) || undefined;
      return {
        words: `${paper.title}${paper.served ? '送达' : '制作，尚未送达'}`,
        ...(by ? { by } : {}),
        at: paper.served?.effectiveAt ?? paper.madeAt,
        ...(seq ? { seq } : {}),
        paper: paper.id,
      };
    }
    case 'deed': {
      const entry = last(entries, 'action.performed', (e) => e.data.name === evidence.name);
      const deed = state.deeds[evidence.name];
      return {
        words: actionOf(evidence.name)?.title ?? evidence.name,
        ...found(entry),
        ...(deed ? { at: deed.at } : {}),
      };
    }
    case 'clock': {
      const clock = state.clocks.find((c) => clockKey(c) === clockKey({ ...evidence, id: evidence.clock }));
      return clock && { words: clockWords(clock), ...seqOf(clock, from) };
    }
  }
}

const STATUS: Record<Clock['status'], string> = {
  running: '正在计算',
  suspended: '中止计算',
  met: '已完成',
  expired: '已届满',
  cancelled: '不再计算',
};

function clockWords(clock: Clock): string {
  const { dueOn, dueAt, period, status } = clock;
  const until = dueOn && dueAt ? `，至${formatChinese(isClockTime(period.unit) ? dueAt : dueOn)}` : '';
  return `${clockTitle(clock)}${until}，${STATUS[status]}`;
}

/** The entry that told of it last; of an earlier round none is named: the record tells its story. */
function seqOf(clock: CaseState['clocks'][number], { state, entries }: Sources): Pick<Proof, 'seq'> {
  const ref = { clock: clock.id, ...(clock.subject === undefined ? {} : { subject: clock.subject }) };
  if (clockOf(state.clocks, ref) !== clock) return {};
  const entry = last(
    entries,
    'clock.changed',
    ({ data: { event } }) => 'clock' in event && event.clock === clock.id && event.subject === clock.subject,
  );
  return entry ? { seq: entry.seq } : {};
}
