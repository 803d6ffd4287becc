import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Schemas } from '../api/client';
import { deadlinesQuery } from '../api/queries';
import { periodText } from '../ui/dates';
import { Loaded, Nothing } from '../ui/states';
import { DayGrid } from './day-grid';
import './why.css';

type Clock = Schemas['ExplainedClock'];

/** Which date is asked about: a list knows the clock and the day, the case itself each round of it. */
interface Asked {
  caseNo: string;
  clock?: string | null;
  subject?: string;
  round?: number;
  dueOn?: string | null;
}

/** 为什么是这一天: a button anywhere a date stands, whatever has become of the clock. What it tells is read when it is asked. */
export function Why({
  children = '为什么是这一天？',
  label,
  ...asked
}: Asked & { children?: ReactNode; label?: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="link" className="why" onClick={() => setOpen(true)}>
        {children}
      </Button>
      {open ? <Reason asked={asked} close={() => setOpen(false)} /> : null}
    </>
  );
}

function Reason({ asked, close }: { asked: Asked; close: () => void }) {
  const query = useQuery(deadlinesQuery(asked.caseNo));
  const clock = query.data && meant(query.data.items, asked);
  return (
    <Modal
      open
      width={720}
      title={clock ? `${clock.title}：为什么是这一天` : '为什么是这一天'}
      onCancel={close}
      footer={null}
    >
      <Loaded query={query}>
        {() => (clock ? <Story clock={clock} /> : <Nothing>这项期限已经变化，请刷新后再看。</Nothing>)}
      </Loaded>
    </Modal>
  );
}

/** The days as counted, the sentences a court could read, the article. */
function Story({ clock }: { clock: Clock }) {
  const { days, sentences } = clock.explanation;
  const byDays = clock.period.unit !== 'minute' && clock.period.unit !== 'hour';
  return (
    <>
      <p>
        {clock.rule.startEvent}
        {clock.rule.direction === 'backward' ? '之前' : byDays ? '之日起' : '起'}
        {periodText(clock.period)}
      </p>
      {byDays && days.length > 0 ? <DayGrid days={days} /> : null}
      <ol className="prose">
        {sentences.map((s) => (
          <li key={s}>{s}</li>
        ))}
      </ol>
    </>
  );
}

/** The clock that was asked about; of several that fit, the one that ends on that day, or the last that was started. */
function meant(clocks: Clock[], { clock, subject, round, dueOn }: Asked): Clock | undefined {
  const fits = clocks.filter(
    (c) =>
      (!clock || c.id === clock) &&
      (subject === undefined || c.subject === subject) &&
      (round === undefined || c.round === round),
  );
  return fits.findLast((c) => c.dueOn === dueOn && c.status === 'running') ?? fits.at(-1);
}
