import { useCallback, useEffect, useState } from 'react';
import { api, get, ProblemError } from '../api/client';
import { deadline, moment } from '../ui/dates';
import { OUTCOME_NAMES } from '../ui/words';
import { Commitment } from './commitment';
import { Entrance } from './entrance';
import type { PartyCase } from './party-case';
import { AskExtension, Defence, ReportCorrection } from './requests';
import { Study } from './study';
import { Trouble } from './trouble';

type Place = 'home' | 'commitment' | 'report' | 'extension' | 'study' | 'defence';

/** The page of a person who has no account: what is asked, by when, and how to do it. */
export function PartyPage({ token }: { token: string }) {
  const [caseFile, setCase] = useState<PartyCase>();
  const [error, setError] = useState<unknown>();
  const [place, setPlace] = useState<Place>('home');
  const [large, setLarge] = useState(() => localStorage.getItem('rouzhi.large') === 'yes');

  const read = useCallback(async () => {
    try {
      setCase(await get(api.GET('/api/v1/party/case')));
      setError(undefined);
    } catch (e) {
      setError(e);
    }
  }, []);
  useEffect(() => void read(), [read]);
  // What the officers do shows by itself while the page is open.
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && caseFile && void read(), 15_000);
    return () => clearInterval(timer);
  }, [caseFile, read]);
  useEffect(() => {
    document.documentElement.classList.toggle('large', large);
    localStorage.setItem('rouzhi.large', large ? 'yes' : 'no');
  }, [large]);
  useEffect(() => void scrollTo(0, 0), [place]);

  const home = () => {
    setPlace('home');
    void read();
  };
  const outside = error instanceof ProblemError && error.code === 'PARTY_SESSION_EXPIRED';
  return (
    <>
      <header className="bar">
        {place === 'home' ? (
          <span>柔性执法 · 当事人</span>
        ) : (
          <button type="button" className="plain" onClick={home}>
            ‹ 返回
          </button>
        )}
        <button type="button" className="plain" aria-pressed={large} onClick={() => setLarge(!large)}>
          {large ? '标准字号' : '大字'}
        </button>
      </header>
      <main>
        {outside ? <Entrance token={token} entered={() => void read()} /> : null}
        {error && !outside ? <Trouble error={error} retry={() => void read()} /> : null}
        {!error && !caseFile ? <p className="waiting">正在打开…</p> : null}
        {!outside && caseFile && place === 'home' ? <Home c={caseFile} go={setPlace} /> : null}
        {!outside && caseFile?.commitment && place === 'commitment' ? (
          <Commitment c={caseFile} commitment={caseFile.commitment} done={read} />
        ) : null}
        {!outside && caseFile && place === 'report' ? <ReportCorrection done={home} /> : null}
        {!outside && caseFile && place === 'extension' ? (
          <AskExtension unit={caseFile.dueUnit ?? 'workingDay'} done={home} />
        ) : null}
        {!outside && caseFile && place === 'study' ? <Study done={home} /> : null}
        {!outside && caseFile && place === 'defence' ? <Defence done={home} /> : null}
      </main>
    </>
  );
}

