import { z } from 'zod';
import {
  PROVINCE_DAYS,
  PROVINCE_DIFFERENCES,
  PROVINCE_KINDS,
  type ProvinceDay,
  type ProvinceDifference,
  type ProvinceKind,
} from '#contracts';
import { day } from '../shared/typed';
import { sendingFields } from '../outbound/sending-fields';

const names = <K extends string>(of: Record<K, string>) => z.enum(Object.keys(of) as [K, ...K[]]);
const state = z.enum(['dead', 'waiting', 'sent']);

export const ProvinceView = z
  .object({
    way: z.enum(['folder', 'http']).nullable().describe('报送的方式；空：没有开通'),
    place: z.string().nullable(),
    credit: z.boolean().describe('是否报送信用信息'),
    startedAt: z.string().nullable(),
    waiting: z.number(),
    dead: z.number(),
    sent: z.number(),
    lastSentAt: z.string().nullable(),
    days: z.array(
      z
        .object({
          day: z.string(),
          state: names<ProvinceDay>(PROVINCE_DAYS),
          title: z.string(),
          ours: z.number(),
          theirs: z.number().nullable(),
          unsent: z.number(),
          differences: z.number(),
          lookedAt: z.string().nullable(),
          lastError: z.string().nullable(),
        })
        .meta({ id: 'ProvinceDay' }),
    ),
  })
  .meta({ id: 'Province' });

export const ProvinceRecordQuery = z.strictObject({
  state: state.default('dead'),
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});
export type ProvinceRecordQuery = z.output<typeof ProvinceRecordQuery>;

export const ProvinceRecordList = z
  .object({
    items: z.array(
      z
        .object({
          id: z.string(),
          recordKey: z.string(),
          kind: names<ProvinceKind>(PROVINCE_KINDS),
          title: z.string(),
          caseNo: z.string(),
          displayNo: z.string().nullable(),
          day: z.string(),
          version: z.number(),
          state,
          ...sendingFields,
        })
        .meta({ id: 'ProvinceRecord' }),
    ),
    next: z.string().optional(),
  })
  .meta({ id: 'ProvinceRecordList' });

export const DifferenceQuery = z.strictObject({ day: day('日期') });

export const ProvinceDifferenceList = z
  .object({
    items: z.array(
      z
        .object({
          id: z.string(),
          recordKey: z.string(),
          kind: names<ProvinceDifference>(PROVINCE_DIFFERENCES),
          title: z.string(),
          ours: z.string().nullable().describe('本系统所存的 SHA-256'),
          theirs: z.string().nullable().describe('平台所列的 SHA-256'),
          foundAt: z.string(),
          overAt: z.string().nullable().describe('后来核对已经没有的时间'),
        })
        .meta({ id: 'ProvinceDifference' }),
    ),
  })
  .meta({ id: 'ProvinceDifferenceList' });
