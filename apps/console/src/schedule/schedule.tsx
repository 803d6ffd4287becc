import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { meQuery, scheduleQuery } from '../api/queries';
import { isDay, today } from '../ui/dates';
import { useSearch } from '../ui/search';
import { Loaded } from '../ui/states';
import { DayLists } from './day-lists';
import { nameOf, sheetOf, type Span, turned } from './days';
import { Sheet } from './sheet';
import './schedule.css';

/** What falls due and where one has to go, by week and month. The address holds day, span and whose they are. */
export function SchedulePage() {
  const [search, change] = useSearch();
  const { data: me } = useQuery(meQuery);
  const asked = search.get('on');
  const on = asked && isDay(asked) ? asked : today();
  const span: Span = search.get('span') === 'week' ? 'week' : 'month';
  const unit = search.get('unit') ?? undefined;
  // Who enforces looks at the own cases first; who leads, at the unit's.
  const own = me?.roles.includes('officer') && !me.roles.includes('head');
  const whose = unit ? 'unit' : (search.get('whose') ?? (own ? 'mine' : 'unit'));
  const filter = { ...(whose === 'mine' ? { mine: 'true' as const } : {}), ...(unit ? { unit } : {}) };
  const query = useQuery({
    ...scheduleQuery({ ...sheetOf(span, on), ...filter }),
    placeholderData: (before) => before,
    enabled: me !== undefined,
  });
  const set = (changes: Record<string, string>) => change(changes, { replace: true });
  return (
    <section className="page wide-page">
      <header className="title">
        <h1>日程</h1>
        <div className="title-side">
          {unit ? null : (
            <Segmented
              aria-label="谁的日程"
              value={whose}
              onChange={(value) => set({ whose: value })}
              options={[
                { value: 'mine', label: '我的' },
                { value: 'unit', label: '本单位' },
              ]}
            />
          )}
          <Segmented<Span>
            aria-label="按周或按月"
            value={span}
            onChange={(value) => set({ span: value })}
            options={[
              { value: 'week', label: '周' },
              { value: 'month', label: '月' },
            ]}
          />
        </div>
      </header>
      <div className="sheet-title">
        <h2>{nameOf(span, on)}</h2>
        <Button onClick={() => set({ on: today() })}>今天</Button>
        <Button
          icon={<LeftOutlined />}
          aria-label={span === 'week' ? '上一周' : '上一月'}
          onClick={() => set({ on: turned(span, on, -1) })}
        />
        <Button
          icon={<RightOutlined />}
          aria-label={span === 'week' ? '下一周' : '下一月'}
          onClick={() => set({ on: turned(span, on, 1) })}
        />
      </div>
      <div className={`schedule ${span}`}>
        <Loaded query={query}>
          {({ days }) => <Sheet days={days} on={on} span={span} choose={(date) => set({ on: date })} />}
        </Loaded>
        {me ? <DayLists key={on} on={on} filter={filter} username={me.username} /> : null}
      </div>
    </section>
  );
}
