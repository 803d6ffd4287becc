import { CloseOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { type CaseFilter, itemsQuery, usersQuery } from '../api/queries';
import { day } from '../ui/dates';
import { FIGURE_NAMES } from '../ui/words';

interface Props {
  filter: CaseFilter;
  remove: (names: (keyof CaseFilter)[]) => void;
}

/** The conditions that have no field of their own, mostly brought along from the managers' figures: in words, each to be taken away. */
export function Chips({ filter, remove }: Props) {
  const items = useQuery({ ...itemsQuery, enabled: !!filter.item });
  const item = items.data?.items.find((i) => i.id === filter.item)?.title ?? filter.item;
  const users = useQuery({ ...usersQuery, enabled: !!filter.officer });
  const officer = users.data?.items.find((u) => u.username === filter.officer)?.name ?? filter.officer;
  const chips: [string, string | undefined, (keyof CaseFilter)[]][] = [
    ['登记', span(filter.registeredFrom, filter.registeredTo), ['registeredFrom', 'registeredTo']],
    ['到期', span(filter.dueFrom, filter.dueTo), ['dueFrom', 'dueTo']],
    ['统计', filter.figure && FIGURE_NAMES[filter.figure], ['figure']],
    ['事项', item, ['item']],
    ['执法人员', officer, ['officer']],
  ];
  const shown = chips.filter(([, words]) => words);
  if (shown.length === 0) return null;
  return (
    <ul className="chips" aria-label="筛选条件">
      {shown.map(([label, words, names]) => (
        <li key={label}>
          {label}：{words}
          <button type="button" aria-label={`去掉条件“${label}：${words}”`} onClick={() => remove(names)}>
            <CloseOutlined aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

function span(from?: string, to?: string): string | undefined {
  if (from && to) return from === to ? day(from) : `${day(from)}至${day(to)}`;
  return from ? `${day(from)}起` : to && `${day(to)}以前`;
}
