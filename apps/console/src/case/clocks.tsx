import { Button, Modal, Progress } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../api/client';
import { day, deadline, moment, periodText } from '../ui/dates';
import { leftOf } from '../ui/days-left';
import { Mark } from '../ui/mark';
import { DayGrid } from './day-grid';

type Clock = Schemas['ExplainedClock'];

const STATES: Record<Clock['status'], string> = {
  running: '计算中',
  suspended: '已中止',
  met: '已完成',
  expired: '已届满',
  cancelled: '不再计算',
};

/** Every clock of the case, the nearest first; what has ended comes last. */
export function Clocks({ clocks }: { clocks: Clock[] }) {
  const [asked, setAsked] = useState<Clock>();
  const order = (c: Clock) =>
    c.status === 'running' || c.status === 'suspended' ? (c.dueAt ?? '9') : `z${c.endedAt ?? ''}`;
  const sorted = [...clocks].sort((a, b) => order(a).localeCompare(order(b)));
  if (clocks.length === 0) return null;
  return (
    <section aria-label="期限">
      <div className="clocks">
        {sorted.map((clock) => (
          <article key={`${clock.id} ${clock.subject ?? ''} ${clock.round}`} className={`clock clock-${clock.status}`}>
            <h3>
              {clock.title}
              {clock.round > 1 ? `（第 ${clock.round} 次）` : ''}
            </h3>
            <ClockFace clock={clock} />
            <Button type="link" className="why" onClick={() => setAsked(clock)}>
              为什么是这一天？
            </Button>
          </article>
        ))}
      </div>
      {asked ? <Why clock={asked} close={() => setAsked(undefined)} /> : null}
    </section>
  );
}

function ClockFace({ clock }: { clock: Clock }) {
  const ended = clock.status === 'met' || clock.status === 'expired' || clock.status === 'cancelled';
  if (ended) {
    return (
      <>
        <p className="clock-left">{STATES[clock.status]}</p>
        <p>{clock.endedAt ? moment(clock.endedAt) : ''}</p>
      </>
    );
  }
  if (clock.status === 'suspended') return <p className="clock-left">已中止，暂不计算</p>;
  if (!clock.dueOn || !clock.dueAt) {
    return (
      <>
        <p className="clock-left">待定</p>
        <p>最早 {clock.earliestPossible ? day(clock.earliestPossible) : '未知'}，待放假通知公布后确定</p>
      </>
    );
  }
  const began = Date.parse(clock.startedAt);
  const part = Math.min(1, Math.max(0, (Date.now() - began) / (Date.parse(clock.dueAt) - began)));
  const { text, tone } = leftOf({
    dueAt: clock.dueAt,
    dueOn: clock.dueOn,
    dueUnit: clock.period.unit,
    daysLeft: clock.daysLeft,
  });
  return (
    <>
      <p className={`clock-left left-${tone}`}>{text}</p>
      <p>
        {deadline(clock.dueOn, clock.dueAt, clock.period.unit)}到期
        {clock.provisional ? <Mark>暂定</Mark> : null}
      </p>
      <Progress
        percent={Math.round(part * 100)}
        showInfo={false}
        size="small"
        aria-label={`已过 ${Math.round(part * 100)}%`}
      />
    </>
  );
}

/** The reason for a date: the days as counted, the sentences a court could read, the article. */
function Why({ clock, close }: { clock: Clock; close: () => void }) {
  return (
    <Modal open width={720} title={`${clock.title}：为什么是这一天`} onCancel={close} footer={null}>
      <p>
        {clock.rule.startEvent}之日起{periodText(clock.period)}
      </p>
      {clock.explanation.days.length > 2 || clock.period.unit === 'workingDay' ? (
        <DayGrid days={clock.explanation.days} />
      ) : null}
      <ol className="prose">
        {clock.explanation.sentences.map((s) => (
          <li key={s}>{s}</li>
        ))}
      </ol>
    </Modal>
  );
}
