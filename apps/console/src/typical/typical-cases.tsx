import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { typicalCasesQuery } from '../api/queries';
import { ServicesNav } from '../services/services-nav';
import { fullMoment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded, Nothing } from '../ui/states';

/** 以案释法: what is written of sealed cases, in whatever state. */
export function TypicalCases() {
  const query = useQuery(typicalCasesQuery);
  return (
    <section className="page">
      <div className="title">
        <h1>以案释法</h1>
        <div className="title-side">
          <Link to="/public/typical-cases">对外公开的页面</Link>
        </div>
      </div>
      <ServicesNav />
      <p className="muted">
        从已经归档的案件起草，隐去当事人，由编写人以外的人审核后向社会发布。在案件的“卷宗”页选“起草典型案例”。
      </p>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing>还没有典型案例。打开一件已归档案件的卷宗，选“起草典型案例”。</Nothing>
          ) : (
            <ul className="plain-list" aria-label="典型案例">
              {items.map((t) => (
                <li key={t.id}>
                  <span>
                    <Link to={`/typical-cases/${t.id}`}>{t.title}</Link>
                    <br />
                    <span className="muted">
                      {t.unit}
                      {t.publishedAt ? ` · ${fullMoment(t.publishedAt)}发布` : ''}
                    </span>
                  </span>
                  <Mark tone={t.state === 'published' ? 'done' : t.state === 'submitted' ? 'strong' : 'plain'}>
                    {t.stateName}
                  </Mark>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
