import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { numberFault, type PartyKind } from '../../../../libs/law/id-numbers';
import { api, get, keyed, newKey, type Schemas } from '../api/client';
import { partyLinksQuery, proposalsQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { PartiesSaid } from '../proposals/parties-said';
import { ProposalItem } from '../proposals/proposals';
import { moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded, Nothing } from '../ui/states';
import { LedgerPage } from './ledger-page';

type Link = Schemas['PartyLinks']['items'][number];

/** Numbers that are one party's: proposed by one, decided by another, ended likewise. */
export function Parties() {
  const links = useQuery(partyLinksQuery);
  const proposals = useQuery(proposalsQuery);
  const [open, setOpen] = useState<'merge' | Link>();
  const close = () => setOpen(undefined);
  return (
    <LedgerPage>
      <p className="muted">
        同一当事人有两个号码的（个体工商户的信用代码和经营者的身份证号码、换发前后的代码），经一人提出、另一人核准后，按同一当事人查询此前违法。
      </p>
      <div className="filters">
        <Button type="primary" onClick={() => setOpen('merge')}>
          提出合并…
        </Button>
      </div>
      <Loaded query={proposals}>
        {({ items }) => {
          const waiting = items.filter((p) => 'first' in p.body && p.state === 'waiting');
          if (waiting.length === 0) return null;
          return (
            <section aria-label="待核准">
              <h2>待核准</h2>
              <ul className="plain-list proposals">
                {waiting.map((p) => (
                  <li key={p.id}>
                    <ProposalItem proposal={p} />
                  </li>
                ))}
              </ul>
            </section>
          );
        }}
      </Loaded>
      <Loaded query={links}>
        {({ items }) => (
          <section aria-label="已核准的合并">
            <h2>已核准的合并</h2>
            {items.length === 0 ? <Nothing>还没有合并的当事人。</Nothing> : null}
            <ul className="plain-list prior-records">
              {items.map((l) => (
                <li key={l.id}>
                  <div>
                    <PartiesSaid said={l} />
                    <p className="muted">
                      {l.unit} · {l.proposedBy}提出，{l.mergedBy}于{moment(l.mergedAt)}核准
                    </p>
                    {l.separation ? (
                      <p>
                        <Mark>已解除</Mark> {l.separation.proposedBy}提出，{l.separation.by}于{moment(l.separation.at)}
                        核准：{l.separation.reason}（{l.separation.evidence}）
                      </p>
                    ) : null}
                  </div>
                  {l.separation ? null : (
                    <Button onClick={() => setOpen(l)} aria-label={`解除 ${l.first.name} ${l.second.name}`}>
                      提出解除…
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
      </Loaded>
      {open === 'merge' ? <Merge close={close} /> : null}
      {open && open !== 'merge' ? <Separate link={open} close={close} /> : null}
    </LedgerPage>
  );
}

function useProposed(close: () => void) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return async () => {
    message.success('已提出，由法制审核员或者负责人核准后生效。');
    close();
    await client.invalidateQueries();
  };
}

const asked = (label: string) => [{ required: true, whitespace: true, message: `请填写${label}。` }];

function Grounds() {
  return (
    <>
      <Form.Item name="reason" label="理由" rules={asked('理由')}>
        <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
      </Form.Item>
      <Form.Item
        name="evidence"
        label="证据"
        extra="写明文书或者登记材料的名称，例如：营业执照复印件、准予变更登记通知书"
        rules={asked('证据')}
      >
        <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
      </Form.Item>
    </>
  );
}

function Merge({ close }: { close: () => void }) {
  const [form] = Form.useForm<Schemas['MergeParties']>();
  const [key] = useState(newKey);
  const merge = useMutation({
    mutationFn: (body: Schemas['MergeParties']) =>
      get(api.POST('/api/v1/proposals/merge', { params: keyed(key), body })),
    onSuccess: useProposed(close),
  });
  return (
    <Modal
      open
      title="提出当事人合并"
      okText="提出"
      cancelText="取消"
      confirmLoading={merge.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ first: { kind: 'organization' }, second: { kind: 'individual' } }}
        onFinish={(v) => merge.mutate(v)}
      >
        <IdentityFields at="first" legend="号码一" />
        <IdentityFields at="second" legend="号码二" />
        <Grounds />
        <Refusal error={merge.error} form={form} />
      </Form>
    </Modal>
  );
}

function IdentityFields({ at, legend }: { at: 'first' | 'second'; legend: string }) {
  const form = Form.useFormInstance<Schemas['MergeParties']>();
  return (
    <fieldset className="group">
      <legend>{legend}</legend>
      <Form.Item name={[at, 'kind']} label={`${legend}的类别`}>
        <Radio.Group
          options={[
            { value: 'organization', label: '单位' },
            { value: 'individual', label: '个人' },
          ]}
        />
      </Form.Item>
      <Form.Item name={[at, 'name']} label={`${legend}的名称`} rules={asked('名称')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name={[at, 'idNumber']}
        label={`${legend}的证件号码`}
        extra="单位填统一社会信用代码，个人填公民身份号码"
        validateTrigger="onBlur"
        rules={[
          ...asked('证件号码'),
          {
            validator: (_, typed: string | undefined) => {
              const kind = form.getFieldValue([at, 'kind']) as PartyKind;
              const fault = typed?.trim() ? numberFault(kind, typed) : undefined;
              return fault ? Promise.reject(new Error(fault.message)) : Promise.resolve();
            },
          },
        ]}
      >
        <Input maxLength={60} spellCheck={false} autoComplete="off" />
      </Form.Item>
    </fieldset>
  );
}

function Separate({ link, close }: { link: Link; close: () => void }) {
  const [form] = Form.useForm<{ reason: string; evidence: string }>();
  const [key] = useState(newKey);
  const separate = useMutation({
    mutationFn: (grounds: { reason: string; evidence: string }) =>
      get(api.POST('/api/v1/proposals/separation', { params: keyed(key), body: { link: link.id, ...grounds } })),
    onSuccess: useProposed(close),
  });
  return (
    <Modal
      open
      title="提出解除合并"
      okText="提出"
      cancelText="取消"
      confirmLoading={separate.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p>
        {link.first.name}（{link.first.idNumber}）、{link.second.name}（{link.second.idNumber}）
      </p>
      <p className="muted">核准后不再按同一当事人查询；合并的经过仍保留。</p>
      <Form form={form} layout="vertical" onFinish={(v) => separate.mutate(v)}>
        <Grounds />
        <Refusal error={separate.error} form={form} />
      </Form>
    </Modal>
  );
}
