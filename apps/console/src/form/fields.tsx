import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import { createContext, Fragment, type ReactNode, useContext, useRef, useState } from 'react';
import { usersQuery } from '../api/queries';
import { DateField } from '../ui/date-field';
import { toInstant, toLocal } from '../ui/dates';
import { AdviceNow } from './advice-now';
import { Attachments } from './attachments';
import { LongField } from './common-texts';
import { Conditions, Questions } from './conditions';
import { Findings } from './findings';
import { Money } from './money';
import { PapersOut } from './papers-out';
import { type FieldSchema, isAsked, type Values } from './schema';

type Path = (string | number)[];

/** What the case knows of the answer: a part that may be left out begins with it when it is opened. */
export const Known = createContext<Values>({});

interface FieldProps {
  schema: FieldSchema;
  /** Where the value stands in the whole form. */
  path: Path;
  /** Where it stands below the nearest list: what Ant Design's lists ask for. */
  name: Path;
  required: boolean;
  label?: ReactNode;
}

/** All fields of an object, in the order they were declared. */
export function Fields({ schema, path = [], name = path }: { schema: FieldSchema; path?: Path; name?: Path }) {
  return Object.entries(schema.properties ?? {}).map(([key, field]) => {
    const own = {
      schema: field,
      path: [...path, key],
      name: [...name, key],
      required: field.must ?? ((schema.required?.includes(key) ?? false) && field.default === undefined),
    };
    if (field.advised)
      return (
        <Fragment key={key}>
          <AdviceNow />
          <Field {...own} />
        </Fragment>
      );
    return field.when ? <Asked key={key} {...own} /> : <Field key={key} {...own} />;
  });
}

/** A field that what is chosen beside it asks for. */
function Asked(props: FieldProps) {
  const form = Form.useFormInstance();
  const beside: unknown = Form.useWatch(props.path.slice(0, -1), { form, preserve: true });
  return isAsked(props.schema, beside) ? <Field {...props} /> : null;
}

function Field(props: FieldProps) {
  const { schema } = props;
  const questions = useContext(Questions);
  if (schema.widget === 'signature') return null;
  if (schema.widget === 'conditions') return <Conditions {...props} />;
  // Of an item without questions.
  if (schema.widget === 'tick' && questions) return null;
  if (schema.widget === 'findings') return <Findings {...props} />;
  if (schema.widget === 'attachments') return <Files {...props} />;
  if (schema.widget === 'paper') return <Item {...props} control={<PapersOut />} />;
  if (schema.widget === 'servedPaper') return <Item {...props} control={<PapersOut served />} />;
  if (schema.widget === 'officers') return <Item {...props} control={<Officers atLeast={schema.minItems} />} />;
  if (schema.type === 'object') return isPeriod(schema) ? <Period {...props} /> : <Group {...props} />;
  if (schema.type === 'array')
    return schema.items?.enum ? (
      <Item {...props} control={<Several schema={schema.items} title={schema.title} />} />
    ) : (
      <List {...props} />
    );
  if (schema.enum) return <Item {...props} control={<One schema={schema} />} />;
  if (schema.const === true) return <Agreement {...props} />;
  if (schema.type === 'boolean') return <Item {...props} control={<YesNo aria-label={schema.title} />} />;
  if (schema.type === 'integer' || schema.type === 'number') {
    return (
      <Item
        {...props}
        control={schema.unit === 'fen' ? <Money /> : <InputNumber min={schema.minimum} max={schema.maximum} />}
      />
    );
  }
  if (schema.format === 'date') return <Item {...props} control={<DateField />} />;
  if (schema.format === 'date-time') return <Item {...props} control={<Instant />} />;
  const long = (schema.maxLength ?? 0) >= 300;
  return (
    <Item {...props} control={long ? <LongField path={props.path} title={schema.title} /> : <Input dir="auto" />} />
  );
}

/** What is handed in before a file has arrived would go without it. */
function Files(props: FieldProps) {
  const underWay = useRef(0);
  const arrived = () =>
    underWay.current > 0 ? Promise.reject(new Error('文件还在上传，请等上传完成后再提交。')) : Promise.resolve();
  return <Item {...props} rule={arrived} control={<Attachments underWay={underWay} />} />;
}

