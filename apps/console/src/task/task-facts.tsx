import { FileTextOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { day } from '../ui/dates';
import { Mark } from '../ui/mark';
import { LIST_NAMES } from '../ui/words';
import { FactList } from './fact-list';
import { LongText } from './long-text';

type Task = Schemas['Task'];
type Case = Schemas['Case'];

/** What this decision needs, not the whole file: the facts that its declaration names, then who and what it is about. */
export function TaskFacts({ task, caseFile }: { task: Task; caseFile: Case }) {
  const facts = task.facts.filter((f) => !f.advice);
  const about = caseFile.tasks.find((t) => t.id === task.id)?.subject;
  const paper = caseFile.documents.find((d) => d.id === about);
  return (
    <>
      {paper ? (
        <p className="paper-link">
          <Link to={`/cases/${task.caseNo}/papers/${paper.id}`}>
            <FileTextOutlined aria-hidden /> 查看、打印《{paper.title}》
          </Link>
        </p>
      ) : null}
      {facts.length > 0 ? (
        <dl className="facts-list" aria-label="办理依据的事实">
          <FactList facts={facts} caseNo={task.caseNo} />
        </dl>
      ) : null}
      <details className="matter" open>
        <summary>案情</summary>
        <About caseFile={caseFile} />
      </details>
    </>
  );
}

function About({ caseFile: { item, party, violationOn, place, facts } }: { caseFile: Case }) {
  return (
    <dl className="facts-list">
      <dt>当事人</dt>
      <dd>
        {party.name}
        <br />
        <span className="copy">{party.idNumber}</span>
        {party.phone ? (
          <div>
            <a href={`tel:${party.phone}`}>{party.phone}</a>
          </div>
        ) : null}
      </dd>
      <dt>违法行为</dt>
      <dd>
        {day(violationOn)} {place}
        <LongText text={facts} />
      </dd>
      <dt>事项</dt>
      <dd>
        {item.title}〔{LIST_NAMES[item.list]}〕<div className="muted">{item.legalBasis.join('；')}</div>
        {item.focusArea ? <Mark tone="strong">重点领域：{item.focusArea}</Mark> : null}
      </dd>
    </dl>
  );
}

/** What the system makes of the facts, and why: above the form that judges it. */
export function Advice({ task }: { task: Task }) {
  const advice = task.facts.filter((f) => f.advice);
  if (advice.length === 0) return null;
  return (
    <section className="advice" aria-label="系统建议">
      <dl className="facts-list">
        <FactList facts={advice} caseNo={task.caseNo} />
      </dl>
    </section>
  );
}
