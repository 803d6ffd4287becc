import { SERVICE_ENTRIES, type ServiceEntryType } from '#contracts';
import { formatDay, wallClock } from '#law';

const RESULTS: Record<string, string> = { done: '已办结', followUp: '需要跟进', open: '尚未办结' };
const isoDay = (day: unknown) => formatDay(day as string);
/** As papers write it: 2026年11月30日10:05. */
const moment = (instant: unknown) => {
  const at = wallClock(instant as string).toISOString();
  return `${formatDay(at.slice(0, 10))}${at.slice(11, 16)}`;
};

/** What an entry holds, in the order and the words it is read in. */
const FIELDS: Record<string, readonly [title: string, words: (value: unknown) => string]> = {
  text: ['说明', String],
  at: ['约谈时间', moment],
  invited: ['被约谈人', String],
  notice: ['通知方式', String],
  noticedOn: ['通知日期', isoDay],
  heldOn: ['日期', isoDay],
  place: ['地点', String],
  persons: ['参加人员', String],
  content: ['内容', String],
  advice: ['要求和建议', String],
  reply: ['当事人的答复', String],
  state: ['结果', (v) => RESULTS[v as string] ?? String(v)],
  dueOn: ['跟进日期', isoDay],
  name: ['文件', String],
  displayNo: ['案号', String],
};

/** The parts of a form lie one below the other: `held.result.dueOn` is told as its 跟进日期. */
const flat = (data: object): Record<string, unknown> =>
  Object.assign(
    {},
    ...Object.entries(data).map(([name, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? flat(value as object) : { [name]: value },
    ),
  ) as Record<string, unknown>;

export function rowsOf(type: ServiceEntryType, data: object): { title: string; value: string }[] {
  if (type === 'made') return [];
  const found = flat(data);
  return Object.entries(FIELDS).flatMap(([name, [title, words]]) => {
    if (type === 'held' && OF_THE_RECORD.includes(name)) return [];
    const value = found[name];
    if (value === undefined || value === null || value === '') return [];
    return [{ title: name === 'text' ? (TEXTS[type] ?? title) : title, value: words(value) }];
  });
}

/** Of a 约谈 that was held these stand in the record itself. */
const OF_THE_RECORD = ['persons', 'content', 'advice', 'reply'];

const TEXTS: Partial<Record<ServiceEntryType, string>> = {
  followUp: '跟进情况',
  absent: '未到场的情况',
  correction: `${SERVICE_ENTRIES.correction}的内容和理由`,
  cancelled: `${SERVICE_ENTRIES.cancelled}的理由`,
};