function Home({ c, go }: { c: PartyCase; go: (place: Place) => void }) {
  return (
    <>
      <h1>{headline(c)}</h1>
      {c.requirements.length === 1 ? <p className="lead">{c.requirements[0]}</p> : null}
      {c.requirements.length > 1 ? (
        <ol className="lead">
          {c.requirements.map((r) => (
            <li key={r}>{r}</li>
          ))}
        </ol>
      ) : null}
      {c.dueOn && c.dueAt ? (
        <p className="due">
          请在 <strong>{deadline(c.dueOn, c.dueAt, c.dueUnit)}</strong> 前{c.may.defend ? '陈述、申辩' : '完成'}{' '}
          <span className="left">{leftWords(c)}</span>
        </p>
      ) : null}
      {c.dueOn && !c.escalated ? <p className="honest">到期没有改正，案件会自动转入处罚程序。</p> : null}
      {c.escalated ? (
        <p className="honest">
          案件已转入处罚程序（{c.escalated}）。您仍有权陈述、申辩，执法机关不得因此给予更重的处罚。
        </p>
      ) : null}

      <nav className="steps" aria-label="您可以办理">
        {c.may.defend ? (
          <button type="button" className="main" onClick={() => go('defence')}>
            陈述申辩
          </button>
        ) : null}
        {c.may.report ? (
          <button type="button" className="main" onClick={() => go('report')}>
            我已改正，去报告
          </button>
        ) : null}
        {c.commitment ? (
          <button type="button" onClick={() => go('commitment')}>
            {c.commitment.decision === 'signed'
              ? '查看已签署的承诺书'
              : c.commitment.decision === 'declined'
                ? '查看承诺书（您选择不签署）'
                : '签署承诺（自愿）'}
          </button>
        ) : null}
        {c.may.extend ? (
          <button type="button" onClick={() => go('extension')}>
            需要更多时间
          </button>
        ) : null}
        {c.may.study ? (
          <button type="button" onClick={() => go('study')}>
            法治学习（约三分钟）
          </button>
        ) : null}
      </nav>
      {c.studied ? <p className="done">✓ 已完成法治学习</p> : null}
      {c.extension ? (
        <p className="done">
          延期申请：
          {c.extension.decision === 'approve' ? '已同意' : c.extension.decision === 'refuse' ? '未同意' : '等待审批'}
        </p>
      ) : null}

      <details>
        <summary>为什么是这一天</summary>
        {c.reasons.length > 0 ? (
          c.reasons.map((r) => <p key={r}>{r}</p>)
        ) : (
          <p>责令改正通知书送达后，这里会写明期限怎样计算。</p>
        )}
      </details>
      <details>
        <summary>案件情况与法律依据</summary>
        <dl>
          <dt>当事人</dt>
          <dd>{c.partyName}</dd>
          <dt>事项</dt>
          <dd>{c.itemTitle}</dd>
          <dt>情况</dt>
          <dd>
            {c.place}：{c.facts}
          </dd>
          <dt>依据</dt>
          <dd>{c.legalBasis.join('；')}</dd>
        </dl>
      </details>
      <details open={c.status === 'closed'}>
        <summary>办理进展</summary>
        <ol className="progress">
          {c.timeline.map((t) => (
            <li key={t.at + t.text}>
              <time>{moment(t.at)}</time> {t.text}
            </li>
          ))}
        </ol>
      </details>
      <footer>
        <p>
          {c.displayNo}
          <br />
          {c.unitName}
          <br />
          承办人：{c.officers.join('、')}
        </p>
        {c.unitPhone ? (
          <p>
            不清楚？电话 <a href={`tel:${c.unitPhone.replace(/[^+\d]/g, '')}`}>{c.unitPhone}</a>
          </p>
        ) : (
          <p>不清楚的地方，请直接询问承办人。</p>
        )}
      </footer>
    </>
  );
}

function headline(c: PartyCase): string {
  if (c.status === 'closed') return `案件已结案${c.outcome ? `：${OUTCOME_NAMES[c.outcome]}` : ''}`;
  if (c.status === 'suspended') return '案件已中止，暂时不用办理';
  if (c.may.defend) return '您可以陈述、申辩';
  if (c.escalated) return '案件已转入处罚程序';
  if (c.may.report) return '您有一项需要改正';
  if (c.stage === 'reinspection') return '已收到您的报告，等待复查';
  if (c.stage === 'disposition' || c.stage === 'closing') return '复查已通过，正在处理';
  return '案件正在核查，暂时不用办理';
}

function leftWords({ daysLeft, dueUnit, dueAt }: PartyCase): string {
  if (dueUnit === 'minute' || dueUnit === 'hour') {
    const minutes = Math.max(0, Math.ceil((Date.parse(dueAt!) - Date.now()) / 60_000));
    return `还有 ${minutes < 120 ? `${minutes} 分钟` : `${Math.floor(minutes / 60)} 小时`}`;
  }
  if (daysLeft === null) return '';
  if (daysLeft < 0) return '已经到期';
  return daysLeft === 0 ? '今天是最后一天' : `还有 ${daysLeft} ${dueUnit === 'workingDay' ? '个工作日' : '天'}`;
}
