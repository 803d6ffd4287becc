import type { Ref } from 'react';
import { tooLong } from './too-long';

interface Props {
  ref?: Ref<HTMLTextAreaElement>;
  id: string;
  label: string;
  longest: number;
  value: string;
  onChange: (text: string) => void;
}

/** A text of several lines, told beforehand when it grows too long. */
export function TextField({ ref, id, label, longest, value, onChange }: Props) {
  const over = tooLong(value, longest);
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={ref}
        id={id}
        rows={4}
        required
        dir="auto"
        aria-invalid={over !== undefined}
        aria-describedby={over ? `${id}-over` : undefined}
        value={value}
        onChange={(e) => onChange(e.target.value)}
      />
      {over ? (
        <p id={`${id}-over`} className="wrong" role="status">
          {over}
        </p>
      ) : null}
    </>
  );
}
