import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { day, today } from '../ui/dates';
import { Mark } from '../ui/mark';
import { SERVICE_KINDS, SERVICE_STATES } from '../ui/words';
import { aboutWords, whenWords } from './words';
import './services.css';

type Row = Schemas['ServiceSummary'];

/** Records as every list shows them; one touch opens one. */
export const ServiceRows = ({ rows, label }: { rows: Row[]; label: string }) => (
  <ul className="plain-list services" aria-label={label}>
    {rows.map((r) => (
      <li key={r.id}>
        <Link to={`/services/${r.id}`}>
          <strong>
            {SERVICE_KINDS[r.kind].title}：{r.subject}
          </strong>
          <span>{aboutWords(r)}</span>
          <span className="muted">
            {whenWords(r)} · {r.place} · {r.officers.join('、')} · {r.unit}
            {r.caseNo ? (r.becameCase ? ' · 已登记为案件' : ' · 属于案件') : ''}
          </span>
        </Link>
        <span className="marks">
          <Due row={r} />
          <Mark tone={r.state === 'done' ? 'done' : r.state === 'cancelled' ? 'plain' : 'strong'}>
            {SERVICE_STATES[r.state]}
          </Mark>
        </span>
      </li>
    ))}
  </ul>
);

const Due = ({ row: { state, dueOn } }: { row: Row }) =>
  state === 'followUp' && dueOn ? (
    <span className={dueOn < today() ? 'service-late' : undefined}>
      {day(dueOn)}
      {dueOn < today() ? '已过' : '前'}跟进
    </span>
  ) : null;
