import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { Link } from 'react-router';
import { archiveSearchQuery } from '../api/queries';
import { day } from '../ui/dates';
import { useSearch } from '../ui/search';
import { Loaded, Nothing } from '../ui/states';
import { OUTCOME_NAMES } from '../ui/words';
import { ArchivesNav } from './archives-nav';
import './archives.css';

/** Sealed dossiers by what stands in them. */
export function ArchiveSearch() {
  const [search, change] = useSearch();
  const q = search.get('q') ?? '';
  const query = useQuery({ ...archiveSearchQuery(q), enabled: q !== '' });
  return (
    <section className="page">
      <h1>按内容检索</h1>
      <ArchivesNav />
      <p className="muted">
        在封存的记录和文书的文字里查找；几个词之间用空格隔开，须同时出现。检索和打开案卷都记入访问日志。
      </p>
      <div className="filters">
        <Input.Search
          key={q}
          allowClear
          maxLength={100}
          defaultValue={q}
          placeholder="例如：店招、当事人陈述、文号"
          aria-label="在案卷中查找"
          enterButton="查找"
          onSearch={(words) => change({ q: words.trim() || undefined })}
        />
      </div>
      {q ? (
        <Loaded query={query}>
          {({ items, more }) =>
            items.length === 0 ? (
              <Nothing>没有案卷写着“{q}”，请换一个说法，或者减少词数。</Nothing>
            ) : (
              <>
                <ul className="plain-list archive-found" aria-label="检索结果">
                  {items.map((d) => (
                    <li key={d.caseNo}>
                      <div>
                        <Link to={`/archives/${d.caseNo}`}>
                          <strong>{d.title}</strong>
                        </Link>
                        {d.excerpts.map((e, i) => (
                          <p key={i} className="excerpt">
                            {e.before}
                            <mark>{e.match}</mark>
                            {e.after}
                          </p>
                        ))}
                        <span className="muted">
                          {[
                            d.archiveNo ?? '未编档号',
                            d.volume?.volumeNo,
                            d.displayNo,
                            OUTCOME_NAMES[d.outcome],
                            d.unit,
                          ]
                            .filter(Boolean)
                            .join(' · ')}{' '}
                          · {day(d.sealedOn)}封存
                        </span>
                      </div>
                    </li>
                  ))}
                </ul>
                {more ? <p className="muted">只列出最近封存的 {items.length} 卷，请增加词语缩小范围。</p> : null}
              </>
            )
          }
        </Loaded>
      ) : null}
    </section>
  );
}
