import { App, Button } from 'antd';
import { Link } from 'react-router';
import { moment } from '../ui/dates';
import type { Registration } from './drafts';
import { queue } from './queue';

interface Props {
  rows: Registration[];
  /** Takes one into the form. */
  open: (registration: Registration) => void;
}

/** What lies on this device: handed in and waiting for the network, photos on their way, other drafts. */
export function QueueList({ rows, open }: Props) {
  const { modal } = App.useApp();
  if (rows.length === 0) return null;
  const waiting = rows.filter((r) => r.state === 'waiting').length;
  return (
    <section aria-label="本机上的登记" className="queue">
      {waiting > 0 ? <h2>待发送 {waiting} 件，网络恢复后自动发送</h2> : <h2>本机上还有</h2>}
      <ul className="plain-list">
        {rows.map((r) => (
          <li key={r.id}>
            <span>
              <strong>
                <bdi>{r.filling.party?.name?.trim() || '未填当事人'}</bdi>
              </strong>{' '}
              {moment(r.begunAt)}
              <div className="muted" role="status">
                {words(r)}
              </div>
            </span>
            <span className="queue-buttons">
              {r.state === 'registered' ? (
                <Link to={`/cases/${r.receipt!.caseNo}`}>{r.receipt!.displayNo}</Link>
              ) : (
                <Button size="small" disabled={queue.isBusy(r.id)} onClick={() => open(r)}>
                  {r.state === 'draft' ? '继续填写' : '改一改'}
                </Button>
              )}
              {r.state === 'waiting' ? (
                <Button size="small" loading={queue.isBusy(r.id)} onClick={() => void queue.run()}>
                  现在发送
                </Button>
              ) : null}
              {r.photos.some((p) => p.error) && r.state === 'registered' ? (
                <Button size="small" loading={queue.isBusy(r.id)} onClick={() => void queue.again(r.id)}>
                  再传一次
                </Button>
              ) : null}
              {r.state === 'waiting' ? null : (
                <Button
                  size="small"
                  danger
                  disabled={queue.isBusy(r.id)}
                  onClick={() =>
                    modal.confirm({
                      title: r.state === 'draft' ? '删除这份没有提交的登记？' : '不再上传这些照片？',
                      content: '删除后不能恢复。',
                      okText: '删除',
                      okButtonProps: { danger: true },
                      onOk: () => queue.drop(r.id),
                    })
                  }
                >
                  删除
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function words(r: Registration): string {
  if (queue.isBusy(r.id)) return '正在发送…';
  if (r.refused) return `没有登记成功：${r.refused.message}`;
  if (r.state === 'draft') return '没有提交';
  if (r.state === 'waiting') return '等待网络；不会重复登记';
  const failed = r.photos.find((p) => p.error);
  return failed
    ? `案件已登记，${r.photos.length} 个文件没有传上：${failed.error}`
    : `案件已登记，${r.photos.length} 个文件待上传`;
}
