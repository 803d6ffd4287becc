import { Form, Input, Select } from 'antd';
import { FOUND_AGAIN } from '../../../../libs/contracts/per-day-words';
import { DateField } from '../ui/date-field';
import { today } from '../ui/dates';
import type { Filling, Wish } from './drafts';

/** 按日连续处罚 of a fine that was decided before; left empty, the act is one of its own. */
export const PerDayFields = ({ source }: { source: string }) => (
  <fieldset className="group">
    <legend>按日连续处罚</legend>
    <Form.Item
      name={['perDay', 'of']}
      label="原案文号"
      extra={`原案已决定罚款并送达责令改正，三十日内复查仍未改正的填写；罚款为原数额乘以日数（${source}）`}
    >
      <Input maxLength={60} />
    </Form.Item>
    <Form.Item dependencies={[['perDay', 'of']]} noStyle>
      {({ getFieldValue }) =>
        (getFieldValue(['perDay', 'of']) as string | undefined)?.trim() ? (
          <div className="two">
            <Form.Item
              name={['perDay', 'foundOn']}
              label="复查日期"
              rules={[{ required: true, message: '请填写日期。' }]}
            >
              <DateField max={today()} />
            </Form.Item>
            <Form.Item
              name={['perDay', 'found']}
              label="复查结果"
              extra="违法行为自责令改正送达的次日起，至复查之日止，日期不另填"
              rules={[{ required: true, message: '请选择复查结果。' }]}
            >
              <Select options={Object.entries(FOUND_AGAIN).map(([value, label]) => ({ value, label }))} />
            </Form.Item>
          </div>
        ) : null
      }
    </Form.Item>
  </fieldset>
);

/** Of what was filled in, what is sent. */
export const perDayWish = (perDay: Filling['perDay']): Pick<Wish, 'perDay'> =>
  perDay?.of?.trim() ? { perDay: { ...perDay, of: perDay.of.trim() } } : {};
