import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, get, type Schemas } from '../api/client';
import { watchQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded, Nothing } from '../ui/states';
import { CardTable } from './card-table';

/** What the watchdog has found and mended; a look can be begun. */
export function Watch() {
  const [before, setBefore] = useState<string>();
  const client = useQueryClient();
  const query = useQuery({
    ...watchQuery(before),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.looks.some(isAsked) ? 1000 : false),
  });
  const look = useMutation({
    mutationFn: () => get(api.POST('/api/v1/admin/watch/looks')),
    onSuccess: () => client.invalidateQueries({ queryKey: ['watch'] }),
  });
  return (
    <>
      <p className="muted">
        系统自动逐件核对流程、计时、日志、列表、待办和通知，不一致的按能够证明的记录修正。未结案件和一日内办结的案件都在核对之列。
      </p>
      <Loaded query={query}>
        {({ looks, open, items, next }) => {
          const running = looks.find(isAsked);
          const last = looks.find((l) => l.endedAt);
          return (
            <>
              <div className="filters">
                <Button type="primary" loading={look.isPending || !!running} onClick={() => look.mutate()}>
                  {running ? `正在核对，已核对 ${running.looked} 件` : '立即核对'}
                </Button>
              </div>
              <p role="status">{last ? lookWords(last) : '还没有核对过。'}</p>
              <Refusal error={look.error} />
              {open > 0 ? (
                <p>
                  <Mark tone="strong">{open} 项没有修正</Mark> 请打开案件，在「引擎」中查看。
                </p>
              ) : null}
              {items.length === 0 ? (
                <Nothing>没有发现不一致。</Nothing>
              ) : (
                <CardTable label="核对发现" heads={['案件', '哪里', '什么', '发现时', '应为', '发现时间', '结果']}>
                  {items.map((f) => (
                    <tr key={f.id}>
                      <th scope="row">
                        <Link to={`/cases/${f.caseNo}?tab=engine`}>{f.displayNo ?? f.caseNo}</Link>
                      </th>
                      <td data-label="哪里">{f.kindTitle}</td>
                      <td data-label="什么" className="wrap">
                        {f.what}
                      </td>
                      <td data-label="发现时" className="wrap">
                        {short(f.was)}
                      </td>
                      <td data-label="应为" className="wrap">
                        {short(f.right)}
                      </td>
                      <td data-label="发现时间">{moment(f.foundAt)}</td>
                      <td data-label="结果">
                        {f.mendedAt ? (
                          <Mark tone="done">{moment(f.mendedAt)} 已修正</Mark>
                        ) : (
                          <Mark tone="strong">没有修正</Mark>
                        )}
                      </td>
                    </tr>
                  ))}
                </CardTable>
              )}
              {next ? (
                <Button block onClick={() => setBefore(next)}>
                  更早的发现
                </Button>
              ) : null}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

type Look = Schemas['WatchLook'];
const isAsked = ({ askedBy, endedAt }: Look) => askedBy !== null && endedAt === null;
const lookWords = ({ askedByName, endedAt, looked, found, mended }: Look) =>
  `上次核对 ${moment(endedAt!)}（${askedByName ?? '自动'}）：核对 ${looked} 件，发现 ${found} 项，修正 ${mended} 项。`;
/** A whole entry of the journal fills no table. */
const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
