import type { FormInstance } from 'antd';
import { useEffect, useRef } from 'react';
import { ProblemError } from '../api/client';
import { Problem } from '../ui/states';

/**
 * Why what a person has just handed in was refused: beside its field where it names one of the form's, which takes the focus;
 * else here, and this does. Each refusal anew, also the same twice.
 */
export function Refusal<V>({ error, form }: { error: unknown; form?: FormInstance<V> }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!error) return;
    const field = form && mark(form, error);
    if (field) {
      form.scrollToField(field, { block: 'center', focus: true });
      return;
    }
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, [error, form]);
  if (!error) return null;
  return (
    <div ref={place} tabIndex={-1} className="refusal">
      <Problem error={error} />
    </div>
  );
}

type Name = (string | number)[];

/** Puts each error to the field it is about; the first of these fields. */
function mark<V>(form: FormInstance<V>, error: unknown): Name | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  const fields = form.getFieldsError().map(({ name }) => name);
  const found = error.errors.flatMap(({ path, message }) => {
    const parts = path.replace(/^data\./, '').split('.');
    // A part of a field that is filled in as one, as the amount of a period, is told at the whole.
    const name = fields
      .filter((f) => f.every((part, i) => String(part) === parts[i]))
      .sort((a, b) => b.length - a.length)[0];
    return name ? [{ name, errors: [message] }] : [];
  });
  form.setFields(found as never);
  return found[0]?.name;
}
