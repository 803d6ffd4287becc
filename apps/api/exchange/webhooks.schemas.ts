import { z } from 'zod';
import { EVENT_TYPES, line } from '#contracts';
import { sendingFields } from '../outbound/sending-fields';

const event = z.enum(EVENT_TYPES, '没有这种事件，请重新选择。');
const events = z.array(event).min(1, '请至少选择一种事件。').max(EVENT_TYPES.length);
const unitId = z.string().max(32).nullable().describe('只推送这个单位及其下级的案件；空：全部');
const version = z.int().min(1).describe('读到的版本');

export const NewWebhook = z
  .strictObject({
    name: line('名称', 100),
    url: z.string().max(500, '网址过长，请核对。').describe('https 网址，登记后不能改'),
    ...{ events, unitId: unitId.default(null) },
  })
  .meta({ id: 'NewWebhook' });
export type NewWebhook = z.output<typeof NewWebhook>;

export const ChangeWebhook = z
  .strictObject({ version, name: line('名称', 100), events, unitId, paused: z.boolean() })
  .meta({ id: 'ChangeWebhook' });
export type ChangeWebhook = z.output<typeof ChangeWebhook>;

export const RotateWebhook = z.strictObject({ version }).meta({ id: 'RotateWebhook' });

export const WebhookSecret = z
  .object({
    id: z.number(),
    secret: z.string().describe('whsec_…，只显示这一次'),
    oldUntil: z.string().nullable().describe('原密钥到此时为止仍同时签名'),
  })
  .meta({ id: 'WebhookSecret' });

const WebhookView = z
  .object({
    id: z.number(),
    name: z.string(),
    url: z.string(),
    events: z.array(event),
    unitId: z.string().nullable(),
    paused: z.boolean(),
    version: z.number(),
    createdAt: z.string(),
    oldUntil: z.string().nullable(),
    waiting: z.number(),
    dead: z.number(),
    lastSentAt: z.string().nullable(),
  })
  .meta({ id: 'Webhook' });

export const WebhookList = z
  .object({
    types: z.array(z.object({ type: event, title: z.string() }).meta({ id: 'EventType' })),
    items: z.array(WebhookView),
  })
  .meta({ id: 'WebhookList' });

export const WebhookTest = z
  .object({ taken: z.boolean(), said: z.string().describe('对方的答复，或者没有送到的原因') })
  .meta({ id: 'WebhookTest' });

const state = z.enum(['dead', 'waiting', 'sent']);
export const DeliveryQuery = z.strictObject({
  state: state.optional(),
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});
export type DeliveryQuery = z.output<typeof DeliveryQuery>;

export const DeliveryList = z
  .object({
    items: z.array(
      z
        .object({
          id: z.string(),
          eventId: z.string(),
          type: z.string(),
          title: z.string(),
          caseNo: z.string(),
          displayNo: z.string().nullable(),
          state,
          ...sendingFields,
        })
        .meta({ id: 'WebhookDelivery' }),
    ),
    next: z.string().optional(),
  })
  .meta({ id: 'WebhookDeliveryList' });
