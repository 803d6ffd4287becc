import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Modal, Popconfirm, Space } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, get, keyed, newKey, type Schemas } from '../api/client';
import { proposalQuery, proposalsQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { day, moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded, Nothing } from '../ui/states';
import { Days, Moved } from './moved';
import { PartiesJoined, PartiesSaid } from './parties-said';
import { PastStart } from './past-start';
import './proposals.css';

type Proposal = Schemas['Proposal'];

/** Law that waits for a second person: what it would do to the open cases, and whoever did not propose it publishes. */
export function Proposals() {
  const query = useQuery(proposalsQuery);
  return (
    <section className="page">
      <h1>公布核准</h1>
      <p className="muted">
        日历和期限规则关系到在办案件的期限，保管期限表关系到案卷的销毁，当事人合并关系到此前违法的认定，由一人提出、另一人核准后才生效。
      </p>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing>
              没有待核准的内容。系统管理员在 管理 → 日历、期限、保管 中，办理人员在 台账 → 当事人合并
              中提出后，在这里核准。
            </Nothing>
          ) : (
            <ul className="plain-list proposals">
              {items.map((p) => (
                <li key={p.id}>
                  <ProposalItem proposal={p} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

const STATES = { waiting: '待核准', withdrawn: '已撤回' } as const;
const OF_LAW = {
  ...{ done: '已公布', decided: '核准公布', decide: '核准公布…', ok: '核准公布' },
  sure: '核准后立即公布，不能撤回，只能由以后公布的内容接替。',
  own: '这是您提出的，须由法制审核员或者另一名系统管理员核准。',
};
const OF_PARTIES: typeof OF_LAW = {
  ...{ done: '已核准', decided: '核准', decide: '核准…', ok: '核准' },
  sure: '核准后立即生效，此后查询此前违法都按此办理；有误的，须再由两人更正。',
  own: '须由提出人以外的法制审核员或者负责人核准。',
};

/** One proposal with what it would do, and what the reader may do with it. */
export function ProposalItem({ proposal: p }: { proposal: Proposal }) {
  const [withdrawing, setWithdrawing] = useState(false);
  const [key] = useState(newKey);
  const words = 'first' in p.body ? OF_PARTIES : OF_LAW;
  const client = useQueryClient();
  const { message } = App.useApp();
  const publish = useMutation({
    mutationFn: () =>
      get(api.POST('/api/v1/proposals/{id}/publish', { params: { ...keyed(key), path: { id: p.id } } })),
    onSuccess: async ({ told, failed }) => {
      const later = failed > 0 ? `另有 ${failed} 件暂未收到，系统每分钟自动补发。` : '';
      message.success(p.kind === 'retention' ? `${words.done}。` : `${words.done}，${told} 件在办案件已收到。${later}`);
      await client.invalidateQueries();
    },
  });
  return (
    <article aria-label={p.title}>
      <h2>
        {p.title}{' '}
        <Mark tone={p.state === 'waiting' ? 'strong' : 'plain'}>
          {p.state === 'published' ? words.done : STATES[p.state]}
        </Mark>
      </h2>
      <p className="muted">
        {p.proposedBy}于{moment(p.proposedAt)}提出
        {p.decidedBy
          ? `，${p.decidedBy}于${moment(p.decidedAt!)}${p.state === 'published' ? words.decided : '撤回'}`
          : ''}
        {p.reason ? `（${p.reason}）` : ''}。{'source' in p.body ? `来源：${p.body.source}` : ''}
      </p>
      {'offDays' in p.body ? (
        <Days table={p.body} />
      ) : 'first' in p.body ? (
        <PartiesSaid said={p.body} />
      ) : p.kind === 'retention' ? (
        <p>适用于{day(p.body.effectiveFrom)}以后归档的案卷。</p>
      ) : (
        <>
          <p>{day(p.body.effectiveFrom)}起施行。</p>
          {p.state === 'waiting' ? <PastStart from={p.body.effectiveFrom} /> : null}
        </>
      )}
      {p.state === 'waiting' ? <WouldBe id={p.id} /> : p.effect ? <Effect effect={p.effect} published /> : null}
      {p.state === 'waiting' ? (
        <Space wrap>
          {p.mayPublish ? (
            <Popconfirm title={words.sure} okText={words.ok} cancelText="再看看" onConfirm={() => publish.mutate()}>
              <Button type="primary" loading={publish.isPending}>
                {words.decide}
              </Button>
            </Popconfirm>
          ) : (
            <span className="muted">{words.own}</span>
          )}
          {words === OF_LAW || p.own || p.mayPublish ? (
            <Button onClick={() => setWithdrawing(true)}>撤回…</Button>
          ) : null}
        </Space>
      ) : null}
      <Refusal error={publish.error} />
      {withdrawing ? <Withdraw id={p.id} close={() => setWithdrawing(false)} /> : null}
    </article>
  );
}

/** Read apart: what can no longer be published says so, and hides no other. */
function WouldBe({ id }: { id: number }) {
  const query = useQuery(proposalQuery(id));
  return <Loaded query={query}>{({ effect }) => (effect ? <Effect effect={effect} /> : null)}</Loaded>;
}

function Effect({ effect, published = false }: { effect: NonNullable<Proposal['effect']>; published?: boolean }) {
  if ('moved' in effect) return <Moved effect={effect} published={published} />;
  if ('parties' in effect) return <PartiesJoined effect={effect} published={published} />;
  if ('retention' in effect)
    return (
      <ul className="plain-list">
        {effect.retention.map((r) => (
          <li key={r.outcome}>
            <span>{r.outcome}</span>
            <span>
              {r.from ?? '无'} → {r.to}，涉及案卷 {r.dossiers} 卷
            </span>
          </li>
        ))}
      </ul>
    );
  return (
    <>
      <ul className="plain-list">
        {effect.rules.map((r) => (
          <li key={r.title}>
            <span>{r.title}</span>
            <span>
              {r.from ?? '无'} → {r.to}
            </span>
          </li>
        ))}
      </ul>
      <p>
        {effect.reached === 0
          ? '只适用于施行后的违法行为，在办案件不变。'
          : `适用于在办的 ${effect.reached} 件：已经起算的期限不变，以后起算的按新规则。`}
      </p>
      {effect.cases.length > 0 ? (
        <details>
          <summary>逐件列出{effect.reached > effect.cases.length ? `（前 ${effect.cases.length} 件）` : ''}</summary>
          <ul className="plain-list">
            {effect.cases.map((c) => (
              <li key={c.caseNo}>
                <Link to={`/cases/${c.caseNo}`}>{c.displayNo}</Link>
                <span>{c.stage}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function Withdraw({ id, close }: { id: number; close: () => void }) {
  const [reason, setReason] = useState('');
  const client = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () =>
      get(api.POST('/api/v1/proposals/{id}/withdraw', { params: { path: { id } }, body: { reason: reason.trim() } })),
    onSuccess: async () => {
      close();
      await client.invalidateQueries();
    },
  });
  return (
    <Modal
      open
      title="撤回提案"
      okText="撤回"
      cancelText="取消"
      okButtonProps={{ disabled: !reason.trim() }}
      confirmLoading={withdraw.isPending}
      onCancel={close}
      onOk={() => withdraw.mutate()}
    >
      <Input.TextArea
        aria-label="撤回的理由"
        placeholder="撤回的理由"
        value={reason}
        maxLength={500}
        autoSize={{ minRows: 2 }}
        onChange={(e) => setReason(e.target.value)}
      />
      <Refusal error={withdraw.error} />
    </Modal>
  );
}
