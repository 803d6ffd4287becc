import { useQuery } from '@tanstack/react-query';
import { Alert, Tabs } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Schemas } from '../api/client';
import { caseQuery, deadlinesQuery, documentsQuery, journalQuery, meQuery } from '../api/queries';
import { GraceOfCase } from '../services/grace-notice';
import { CaseServices } from '../services/case-services';
import { After } from '../task/after';
import { moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { openTab } from '../ui/open-tab';
import { Loaded } from '../ui/states';
import {
  ESCALATED_BY_NAMES,
  ESCALATION_NAMES,
  LIST_NAMES,
  OUTCOME_NAMES,
  outcomeTone,
  ROLE_NAMES,
  STATUS_NAMES,
  SUSPENSION_NAMES,
} from '../ui/words';
import { Absent, isAbsent } from './absent';
import { CaseActions } from './case-actions';
import { Concurrent, Facts, People, Tasks } from './case-facts';
import { Clocks } from './clocks';
import { Deliveries } from './deliveries';
import { Documents, Dossier } from './documents';
import { Engine } from './engine';
import { Catalogue } from './evidence';
import { PartyLink } from './party-link';
import { usePrinting } from './printing';
import { StageRail } from './stage-rail';
import { Timeline } from './timeline';
import './case.css';

type Case = Schemas['Case'];

export function CasePage() {
  const { caseNo = '' } = useParams();
  const query = useQuery(caseQuery(caseNo));
  return (
    <section className="page case">
      {isAbsent(query.error) && !query.data ? (
        <Absent what="这个案件" />
      ) : (
        <Loaded query={query}>{(c) => <CaseView caseFile={c} />}</Loaded>
      )}
    </section>
  );
}

function CaseView({ caseFile: c }: { caseFile: Case }) {
  const deadlines = useQuery(deadlinesQuery(c.caseNo));
  return (
    <>
      <header className="title">
        <div>
          <h1>
            {c.party.name} <span className="title-item">{c.item.title}</span>
          </h1>
          <p>
            <span className="copy">{c.displayNo}</span> · {c.unitName}〔{LIST_NAMES[c.item.list]}〕
            {c.item.focusArea ? ` · 重点领域：${c.item.focusArea}` : ''}
          </p>
        </div>
        <div className="title-side">
          <Mark tone={c.status === 'closed' ? outcomeTone(c.outcome) : c.status === 'suspended' ? 'strong' : 'plain'}>
            {STATUS_NAMES[c.status]}
          </Mark>
          {c.status === 'closed' ? null : <PartyAccess caseNo={c.caseNo} />}
          <Link to={`/cases/${c.caseNo}/check`}>程序体检</Link>
          <Link to={`/cases/${c.caseNo}/dossier`}>卷宗</Link>
          <CaseActions caseFile={c} />
        </div>
      </header>
      <After caseNo={c.caseNo} tasks={c.tasks} />
      {c.outcome ? (
        <p className={`outcome outcome-${outcomeTone(c.outcome)}`}>处理结果：{OUTCOME_NAMES[c.outcome]}</p>
      ) : null}
      {c.escalation ? (
        <Alert
          type="info"
          showIcon
          title={`已转处罚程序：${ESCALATION_NAMES[c.escalation.found ?? c.escalation.reason]}`}
          description={`${moment(c.escalation.at)}${ESCALATED_BY_NAMES[c.escalation.reason]}，此前的柔性执法记录已固定为证据。`}
        />
      ) : null}
      {c.status === 'suspended' && c.suspension ? (
        <Alert
          type="warning"
          showIcon
          title={`已中止：${SUSPENSION_NAMES[c.suspension.ground]}`}
          description="当事人的权利不受影响，期限不会届满；中止的情形消除的，应当立即恢复。"
        />
      ) : null}
      <GraceOfCase caseNo={c.caseNo} />
      <StageRail caseFile={c} />
      <OpenTasks caseFile={c} />
      <Concurrent caseNo={c.caseNo} />
      <CaseServices caseNo={c.caseNo} unitId={c.unitId} />
      <Loaded query={deadlines}>{({ items }) => <Clocks caseNo={c.caseNo} clocks={items} />}</Loaded>
      <Deliveries caseFile={c} />
      <Parts caseFile={c} />
    </>
  );
}

/** The rest of the file: behind tabs on a screen, one part after the other on paper. */
function Parts({ caseFile: c }: { caseFile: Case }) {
  const [search, setSearch] = useSearchParams();
  const journal = useQuery(journalQuery(c.caseNo));
  const documents = useQuery(documentsQuery(c.caseNo));
  const printing = usePrinting();
  const parts = [
    {
      key: 'timeline',
      label: '时间线',
      children: <Loaded query={journal}>{(j) => <Timeline caseNo={c.caseNo} journal={j} />}</Loaded>,
    },
    {
      key: 'documents',
      label: '材料',
      children: (
        <>
          {c.status === 'closed' ? <Dossier caseNo={c.caseNo} /> : null}
          <Loaded query={documents}>{(d) => <Documents caseNo={c.caseNo} documents={d} />}</Loaded>
          <Catalogue caseNo={c.caseNo} />
        </>
      ),
    },
    { key: 'facts', label: '案情', children: <Facts caseFile={c} /> },
    { key: 'tasks', label: '任务', children: <Tasks caseFile={c} /> },
    { key: 'people', label: '人员', children: <People caseFile={c} /> },
  ];
  if (printing) {
    const order = ['facts', 'people', 'tasks', 'documents', 'timeline'];
    return order
      .map((key) => parts.find((p) => p.key === key)!)
      .map(({ key, label, children }) => (
        <section key={key} className="printed">
          <h2>{label}</h2>
          {children}
        </section>
      ));
  }
  const items = [...parts, { key: 'engine', label: '引擎', children: <Engine caseFile={c} /> }];
  return (
    <Tabs
      activeKey={openTab(search, items)}
      onChange={(key) => setSearch({ tab: key }, { replace: true })}
      items={items}
    />
  );
}

function PartyAccess({ caseNo }: { caseNo: string }) {
  const { data: me } = useQuery(meQuery);
  return me?.roles.some((r) => r === 'officer' || r === 'head') ? <PartyLink caseNo={caseNo} /> : null;
}

function OpenTasks({ caseFile }: { caseFile: Case }) {
  const { data: me } = useQuery(meQuery);
  const open = caseFile.tasks.filter((t) => t.state === 'open');
  if (open.length === 0) return null;
  return (
    <ul className="open-tasks" aria-label="当前任务">
      {open.map((t) => (
        <li key={t.id}>
          <span>
            待办：<strong>{t.title}</strong>（{ROLE_NAMES[t.candidate]}
            {t.partyMay ? '或当事人' : ''}）
          </span>
          <Link to={`/tasks/${t.id}`} className="button">
            {me?.roles.includes(t.candidate) ? '去办理' : '查看'}
          </Link>
        </li>
      ))}
    </ul>
  );
}
