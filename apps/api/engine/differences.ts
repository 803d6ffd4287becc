import { type AnyEntry, type CaseState, STAGES, type TimersAnswer } from '#contracts';
import { alarmsOf } from '#journal';
import { type Calendar, type Clock, clockKey, clockTitle, currentClocks } from '#law';
import {
  canonical,
  type CaseRow,
  caseRowOf,
  GENESIS,
  linkHash,
  staleColumns,
  type ChainLink,
  taskColumns,
  type TaskEntity,
} from '#store';

/** Where one thing is told in two ways. */
export const DIFFERENCE_KINDS = {
  engine: '流程',
  timer: '计时',
  ledger: '日志和期限账',
  column: '列表栏目',
  list: '列表和待办',
  notice: '通知',
} as const;
export type DifferenceKind = keyof typeof DIFFERENCE_KINDS;

export interface Difference {
  kind: DifferenceKind;
  what: string;
  /** As it was found, in words. */
  was: string;
  /** As it ought to be. */
  right: string;
}

const NONE = '无';
/** What is as near as this has perhaps just come, ms. */
const SLACK_MS = 60_000;
type LedgerClock = CaseState['clocks'][number];

const same = (a: unknown, b: unknown) => canonical(plain(a)) === canonical(plain(b));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
/** 2026-12-03 10:15:00, in Beijing. */
const moment = (at: string | number | Date) =>
  new Date(new Date(at).getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
const words = (value: unknown): string =>
  value === null || value === undefined ? NONE : value instanceof Date ? moment(value) : clip(String(value));
const clip = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text);

/** A journal that is no chain, against the entries that are proven by the hash kept beside the case. */
export function journalDiffers(links: readonly ChainLink[], entries: readonly AnyEntry[]): Difference[] {
  const held = new Map(links.map((l) => [l.seq, l]));
  return chained(entries).flatMap(({ seq, hash, prevHash, entry }): Difference[] => {
    const link = held.get(seq);
    const what = `日志第 ${seq} 条`;
    if (!link) return [{ kind: 'ledger', what, was: '缺失', right: clip(entry) }];
    if (link.entry !== entry) return [{ kind: 'ledger', what, was: clip(link.entry), right: clip(entry) }];
    if (link.hash !== hash || link.prevHash !== prevHash)
      return [{ kind: 'ledger', what: `${what}的哈希`, was: link.hash, right: hash }];
    return [];
  });
}

export function chained(entries: readonly AnyEntry[]): ChainLink[] {
  let prevHash = GENESIS;
  return entries.map((entry) => {
    const text = canonical(entry);
    const link = { seq: entry.seq, prevHash, hash: linkHash(prevHash, text), entry: text };
    prevHash = link.hash;
    return link;
  });
}

/** The same clocks in two places. */
export function clocksDiffer(
  kind: DifferenceKind,
  where: string,
  is: readonly LedgerClock[],
  ought: readonly LedgerClock[],
): Difference[] {
  const [there, right] = [is, ought].map((clocks) => new Map(clocks.map((c) => [clockKey(c), c])));
  return [...new Set([...right!.keys(), ...there!.keys()])].flatMap((key): Difference[] => {
    const [a, b] = [there!.get(key), right!.get(key)];
    if (same(a, b)) return [];
    const what = `${where}：${clockTitle((b ?? a)!)}`;
    const [was, right_] = [clockWords(a), clockWords(b)];
    return [{ kind, what, was: was === right_ ? '内容不同' : was, right: right_ }];
  });
}

const STATUS = { running: '计时中', suspended: '停计', met: '已完成', expired: '已届满', cancelled: '不再计算' };
const clockWords = (c: Clock | undefined) =>
  c ? `${STATUS[c.status]}${c.dueAt ? `，至 ${moment(c.dueAt)}` : ''}` : NONE;

/** What the workflow has set to ring, against what the clocks have to say. `now`: ms. */
export function timersDiffer(
  { now: reached, armed }: TimersAnswer,
  clocks: readonly LedgerClock[],
  calendar: Calendar,
  now: number,
): Difference[] {
  const wanted = new Map<string, number>();
  const near = new Set<string>();
  const found: Difference[] = [];
  const title = new Map(clocks.map((c) => [clockKey(c), clockTitle(c)]));
  const what = (key: string) => `计时器：${title.get(key) ?? key}`;
  for (const clock of currentClocks(clocks)) {
    const key = clockKey(clock);
    const alarms = alarmsOf(clock, calendar);
    if (alarms.some(({ at }) => Math.abs(at - now) <= SLACK_MS)) near.add(key);
    const next = alarms.find(({ at }) => at > now);
    if (next) wanted.set(key, next.at);
    // What has passed has rung, or the case has never been woken for it.
    const last = alarms.at(-1);
    if (last && !next && !near.has(key) && !armed[key] && Date.parse(reached) < last.at)
      found.push({ kind: 'timer', what: what(key), was: '没有响', right: moment(last.at) });
  }
  for (const key of new Set([...wanted.keys(), ...Object.keys(armed)])) {
    if (near.has(key)) continue;
    const [is, ought] = [armed[key], wanted.get(key)];
    if ((is === undefined && ought === undefined) || (is !== undefined && Date.parse(is) === ought)) continue;
    if (ought === undefined && Math.abs(Date.parse(is!) - now) <= SLACK_MS) continue;
    found.push({
      kind: 'timer',
      what: what(key),
      was: is === undefined ? '没有设定' : moment(is),
      right: ought === undefined ? '不设定' : moment(ought),
    });
  }
  return found;
}

