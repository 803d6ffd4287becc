import type { ReactNode } from 'react';
import './ledger.css';

/** 台账: what is known of parties beside the cases here. */
export function LedgerPage({ children, side }: { children: ReactNode; side?: ReactNode }) {
  return (
    <section className="page">
      <div className="title">
        <h1>首违台账</h1>
        {side ? <div className="title-side">{side}</div> : null}
      </div>
      {children}
    </section>
  );
}
