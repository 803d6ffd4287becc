import type { ReactNode } from 'react';
import { fullDay, fullMoment } from '../ui/dates';
import { untilWords, yuan } from './journey';
import { Original } from './original';
import type { PartyCase, Remedy } from './party-case';
import { Requirements } from './requirements';
import type { Place } from './use-place';
import { Fact, Print, Said } from './words';

/*
 * The papers that reached the party, each in plain words first and what the law has it say below. Printed they carry the
 * authority, the number and the day of service.
 */

/** 责令改正通知书. */
export function OrderPaper({ c, order }: { c: PartyCase; order: NonNullable<PartyCase['order']> }) {
  return (
    <Paper c={c} paper={order}>
      <h2>要您做什么</h2>
      <Requirements of={order} />
      {c.dueOn && c.may.report ? (
        <p className="due">
          {c.onTheSpot ? '请当场改正，最迟在' : '请在'}{' '}
          <strong>{untilWords({ ...c, unit: c.dueUnit ?? 'calendarDay' })}</strong> 前完成
        </p>
      ) : null}
      <p>改正后请在本页报告并附照片，执法人员会来复查。到期没有改正，案件会自动转入处罚程序。</p>
      <h2>为什么</h2>
      <dl>
        <Fact name="情况">
          <Said>{`${c.place}：${c.facts}`}</Said>
        </Fact>
        <Fact name="事项">{c.itemTitle}</Fact>
        <Fact name="依据">{['行政处罚法 第二十八条第一款', ...c.legalBasis].join('；')}</Fact>
      </dl>
      <Remedies remedies={order.remedies} paper="责令改正" />
    </Paper>
  );
}

/** 行政处罚告知书: what is proposed, and that nothing is decided yet. */
export function NoticePaper({
  c,
  notice,
  go,
}: {
  c: PartyCase;
  notice: NonNullable<PartyCase['notice']>;
  go: (place: Place) => void;
}) {
  const { defence, hearing, heard } = notice;
  return (
    <Paper c={c} paper={notice}>
      <h2>拟作出的处罚</h2>
      <Penalties penalties={notice.penalties} />
      <p>这是告知，还没有作出决定。决定不会比告知的更重。</p>
      <dl>
        <Fact name="查明的事实">
          <Said>{notice.facts}</Said>
        </Fact>
        <Fact name="拟处罚的内容、理由和依据">
          <Said>{notice.content}</Said>
        </Fact>
        <Fact name="法律依据">
          <Said>{notice.basis}</Said>
        </Fact>
      </dl>
      <h2>您的权利</h2>
      <p>您有权陈述和申辩，执法机关必须充分听取并复核，不得因此给予更重的处罚。</p>
      {defence ? (
        <p className={defence.running ? 'due' : undefined}>
          陈述、申辩的期限{defence.running ? '' : '已于此日届满'}：<strong>{untilWords(defence)}</strong>
        </p>
      ) : null}
      <Heard heard={heard} />
      {c.may.defend ? (
        <button type="button" className="main" onClick={() => go('defence')}>
          陈述申辩
        </button>
      ) : null}
      {hearing ? <Hearing hearing={hearing} /> : null}
      {c.may.hearing ? (
        <button type="button" onClick={() => go('hearing')}>
          要求听证
        </button>
      ) : null}
      {c.may.waive ? (
        <button type="button" className="plain quiet" onClick={() => go('waive')}>
          放弃陈述申辩
        </button>
      ) : null}
      <details>
        <summary>期限怎样计算，法律怎样规定</summary>
        {defence?.reasons.map((r) => (
          <p key={r}>{r}</p>
        ))}
        {hearing?.period?.reasons.map((r) => (
          <p key={r}>{r}</p>
        ))}
        <p>行政处罚法 第七条、第四十四条、第四十五条{hearing ? '、第六十三条、第六十四条' : ''}</p>
      </details>
    </Paper>
  );
}

/** 决定书, with how to pay and how to have it examined. */
export function DecisionPaper({
  c,
  decision,
  go,
}: {
  c: PartyCase;
  decision: NonNullable<PartyCase['decision']>;
  go: (place: Place) => void;
}) {
  return (
    <Paper c={c} paper={decision}>
      <Altered altered={decision.altered} />
      <h2>决定</h2>
      {decision.penalty ? (
        <Penalties penalties={decision.penalties} />
      ) : (
        <p className="lead">{decision.refuted ? '违法事实不成立，不予行政处罚' : '不予行政处罚'}</p>
      )}
      {decision.correction ? (
        <>
          <h2>责令改正</h2>
          <p>{decision.correction}</p>
        </>
      ) : null}
      <Payment payment={c.payment} {...(c.may.instalments ? { go } : {})} />
      <h2>事实、理由和依据</h2>
      <dl>
        <Fact name="查明的事实">
          <Said>{decision.facts}</Said>
        </Fact>
        <Fact name="理由">
          <Said>{decision.reasons}</Said>
        </Fact>
        <Fact name="依据">
          <Said>{decision.basis}</Said>
        </Fact>
      </dl>
      <Heard heard={decision.heard} />
      {decision.defenceReview ? (
        <dl>
          <Fact name="对您意见的复核">
            <Said>{decision.defenceReview}</Said>
          </Fact>
        </dl>
      ) : null}
      <Remedies remedies={decision.remedies} paper={decision.penalty ? '处罚决定' : '决定'} />
    </Paper>
  );
}

