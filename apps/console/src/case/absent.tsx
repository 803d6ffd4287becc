import { ProblemError } from '../api/client';
import { DeadEnd } from '../ui/dead-ends';

/** True for what asking again will not bring: it is not there, or not for this person. */
export const isAbsent = (error: unknown): boolean =>
  error instanceof ProblemError && (error.status === 404 || error.status === 403);

/** What is not there, or is another unit's, which is not told apart; and the ways on. */
export const Absent = ({ what }: { what: string }) => (
  <DeadEnd title={`没有找到${what}`} ways={WAYS}>
    请核对编号。{what}不存在，或者属于其他单位、您没有查看的权限；需要查看的，请联系承办单位或者本单位负责人。
  </DeadEnd>
);

const WAYS = [
  { to: '/cases', label: '查看案件列表' },
  { to: '/inbox', label: '回到待办' },
];
