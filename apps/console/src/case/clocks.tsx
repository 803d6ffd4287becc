import { Progress } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../api/client';
import { day, deadline, moment, periodText } from '../ui/dates';
import { leftOf } from '../ui/days-left';
import { Mark } from '../ui/mark';
import { usedPart } from './clock-part';
import { usePrinting } from './printing';
import { Why } from './why';

type Clock = Schemas['ExplainedClock'];

const keyOf = (c: Clock) => `${c.id} ${c.subject ?? ''} ${c.round}`;
const goesOn = (c: Clock) => c.status === 'running' || c.status === 'suspended';

/** Every clock of the case: those that run, the nearest first; those that have ended behind one line. */
export function Clocks({ caseNo, clocks }: { caseNo: string; clocks: Clock[] }) {
  const printing = usePrinting();
  const [open, setOpen] = useState(false);
  const by = (of: (c: Clock) => string | undefined) => (a: Clock, b: Clock) =>
    (of(a) ?? '9').localeCompare(of(b) ?? '9');
  const running = clocks.filter(goesOn).sort(by((c) => c.dueAt));
  const ended = clocks.filter((c) => !goesOn(c)).sort(by((c) => c.endedAt));
  if (clocks.length === 0) return null;
  return (
    <section aria-label="期限" className="clocks">
      {running.length > 0 ? (
        <div className="running">
          {running.map((clock) => (
            <article key={keyOf(clock)} className="clock">
              <h3>{titleOf(clock)}</h3>
              <Face clock={clock} />
              <Reason caseNo={caseNo} clock={clock} />
            </article>
          ))}
        </div>
      ) : null}
      {ended.length > 0 ? (
        <details open={open || printing} onToggle={(e) => printing || setOpen(e.currentTarget.open)}>
          <summary>已结束的期限 {ended.length} 项</summary>
          <ul className="ended">
            {ended.map((clock) => (
              <li key={keyOf(clock)}>
                <strong>{titleOf(clock)}</strong>
                <Ending clock={clock} />
                <Reason caseNo={caseNo} clock={clock} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

const titleOf = ({ title, round }: Clock) => (round > 1 ? `${title}（第 ${round} 次）` : title);

const Reason = ({ caseNo, clock: { id, subject, round } }: { caseNo: string; clock: Clock }) => (
  <Why caseNo={caseNo} clock={id} round={round} {...(subject === undefined ? {} : { subject })} />
);

function Ending({ clock: { status, endedAt, endReason, dueOn, dueAt, period } }: { clock: Clock }) {
  const late = status === 'met' && !!dueAt && !!endedAt && endedAt > dueAt;
  const words = { met: late ? '超期后完成' : '已完成', expired: '已届满', cancelled: '不再计算' }[
    status as 'met' | 'expired' | 'cancelled'
  ];
  return (
    <>
      <Mark tone={status === 'met' && !late ? 'done' : 'plain'}>{words}</Mark>
      <span className="muted">
        {[
          endedAt ? moment(endedAt) : '',
          endReason ?? '',
          dueOn && dueAt && status !== 'expired' ? `原定${deadline(dueOn, dueAt, period.unit)}` : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}

/** Amber and red mean time; green is left to what is done. */
const BAR = { late: 'var(--red)', soon: 'var(--amber)', calm: 'var(--muted)', none: 'var(--muted)' };

function Face({ clock }: { clock: Clock }) {
  if (clock.status === 'suspended') {
    const since = clock.suspensions.at(-1)?.from;
    return (
      <>
        <p className="clock-left">已中止，暂不计算</p>
        <p>
          {since ? `自${moment(since)}起；` : ''}期限{periodText(clock.period)}
        </p>
      </>
    );
  }
  if (!clock.dueOn || !clock.dueAt) {
    return (
      <>
        <p className="clock-left">待定</p>
        <p>最早 {clock.earliestPossible ? day(clock.earliestPossible) : '未知'}，待放假通知公布后确定</p>
      </>
    );
  }
  const { text, tone } = leftOf({
    dueAt: clock.dueAt,
    dueOn: clock.dueOn,
    dueUnit: clock.period.unit,
    daysLeft: clock.daysLeft,
  });
  const part = usedPart(clock, Date.now());
  return (
    <>
      <p className={`clock-left left-${tone}`}>{text}</p>
      <p>
        {deadline(clock.dueOn, clock.dueAt, clock.period.unit)}到期
        {clock.provisional ? <Mark>暂定</Mark> : null}
      </p>
      {part === undefined ? null : (
        <Progress
          strokeColor={BAR[tone]}
          // Of itself a full bar would turn green, as if the end of a period were its fulfilment.
          status="normal"
          percent={Math.round(part * 100)}
          showInfo={false}
          size="small"
          aria-label={`期限已过 ${Math.round(part * 100)}%`}
        />
      )}
    </>
  );
}
