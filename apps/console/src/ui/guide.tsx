import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { meQuery } from '../api/queries';

const GUIDES: Record<string, { what: ReactNode; registers?: boolean; page: string }> = {
  inbox: {
    what: '案件走到需要您岗位办理的一步时，任务会自动出现在这里，最急的排在最前。开始办案从登记一件案件起；别人交来的、退回的也会到这里。',
    registers: true,
    page: 'officer',
  },
  cases: {
    what: '您所在单位及下级单位登记的案件都列在这里，可以按阶段、状态、期限筛选。登记后的案件随即出现。',
    registers: true,
    page: 'officer',
  },
  items: {
    what: '事项清单还没有录入，没有事项就不能登记案件。清单在“清单文件”中起草，经征求意见、合法性审核后公布。',
    page: 'admin',
  },
};

/** What a place is for and what to do next, told where it is still empty. */
export function Guide({ of }: { of: 'inbox' | 'cases' | 'items' }) {
  const { data: me } = useQuery(meQuery);
  const { what, registers, page } = GUIDES[of]!;
  const may = registers && me?.roles.some((r) => r === 'officer' || r === 'head');
  return (
    <div className="guide">
      <p>{what}</p>
      <p className="guide-next">
        {may ? <Link to="/register">登记一件案件</Link> : null}
        {me ? <Link to={`/help/${page}`}>看帮助</Link> : null}
      </p>
    </div>
  );
}
