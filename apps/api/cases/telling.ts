import {
  actionOf,
  ACTIONS,
  type AnyEntry,
  asHeld,
  type CaseState,
  type ClockId,
  CLOCKS,
  type EntryData,
  type EntryType,
  ERRORS,
  MINUTES_KINDS,
  type MinutesKind,
  OTHER_ENDS,
  OUTCOMES,
  refuseCorrection,
  reinspect,
  ROLES,
  STAGES,
  TASKS,
} from '#contracts';
import {
  answerOf,
  day,
  factsOf,
  lines,
  moment,
  period,
  priorLines,
  registeredRows,
  type Row,
  servedRows,
  signatureRows,
  type Sources,
  text,
  writtenIn,
} from '#documents';
import { clockOf, endOfDay, type Item, type LedgerEvent, type Period, UNIT_NAMES } from '#law';

/** One entry as a person reads it: everything it carries but the keys by which machines find it. */
export interface Told {
  words: string;
  rows: Row[];
  /** The task it opens into. */
  task?: string;
  /** The paper it opens into. */
  paper?: string;
}

type Telling = { [T in EntryType]: (data: EntryData[T], from: Sources, at: string) => Told };

export const tell = (entry: AnyEntry, from: Sources): Told =>
  (TELLING[entry.type] as (data: unknown, from: Sources, at: string) => Told)(entry.data, from, entry.at);

