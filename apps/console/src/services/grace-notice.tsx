import { useQuery } from '@tanstack/react-query';
import { Alert, Form, type FormInstance } from 'antd';
import { normalNumber } from '../../../../libs/law/id-numbers';
import type { Schemas } from '../api/client';
import { graceApplyingQuery, graceOfCaseQuery, meQuery } from '../api/queries';
import type { Filling } from '../register/drafts';
import { mayGo } from '../shell/places';
import { fullDay, isDay } from '../ui/dates';
import { useLater } from '../ui/use-later';
import { GRACE_KINDS, GRACE_MEANS } from '../ui/words';

type Period = Schemas['GracePeriod'];
const ASK_AFTER_MS = 250;

/** That the act fell in a 行政执法观察期 or 过渡期: told, and nothing follows by itself. */
function Notice({ periods }: { periods: Period[] }) {
  if (periods.length === 0) return null;
  return (
    <Alert
      className="conditions"
      type="info"
      showIcon
      title={periods.map((p) => (
        <div key={p.id}>
          {p.partyName ? '当事人' : `事项“${p.itemTitle}”`}在{GRACE_KINDS[p.kind].title}内（至{fullDay(p.toOn)}，依据：
          {p.basis}）
        </div>
      ))}
      description={`${GRACE_MEANS}按行为发生（终了）日计算；与本案责令改正的纠错观察期是两回事。`}
    />
  );
}

/** While a case is being registered, as soon as party or item is known. */
export function GraceApplying({ form }: { form: FormInstance<Filling> }) {
  const number = (Form.useWatch(['party', 'idNumber'], form) as string | undefined) ?? '';
  const itemId = Form.useWatch('itemId', form);
  const began = Form.useWatch('violationOn', form);
  const ended = Form.useWatch('violationEndedOn', form);
  const later = normalNumber(useLater(number, ASK_AFTER_MS));
  const idNumber = later.length >= 8 ? later : undefined;
  const on = ended || began || '';
  const { data } = useQuery({
    ...graceApplyingQuery({ on, ...(idNumber ? { idNumber } : {}), ...(itemId ? { itemId } : {}) }),
    enabled: isDay(on) && !!(idNumber ?? itemId),
  });
  return <Notice periods={data?.items ?? []} />;
}

export function GraceOfCase({ caseNo }: { caseNo: string }) {
  const { data: me } = useQuery(meQuery);
  const { data } = useQuery({ ...graceOfCaseQuery(caseNo), enabled: !!me && mayGo('/services', me.roles) });
  return <Notice periods={data?.items ?? []} />;
}
