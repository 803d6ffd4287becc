import type { Schemas } from '../api/client';
import { sizeText } from '../api/upload';
import { moment } from '../ui/dates';
import './archives.css';

/** What was added after the sealing, wherever a dossier is shown. */
export const AdditionRows = ({ caseNo, additions }: { caseNo: string; additions: Schemas['DossierAddition'][] }) =>
  additions.map((a) => (
    <li key={a.no}>
      <div>
        <a href={`/api/v1/archives/${caseNo}/additions/${a.no}`} target="_blank" rel="noreferrer">
          <strong>
            {a.no}. {a.title}
          </strong>
        </a>
        <p>{a.reason}</p>
        <span className="muted">
          {a.name}，{sizeText(a.size)}；{a.by}于{moment(a.at)}补入
        </span>
      </div>
    </li>
  ));
