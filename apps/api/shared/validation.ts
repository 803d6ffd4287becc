import { StandardSchemaValidationPipe } from '@nestjs/common';
import { z } from 'zod';
import { Refused } from './refused';

z.config(z.locales.zhCN());

interface Issue {
  message: string;
  path?: readonly (PropertyKey | { key: PropertyKey })[];
}

const refusedFor = (issues: readonly Issue[], prefix = ''): Refused =>
  new Refused('VALIDATION_FAILED', {
    reason: issues.map((i) => i.message).join(' '),
    errors: issues.map((i) => ({
      path: prefix + (i.path ?? []).map((p) => String(typeof p === 'object' ? p.key : p)).join('.'),
      message: i.message,
    })),
  });

/** Checks every `@Body({ schema })` and `@Query({ schema })`. */
export const validationPipe = () =>
  new StandardSchemaValidationPipe({ exceptionFactory: (issues) => refusedFor(issues) });

/** Checks a form that is known only when the task or action is. Errors: VALIDATION_FAILED with paths below `prefix`. */
export function parseForm<F extends z.ZodType>(form: F, data: unknown, prefix = ''): z.output<F> {
  const result = form.safeParse(data);
  if (result.success) return result.data;
  throw refusedFor(result.error.issues, prefix);
}

const forms = new WeakMap<object, z.ZodObject>();

/** A declaration's form, built once. */
export function formOf(declaration: { form: () => z.ZodObject }): z.ZodObject {
  const form = forms.get(declaration) ?? declaration.form();
  forms.set(declaration, form);
  return form;
}

/** JSON Schema 2020-12 of a form, as the console draws it. */
export const formSchema = (form: z.ZodType) => z.toJSONSchema(form, { target: 'draft-2020-12', io: 'input' });
