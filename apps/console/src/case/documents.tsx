import { useQuery } from '@tanstack/react-query';
import { documentsQuery } from '../api/queries';
import { FileTile } from '../form/attachments';
import { moment } from '../ui/dates';
import { Loaded, Nothing } from '../ui/states';

/** Evidence and papers, as the journal has them. */
export function Documents({ caseNo }: { caseNo: string }) {
  const query = useQuery(documentsQuery(caseNo));
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Nothing>还没有材料。办理任务时拍照上传，或用「补充证据」添加。</Nothing>
        ) : (
          <ul className="documents">
            {items.map((d) => {
              const data = d.data as { title?: string; data?: { title?: string; description?: string } };
              return (
                <li key={d.seq}>
                  <p>
                    <strong>{data.data?.title ?? data.title ?? d.title}</strong>{' '}
                    <span className="muted">
                      {d.actor.name}，{moment(d.at)}
                    </span>
                  </p>
                  {data.data?.description ? <p className="prose">{data.data.description}</p> : null}
                  {d.attachments.length > 0 ? (
                    <ul className="file-list">
                      {d.attachments.map((f) => (
                        <li key={f.sha256}>
                          <FileTile caseNo={caseNo} file={f} />
                        </li>
                      ))}
                    </ul>
                  ) : null}
                </li>
              );
            })}
          </ul>
        )
      }
    </Loaded>
  );
}
