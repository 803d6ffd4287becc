import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { api, get, type Schemas } from '../api/client';
import { agreementQuery, journalQuery, meQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { Mark } from '../ui/mark';
import { Loaded, Nothing } from '../ui/states';

type Case = Schemas['Case'];

/** How the record stands in the store and, for administrators, in the workflow itself. */
export function Engine({ caseFile: c }: { caseFile: Case }) {
  const { data: me } = useQuery(meQuery);
  const journal = useQuery(journalQuery(c.caseNo));
  return (
    <>
      {me?.roles.includes('admin') ? <Agreed caseNo={c.caseNo} /> : null}
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

/** The workflow's own answer beside journal, list and inbox, compared by content, and what mends a difference. */
function Agreed({ caseNo }: { caseNo: string }) {
  const client = useQueryClient();
  const query = useQuery(agreementQuery(caseNo));
  const { modal } = App.useApp();
  const mend = useMutation({
    mutationFn: (how: 'repair' | 'restart') =>
      get(
        how === 'repair'
          ? api.POST('/api/v1/admin/cases/{caseNo}/repair', { params: { path: { caseNo } } })
          : api.POST('/api/v1/admin/cases/{caseNo}/restart', { params: { path: { caseNo } } }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['case', caseNo] }),
  });
  const ask = (how: 'repair' | 'restart') =>
    modal.confirm({
      title: REMEDIES[how].title,
      content: REMEDIES[how].what,
      okText: '确定',
      cancelText: '取消',
      onOk: () => mend.mutateAsync(how),
    });
  return (
    <Loaded query={query}>
      {({ engine, live, journal, list, differences, remedy }) => (
        <>
          <dl className="facts-list wide-list" aria-label="流程当前状态">
            <dt>流程</dt>
            <dd>{ENGINES[engine]}</dd>
            <dt>流程记录至</dt>
            <dd>{standing(live)}</dd>
            <dt>日志记录至</dt>
            <dd>{standing(journal)}</dd>
            <dt>列表记录至</dt>
            <dd>{standing(list)}</dd>
            <dt>内容是否一致</dt>
            <dd>
              {differences.length === 0 ? (
                '一致'
              ) : (
                <>
                  <Mark tone="strong">不一致</Mark> {differences.join('')}
                </>
              )}
            </dd>
          </dl>
          {remedy === 'wait' ? <p className="muted">刚刚有变动，稍后自动核对。</p> : null}
          {remedy === 'investigate' ? <p>流程与已确定的日志矛盾，系统未作改动，请调查。</p> : null}
          {remedy === 'repair' || remedy === 'restart' ? (
            <Button loading={mend.isPending} onClick={() => ask(remedy)}>
              {REMEDIES[remedy].title}
            </Button>
          ) : null}
          <Refusal error={mend.error} />
        </>
      )}
    </Loaded>
  );
}

const ENGINES = { running: '正在运行', gone: '没有在运行', over: '已结束' } as const;
const REMEDIES = {
  repair: { title: '按流程重写', what: '日志、列表与待办将按流程自身的记录重写；已确定的日志不会改动。' },
  restart: { title: '按日志重新启动流程', what: '流程将从日志记录的位置继续；期间收到的提交随后办理。' },
} as const;
const standing = (s: { seq: number; hash: string } | null) =>
  s ? (
    <>
      第 {s.seq} 条 <span className="muted copy">{s.hash.slice(0, 12)}</span>
    </>
  ) : (
    '没有'
  );
