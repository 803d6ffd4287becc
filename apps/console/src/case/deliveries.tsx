import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { actionsQuery, caseNoticesQuery, deliveriesQuery } from '../api/queries';
import { Proofs } from '../letters/proofs';
import { caseLettersQuery } from '../letters/queries';
import { attemptOf, type Letter, serviceOf } from '../letters/words';
import { day, moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { ActionDialog } from './action-dialog';
import { PublicNotice } from './public-notice';
import './deliveries.css';

type Delivery = Schemas['Delivery'];
type Action = Schemas['ActionDeclaration'];

const STATES: Record<Delivery['state'], string> = {
  made: '已制作',
  out: '待送达',
  announced: '公告中',
  served: '已送达',
  recalled: '已收回',
};

/** What may be done to a paper, by where it stands. */
const ON_PAPER: Partial<Record<Delivery['state'], readonly string[]>> = {
  out: ['record-attempt', 'announce-service'],
  announced: ['record-attempt'],
  served: ['correct-service'],
};

/** 送达 of every paper: where it stands, what was tried, and how it came to count as served. */
export function Deliveries({ caseFile }: { caseFile: Schemas['Case'] }) {
  const { data } = useQuery(deliveriesQuery(caseFile.caseNo));
  const { data: actions } = useQuery(actionsQuery);
  const announced = data?.items.filter((d) => d.announced).length ?? 0;
  const { data: notices } = useQuery({ ...caseNoticesQuery(caseFile.caseNo, announced), enabled: announced > 0 });
  const { data: letters } = useQuery({ ...caseLettersQuery(caseFile.caseNo), enabled: (data?.items.length ?? 0) > 0 });
  const [asked, setAsked] = useState<{ action: Action; paper: string }>();
  if (!data || data.items.length === 0) return null;
  const possible = (d: Delivery) =>
    (ON_PAPER[d.state] ?? []).flatMap((name) =>
      caseFile.allowedActions.includes(name) ? (actions?.items.filter((a) => a.name === name) ?? []) : [],
    );
  const lettersOf = (id: string): Letter[] =>
    (letters?.items ?? []).filter((l) => l.state !== 'cancelled' && l.papers.some((p) => p.id === id));
  const errand = (id: string) => caseFile.tasks.find((t) => t.state === 'open' && t.subject === id);
  return (
    <section className="deliveries" aria-label="送达">
      <h2>送达</h2>
      <ul>
        {data.items.map((d) => (
          <li key={d.id} aria-label={d.title}>
            <header>
              <Link to={`/cases/${caseFile.caseNo}/papers/${d.id}`}>
                <strong>{d.title}</strong>
              </Link>
              <Mark tone={d.state === 'served' ? 'done' : d.state === 'announced' ? 'strong' : 'plain'}>
                {STATES[d.state]}
              </Mark>
              <span className="muted">{moment(d.madeAt)}制作</span>
            </header>
            {d.served ? <Served served={d.served} /> : null}
            <Proofs
              letters={lettersOf(d.id)}
              messages={(letters?.messages ?? []).filter((m) => m.papers.includes(d.id))}
            />
            {d.announced && !d.served ? <Announced announced={d.announced} /> : null}
            {notices?.items
              .filter((n) => n.documentId === d.id)
              .map((n) => (
                <PublicNotice key={n.id} caseNo={caseFile.caseNo} notice={n} />
              ))}
            <Attempts attempts={d.attempts} />
            {d.corrections.map((c) => (
              <p key={c.at} className="muted">
                {moment(c.at)}
                {c.by}更正：原记{moment(c.from)}送达。{c.reason}
              </p>
            ))}
            {errand(d.id) || possible(d).length > 0 ? (
              <p className="ways no-print">
                {errand(d.id) ? (
                  <Link
                    className="button"
                    to={`/tasks/${errand(d.id)!.id}`}
                    {...(arrived(lettersOf(d.id)) ? { state: { known: serviceOf(arrived(lettersOf(d.id))!) } } : {})}
                  >
                    登记送达
                  </Link>
                ) : null}
                {possible(d).map((action) => (
                  <Button key={action.name} onClick={() => setAsked({ action, paper: d.id })}>
                    {action.title}
                  </Button>
                ))}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {asked ? (
        <ActionDialog
          action={asked.action}
          caseFile={caseFile}
          known={{ paper: asked.paper, ...cameBack(asked.action, lettersOf(asked.paper)) }}
          close={() => setAsked(undefined)}
        />
      ) : null}
    </section>
  );
}

const arrived = (letters: Letter[]) => letters.find((l) => l.state === 'delivered');
/** The newest letter has come back: what failed is known. */
const cameBack = ({ name }: Action, [newest]: Letter[]) =>
  name === 'record-attempt' && newest?.state === 'returned' ? attemptOf(newest) : {};

const Served = ({ served: s }: { served: NonNullable<Delivery['served']> }) => (
  <>
    <p>
      {s.method}，<strong>{moment(s.effectiveAt)}送达</strong>：{s.how}。<span className="muted">{s.source}</span>
    </p>
    {s.place ? <p className="muted">地点：{s.place}</p> : null}
  </>
);

function Announced({ announced: a }: { announced: NonNullable<Delivery['announced']> }) {
  return (
    <>
      <p>
        {a.running ? (
          <>
            公告至<strong>{a.until ? day(a.until) : '待定'}</strong>：{a.told}。
          </>
        ) : (
          '公告已经停止。'
        )}
      </p>
      <p className="muted">
        {a.ground}，{a.by}登记，公告于{a.place}。此前：{a.course}
      </p>
    </>
  );
}

function Attempts({ attempts }: { attempts: Delivery['attempts'] }) {
  if (attempts.length === 0) return null;
  return (
    <details open>
      <summary>送达未成 {attempts.length} 次</summary>
      <ol>
        {attempts.map((a) => (
          <li key={a.at}>
            {day(a.on)} {a.method}，{a.who}：{a.failure}。<span className="muted">{a.course}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
