import { PrinterOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { type ChangeEvent, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { api, get, type ProblemError, type Schemas } from '../api/client';
import { serviceQuery } from '../api/queries';
import { ACCEPTED, imageOf, isPicture, sizeText, upload } from '../api/upload';
import { Absent, isAbsent } from '../case/absent';
import { Small } from '../form/attachments';
import { fullDay, fullMoment, moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded, Problem } from '../ui/states';
import { SERVICE_ENTRIES, SERVICE_KINDS, SERVICE_STATES } from '../ui/words';
import { Addition, type AdditionType } from './addition';
import './services.css';

type Record_ = Schemas['ServiceRecord'];

/** One record: what was written, what was added, and what may still be done; on paper, to be signed. */
export function ServicePage() {
  const { id = '' } = useParams();
  const query = useQuery({ ...serviceQuery(Number(id)), enabled: /^\d+$/.test(id) });
  if (!/^\d+$/.test(id) || (isAbsent(query.error) && !query.data))
    return (
      <section className="page">
        <Absent what="这份服务记录" />
      </section>
    );
  return (
    <section className="page narrow service">
      <Loaded query={query}>{(r) => <Sheet record={r} />}</Loaded>
    </section>
  );
}

const BUTTONS: [AdditionType, string][] = [
  ['held', '记录约谈'],
  ['absent', '未到场'],
  ['planned', '改约'],
  ['followUp', '记跟进'],
  ['correction', '更正'],
  ['cancelled', '取消'],
];

function Sheet({ record: r }: { record: Record_ }) {
  const [adding, setAdding] = useState<AdditionType>();
  const may = (what: Record_['may'][number]) => r.may.includes(what);
  return (
    <>
      <header className="title">
        <div>
          <h1>{r.kind === 'interview' ? '约谈记录' : `${SERVICE_KINDS[r.kind].title}记录`}</h1>
          <p className="muted">
            <span className="copy">{r.displayNo}</span> · {r.unit}
          </p>
        </div>
        <div className="title-side">
          <span className="marks">
            <Mark tone={r.state === 'done' ? 'done' : r.state === 'cancelled' ? 'plain' : 'strong'}>
              {SERVICE_STATES[r.state]}
            </Mark>
          </span>
          <Button icon={<PrinterOutlined />} onClick={() => print()}>
            打印
          </Button>
        </div>
      </header>
      <div className="title-side no-print">
        {BUTTONS.filter(([type]) => may(type)).map(([type, label], i) => (
          <Button key={type} type={i === 0 ? 'primary' : 'default'} onClick={() => setAdding(type)}>
            {label}
            {type === 'cancelled' ? '…' : ''}
          </Button>
        ))}
        {may('case') ? <Link to={`/register?service=${r.id}`}>登记为案件</Link> : null}
      </div>
      <Facts record={r} />
      <Papers record={r} />
      <Files record={r} />
      {r.entries.length > 1 || r.entries[0]?.rows.length ? (
        <section aria-labelledby="entries">
          <h2 id="entries">经过</h2>
          <ul className="service-entries">
            {r.entries.map((e) => (
              <li key={e.id}>
                <strong>{SERVICE_ENTRIES[e.type]}</strong>{' '}
                <span className="muted">
                  {moment(e.at)} · {e.by}
                </span>
                {e.rows.length > 0 ? (
                  <dl>
                    {e.rows.map((row, i) => (
                      <Row key={i} title={row.title}>
                        {row.value}
                      </Row>
                    ))}
                  </dl>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <div className="service-hand">
        <span>当事人（签名）：</span>
        <span>日期：</span>
        <span>执法人员（签名）：</span>
        <span>日期：</span>
        <span>记录人（签名）：</span>
        <span>日期：</span>
      </div>
      {adding ? <Addition type={adding} record={r} close={() => setAdding(undefined)} /> : null}
    </>
  );
}

const Row = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </>
);

function Facts({ record: r }: { record: Record_ }) {
  const text = (title: string, words: string | null) =>
    words ? (
      <Row title={title}>
        <span className="prose">{words}</span>
      </Row>
    ) : null;
  const interview = r.kind === 'interview';
  return (
    <article className="service-sheet">
      <dl>
        <Row title="事由">{r.subject}</Row>
        <Row title={r.parties.length > 0 ? '当事人' : '对象'}>
          {r.parties.length > 0 ? (
            <ul className="service-parties">
              {r.parties.map((p) => (
                <li key={p.idNumber}>
                  {p.name}（{p.kind === 'organization' ? '单位' : '个人'}） <span className="copy">{p.idNumber}</span>
                  {[p.representative, p.phone, p.address].filter(Boolean).map((x) => (
                    <span key={x}> {x}</span>
                  ))}
                </li>
              ))}
            </ul>
          ) : (
            r.audience
          )}
        </Row>
        <Row title="地点">{r.place}</Row>
        {r.plannedAt ? <Row title="约定时间">{fullMoment(r.plannedAt)}</Row> : null}
        {text('被约谈人', r.invited)}
        {r.notice || r.noticedOn ? (
          <Row title="通知">{[r.notice, r.noticedOn && fullDay(r.noticedOn)].filter(Boolean).join('，')}</Row>
        ) : null}
        <Row title={interview ? '约谈日期' : '日期'}>{r.heldOn ? fullDay(r.heldOn) : '没有进行'}</Row>
        {text('参加人员', r.persons)}
        {text(interview ? '约谈的问题' : '内容', r.content)}
        {text('要求和建议', r.advice)}
        {text('当事人的答复', r.reply)}
        <Row title="结果">
          {SERVICE_STATES[r.state]}
          {r.dueOn ? `，${fullDay(r.dueOn)}前跟进` : ''}
        </Row>
        <Row title="执法人员">
          {r.officers.map((o) => (
            <div key={o.username}>
              {o.name} <span className="muted">执法证 {o.certificateNo}</span>
            </div>
          ))}
        </Row>
        {r.caseNo ? (
          <Row title="案件">
            <Link to={`/cases/${r.caseNo}`}>{r.caseDisplayNo ?? r.caseNo}</Link>
            {r.becameCase ? '（由这份记录登记）' : ''}
          </Row>
        ) : null}
        <Row title="记录">
          {r.createdBy}，{fullMoment(r.createdAt)}
        </Row>
        <Row title="依据">{r.source}</Row>
      </dl>
    </article>
  );
}

/** Its papers: what each still lacks before it can be made, and every edition that was. */
function Papers({ record: r }: { record: Record_ }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const make = useMutation({
    mutationFn: (kind: Schemas['ServicePaper']['kind']) =>
      get(api.POST('/api/v1/services/{id}/papers', { params: { path: { id: r.id } }, body: { kind } })),
    onSuccess: async ({ edition }) => {
      message.success(`已制作第 ${edition} 版。`);
      await client.invalidateQueries({ queryKey: ['services'] });
    },
  });
  const may = r.may.includes('paper');
  const shown = r.papers.filter((p) => may || p.editions.length > 0);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="papers" className="no-print">
      <h2 id="papers">文书</h2>
      <ul className="plain-list service-papers">
        {shown.map((p) => (
          <li key={p.kind}>
            <div className="service-paper">
              <strong>{p.title}</strong>
              {p.missing.length > 0 ? (
                <div className="muted">
                  还不能制作，缺：{p.missing.map((m) => `${m.title}（${m.article}）`).join('；')}
                </div>
              ) : null}
              {p.editions.map((e) => (
                <div key={e.edition}>
                  <a
                    href={`/api/v1/services/${r.id}/papers/${p.kind}/${e.edition}`}
                    target="_blank"
                    rel="noreferrer"
                    aria-label={`打开${p.title}第 ${e.edition} 版`}
                  >
                    第 {e.edition} 版（PDF，{e.pages} 页）
                  </a>
                  <div className="muted">
                    {moment(e.madeAt)} · {e.madeBy}
                  </div>
                  <div className="muted">
                    SHA-256 <span className="copy">{e.sha256}</span>
                  </div>
                </div>
              ))}
              {p.editions.length > 0 && !p.isCurrent && p.missing.length === 0 ? (
                <div className="muted">此后有补记，最近一版没有写入；制作新版后，新版写明代替哪一版。</div>
              ) : null}
            </div>
            {may && p.missing.length === 0 && !p.isCurrent ? (
              <Button
                loading={make.isPending && make.variables === p.kind}
                onClick={() => make.mutate(p.kind)}
                aria-label={`制作${p.title}`}
              >
                {p.editions.length > 0 ? '制作新版' : '制作'}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {make.error ? <Problem error={make.error} /> : null}
    </section>
  );
}

function Files({ record: r }: { record: Record_ }) {
  const field = useRef<HTMLInputElement>(null);
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const take = async (e: ChangeEvent<HTMLInputElement>) => {
    const files = [...(e.target.files ?? [])];
    e.target.value = '';
    setBusy(true);
    setError(undefined);
    try {
      for (const file of files) await upload(`/api/v1/services/${r.id}/attachments`, file, () => undefined);
    } catch (refused) {
      setError(refused as ProblemError);
    } finally {
      setBusy(false);
      await client.invalidateQueries({ queryKey: ['services'] });
    }
  };
  if (r.files.length === 0 && !r.may.includes('file')) return null;
  return (
    <section aria-labelledby="files" className={r.files.length === 0 ? 'no-print' : undefined}>
      <h2 id="files">照片和文件</h2>
      <ul className="file-list">
        {r.files.map((f) => {
          const href = `/api/v1/services/${r.id}/attachments/${f.sha256}`;
          return (
            <li key={f.sha256}>
              <a className="file" href={href} target="_blank" rel="noreferrer">
                {isPicture(f) ? <Small src={imageOf(href, f)} file={f} /> : null}
                <span>
                  {f.name} <span className="muted">{sizeText(f.size)}</span>
                </span>
              </a>
            </li>
          );
        })}
      </ul>
      {r.may.includes('file') ? (
        <>
          <input
            ref={field}
            className="hidden"
            type="file"
            multiple
            tabIndex={-1}
            accept={ACCEPTED}
            aria-label="添加照片和文件"
            onChange={(e) => void take(e)}
          />
          <Button className="no-print" loading={busy} onClick={() => field.current?.click()}>
            拍照或选择文件
          </Button>
        </>
      ) : null}
      {error ? <Problem error={error} /> : null}
    </section>
  );
}
