import { useQuery } from '@tanstack/react-query';
import { dueServicesQuery, meQuery } from '../api/queries';
import { ServiceRows } from './service-rows';

/** Among one's own service records what the day asks one to look after, above the tasks. */
export function DueServices() {
  const { data: me } = useQuery(meQuery);
  const { data } = useQuery({ ...dueServicesQuery, enabled: !!me?.roles.includes('officer') });
  if (!data || data.items.length === 0) return null;
  return (
    <section className="job-group" aria-labelledby="due-services">
      <h2 id="due-services">到期的服务记录 {data.items.length}</h2>
      <ServiceRows rows={data.items} label="到期的服务记录" />
    </section>
  );
}
