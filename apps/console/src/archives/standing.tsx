import type { Schemas } from '../api/client';
import { Mark } from '../ui/mark';
import { APPRAISAL_STATES } from './words';

/** What a dossier is now, beside being kept. */
export function Standing({ dossier: d }: { dossier: Schemas['ArchivedDossier'] }) {
  if (d.destroyedAt) return <Mark>已销毁</Mark>;
  return (
    <span className="marks">
      {d.loan ? <Mark tone="strong">{d.loan.overdue ? '逾期未还' : '借出'}</Mark> : null}
      {d.held ? <Mark tone="strong">冻结销毁</Mark> : null}
      {d.appraisal ? <Mark tone="strong">销毁{APPRAISAL_STATES[d.appraisal]}</Mark> : null}
      {d.due && !d.appraisal ? <Mark tone="strong">保管期满</Mark> : null}
      {!d.loan && !d.held && !d.appraisal && !d.due ? <Mark>在库</Mark> : null}
    </span>
  );
}
