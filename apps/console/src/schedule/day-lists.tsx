import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { type CaseFilter, casesQuery, visitsQuery } from '../api/queries';
import { listOf } from '../overview/links';
import { day } from '../ui/dates';
import { DaysLeft } from '../ui/days-left';
import { Loaded } from '../ui/states';
import { CLOCK_NAMES } from '../ui/words';
import { VisitMap } from './visit-map';

interface Props {
  on: string;
  filter: { mine?: 'true'; unit?: string };
  username: string;
}

/** Of one day: the cases whose next date it is, and the re-inspections that are to be done by it. */
export function DayLists({ on, filter, username }: Props) {
  const { mine, unit } = filter;
  const due: CaseFilter = {
    dueFrom: on,
    dueTo: on,
    status: 'unclosed',
    sort: 'due',
    ...(mine ? { officer: username } : {}),
    ...(unit ? { unit } : {}),
  };
  const cases = useInfiniteQuery(casesQuery(due));
  const visits = useQuery(visitsQuery({ on, ...filter }));
  return (
    <div className="day-lists" aria-live="polite">
      <h2>{day(on)}</h2>
      <section>
        <Loaded query={cases}>
          {({ pages: [first] }) => (
            <>
              <h3>到期 {first!.total} 件</h3>
              {first!.items.length === 0 ? (
                <p className="muted">这一天没有案件到期。</p>
              ) : (
                <ul className="rows">
                  {first!.items.map((c) => (
                    <li key={c.caseNo} className="row">
                      <DaysLeft due={c} />
                      <Link className="row-main" to={`/cases/${c.caseNo}`}>
                        <strong>{c.partyName}</strong>
                        <span>{c.itemTitle}</span>
                      </Link>
                      <span className="row-no">
                        {c.dueClock ? CLOCK_NAMES[c.dueClock] : ''} {c.handlers.join('、')}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
              {first!.items.length > 0 ? <Link to={listOf(due)}>在案件列表中打开</Link> : null}
            </>
          )}
        </Loaded>
      </section>
      <section>
        <Loaded query={visits}>
          {({ items }) => (
            <>
              <h3>复查 {items.length} 项</h3>
              <VisitMap visits={items} />
              {items.length === 0 ? (
                <p className="muted">这一天没有待办的复查。</p>
              ) : (
                <ol className="rows">
                  {items.map((v, i) => (
                    <li key={v.id} className="row">
                      <DaysLeft due={v} />
                      <Link className="row-main" to={`/tasks/${v.id}`}>
                        <strong>{v.partyName}</strong>
                        <span>{v.place}</span>
                      </Link>
                      <span className="row-no">
                        {i + 1}．{v.displayNo} {v.assigneeName ?? '待认领'}
                      </span>
                    </li>
                  ))}
                </ol>
              )}
            </>
          )}
        </Loaded>
      </section>
    </div>
  );
}