const ALTERED = { changed: '变更', annulled: '撤销', unlawful: '确认违法，但没有撤销' };
const BY = { reconsideration: '经行政复议', litigation: '经行政诉讼', own: '由执法机关自行' };

/** What has become of the decision since it was served: said before what it says. */
export function Altered({ altered }: Pick<NonNullable<PartyCase['decision']>, 'altered'>) {
  return altered.map(({ result, on, fineFen, anew, by }, i) => (
    <p key={i} className="honest">
      原处罚决定于 {fullDay(on)} {BY[by]}
      {ALTERED[result]}
      {fineFen === null ? '' : `，罚款变更为 ${yuan(fineFen)}`}
      {anew ? '，并责令重新作出决定：案件重新调查，作出新的决定之前会再次告知您' : ''}。
    </p>
  ));
}

function Heard({ heard }: { heard: NonNullable<PartyCase['notice']>['heard'] }) {
  if (!heard) return null;
  return (
    <dl>
      <Fact name="记录在案的陈述申辩">
        {heard.waived ? '您明确放弃陈述申辩。' : <Said>{heard.statement ?? '已听取。'}</Said>}
      </Fact>
    </dl>
  );
}

/** 处罚, kind by kind, each with its sum. */
const Penalties = ({ penalties }: { penalties: string[] }) => (
  <p className="lead">
    {penalties.map((p) => (
      <strong key={p}>
        {p}
        <br />
      </strong>
    ))}
  </p>
);

/** 听证: until when it may be asked for, or what came of it. */
export function Hearing({ hearing }: { hearing: NonNullable<NonNullable<PartyCase['notice']>['hearing']> }) {
  const { period, askedAt, result, heldOn, appointed } = hearing;
  if (result)
    return <p>{result === 'held' && heldOn ? `听证已于 ${fullDay(heldOn)} 举行。` : '听证没有举行，已记录。'}</p>;
  if (appointed)
    return (
      <>
        <p className="due">
          听证定于 <strong>{fullMoment(appointed.heldAt)}</strong>，在 {appointed.place}
          {appointed.open ? '公开' : '不公开'}举行，由 {appointed.host} 主持。
        </p>
        <p>您可以亲自参加，也可以委托一至二名代理人；认为主持人与本案有直接利害关系的，有权申请回避。</p>
        <p>没有正当理由不出席或者中途退出的，视为放弃听证；不能按时参加的，请尽快联系执法人员申请改期。</p>
      </>
    );
  if (askedAt) return <p>您已于 {fullMoment(askedAt)} 要求听证，听证结束前不会作出处罚决定。</p>;
  return period ? (
    <p className={period.running ? 'due' : undefined}>
      您有权要求听证，期限{period.running ? '' : '已于此日届满'}：<strong>{untilWords(period)}</strong>
    </p>
  ) : null;
}

/** 缴款: how much, where, by when, and what is or may be added afterwards. @source 行政处罚法 第六十七条、第七十二条 */
export function Payment({ payment, go }: { payment: PartyCase['payment']; go?: (place: Place) => void }) {
  if (!payment) return null;
  const { fineFen, mayBeAddedFen, imposedFen, period, late, payments, owedFen, undecided, surcharge } = payment;
  const paid = payments.map(({ on, fen }, i) => (
    <p className="done" key={i}>
      ✓ 已于 {fullDay(on)} 缴纳 {yuan(fen)}。
    </p>
  ));
  const returned = payment.returns.map(({ fen, on }, i) => (
    <p className={on ? 'done' : 'due'} key={i}>
      {on ? `✓ 已于 ${fullDay(on)} 退还 ${yuan(fen)}。` : `执法机关正在办理退还 ${yuan(fen)}。`}
    </p>
  ));
  const remedies = payment.remedies.map((words) => <p key={words}>{words}</p>);
  const next = payment.parts.find((p) => p.openFen > 0);
  if (owedFen === 0) {
    return (
      <>
        {paid}
        {returned}
        {undecided ? <p>罚款已缴清。是否加处罚款，由执法机关决定后告诉您。</p> : null}
        {remedies}
      </>
    );
  }
  return (
    <>
      {paid}
      {returned}
      <p className="due">
        {late ? '缴款期限已于 ' : '请在 '}
        <strong>{untilWords(period)}</strong>
        {late ? ` 届满，尚未缴纳 ${yuan(next?.openFen ?? owedFen)}` : ` 前缴纳 ${yuan(next?.openFen ?? owedFen)}`}
      </p>
      <Parts payment={payment} />
      {payment.demand ? (
        <p className="honest">
          执法机关已于 {fullDay(payment.demand.servedOn)} 书面催告：{payment.demand.manner}
          。请在 <strong>{untilWords(payment.demand.period)}</strong>{' '}
          前缴清；到期仍不缴纳的，执法机关可以依法申请人民法院强制执行。您有权陈述、申辩，请联系承办人。
        </p>
      ) : null}
      {imposedFen ? (
        <p>
          罚款 {yuan(fineFen)}，决定加处罚款 {yuan(imposedFen)}。
        </p>
      ) : null}
      {mayBeAddedFen > 0 ? (
        <p className="honest">
          到今天可以加处罚款 {yuan(mayBeAddedFen)}，是否加处由执法机关决定。请尽快缴纳罚款；确有困难的，请联系执法机关。
        </p>
      ) : null}
      {remedies}
      <p>
        怎样缴：凭决定书到其载明的银行，或者通过其载明的电子支付系统缴纳，并保留凭证。
        {go ? '确有经济困难的，可以在缴款期限内申请暂缓或者分期缴纳。' : ''}
      </p>
      {go ? (
        <button type="button" onClick={() => go('instalments')}>
          申请暂缓、分期缴纳
        </button>
      ) : null}
      {surcharge ? (
        <p>
          {payment.parts.length > 1
            ? '某一期到期没有缴清的，执法机关可以自次日起每日按该期未缴部分的 '
            : '到期不缴纳的，执法机关可以每日按罚款数额的 '}
          {surcharge.percentPerDay}% 加处罚款，加处的总额不超过罚款的
          {surcharge.capPercent === 100 ? '数额' : ` ${surcharge.capPercent}%`}
          。申请行政复议或者提起行政诉讼的，加处罚款在复议、诉讼期间不计算。
        </p>
      ) : null}
      <details>
        <summary>期限怎样计算，法律怎样规定</summary>
        {period.reasons.map((r) => (
          <p key={r}>{r}</p>
        ))}
        <p>
          {payment.source}
          {surcharge ? `；${surcharge.source}；行政处罚法 第六十六条、第七十三条第三款` : ''}
        </p>
      </details>
    </>
  );
}

