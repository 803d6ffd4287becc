import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { publicTypicalCaseQuery, publicTypicalCasesQuery } from '../api/queries';
import { TypicalText } from '../typical/typical-parts';
import { fullDay, dateOf } from '../ui/dates';
import { Loaded, Nothing } from '../ui/states';
import './public.css';

/** 以案释法: what is published, the newest first. */
export function PublicTypicalCases() {
  const query = useQuery(publicTypicalCasesQuery);
  return (
    <section className="page narrow">
      <h1>以案释法</h1>
      <p>
        <a href="/api/v1/public-typical-cases/feed.atom">订阅（Atom）</a>
      </p>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing>还没有发布典型案例。</Nothing>
          ) : (
            <ul className="plain-list">
              {items.map((t) => (
                <li key={t.id}>
                  <span>
                    <Link to={`/public/typical-cases/${t.id}`}>{t.title}</Link>
                    <br />
                    <span className="muted">
                      {t.unit} · {fullDay(dateOf(t.publishedAt))}发布
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

export function PublicTypicalCase() {
  const { id } = useParams();
  const query = useQuery(publicTypicalCaseQuery(Number(id)));
  return (
    <section className="page narrow">
      <Loaded query={query}>
        {(t) => (
          <>
            <h1>{t.title}</h1>
            <p className="muted">
              {t.unit} · {fullDay(dateOf(t.publishedAt))}发布
            </p>
            <TypicalText text={t} />
          </>
        )}
      </Loaded>
      <p>
        <Link to="/public/typical-cases">其他典型案例</Link>
      </p>
    </section>
  );
}
