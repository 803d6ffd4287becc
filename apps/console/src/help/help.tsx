import { useQuery } from '@tanstack/react-query';
import type { MouseEvent } from 'react';
import { Navigate, NavLink, useNavigate, useParams, useSearchParams } from 'react-router';
import { meQuery } from '../api/queries';
import { NoSuchPage } from '../ui/dead-ends';
import { Loaded } from '../ui/states';
import { pageFor, PAGES } from './pages';
import './help.css';

/** 帮助: the manual, one page per role. */
export function Help() {
  const { page } = useParams();
  const [search] = useSearchParams();
  const { data: me } = useQuery(meQuery);
  if (!page) return me ? <Navigate to={`/help/${pageFor(me.roles, search.get('from') ?? '')}`} replace /> : null;
  if (!PAGES[page]) return <NoSuchPage ways={[{ to: '/help/start', label: '帮助首页' }]} />;
  return (
    <section className="page help">
      <nav className="help-nav" aria-label="帮助目录">
        {Object.entries(PAGES).map(([name, { title }]) => (
          <NavLink key={name} to={`/help/${name}`}>
            {title}
          </NavLink>
        ))}
      </nav>
      <Page name={page} />
    </section>
  );
}

function Page({ name }: { name: string }) {
  const query = useQuery({ queryKey: ['manual', name], queryFn: PAGES[name]!.read, staleTime: Infinity });
  const navigate = useNavigate();
  // Its links are the page's own HTML: those to the console stay in it.
  const follow = (e: MouseEvent) => {
    const to = (e.target as Element).closest('a')?.getAttribute('href');
    if (!to?.startsWith('/') || e.ctrlKey || e.metaKey || e.shiftKey) return;
    e.preventDefault();
    void navigate(to);
  };
  return (
    <Loaded query={query}>
      {({ html }) => <article className="manual" onClick={follow} dangerouslySetInnerHTML={{ __html: html }} />}
    </Loaded>
  );
}
