import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { Link } from 'react-router';
import { citable, citableAll } from '../../../../libs/law/citable';
import type { Schemas } from '../api/client';
import { itemsQuery } from '../api/queries';
import { fullDay, periodText } from '../ui/dates';
import { Guide } from '../ui/guide';
import { Mark } from '../ui/mark';
import { useSearch } from '../ui/search';
import { Loaded, Nothing } from '../ui/states';
import { LIST_NAMES } from '../ui/words';

type Item = Schemas['Item'];

/**
 * The lists, item by item: what has to be met, how long a correction may take, what else stands at the gate. `inside`: for
 * officers, who are also told which rows no lawyer has confirmed yet, and go on to registering.
 */
export function ItemList({ inside = false }: { inside?: boolean }) {
  const query = useQuery(itemsQuery);
  const [search, change] = useSearch();
  const words = search.get('q') ?? '';
  const set = (name: string, value: string | undefined) => change({ [name]: value });
  return (
    <Loaded query={query}>
      {({ items }) => {
        const found = items.filter((i) => isAsked(i, words, search.get('department'), search.get('list')));
        return (
          <>
            <div className="filters no-print">
              <Input.Search
                allowClear
                defaultValue={words}
                placeholder="事项、法条、部门、拼音首字母"
                aria-label="查找事项"
                onSearch={(q) => set('q', q.trim() || undefined)}
              />
              <Select
                allowClear
                placeholder="部门"
                aria-label="按部门筛选"
                value={search.get('department')}
                onChange={(v?: string) => set('department', v)}
                options={[...new Set(items.map((i) => i.department))].map((value) => ({ value, label: value }))}
              />
              <Select
                allowClear
                placeholder="清单"
                aria-label="按清单筛选"
                value={search.get('list')}
                onChange={(v?: string) => set('list', v)}
                options={Object.entries(LIST_NAMES).map(([value, label]) => ({ value, label }))}
              />
            </div>
            <p className="muted" role="status">
              共 {items.length} 项{found.length === items.length ? '' : `，符合条件 ${found.length} 项`}
            </p>
            {found.length === 0 ? (
              <Nothing>
                {items.length > 0 ? '没有相符的事项，请换一个词，或清除筛选。' : '还没有事项。'}
                {items.length === 0 && inside ? <Guide of="items" /> : null}
              </Nothing>
            ) : (
              <ul className="rows items">
                {found.map((i) => (
                  <OneItem key={i.id} item={i} inside={inside} />
                ))}
              </ul>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function isAsked(item: Item, words: string, department: string | null, list: string | null): boolean {
  const all = [item.title, item.department, item.initials ?? '', ...item.legalBasis, ...item.conditions].join(' ');
  return (
    words.split(/\s+/).every((word) => all.includes(word)) &&
    (!department || item.department === department) &&
    (!list || item.list === list)
  );
}

function OneItem({ item: i, inside }: { item: Item; inside: boolean }) {
  return (
    <li>
      <h2>
        {i.title} <Mark>{LIST_NAMES[i.list]}</Mark> {i.example ? <Mark>示例</Mark> : null}{' '}
        {inside && !i.confirmed ? <Mark tone="strong">待法律人员确认</Mark> : null}
      </h2>
      <p className="muted">
        {[i.department, (inside ? i.legalBasis : citableAll(i.legalBasis)).join('；')].filter(Boolean).join(' · ')}
      </p>
      <dl className="item-rules">
        <dt>适用条件</dt>
        <dd>
          <ul>
            {i.conditions.map((c) => (
              <li key={c}>{c}</li>
            ))}
          </ul>
        </dd>
        <dt>改正期限</dt>
        <dd>{i.onTheSpot ? '当场改正，不能延期' : `最长 ${periodText(i.correctionPeriod)}`}</dd>
        {gatesOf(i, inside).map(({ name, words }) => (
          <div key={name} className="item-gate">
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        <dt>施行</dt>
        <dd>
          {fullDay(i.effectiveFrom)}起{i.effectiveTo ? `，至${fullDay(i.effectiveTo)}` : ''}
        </dd>
      </dl>
      {inside ? (
        <p>
          <Link to={`/cases?item=${i.id}`}>此事项的案件</Link>
        </p>
      ) : null}
    </li>
  );
}

const yuan = (fen: number) => `${(fen / 100).toLocaleString('zh-CN')} 元`;

/** What else is asked before leniency, or before a fine. */
function gatesOf(item: Item, inside: boolean): { name: string; words: string }[] {
  const { firstOffence: first, fine, focusArea, penaltyRequiresRefusal, perDay } = item;
  const excluded = item.questions?.filter((q) => q.excludes) ?? [];
  const ceilings = [
    fine?.individualMax === undefined ? [] : [`个人 ${yuan(fine.individualMax)}`],
    fine?.organizationMax === undefined ? [] : [`单位 ${yuan(fine.organizationMax)}`],
    fine?.note ? [fine.note] : [],
  ].flat();
  return [
    first
      ? {
          name: '初次违法',
          words: `违法行为发生日之前 ${first.months} 个月内，当事人没有${first.scope === 'item' ? '同一事项' : '本部门'}的违法记录。依据：${first.source}${inside && !first.confirmed ? '（待法律人员确认）' : ''}`,
        }
      : undefined,
    penaltyRequiresRefusal
      ? { name: '处罚前提', words: '责令改正后拒不改正、逾期不改正的，才可以处罚；按期改正的没有处罚可免。' }
      : undefined,
    excluded.length > 0
      ? { name: '排除情形', words: `有下列情形的，不能从宽：${excluded.map((q) => q.text).join('；')}。` }
      : undefined,
    focusArea ? { name: '重点领域', words: `${focusArea}：从宽处理须由负责人写明理由签批。` } : undefined,
    item.penaltyTypes?.length === 0
      ? {
          name: '处罚权',
          words: `本机关没有处罚权，应当处罚的移送有管辖权的机关。${fine?.note ?? ''}`,
        }
      : ceilings.length > 0
        ? { name: '罚款上限', words: ceilings.join('，') }
        : undefined,
    perDay
      ? {
          name: '按日连续处罚',
          words: `受到罚款并被责令改正，三十日内复查仍未改正的，可以自责令改正送达的次日起按原罚款数额按日连续处罚。依据：${(inside ? perDay.source : citable(perDay.source)) ?? '本事项的依据'}`,
        }
      : undefined,
  ].filter((gate) => gate !== undefined);
}
