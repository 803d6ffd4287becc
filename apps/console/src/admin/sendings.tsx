import {
  keepPreviousData,
  type QueryKey,
  type UseQueryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { App, Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { Refusal } from '../form/refusal';
import { moment } from '../ui/dates';
import { Loaded, Nothing } from '../ui/states';
import { CardTable } from './card-table';
import { Choosable, ResendChosen, useChoice } from './resend';

type State = 'dead' | 'waiting' | 'sent';

/** How one stands that is sent to another system. */
interface Sending {
  id: string;
  state: State;
  caseNo: string;
  displayNo: string | null;
  attempts: number;
  lastError: string | null;
  receipt: string | null;
  createdAt: string;
  lastTryAt: string | null;
  nextTryAt: string | null;
  sentAt: string | null;
}

interface Page<Row> {
  items: Row[];
  next?: string | undefined;
}

/** What is sent, and how it is called. */
interface Sent<Row extends Sending, Key extends QueryKey> {
  label: string;
  which: string;
  /** The head of the first column. */
  kind: string;
  /** 推送 or 报送, by what it is counted, and what that is. */
  verb: string;
  counted: string;
  noun?: string;
  none: Record<State, string>;
  dead: number;
  waiting: number;
  /** Of the queries that are stale once something goes anew. */
  key: string;
  page: (state: State, before?: string) => UseQueryOptions<Page<Row>, Error, Page<Row>, Key>;
  resend: (ids: string[]) => Promise<{ resent: number }>;
  row: (row: Row) => { title: string; no: string };
}

/** What goes to another system, one by one. What was given up first: that is what somebody comes for. */
export function Sendings<Row extends Sending, Key extends QueryKey>({ of }: { of: Sent<Row, Key> }) {
  const [state, setState] = useState<State>(of.dead > 0 ? 'dead' : 'sent');
  const [before, setBefore] = useState<string>();
  const client = useQueryClient();
  const { message } = App.useApp();
  const query = useQuery({ ...of.page(state, before), placeholderData: keepPreviousData });
  const choice = useChoice(query.data?.items.map((r) => r.id) ?? []);
  const choose = (next: State) => {
    setState(next);
    setBefore(undefined);
    choice.choose([]);
  };
  const resend = useMutation({
    mutationFn: (ids: readonly string[]) => of.resend([...ids]),
    onSuccess: async ({ resent }) => {
      choice.choose([]);
      message.success(`${resent} ${of.counted}${of.noun ?? ''}将重新${of.verb}。`);
      await client.invalidateQueries({ queryKey: [of.key] });
    },
  });
  return (
    <div className="webhook-deliveries">
      <div className="filters">
        <Segmented<State>
          aria-label={of.which}
          value={state}
          onChange={choose}
          options={[
            { value: 'dead', label: `未能送到 ${of.dead}` },
            { value: 'waiting', label: `等待${of.verb} ${of.waiting}` },
            { value: 'sent', label: '已送到' },
          ]}
        />
      </div>
      <Loaded query={query}>
        {({ items, next }) => {
          const isDead = items[0]?.state === 'dead';
          return items.length === 0 ? (
            <Nothing>{of.none[state]}</Nothing>
          ) : (
            <>
              {isDead ? (
                <ResendChosen
                  choice={choice}
                  words={(n) => (n > 0 ? `重新${of.verb}所选 ${n} ${of.counted}` : `重新${of.verb}所选`)}
                  sending={resend.isPending}
                  send={(ids) => resend.mutate(ids)}
                />
              ) : null}
              <Refusal error={resend.error} />
              <CardTable label={of.label} heads={[of.kind, '案件', '编号', '时间', '说明']}>
                {items.map((r) => (
                  <tr key={r.id}>
                    <th scope="row">
                      <Choosable id={r.id} choice={isDead && choice}>
                        {of.row(r).title}
                      </Choosable>
                    </th>
                    <td data-label="案件">
                      <Link to={`/cases/${r.caseNo}`}>{r.displayNo ?? r.caseNo}</Link>
                    </td>
                    <td data-label="编号" className="wrap">
                      {of.row(r).no}
                    </td>
                    <td data-label="时间">{moment(at(r))}</td>
                    <td data-label="说明" className="wrap">
                      {told(r, of.verb)}
                    </td>
                  </tr>
                ))}
              </CardTable>
              {next ? (
                <Button block onClick={() => setBefore(next)}>
                  更早的
                </Button>
              ) : null}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

const at = ({ state, lastTryAt, nextTryAt, sentAt, createdAt }: Sending) =>
  (state === 'dead' ? lastTryAt : state === 'sent' ? sentAt : nextTryAt) ?? createdAt;
const told = ({ state, attempts, lastError, receipt }: Sending, verb: string) =>
  state === 'sent'
    ? `${receipt ?? '已收下'}，第 ${attempts} 次送到`
    : attempts === 0
      ? `随即${verb}`
      : `试过 ${attempts} 次。${lastError ?? ''}`;
