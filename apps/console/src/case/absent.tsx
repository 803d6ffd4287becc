import { Link } from 'react-router';
import { ProblemError } from '../api/client';

/** True for what asking again will not bring: it is not there, or not for this person. */
export const isAbsent = (error: unknown): boolean =>
  error instanceof ProblemError && (error.status === 404 || error.status === 403);

/** What is not there, or is another unit's, which is not told apart; and the ways on. */
export const Absent = ({ what }: { what: string }) => (
  <div className="absent">
    <h1>没有找到{what}</h1>
    <p>请核对编号。{what}不存在，或者属于其他单位、您没有查看的权限；需要查看的，请联系承办单位或者本单位负责人。</p>
    <div className="absent-ways">
      <Link className="button" to="/cases">
        查看案件列表
      </Link>
      <Link to="/inbox">回到待办</Link>
    </div>
  </div>
);
