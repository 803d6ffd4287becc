import { Button, Form, Input, Radio } from 'antd';
import { createContext, useContext } from 'react';
import type { FieldSchema } from './schema';

/** The words of the requirements that a re-inspection goes through, in their order. */
export const Requirements = createContext<readonly string[]>([]);

interface Props {
  schema: FieldSchema;
  name: (string | number)[];
}

/** One row for each requirement: three large buttons, and words where something is not corrected. Nothing is numbered by hand. */
export function Findings({ schema, name }: Props) {
  const requirements = useContext(Requirements);
  const form = Form.useFormInstance();
  const { result, evidence } = schema.items?.properties ?? {};
  const options = (result?.enum ?? []).map((value) => ({ value, label: result?.labels?.[value] ?? value }));
  const good = options[0];
  return (
    <Form.List name={name}>
      {(rows) => (
        <fieldset className="group findings">
          <legend>{schema.title}</legend>
          {rows.length > 1 && good ? (
            <Button
              onClick={() => {
                for (const row of rows) form.setFieldValue([...name, row.name, 'result'], good.value);
                void form.validateFields(
                  rows.flatMap(({ name: i }) => [
                    [...name, i, 'result'],
                    [...name, i, 'evidence'],
                  ]),
                );
              }}
            >
              全部{good.label}
            </Button>
          ) : null}
          {rows.map((row) => {
            const asked = requirements[row.name] ?? `第 ${row.name + 1} 项要求`;
            return (
              <div key={row.key} className="finding">
                <p className="prose finding-asked">
                  {rows.length > 1 ? `${row.name + 1}. ` : ''}
                  {asked}
                </p>
                <Form.Item name={[row.name, 'requirement']} hidden noStyle>
                  <Input />
                </Form.Item>
                <Form.Item
                  name={[row.name, 'result']}
                  rules={[{ required: true, message: `请选择${result?.title ?? '改正情况'}。` }]}
                >
                  <Radio.Group
                    className="large-choice"
                    aria-label={`${asked}：${result?.title ?? ''}`}
                    options={options}
                  />
                </Form.Item>
                <Form.Item
                  name={[row.name, 'evidence']}
                  label={evidence?.title}
                  dependencies={[[...name, row.name, 'result']]}
                  rules={[
                    {
                      max: evidence?.maxLength ?? 1000,
                      message: `${evidence?.title ?? ''}不得超过 ${evidence?.maxLength ?? 1000} 字。`,
                    },
                    ({ getFieldValue }) => ({
                      required: ![undefined, good?.value].includes(
                        getFieldValue([...name, row.name, 'result']) as string,
                      ),
                      whitespace: true,
                      message: '未全部改正的，请写明复查情况与证据。',
                    }),
                  ]}
                >
                  <Input.TextArea dir="auto" autoSize={{ minRows: 1, maxRows: 10 }} placeholder="已改正的可以不填" />
                </Form.Item>
              </div>
            );
          })}
        </fieldset>
      )}
    </Form.List>
  );
}
