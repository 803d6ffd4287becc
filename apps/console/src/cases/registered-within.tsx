import { CalendarOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import type { CaseFilter } from '../api/queries';
import { DateField } from '../ui/date-field';
import { isDay, today } from '../ui/dates';

interface Props {
  filter: CaseFilter;
  set: (name: 'registeredFrom' | 'registeredTo', value: string | undefined) => void;
}

/** The days between which a case was registered: what is chosen stands among the conditions below the fields. */
export const RegisteredWithin = ({ filter, set }: Props) => {
  const field = (name: 'registeredFrom' | 'registeredTo', label: string) => (
    <label>
      {label}
      <DateField
        aria-label={label}
        value={filter[name] ?? ''}
        max={today()}
        onChange={(v) => (isDay(v) ? set(name, v) : v === '' && set(name, undefined))}
      />
    </label>
  );
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      content={
        <div className="registered-within">
          {field('registeredFrom', '登记起始日')}
          {field('registeredTo', '登记截止日')}
        </div>
      }
    >
      <Button icon={<CalendarOutlined />}>登记日期</Button>
    </Popover>
  );
};