/** The columns of the list. */
export function columnsDiffer(row: CaseRow, state: CaseState): Difference[] {
  const told = caseRowOf(state, { whole: true });
  return staleColumns(row, state).map((p) => ({
    kind: 'column',
    what: `案件列表的${COLUMNS[p]}`,
    was: p === 'stage' ? stageWords(row.stage) : words(row[p]),
    right: p === 'stage' ? stageWords(told.stage!) : words(told[p]),
  }));
}

const COLUMNS: Record<keyof CaseRow, string> = {
  displayNo: '案号',
  unitId: '单位',
  stage: '阶段',
  status: '状态',
  source: '来源',
  itemId: '事项编号',
  itemTitle: '事项',
  itemList: '所属清单',
  department: '执法领域',
  partyName: '当事人',
  partyIdNumber: '当事人号码',
  latitude: '纬度',
  longitude: '经度',
  violationOn: '违法日期',
  registeredAt: '登记时间',
  filedAt: '立案时间',
  dueAt: '期限时刻',
  dueOn: '期限日',
  dueClock: '期限种类',
  dueUnit: '期限单位',
  sortDueAt: '期限排序',
  escalatedAt: '转处罚时间',
  escalationReason: '转处罚原因',
  outcome: '结果',
  decidedAt: '结果作出时间',
  priorsAt: '此前违法查询时间',
  closedAt: '办结时间',
  calendarVersion: '日历版本',
  lawPublication: '规则版本',
  figures: '统计标记',
  seq: '记录数',
};
const stageWords = (stage: string) => STAGES[stage as keyof typeof STAGES]?.title ?? stage;

/** The stored state of the list, but for its clocks. */
export function stateDiffers(listed: CaseState, truth: CaseState): Difference[] {
  const [is, ought] = [listed, truth].map((s) => plain({ ...s, rules: {}, clocks: [] }) as Record<string, unknown>);
  return [...new Set([...Object.keys(is!), ...Object.keys(ought!)])].flatMap((name): Difference[] =>
    same(is![name], ought![name])
      ? []
      : [{ kind: 'list', what: `案件内容 ${name}`, was: contentWords(is![name]), right: contentWords(ought![name]) }],
  );
}

const contentWords = (value: unknown) =>
  value === undefined ? NONE : typeof value === 'string' ? clip(value) : clip(JSON.stringify(value));

type TaskRow = Pick<
  TaskEntity,
  'id' | 'kind' | 'title' | 'state' | 'stage' | 'dueAt' | 'dueOn' | 'dueClock' | 'sortDueAt'
>;
const TASK_STATES = { open: '待办', completed: '已办', withdrawn: '撤回' };

/** The tasks in the inboxes: which there are, and of the open ones the dates. */
export function tasksDiffer(rows: readonly TaskRow[], state: CaseState): Difference[] {
  const held = new Map(rows.map((r) => [r.id, r]));
  const known = state.tasks.flatMap((t): Difference[] => {
    const what = `任务「${t.title}」`;
    const row = held.get(t.id);
    if (row?.kind !== t.kind || row.state !== t.state || row.stage !== t.stage)
      return [{ kind: 'list', what, was: taskWords(row), right: taskWords(t) }];
    if (t.state !== 'open') return [];
    const told = taskColumns(state, t);
    return (['dueAt', 'dueOn', 'dueClock', 'sortDueAt'] as const).flatMap((p): Difference[] =>
      words(row[p]) === words(told[p])
        ? []
        : [{ kind: 'column', what: `${what}的${COLUMNS[p]}`, was: words(row[p]), right: words(told[p]) }],
    );
  });
  const unknown = rows.filter((r) => !state.tasks.some((t) => t.id === r.id));
  return [
    ...known,
    ...unknown.map((r): Difference => ({ kind: 'list', what: `任务「${r.title}」`, was: taskWords(r), right: NONE })),
  ];
}

const taskWords = (t: Pick<TaskRow, 'state' | 'stage'> | undefined) =>
  t ? `${stageWords(t.stage)}，${TASK_STATES[t.state]}` : NONE;
