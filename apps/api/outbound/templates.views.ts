import { z } from 'zod';
import { TEMPLATE_EVENTS, type TemplateEvent, type Way, WAYS } from '#contracts';

export const event = z.enum(Object.keys(TEMPLATE_EVENTS) as [TemplateEvent, ...TemplateEvent[]]);
export const way = z.enum(Object.keys(WAYS) as [Way, ...Way[]]);
const words = {
  subject: z.string().max(200, '主题过长，请缩短。').nullable(),
  body: z.string().max(1000, '正文过长，请缩短。'),
};

export const TemplatePlace = z.strictObject({ event, way });
export type TemplatePlace = z.output<typeof TemplatePlace>;

export const TemplateView = z
  .object({
    ...{ event, eventTitle: z.string(), way, wayTitle: z.string() },
    ...{ subject: z.string().nullable(), body: z.string() },
    isDefault: z.boolean(),
    version: z.int().describe('修改时原样交回；0：从未改过'),
    most: z.int(),
    variables: z.array(
      z
        .object({ name: z.string(), means: z.string(), must: z.boolean(), inSubject: z.boolean() })
        .meta({ id: 'TemplateVariable' }),
    ),
    versions: z.array(
      z
        .object({
          version: z.int(),
          by: z.string(),
          at: z.string(),
          subject: z.string().nullable(),
          body: z.string().nullable().describe('空：恢复默认'),
        })
        .meta({ id: 'TemplateVersion' }),
    ),
  })
  .meta({ id: 'MessageTemplate' });
export const TemplateList = z.object({ items: z.array(TemplateView) }).meta({ id: 'MessageTemplateList' });

export const PreviewTemplate = z.strictObject(words).meta({ id: 'PreviewTemplate' });
export type PreviewTemplate = z.output<typeof PreviewTemplate>;
export const TemplatePreview = z
  .object({
    ...{ subject: z.string().nullable(), body: z.string() },
    characters: z.int(),
    parts: z.int().nullable().describe('短信分成几条；不是短信的为空'),
    faults: z.array(z.object({ path: z.enum(['subject', 'body']), message: z.string() })),
  })
  .meta({ id: 'TemplatePreview' });

export const ChangeTemplate = z
  .strictObject({ ...words, version: z.int().min(0), body: words.body.nullable().describe('空：恢复默认') })
  .meta({ id: 'ChangeTemplate' });
export type ChangeTemplate = z.output<typeof ChangeTemplate>;
