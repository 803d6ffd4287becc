import { PlusOutlined } from '@ant-design/icons';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { Link } from 'react-router';
import { type ServiceFilter, servicesQuery, unitsQuery } from '../api/queries';
import { day } from '../ui/dates';
import { useSearch } from '../ui/search';
import { Loaded, Nothing } from '../ui/states';
import { SERVICE_KIND_NAMES, SERVICE_KINDS, SERVICE_STATES } from '../ui/words';
import { ServiceRows } from './service-rows';
import { ServicesNav } from './services-nav';

const FILTERS = ['kind', 'state', 'unit', 'party', 'due', 'share', 'from', 'to', 'q'] as const;
const SHARES: Record<string, string> = { guided: '服务', managed: '管理' };
const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));
const KINDS = Object.fromEntries(SERVICE_KIND_NAMES.map((k) => [k, SERVICE_KINDS[k].title]));

/** 服务记录: every one that one may see; the address holds the filters. */
export function Services() {
  const [search, change] = useSearch();
  const filter = Object.fromEntries(
    FILTERS.map((name) => [name, search.get(name) ?? undefined]).filter(([, v]) => v),
  ) as ServiceFilter;
  const query = useInfiniteQuery(servicesQuery(filter));
  const units = useQuery(unitsQuery);
  const { share, from, to, party } = filter;
  return (
    <section className="page">
      <div className="title">
        <h1>服务记录</h1>
        {query.data?.pages[0]?.mayWrite ? (
          <div className="title-side no-print">
            <Link className="button" to="/services/new">
              <PlusOutlined aria-hidden /> 记一次服务
            </Link>
          </div>
        ) : null}
      </div>
      <ServicesNav />
      <p className="muted">
        辅导、风险提示、劝戒、警示、约谈、回访：不立案、不产生法律上的义务。写下的不改，只能补记；办结的计入“721”，只作对照，不是指标。
      </p>
      <div className="filters">
        <Select
          allowClear
          placeholder="种类"
          aria-label="按种类筛选"
          value={filter.kind ?? null}
          onChange={(v?: string) => change({ kind: v })}
          options={options(KINDS)}
        />
        <Select
          allowClear
          placeholder="状态"
          aria-label="按状态筛选"
          value={filter.state ?? null}
          onChange={(v?: string) => change({ state: v })}
          options={options(SERVICE_STATES)}
        />
        {(units.data?.items.length ?? 0) > 1 ? (
          <Select
            allowClear
            placeholder="单位"
            aria-label="按单位筛选"
            value={filter.unit ?? null}
            onChange={(v?: string) => change({ unit: v })}
            options={units.data?.items.map((u) => ({ value: u.id, label: u.name }))}
          />
        ) : null}
        <Checkbox
          checked={filter.due === 'true'}
          onChange={(e) => change({ due: e.target.checked ? 'true' : undefined })}
        >
          只看到期的
        </Checkbox>
        <Input.Search
          key={filter.q}
          allowClear
          defaultValue={filter.q}
          placeholder="当事人、号码、事由、编号"
          aria-label="查找服务记录"
          onSearch={(words) => change({ q: words.trim() || undefined })}
        />
      </div>
      {share || from || to || party ? (
        <p className="muted">
          {share ? `“721”中计入${SHARES[share]}的；` : ''}
          {from || to ? `${from ? day(from) : ''}至${to ? day(to) : '今天'}办理的；` : ''}
          {party ? `当事人 ${party}（含已认定为同一当事人的号码）；` : ''}
          <Button
            type="link"
            size="small"
            onClick={() => change({ share: undefined, from: undefined, to: undefined, party: undefined })}
          >
            看全部
          </Button>
        </p>
      ) : null}
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((p) => p.items);
          return rows.length === 0 ? (
            <Nothing>{search.size > 0 ? '没有符合条件的记录，请放宽筛选。' : '还没有服务记录。'}</Nothing>
          ) : (
            <ServiceRows rows={rows} label="服务记录" />
          );
        }}
      </Loaded>
      {query.hasNextPage ? (
        <Button block loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          更早的记录
        </Button>
      ) : null}
    </section>
  );
}
