import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import type { Schemas } from '../api/client';
import { caseQuery, checkQuery } from '../api/queries';
import { moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded } from '../ui/states';
import { GATE_GROUP_NAMES, GATE_STATE_NAMES } from '../ui/words';
import { Absent, isAbsent } from './absent';
import './check.css';

type Check = Schemas['Check'];
type Gate = Schemas['GateCheck'];

/** 程序体检: every gate of the case's path, on a page that can be read through and put on paper. */
export function CheckPage() {
  const { caseNo = '' } = useParams();
  const caseFile = useQuery(caseQuery(caseNo));
  const check = useQuery(checkQuery(caseNo));
  return (
    <section className="page check">
      {isAbsent(caseFile.error) || isAbsent(check.error) ? (
        <Absent what="这个案件" />
      ) : (
        <Loaded query={caseFile}>
          {(c) => <Loaded query={check}>{(read) => <Sheet caseFile={c} check={read} />}</Loaded>}
        </Loaded>
      )}
    </section>
  );
}

const TONES = { passed: 'done', open: 'plain', breached: 'strong', notApplicable: 'plain' } as const;

function Sheet({ caseFile: c, check }: { caseFile: Schemas['Case']; check: Check }) {
  const of = (status: Gate['status']) => check.gates.filter((g) => g.status === status);
  const skipped = of('notApplicable');
  const groups = Object.entries(GATE_GROUP_NAMES).flatMap(([group, name]) => {
    const gates = check.gates.filter((g) => g.group === group && g.status !== 'notApplicable');
    return gates.length > 0 ? [{ group, name, gates }] : [];
  });
  return (
    <>
      <header className="title">
        <div>
          <h1>程序体检</h1>
          <p>
            <Link to={`/cases/${c.caseNo}`}>{c.displayNo}</Link> · {c.party.name} · {c.item.title}
          </p>
          <p className="muted">
            {c.unitName} · 按 {moment(check.at)} 的记录（至第 {check.seq} 条）
          </p>
        </div>
        <div className="title-side">
          <Button icon={<PrinterOutlined />} onClick={() => print()}>
            打印
          </Button>
        </div>
      </header>
      <p className="check-sum" role="status">
        {(['breached', 'open', 'passed', 'notApplicable'] as const).map((status) => (
          <span key={status}>
            {GATE_STATE_NAMES[status]} <strong>{of(status).length}</strong> 项
          </span>
        ))}
      </p>
      {of('breached').length > 0 ? (
        <ul className="check-breached" aria-label="违反的环节">
          {of('breached').map((g) => (
            <li key={g.id}>
              违反：<strong>{g.title}</strong>——{g.reason}
            </li>
          ))}
        </ul>
      ) : null}
      {groups.map(({ group, name, gates }) => (
        <section key={group} className="check-group">
          <h2>{name}</h2>
          <ul>
            {gates.map((gate) => (
              <GateRow key={gate.id} gate={gate} caseNo={c.caseNo} />
            ))}
          </ul>
        </section>
      ))}
      {skipped.length > 0 ? (
        <section className="check-group">
          <h2>本案不适用</h2>
          <p className="muted">{skipped.map((g) => g.title).join('；')}。</p>
        </section>
      ) : null}
      <p className="check-hand">
        <span>核对人：</span>
        <span>日期：</span>
      </p>
    </>
  );
}

function GateRow({ gate: g, caseNo }: { gate: Gate; caseNo: string }) {
  return (
    <li className={`gate gate-${g.status}`}>
      <div>
        <strong>{g.title}</strong>
        <span className="muted">{g.source}</span>
      </div>
      <Mark tone={TONES[g.status]}>{GATE_STATE_NAMES[g.status]}</Mark>
      <div>
        {g.reason ? <p className="gate-reason">{g.reason}</p> : null}
        {g.behind && g.status !== 'passed' ? (
          <p>未通过之前不能{g.behind === 'decision' ? '决定处罚' : '结案'}</p>
        ) : null}
        {g.note ? <p>{g.note}</p> : null}
        {g.evidence.length > 0 ? (
          <ul aria-label="证明">
            {g.evidence.map((e, i) => (
              <li key={i}>
                <Proof proof={e} caseNo={caseNo} />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}

function Proof({
  proof: { words, by, at, seq, task, paper },
  caseNo,
}: {
  proof: Gate['evidence'][number];
  caseNo: string;
}) {
  const to = task ? `/tasks/${task}` : paper ? `/cases/${caseNo}/papers/${paper}` : undefined;
  return (
    <>
      {to ? <Link to={to}>{words}</Link> : words}
      {[by, at && moment(at), seq && `第 ${seq} 条记录`].map((part) => (part ? `，${part}` : '')).join('')}
    </>
  );
}
