/** A form as its declaration's JSON Schema tells it. */
export interface FieldSchema {
  type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  title?: string;
  description?: string;
  format?: string;
  enum?: string[];
  const?: unknown;
  default?: unknown;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  items?: FieldSchema;
  properties?: Record<string, FieldSchema>;
  required?: string[];
  /** Chinese words of an enum's values. */
  labels?: Record<string, string>;
  /** `fen`: money, typed in yuan. */
  unit?: string;
  /** `officers`: people of the unit; `paper`: one that is out for service, `servedPaper`: one that is served; `attachments`: files; `findings`: one row for each requirement; `conditions`: one for each condition of the item, `tick`: all of them at once; `signature`: not typed here. */
  widget?: string;
  /** Asked for only where the field beside it has one of these values, or of several chosen one of them; with `must`, it has to be filled in there. */
  when?: Record<string, string[]>;
  must?: boolean;
  /** What the system advises by the fields before it stands above it. */
  advised?: boolean;
  /** What a fresh one begins with: `scene`: where it happened. */
  begins?: 'scene';
  /** A part that may be left out, and mostly is not: it stands open. */
  usual?: boolean;
}

export type Values = Record<string, unknown>;

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

/** Whether a field is asked for, by what is chosen beside it. */
export const isAsked = ({ when }: FieldSchema, beside: unknown): boolean =>
  Object.entries(when ?? {}).every(([name, values]) => {
    const chosen = isObject(beside) ? [beside[name]].flat() : [];
    return chosen.some((value) => values.includes(String(value)));
  });

/** What a fresh form holds: the schema's defaults, and one empty line where at least one is asked. */
export function initial(schema: FieldSchema): Values {
  const values: Values = {};
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (field.default !== undefined) values[name] = field.default;
    else if (field.type === 'object' && !mayBeLeftOut(schema, name)) values[name] = initial(field);
    else if (field.type === 'array' && field.minItems && !field.widget) {
      values[name] = Array.from({ length: field.minItems }, () =>
        field.items?.type === 'object' ? initial(field.items) : '',
      );
    }
  }
  return values;
}

/** What a fresh form holds of what the case already knows: a part that may be left out waits until it is opened, but one that is usual. */
export const begun = (schema: FieldSchema, known: Values): Values => ({
  ...initial(schema),
  ...Object.fromEntries(Object.entries(known).filter(([name]) => !mayBeLeftOut(schema, name))),
});

const mayBeLeftOut = ({ properties, required }: FieldSchema, name: string): boolean =>
  properties?.[name]?.type === 'object' && !properties[name].usual && !required?.includes(name);

/** What is sent: nothing empty, nothing that is not asked, nothing the schema does not know. */
export function submitted(schema: FieldSchema, values: unknown): unknown {
  if (schema.type === 'object') {
    const out: Values = {};
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      if (!isAsked(field, values)) continue;
      const value = submitted(field, isObject(values) ? values[name] : undefined);
      if (isEmpty(value)) continue;
      if (isObject(value) && Object.keys(value).length === 0 && !schema.required?.includes(name)) continue;
      out[name] = value;
    }
    return out;
  }
  if (schema.type === 'array' && Array.isArray(values)) {
    return values.map((v) => submitted(schema.items ?? {}, v)).filter((v) => !isEmpty(v));
  }
  return values;
}
