import { TableOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Popover } from 'antd';
import { useState } from 'react';
import { meQuery } from '../api/queries';
import { CASE_COLUMN_NAMES, CASE_COLUMNS, type CaseColumn, CHOSEN_AT_FIRST } from '../ui/words';

/** The columns a person has chosen on this machine, in their one order. */
export function useColumns(): [readonly CaseColumn[], (columns: readonly CaseColumn[]) => void] {
  const { data: me } = useQuery(meQuery);
  const key = `rouzhi.columns.${me?.username ?? ''}`;
  const [changed, setChanged] = useState<readonly CaseColumn[]>();
  const choose = (columns: readonly CaseColumn[]) => {
    const inOrder = CASE_COLUMN_NAMES.filter((c) => columns.includes(c));
    localStorage.setItem(key, inOrder.join(','));
    setChanged(inOrder);
  };
  return [changed ?? kept(key), choose];
}

function kept(key: string): readonly CaseColumn[] {
  const names = localStorage.getItem(key)?.split(',');
  return names ? CASE_COLUMN_NAMES.filter((c) => names.includes(c)) : CHOSEN_AT_FIRST;
}

interface Props {
  columns: readonly CaseColumn[];
  choose: (columns: readonly CaseColumn[]) => void;
}

export function ColumnChoice({ columns, choose }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      title="显示的列"
      content={
        <div className="column-choice">
          <Checkbox.Group<CaseColumn>
            value={[...columns]}
            onChange={choose}
            options={CASE_COLUMN_NAMES.map((value) => ({ value, label: CASE_COLUMNS[value] }))}
          />
          <Button type="link" size="small" onClick={() => choose(CHOSEN_AT_FIRST)}>
            恢复默认
          </Button>
        </div>
      }
    >
      <Button icon={<TableOutlined />}>选择列</Button>
    </Popover>
  );
}
