import { Link } from 'react-router';
import type { CaseFilter } from '../api/queries';
import { FILTERS } from '../cases/filters';

export const number = (n: number) => n.toLocaleString('zh-CN');

/** The address of a case list. */
export function listOf(filter: CaseFilter): string {
  const given = FILTERS.flatMap((name) => (filter[name] ? [[name, filter[name]]] : []));
  return `/cases?${new URLSearchParams(given)}`;
}

/** A number that opens the cases it counts; nothing opens nothing. */
export const Count = ({ n, of }: { n: number; of: CaseFilter }) =>
  n === 0 ? <>0</> : <Link to={listOf(of)}>{number(n)}</Link>;
