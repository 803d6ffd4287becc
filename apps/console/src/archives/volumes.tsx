import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Input, Modal, Select, Switch } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, get, keyed, type Schemas } from '../api/client';
import { Intention } from '../api/intention';
import { volumesQuery, volumesWaitingQuery } from '../api/queries';
import { CardTable } from '../admin/card-table';
import { Refusal } from '../form/refusal';
import { day, moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { openPdf } from '../ui/open-pdf';
import { Loaded, Nothing } from '../ui/states';
import { ArchivesNav } from './archives-nav';
import { VolumeState } from './volume-state';
import { retentionWords } from './words';
import '../admin/admin.css';
import './archives.css';

type Waiting = Schemas['VolumesWaiting'];
type Group = Waiting['groups'][number];

/** 多案一卷: what waits to be bound, and what was bound. */
export function VolumesPage() {
  const waiting = useQuery(volumesWaitingQuery);
  return (
    <section className="page">
      <h1>组卷</h1>
      <ArchivesNav />
      <Loaded query={waiting}>
        {(w) => (
          <>
            <p className="muted">
              当场处罚的案件各自封存之后，同一归档年度、同一保管期限的可以组成一卷，至多 {w.most} 案；各案的封存不变。
            </p>
            {w.maySet ? <Setting enabled={w.enabled} /> : null}
            {w.enabled ? <WaitingPart waiting={w} /> : <Nothing>本单位没有启用多案一卷，一案一卷。</Nothing>}
          </>
        )}
      </Loaded>
      <h2>组成的卷</h2>
      <Bound />
    </section>
  );
}

function Setting({ enabled }: { enabled: boolean }) {
  const client = useQueryClient();
  const set = useMutation({
    mutationFn: (on: boolean) => get(api.PUT('/api/v1/archive-volumes/setting', { body: { enabled: on } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['archives', 'volumes'] }),
  });
  return (
    <div>
      <Switch aria-label="启用多案一卷" checked={enabled} loading={set.isPending} onChange={(on) => set.mutate(on)} />{' '}
      简易程序案件多案一卷
      <Refusal error={set.error} />
    </div>
  );
}

function WaitingPart({ waiting }: { waiting: Waiting }) {
  const [key, setKey] = useState<string>();
  const { groups, most } = waiting;
  const group = groups.find((g) => keyOf(g) === key) ?? groups[0];
  if (!group) return <Nothing>没有待组卷的案卷。当场处罚的案件封存之后列在这里。</Nothing>;
  return (
    <>
      {groups.length > 1 ? (
        <div className="filters">
          <Select
            aria-label="归档年度和保管期限"
            value={keyOf(group)}
            onChange={setKey}
            options={groups.map((g) => ({ value: keyOf(g), label: titleOf(g) }))}
          />
        </div>
      ) : (
        <h2>{titleOf(group)}</h2>
      )}
      <Compose key={keyOf(group)} group={group} most={most} maySet={waiting.maySet} />
      {waiting.more ? <p className="muted">只列出最早封存的，组卷之后再列以后的。</p> : null}
    </>
  );
}

const keyOf = ({ year, years }: Group) => `${year}-${years ?? 'Y'}`;
const titleOf = ({ year, years, items }: Group) => `${year} 年，保管 ${retentionWords(years)}，待组 ${items.length} 案`;

/** The oldest are chosen; one may leave some out. */
function Compose({ group, most, maySet }: { group: Group; most: number; maySet: boolean }) {
  const free = group.items.filter((i) => i.waits === null);
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set(free.slice(most).map((i) => i.caseNo)));
  const [asking, setAsking] = useState(false);
  const [note, setNote] = useState('');
  const [intention] = useState(() => new Intention());
  const client = useQueryClient();
  const { message } = App.useApp();
  const caseNos = free.map((i) => i.caseNo).filter((c) => !left.has(c));
  const body = { year: group.year, years: group.years, caseNos, note };
  const preview = useMutation({
    mutationFn: () =>
      openPdf(() => get<Blob>(api.POST('/api/v1/archive-volumes/preview', { body, parseAs: 'blob' })), '组卷预览'),
  });
  const make = useMutation({
    mutationFn: () =>
      intention.sent(get(api.POST('/api/v1/archive-volumes', { params: keyed(intention.keyFor(body)), body }))),
    onSuccess: async ({ volumeNo }) => {
      setAsking(false);
      message.success(`${volumeNo}已经组成，正在装订。`);
      await client.invalidateQueries({ queryKey: ['archives'] });
    },
    onError: () => client.invalidateQueries({ queryKey: ['archives', 'volumes'] }),
  });
  const toggle = (caseNo: string) => {
    const next = new Set(left);
    if (!next.delete(caseNo)) next.add(caseNo);
    setLeft(next);
  };
  const none = caseNos.length === 0 || caseNos.length > most;
  return (
    <>
      {maySet ? (
        <div className="filters">
          <Button disabled={none} loading={preview.isPending} onClick={() => preview.mutate()}>
            预览
          </Button>
          <Button type="primary" disabled={none} onClick={() => setAsking(true)}>
            {caseNos.length > 0 ? `将 ${caseNos.length} 案组成一卷…` : '组卷…'}
          </Button>
          {caseNos.length > most ? <span className="muted">一卷至多 {most} 案，请减少。</span> : null}
        </div>
      ) : null}
      <Refusal error={preview.error} />
      <ul className="plain-list" aria-label="待组卷的案卷">
        {group.items.map((i) => (
          <li key={i.caseNo}>
            <Checkbox
              disabled={!maySet || i.waits !== null}
              checked={i.waits === null && !left.has(i.caseNo)}
              onChange={() => toggle(i.caseNo)}
            >
              {i.title} <span className="muted">{i.displayNo}</span>
              <br />
              <span className="muted">
                {day(i.sealedOn)}封存，{i.pages} 页
              </span>{' '}
              {i.waits ? <Mark tone="strong">{i.waits}</Mark> : null}
            </Checkbox>{' '}
            <Link to={`/archives/${i.caseNo}`}>案卷</Link>
          </li>
        ))}
      </ul>
      <Modal
        open={asking}
        title={`将 ${caseNos.length} 案组成一卷`}
        okText="组卷"
        cancelText="取消"
        confirmLoading={make.isPending}
        onCancel={() => setAsking(false)}
        onOk={() => make.mutate()}
      >
        <p>
          {group.year} 年，保管 {retentionWords(group.years)}
          。组卷之后编卷号，不能拆开；今后整卷借阅、整卷鉴定销毁。各案的封存不变。
        </p>
        <label htmlFor="volume-note">备考表的说明</label>
        <Input.TextArea
          id="volume-note"
          value={note}
          maxLength={300}
          rows={2}
          placeholder="没有需要说明的，可以不填"
          onChange={(e) => setNote(e.target.value)}
        />
        <Refusal error={make.error} />
      </Modal>
    </>
  );
}

function Bound() {
  const query = useInfiniteQuery(volumesQuery);
  return (
    <>
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((p) => p.items);
          return rows.length === 0 ? (
            <Nothing>还没有组成的卷。</Nothing>
          ) : (
            <CardTable label="组成的卷" heads={['卷号', '单位', '案件', '保管期限', '立卷', '状态']}>
              {rows.map((v) => (
                <tr key={v.id}>
                  <th scope="row">
                    <Link to={`/archives/volumes/${v.id}`}>{v.volumeNo}</Link>
                  </th>
                  <td data-label="单位">{v.unit}</td>
                  <td data-label="案件">{v.members} 案</td>
                  <td data-label="保管期限">{retentionWords(v.years)}</td>
                  <td data-label="立卷">
                    {v.composedBy}，{moment(v.composedAt)}
                  </td>
                  <td data-label="状态">
                    <VolumeState volume={v} />
                  </td>
                </tr>
              ))}
            </CardTable>
          );
        }}
      </Loaded>
      {query.hasNextPage ? (
        <Button block loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          更早的卷
        </Button>
      ) : null}
    </>
  );
}