const TELLING: Telling = {
  'case.registered': ({ facts, calendarVersion }) => ({
    words: '案源登记',
    rows: registeredRows(facts, calendarVersion),
  }),
  'stage.entered': ({ stage, back }) => ({
    words: `${back ? '回到阶段' : '进入阶段'}：${STAGES[stage].title}`,
    rows: back ? text('说明', '移送结束，未办的任务和期限照原状继续，移送的时间不计入期限') : [],
  }),
  'task.opened': ({ id, title, candidate, partyMay, clock, subject }, from) => ({
    words: `任务生成：${title}`,
    task: id,
    rows: [
      ...text('办理人', `${ROLES[candidate]}${partyMay ? '，当事人也可以办理' : ''}`),
      ...text('关于', subjectOf(from.state, subject)),
      ...text('计入期限', clock && CLOCKS[clock].title),
      ...openedWith(from, id),
    ],
  }),
  'task.completed': ({ id, title, result, receivedAt }, from, at) => ({
    words: `任务办结：${title}`,
    task: id,
    rows: [...completedRows(from, id), ...signatureRows(result), ...received(receivedAt, at)],
  }),
  'task.withdrawn': ({ id, title, reason }) => ({ words: `任务撤回：${title}`, task: id, rows: text('原因', reason) }),
  'action.performed': ({ name, title, data, receivedAt, belated }, from, at) => ({
    words: belated
      ? `办理操作：${title}（在期限内收到，迟到本案）`
      : `办理操作：${name === ACTIONS['take-minutes'].name ? MINUTES_KINDS[data['kind'] as MinutesKind] : title}`,
    rows: [...deedRows(name, data, from), ...received(receivedAt, at)],
  }),
  'message.refused': ({ title, data, receivedAt, refusal: { code, reason, source } }, from, at) => {
    const declaration = declared(title);
    return {
      words: `未能办理：${isCode(title) ? '案件没有的任务或操作' : title}`,
      rows: [
        ...text('原因', reason ?? (Object.hasOwn(ERRORS, code) ? ERRORS[code].title : undefined)),
        ...text('依据', source),
        ...(declaration ? writtenIn(declaration, data, from) : []),
        ...received(receivedAt, at),
      ],
    };
  },
  'case.turnedBack': ({ title, clock, receivedAt, dueAt, from, correctedOn }) => ({
    words: correctedOn ? '回转：复查查明在期限内已经改正' : `按收到时间回转：${title}在期限内收到`,
    rows: [
      ...text('期限', CLOCKS[clock].title),
      ...(correctedOn ? day('改正完成日期', correctedOn) : moment('收到时间', receivedAt)),
      ...moment('期限届满', dueAt),
      ...text('回转前的阶段', STAGES[from].title),
    ],
  }),
  'clock.changed': ({ title, event, dueOn, dueAt }, { state }) => ({
    words: `${title}${EVENTS[event.type]}`,
    rows: [...eventRows(event, state), ...lastDay(dueOn, dueAt)],
  }),
  'clock.reminded': (alarm, { state }) =>
    alarm.clock === 'suspension'
      ? { words: '中止提醒：请核对中止的情形是否消除', rows: [] }
      : { words: `期限提醒：${alarm.title}将到期`, rows: lastDayOf(alarm, state) },
  'clock.overdue': (alarm, { state }) => ({ words: `办理超期：${alarm.title}`, rows: lastDayOf(alarm, state) }),
  'expiry.held': ({ title, taskId }, { state }) => ({
    words: `期满待批：${title}已满，等候审批`,
    task: taskId,
    rows: text('等候', state.tasks.find((t) => t.id === taskId)?.title),
  }),
  'calendar.missing': ({ title, year }) => ({
    words: `缺少放假安排：${title}`,
    rows: text('需要', `${year}年的放假安排，公布后期限自动重新计算`),
  }),
  // Its hashes stand on the paper's own page.
  'document.issued': ({ id, kind, title, pages, ...issued }, { state }) => ({
    words: `出具文书：${title}，${asHeld(state, { kind, issued: { ...issued, pages } }).issued.number}`,
    paper: id,
    rows: text('页数', `${pages} 页`),
  }),
  'document.made': ({ id, title }) => ({ words: `制作文书：${title}`, paper: id, rows: [] }),
  'document.served': ({ id, title, ...served }) => ({ words: `送达：${title}`, paper: id, rows: servedRows(served) }),
  'document.recalled': ({ id, title, reason }) => ({
    words: `收回文书：${title}`,
    paper: id,
    rows: text('原因', reason),
  }),
  'measure.released': ({ title, things, how }) => ({
    words: `解除措施：${title}`,
    rows: [...text('原因', OTHER_ENDS[how]), ...lines('解除的物品', things)],
  }),
  'priors.lookedUp': ({ priors, lookedUpAt }) => ({
    words: '此前违法重新查询',
    rows: [...lines('此前违法', priorLines(priors)), ...moment('查询时间', lookedUpAt)],
  }),
  'law.changed': ({ publication, source, rules }) => ({
    words: `期限规则更新：第 ${publication} 号公布`,
    rows: [
      ...text('公布的文件', source),
      ...lines(
        '更新的规则',
        rules.map((r) => `${r.title}：${inWords(r.period)}（${r.source}）`),
      ),
    ],
  }),
  'item.changed': ({ from, item, why, comparison, proposedBy }) => ({
    words: `适用新规定：第 ${from} 版改为第 ${item.version} 版`,
    rows: [
      ...text('事项', item.title),
      ...text('依据', item.legalBasis.join('；')),
      ...text('比较的结果', why),
      ...lines('有变化的', comparison),
      ...text('提出人', proposedBy),
      ...day('新版本施行日期', item.effectiveFrom),
    ],
  }),
  'case.filed': () => ({ words: '立案', rows: [] }),
  'case.escalated': ({ text: reason, frozenThroughSeq, particulars }, from) => ({
    words: `转处罚程序：${reason}`,
    rows: [
      ...particularsOf(particulars, from),
      ...text('固定的记录', `此前第 1 至 ${frozenThroughSeq} 条记录已固定为证据`),
    ],
  }),
  'outcome.set': ({ text: outcome }) => ({ words: `确定处理结果：${outcome}`, rows: [] }),
  'outcome.lifted': ({ outcome, reason }) => ({
    words: `处理结果撤销：${OUTCOMES[outcome]}`,
    rows: [...text('原因', reason), ...text('说明', '案件重新调查、告知和决定，办案期限重新计算')],
  }),
  'case.sealed': ({ manifestHash, entries, headHash }) => ({
    words: `卷宗封存：共 ${entries} 条记录`,
    rows: [...text('卷宗目录的哈希', manifestHash), ...text('最后一条记录的哈希', headHash)],
  }),
  'case.closed': ({ outcome }) => ({ words: `结案：${OUTCOMES[outcome]}`, rows: [] }),
};

