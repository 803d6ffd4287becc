import { type AnyEntry, ENTRY_TITLES, type EntryData, type EntryType } from './journal';
import type { Stage } from './stages';

/*
 * What other systems are told of, by the kinds of journal entries: a kind that tells them nothing is `null`. Of an entry
 * they get what is named here and no more: no person's name, no text anybody wrote. Whoever needs more reads the case.
 */

type Told = { [T in EntryType]: readonly (keyof EntryData[T])[] | null };

const TOLD = {
  'case.registered': [],
  'stage.entered': ['stage'],
  'task.opened': ['id', 'kind'],
  'task.completed': ['id', 'kind'],
  'task.withdrawn': ['id', 'kind'],
  'action.performed': ['name'],
  'message.refused': null,
  'case.turnedBack': ['clock'],
  'clock.changed': null,
  'clock.reminded': null,
  'clock.overdue': ['clock', 'dueOn'],
  'expiry.held': null,
  'calendar.missing': null,
  'document.made': null,
  'document.issued': ['id', 'kind', 'number', 'sha256'],
  'document.served': ['id', 'kind', 'effectiveAt'],
  'document.recalled': ['id', 'kind'],
  'measure.released': ['id'],
  'law.changed': null,
  'priors.lookedUp': null,
  'item.changed': ['from'],
  'case.filed': [],
  'case.escalated': ['reason'],
  'outcome.set': ['outcome'],
  'outcome.lifted': ['outcome'],
  'case.sealed': ['manifestHash'],
  'case.closed': ['outcome'],
} as const satisfies Told;

type Pushed = { [T in EntryType]: (typeof TOLD)[T] extends null ? never : T }[EntryType];
type ToldOf<T extends Pushed> = NonNullable<(typeof TOLD)[T]>[number];
/** What is told of an entry, whichever. */
export type ToldField = { [T in Pushed]: ToldOf<T> }[Pushed];
/** What of it an entry may be without. */
export type ToldAtTimes = {
  [T in Pushed]: { [F in ToldOf<T> & keyof EntryData[T]]: undefined extends EntryData[T][F] ? F : never }[ToldOf<T> &
    keyof EntryData[T]];
}[Pushed];

/** Names by which other systems tell events apart. A name never changes its meaning after release. */
export type EventType = `cn.rouzhi.${Pushed}`;
const typeOf = (kind: Pushed): EventType => `cn.rouzhi.${kind}`;

/** What an administrator sends to see whether it arrives. No endpoint chooses it. */
export const TEST_EVENT = 'cn.rouzhi.test';

const PUSHED = (Object.keys(TOLD) as EntryType[]).filter((kind): kind is Pushed => TOLD[kind] !== null);
export const EVENT_TYPES = PUSHED.map(typeOf) as [EventType, ...EventType[]];

/** Every event, by its name: the entry it tells of in words, and what of it is told. */
export const EVENTS = Object.fromEntries(
  PUSHED.map((kind) => [typeOf(kind), { title: ENTRY_TITLES[kind], told: TOLD[kind] }]),
) as unknown as Record<EventType, { title: string; told: readonly ToldField[] }>;

/** By which event an entry is told; undefined: by none. */
export const eventOf = (kind: string): EventType | undefined =>
  kind in TOLD && TOLD[kind as EntryType] !== null ? typeOf(kind as Pushed) : undefined;

/** Of which case, as the store knows it. */
export interface EventCase {
  caseNo: string;
  displayNo: string;
  unitId: string;
  /** Where the case stood when the entry was made. */
  stage: Stage;
}

/** CloudEvents 1.0, structured. `data` is small: what happened to which case, and as which entry of its journal. */
export interface CaseEvent {
  specversion: '1.0';
  id: string;
  source: string;
  type: string;
  subject: string;
  time: string;
  datacontenttype: 'application/json';
  data: Record<string, unknown>;
}

/** The event of an entry: from the same entry always the same. `source`: the installation. */
export function caseEvent(entry: AnyEntry, of: EventCase, source: string): CaseEvent {
  const told = (TOLD[entry.type] ?? []) as readonly string[];
  const data = entry.data as Record<string, unknown>;
  return {
    specversion: '1.0',
    id: `${of.caseNo}:${entry.seq}`,
    source,
    type: `cn.rouzhi.${entry.type}`,
    subject: of.caseNo,
    time: entry.at,
    datacontenttype: 'application/json',
    data: {
      ...{ caseNo: of.caseNo, displayNo: of.displayNo, unit: of.unitId, stage: of.stage, seq: entry.seq },
      entry: Object.fromEntries(told.flatMap((field) => (data[field] === undefined ? [] : [[field, data[field]]]))),
    },
  };
}