function Item({
  schema,
  name,
  required,
  label,
  rule,
  control,
}: FieldProps & { rule?: () => Promise<void>; control: ReactNode }) {
  const title = label ?? schema.title;
  const atLeast = schema.type === 'array' ? schema.minItems : undefined;
  return (
    <Form.Item
      name={name}
      label={title}
      extra={schema.description}
      // One line per problem: what is missing is not also too few.
      validateFirst
      rules={[
        ...(rule ? [{ validator: rule }] : []),
        ...(required && !atLeast
          ? [{ required: true, ...(schema.type === 'string' ? { whitespace: true } : {}), message: asked(schema) }]
          : []),
        ...(schema.type === 'string' && !schema.enum && schema.maxLength
          ? [{ max: schema.maxLength, message: `${schema.title ?? '内容'}不得超过 ${schema.maxLength} 字。` }]
          : []),
        ...(atLeast
          ? [
              {
                required: true,
                type: 'array' as const,
                min: atLeast,
                message: `请选择至少 ${atLeast} ${schema.widget === 'officers' ? '名' : '项'}${schema.title ?? ''}。`,
              },
            ]
          : []),
      ]}
    >
      {control}
    </Form.Item>
  );
}

/** What is missing, in the words of its own: a statement is judged, a list is chosen from, the rest is typed. */
function asked({ title = '', type, enum: values, items }: FieldSchema): string {
  if (type === 'boolean') return `请判断“${title}”：选择是或否。`;
  return `请${(values ?? items?.enum) ? '选择' : '填写'}${title}。`;
}

const options = ({ enum: values = [], labels = {} }: FieldSchema) =>
  values.map((value) => ({ value, label: labels[value] ?? value }));

/** So many stand one below the other; so many stand open at all, side by side, for one tap. */
const [STACKED, OPEN] = [4, 7];

function One({ schema, ...control }: { schema: FieldSchema }) {
  const many = schema.enum?.length ?? 0;
  return many <= OPEN ? (
    <Radio.Group
      {...control}
      aria-label={schema.title}
      options={options(schema)}
      className={many <= STACKED ? 'large-choice stack' : 'large-choice'}
    />
  ) : (
    <Select {...control} options={options(schema)} classNames={{ popup: { root: 'whole-options' } }} />
  );
}

const Several = ({ schema, title, ...control }: { schema: FieldSchema; title?: string }) => (
  <div role="group" aria-label={title}>
    <Checkbox.Group {...control} options={options(schema)} className="large-choice stack" />
  </div>
);

const YesNo = (control: { 'aria-label'?: string }) => (
  <Radio.Group
    {...control}
    className="large-choice"
    options={[
      { value: true, label: '是' },
      { value: false, label: '否' },
    ]}
  />
);

function Agreement({ schema, name }: FieldProps) {
  return (
    <Form.Item
      name={name}
      valuePropName="checked"
      rules={[{ validator: (_, v) => (v === true ? Promise.resolve() : Promise.reject(new Error('须确认此项。'))) }]}
    >
      <Checkbox>{schema.title}</Checkbox>
    </Form.Item>
  );
}

/** A time in Beijing, kept as an instant. */
function Instant({ value, onChange, ...control }: { value?: string; onChange?: (instant?: string) => void }) {
  const local = value && /[+Z]/.test(value) ? toLocal(value) : value;
  const instant = (v: string) => (/T\d\d:\d\d$/.test(v) ? toInstant(v) : v || undefined);
  return <DateField {...control} withTime value={local} onChange={(v) => onChange?.(instant(v))} />;
}

function Officers({ atLeast, ...control }: { atLeast: number | undefined }) {
  const { data } = useQuery(usersQuery);
  const officers = data?.items.filter((u) => u.roles.includes('officer')) ?? [];
  return (
    <Select
      {...control}
      mode="multiple"
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={atLeast ? `选择 ${atLeast} 名以上执法人员` : '选择执法人员'}
      options={officers.map((u) => ({ value: u.username, label: `${u.name}（${u.certificateNo ?? '无证'}）` }))}
    />
  );
}

