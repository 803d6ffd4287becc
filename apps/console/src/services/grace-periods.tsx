import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { numberFault, type PartyKind } from '../../../../libs/law/id-numbers';
import { api, get, keyed, type Schemas } from '../api/client';
import { Intention } from '../api/intention';
import { gracePeriodsQuery, itemsQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { DateField } from '../ui/date-field';
import { fullDay, moment, today } from '../ui/dates';
import { Mark } from '../ui/mark';
import { useSearch } from '../ui/search';
import { Loaded, Nothing } from '../ui/states';
import { GRACE_KIND_NAMES, GRACE_KINDS, GRACE_MEANS } from '../ui/words';
import { asked } from './held-fields';
import { ServicesNav } from './services-nav';
import './services.css';

type Period = Schemas['GracePeriod'];

/** 行政执法观察期 of parties and 过渡期 of items: what stands, and for the head the way to set and end one. */
export function GracePeriods() {
  const [search, change] = useSearch();
  const past = search.get('past') === 'true';
  const query = useQuery(gracePeriodsQuery(past));
  const [open, setOpen] = useState<'set' | Period>();
  const close = () => setOpen(undefined);
  return (
    <section className="page">
      <div className="title">
        <h1>观察期和过渡期</h1>
        {query.data?.maySet ? (
          <div className="title-side">
            <Button type="primary" onClick={() => setOpen('set')}>
              设定…
            </Button>
          </div>
        ) : null}
      </div>
      <ServicesNav />
      <p className="muted">
        行政执法观察期按当事人（新设立的经营主体）设定，过渡期按事项（新的规定）设定；登记和办理案件时按行为发生日提示：
        {GRACE_MEANS}每件案件责令改正后的纠错观察期另算。
      </p>
      <div className="filters">
        <Checkbox checked={past} onChange={(e) => change({ past: e.target.checked ? 'true' : undefined })}>
          包括已届满、已结束的
        </Checkbox>
      </div>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing>没有设定观察期或者过渡期，由单位负责人设定。</Nothing>
          ) : (
            <ul className="plain-list services" aria-label="观察期和过渡期">
              {items.map((p) => (
                <li key={p.id}>
                  <Told period={p} />
                  {p.mayEnd ? (
                    <Button onClick={() => setOpen(p)} aria-label={`结束 ${p.partyName ?? p.itemTitle}`}>
                      提前结束…
                    </Button>
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {open === 'set' ? <SetPeriod close={close} /> : null}
      {open && open !== 'set' ? <EndPeriod period={open} close={close} /> : null}
    </section>
  );
}

const Told = ({ period: p }: { period: Period }) => (
  <div>
    <strong>
      {GRACE_KINDS[p.kind].title}：{p.partyName ?? p.itemTitle}
    </strong>{' '}
    <span className="copy">{p.partyIdNumber ?? p.itemId}</span>{' '}
    {p.endedOn ? <Mark>已结束</Mark> : p.toOn < today() ? <Mark>已届满</Mark> : null}
    <div>
      {fullDay(p.fromOn)}至{fullDay(p.toOn)}
    </div>
    <div>依据：{p.basis}</div>
    <div className="muted">
      {p.unit} · {p.setBy}于{moment(p.setAt)}设定
    </div>
    {p.endedOn ? (
      <div>
        {p.endedBy}于{fullDay(p.endedOn)}结束：{p.endedReason}
      </div>
    ) : null}
  </div>
);

function useDone(words: string, close: () => void) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return async () => {
    message.success(words);
    close();
    await client.invalidateQueries({ queryKey: ['grace'] });
  };
}

interface Filling {
  kind: Period['kind'];
  party: { kind: PartyKind; name: string; idNumber: string };
  itemId: string;
  fromOn: string;
  toOn: string;
  basis: string;
}

function SetPeriod({ close }: { close: () => void }) {
  const [form] = Form.useForm<Filling>();
  const kind = Form.useWatch('kind', form) ?? 'newBusiness';
  const items = useQuery(itemsQuery);
  const [intention] = useState(() => new Intention());
  const set = useMutation({
    mutationFn: ({ party, itemId, kind: _, ...span }: Filling) => {
      const body: Schemas['SetGrace'] =
        kind === 'newBusiness' ? { kind, party, ...span } : { kind: 'transition', itemId, ...span };
      return intention.sent(get(api.POST('/api/v1/grace-periods', { params: keyed(intention.keyFor(body)), body })));
    },
    onSuccess: useDone('已设定，登记和办理案件时提示。', close),
  });
  return (
    <Modal
      open
      title="设定观察期或者过渡期"
      okText="设定"
      cancelText="返回"
      confirmLoading={set.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ kind: 'newBusiness', party: { kind: 'organization' }, fromOn: today() }}
        onFinish={(v) => set.mutate(v)}
      >
        <Form.Item name="kind" label="种类">
          <Radio.Group
            options={GRACE_KIND_NAMES.map((value) => ({
              value,
              label: `${GRACE_KINDS[value].title}（按${GRACE_KINDS[value].of === 'party' ? '当事人' : '事项'}）`,
            }))}
          />
        </Form.Item>
        {kind === 'newBusiness' ? (
          <PartyOf />
        ) : (
          <Form.Item name="itemId" label="事项" rules={[{ required: true, message: '请选择事项。' }]}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={items.data?.items.map((i) => ({ value: i.id, label: `${i.title}（${i.department}）` }))}
            />
          </Form.Item>
        )}
        <div className="two">
          <Form.Item name="fromOn" label="起始日" rules={[{ required: true, message: '请填写起始日。' }]}>
            <DateField />
          </Form.Item>
          <Form.Item name="toOn" label="截止日" rules={[{ required: true, message: '请填写截止日。' }]}>
            <DateField />
          </Form.Item>
        </div>
        <Form.Item
          name="basis"
          label="依据"
          extra="文件名称、文号、条款；最长两年是本系统默认，方案没有规定"
          rules={asked('依据')}
        >
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Refusal error={set.error} form={form} />
      </Form>
    </Modal>
  );
}

function PartyOf() {
  const form = Form.useFormInstance<Filling>();
  return (
    <>
      <Form.Item name={['party', 'kind']} label="类别">
        <Radio.Group
          options={[
            { value: 'organization', label: '单位' },
            { value: 'individual', label: '个人' },
          ]}
        />
      </Form.Item>
      <Form.Item name={['party', 'name']} label="当事人名称" rules={asked('当事人名称')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name={['party', 'idNumber']}
        label="证件号码"
        validateTrigger="onBlur"
        rules={[
          ...asked('证件号码'),
          {
            validator: (_, typed: string | undefined) => {
              const kind = form.getFieldValue(['party', 'kind']) as PartyKind;
              const fault = typed?.trim() ? numberFault(kind, typed) : undefined;
              return fault ? Promise.reject(new Error(fault.message)) : Promise.resolve();
            },
          },
        ]}
      >
        <Input maxLength={60} spellCheck={false} autoComplete="off" />
      </Form.Item>
    </>
  );
}

function EndPeriod({ period, close }: { period: Period; close: () => void }) {
  const [form] = Form.useForm<{ reason: string }>();
  const end = useMutation({
    mutationFn: (body: { reason: string }) =>
      get(api.POST('/api/v1/grace-periods/{id}/end', { params: { path: { id: period.id } }, body })),
    onSuccess: useDone('已结束，以后的行为不再提示。', close),
  });
  return (
    <Modal
      open
      title={`提前结束${GRACE_KINDS[period.kind].title}`}
      okText="结束"
      cancelText="返回"
      confirmLoading={end.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p>{period.partyName ?? period.itemTitle}</p>
      <p className="muted">到今天为止；以后发生的行为不再提示，以前的照旧。经过仍保留。</p>
      <Form form={form} layout="vertical" onFinish={(v) => end.mutate(v)}>
        <Form.Item name="reason" label="结束的理由" rules={asked('结束的理由')}>
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Refusal error={end.error} form={form} />
      </Form>
    </Modal>
  );
}
