import {
  announceService,
  type Attempt,
  ATTEMPT_FAILURES,
  type Channel,
  CHANNELS,
  correctService,
  recordAttempt,
  type Served,
  SERVICE_METHODS,
  type ServiceMethod,
} from '#contracts';
import { formatDay } from '#law';
import type { Row } from './fact-views';
import { day, moment, text } from './rows';

/** 送达回证, row by row. */
export const servedRows = (served: Served): Row[] => [
  ...text('送达方式', SERVICE_METHODS[served.method as ServiceMethod]),
  ...text('收件人', served.recipient),
  ...(served.publishedOn ? [] : text('送达地点', served.place)),
  ...text('送达渠道', served.channel && CHANNELS[served.channel as Channel]),
  ...text('邮件编号', served.mailNo),
  ...text('受托或者转交的单位', served.agent),
  ...text('见证人', served.witnesses?.join('、')),
  ...(served.publishedOn ? [...day('公告发布日期', served.publishedOn), ...text('公告地点', served.place)] : []),
  ...(served.wrongAddress ? text('没有收到的原因', '当事人提供的地址不准确，或者变更未告知') : []),
  ...moment('送达生效', served.effectiveAt),
  ...text('备注', served.note),
];

/** What a 送达回证 will say by an answer that is, or has with it, the record of a service; none: there is none. */
export function servedBy(answer: Record<string, unknown>): Row[] {
  const service = (answer['service'] ?? answer) as Partial<Served>;
  return service.method && service.recipient
    ? servedRows({ effectiveAt: new Date(0).toISOString(), ...service } as Served)
    : [];
}

/** What an action about a service says that its 送达回证 will print; none: it says nothing of one. */
export const toldOfService = (action: string, form: Record<string, unknown>): Row[] =>
  Object.entries(TOLD[action] ?? {}).flatMap(([key, label]) => text(label, form[key] as string | undefined));
const TOLD: Record<string, Record<string, string>> = {
  [announceService.name]: { course: '此前送达的经过', place: '张贴地点或者登载的报刊、网站' },
  [recordAttempt.name]: { who: '送达人', course: '经过' },
  [correctService.name]: { reason: '更正的理由' },
};

/** A service that failed, in one line. */
export const attemptLine = ({ on, method, who, failure, course }: Attempt): string =>
  `${formatDay(on)} ${SERVICE_METHODS[method]}，${who}：${ATTEMPT_FAILURES[failure]}。${course}`;
