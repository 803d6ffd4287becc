import { useEffect, useState } from 'react';
import { dateOf, fullDay, fullMoment } from '../ui/dates';
import { Held } from './held';
import { endingWords, headline, leftWords, type Step, steps, untilWords } from './journey';
import { Altered, Hearing, Payment, Remedies } from './papers';
import type { PartyCase } from './party-case';
import { Requirements } from './requirements';
import type { Place } from './use-place';
import { Authority, Officers } from './who';
import { Fact, Print, Said } from './words';

interface Props {
  c: PartyCase;
  go: (place: Place) => void;
}

/** Where the matter stands and what is to be done next, in plain words; the law below. */
export function Home({ c, go }: Props) {
  const closed = c.status === 'closed';
  const asked = (c.may.report && !c.outcome) || c.stage === 'reinspection';
  const requirements = asked ? <Requirements of={c.order} /> : null;
  return (
    <>
      <Authority {...c} />
      <Officers c={c} />
      <p className="matter">
        <Said>{c.partyName}</Said>：{c.itemTitle}
      </p>
      <h1>{headline(c)}</h1>
      {closed || (c.outcome && c.outcome !== 'penalty')
        ? endingWords(c).map((words) => <p key={words}>{words}</p>)
        : null}
      {c.decision ? <Altered altered={c.decision.altered} /> : null}
      {c.stage === 'hearing' && c.notice?.hearing ? <Hearing hearing={c.notice.hearing} /> : null}
      {c.may.defend || c.stage === 'hearing' ? <Proposed notice={c.notice} /> : null}
      {c.escalated ? null : requirements}
      {closed ? null : <Due c={c} />}
      <Held held={c.held} />
      {c.reinspection ? <Visit period={c.reinspection} /> : null}
      {c.payment ? <Payment payment={c.payment} {...(c.may.instalments ? { go } : {})} /> : null}
      {closed && c.decision ? <Remedies remedies={c.decision.remedies} paper="决定" /> : null}
      {closed ? null : <Honest c={c} />}
      {c.escalated && requirements ? (
        <>
          <h2>仍须改正的事项</h2>
          {requirements}
        </>
      ) : null}
      {c.outcome === 'withdrawn' || c.outcome === 'terminated' ? null : <Way steps={steps(c)} />}
      {c.outcome ? (
        <nav className="steps" aria-label="您可以办理">
          <Unread c={c} go={go} />
        </nav>
      ) : (
        <Actions c={c} go={go} />
      )}
      <Standing c={c} />
      <Papers c={c} go={go} />
      <Background c={c} />
      <footer>
        <p>
          {c.displayNo}
          <br />
          {c.unitName}
        </p>
        {c.unitPhone ? <p>不清楚的地方，请拨打上面的电话询问。</p> : <p>不清楚的地方，请直接询问承办人。</p>}
        <p>
          {closed && c.endedAt ? `案件于 ${fullMoment(c.endedAt)} 结案。` : ''}本页可以查看到{' '}
          {fullDay(dateOf(c.readableUntil))}
          ，请打印或保存需要的内容。
        </p>
        {closed ? <Print>打印或保存本页</Print> : null}
      </footer>
    </>
  );
}

/** What is to be heard on: the penalty that is thought of, and that nothing is decided yet. */
function Proposed({ notice }: Pick<PartyCase, 'notice'>) {
  if (!notice) return null;
  return (
    <>
      <p className="lead">
        拟给予行政处罚：<strong>{notice.penalties.join('；')}</strong>
      </p>
      <p>还没有作出决定，决定不会比告知的更重。事实、理由和依据见下面的《{notice.title}》。</p>
    </>
  );
}

/** The party's own period, with what is left of it: told again every half minute, for a correction on the spot. */
function Due({ c }: { c: PartyCase }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  if (!c.dueOn || !c.dueAt || !c.dueUnit || c.payment) return null;
  const onTheSpot = c.onTheSpot && c.may.report;
  return (
    <p className="due">
      {onTheSpot ? '请当场改正，最迟在 ' : c.notice?.stated && c.may.defend ? '在 ' : '请在 '}
      <strong>{untilWords({ ...c, unit: c.dueUnit })}</strong> 前
      {c.may.defend ? (c.notice?.stated ? '还可以补充' : '陈述、申辩') : '完成'}{' '}
      <span className="left">{leftWords(c, now)}</span>
    </p>
  );
}

