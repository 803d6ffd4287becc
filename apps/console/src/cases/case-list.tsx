import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { DownloadOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Select } from 'antd';
import { type CaseFilter, casesQuery, stagesQuery, unitsQuery } from '../api/queries';
import { Guide } from '../ui/guide';
import { useSearch } from '../ui/search';
import { Loaded, Nothing } from '../ui/states';
import { type CaseColumn, OUTCOME_NAMES, STATUS_NAMES } from '../ui/words';
import { CaseTable } from './case-table';
import { Chips } from './chips';
import { RegisteredWithin } from './registered-within';
import { ColumnChoice, useColumns } from './columns';
import { FILTERS } from './filters';

/** Every case one may see. The URL holds the filters, so a view can be sent to a colleague. */
export function CaseList() {
  const [search, change] = useSearch();
  const filter = Object.fromEntries(
    FILTERS.map((name) => [name, search.get(name) ?? undefined]).filter(([, v]) => v),
  ) as CaseFilter;
  const set = (name: string, value: string | undefined) => change({ [name]: value });
  const remove = (names: (keyof CaseFilter)[]) => change(Object.fromEntries(names.map((name) => [name, undefined])));
  const query = useInfiniteQuery(casesQuery(filter));
  const total = query.data?.pages[0]?.total;
  const stages = useQuery(stagesQuery);
  const units = useQuery(unitsQuery);
  const [columns, choose] = useColumns();
  const rows = query.data?.pages.flatMap((p) => p.items) ?? [];
  const words = (record: Record<string, string>) => Object.entries(record).map(([value, label]) => ({ value, label }));
  return (
    <section className="page">
      <div className="title">
        <h1>案件 {total === undefined ? null : <span className="title-item">{countWords(total)}</span>}</h1>
        <div className="title-side no-print">
          <ColumnChoice columns={columns} choose={choose} />
          <Button href={`/api/v1/exports/cases?${exported(filter, columns)}`} icon={<DownloadOutlined />}>
            导出 XLSX
          </Button>
        </div>
      </div>
      <div className="filters">
        <Select
          allowClear
          placeholder="阶段"
          aria-label="按阶段筛选"
          value={filter.stage ?? null}
          onChange={(v?: string) => set('stage', v)}
          options={stages.data?.items.map((s) => ({ value: s.stage, label: s.title }))}
        />
        <Select
          allowClear
          placeholder="状态"
          aria-label="按状态筛选"
          value={filter.status ?? null}
          onChange={(v?: CaseFilter['status']) => set('status', v)}
          options={words(STATUS_NAMES) as { value: CaseFilter['status']; label: string }[]}
        />
        <Select
          allowClear
          placeholder="结果"
          aria-label="按结果筛选"
          value={filter.outcome ?? null}
          onChange={(v?: string) => set('outcome', v)}
          options={words(OUTCOME_NAMES)}
        />
        {(units.data?.items.length ?? 0) > 1 ? (
          <Select
            allowClear
            placeholder="单位"
            aria-label="按单位筛选"
            value={filter.unit ?? null}
            onChange={(v?: string) => set('unit', v)}
            options={units.data?.items.map((u) => ({ value: u.id, label: u.name }))}
          />
        ) : null}
        <RegisteredWithin filter={filter} set={set} />
        <Checkbox
          checked={filter.overdue === 'true'}
          onChange={(e) => set('overdue', e.target.checked ? 'true' : undefined)}
        >
          只看过期
        </Checkbox>
        <Checkbox checked={filter.sort === 'due'} onChange={(e) => set('sort', e.target.checked ? 'due' : undefined)}>
          按期限排序
        </Checkbox>
        <Input.Search
          key={filter.q}
          allowClear
          defaultValue={filter.q}
          placeholder="案号、当事人、事项、统一代码"
          aria-label="查找案件"
          onSearch={(v) => set('q', v.trim() || undefined)}
        />
      </div>
      <Chips filter={filter} remove={remove} />
      <Loaded query={query}>
        {() =>
          rows.length === 0 ? (
            <Nothing>
              {search.size > 0 ? '没有符合条件的案件，请放宽筛选。' : '还没有案件。'}
              {search.size > 0 ? null : <Guide of="cases" />}
            </Nothing>
          ) : (
            <CaseTable rows={rows} columns={columns} />
          )
        }
      </Loaded>
      {query.hasNextPage ? (
        <Button block loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          再看 50 件
        </Button>
      ) : null}
    </section>
  );
}

const exported = (filter: CaseFilter, columns: readonly CaseColumn[]) =>
  new URLSearchParams([...(Object.entries(filter) as [string, string][]), ['columns', columns.join(',')]]);

/** The server counts no further than ten thousand. */
const countWords = (n: number) => (n > 10_000 ? '共 10,000 件以上' : `共 ${n.toLocaleString('zh-CN')} 件`);
