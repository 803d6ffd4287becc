import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Segmented, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { archiveNumber, patternFault } from '../../../../libs/law/retention';
import { type ArchiveFilter, archivesQuery, unitsQuery } from '../api/queries';
import { api, get, type Schemas } from '../api/client';
import { CardTable } from '../admin/card-table';
import { Refusal } from '../form/refusal';
import { asked } from '../services/held-fields';
import { day, today } from '../ui/dates';
import { useSearch } from '../ui/search';
import { Loaded, Nothing } from '../ui/states';
import { useNarrow } from '../ui/use-narrow';
import { OUTCOME_NAMES } from '../ui/words';
import { ArchivesNav } from './archives-nav';
import { Standing } from './standing';
import { ARCHIVE_VIEWS, type ArchiveView, retentionWords } from './words';
import '../admin/admin.css';
import './archives.css';

const EMPTY: Record<ArchiveView, string> = {
  all: '还没有归档的案卷。案件立卷封存之后，自动列在这里。',
  due: '没有保管期满的案卷。',
  lent: '没有借出的案卷。',
  overdue: '没有逾期未还的案卷。',
  held: '没有冻结销毁的案卷。',
  appraised: '没有正在办理销毁的案卷。',
  destroyed: '没有销毁过案卷。',
};
const VIEWS = Object.entries(ARCHIVE_VIEWS).map(([value, label]) => ({ value: value as ArchiveView, label }));
const PERIODS = [
  { value: '0', label: '永久' },
  { value: '30', label: '30年' },
  { value: '10', label: '10年' },
];

/** 案卷: every sealed dossier of one's units; the address holds the filters. */
export function Archives() {
  const [search, change] = useSearch();
  const view = (search.get('view') ?? 'all') as ArchiveView;
  const [year, years] = [search.get('year'), search.get('years')];
  const [unit, outcome] = [search.get('unit'), search.get('outcome')];
  const filter = {
    view,
    ...(unit ? { unit } : {}),
    ...(outcome ? { outcome } : {}),
    ...(year ? { year: Number(year) } : {}),
    ...(years ? { years: Number(years) } : {}),
  } as ArchiveFilter;
  const query = useInfiniteQuery(archivesQuery(filter));
  const units = useQuery(unitsQuery);
  const [numbering, setNumbering] = useState(false);
  const rule = query.data?.pages[0]?.numbering;
  const narrow = useNarrow();
  const look = (v: ArchiveView) => change({ view: v === 'all' ? undefined : v });
  const thisYear = Number(today().slice(0, 4));
  return (
    <section className="page">
      <div className="title">
        <h1>案卷</h1>
        {rule?.maySet ? (
          <div className="title-side">
            <Button onClick={() => setNumbering(true)}>档号规则…</Button>
          </div>
        ) : null}
      </div>
      <ArchivesNav />
      {rule?.maySet && rule.pattern === null ? (
        <p className="muted">本单位还没有设置档号规则，案卷暂无档号；设置以后，按封存的先后自动编号。</p>
      ) : null}
      {narrow ? null : (
        <div>
          <Segmented<ArchiveView> aria-label="哪些案卷" value={view} onChange={look} options={VIEWS} />
        </div>
      )}
      <div className="filters">
        {narrow ? <Select<ArchiveView> aria-label="哪些案卷" value={view} onChange={look} options={VIEWS} /> : null}
        {(units.data?.items.length ?? 0) > 1 ? (
          <Select
            allowClear
            placeholder="单位"
            aria-label="按单位筛选"
            value={unit}
            onChange={(v?: string) => change({ unit: v })}
            options={units.data?.items.map((u) => ({ value: u.id, label: u.name }))}
          />
        ) : null}
        <Select
          allowClear
          placeholder="归档年度"
          aria-label="按归档年度筛选"
          value={year}
          onChange={(v?: string) => change({ year: v })}
          options={Array.from({ length: 31 }, (_, i) => String(thisYear - i)).map((value) => ({
            value,
            label: `${value} 年`,
          }))}
        />
        <Select
          allowClear
          placeholder="处理结果"
          aria-label="按处理结果筛选"
          value={outcome}
          onChange={(v?: string) => change({ outcome: v })}
          options={Object.entries(OUTCOME_NAMES).map(([value, label]) => ({ value, label }))}
        />
        <Select
          allowClear
          placeholder="保管期限"
          aria-label="按保管期限筛选"
          value={years}
          onChange={(v?: string) => change({ years: v })}
          options={PERIODS}
        />
      </div>
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((p) => p.items);
          return rows.length === 0 ? (
            <Nothing>{unit || year || outcome || years ? '没有符合条件的案卷，请放宽筛选。' : EMPTY[view]}</Nothing>
          ) : (
            <CardTable label="案卷" heads={['档号', '题名', '处理结果', '封存日期', '保管期限', '保管至', '状态']}>
              {rows.map((r) => (
                <Row key={r.caseNo} row={r} />
              ))}
            </CardTable>
          );
        }}
      </Loaded>
      {query.hasNextPage ? (
        <Button block loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          更早的案卷
        </Button>
      ) : null}
      {numbering ? <Numbering pattern={rule?.pattern ?? null} close={() => setNumbering(false)} /> : null}
    </section>
  );
}

