import { MoreOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Dropdown, Tabs } from 'antd';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Schemas } from '../api/client';
import { actionsQuery, caseQuery, deadlinesQuery, journalQuery, meQuery } from '../api/queries';
import { After } from '../task/after';
import { day, moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded } from '../ui/states';
import { ESCALATION_NAMES, LIST_NAMES, OUTCOME_NAMES, ROLE_NAMES, SOURCE_NAMES, STATUS_NAMES } from '../ui/words';
import { ActionDialog } from './action-dialog';
import { Clocks } from './clocks';
import { Documents } from './documents';
import { Engine } from './engine';
import { PartyLink } from './party-link';
import { StageRail } from './stage-rail';
import { Timeline } from './timeline';
import './case.css';

type Case = Schemas['Case'];

export function CasePage() {
  const { caseNo = '' } = useParams();
  const query = useQuery(caseQuery(caseNo));
  return (
    <section className="page case">
      <Loaded query={query}>{(c) => <CaseView caseFile={c} />}</Loaded>
    </section>
  );
}

function CaseView({ caseFile: c }: { caseFile: Case }) {
  const [search, setSearch] = useSearchParams();
  const deadlines = useQuery(deadlinesQuery(c.caseNo));
  const tab = search.get('tab') ?? 'timeline';
  return (
    <>
      <header className="title">
        <div>
          <h1>
            {c.party.name} <span className="title-item">{c.item.title}</span>
          </h1>
          <p>
            <span className="copy">{c.displayNo}</span> · {c.unitName} · 〔{LIST_NAMES[c.item.list]}〕
            {c.item.focusArea ? ` · 重点领域：${c.item.focusArea}` : ''}
          </p>
        </div>
        <div className="title-side">
          <Mark tone={c.status === 'closed' ? 'done' : c.status === 'suspended' ? 'strong' : 'plain'}>
            {STATUS_NAMES[c.status]}
          </Mark>
          {c.status === 'closed' ? null : <PartyAccess caseNo={c.caseNo} />}
          <Actions caseFile={c} />
        </div>
      </header>
      <After caseNo={c.caseNo} />
      {c.outcome ? <Alert type="success" showIcon title={`处理结果：${OUTCOME_NAMES[c.outcome]}`} /> : null}
      {c.escalation ? (
        <Alert
          type="info"
          showIcon
          title={`已转处罚程序：${ESCALATION_NAMES[c.escalation.reason]}`}
          description={`${moment(c.escalation.at)}由系统按规定转入，此前的柔性执法记录已固定为证据。`}
        />
      ) : null}
      <StageRail caseFile={c} />
      <OpenTasks caseFile={c} />
      <Loaded query={deadlines}>{({ items }) => <Clocks clocks={items} />}</Loaded>
      <Tabs
        activeKey={tab}
        onChange={(key) => setSearch({ tab: key }, { replace: true })}
        items={[
          { key: 'timeline', label: '时间线', children: <JournalTab caseNo={c.caseNo} /> },
          { key: 'documents', label: '材料', children: <Documents caseNo={c.caseNo} /> },
          { key: 'facts', label: '案情', children: <Facts caseFile={c} /> },
          { key: 'tasks', label: '任务', children: <Tasks caseFile={c} /> },
          { key: 'people', label: '人员', children: <People caseFile={c} /> },
          { key: 'engine', label: '引擎', children: <Engine caseFile={c} /> },
        ]}
      />
    </>
  );
}

function PartyAccess({ caseNo }: { caseNo: string }) {
  const { data: me } = useQuery(meQuery);
  return me?.roles.some((r) => r === 'officer' || r === 'head') ? <PartyLink caseNo={caseNo} /> : null;
}

/** Not to be pressed by mistake: never among the first. */
const SERIOUS = ['suspect-crime', 'suspend', 'withdraw'];

