import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { Fragment, useState } from 'react';
import { Link } from 'react-router';
import { api, get, type Schemas } from '../api/client';
import { Refusal } from '../form/refusal';
import { moment, today } from '../ui/dates';
import { DateField } from '../ui/date-field';
import { Mark } from '../ui/mark';
import { Loaded, Nothing } from '../ui/states';
import { LettersNav } from './letters-nav';
import { batchesQuery } from './queries';

/** Batches as they were made: printed, again if need be, and handed over together. */
export function Batches() {
  const query = useQuery(batchesQuery);
  return (
    <section className="page">
      <h1>邮寄</h1>
      <LettersNav />
      <p className="muted">
        再次打印的与第一次相同，已经作废的不再打印。交给邮政企业后登记交寄日期，邮件编号逐封登记。
      </p>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing>还没有制作过信函。</Nothing>
          ) : (
            <ul className="plain-list letter-rows" aria-label="打印批次">
              {items.map((b) => (
                <Batch key={b.id} batch={b} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function Batch({ batch: b }: { batch: Schemas['LetterBatch'] }) {
  const [on, setOn] = useState<string>();
  const client = useQueryClient();
  const { message } = App.useApp();
  const post = useMutation({
    mutationFn: (day: string) =>
      get(
        api.POST('/api/v1/letters/batches/{id}/post', {
          params: { path: { id: b.id }, header: { 'Idempotency-Key': crypto.randomUUID() } },
          body: { on: day },
        }),
      ),
    onSuccess: async ({ posted }) => {
      setOn(undefined);
      message.success(`${posted} 封已登记交寄。`);
      await client.invalidateQueries({ queryKey: ['letters'] });
    },
  });
  const print = (sides: string) => `/api/v1/letters/batches/${b.id}/print?sides=${sides}`;
  return (
    <li aria-label={`第 ${b.id} 批`}>
      <div className="letter-main">
        <strong>
          第 {b.id} 批，{b.letters} 封
        </strong>
        <span className="muted">
          {b.first}
          {b.letters > 1 ? ` 至 ${b.last}` : ''} · {moment(b.createdAt)} {b.createdBy} · {b.unit}
        </span>
        {b.stopped.length > 0 ? (
          <span>
            <Mark tone="strong">不再打印和交寄</Mark> 文书已经收回或者以其他方式送达，请逐封作废：
            {b.stopped.map((no, i) => (
              <Fragment key={no}>
                {i > 0 ? '、' : ''}
                <Link to={`/letters/no/${no}`}>{no}</Link>
              </Fragment>
            ))}
          </span>
        ) : null}
        <Refusal error={post.error} />
      </div>
      <div className="letter-deeds">
        {b.printed > 0 ? <Mark tone="strong">{b.printed} 封待交寄</Mark> : <Mark tone="done">已全部交寄</Mark>}
        <Button href={print('one')} target="_blank">
          单面打印
        </Button>
        <Button href={print('two')} target="_blank">
          双面打印
        </Button>
        {b.printed > 0 && on === undefined ? <Button onClick={() => setOn(today())}>登记交寄</Button> : null}
        {on === undefined ? null : (
          <>
            <DateField aria-label="交寄日期" value={on} onChange={setOn} max={today()} />
            <Button type="primary" loading={post.isPending} onClick={() => post.mutate(on)}>
              交寄
            </Button>
          </>
        )}
        <Link className="button" to={`/letters/register?batch=${b.id}`}>
          逐封查看
        </Link>
      </div>
    </li>
  );
}
