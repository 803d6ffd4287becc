import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listEvaluationQuery } from '../api/queries';
import { DateField } from '../ui/date-field';
import { isDay } from '../ui/dates';
import { Loaded } from '../ui/states';

const HEADS = [
  ['used', '使用'],
  ['waived', '从宽'],
  ['repeated', '重复违法'],
  ['adjusted', '调整'],
] as const;

/** 评估: how the items of a version were used over a period. */
export function Evaluation({ id, version }: { id: number; version: number }) {
  const [asked, setAsked] = useState<{ from?: string; to?: string }>({});
  const whole = Object.fromEntries(Object.entries(asked).filter(([, v]) => v && isDay(v)));
  const query = useQuery(listEvaluationQuery(id, version, whole));
  return (
    <section aria-label="评估">
      <h2>评估</h2>
      <div className="filters no-print">
        <label className="inline">
          自
          <DateField
            aria-label="评估起始日"
            value={asked.from ?? query.data?.from ?? ''}
            onChange={(from) => setAsked({ ...asked, from })}
          />
        </label>
        <label className="inline">
          至
          <DateField
            aria-label="评估截止日"
            value={asked.to ?? query.data?.to ?? ''}
            onChange={(to) => setAsked({ ...asked, to })}
          />
        </label>
      </div>
      <Loaded query={query}>
        {({ items, definitions }) => (
          <>
            <div className="scroll" role="region" aria-label="评估" tabIndex={0}>
              <table className="data">
                <thead>
                  <tr>
                    <th scope="col">事项</th>
                    {HEADS.map(([name, title]) => (
                      <th key={name} scope="col">
                        {title}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {items.map((i) => (
                    <tr key={i.id}>
                      <th scope="row">{i.title}</th>
                      {HEADS.map(([name]) => (
                        <td key={name}>{i[name]}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <p className="muted">{Object.values(definitions).join('；')}。</p>
          </>
        )}
      </Loaded>
    </section>
  );
}
