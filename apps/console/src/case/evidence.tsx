import { FilePdfOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { api, get, type Schemas } from '../api/client';
import { evidenceQuery } from '../api/queries';
import { FileTile } from '../form/attachments';
import { Refusal } from '../form/refusal';
import { fullDay, fullMoment, moment, toInstant } from '../ui/dates';
import { Mark } from '../ui/mark';
import { openPdf } from '../ui/open-pdf';
import { Loaded } from '../ui/states';
import { EVIDENCE_FORMS, EVIDENCE_KINDS, PICTURE_STATES, SAID_BY_DEVICE } from '../ui/words';

type Piece = Schemas['EvidencePiece'];
type File = Schemas['EvidenceFile'];

const EvidenceDialog = lazy(async () => ({ default: (await import('./evidence-dialog')).EvidenceDialog }));
const StrikeDialog = lazy(async () => ({ default: (await import('./evidence-dialog')).StrikeDialog }));

/** What is being done: a new piece with these files, an old one anew, or one struck. */
type Doing = { enter: string[] } | { correct: Piece } | { strike: Piece };

/** 证据目录: each piece with what it proves and its files, and the files that are in none. */
export function Catalogue({ caseNo }: { caseNo: string }) {
  const query = useQuery(evidenceQuery(caseNo));
  const [doing, setDoing] = useState<Doing>();
  const print = usePrint(caseNo);
  const begin = (next: Doing) => {
    // What was wanting is about to be mended.
    print.reset();
    setDoing(next);
  };
  return (
    <Loaded query={query}>
      {({ items, unlisted, whole, mayEnter }) => {
        const standing = items.filter((p) => !p.struck);
        const struck = items.filter((p) => p.struck);
        if (items.length + unlisted.length === 0 && !mayEnter) return null;
        return (
          <section className="papers" aria-labelledby="catalogue">
            <div className="catalogue-head">
              <h2 id="catalogue">
                证据目录 <span className="muted">{standing.length}</span>
              </h2>
              {standing.length > 0 ? (
                whole ? (
                  <Mark tone="done">完整</Mark>
                ) : (
                  <Mark tone="strong">还缺 {standing.flatMap((p) => p.wanting).length} 项</Mark>
                )
              ) : null}
              <span className="catalogue-buttons no-print">
                {mayEnter ? <Button onClick={() => begin({ enter: [] })}>登记证据…</Button> : null}
                {standing.length > 0 ? (
                  <Button icon={<FilePdfOutlined />} loading={print.isPending} onClick={() => print.mutate()}>
                    打印目录（PDF）
                  </Button>
                ) : null}
              </span>
            </div>
            <Refusal error={print.error} />
            {standing.length === 0 ? <p className="muted">目录里还没有证据。</p> : null}
            <ol className="evidence">
              {standing.map((p) => (
                <li key={p.piece}>
                  <PieceTold piece={p} caseNo={caseNo} />
                  {mayEnter ? (
                    <div className="submit-buttons no-print">
                      <Button size="small" aria-label={`更正 ${p.name}`} onClick={() => begin({ correct: p })}>
                        更正…
                      </Button>
                      <Button size="small" aria-label={`移出 ${p.name}`} onClick={() => begin({ strike: p })}>
                        移出目录…
                      </Button>
                    </div>
                  ) : null}
                </li>
              ))}
            </ol>
            {struck.length > 0 ? (
              <ul className="plain-list muted" aria-label="已移出目录的">
                {struck.map((p) => (
                  <li key={p.piece}>
                    {p.piece}．{p.name}：已移出目录，{last(p).by}，{moment(last(p).at)}。理由：{last(p).reason}
                  </li>
                ))}
              </ul>
            ) : null}
            {unlisted.length > 0 ? (
              <>
                <h3>
                  没有列入目录的文件 <span className="muted">{unlisted.length}</span>
                </h3>
                <ul className="evidence-files">
                  {unlisted.map((f) => (
                    <li key={f.sha256}>
                      <FileTold file={f} caseNo={caseNo} />
                      {mayEnter ? (
                        <Button
                          className="no-print"
                          size="small"
                          aria-label={`列入目录 ${f.name}`}
                          onClick={() => begin({ enter: [f.sha256] })}
                        >
                          列入目录…
                        </Button>
                      ) : null}
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
            <Suspense>
              {doing && 'strike' in doing ? (
                <StrikeDialog caseNo={caseNo} piece={doing.strike} close={() => setDoing(undefined)} />
              ) : doing ? (
                <EvidenceDialog
                  caseNo={caseNo}
                  {...('correct' in doing ? { piece: doing.correct } : { chosen: doing.enter })}
                  files={[...('correct' in doing ? doing.correct.files : []), ...unlisted]}
                  close={() => setDoing(undefined)}
                />
              ) : null}
            </Suspense>
          </section>
        );
      }}
    </Loaded>
  );
}

const last = (p: Piece) => p.entries.at(-1)!;

function PieceTold({ piece: p, caseNo }: { piece: Piece; caseNo: string }) {
  return (
    <>
      <p>
        <strong>
          {p.piece}．{p.name}
        </strong>{' '}
        <Mark>{EVIDENCE_KINDS[p.kind]}</Mark> <Mark>{EVIDENCE_FORMS[p.form]}</Mark>
        {p.afterDecision ? (
          <>
            {' '}
            <Mark tone="strong">决定作出后列入</Mark>
          </>
        ) : null}
      </p>
      {p.wanting.map((w) => (
        <p key={w.field} className="wanting">
          还缺：{w.title} <span className="muted">依据：{w.article}</span>
        </p>
      ))}
      <dl className="told">
        <Row title="证明事项">{p.proves}</Row>
        <Row title="来源">{p.source}</Row>
        <Row title="收集人、制作人">{p.takenBy}</Row>
        {p.takenAt ? <Row title="收集、制作时间">{fullMoment(p.takenAt)}</Row> : null}
        {p.place ? <Row title="地点">{p.place}</Row> : null}
        {p.pages ? <Row title="页数">{p.pages} 页</Row> : null}
        {p.duration ? <Row title="时长">{p.duration} 秒</Row> : null}
        {p.copy ? (
          <Row title="与原件、原物一致">
            出证日期 {fullDay(p.copy.on)}；出处：{p.copy.origin}；提供人：{p.copy.provider}；签名或者盖章：
            {p.copy.signedBy}
          </Row>
        ) : null}
        {p.method ? <Row title="制作方法">{p.method}</Row> : null}
        {p.transcript ? <Row title="声音内容的文字记录">{p.transcript}</Row> : null}
      </dl>
      <ul className="evidence-files">
        {p.files.map((f) => (
          <li key={f.sha256}>
            <FileTold file={f} caseNo={caseNo} />
          </li>
        ))}
      </ul>
      <details className="muted">
        <summary>
          {last(p).by}，{moment(last(p).at)}
          {p.version > 1 ? `，更正过 ${p.version - 1} 次` : ''}
        </summary>
        <ul>
          {p.entries.map((e) => (
            <li key={e.version}>
              {fullMoment(e.at)}，{e.by}
              {e.reason ? `更正，理由：${e.reason}` : `登记：${e.name}`}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

const Row = ({ title, children }: { title: string; children: ReactNode }) => (
  <>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </>
);

/** A file as it came: who gave it, when it arrived, and apart from that what its device says. */
function FileTold({ file: f, caseNo }: { file: File; caseNo: string }) {
  const { state, takenAt, latitude = null, longitude = null, device } = f.picture ?? {};
  const said = [
    takenAt && fullMoment(takenAt.length === 19 ? toInstant(takenAt) : takenAt),
    latitude !== null && longitude !== null && placeOf(latitude, longitude),
    device,
  ].filter(Boolean);
  return (
    <>
      <FileTile caseNo={caseNo} file={f} />
      <span className="muted">
        {f.by === 'party' ? '当事人提交' : f.givenBy}，{moment(f.receivedAt)}收到
      </span>
      {said.length > 0 ? (
        <span className="muted">
          {SAID_BY_DEVICE}：{said.join('；')}
        </span>
      ) : null}
      {state && state !== 'drawn' ? <span className="wanting">{PICTURE_STATES[state]}</span> : null}
    </>
  );
}

const placeOf = (latitude: number, longitude: number) =>
  `${latitude < 0 ? '南' : '北'}纬 ${Math.abs(latitude).toFixed(5)}，${longitude < 0 ? '西' : '东'}经 ${Math.abs(longitude).toFixed(5)}`;

const usePrint = (caseNo: string) =>
  useMutation({
    mutationFn: () =>
      openPdf(
        () =>
          get<Blob>(api.GET('/api/v1/cases/{caseNo}/evidence/pdf', { params: { path: { caseNo } }, parseAs: 'blob' })),
        '证据目录',
      ),
  });
