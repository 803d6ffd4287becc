import { FilterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Badge, Button, Checkbox, Popover, Select } from 'antd';
import { stagesQuery, taskKindsQuery } from '../api/queries';
import { SavedViews } from './saved-views';

interface Props {
  search: URLSearchParams;
  /** Done tasks come by when they were done. */
  sortable: boolean;
  set: (name: string, value: string | undefined) => void;
  replace: (query: string) => void;
}

/** What narrows the list besides words: behind one button, which tells how many are set. */
export function Filters(props: Props) {
  const { search } = props;
  const set = ['kind', 'stage', 'overdue', 'sort'].filter((name) => search.has(name)).length;
  return (
    <Popover trigger="click" placement="bottomRight" content={<Choices {...props} />}>
      <Button icon={<FilterOutlined />} aria-label={set > 0 ? `筛选，已设 ${set} 项` : '筛选'}>
        <span className="wide">筛选</span>
        {set > 0 ? <Badge count={set} size="small" /> : null}
      </Button>
    </Popover>
  );
}

function Choices({ search, sortable, set, replace }: Props) {
  const stages = useQuery(stagesQuery);
  const kinds = useQuery(taskKindsQuery);
  return (
    <div className="inbox-filters">
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder="全部任务种类"
        aria-label="按任务种类筛选"
        value={search.get('kind')}
        onChange={(v: string | undefined) => set('kind', v)}
        options={kinds.data?.items.map((k) => ({ value: k.kind, label: k.title }))}
      />
      <Select
        allowClear
        placeholder="全部阶段"
        aria-label="按阶段筛选"
        value={search.get('stage')}
        onChange={(v: string | undefined) => set('stage', v)}
        options={stages.data?.items.map((s) => ({ value: s.stage, label: s.title }))}
      />
      {sortable ? (
        <Select
          aria-label="排序"
          value={search.get('sort') ?? 'due'}
          onChange={(v: string) => set('sort', v === 'due' ? undefined : v)}
          options={[
            { value: 'due', label: '按期限' },
            { value: 'opened', label: '最新生成' },
          ]}
        />
      ) : null}
      <Checkbox
        checked={search.get('overdue') === 'true'}
        onChange={(e) => set('overdue', e.target.checked ? 'true' : undefined)}
      >
        只看已超期
      </Checkbox>
      <SavedViews search={search} replace={replace} />
    </div>
  );
}
