import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, get, type Schemas } from '../api/client';
import { outboundQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded, Nothing } from '../ui/states';
import { CardTable } from './card-table';
import { Choosable, ResendChosen, useChoice } from './resend';
import { Templates } from './templates';

type Message = Schemas['OutboundMessage'];
type State = Message['state'];

const EMPTY: Record<State, string> = {
  dead: '没有未能发出的消息。',
  waiting: '没有等待发送的消息。',
  sent: '还没有发出过消息。',
};

type Part = 'messages' | 'templates';

/** What leaves the house, and what it says. */
export function Outbound() {
  const [part, setPart] = useState<Part>('messages');
  return (
    <>
      <div className="filters">
        <Segmented<Part>
          aria-label="发送"
          value={part}
          onChange={setPart}
          options={[
            { value: 'messages', label: '发出的消息' },
            { value: 'templates', label: '消息模板' },
          ]}
        />
      </div>
      {part === 'messages' ? <Sent /> : <Templates />}
    </>
  );
}

/** What was given up can be sent anew. */
function Sent() {
  const [state, setState] = useState<State>('dead');
  const [before, setBefore] = useState<string>();
  const query = useQuery({ ...outboundQuery(state, before), placeholderData: keepPreviousData });
  const choose = (next: State) => {
    setState(next);
    setBefore(undefined);
  };
  return (
    <>
      <p className="muted">
        通知按每个人的选择发到邮箱、短信和即时通信。没有收下的自动再试，多次不成或者对方明确不收的列在这里，请看原因，处理后重发。
      </p>
      <Loaded query={query}>
        {(found) => (
          <>
            <Ways ways={found.ways} />
            <div className="filters">
              <Segmented<State>
                aria-label="哪些消息"
                value={state}
                onChange={choose}
                options={[
                  { value: 'dead', label: `未能发出 ${found.dead}` },
                  { value: 'waiting', label: `等待发送 ${found.waiting}` },
                  { value: 'sent', label: '已发出' },
                ]}
              />
            </div>
            {found.items.length === 0 ? (
              <Nothing>{EMPTY[state]}</Nothing>
            ) : (
              <Messages key={`${state} ${before}`} state={found.items[0]!.state} items={found.items} />
            )}
            {found.next ? (
              <Button block onClick={() => setBefore(found.next)}>
                更早的
              </Button>
            ) : null}
          </>
        )}
      </Loaded>
    </>
  );
}

function Ways({ ways }: { ways: Schemas['Way'][] }) {
  return (
    <div className="ways" role="status">
      {ways.map(({ way, title, on }) => (
        <Mark key={way} tone={on ? 'done' : 'plain'}>
          {title}
          {on ? '已开通' : '没有开通'}
        </Mark>
      ))}
      {ways.some((w) => !w.on) ? <span className="muted">没有开通的，按部署文档《发送》设置后重启即可。</span> : null}
    </div>
  );
}

function Messages({ state, items }: { state: State; items: Message[] }) {
  const choice = useChoice(items.map((m) => m.id));
  const client = useQueryClient();
  const { message } = App.useApp();
  const resend = useMutation({
    mutationFn: (ids: readonly string[]) => get(api.POST('/api/v1/admin/outbound/resend', { body: { ids: [...ids] } })),
    onSuccess: async ({ resent }) => {
      choice.choose([]);
      message.success(`${resent} 条消息将重新发送。`);
      await client.invalidateQueries({ queryKey: ['outbound'] });
    },
  });
  const isDead = state === 'dead';
  return (
    <>
      {isDead ? (
        <ResendChosen
          choice={choice}
          words={(n) => (n > 0 ? `重发所选 ${n} 条` : '重发所选')}
          sending={resend.isPending}
          send={(ids) => resend.mutate(ids)}
        />
      ) : null}
      <Refusal error={resend.error} />
      <CardTable label="消息" heads={['消息', '案件', '收件人', '方式', HEADS[state], isDead ? '原因' : '说明']}>
        {items.map((m) => (
          <tr key={m.id}>
            <th scope="row" className="wrap">
              <Choosable id={m.id} choice={isDead && choice}>
                {m.title}
              </Choosable>
            </th>
            <td data-label="案件">
              {m.caseNo ? <Link to={`/cases/${m.caseNo}`}>{m.displayNo ?? m.caseNo}</Link> : '—'}
            </td>
            <td data-label="收件人">
              {m.name ?? '当事人'} <span className="muted">{m.address}</span>
            </td>
            <td data-label="方式">{m.wayTitle}</td>
            <td data-label={HEADS[state]}>{moment(at(m))}</td>
            <td data-label={isDead ? '原因' : '说明'} className="wrap">
              {words(m)}
            </td>
          </tr>
        ))}
      </CardTable>
    </>
  );
}

const HEADS: Record<State, string> = { dead: '最后一次', waiting: '下次发送', sent: '发出时间' };
const at = ({ state, lastTryAt, nextTryAt, sentAt, createdAt }: Message) =>
  (state === 'dead' ? lastTryAt : state === 'sent' ? sentAt : nextTryAt) ?? createdAt;
const words = ({ state, attempts, lastError, receipt }: Message) =>
  state === 'sent'
    ? `回执：${receipt ?? '无'}`
    : attempts === 0
      ? '到时发送'
      : `试过 ${attempts} 次。${lastError ?? ''}`;
