import { SUMMARIES } from '../api/summaries';

interface Row {
  method: string;
  route: string;
  subject: string | null;
}

const METHODS: Record<string, string> = { GET: '查看', POST: '办理', PUT: '保存', PATCH: '修改', DELETE: '删除' };

/** A row of the access log in words, as the operation is called; an action by its title, and what has no words by its route. */
export function deedOf({ method, route, subject }: Row, actions: Map<string, string>): string {
  if (/\/actions\/:action$/.test(route)) return actions.get(subject ?? '') ?? '案件操作';
  return SUMMARIES[`${method} ${route}`] ?? `${METHODS[method] ?? method} ${route}`;
}
