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