/** 暂缓、分期: what was asked and granted, the next part first in the line above; what is left in all. */
function Parts({ payment: { parts, instalments, owedFen } }: { payment: NonNullable<PartyCase['payment']> }) {
  const asked = instalments?.decision === null;
  return (
    <>
      {asked ? (
        <p>您已于 {fullMoment(instalments.askedAt)} 申请暂缓、分期缴纳，等待审批。审批的时间不会使您逾期。</p>
      ) : null}
      {instalments?.decision === 'refuse' ? <p>暂缓、分期缴纳的申请没有同意，想知道理由的，请询问承办人。</p> : null}
      {parts.length > 0 ? (
        <>
          <p className="done">✓ 已同意{parts.length > 1 ? '分期' : '暂缓'}缴纳，按期缴纳的不加处罚款。</p>
          {parts.length > 1 ? (
            <ol className="parts" aria-label="分期缴纳的安排">
              {parts.map((p, i) => (
                <li key={i}>
                  {fullDay(p.dueOn)} 前 {yuan(p.fen)}：
                  {p.openFen === 0 ? '✓ 已缴清' : `尚欠 ${yuan(p.openFen)}${p.late ? '，已经逾期' : ''}`}
                </li>
              ))}
            </ol>
          ) : null}
          <p>
            一共还有 <strong>{yuan(owedFen)}</strong> 没有缴纳。
          </p>
        </>
      ) : null}
    </>
  );
}

/** 复议、诉讼, each with its last day. */
export function Remedies({ remedies, paper }: { remedies: Remedy[]; paper: string }) {
  return (
    <>
      <h2>不服怎么办</h2>
      <p>{remedies.length > 1 ? `对${paper}不服的，可以选择：` : `对${paper}不服的：`}</p>
      <ul className="remedies">
        {remedies.map((r) => (
          <li key={r.title}>
            <strong>{r.title}</strong>：在 {fullDay(r.dueOn)}24时{r.provisional ? '（暂定）' : ''} 前{r.to}。
          </li>
        ))}
      </ul>
      <p>复议、诉讼期间，决定不停止执行，法律另有规定的除外。</p>
      <details>
        <summary>日期怎样计算，法律怎样规定</summary>
        {remedies.map((r) => (
          <p key={r.title}>
            {r.title}：自送达之日起 {r.period.unit === 'month' ? `${r.period.amount}个月` : `${r.period.amount}日`}（
            {r.source}）。{r.sentences.join('')}
          </p>
        ))}
        <p>行政处罚法 第七十三条第一款</p>
      </details>
    </>
  );
}

function Paper({
  c,
  paper: { id, title, number, servedAt },
  children,
}: {
  c: PartyCase;
  paper: { id: string; title: string; number: string | null; servedAt: string };
  children: ReactNode;
}) {
  return (
    <article className="sheet">
      <h1>{title}</h1>
      <p className="source">
        {c.unitName}
        <br />
        {number ?? c.displayNo}
        <br />
        {fullMoment(servedAt)} 送达 <Said>{c.partyName}</Said>
      </p>
      {children}
      <p className="source">承办人：{c.officers.map((o) => `${o.name}（执法证 ${o.certificateNo}）`).join('、')}</p>
      <Original id={id} title={title} />
      <Print />
    </article>
  );
}
