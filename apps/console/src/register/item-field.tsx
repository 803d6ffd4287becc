import { useQuery } from '@tanstack/react-query';
import { Alert, Form, Select } from 'antd';
import { useMemo } from 'react';
import type { Schemas } from '../api/client';
import { habitsQuery, meQuery, unitsQuery } from '../api/queries';
import { periodText } from '../ui/dates';
import { Mark } from '../ui/mark';
import { LIST_NAMES } from '../ui/words';
import { finder } from './find-items';

type Item = Schemas['Item'];

/** The item, of the unit's own departments, the usual ones first; found by title, article, department or initials. */
export function ItemField({ items, item }: { items: Item[]; item: Item | undefined }) {
  const { data: habits } = useQuery(habitsQuery);
  const { data: me } = useQuery(meQuery);
  const { data: units } = useQuery(unitsQuery);
  const own = units?.items.find((u) => u.id === me?.unitId)?.departments;
  const usual = habits?.items ?? [];
  const rank = (i: Item) => {
    const place = usual.indexOf(i.id);
    return place >= 0 ? place : usual.length;
  };
  const find = useMemo(() => finder(items), [items]);
  // What is another department's is not registered here, so it is not offered.
  const sorted = items.filter((i) => own?.includes(i.department) ?? true).sort((a, b) => rank(a) - rank(b));
  return (
    <>
      <Form.Item name="itemId" label="事项" rules={[{ required: true, message: '请选择事项。' }]}>
        <Select
          showSearch={{
            filterOption: (words, option) => find(words).has(String(option?.value)),
          }}
          notFoundContent={
            <p className="muted not-found">
              没有相近的事项。换个说法试试，如“堆放”“招牌”，或者用法条、部门查找；也可以到「清单」里看全部事项。
            </p>
          }
          placeholder="输入事项、法条、部门或拼音首字母查找"
          options={sorted.map((i) => ({ value: i.id, label: i.title }))}
          optionRender={(option) => {
            const i = items.find((x) => x.id === option.value)!;
            return (
              <div className="option">
                <strong>
                  {i.title} {usual.includes(i.id) ? <Mark>常用</Mark> : null}
                </strong>
                <span>
                  〔{LIST_NAMES[i.list]}〕{i.department} · {i.legalBasis[0]}
                </span>
              </div>
            );
          }}
        />
      </Form.Item>
      {item ? <Conditions item={item} /> : null}
    </>
  );
}

function Conditions({ item }: { item: Item }) {
  return (
    <Alert
      className="conditions"
      type="info"
      title={`〔${LIST_NAMES[item.list]}〕${item.example ? '示例事项 · ' : ''}${item.onTheSpot ? '当场改正' : `改正期限最长 ${periodText(item.correctionPeriod)}`}`}
      description={
        <>
          <div>适用条件：</div>
          <ul>
            {item.conditions.map((c) => (
              <li key={c}>{c}</li>
            ))}
          </ul>
          <div className="muted">{item.legalBasis.join('；')}</div>
          {item.competence ? (
            <div className="muted">
              管辖：{item.competence.authority}（{item.competence.source}）
            </div>
          ) : null}
          {item.penaltyTypes?.length === 0 ? (
            <div className="muted">本机关没有处罚权，应当处罚的移送有管辖权的机关。{item.fine?.note}</div>
          ) : null}
          {item.focusArea ? <Mark tone="strong">重点领域（{item.focusArea}）：从宽须由负责人签批</Mark> : null}
        </>
      }
    />
  );
}
