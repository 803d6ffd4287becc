import type { Schemas } from '../api/client';
import { day, moment, periodText } from '../ui/dates';
import { Mark } from '../ui/mark';
import { LIST_NAMES } from '../ui/words';

type Case = Schemas['Case'];

/** What this decision needs, not the whole file. */
export function TaskFacts({ task, caseFile }: { task: Schemas['Task']; caseFile: Case }) {
  const { item, party } = caseFile;
  // A task looked at later shows what was known when it came up, not what followed from it.
  const before = caseFile.tasks.filter((t) => t.completedAt && t.completedAt <= task.openedAt);
  const order = before.findLast((t) => t.kind === 'issueCorrectionOrder');
  const requirements = (order?.result?.['requirements'] as string[] | undefined) ?? [];
  const report = before.at(-1);
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
      {task.kind === 'screen' || task.kind === 'signOffScreening' ? (
        <>
          <dt>适用条件</dt>
          <dd>
            <ul>
              {item.conditions.map((c) => (
                <li key={c}>{c}</li>
              ))}
            </ul>
          </dd>
          <dt>此前违法</dt>
          <dd>
            {caseFile.priors.length === 0 ? (
              '没有查到'
            ) : (
              <ul>
                {caseFile.priors.map((p) => (
                  <li key={p.caseNo}>
                    {day(p.violationOn)} {p.itemId}（{p.caseNo}）
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </>
      ) : null}
      {task.kind === 'issueCorrectionOrder' ? (
        <>
          <dt>最长改正期限</dt>
          <dd>{item.onTheSpot ? '当场改正' : periodText(item.correctionPeriod)}</dd>
        </>
      ) : null}
      {requirements.length > 0 ? (
        <>
          <dt>改正要求</dt>
          <dd>
            <ol>
              {requirements.map((r, i) => (
                <li key={i}>{r}</li>
              ))}
            </ol>
          </dd>
        </>
      ) : null}
      {report?.completedAt ? (
        <>
          <dt>上一步</dt>
          <dd>
            {report.title}：{report.completedBy?.name}，{moment(report.completedAt)}
          </dd>
        </>
      ) : null}
      <dt>依据</dt>
      <dd>{task.legalBasis}</dd>
    </dl>
  );
}
