import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Schemas } from '../api/client';
import { peopleQuery, unitsQuery } from '../api/queries';
import { Mark } from '../ui/mark';
import { useSearch } from '../ui/search';
import { Loaded, Nothing } from '../ui/states';
import { ROLE_NAMES } from '../ui/words';
import { CardTable } from './card-table';
import { EditPerson } from './edit-person';
import { Signatures } from './signatures';
import { type Asked, askedOf, isAsked, type Person, stateOf, STATES } from './people-search';

/** Rows drawn at once. */
const PAGE = 100;

/** Everybody with an account: found by any word of theirs. The URL holds the search, so a view can be sent on. */
export function People() {
  const query = useQuery(peopleQuery);
  const units = useQuery(unitsQuery);
  const [edited, setEdited] = useState<Person | 'new'>();
  const [search, change] = useSearch();
  const unitName = (id: string) => units.data?.items.find((u) => u.id === id)?.name ?? id;
  const asked = askedOf(search);
  const set = (name: keyof Asked, value: string | undefined) => change({ [name]: value });
  return (
    <>
      <Filters asked={asked} set={set} units={units.data?.items ?? []}>
        <Button type="primary" onClick={() => setEdited('new')}>
          添加人员
        </Button>
      </Filters>
      <Loaded query={query}>
        {({ items }) => {
          const found = items.filter((p) => isAsked(p, asked, unitName(p.unitId)));
          return (
            <>
              <p className="muted" role="status">
                共 {items.length} 人{found.length === items.length ? '' : `，符合条件 ${found.length} 人`}
              </p>
              {found.length === 0 ? (
                <Nothing>没有符合条件的人员，请放宽条件，或添加人员。</Nothing>
              ) : (
                <PeopleTable people={found} unitName={unitName} edit={setEdited} />
              )}
            </>
          );
        }}
      </Loaded>
      {edited ? <EditPerson person={edited === 'new' ? undefined : edited} close={() => setEdited(undefined)} /> : null}
    </>
  );
}

interface FiltersProps {
  asked: Asked;
  set: (name: keyof Asked, value: string | undefined) => void;
  units: Schemas['Unit'][];
  children: ReactNode;
}

function Filters({ asked, set, units, children }: FiltersProps) {
  return (
    <div className="filters">
      <Input.Search
        key={asked.q}
        allowClear
        defaultValue={asked.q}
        placeholder="姓名、用户名、单位、岗位、证号"
        aria-label="查找人员"
        onSearch={(q) => set('q', q.trim() || undefined)}
      />
      <Select
        allowClear
        placeholder="单位"
        aria-label="按单位筛选"
        value={asked.unit ?? null}
        onChange={(v?: string) => set('unit', v)}
        options={units.map((u) => ({ value: u.id, label: u.name }))}
      />
      <Select
        allowClear
        placeholder="岗位"
        aria-label="按岗位筛选"
        value={asked.role ?? null}
        onChange={(v?: string) => set('role', v)}
        options={Object.entries(ROLE_NAMES).map(([value, label]) => ({ value, label }))}
      />
      <Select
        allowClear
        placeholder="状态"
        aria-label="按状态筛选"
        value={asked.state ?? null}
        onChange={(v?: string) => set('state', v)}
        options={Object.entries(STATES).map(([value, label]) => ({ value, label }))}
      />
      {children}
    </div>
  );
}

interface TableProps {
  people: Person[];
  unitName: (id: string) => string;
  edit: (person: Person) => void;
}

function PeopleTable({ people, unitName, edit }: TableProps) {
  const [most, setMost] = useState(PAGE);
  const [signer, setSigner] = useState<Person>();
  return (
    <>
      <CardTable label="人员" heads={['姓名', '用户名', '单位', '岗位', '执法证、资格', '状态', '办理']}>
        {people.slice(0, most).map((p) => (
          <tr key={p.username}>
            <th scope="row">{p.name}</th>
            <td data-label="用户名">{p.username}</td>
            <td data-label="单位">{unitName(p.unitId)}</td>
            <td data-label="岗位">
              {p.roles.map((r) => (
                <Mark key={r}>{ROLE_NAMES[r]}</Mark>
              ))}
            </td>
            <td data-label="执法证、资格">{[p.certificateNo, p.lawQualification].filter(Boolean).join('；') || '—'}</td>
            <td data-label="状态">{STATES[stateOf(p)]}</td>
            <td>
              <span className="unit-deeds">
                <Button size="small" onClick={() => edit(p)} aria-label={`修改 ${p.name}`}>
                  修改
                </Button>
                <Button size="small" onClick={() => setSigner(p)} aria-label={`${p.name}的签名`}>
                  签名
                </Button>
              </span>
            </td>
          </tr>
        ))}
      </CardTable>
      {signer ? <Signatures person={signer} close={() => setSigner(undefined)} /> : null}
      {people.length > most ? (
        <Button block onClick={() => setMost(most + PAGE)}>
          再看 {Math.min(PAGE, people.length - most)} 人
        </Button>
      ) : null}
    </>
  );
}
