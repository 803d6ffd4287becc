import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { createContext, useContext, useRef, useState } from 'react';
import { fillPlaceholders } from '../../../../libs/contracts/texts';
import type { Schemas } from '../api/client';
import { textsQuery } from '../api/queries';
import type { TextPlace } from './text-place';
import { TextsDialog } from './texts-dialog';

/** The form that fields stand in, where common texts are offered. */
export const TextsOf = createContext<TextPlace | undefined>(undefined);

/** So many stand beside an empty field, for one tap; the rest are behind 常用语. */
const BESIDE = 3;

interface Props {
  id?: string;
  value?: string;
  onChange?: (text: string) => void;
  /** Where the field stands in its form. */
  path: (string | number)[];
  title?: string | undefined;
}

/** A text of several lines, with what the unit writes there again and again. */
export function LongField({ path, title = '', ...control }: Props) {
  const place = useContext(TextsOf);
  const area = useRef<TextAreaRef>(null);
  const put = (text: string) => {
    control.onChange?.(text);
    // What is typed next goes on from there, wherever the cursor was.
    setTimeout(() => area.current?.focus({ cursor: 'end' }));
  };
  return (
    <div className="long-text">
      <Input.TextArea
        {...control}
        ref={area}
        dir="auto"
        onChange={(e) => control.onChange?.(e.target.value)}
        autoSize={{ minRows: 2, maxRows: 10 }}
      />
      {place ? (
        <Texts
          place={place}
          field={path.map((part) => (typeof part === 'number' ? '*' : part)).join('.')}
          title={title}
          value={control.value ?? ''}
          put={put}
        />
      ) : null}
    </div>
  );
}

interface TextsProps {
  place: TextPlace;
  field: string;
  title: string;
  value: string;
  put: (text: string) => void;
}

function Texts({ place, field, title, value, put }: TextsProps) {
  const [open, setOpen] = useState(false);
  const { data } = useQuery(textsQuery(place.form, place.itemId));
  const texts = data?.items.filter((t) => t.field === field) ?? [];
  const choose = ({ text }: Schemas['CommonText']) => {
    const filled = fillPlaceholders(text, place.fill);
    put(value.trim() ? `${value.replace(/\s+$/, '')}\n${filled}` : filled);
    setOpen(false);
  };
  return (
    <div className="texts" role="group" aria-label="常用语">
      {value.trim()
        ? null
        : texts.slice(0, BESIDE).map((t) => (
            <Button key={t.id} size="small" className="text-chip" title={t.text} onClick={() => choose(t)}>
              {fillPlaceholders(t.text, place.fill)}
            </Button>
          ))}
      <Button size="small" type="link" onClick={() => setOpen(true)}>
        常用语
      </Button>
      {open ? (
        <TextsDialog
          place={place}
          field={field}
          title={title}
          texts={texts}
          written={value}
          choose={choose}
          close={() => setOpen(false)}
        />
      ) : null}
    </div>
  );
}
