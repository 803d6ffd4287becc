import { useQuery } from '@tanstack/react-query';
import { Alert, AutoComplete, Form, type FormInstance, Input, Radio } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { ageOn, isNumber, normalNumber, numberFault, type PartyKind } from '../../../../libs/law/id-numbers';
import { minorWords } from '../../../../libs/law/minors';
import type { Schemas } from '../api/client';
import { earlierQuery, partiesQuery } from '../api/queries';
import { day } from '../ui/dates';
import { useLater } from '../ui/use-later';
import { OUTCOME_NAMES, SERVICE_KINDS, SERVICE_STATES } from '../ui/words';
import type { Filling } from './drafts';

type Match = Schemas['PartyMatch'];
const ASK_AFTER_MS = 250;

/** Who it is: found by any part of name, pinyin, code or telephone, or typed anew; with its earlier matters. */
interface Props {
  form: FormInstance<Filling>;
  /** What was filled in at one touch is kept like what is typed. */
  keep: (filling: Filling) => void;
  /** Name and number only: who is met in passing need not say more. */
  brief?: boolean;
}

export function PartyFields({ form, keep, brief = false }: Props) {
  const kind = (Form.useWatch(['party', 'kind'], form) as PartyKind | undefined) ?? 'organization';
  const number = (Form.useWatch(['party', 'idNumber'], form) as string | undefined) ?? '';
  const violationOn = Form.useWatch('violationOn', form) as string | undefined;
  const age = kind === 'individual' && violationOn ? ageOn(number, violationOn) : undefined;
  const minor = age === undefined ? undefined : minorWords(age);
  // While it is typed nothing is missing yet.
  const [left, setLeft] = useState(false);
  const fault = number.trim() ? numberFault(kind, number, { whole: left }) : undefined;
  const take = ({ kind: k, name, idNumber, phone, address, representative }: Match) => {
    form.setFieldsValue({ party: { kind: k, name, idNumber, phone, address, representative } as never });
    keep(form.getFieldsValue(true) as Filling);
  };
  return (
    <fieldset className="group">
      <legend>当事人</legend>
      <Form.Item
        name={['party', 'kind']}
        label="类别"
        extra="有营业执照的（含个体工商户）选单位；没有营业执照的选个人，填经营者的身份证号码"
      >
        <Radio.Group
          options={[
            { value: 'organization', label: '单位' },
            { value: 'individual', label: '个人' },
          ]}
        />
      </Form.Item>
      <Form.Item
        name={['party', 'name']}
        label={kind === 'organization' ? '名称' : '姓名'}
        extra="可输入名称的一部分、拼音首字母、号码或电话查找以往的当事人"
        rules={[{ required: true, whitespace: true, message: '请填写当事人名称。' }]}
      >
        <Found take={take} maxLength={200} />
      </Form.Item>
      <Form.Item
        name={['party', 'idNumber']}
        label={kind === 'organization' ? '统一社会信用代码' : '证件号码'}
        rules={[
          { required: true, whitespace: true, message: '请填写号码，用于查询以往违法记录。' },
          {
            validator: (_, text?: string) =>
              !text?.trim() || isNumber(text)
                ? Promise.resolve()
                : Promise.reject(new Error('这里只能是号码。没有营业执照的，类别选个人，填经营者的身份证号码。')),
          },
          // While it is typed the field itself says what is wrong so far.
          { validator: (_, typed: string) => wrong(kind, typed), validateTrigger: 'onSubmit' },
        ]}
      >
        <Found take={take} maxLength={60} upper left={setLeft} fault={fault?.message} />
      </Form.Item>
      {minor ? <Alert className="conditions" type="info" showIcon title={`行为时 ${minor}`} /> : null}
      {fault ? null : <Earlier idNumber={number} />}
      {brief ? null : (
        <>
          <div className="two">
            <Form.Item name={['party', 'phone']} label="电话">
              <Input inputMode="tel" maxLength={40} />
            </Form.Item>
            {kind === 'organization' ? (
              <Form.Item name={['party', 'representative']} label="负责人">
                <Input maxLength={100} />
              </Form.Item>
            ) : null}
          </div>
          <Form.Item name={['party', 'address']} label={kind === 'organization' ? '住所' : '住址'}>
            <Input maxLength={300} />
          </Form.Item>
        </>
      )}
    </fieldset>
  );
}

/** As the server will judge it: a number with a wrong digit hides earlier matters. */
function wrong(kind: PartyKind, typed: string | undefined): Promise<void> {
  const fault = typed?.trim() ? numberFault(kind, typed) : undefined;
  return fault ? Promise.reject(new Error(fault.message)) : Promise.resolve();
}

