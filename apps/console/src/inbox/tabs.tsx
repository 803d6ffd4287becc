import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../api/client';
import { countsQuery, type TaskFilter } from '../api/queries';
import { useKeys } from '../shell/keys';

type View = TaskFilter['view'];
type Counts = Schemas['TaskCounts'];

const TABS: { view: View; label: string; count?: keyof Counts }[] = [
  { view: 'mine', label: '我的', count: 'mine' },
  { view: 'unassigned', label: '待认领', count: 'unassigned' },
  { view: 'unit', label: '本单位', count: 'unit' },
  { view: 'snoozed', label: '稍后', count: 'snoozed' },
  { view: 'done', label: '已办' },
];

/** The tab that the address names; else, once and for this visit, the first that has work. Undefined until that is known. */
export function useView(named: string | null): View | undefined {
  const { data, error } = useQuery(countsQuery);
  const [landed, land] = useState<View>();
  const asked = TABS.find((t) => t.view === named)?.view;
  if (!asked && !landed && (data || error)) land(data ? firstWithWork(data) : 'mine');
  return asked ?? landed;
}

const firstWithWork = (counts: Counts): View =>
  counts.followUps > 0 ? 'mine' : ((['mine', 'unassigned', 'unit'] as const).find((v) => counts[v] > 0) ?? 'mine');

export function Tabs({ view, choose }: { view: View | undefined; choose: (view: View) => void }) {
  const { data } = useQuery(countsQuery);
  useKeys(Object.fromEntries(TABS.map((t, i) => [String(i + 1), () => choose(t.view)])));
  return (
    <Segmented<View>
      className="inbox-tabs"
      aria-label="任务范围"
      value={view ?? 'mine'}
      onChange={choose}
      options={TABS.map(({ view: value, label, count }) => ({
        value,
        label: count && data ? `${label} ${told(data[count])}` : label,
      }))}
    />
  );
}

/** The server counts no further than ten thousand. */
const told = (n: number) => (n > 10_000 ? '1万+' : n);