/** 等待复查: by when, and that nobody is blamed for the officers' time. */
function Visit({ period }: { period: NonNullable<PartyCase['reinspection']> }) {
  return (
    <>
      <p className="due">
        执法人员将在 <strong>{untilWords(period)}</strong> 前上门复查，您现在不用再做什么。
      </p>
      <p>复查前请保持改正后的状态。复查晚于这一天的，不影响您。</p>
    </>
  );
}

/** What happens if nothing is done, said as it is. */
function Honest({ c }: { c: PartyCase }) {
  if (c.outcome || c.stage === 'hearing') return null;
  const escalated = c.escalated ? `案件已转入处罚程序（${c.escalated}）。` : '';
  if (c.may.defend) {
    return (
      <p className="honest">
        {escalated}
        {c.notice?.stated
          ? '执法机关必须复核您的意见，并在决定书中写明是否采纳和理由，'
          : '期限内没有陈述、申辩的，视为放弃，执法机关将依法作出决定；陈述、申辩的，'}
        不得因此给予更重的处罚。
      </p>
    );
  }
  if (escalated) {
    return (
      <p className="honest">
        {escalated}您仍有权陈述、申辩，执法机关不得因此给予更重的处罚。
        {c.verifying
          ? '执法人员将上门核实您是否已经改正：在期限内已经改正的，请备好照片、票据等材料，案件会转回。'
          : ''}
      </p>
    );
  }
  if (!c.dueOn || !c.may.report) return null;
  return (
    <>
      <p className="honest">到期没有改正，案件会自动转入处罚程序。</p>
      <p>按期改正并通过复查的，报负责人审批从宽处理。</p>
    </>
  );
}

function Way({ steps: way }: { steps: Step[] }) {
  return (
    <ol className="way" aria-label="办理步骤">
      {way.map(({ title, state }, i) => (
        <li key={title} className={state} aria-current={state === 'now' ? 'step' : undefined}>
          <span className="number" aria-hidden="true">
            {state === 'done' ? '✓' : '①②③④'[i]}
          </span>
          {title}
          <span className="hidden">{{ done: '（已完成）', now: '（正在这一步）', ahead: '' }[state]}</span>
        </li>
      ))}
    </ol>
  );
}

function Actions({ c, go }: Props) {
  const { may, commitment } = c;
  return (
    <nav className="steps" aria-label="您可以办理">
      <Unread c={c} go={go} />
      {may.defend ? (
        <button type="button" className="main" onClick={() => go('defence')}>
          陈述申辩
        </button>
      ) : null}
      {may.hearing ? (
        <button type="button" onClick={() => go('hearing')}>
          要求听证
        </button>
      ) : null}
      {may.waive ? (
        <button type="button" className="plain quiet" onClick={() => go('waive')}>
          放弃陈述申辩
        </button>
      ) : null}
      {may.report ? (
        <button type="button" className={may.defend ? undefined : 'main'} onClick={() => go('report')}>
          我已改正，去报告
        </button>
      ) : null}
      {commitment?.decision === null && commitment.open ? (
        <button type="button" onClick={() => go('commitment')}>
          签署承诺（自愿）
        </button>
      ) : null}
      {may.extend ? (
        <button type="button" onClick={() => go('extension')}>
          需要更多时间
        </button>
      ) : null}
      {may.study ? (
        <button type="button" onClick={() => go('study')}>
          法治学习（约三分钟）
        </button>
      ) : null}
      {may.recuse ? (
        <button type="button" className="plain quiet" onClick={() => go('recusal')}>
          申请办案人员回避
        </button>
      ) : null}
      {may.refuse ? (
        <button type="button" className="plain quiet" onClick={() => go('refuse')}>
          不同意改正
        </button>
      ) : null}
    </nav>
  );
}

/** 笔录 with pages that wait for whoever was asked. */
function Unread({ c, go }: Props) {
  const left = c.minutes.filter((m) => m.open).flatMap((m) => m.pages.filter((p) => p.state === 'later')).length;
  return left > 0 ? (
    <button type="button" className={c.may.defend || c.may.report ? undefined : 'main'} onClick={() => go('minutes')}>
      核对您的笔录（{left} 页）
    </button>
  ) : null;
}

