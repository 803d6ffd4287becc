import type { ReactNode } from 'react';

/** A table that is a list of cards on a phone: each cell but the first says with `data-label` what it is. `children`: its rows. */
export const CardTable = ({ label, heads, children }: { label: string; heads: string[]; children: ReactNode }) => (
  <div className="scroll" role="region" aria-label={label} tabIndex={0}>
    <table className="data people cards">
      <thead>
        <tr>
          {heads.map((h) => (
            <th key={h} scope="col">
              {h}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);
