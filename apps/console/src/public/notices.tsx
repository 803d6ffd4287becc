import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { Link, useParams } from 'react-router';
import type { Schemas } from '../api/client';
import { publicNoticeQuery, publicNoticesQuery } from '../api/queries';
import { fullDay, fullMoment } from '../ui/dates';
import { useSearch } from '../ui/search';
import { Loaded, Nothing } from '../ui/states';
import './public.css';

/** 公告送达: what is announced now, the newest first. */
export function PublicNotices() {
  const query = useQuery(publicNoticesQuery);
  const [search, change] = useSearch();
  const words = (search.get('q') ?? '').split(/\s+/);
  return (
    <section className="page narrow">
      <h1>公告送达</h1>
      <p className="muted">
        受送达人下落不明，或者以其他方式无法送达的，依法在此公告；公告期满即视为送达，公告随即撤下。
      </p>
      <Loaded query={query}>
        {({ items }) => {
          const found = items.filter((n) => words.every((w) => [n.title, n.party, n.authority].join(' ').includes(w)));
          return items.length === 0 ? (
            <Nothing>现在没有正在公告的文书。</Nothing>
          ) : (
            <>
              <Input.Search
                allowClear
                defaultValue={search.get('q') ?? ''}
                placeholder="受送达人、文书、机关"
                aria-label="查找公告"
                onSearch={(q) => change({ q: q.trim() || undefined })}
              />
              {found.length === 0 ? <Nothing>没有相符的公告，请换一个词。</Nothing> : null}
              <ul className="plain-list">
                {found.map((n) => (
                  <li key={n.id}>
                    <span>
                      <Link to={`/public/notices/${n.id}`}>{n.title}</Link>
                      <br />
                      受送达人：{n.party}
                      <br />
                      <span className="muted">
                        {n.authority} · {fullDay(n.publishedOn)}发布
                        {n.until ? ` · ${fullDay(n.until)}视为送达` : ''}
                      </span>
                    </span>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

export function PublicNoticePage() {
  const { id = '' } = useParams();
  const query = useQuery(publicNoticeQuery(id));
  return (
    <section className="page narrow notice">
      <Loaded query={query}>
        {({ shown, ended }) =>
          shown ? (
            <Shown notice={shown} />
          ) : (
            <>
              <h1>公告</h1>
              <p>{ended ? `${ended.how}（${fullMoment(ended.endedAt)}）。` : ''}公告的内容已经撤下，不再公开。</p>
            </>
          )
        }
      </Loaded>
      <p>
        <Link to="/public/notices">正在公告的其他文书</Link>
      </p>
    </section>
  );
}

const Shown = ({ notice: n }: { notice: Schemas['PublicNoticeContent'] }) => (
  <>
    <h1>{n.title}</h1>
    <p>
      <strong>{n.party}</strong>：
    </p>
    {n.said.map((line) => (
      <p key={line}>{line}</p>
    ))}
    <p className="notice-end">
      {n.authority}
      <br />
      {fullDay(n.publishedOn)}
    </p>
    <dl className="item-rules">
      <dt>公告期</dt>
      <dd>
        {fullDay(n.publishedOn)}发布，{n.until ? `${fullDay(n.until)}视为送达` : '届满之日待放假安排公布后确定'}
      </dd>
      <dt>另公告于</dt>
      <dd>{n.place}</dd>
      <dt>依据</dt>
      <dd>{n.source}</dd>
    </dl>
  </>
);
