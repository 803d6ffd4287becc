import { z } from 'zod';
import { line, MESSAGE_GROUPS, type MessageGroup, type Way, WAYS } from '#contracts';
import { sendingFields } from './sending-fields';

const way = z.enum(Object.keys(WAYS) as [Way, ...Way[]], '没有这种接收方式，请重新选择。');
const group = z.enum(Object.keys(MESSAGE_GROUPS) as [MessageGroup, ...MessageGroup[]]);

export const WayView = z
  .object({ way, title: z.string(), on: z.boolean().describe('已开通；未开通的是系统没有设置') })
  .meta({ id: 'Way' });

export const ChangeContact = z
  .strictObject({
    email: z.email('邮箱地址有误，请核对。').max(254, '邮箱地址过长，请核对。').nullable(),
    phone: z
      .string()
      .regex(/^(1[3-9]\d{9}|\+\d{6,15})$/, '手机号码有误，应为 11 位手机号码，或者 + 和国家代码开头的号码。')
      .nullable(),
    im: line('即时通信账号', 100).nullable(),
    choices: z.partialRecord(group, z.array(way).max(3)),
  })
  .meta({ id: 'ChangeContact' });
export type ChangeContact = z.output<typeof ChangeContact>;

export const ContactView = z
  .object({
    email: z.string().nullable(),
    phone: z.string().nullable(),
    im: z.string().nullable(),
    ways: z.array(WayView),
    groups: z.array(z.object({ group, title: z.string(), ways: z.array(way) }).meta({ id: 'MessageGroup' })),
  })
  .meta({ id: 'Contact' });

const state = z.enum(['dead', 'waiting', 'sent']);
export const OutboundQuery = z.strictObject({
  state: state.default('dead'),
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});
export type OutboundQuery = z.output<typeof OutboundQuery>;

export const OutboundView = z
  .object({
    ways: z.array(WayView),
    /** How many were given up, and how many wait. */
    dead: z.number(),
    waiting: z.number(),
    items: z.array(
      z
        .object({
          id: z.string(),
          way,
          wayTitle: z.string(),
          caseNo: z.string(),
          displayNo: z.string().nullable(),
          /** Null: the party of the case. */
          name: z.string().nullable(),
          address: z.string().describe('中间部分隐去'),
          title: z.string(),
          state,
          ...sendingFields,
        })
        .meta({ id: 'OutboundMessage' }),
    ),
    next: z.string().optional(),
  })
  .meta({ id: 'Outbound' });

export const Resend = z
  .strictObject({
    ids: z
      .array(z.string().regex(/^\d{1,18}$/, '没有这条消息，请刷新。'))
      .min(1, '请选择要重发的消息。')
      .max(500, '一次最多重发 500 条。'),
  })
  .meta({ id: 'Resend' });
export const Resent = z.object({ resent: z.number() }).meta({ id: 'Resent' });

/** Enough to know it by: 138****5678, z***@example.cn. */
export function veiled(address: string): string {
  const [name, host] = address.split('@') as [string, string?];
  if (host) return `${name.slice(0, 1)}***@${host}`;
  return address.length > 7 ? `${address.slice(0, 3)}****${address.slice(-4)}` : address;
}
