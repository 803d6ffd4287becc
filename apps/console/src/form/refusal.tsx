import type { FormInstance } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { ProblemError } from '../api/client';
import { Problem } from '../ui/states';

interface Props<V> {
  error: unknown;
  form?: FormInstance<V>;
  /** Hands the same in again; offered where no answer has come. */
  retry?: () => void;
}

/**
 * Why what a person has just handed in was refused, each problem in one place: beside its field where it names one of the
 * form's, and the first of these takes the focus; else here, and this does. Each refusal anew, also the same twice.
 */
export function Refusal<V>({ error, form, retry }: Props<V>) {
  const place = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState<unknown>();
  useEffect(() => {
    const { first, rest } = form && error ? mark(form, error) : { first: undefined, rest: error };
    setLeft(rest);
    if (first) form!.scrollToField(first, { block: 'center', focus: true });
  }, [error, form]);
  useEffect(() => {
    if (!left || left !== error) return;
    const here = place.current!;
    here.focus({ preventScroll: true });
    // What grows below it, as the outlook that comes with the next answer, would push the buttons over it.
    const growing = new ResizeObserver(() => {
      if (document.activeElement === here) here.scrollIntoView({ block: 'center' });
    });
    growing.observe(here.parentElement!);
    return () => growing.disconnect();
  }, [left, error]);
  if (!left) return null;
  return (
    <div ref={place} tabIndex={-1} className="refusal">
      <Problem error={left} {...(retry ? { retry } : {})} />
    </div>
  );
}

type Name = (string | number)[];

/** Puts each error to the field it is about; the first of these fields, and what no field has told. */
function mark<V>(form: FormInstance<V>, error: unknown): { first?: Name; rest?: unknown } {
  if (!(error instanceof ProblemError) || error.errors.length === 0) return { rest: error };
  const fields = form.getFieldsError().map(({ name }) => name);
  const told = new Map<string, { name: Name; errors: string[] }>();
  const untold: ProblemError['errors'] = [];
  for (const one of error.errors) {
    const parts = one.path.replace(/^data\./, '').split('.');
    // A part of a field that is filled in as one, as the amount of a period, is told at the whole.
    const name = fields
      .filter((f) => f.every((part, i) => String(part) === parts[i]))
      .sort((a, b) => b.length - a.length)[0];
    const at = name && (told.get(name.join()) ?? { name, errors: [] });
    if (!at) untold.push(one);
    else if (!at.errors.includes(one.message)) at.errors.push(one.message);
    if (at) told.set(at.name.join(), at);
  }
  const marked = [...told.values()];
  form.setFields(marked as never);
  const first = marked[0]?.name;
  if (untold.length === 0) return first ? { first } : {};
  const words = [...new Set(untold.map(({ message }) => message))].join('');
  const rest = new ProblemError(error.status, error.code, error.message, words, error.source, untold);
  return { ...(first ? { first } : {}), rest };
}
