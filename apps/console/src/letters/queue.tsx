import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { api, get, type Schemas } from '../api/client';
import { unitsQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { day, moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { useSearch } from '../ui/search';
import { Loaded, Nothing } from '../ui/states';
import { LettersNav } from './letters-nav';
import { letterQueueQuery } from './queries';

type Waiting = Schemas['WaitingLetter'];

const ORDERS = {
  caseNo: '按案号',
  addressee: '按收件人',
  address: '按地址',
} as const;
type Order = keyof typeof ORDERS;
const by: Record<Order, (w: Waiting) => string> = {
  caseNo: (w) => w.caseNo,
  addressee: (w) => w.partyName,
  address: (w) => w.address ?? '',
};
const CHINESE = new Intl.Collator('zh-CN');

/** What is out for service and in no letter: chosen, and printed in the order in which it stands here. */
export function LetterQueue() {
  const [search, change] = useSearch();
  const unit = search.get('unit') ?? undefined;
  const order = (search.get('order') ?? 'caseNo') as Order;
  const query = useInfiniteQuery(letterQueueQuery(unit));
  const units = useQuery(unitsQuery);
  return (
    <section className="page">
      <h1>邮寄</h1>
      <LettersNav />
      <p className="muted">
        已经出具、等待送达、没有公告的文书。选要寄的成批打印：每封有带条码的封面、文书原件和送达回证，一个案件的装一封。当面送达的不必选。
      </p>
      <div className="filters">
        <Select
          aria-label="打印的次序"
          value={order}
          onChange={(v: string) => change({ order: v === 'caseNo' ? undefined : v })}
          options={Object.entries(ORDERS).map(([value, label]) => ({ value, label }))}
        />
        {(units.data?.items.length ?? 0) > 1 ? (
          <Select
            allowClear
            placeholder="单位"
            aria-label="按单位筛选"
            value={unit ?? null}
            onChange={(v?: string) => change({ unit: v })}
            options={units.data?.items.map((u) => ({ value: u.id, label: u.name }))}
          />
        ) : null}
      </div>
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((p) => p.items).sort((a, b) => CHINESE.compare(by[order](a), by[order](b)));
          return rows.length === 0 ? <Nothing>没有等待邮寄的文书。</Nothing> : <Choose rows={rows} />;
        }}
      </Loaded>
      {query.hasNextPage ? (
        <Button block loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          更多
        </Button>
      ) : null}
    </section>
  );
}

function Choose({ rows }: { rows: Waiting[] }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const may = (w: Waiting) => w.mayPrint && w.address !== null;
  const all = rows.filter(may).flatMap((w) => w.papers.map((p) => p.id));
  const picked = rows.flatMap((w) =>
    w.papers.filter((p) => chosen.includes(p.id)).map((p) => ({ caseNo: w.caseNo, id: p.id })),
  );
  const letters = new Set(picked.map((p) => p.caseNo)).size;
  const make = useMutation({
    mutationFn: () =>
      get(
        api.POST('/api/v1/letters/batches', {
          params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
          body: { papers: picked },
        }),
      ),
    onSuccess: async ({ id, letters: made }) => {
      await client.invalidateQueries({ queryKey: ['letters'] });
      message.success(`第 ${id} 批 ${made} 封已经制作，可以打印。`);
      await navigate('/letters/batches');
    },
    onError: () => client.invalidateQueries({ queryKey: ['letters', 'queue'] }),
  });
  return (
    <>
      <div className="filters">
        <Checkbox
          checked={all.length > 0 && picked.length === all.length}
          indeterminate={picked.length > 0 && picked.length < all.length}
          onChange={() => setChosen(picked.length === all.length ? [] : all)}
        >
          全选
        </Checkbox>
        <Button type="primary" disabled={picked.length === 0} loading={make.isPending} onClick={() => make.mutate()}>
          {letters > 0 ? `制作 ${letters} 封信函` : '制作信函'}
        </Button>
      </div>
      <Refusal error={make.error} />
      <ul className="plain-list letter-rows" aria-label="待寄的文书">
        {rows.map((w) => (
          <li key={w.caseNo}>
            <div className="letter-main">
              <strong>{w.partyName}</strong>
              <span>
                {w.address ?? '没有地址：请先在案件中登记送达地址确认书'}{' '}
                {w.address ? (
                  <span className="muted">
                    {w.addressSignedOn ? `${day(w.addressSignedOn)}确认的送达地址` : '登记的地址，没有签送达地址确认书'}
                  </span>
                ) : null}
              </span>
              <span>
                <Link to={`/cases/${w.caseNo}`}>{w.displayNo}</Link> <span className="muted">{w.unit}</span>
              </span>
            </div>
            <div className="letter-main letter-papers">
              {w.papers.map((p) => (
                <Checkbox
                  key={p.id}
                  disabled={!may(w)}
                  checked={chosen.includes(p.id)}
                  onChange={() =>
                    setChosen(chosen.includes(p.id) ? chosen.filter((c) => c !== p.id) : [...chosen, p.id])
                  }
                >
                  《{p.title}》 {p.number}{' '}
                  <span className="muted">
                    {p.pages} 页，{moment(p.madeAt)}制作
                  </span>{' '}
                  {p.returned > 0 ? <Mark tone="strong">退回过 {p.returned} 次</Mark> : null}
                </Checkbox>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
