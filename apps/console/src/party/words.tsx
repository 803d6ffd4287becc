import type { ReactNode } from 'react';

/** What somebody has typed: kept as it is, isolated, so that no mark in it turns the words around it. */
export const Said = ({ children }: { children: string }) => (
  <bdi className="said" dir="auto">
    {children}
  </bdi>
);

/** A fact of a paper, by its name. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

export const Print = ({ children = '打印或保存' }: { children?: string }) => (
  <button type="button" onClick={() => print()}>
    {children}
  </button>
);