interface FoundProps {
  id?: string;
  value?: string;
  onChange?: (text: string) => void;
  take: (party: Match) => void;
  maxLength: number;
  upper?: boolean;
  /** Whether the field has been left. */
  left?: (left: boolean) => void;
  /** What is wrong so far, where handing it in has not said so. */
  fault?: string | undefined;
}

/** A text field under which the parties it may mean are offered. */
function Found({ take, maxLength, upper, left, fault, value = '', onChange, ...control }: FoundProps) {
  const { errors = [] } = Form.Item.useStatus();
  const [typed, setTyped] = useState('');
  const words = useLater(typed.trim(), ASK_AFTER_MS);
  const { data } = useQuery({ ...partiesQuery(words), enabled: words.length >= 2 });
  const found = words && typed ? (data?.items ?? []) : [];
  return (
    <>
      <AutoComplete
        {...control}
        value={value}
        options={found.map((party) => ({ value: party.idNumber, label: party.name, party }))}
        optionRender={({ data }) => {
          // What closes is drawn once more, with what it held.
          const p = (data as { party: Match }).party;
          return (
            <div className="option">
              <strong>{p.name}</strong>
              <span>
                {p.idNumber} {p.phone ?? ''} · 此前 {p.count} 件
              </span>
            </div>
          );
        }}
        onSelect={(number: string) => {
          const party = found.find((p) => p.idNumber === number);
          setTyped('');
          if (party) take(party);
        }}
        onChange={(text: string) => {
          if (found.some((p) => p.idNumber === text)) return;
          setTyped(text);
          onChange?.(text);
        }}
      >
        <Input
          maxLength={maxLength}
          onFocus={() => left?.(false)}
          onBlur={() => left?.(true)}
          spellCheck={false}
          autoComplete="off"
          {...(upper ? { autoCapitalize: 'characters' } : {})}
        />
      </AutoComplete>
      {fault && errors.length === 0 ? (
        <span className="number-fault" role="status">
          {fault}
        </span>
      ) : null}
    </>
  );
}

/** Earlier matters of the same party under any of its numbers, as soon as its number is whole. */
function Earlier({ idNumber }: { idNumber: string }) {
  const number = normalNumber(useLater(idNumber, ASK_AFTER_MS));
  const { data } = useQuery({ ...earlierQuery(number), enabled: number.length >= 8 });
  if (!data || number.length < 8) return null;
  const { count, open, matters, records, numbers, services } = data;
  const one = numbers.length > 0 ? `与 ${numbers.join('、')} 已认定为同一当事人。` : '';
  if (count === 0 && records.length === 0)
    return (
      <>
        <p className="muted earlier">没有查到此前的案件。</p>
        {one ? <p className="muted earlier">{one}</p> : null}
        {services.length > 0 ? (
          <div className="earlier">
            <ServicesOf services={services} />
          </div>
        ) : null}
      </>
    );
  const found = [
    ...(count > 0 ? [`${count} 件案件${open > 0 ? `（${open} 件正在办理）` : ''}`] : []),
    ...(records.length > 0 ? [`导入台账 ${records.length} 件`] : []),
  ];
  const under = (other: string | null) => (other ? `，登记为 ${other}` : '');
  return (
    <Alert
      className="conditions"
      type="info"
      showIcon
      title={`此前有 ${found.join('、')}，多次违法可能不适用从宽`}
      description={
        <>
          {one ? <p>{one}</p> : null}
          <ul>
            {matters.map((m) => (
              <li key={m.caseNo}>
                {day(m.violationOn)}{' '}
                <Link to={`/cases/${m.caseNo}`} target="_blank">
                  {m.itemTitle}
                </Link>
                （{m.outcome ? OUTCOME_NAMES[m.outcome] : '办理中'}
                {under(m.under)}）
              </li>
            ))}
            {records.map((r) => (
              <li key={r.id}>
                {day(r.violationOn)} {r.itemTitle}（{OUTCOME_NAMES[r.outcome]}，导入台账，{r.reference}
                {under(r.under)}）
              </li>
            ))}
          </ul>
          {services.length > 0 ? <ServicesOf services={services} /> : null}
        </>
      }
    />
  );
}

/** What was done with the party beside cases: no offence, and of no legal effect. */
const ServicesOf = ({ services }: { services: Schemas['EarlierOfParty']['services'] }) => (
  <>
    <p className="muted">服务记录（不是违法记录）：</p>
    <ul>
      {services.map((s) => (
        <li key={s.id}>
          {s.heldOn ? `${day(s.heldOn)} ` : ''}
          <Link to={`/services/${s.id}`} target="_blank">
            {SERVICE_KINDS[s.kind].title}：{s.subject}
          </Link>
          （{SERVICE_STATES[s.state]}）
        </li>
      ))}
    </ul>
  </>
);
