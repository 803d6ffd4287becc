import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { meQuery } from '../api/queries';
import { disclosureCountsQuery } from './queries';
import { isPublishing } from './words';
import './disclosures.css';

/** 公示 whose day is near or over, above the tasks: it is no task of one case. */
export function DueDisclosures() {
  const { data: me } = useQuery(meQuery);
  const { data } = useQuery({ ...disclosureCountsQuery, enabled: !!me && isPublishing(me.roles) });
  if (!data || data.soon + data.late === 0) return null;
  return (
    <section className="job-group" aria-labelledby="due-disclosures">
      <h2 id="due-disclosures">到期的公示 {data.soon + data.late}</h2>
      <p className="disclosures-due">
        <Link to="/disclosures">执法决定的公示和撤回</Link>
        {data.late > 0 ? <span className="disclosure-late">已超期 {data.late} 件</span> : null}
        {data.soon > 0 ? <span>两个工作日内到期 {data.soon} 件</span> : null}
      </p>
    </section>
  );
}
