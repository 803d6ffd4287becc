import { Link } from 'react-router';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  children: ReactNode;
  /** Where to go from here. */
  ways?: { to: string; label: string }[];
}

const HOME = [
  { to: '/inbox', label: '回到待办' },
  { to: '/cases', label: '查找案件' },
];

/** A page that ends here, says why, and shows the way out. */
export function DeadEnd({ title, children, ways = HOME }: Props) {
  return (
    <section className="page dead-end" role="alert">
      <h1>{title}</h1>
      <p>{children}</p>
      <p className="dead-end-ways">
        {ways.map(({ to, label }, i) => (
          <Link key={to} to={to} className={i === 0 ? 'button' : undefined}>
            {label}
          </Link>
        ))}
      </p>
    </section>
  );
}

export const NoSuchPage = ({ ways }: Pick<Props, 'ways'>) => (
  <DeadEnd title="没有这个页面" ways={ways}>
    地址可能输入有误，或者页面已经改名。请从下面重新选择。
  </DeadEnd>
);