const EVENTS: Record<LedgerEvent['type'], string> = {
  started: '开始计算',
  extended: '延长',
  suspended: '中止计算',
  resumed: '恢复计算',
  met: '已完成',
  expired: '届满',
  cancelled: '不再计算',
  recomputed: '按新日历重新计算',
  reinstated: '恢复计算',
  restarted: '按更正的送达重新计算',
  excluded: '扣除不计入的时间',
};

function eventRows(event: LedgerEvent<ClockId>, state: CaseState): Row[] {
  switch (event.type) {
    case 'started':
      return [
        ...text('起算事件', event.rule.startEvent),
        ...moment('起算时间', event.startedAt),
        ...period('期限', event.period),
        ...text('届满后', event.rule.atEnd),
        ...text('关于', event.about ?? subjectOf(state, event.subject)),
      ];
    case 'extended':
      return [...period('延长', event.by), ...text('理由', event.reason)];
    case 'excluded':
      return [...text('事由', event.reason), ...day('自', event.from), ...day('至', event.to)];
    case 'recomputed':
      return text('日历版本', event.calendarVersion);
    case 'resumed':
      return [];
    default:
      return text('理由', event.reason);
  }
}

/** To the day, or to the minute where the period runs from the event. */
function lastDay(dueOn?: string, dueAt?: string): Row[] {
  if (!dueOn || !dueAt) return [];
  return dueAt === endOfDay(dueOn) ? [{ title: '最后一日', kind: 'day', day: dueOn }] : moment('届满', dueAt);
}

function lastDayOf(alarm: { clock: ClockId; subject?: string; dueOn?: string }, state: CaseState): Row[] {
  const clock = clockOf(state.clocks, alarm);
  return lastDay(alarm.dueOn, clock?.dueOn === alarm.dueOn ? clock?.dueAt : alarm.dueOn && endOfDay(alarm.dueOn));
}

const subjectOf = (state: CaseState, subject: string | undefined) =>
  subject === undefined ? undefined : state.documents.find((d) => d.id === subject)?.title;

function completedRows(from: Sources, id: string): Row[] {
  const task = from.state.tasks.find((t) => t.id === id);
  return task ? answerOf(from, task) : [];
}

/** What others have written is named, and read where it stands. */
function openedWith(from: Sources, id: string): Row[] {
  const task = from.state.tasks.find((t) => t.id === id);
  if (!task) return [];
  return factsOf(from, task).flatMap((f) => (f.kind === 'record' ? text(f.title, `${f.by}的记录`) : [f]));
}

function deedRows(name: string, data: Record<string, unknown>, from: Sources): Row[] {
  if (name === ACTIONS['complete-study'].name) return text('成绩', `${data['of']} 题答对 ${data['correct']} 题`);
  const declaration = actionOf(name);
  const proposed = name === ACTIONS['adopt-version'].name ? (data['item'] as Item) : undefined;
  return [
    ...text('提议适用', proposed && `${proposed.title} 第 ${proposed.version} 版`),
    ...(declaration ? writtenIn(declaration, data, from) : []),
  ];
}

/** Where the case got to it later than it was received. */
const received = (receivedAt: string, at: string): Row[] =>
  receivedAt.slice(0, 16) === at.slice(0, 16) ? [] : moment('收到时间', receivedAt);

/** A refused message is told by its title alone. */
const declared = (title: string) =>
  Object.values(ACTIONS).find((a) => a.title === title) ??
  Object.values(TASKS).find((t) => title === t.title || title.startsWith(`${t.title}：`));

const isCode = (title: string) => /^[\x21-\x7e]+$/.test(title);

const inWords = ({ amount, unit }: Period) => `${amount}${UNIT_NAMES[unit]}`;

/** Why it went over, as the stage that said so had it. */
function particularsOf(particulars: unknown, from: Sources): Row[] {
  if (Array.isArray(particulars)) {
    const texts = particulars.flatMap((p: { text?: string }) => p.text ?? []);
    return texts.length > 0 ? lines('理由', texts) : writtenIn(reinspect, { findings: particulars }, from);
  }
  const { statement, reason } = (particulars ?? {}) as { statement?: string; reason?: string };
  return [...(statement ? writtenIn(refuseCorrection, { statement }, from) : []), ...text('理由', reason)];
}
