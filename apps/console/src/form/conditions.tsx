import { Form, Input, InputNumber, Radio } from 'antd';
import { createContext, useContext } from 'react';
import type { Schemas } from '../api/client';
import { Money } from './money';
import type { FieldSchema } from './schema';

type Question = NonNullable<Schemas['Item']['questions']>[number];

/** What is asked of the item's conditions; undefined: an older list, whose conditions are ticked as a whole. */
export const Questions = createContext<readonly Question[] | undefined>(undefined);

interface Props {
  schema: FieldSchema;
  name: (string | number)[];
}

/** One row for each condition, in its own kind of answer, with its source. Whether it is satisfied the system says. */
export function Conditions({ schema, name }: Props) {
  const questions = useContext(Questions);
  if (!questions || questions.length === 0) return null;
  return (
    <Form.List name={name}>
      {() => (
        <fieldset className="group findings">
          <legend>{schema.title}</legend>
          {questions.map((q, i) => (
            <div key={q.id} className="finding">
              <Form.Item name={[i, 'question']} initialValue={q.id} hidden noStyle>
                <Input />
              </Form.Item>
              <Form.Item
                name={[i, 'answer']}
                label={q.text}
                extra={`${q.excludes ? '属于排除情形的，不能从宽 · ' : q.either ? '与同组的一项符合即可 · ' : ''}${q.source}`}
                rules={[{ required: true, message: '请回答。' }]}
              >
                {q.kind === 'yesNo' ? (
                  <Radio.Group
                    className="large-choice"
                    aria-label={q.text}
                    options={[
                      { value: true, label: '是' },
                      { value: false, label: '否' },
                    ]}
                  />
                ) : q.kind === 'amountFen' ? (
                  <Money />
                ) : (
                  <InputNumber min={0} precision={0} inputMode="numeric" />
                )}
              </Form.Item>
            </div>
          ))}
        </fieldset>
      )}
    </Form.List>
  );
}
