import { z } from 'zod';

const forms = new WeakMap<object, z.ZodObject>();

/** A declaration's form, built once. */
export function formOf(declaration: { form: () => z.ZodObject }): z.ZodObject {
  const form = forms.get(declaration) ?? declaration.form();
  forms.set(declaration, form);
  return form;
}

/** JSON Schema 2020-12 of a form, as the console draws it. */
export const formSchema = (form: z.ZodType) => z.toJSONSchema(form, { target: 'draft-2020-12', io: 'input' });

/** As far as forms use it. */
export interface FormSchema {
  type?: string;
  title?: string;
  format?: string;
  labels?: Record<string, string>;
  unit?: string;
  widget?: string;
  items?: FormSchema;
  properties?: Record<string, FormSchema>;
  required?: string[];
  anyOf?: FormSchema[];
  const?: unknown;
  minimum?: number;
  /** Asked only where the fields beside it say so; `must`: then it may not be left out. */
  when?: Record<string, readonly unknown[]>;
  must?: boolean;
}

/** Whether a field is asked, by what is answered beside it. */
export const isAsked = ({ when = {} }: FormSchema, beside: Record<string, unknown>): boolean =>
  Object.entries(when).every(([name, values]) => [beside[name]].flat().some((value) => values.includes(value)));

export const formSchemaOf = (declaration: Parameters<typeof formOf>[0]): FormSchema =>
  formSchema(formOf(declaration)) as FormSchema;
