import { useQuery } from '@tanstack/react-query';
import { Input, Switch } from 'antd';
import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { rulesQuery } from '../api/queries';
import { periodText, today } from '../ui/dates';
import { useSearch } from '../ui/search';
import { Loaded, Nothing } from '../ui/states';
import { ItemList } from './item-list';
import { DeadlineCalculator, Procedure } from './public-pages';
import { type Rule, RuleWords } from './rule-words';
import './public.css';

/** 清单 inside the console: the law that the work goes by, to read without leaving it. */
export function LawPage({ children, open }: { children: ReactNode; open: string }) {
  return (
    <section className="page">
      <div className="title">
        <h1>清单与期限</h1>
        <div className="title-side">
          <Link to={open}>对外公开的页面</Link>
        </div>
      </div>
      <nav className="law-nav" aria-label="清单与期限">
        <NavLink to="/items">事项清单</NavLink>
        <NavLink to="/lists">清单文件</NavLink>
        <NavLink to="/periods">各类期限</NavLink>
        <NavLink to="/procedure">办理程序</NavLink>
        <NavLink to="/deadline">期限计算</NavLink>
      </nav>
      {children}
    </section>
  );
}

export const ItemsInside = () => (
  <LawPage open="/public/items">
    <ItemList inside />
  </LawPage>
);

export const ProcedureInside = () => (
  <LawPage open="/public/procedure">
    <Procedure />
  </LawPage>
);

export const DeadlineInside = () => (
  <LawPage open="/public/deadline">
    <DeadlineCalculator />
  </LawPage>
);

const isOver = ({ effectiveTo }: Rule) => effectiveTo !== null && effectiveTo < today();
const said = (r: Rule) =>
  [r.title, r.startEvent, r.atEnd, r.source, r.department ?? '', periodText(r.period)].join(' ');

/** Every clock's figures as they stand, and with a tick as they stood. */
export function Periods() {
  const query = useQuery(rulesQuery);
  const [search, change] = useSearch();
  const words = search.get('q') ?? '';
  const past = search.get('past') === 'true';
  const set = (name: string, value: string | undefined) => change({ [name]: value });
  return (
    <LawPage open="/public/procedure">
      <div className="filters">
        <Input.Search
          allowClear
          defaultValue={words}
          placeholder="期限、起算、法条"
          aria-label="查找期限"
          onSearch={(q) => set('q', q.trim() || undefined)}
        />
        <label className="inline">
          <Switch size="small" checked={past} onChange={(on) => set('past', on ? 'true' : undefined)} />
          也看已被接替的
        </label>
      </div>
      <Loaded query={query}>
        {({ rules }) => {
          const found = rules.filter(
            (r) => (past || !isOver(r)) && words.split(/\s+/).every((word) => said(r).includes(word)),
          );
          return found.length === 0 ? (
            <Nothing>没有相符的期限，请换一个词。</Nothing>
          ) : (
            <ul className="plain-list">
              {found.map((r) => (
                <li key={`${r.id} ${r.version}`}>
                  <RuleWords rule={r} />
                  {isOver(r) ? <span className="muted">已被接替</span> : null}
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </LawPage>
  );
}
