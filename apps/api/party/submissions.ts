import {
  type ActionData,
  actionOf,
  type AnyEntry,
  type CaseState,
  type checkMinutes,
  type completeStudy,
  ERRORS,
  type KeptMessage,
  PAGE_STATES,
  type Problem,
  type Refusal,
  type requestExtension,
  type signCommitment,
  type TaskResult,
} from '#contracts';
import type { AttachmentView } from '#documents';
import { dateOf, UNIT_NAMES } from '#law';
import type { ReceivedMessageEntity } from '#store';
import { receivedFromParty } from '../engine/received.service';

/** 回执: something the party has sent, as it may keep it. */
interface Submission {
  /** 收件编号: of the message as it was received; the same whenever it is asked for. */
  number: string;
  /** When it was received, ISO 8601 UTC. */
  at: string;
  title: string;
  text: string;
  files: AttachmentView[];
  /** Received and on its way to the case; taken by it; refused, with the reason. */
  state: 'received' | 'taken' | 'refused';
  refusal: string | null;
}

type Sent = Omit<Submission, 'number'> & { id: string };
type Message = Extract<AnyEntry, { type: 'task.completed' | 'action.performed' | 'message.refused' }>;
type Row = Pick<ReceivedMessageEntity, 'id' | 'message' | 'receivedAt' | 'state' | 'answer'>;

/** Everything the party itself has sent, the latest first: from the record, and what is only kept yet. */
export function submissionsOf(
  state: CaseState,
  journal: AnyEntry[],
  rows: Row[],
  files: AttachmentView[],
): Submission[] {
  const recorded = journal.filter(isPartys).map((entry) => fromRecord(state, entry, files));
  const known = new Set(recorded.map((s) => s.id));
  const kept = rows.filter(({ id }) => !known.has(id)).map((row) => fromRow(state, row, files));
  return [...recorded, ...kept]
    .sort((a, b) => b.at.localeCompare(a.at))
    .map(({ id, ...sent }) => ({ number: receiptNumber(id, sent.at), ...sent }));
}

/** The day it came in, and eight digits that nobody needs to spell. */
export function receiptNumber(id: string, at: string): string {
  const digits = String(BigInt(`0x${id.slice(0, 15)}`) % 100_000_000n).padStart(8, '0');
  return `${dateOf(at).replace(/-/g, '')}-${digits.slice(0, 4)}-${digits.slice(4)}`;
}

const isPartys = (entry: AnyEntry): entry is Message =>
  entry.actor.kind === 'party' && ['task.completed', 'action.performed', 'message.refused'].includes(entry.type);

function fromRecord({ caseNo }: CaseState, entry: Message, files: AttachmentView[]): Sent {
  const { type, data } = entry;
  const refusal = type === 'message.refused' ? refused(data.refusal) : null;
  return {
    id: receivedFromParty(caseNo, data),
    at: data.receivedAt,
    title: data.title,
    ...contentOf(type === 'task.completed' ? data.result : data.data, files),
    state: refusal === null ? 'taken' : 'refused',
    refusal,
  };
}

function fromRow({ tasks }: CaseState, row: Row, files: AttachmentView[]): Sent {
  const { data, ...what } = JSON.parse(row.message) as KeptMessage & {
    data: Record<string, unknown>;
    action?: string;
    taskId?: string;
  };
  const problem = row.state === 'refused' && row.answer ? (JSON.parse(row.answer) as Problem) : undefined;
  return {
    id: row.id,
    at: row.receivedAt.toISOString(),
    title: (what.action && actionOf(what.action)?.title) || tasks.find((t) => t.id === what.taskId)?.title || '',
    ...contentOf(data, files),
    state: problem ? 'refused' : 'received',
    refusal: problem ? [problem.title, problem.detail].filter(Boolean).join('') : null,
  };
}

const refused = ({ code, reason }: Refusal): string => `${ERRORS[code].title}${reason ?? ''}`;

/** Its words, whatever the form; and the files it named. */
function contentOf(data: Record<string, unknown>, files: AttachmentView[]): Pick<Sent, 'text' | 'files'> {
  const named = (data['attachments'] ?? []) as string[];
  return { text: wordsOf(data), files: named.flatMap((hash) => files.find((f) => f.sha256 === hash) ?? []) };
}

const pageWords = ({ page, confirmed, corrections, reason }: ActionData<typeof checkMinutes>['pages'][number]) =>
  [`第 ${page} 页：${PAGE_STATES[confirmed]}`, corrections && `更正、补充：${corrections}`, reason && `理由：${reason}`]
    .filter(Boolean)
    .join('；');

/** One form differs from the others by what it asks. */
function wordsOf(form: Record<string, unknown>): string {
  if ('by' in form) {
    const { by, reason } = form as ActionData<typeof requestExtension>;
    return `申请延长${by.amount}${UNIT_NAMES[by.unit]}。理由：${reason}`;
  }
  if ('correct' in form) {
    const { correct, of } = form as ActionData<typeof completeStudy>;
    return `答对 ${correct} 题，共 ${of} 题。`;
  }
  if ('no' in form) {
    const { no, pages } = form as ActionData<typeof checkMinutes>;
    return `第 ${no} 份笔录，${pages.map(pageWords).join('。')}`;
  }
  if ('scope' in form) return form['scope'] === 'both' ? '放弃陈述、申辩和要求听证。' : '放弃陈述、申辩。';
  if (typeof form['against'] === 'string') return `申请${form['against']}回避。理由：${String(form['statement'])}`;
  if (typeof form['statement'] === 'string') return form['statement'];
  const { decision } = form as Partial<TaskResult<typeof signCommitment>>;
  return decision === 'signed' ? '签署改正承诺书。' : decision === 'declined' ? '不签署改正承诺书。' : '';
}
