import { useQuery } from '@tanstack/react-query';
import { Alert, Segmented } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../api/client';
import { stagesQuery } from '../api/queries';
import { deadline, lasted, moment } from '../ui/dates';
import { OUTCOME_NAMES } from '../ui/words';

type Entry = Schemas['JournalEntry'];
type Group = 'all' | 'people' | 'clocks' | 'stages';

const GROUPS: Record<Group, (type: string) => boolean> = {
  all: () => true,
  people: (t) =>
    t === 'task.completed' || t === 'action.performed' || t === 'case.registered' || t === 'document.served',
  clocks: (t) => t.startsWith('clock.') || t === 'expiry.held' || t === 'calendar.missing',
  stages: (t) => t === 'stage.entered' || t.startsWith('case.') || t === 'outcome.set',
};

/** Waits longer than this are folded into one line, ms. */
const IDLE_MS = 3_600_000;

/** The journal, newest last: who did what, on which article; idle time folded. */
export function Timeline({ journal }: { journal: Schemas['Journal'] }) {
  const [group, setGroup] = useState<Group>('all');
  const stages = useQuery(stagesQuery);
  const stageName = (s: string) => stages.data?.items.find((r) => r.stage === s)?.title ?? s;
  const entries = journal.items.filter((e) => GROUPS[group](e.type));
  return (
    <>
      <Segmented<Group>
        aria-label="筛选时间线"
        value={group}
        onChange={setGroup}
        options={[
          { value: 'all', label: '全部' },
          { value: 'people', label: '办理' },
          { value: 'clocks', label: '期限' },
          { value: 'stages', label: '阶段' },
        ]}
      />
      {journal.chain.ok ? null : <Alert type="error" showIcon title="记录的哈希链不相符，请立即联系管理员。" />}
      <ol className="timeline">
        {entries.map((e, i) => {
          const before = entries[i - 1];
          const idle = before ? Date.parse(e.at) - Date.parse(before.at) : 0;
          return (
            <li key={e.seq}>
              {idle > IDLE_MS ? <p className="idle">等待 {lasted(idle)}</p> : null}
              <div className={`entry entry-${e.actor.kind}`}>
                <time>{moment(e.at)}</time>
                <div>
                  <strong>{words(e, stageName)}</strong>
                  <Particulars entry={e} />
                  <span className="muted">
                    {e.actor.name}
                    {e.basis ? ` · ${e.basis}` : ''}
                  </span>
                </div>
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}

const CLOCK_EVENTS: Record<string, string> = {
  started: '开始计算',
  extended: '延长',
  suspended: '中止计算',
  resumed: '恢复计算',
  met: '已完成',
  expired: '届满',
  cancelled: '不再计算',
  recomputed: '按新日历重新计算',
  reinstated: '恢复（在期限内收到）',
};

function words(e: Entry, stageName: (stage: string) => string): string {
  const data = e.data;
  const title = data['title'] as string | undefined;
  if (e.type === 'clock.changed') return `${title}${CLOCK_EVENTS[(data['event'] as { type: string }).type] ?? ''}`;
  if (e.type === 'outcome.set' || e.type === 'case.escalated') return `${e.title}：${String(data['text'])}`;
  if (e.type === 'case.closed') return `${e.title}：${OUTCOME_NAMES[String(data['outcome'])]}`;
  if (e.type === 'stage.entered') return `进入阶段：${stageName(String(data['stage']))}`;
  return title ? `${e.title}：${title}` : e.title;
}

function Particulars({ entry: { type, data } }: { entry: Entry }) {
  const d = data as Record<string, string | undefined>;
  if (type === 'clock.changed' && d['dueOn'] && d['dueAt']) {
    const unit = (data['event'] as { period?: { unit: string } }).period?.unit;
    return <p>{deadline(d['dueOn'], d['dueAt'], unit)}届满</p>;
  }
  if (type === 'message.refused') {
    const refusal = data['refusal'] as { reason?: string };
    return <p>{refusal.reason ?? '轮到办理时，案件的情况已经改变。'}</p>;
  }
  const given = (data['result'] ?? data['data']) as Record<string, unknown> | undefined;
  const said = ['opinion', 'reason', 'reasons', 'content', 'statement', 'comment', 'description', 'note']
    .map((k) => given?.[k])
    .find((v) => typeof v === 'string');
  return said ? <p className="prose">{String(said)}</p> : null;
}
