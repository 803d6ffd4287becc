import { Alert } from 'antd';
import { day, isDay, today } from '../ui/dates';

/** What a rule means that is in force from a day already past. */
export const PastStart = ({ from }: { from: string | undefined }) =>
  from && isDay(from) && from < today() ? (
    <Alert
      type="warning"
      showIcon
      title={`施行日期已过：今后登记的案件，违法行为发生在${day(from)}以后的，都按新规则。`}
    />
  ) : null;
