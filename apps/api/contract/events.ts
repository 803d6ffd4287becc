import type { OpenAPIObject } from '@nestjs/swagger';
import {
  ACTIONS,
  CLOCKS,
  DOCUMENTS,
  ESCALATION_REASONS,
  type EventType,
  EVENTS,
  OUTCOMES,
  STAGE_NAMES,
  TASKS,
  TEST_EVENT,
  type ToldAtTimes,
  type ToldField,
} from '#contracts';

/*
 * What other systems are told of, as webhooks of OpenAPI 3.1: one for each event that `libs/contracts/events.ts` declares. A field
 * that is told anew does not compile until it has its shape here.
 */

export const EVENTS_TAG = '事件';

const text = { type: 'string' } as const;
const instant = { type: 'string', format: 'date-time' } as const;
const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
const number = { type: 'integer', minimum: 1 } as const;
const namesOf = (words: object) => ({ type: 'string', enum: Object.keys(words) });

const SHAPES: Record<ToldField, (type: EventType) => object> = {
  stage: () => ({ type: 'string', enum: [...STAGE_NAMES] }),
  id: () => text,
  kind: (type) => namesOf(type.startsWith('cn.rouzhi.task.') ? TASKS : DOCUMENTS),
  name: () => namesOf(ACTIONS),
  clock: () => namesOf(CLOCKS),
  dueOn: () => ({ type: 'string', format: 'date' }),
  number: () => text,
  sha256: () => hash,
  effectiveAt: () => instant,
  from: () => number,
  reason: () => namesOf(ESCALATION_REASONS),
  outcome: () => namesOf(OUTCOMES),
  manifestHash: () => hash,
};
const AT_TIMES: Record<ToldAtTimes, true> = { dueOn: true };

const object = (properties: Record<string, object>, required = Object.keys(properties), more = {}) => ({
  ...{ type: 'object' as const, properties, required },
  ...more,
});

/** CloudEvents 1.0, structured. `time`, `subject` and the like as in `CaseEvent`. */
const envelope = (type: string, about: Record<string, object>, data: object) =>
  object({
    specversion: { type: 'string', const: '1.0' },
    id: { ...text, description: '与 webhook-id 相同' },
    source: { ...text, description: '本系统：PUBLIC_URL，没有设置的为 urn:rouzhi' },
    type: { type: 'string', const: type },
    ...about,
    time: instant,
    datacontenttype: { type: 'string', const: 'application/json' },
    data,
  });

function caseEventSchema(type: EventType): object {
  const { told } = EVENTS[type];
  const entry = object(
    Object.fromEntries(told.map((field) => [field, SHAPES[field](type)])),
    told.filter((field) => !(field in AT_TIMES)),
    { description: '该种记录的内容' },
  );
  const data = object({
    caseNo: { ...text, description: '案号' },
    displayNo: { ...text, description: '文号' },
    unit: { ...text, description: '单位' },
    stage: { ...SHAPES.stage(type), description: '当时所处的阶段' },
    seq: { ...number, description: '案件日志的序号；同一案件的次序看它' },
    entry,
  });
  return envelope(type, { subject: { ...text, description: '案号' } }, data);
}

const header = (name: string, description: string, pattern: string) => ({
  ...{ name, in: 'header', required: true, description, schema: { type: 'string', pattern } },
});
const HEADERS = [
  header('webhook-id', '事件的编号，每次推送都相同，按它去重', '^[\\x21-\\x7e]+$'),
  header('webhook-timestamp', '推送的时间，Unix 秒', '^\\d+$'),
  header(
    'webhook-signature',
    '按 Standard Webhooks 的签名；更换密钥后的一天里有两个，以空格分隔',
    '^v1,[A-Za-z0-9+/]+=*( v1,[A-Za-z0-9+/]+=*)*$',
  ),
];

/** As `WebhookCourier` takes them. */
const ANSWERS = {
  '2XX': { description: '已收下，不再推送。' },
  '3XX': { description: '不跟随转向：不再自动推送，列入「管理 → 对接」，可以重推。' },
  '410': { description: '不再接收：不再自动推送，列入「管理 → 对接」，可以重推。' },
  default: {
    description:
      '没有收下：稍后以同一个 webhook-id 再推，间隔逐次加倍，至多一小时；试满 OUTBOUND_TRIES 次的，列入「管理 → 对接」，可以重推。没有在 OUTBOUND_TIMEOUT_MS 之内应答的相同。',
    headers: {
      'Retry-After': { description: '至少再等多少秒', schema: { type: 'integer', minimum: 1 } },
    },
  },
};

/** Puts their schemas among the document's, and answers with the webhooks. */
export function eventWebhooks(document: OpenAPIObject): object {
  const schemas = ((document.components ??= {}).schemas ??= {});
  const webhook = (type: string, summary: string, schema: object) => {
    const parts = type.replace('cn.rouzhi.', '').split('.');
    const name = `Event${parts.map((part) => part[0]!.toUpperCase() + part.slice(1)).join('')}`;
    if (name in schemas) throw new Error(`${name} stands in the document twice.`);
    schemas[name] = { title: summary, ...schema };
    const content = { 'application/cloudevents+json': { schema: { $ref: `#/components/schemas/${name}` } } };
    const post = {
      ...{ operationId: name, summary, tags: [EVENTS_TAG], security: [], parameters: HEADERS },
      ...{ requestBody: { required: true, content }, responses: ANSWERS },
    };
    return [type, { post }] as const;
  };
  const test = envelope(TEST_EVENT, {}, object({ endpoint: { ...number, description: '接收地址的编号' } }));
  return Object.fromEntries([
    ...(Object.keys(EVENTS) as EventType[]).map((type) => webhook(type, EVENTS[type].title, caseEventSchema(type))),
    webhook(TEST_EVENT, '试发', test),
  ]);
}
