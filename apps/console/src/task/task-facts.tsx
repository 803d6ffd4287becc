import type { Schemas } from '../api/client';
import { day } from '../ui/dates';
import { Mark } from '../ui/mark';
import { LIST_NAMES } from '../ui/words';
import { FactList } from './fact-list';

/** What this decision needs, not the whole file: who and what it is about, and the facts that its declaration names. */
export function TaskFacts({ task, caseFile }: { task: Schemas['Task']; caseFile: Schemas['Case'] }) {
  const { item, party } = caseFile;
  return (
    <dl className="facts-list">
      <dt>当事人</dt>
      <dd>
        {party.name}
        <br />
        <span className="copy">{party.idNumber}</span>
        {party.phone ? <div>{party.phone}</div> : null}
      </dd>
      <dt>违法行为</dt>
      <dd>
        {day(caseFile.violationOn)} {caseFile.place}
        <p className="prose">{caseFile.facts}</p>
      </dd>
      <dt>事项</dt>
      <dd>
        {item.title}〔{LIST_NAMES[item.list]}〕<div className="muted">{item.legalBasis.join('；')}</div>
        {item.focusArea ? <Mark tone="strong">重点领域：{item.focusArea}</Mark> : null}
      </dd>
      <FactList facts={task.facts} caseNo={task.caseNo} />
      <dt>依据</dt>
      <dd>{task.legalBasis}</dd>
    </dl>
  );
}
