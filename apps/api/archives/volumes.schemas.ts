import { z } from 'zod';
import { identifier, looseLine } from '#contracts';
import { MOST_IN_VOLUME } from '#law';
import { limit } from '../shared/query';
import { DossierAdditionView } from './archives.schemas';

const years = z.int().nullable().describe('保管期限（年）；空：永久');

export const SetVolumes = z.strictObject({ enabled: z.boolean().meta({ title: '启用' }) }).meta({ id: 'SetVolumes' });

const chosen = {
  year: z.int().min(2000).max(9999).meta({ title: '归档年度' }),
  years: years.meta({ title: '保管期限' }),
  caseNos: z
    .array(identifier('案件', 40))
    .min(1, '请至少选一件。')
    .max(MOST_IN_VOLUME, `一卷至多 ${MOST_IN_VOLUME} 件，请减少。`)
    .refine((nos) => new Set(nos).size === nos.length, '同一案件只选一次。'),
  note: looseLine('备考表的说明', 300).default(''),
};
export const ComposeVolume = z.strictObject(chosen).meta({ id: 'ComposeVolume' });
export type ComposeVolume = z.output<typeof ComposeVolume>;

/** What may be bound next, the oldest first, by year and period of retention. */
export const VolumesWaiting = z
  .object({
    enabled: z.boolean().describe('本单位启用多案一卷'),
    maySet: z.boolean(),
    most: z.int().describe('一卷至多的件数'),
    groups: z.array(
      z.object({
        year: z.int(),
        years,
        items: z.array(
          z.object({
            caseNo: z.string(),
            displayNo: z.string(),
            title: z.string(),
            sealedOn: z.string(),
            pages: z.int(),
            waits: z.string().nullable().describe('暂不能组卷的原因；空：可以组卷'),
          }),
        ),
      }),
    ),
    more: z.boolean().describe('还有没有列出的'),
  })
  .meta({ id: 'VolumesWaiting' });

const summary = {
  id: z.int(),
  volumeNo: z.string(),
  unit: z.string(),
  year: z.int(),
  years,
  state: z.enum(['binding', 'bound', 'destroyed']),
  members: z.int(),
  done: z.int().describe('已经读入的件数'),
  waits: z.string().nullable().describe('暂不能装订的原因'),
  composedBy: z.string(),
  composedAt: z.string(),
  boundAt: z.string().nullable(),
};
export const VolumesQuery = z.strictObject({
  before: z.coerce.number().int().min(1).optional(),
  limit: limit.default(50),
});
export type VolumesQuery = z.output<typeof VolumesQuery>;
export const VolumesPage = z
  .object({ items: z.array(z.object(summary).meta({ id: 'BoundVolume' })), next: z.int().optional() })
  .meta({ id: 'VolumesPage' });
export const VolumeView = z
  .object({
    ...summary,
    note: z.string(),
    sha256: z.string().nullable().describe('卷的校验值'),
    dossiers: z.array(
      z.object({
        place: z.int(),
        caseNo: z.string(),
        displayNo: z.string(),
        archiveNo: z.string().nullable(),
        title: z.string(),
        sealedOn: z.string(),
        first: z.int().nullable().describe('卷内起页'),
        last: z.int().nullable(),
        /** 补卷 since its sealing. */
        additions: z.array(DossierAdditionView),
      }),
    ),
  })
  .meta({ id: 'BoundVolumeView' });
export const VolumeMade = z.object({ id: z.int(), volumeNo: z.string() }).meta({ id: 'VolumeMade' });
