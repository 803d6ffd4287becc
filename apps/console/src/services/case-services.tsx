import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { caseServicesQuery, meQuery } from '../api/queries';
import { mayGo } from '../shell/places';
import { ServiceRows } from './service-rows';

/** Service records tied to a case or about its party, and the way to a new one. */
export function CaseServices({ caseNo, unitId }: { caseNo: string; unitId: string }) {
  const { data: me } = useQuery(meQuery);
  const { data } = useQuery({
    ...caseServicesQuery(caseNo),
    enabled: !!me && mayGo('/services', me.roles),
  });
  if (!me || !data) return null;
  const may = me.unitId === unitId && me.roles.some((r) => r === 'officer' || r === 'head');
  if (data.items.length === 0 && !may) return null;
  return (
    <section className="case-services" aria-label="服务记录">
      <div className="title">
        <h2>本案和当事人的服务记录{data.items.length > 0 ? `（${data.items.length} 份）` : ''}</h2>
        {may ? (
          <Link className="no-print" to={`/services/new?case=${caseNo}`}>
            记一次服务
          </Link>
        ) : null}
      </div>
      {data.items.length > 0 ? <ServiceRows rows={data.items} label="本案和当事人的服务记录" /> : null}
    </section>
  );
}
