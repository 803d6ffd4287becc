import type { ReactNode } from 'react';

interface Props {
  tone?: 'plain' | 'done' | 'strong';
  children: ReactNode;
}

/** A word a row says about itself. Amber and red mean time only and green means done only, so what must stand out does it by weight. */
export const Mark = ({ tone = 'plain', children }: Props) => <span className={`mark mark-${tone}`}>{children}</span>;