const isPeriod = ({ properties = {} }: FieldSchema) =>
  Object.keys(properties).length === 2 && 'amount' in properties && 'unit' in properties;

function Period({ schema, path, name, required }: FieldProps) {
  const { amount, unit } = schema.properties!;
  const form = Form.useFormInstance();
  const title = schema.title ?? '期限';
  // One line says what is missing: the unit is asked for once there is an amount.
  const rules = required ? [{ required: true, message: `请填写${title}。` }] : [];
  const unitRule = {
    validator: (_: unknown, value: unknown) =>
      !required || value || !form.getFieldValue([...path, 'amount'])
        ? Promise.resolve()
        : Promise.reject(new Error(`请选择${title}的单位。`)),
  };
  return (
    <Form.Item label={schema.title} required={required} extra={schema.description}>
      <div className="period">
        <Form.Item name={[...name, 'amount']} noStyle rules={rules}>
          <InputNumber min={1} max={amount?.maximum} aria-label={`${schema.title ?? '期限'}数量`} />
        </Form.Item>
        <Form.Item name={[...name, 'unit']} noStyle rules={[unitRule]}>
          <Select options={options(unit!)} aria-label={`${schema.title ?? '期限'}单位`} placeholder="单位" />
        </Form.Item>
      </div>
    </Form.Item>
  );
}

/** A part with fields of its own. One that may be left out is opened by a tick. */
function Group({ schema, path, name, required }: FieldProps) {
  const form = Form.useFormInstance();
  const known = useContext(Known);
  const place = useRef<HTMLFieldSetElement>(null);
  // Filled in from another window it opens by itself.
  const filled: unknown = Form.useWatch(path, { form, preserve: true });
  const [wanted, setOpen] = useState(() => required || form.getFieldValue(path) !== undefined);
  const open = wanted || filled !== undefined;
  const toggle = (yes: boolean) => {
    form.setFieldValue(path, yes && path.length === 1 ? known[path[0]!] : undefined);
    setOpen(yes);
    // What it begins with is seen before it is handed in.
    if (yes) requestAnimationFrame(() => place.current?.scrollIntoView({ block: 'nearest' }));
  };
  return (
    <fieldset ref={place} className="group">
      <legend>
        {required ? (
          schema.title
        ) : (
          <Checkbox checked={open} onChange={(e) => toggle(e.target.checked)}>
            填写{schema.title}
          </Checkbox>
        )}
      </legend>
      {schema.description && !open ? <p className="muted">{schema.description}</p> : null}
      {open ? <Fields schema={schema} path={path} name={name} /> : null}
    </fieldset>
  );
}

function List({ schema, path, name }: FieldProps) {
  const one = schema.items ?? {};
  const title = schema.title ?? '';
  return (
    <Form.List
      name={name}
      rules={[
        {
          validator: (_, v: unknown[] | undefined) =>
            (v?.length ?? 0) >= (schema.minItems ?? 0)
              ? Promise.resolve()
              : Promise.reject(new Error(`${title}至少 ${schema.minItems} 项。`)),
        },
      ]}
    >
      {(rows, { add, remove }, { errors }) => (
        <fieldset className="group">
          <legend>{title}</legend>
          {schema.description ? <p className="muted">{schema.description}</p> : null}
          {rows.map((row, i) => (
            <div key={row.key} className="line">
              {one.type === 'object' ? (
                <div className="line-fields">
                  <Fields schema={one} path={[...path, row.name]} name={[row.name]} />
                </div>
              ) : (
                <div className="line-fields">
                  <Field
                    schema={one}
                    path={[...path, row.name]}
                    name={[row.name]}
                    required
                    label={`${title} ${i + 1}`}
                  />
                </div>
              )}
              {rows.length > (schema.minItems ?? 0) ? (
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={`删除${title} ${i + 1}`}
                  onClick={() => remove(row.name)}
                />
              ) : null}
            </div>
          ))}
          <Form.ErrorList errors={errors} />
          <Button icon={<PlusOutlined />} onClick={() => add(one.type === 'object' ? {} : '')}>
            添加一项
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
