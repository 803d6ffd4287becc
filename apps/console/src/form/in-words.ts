import { moment } from '../ui/dates';
import type { FieldSchema } from './schema';

/** What a form holds, for reading: each filled field by its title. */
export function inWords(schema: FieldSchema, values: unknown): { title: string; text: string }[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const text = valueInWords(field, (values as Record<string, unknown> | undefined)?.[name]);
    return text ? [{ title: field.title ?? '', text }] : [];
  });
}

/** One field's value; empty where nothing is filled in. */
export function valueInWords(field: FieldSchema, value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  if (field.widget === 'attachments') return `${(value as unknown[]).length} 个文件`;
  if (Array.isArray(value))
    return value
      .map((v) => valueInWords(field.items ?? {}, v))
      .filter(Boolean)
      .join('\n');
  if (field.type === 'object')
    return inWords(field, value)
      .map(({ title, text }) => `${title}：${text}`)
      .join('；');
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (field.unit === 'fen') return `${(Number(value) / 100).toFixed(2)} 元`;
  if (field.format === 'date-time') return moment(String(value));
  return field.labels?.[String(value)] ?? String(value);
}

/** The field at a place of the form; what `*` or a number leads to is a line of a list. */
export const fieldAt = (schema: FieldSchema, path: (string | number)[]): FieldSchema =>
  path.reduce<FieldSchema>(
    (field, part) => (typeof part === 'number' ? field.items : field.properties?.[part]) ?? {},
    schema,
  );