/** What became of asking for more time; the reason of a refusal is the authority's to tell. */
function Extension({ c }: { c: PartyCase }) {
  if (!c.extension) return null;
  const { decision } = c.extension;
  if (decision === 'approve') return <p className="done">延期申请：已同意</p>;
  if (decision === null) return <p>延期申请：等待审批，原来的期限仍然有效</p>;
  const stands = c.may.report && !c.escalated;
  return (
    <p className={stands ? 'honest' : undefined}>
      延期申请：未同意{stands ? '，原来的期限不变，请按期改正。想知道理由的，请询问承办人。' : ''}
    </p>
  );
}

const RECUSALS = {
  withdraw: '已决定回避，案件由其他人员办理',
  refuse: '已决定不需要回避',
  open: '等待决定，决定之前不停止调查',
};

/** What has been done so far: the last receipt first. */
function Standing({ c }: { c: PartyCase }) {
  const [last] = c.submissions;
  return (
    <>
      {last ? (
        <p className={last.state === 'refused' ? 'receipt-line refused' : 'receipt-line'} role="status">
          {last.state === 'refused' ? '未能办理' : '✓ 已收到'}：{last.title}
          <br />
          {fullMoment(last.at)}，收件编号 <span className="number">{last.number}</span>
          {last.refusal ? (
            <>
              <br />
              {last.refusal}
            </>
          ) : null}
        </p>
      ) : null}
      {c.studied ? <p className="done">✓ 已完成法治学习</p> : null}
      <Extension c={c} />
      {c.recusals.map(({ name, decision }) => (
        <p key={name}>
          申请{name}回避：{RECUSALS[decision ?? 'open']}
        </p>
      ))}
    </>
  );
}

/** What has reached the party and what it has sent, to read again. */
function Papers({ c, go }: Props) {
  const { commitment } = c;
  const signed = commitment?.decision === 'signed' ? '已签署的承诺书' : '承诺书（您选择不签署）';
  const rows: [Place, string | undefined][] = [
    ['order', c.order?.title],
    ['commitment', commitment?.decision ? signed : undefined],
    ['notice', c.notice?.title],
    ['decision', c.decision?.title],
    ['minutes', c.minutes.length > 0 ? `您的笔录（${c.minutes.length} 份）` : undefined],
    ['sent', c.submissions.length > 0 ? `您已提交的内容（${c.submissions.length}）` : undefined],
  ];
  const there = rows.filter(([, title]) => title);
  if (there.length === 0) return null;
  return (
    <nav className="papers" aria-label="文书和回执">
      <h2>文书和回执</h2>
      {there.map(([place, title]) => (
        <button type="button" key={place} onClick={() => go(place)}>
          {title}
          <span aria-hidden="true"> ›</span>
        </button>
      ))}
    </nav>
  );
}

function Background({ c }: { c: PartyCase }) {
  return (
    <>
      {c.reasons.length > 0 ? (
        <details>
          <summary>为什么是这一天</summary>
          {c.reasons.map((r) => (
            <p key={r}>{r}</p>
          ))}
        </details>
      ) : null}
      <details>
        <summary>案件情况与法律依据</summary>
        <dl>
          <Fact name="当事人">
            <Said>{c.partyName}</Said>
          </Fact>
          <Fact name="事项">{c.itemTitle}</Fact>
          <Fact name="情况">
            <Said>{`${c.place}：${c.facts}`}</Said>
          </Fact>
          {c.legalBasis.length > 0 ? <Fact name="依据">{c.legalBasis.join('；')}</Fact> : null}
          {c.serviceAddress ? (
            <Fact name="您确认的送达地址">
              <Said>{[c.serviceAddress.address, ...c.serviceAddress.channels].join('；')}</Said>
            </Fact>
          ) : null}
        </dl>
      </details>
      <details open={c.status === 'closed'}>
        <summary>办理进展</summary>
        <ol className="progress">
          {c.timeline.map((t, i) => (
            <li key={i}>
              <time dateTime={t.at}>{fullMoment(t.at)}</time> {t.text}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
