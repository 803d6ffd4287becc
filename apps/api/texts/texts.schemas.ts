import { z } from 'zod';
import { identifier, text } from '#contracts';

/** `task:screen`, `action:withdraw`, `register`. */
const form = z
  .string()
  .max(80)
  .regex(/^(task:[a-zA-Z]+|action:[a-z-]+|register)$/, '表单名称有误，请从表单中存为常用语。');
/** `opinion`, `requirements.*`, `party.name`: where a list has lines, `*` stands for any. */
const field = z
  .string()
  .max(120)
  .regex(/^[A-Za-z][A-Za-z0-9]*(\.([A-Za-z][A-Za-z0-9]*|\*))*$/, '填写位置有误，请从表单中存为常用语。');
const itemId = identifier('事项', 32);

export const TextQuery = z.strictObject({ form: form.optional(), field: field.optional(), item: itemId.optional() });
export type TextQuery = z.output<typeof TextQuery>;

export const NewText = z
  .strictObject({ form, field, itemId: itemId.optional(), text: text('常用语', 2000) })
  .meta({ id: 'NewText' });
export type NewText = z.output<typeof NewText>;

export const ChangeText = z.strictObject({ text: text('常用语', 2000) }).meta({ id: 'ChangeText' });

export const TextView = z
  .object({
    id: z.string(),
    form: z.string(),
    field: z.string(),
    itemId: z.string().nullable(),
    text: z.string(),
    example: z.boolean().describe('随产品附带的示例'),
    unit: z.string(),
    editable: z.boolean().describe('本人可以修改或停用'),
  })
  .meta({ id: 'CommonText' });
export const TextList = z.object({ items: z.array(TextView) }).meta({ id: 'CommonTextList' });