const Row = ({ row: r }: { row: Schemas['ArchivedDossier'] }) => (
  <tr>
    <th scope="row">
      <Link to={`/archives/${r.caseNo}`}>{r.archiveNo ?? '未编档号'}</Link>
    </th>
    <td data-label="题名" className="archive-words">
      {r.title}{' '}
      <span className="muted">
        {r.displayNo}
        {r.volume ? ` · ${r.volume.volumeNo}第 ${r.volume.place} 件` : ''}
      </span>
    </td>
    <td data-label="处理结果">{OUTCOME_NAMES[r.outcome]}</td>
    <td data-label="封存日期">{day(r.sealedOn)}</td>
    <td data-label="保管期限">
      {r.retention ? retentionWords(r.retention.years) : '未规定'}
      {r.retention && !r.retention.confirmed ? <span className="muted">（待确认）</span> : null}
    </td>
    <td data-label="保管至">{r.keptThrough ? day(r.keptThrough) : '—'}</td>
    <td data-label="状态">
      <Standing dossier={r} />
    </td>
  </tr>
);

const EXAMPLE = 'J001-XZ·{年度}-{期限}-{序号:4}';

function Numbering({ pattern, close }: { pattern: string | null; close: () => void }) {
  const [form] = Form.useForm<{ pattern: string }>();
  const client = useQueryClient();
  const { message } = App.useApp();
  const typed = Form.useWatch('pattern', form)?.trim() ?? '';
  const save = useMutation({
    mutationFn: (body: { pattern: string }) => get(api.PUT('/api/v1/archives/numbering', { body })),
    onSuccess: async ({ numbered }) => {
      message.success(numbered > 0 ? `已保存，${numbered} 卷有了档号。` : '已保存，以后封存的案卷按此编号。');
      close();
      await client.invalidateQueries({ queryKey: ['archives'] });
    },
  });
  return (
    <Modal
      open
      title="本单位的档号规则"
      okText="保存"
      cancelText="取消"
      confirmLoading={save.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p className="muted">
        全宗号、门类代码照本机关的规定写；{'{年度}'} 为归档年度，{'{期限}'} 为 Y、D30、D10，{'{序号:4}'}{' '}
        为四位顺序号，每年（写了期限的，每一期限）从 1 起，不跳号。已经编的档号不变。
      </p>
      <Form form={form} layout="vertical" initialValues={{ pattern }} onFinish={(v) => save.mutate(v)}>
        <Form.Item
          name="pattern"
          label="档号规则"
          extra={
            typed && !patternFault(typed)
              ? `例如：${archiveNumber(typed, { year: Number(today().slice(0, 4)), code: 'D10', sequence: 1 })}`
              : `例如：${EXAMPLE}`
          }
          validateTrigger="onBlur"
          rules={[
            ...asked('档号规则'),
            {
              validator: (_, v?: string) => {
                const fault = v?.trim() ? patternFault(v.trim()) : undefined;
                return fault ? Promise.reject(new Error(fault)) : Promise.resolve();
              },
            },
          ]}
        >
          <Input maxLength={60} spellCheck={false} autoComplete="off" />
        </Form.Item>
        <Refusal error={save.error} form={form} />
      </Form>
    </Modal>
  );
}
