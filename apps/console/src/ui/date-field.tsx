import { CalendarOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { readDate, weekday } from './dates';

interface Props {
  id?: string;
  'aria-label'?: string;
  'aria-required'?: boolean;
  /** `YYYY-MM-DD`, with `withTime` `YYYY-MM-DDTHH:mm`; while it is no date yet, what was typed. */
  value?: string;
  onChange?: (value: string) => void;
  /** The last day the calendar offers. */
  max?: string;
  withTime?: boolean;
}

/**
 * A day, or a minute, in Beijing. On a phone the system's own wheel. At a desk it is typed and read back with its weekday:
 * the browser's own field would speak the browser's language.
 */
export const DateField = (props: Props) =>
  matchMedia('(pointer: coarse)').matches ? <Native {...props} /> : <Typed {...props} />;

function Native({ value = '', onChange, withTime, ...control }: Props) {
  const type = withTime ? 'datetime-local' : 'date';
  return <Input {...control} type={type} value={value} onChange={(e) => onChange?.(e.target.value)} />;
}

function Typed({ value = '', onChange, max, withTime = false, ...control }: Props) {
  const [typed, setTyped] = useState<{ text: string; over: string }>();
  const picker = useRef<HTMLInputElement>(null);
  const meant = (text: string) => readDate(text, withTime) ?? text;
  // What was typed stands until a value comes from elsewhere.
  const stands = typed && (value === typed.over || value === meant(typed.text));
  const words = stands ? typed.text : shown(value);
  const say = (text: string) => {
    setTyped({ text, over: value });
    onChange?.(meant(text));
  };
  const date = readDate(words, withTime)?.slice(0, 10);
  return (
    <span className="date-field">
      <Input
        {...control}
        inputMode="numeric"
        autoComplete="off"
        placeholder={withTime ? '例如 2026-11-30 10:05' : '例如 2026-11-30'}
        value={words}
        onChange={(e) => say(e.target.value)}
        suffix={
          <>
            {date ? <span className="muted">{weekday(date)}</span> : null}
            <Button
              type="text"
              size="small"
              icon={<CalendarOutlined />}
              aria-label="打开日历"
              onClick={() => picker.current?.showPicker()}
            />
          </>
        }
      />
      <input
        ref={picker}
        type={withTime ? 'datetime-local' : 'date'}
        tabIndex={-1}
        aria-hidden
        max={max}
        value={readDate(words, withTime) ?? ''}
        onChange={(e) => say(shown(e.target.value))}
      />
    </span>
  );
}

const shown = (value: string) => value.replace('T', ' ');