/** The first two possible actions stand alone, the others behind 更多. */
function Actions({ caseFile }: { caseFile: Case }) {
  const { data } = useQuery(actionsQuery);
  const [open, setOpen] = useState<Schemas['ActionDeclaration']>();
  const possible = data?.items.filter((a) => caseFile.allowedActions.includes(a.name)) ?? [];
  const rank = (a: Schemas['ActionDeclaration']) => (a.when === 'always' ? 1 : 0) + (SERIOUS.includes(a.name) ? 1 : 0);
  const awaited = [...possible].sort((a, b) => rank(a) - rank(b));
  return (
    <>
      {awaited.slice(0, 2).map((a) => (
        <Button key={a.name} onClick={() => setOpen(a)}>
          {a.title}
        </Button>
      ))}
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            ...awaited.slice(2).map((a) => ({ key: a.name, label: a.title })),
            { key: 'print', label: '打印', icon: <PrinterOutlined /> },
          ],
          onClick: ({ key }) => (key === 'print' ? print() : setOpen(awaited.find((a) => a.name === key))),
        }}
      >
        <Button icon={<MoreOutlined />} aria-label="更多操作" />
      </Dropdown>
      {open ? <ActionDialog action={open} caseFile={caseFile} close={() => setOpen(undefined)} /> : null}
    </>
  );
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

function JournalTab({ caseNo }: { caseNo: string }) {
  const query = useQuery(journalQuery(caseNo));
  return <Loaded query={query}>{(journal) => <Timeline journal={journal} />}</Loaded>;
}

function Facts({ caseFile: c }: { caseFile: Case }) {
  return (
    <dl className="facts-list wide-list">
      <dt>案件来源</dt>
      <dd>{SOURCE_NAMES[c.source]}</dd>
      <dt>违法行为发生日</dt>
      <dd>{day(c.violationOn)}</dd>
      <dt>地点</dt>
      <dd>{c.place}</dd>
      <dt>案情</dt>
      <dd className="prose">{c.facts}</dd>
      <dt>事项依据</dt>
      <dd>{c.item.legalBasis.join('；')}</dd>
      <dt>适用条件</dt>
      <dd>
        <ul>
          {c.item.conditions.map((x) => (
            <li key={x}>{x}</li>
          ))}
        </ul>
      </dd>
      <dt>当事人</dt>
      <dd>
        {c.party.name}（{c.party.kind === 'organization' ? '单位' : '个人'}）
        <div className="copy">{c.party.idNumber}</div>
        {[c.party.representative, c.party.phone, c.party.address].filter(Boolean).map((x) => (
          <div key={x}>{x}</div>
        ))}
      </dd>
    </dl>
  );
}

function Tasks({ caseFile }: { caseFile: Case }) {
  const states = { open: '待办', completed: '已办结', withdrawn: '已撤回' };
  return (
    <ul className="rows">
      {[...caseFile.tasks].reverse().map((t) => (
        <li key={t.id} className="row">
          <span className="left left-none">{states[t.state]}</span>
          <Link className="row-main" to={`/tasks/${t.id}`}>
            <strong>{t.title}</strong>
            <span>{t.legalBasis}</span>
          </Link>
          <span className="row-who">
            {t.completedBy ? `${t.completedBy.name}，${moment(t.completedAt!)}` : ROLE_NAMES[t.candidate]}
          </span>
        </li>
      ))}
    </ul>
  );
}

function People({ caseFile: c }: { caseFile: Case }) {
  return (
    <dl className="facts-list wide-list">
      <dt>执法人员</dt>
      <dd>
        {c.officers.map((o) => (
          <div key={o.username}>
            {o.name} <span className="muted">执法证 {o.certificateNo}</span>
          </div>
        ))}
      </dd>
      <dt>登记人</dt>
      <dd>
        {c.registeredBy.name}，{moment(c.registeredAt)}
      </dd>
      <dt>承办单位</dt>
      <dd>{c.unitName}</dd>
    </dl>
  );
}
