import { Form, Input, Radio } from 'antd';
import { VoiceInput } from '../register/voice-input';
import { DateField } from '../ui/date-field';
import { today } from '../ui/dates';

export const asked = (label: string) => [{ required: true, whitespace: true, message: `请填写${label}。` }];

/** What was done, and what came of it: when it is written at once, and when an arranged 约谈 has been held. */
export function HeldFields({ interview }: { interview: boolean }) {
  const form = Form.useFormInstance();
  const speak = (text: string) => {
    const before = (form.getFieldValue(['held', 'content']) as string | undefined) ?? '';
    form.setFieldValue(['held', 'content'], before + text);
  };
  return (
    <>
      <Form.Item
        name={['held', 'heldOn']}
        label={interview ? '约谈日期' : '日期'}
        rules={[{ required: true, message: '请填写日期。' }]}
      >
        <DateField max={today()} />
      </Form.Item>
      {interview ? (
        <Form.Item name={['held', 'persons']} label="参加人员" rules={asked('参加人员')}>
          <Input maxLength={500} placeholder="被约谈单位到场的人员及其职务" />
        </Form.Item>
      ) : null}
      <Form.Item
        name={['held', 'content']}
        label={interview ? '约谈的问题' : '内容'}
        extra={<VoiceInput add={speak} />}
        rules={asked('内容')}
      >
        <Input.TextArea maxLength={5000} autoSize={{ minRows: 3, maxRows: 10 }} />
      </Form.Item>
      {interview ? (
        <>
          <Form.Item name={['held', 'advice']} label="要求和建议" rules={asked('要求和建议')}>
            <Input.TextArea maxLength={5000} autoSize={{ minRows: 2, maxRows: 10 }} />
          </Form.Item>
          <Form.Item name={['held', 'reply']} label="当事人的答复" rules={asked('当事人的答复')}>
            <Input.TextArea maxLength={5000} autoSize={{ minRows: 2, maxRows: 10 }} />
          </Form.Item>
        </>
      ) : null}
      <ResultFields at={['held', 'result']} />
    </>
  );
}

export function ResultFields({ at }: { at: string[] }) {
  const state = Form.useWatch<string | undefined>([...at, 'state']);
  return (
    <>
      <Form.Item name={[...at, 'state']} label="结果" rules={[{ required: true, message: '请选择结果。' }]}>
        <Radio.Group
          className="large-choice"
          options={[
            { value: 'done', label: '已办结' },
            { value: 'followUp', label: '需要跟进' },
            { value: 'open', label: '尚未办结' },
          ]}
        />
      </Form.Item>
      {state === 'followUp' ? (
        <Form.Item
          name={[...at, 'dueOn']}
          label="跟进日期"
          extra="到那天出现在执法人员的待办里"
          rules={[{ required: true, message: '请填写跟进日期。' }]}
        >
          <DateField />
        </Form.Item>
      ) : null}
    </>
  );
}

export const PlanFields = () => (
  <>
    <Form.Item name={['plan', 'at']} label="约谈时间" rules={[{ required: true, message: '请填写约谈时间。' }]}>
      <DateField withTime />
    </Form.Item>
    <Form.Item name={['plan', 'invited']} label="被约谈人" rules={asked('被约谈人')}>
      <Input maxLength={200} placeholder="姓名和职务" />
    </Form.Item>
    <div className="two">
      <Form.Item name={['plan', 'notice']} label="通知方式">
        <Input maxLength={200} placeholder="电话、书面等" />
      </Form.Item>
      <Form.Item name={['plan', 'noticedOn']} label="通知日期">
        <DateField max={today()} />
      </Form.Item>
    </div>
  </>
);

interface Held {
  result: { state: string; dueOn?: string };
}
/** As it is sent: a day that is no longer asked for is left out, and so is what was left empty. */
export const heldOf = <H extends Held>({ result, ...held }: H) => ({
  ...filled(held),
  result: resultOf(result),
});
export const resultOf = ({ state, dueOn }: Held['result']) => ({
  state: state as 'done',
  ...(state === 'followUp' && dueOn ? { dueOn } : {}),
});
export const filled = <V extends object>(values: V): V =>
  Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined && v !== '')) as V;
