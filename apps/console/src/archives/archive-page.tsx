import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Schemas } from '../api/client';
import { archiveQuery } from '../api/queries';
import { Absent, isAbsent } from '../case/absent';
import { day, fullDay, fullMoment, moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded } from '../ui/states';
import { OUTCOME_NAMES } from '../ui/words';
import { AdditionRows } from './additions';
import { ArchiveDialog, type Deed } from './deeds';
import { Standing } from './standing';
import { APPRAISAL_STATES, retentionWords } from './words';
import './archives.css';

type View = Schemas['ArchivedDossierView'];

/** One dossier as the archive keeps it: what it is, who has it, what holds it back, what was added, and how it ended. */
export function ArchivePage() {
  const { caseNo = '' } = useParams();
  const query = useQuery(archiveQuery(caseNo));
  if (isAbsent(query.error) && !query.data)
    return (
      <section className="page narrow">
        <Absent what="这份案卷" />
      </section>
    );
  return (
    <section className="page narrow">
      <Loaded query={query}>{(d) => <Sheet dossier={d} />}</Loaded>
    </section>
  );
}

function Sheet({ dossier: d }: { dossier: View }) {
  const [deed, setDeed] = useState<Deed>();
  const may = (what: View['may'][number]) => d.may.includes(what);
  const open = d.appraisals.find((a) => a.state === 'proposed' || a.state === 'approved');
  const out = d.loans.find((l) => !l.returned);
  const over = d.destroyedAt !== null;
  return (
    <>
      <header className="title">
        <div>
          <h1>{d.archiveNo ?? '未编档号'}</h1>
          <p>{d.title}</p>
        </div>
        <div className="title-side">
          <Standing dossier={d} />
          {d.destroyedAt ? null : (
            <Link className="button" to={`/cases/${d.caseNo}/dossier`}>
              翻阅卷宗
            </Link>
          )}
        </div>
      </header>
      <dl className="archive-facts">
        <Fact title="案号">{d.displayNo}</Fact>
        <Fact title="保管单位">{d.unit}</Fact>
        {d.volume ? (
          <Fact title="所在卷">
            <Link to={`/archives/volumes/${d.volume.id}`}>{d.volume.volumeNo}</Link>，第 {d.volume.place} 件
            <div className="muted">整卷借阅、鉴定和销毁；保管至以卷内最迟的为准</div>
          </Fact>
        ) : null}
        <Fact title="处理结果">{OUTCOME_NAMES[d.outcome]}</Fact>
        <Fact title="归档年度">
          {d.year}，{fullDay(d.sealedOn)}封存，{d.pages} 页
        </Fact>
        <Fact title="保管期限">
          {d.retention ? (
            <>
              {retentionWords(d.retention.years)}{' '}
              {d.retention.confirmed ? <Mark tone="done">已确认</Mark> : <Mark tone="strong">待确认</Mark>}
              <div className="muted">{d.retention.source}</div>
            </>
          ) : (
            '保管期限表没有规定这一处理结果'
          )}
        </Fact>
        <Fact title="保管至">
          {d.keptThrough ? fullDay(d.keptThrough) : '—'}
          {d.extendedUntil ? <span className="muted">（经鉴定延长）</span> : null}
        </Fact>
        {d.destroyedAt ? (
          <Fact title="销毁">{fullMoment(d.destroyedAt)}，内容和文件已经删除，只留本页和销毁清册</Fact>
        ) : d.barred ? (
          <Fact title="现在不得销毁">{d.barred}</Fact>
        ) : null}
      </dl>

      <Part
        over={over}
        title="冻结销毁"
        empty={d.holds.length === 0 ? '没有冻结。复议、诉讼没有了结，或者监督需要的，请冻结。' : undefined}
        side={may('hold') ? <Button onClick={() => setDeed({ kind: 'hold' })}>冻结销毁…</Button> : null}
      >
        {d.holds.map((h) => (
          <li key={h.id}>
            <div>
              <strong>{h.ground}</strong> {h.lifted ? <Mark>已解除</Mark> : <Mark tone="strong">冻结中</Mark>}
              <p>{h.reason}</p>
              <span className="muted">
                {h.by}，{moment(h.at)}
                {h.lifted ? `；${h.lifted.by}于${moment(h.lifted.at)}解除：${h.lifted.reason}` : ''}
              </span>
            </div>
            {!h.lifted && may('lift') ? (
              <Button onClick={() => setDeed({ kind: 'lift', id: h.id })}>解除…</Button>
            ) : null}
          </li>
        ))}
      </Part>

      <Part
        over={over}
        title="借阅"
        empty={d.loans.length === 0 ? '没有借出过。' : undefined}
        side={may('lend') ? <Button onClick={() => setDeed({ kind: 'lend' })}>借出…</Button> : null}
      >
        {d.loans.map((l) => (
          <li key={l.id}>
            <div>
              <strong>{l.borrower}</strong>{' '}
              {l.returned ? <Mark>已归还</Mark> : <Mark tone="strong">{l.overdue ? '逾期未还' : '借出'}</Mark>}
              <p>{l.purpose}</p>
              <span className="muted">
                {l.by}于{moment(l.at)}借出，{day(l.dueOn)}前归还
                {l.returned
                  ? `；${l.returned.by}于${moment(l.returned.at)}收回${l.returned.note ? `（${l.returned.note}）` : ''}`
                  : ''}
              </span>
            </div>
            {l.id === out?.id && may('takeBack') ? (
              <Button onClick={() => setDeed({ kind: 'takeBack', id: l.id })}>登记归还…</Button>
            ) : null}
          </li>
        ))}
      </Part>

      <Part
        over={over}
        title="补卷"
        empty={d.additions.length === 0 ? '封存以后没有补入材料。' : undefined}
        side={may('add') ? <Button onClick={() => setDeed({ kind: 'add' })}>补卷…</Button> : null}
      >
        <AdditionRows caseNo={d.caseNo} additions={d.additions} />
      </Part>

      <Part
        over={over}
        title="鉴定和销毁"
        empty={
          d.appraisals.length === 0 ? '没有鉴定过。保管期满之后，由档案员鉴定：延长保管，或者提请销毁。' : undefined
        }
        side={
          <span className="title-side">
            {may('appraise') ? <Button onClick={() => setDeed({ kind: 'appraise' })}>鉴定…</Button> : null}
            {open && may('approve') ? (
              <Button type="primary" onClick={() => setDeed({ kind: 'approve', id: open.id })}>
                批准销毁…
              </Button>
            ) : null}
            {open && may('witness') ? (
              <Button type="primary" danger onClick={() => setDeed({ kind: 'witness', id: open.id })}>
                监销…
              </Button>
            ) : null}
            {open && may('withdraw') ? (
              <Button onClick={() => setDeed({ kind: 'withdraw', id: open.id })}>撤回…</Button>
            ) : null}
          </span>
        }
      >
        {d.appraisals.map((a) => (
          <li key={a.id}>
            <div>
              <strong>{a.extendedUntil ? `延长保管至${fullDay(a.extendedUntil)}` : '提请销毁'}</strong>{' '}
              <Mark tone={a.state === 'destroyed' || a.state === 'extended' ? 'done' : 'strong'}>
                {APPRAISAL_STATES[a.state]}
              </Mark>
              <p>{a.opinion}</p>
              <span className="muted">
                {[
                  `${a.by}于${moment(a.at)}鉴定`,
                  a.approved && `${a.approved.by}于${moment(a.approved.at)}批准`,
                  a.witnessed && `${a.witnessed.by}于${moment(a.witnessed.at)}监销`,
                  a.withdrawn && `${a.withdrawn.by}撤回：${a.withdrawn.reason}`,
                ]
                  .filter(Boolean)
                  .join('；')}
              </span>
              {a.certificate ? <Certificate certificate={a.certificate} /> : null}
            </div>
          </li>
        ))}
      </Part>
      {deed ? <ArchiveDialog caseNo={d.caseNo} deed={deed} close={() => setDeed(undefined)} /> : null}
    </>
  );
}

const Fact = ({ title, children }: { title: string; children: ReactNode }) => (
  <>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </>
);

interface PartProps {
  title: string;
  /** What stands there while there is nothing; undefined: there is something. */
  empty: string | undefined;
  side: ReactNode;
  /** Nothing will come any more: what is empty is not shown. */
  over: boolean;
  children: ReactNode;
}

const Part = ({ title, empty, side, over, children }: PartProps) =>
  over && empty ? null : (
    <section className="archive-part" aria-label={title}>
      <header>
        <h2>{title}</h2>
        {side}
      </header>
      {empty ? <p className="muted">{empty}</p> : <ul className="plain-list">{children}</ul>}
    </section>
  );

function Certificate({ certificate: c }: { certificate: NonNullable<View['appraisals'][number]['certificate']> }) {
  return (
    <details>
      <summary>
        销毁清册第 {c.number} 号，登记文件 {c.files} 个
      </summary>
      <p className="muted copy">SHA-256：{c.sha256}</p>
      <a
        href={`data:application/json;charset=utf-8,${encodeURIComponent(c.text)}`}
        download={`销毁清册第${c.number}号.json`}
      >
        下载清册（签名的原文）
      </a>
    </details>
  );
}
