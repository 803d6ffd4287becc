import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { journalQuery, liveQuery, meQuery } from '../api/queries';
import { moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded, Nothing } from '../ui/states';

type Case = Schemas['Case'];

/** How the record stands in the store and, for administrators, in the workflow itself. */
export function Engine({ caseFile: c }: { caseFile: Case }) {
  const { data: me } = useQuery(meQuery);
  const journal = useQuery(journalQuery(c.caseNo));
  return (
    <>
      {me?.roles.includes('admin') ? <Live caseFile={c} /> : null}
      <Loaded query={journal}>
        {({ chain, items }) =>
          items.length === 0 ? (
            <Nothing>还没有记录。</Nothing>
          ) : (
            <dl className="facts-list wide-list" aria-label="库存记录">
              <dt>流程编号</dt>
              <dd className="copy">
                {me?.engineUrl ? (
                  <a
                    href={`${me.engineUrl}/namespaces/default/workflows/${encodeURIComponent(`case:${c.caseNo}`)}`}
                    target="_blank"
                    rel="noreferrer"
                  >
                    case:{c.caseNo}
                  </a>
                ) : (
                  `case:${c.caseNo}`
                )}
              </dd>
              <dt>记录数</dt>
              <dd>{items.length}</dd>
              <dt>哈希链</dt>
              <dd>{chain.ok ? '完整，逐条相符' : '不相符，请立即联系管理员'}</dd>
              <dt>最后一条的哈希</dt>
              <dd className="copy">{items.at(-1)!.hash}</dd>
              <dt>日历版本</dt>
              <dd>{c.calendarVersion}</dd>
            </dl>
          )
        }
      </Loaded>
    </>
  );
}

/** The workflow's own answer beside the lists' projection: while a case is open the workflow is the truth. */
function Live({ caseFile: c }: { caseFile: Case }) {
  const live = useQuery(liveQuery(c.caseNo));
  return (
    <Loaded query={live}>
      {(l) => (
        <dl className="facts-list wide-list" aria-label="流程当前状态">
          <dt>流程所在阶段</dt>
          <dd>{l.stageTitle}</dd>
          <dt>流程记录至</dt>
          <dd>
            第 {l.seq} 条，{moment(l.updatedAt)}
          </dd>
          <dt>流程待办任务</dt>
          <dd>
            {l.tasks
              .filter((t) => t.state === 'open')
              .map((t) => t.title)
              .join('、') || '没有'}
          </dd>
          <dt>与列表是否一致</dt>
          <dd>
            {l.seq === c.seq ? (
              '一致'
            ) : (
              <>
                <Mark tone="strong">不一致</Mark> 列表至第 {c.seq} 条，流程至第 {l.seq} 条，正在补写
              </>
            )}
          </dd>
        </dl>
      )}
    </Loaded>
  );
}
