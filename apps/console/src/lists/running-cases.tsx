import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { actionsQuery, caseQuery, runningCasesQuery } from '../api/queries';
import { ActionDialog } from '../case/action-dialog';
import { LawPage } from '../public/law-pages';
import { day } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded, Nothing } from '../ui/states';
import './lists.css';

type Running = Schemas['RunningCase'];

const VERDICTS = { milder: '较轻', same: '没有较轻', heavier: '较重', unclear: '不能比较' } as const;

/** 从旧兼从轻: the undecided cases whose item has a newer version, what it would change, and the proposal to adopt it. */
export function RunningCases() {
  const query = useQuery(runningCasesQuery);
  const [proposed, setProposed] = useState<string>();
  return (
    <LawPage open="/public/lists">
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            <h2>新版本施行后的在办案件</h2>
            <p className="muted">
              在办案件按登记时绑定的版本办理，公布新版本不改变它。尚未作出处理决定而新版本较轻的，由承办人提出、负责人决定适用；有轻有重的不能只取较轻的部分。依据：行政处罚法
              第三十七条
            </p>
            {items.length === 0 ? <Nothing>没有绑定旧版本而尚未处理的案件。</Nothing> : null}
            {items.length > 0 ? (
              <p>
                共 {total} 件{items.length < total ? `，列出前 ${items.length} 件` : ''}，其中新版本较轻的{' '}
                {items.filter((c) => c.verdict === 'milder').length} 件。
              </p>
            ) : null}
            {items.length > 0 ? (
              <table className="side-by-side running-cases" aria-label="新版本施行后的在办案件">
                <thead>
                  <tr>
                    <th scope="col">案件</th>
                    <th scope="col">版本</th>
                    <th scope="col">比较</th>
                    <th scope="col">办理</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map((c) => (
                    <Row key={c.caseNo} c={c} propose={() => setProposed(c.caseNo)} />
                  ))}
                </tbody>
              </table>
            ) : null}
            {proposed ? <Propose caseNo={proposed} close={() => setProposed(undefined)} /> : null}
          </>
        )}
      </Loaded>
    </LawPage>
  );
}

function Row({ c, propose }: { c: Running; propose: () => void }) {
  return (
    <tr>
      <th scope="row">
        <Link to={`/cases/${c.caseNo}`}>{c.displayNo}</Link>
        <br />
        {c.partyName}
        <br />
        <span className="muted">
          {c.itemTitle} · {c.stage}
        </span>
      </th>
      <td data-label="版本">
        第 {c.boundVersion} 版 → 第 {c.newVersion} 版
        <br />
        <span className="muted">{day(c.effectiveFrom)}起施行</span>
      </td>
      <td data-label="比较">
        <Mark tone={c.verdict === 'milder' ? 'strong' : 'plain'}>{VERDICTS[c.verdict]}</Mark> {c.why}
        <Preview c={c} />
      </td>
      <td data-label="办理">
        {c.pending ? <Link to={`/tasks/${c.pending}`}>正在审批</Link> : <Next c={c} propose={propose} />}
      </td>
    </tr>
  );
}

function Next({ c, propose }: { c: Running; propose: () => void }) {
  if (c.refused) return <span className="muted">{c.refused}</span>;
  if (!c.mayPropose) return <span className="muted">由本案的承办人提出</span>;
  return (
    <Button type="primary" onClick={propose} aria-label={`提出适用新版本 ${c.displayNo}`}>
      提出适用…
    </Button>
  );
}

/** Element by element, and what becomes of the case. */
function Preview({ c }: { c: Running }) {
  return (
    <details>
      <summary>逐项比较和适用后的变化</summary>
      <ul>
        {c.elements.map((e) => (
          <li key={e.element}>
            {e.title}：
            {e.bearing === 'same' ? (
              <span className="muted">{e.before}（相同）</span>
            ) : (
              <>
                {e.before} → {e.after}（{e.bearingName}：{e.reason}）
              </>
            )}
          </li>
        ))}
      </ul>
      <p>适用后：</p>
      <ul>
        {c.effects.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  );
}

/** The same form as in the case itself. */
function Propose({ caseNo, close }: { caseNo: string; close: () => void }) {
  const { data: caseFile } = useQuery(caseQuery(caseNo));
  const { data: actions } = useQuery(actionsQuery);
  const action = actions?.items.find((a) => a.name === 'adopt-version');
  return caseFile && action ? <ActionDialog action={action} caseFile={caseFile} close={close} /> : null;
}
