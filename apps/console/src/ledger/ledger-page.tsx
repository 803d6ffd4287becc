import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import '../public/public.css';
import './ledger.css';

/** 台账: what is known of parties beside the cases here. */
export function LedgerPage({ children }: { children: ReactNode }) {
  return (
    <section className="page">
      <div className="title">
        <h1>首违台账</h1>
      </div>
      <nav className="law-nav" aria-label="首违台账">
        <NavLink to="/ledger" end>
          导入的记录
        </NavLink>
        <NavLink to="/ledger/parties">当事人合并</NavLink>
      </nav>
      {children}
    </section>
  );
}
