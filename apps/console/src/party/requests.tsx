import { useState } from 'react';
import { api, get, keyed } from '../api/client';
import { fullDay } from '../ui/dates';
import { UNIT_NAMES } from '../ui/words';
import { untilWords } from './journey';
import type { PartyCase } from './party-case';
import { Requirements } from './requirements';
import { Statement } from './statement';
import { TextField } from './text-field';
import { tooLong } from './too-long';
import { Outcome } from './trouble';
import { useDraft } from './use-draft';
import { useSend } from './use-send';

/** The same form as an officer's, under the declaration's own name. */
export const act = (action: string, key: string, body: object) => {
  const { header } = keyed(key);
  return get(
    api.POST(`/api/v1/party/actions/${action}` as '/api/v1/party/actions/state-defence', {
      params: { header },
      body: body as never,
    }),
  );
};

interface Props {
  c: PartyCase;
  done: () => void;
}

/** What was corrected, with photos. */
export const ReportCorrection = ({ c, done }: Props) => (
  <Statement
    caseNo={c.caseNo}
    form="report"
    title="报告已改正"
    label="改正了什么"
    longest={2000}
    submit="提交报告"
    then="提交后您会得到收件编号，执法人员随后前来复查；改正期限以收到报告的时间为准。"
    post={(key, body) => act('report-correction', key, body)}
    done={done}
  >
    <p>请对照要求如实填写，最好附上改正后的照片。</p>
    <Requirements of={c.order} />
  </Statement>
);

/** The party's own words before anything is decided. */
export const Defence = ({ c, done }: Props) => (
  <Statement
    caseNo={c.caseNo}
    form="defence"
    title="陈述申辩"
    label="您的意见"
    longest={5000}
    submit="提交意见"
    then="提交后执法机关必须复核您的意见，并在决定书中写明是否采纳和理由；在期限内还可以补充。"
    post={(key, body) => act('state-defence', key, body)}
    done={done}
  >
    <p>请写明您对认定的事实、理由和拟作处罚的意见。执法机关必须听取并复核，不得因此给予更重的处罚。</p>
    {c.notice?.defence ? <p className="due">请在 {untilWords(c.notice.defence)} 前提交。</p> : null}
  </Statement>
);

/** 要求听证: said within its period, or not at all. */
export const RequestHearing = ({ c, done }: Props) => (
  <Statement
    caseNo={c.caseNo}
    form="hearing"
    title="要求听证"
    label="要求听证的事项和理由"
    longest={5000}
    submit="提交"
    then="提交后由执法机关组织听证，听证结束前不会作出处罚决定；您不承担组织听证的费用。"
    post={(key, body) => act('request-hearing', key, body)}
    done={done}
  >
    <p>拟作出的处罚达到听证标准，您有权要求听证，由不是本案调查人员的人主持。</p>
    {c.notice?.hearing?.period ? <p className="due">请在 {untilWords(c.notice.hearing.period)} 前提出。</p> : null}
  </Statement>
);

/** 申请暂缓、分期缴纳: within the period for payment. */
export const RequestInstalments = ({ c, done }: Props) => (
  <Statement
    caseNo={c.caseNo}
    form="instalments"
    title="申请暂缓、分期缴纳"
    label="经济困难的情况和您希望的安排"
    longest={5000}
    submit="提交申请"
    then="提交后由执法机关的负责人审批；批准之前，原来的缴款期限仍然有效。"
    post={(key, body) => act('request-instalments', key, body)}
    done={done}
  >
    <p>确有经济困难的，可以申请延期或者分期缴纳罚款。请写明有何困难，希望延到哪一天，或者分几期、每期缴纳多少。</p>
    {c.payment ? <p className="due">请在 {untilWords(c.payment.period)} 前提出。</p> : null}
  </Statement>
);

/** 申请回避: of one of its officers, or of somebody else who acts in the case. */
export function RequestRecusal({ c, done }: Props) {
  const [against, setAgainst] = useState(c.officers[0]?.name ?? '');
  const [other, setOther] = useState('');
  const [ground, setGround] = useState<'interest' | 'relation'>('interest');
  const named = against === '' ? other.trim() : against;
  return (
    <Statement
      caseNo={c.caseNo}
      form="recusal"
      title="申请回避"
      label="理由"
      longest={2000}
      submit="提交申请"
      then="提交后由执法机关的负责人决定，决定作出之前不停止调查；决定以后您会在本页看到。"
      post={(key, body) => act('request-recusal', key, { ...body, against: named, ground })}
      done={done}
    >
      <p>办案人员与案件有直接利害关系，或者有其他关系可能影响公正执法的，您有权申请其回避。</p>
      <fieldset>
        <legend>要求谁回避</legend>
        {[...c.officers.map((o) => o.name), ''].map((name) => (
          <label key={name}>
            <input type="radio" name="against" checked={against === name} onChange={() => setAgainst(name)} />
            {name === '' ? '其他办理本案的人员' : name}
          </label>
        ))}
        {against === '' ? (
          <label>
            姓名
            <input type="text" value={other} maxLength={60} required onChange={(e) => setOther(e.target.value)} />
          </label>
        ) : null}
      </fieldset>
      <fieldset>
        <legend>什么情形</legend>
        {(['interest', 'relation'] as const).map((g) => (
          <label key={g}>
            <input type="radio" name="ground" checked={ground === g} onChange={() => setGround(g)} />
            {g === 'interest' ? '与案件有直接利害关系' : '有其他关系，可能影响公正执法'}
          </label>
        ))}
      </fieldset>
    </Statement>
  );
}

/** 放弃陈述申辩: only the party's own act, and only after its consequence has been read and confirmed. */
export function WaiveDefence({ c, done }: Props) {
  const [both, setBoth] = useState(false);
  const [sure, setSure] = useState(false);
  const { send, busy, progress } = useSend(
    (key: string) => act('waive-defence', key, { scope: both ? 'both' : 'defence', confirmed: true }),
    done,
  );
  const what = both ? '陈述、申辩和要求听证' : '陈述、申辩';
  return (
    <form onSubmit={(e) => e.preventDefault()}>
      <h1>放弃陈述申辩</h1>
      <p className="honest">
        您有权陈述、申辩，不需要放弃。放弃后执法机关不再等待期限届满就可以作出决定，而且不能撤回。已经提出的意见仍会复核。
      </p>
      {c.may.hearing ? (
        <label>
          <input
            type="checkbox"
            checked={both}
            onChange={(e) => {
              setSure(false);
              setBoth(e.target.checked);
            }}
          />
          同时放弃要求听证
        </label>
      ) : null}
      <Outcome progress={progress} />
      {sure ? (
        <div className="trouble" role="alert">
          <p>确定放弃{what}吗？本人知道上述权利，自愿放弃，提交后不能撤回。</p>
          <button type="button" className="danger" disabled={busy} onClick={() => void send()}>
            {busy ? '正在提交…' : `确定放弃${what}`}
          </button>
          <button type="button" disabled={busy} onClick={() => setSure(false)}>
            再想想
          </button>
        </div>
      ) : (
        <button type="button" onClick={() => setSure(true)}>
          放弃{what}
        </button>
      )}
    </form>
  );
}

type Unit = NonNullable<PartyCase['dueUnit']>;

/** How much longer, and why. It may be asked for once, before the period ends. */
export function AskExtension({ c, done }: Props) {
  const unit: Unit = c.dueUnit ?? 'workingDay';
  const { longest } = c;
  const draft = useDraft(c.caseNo, 'extension', { amount: 1, reason: '' });
  const { amount, reason } = draft.value;
  const { send, busy, progress } = useSend(
    (key: string) => act('request-extension', key, { by: { amount, unit }, reason: reason.trim() }),
    () => {
      draft.forget();
      done();
    },
  );
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        void send();
      }}
    >
      <h1>申请延长改正期限</h1>
      <p>只能申请一次，由负责人审批。审批前原来的期限仍然有效，请继续改正。</p>
      {longest ? (
        <p>
          最多可以延长 {longest.by.amount}
          {UNIT_NAMES[longest.by.unit]}
          {longest.dueOn ? `，到 ${fullDay(longest.dueOn)}为止` : ''}。
        </p>
      ) : null}
      <label htmlFor="amount">需要延长（{UNIT_NAMES[unit]}）</label>
      <input
        id="amount"
        type="number"
        inputMode="numeric"
        min={1}
        max={longest?.by.unit === unit ? longest.by.amount : 1000}
        required
        value={amount}
        onChange={(e) => draft.keep((d) => ({ ...d, amount: Number(e.target.value) }))}
      />
      <TextField
        id="reason"
        label="理由"
        longest={2000}
        value={reason}
        onChange={(text) => draft.keep((d) => ({ ...d, reason: text }))}
      />
      <p className="then">提交后由负责人审批，结果会显示在这个页面上。</p>
      <Outcome progress={progress} />
      <button
        type="submit"
        className="main"
        disabled={busy || !reason.trim() || amount < 1 || tooLong(reason, 2000) !== undefined}
      >
        {busy ? '正在提交…' : '提交申请'}
      </button>
    </form>
  );
}

/** 拒绝改正: said only after its consequence has been read and confirmed. */
export function RefuseCorrection({ c, done }: Props) {
  const draft = useDraft(c.caseNo, 'refuse', { statement: '' });
  const { statement } = draft.value;
  const [sure, setSure] = useState(false);
  const { send, busy, progress } = useSend(
    (key: string) => act('refuse-correction', key, { statement: statement.trim() }),
    () => {
      draft.forget();
      done();
    },
  );
  const ready = statement.trim() !== '' && tooLong(statement, 2000) === undefined;
  return (
    <form onSubmit={(e) => e.preventDefault()}>
      <h1>不同意改正</h1>
      <p className="honest">
        表示拒绝改正后，改正期限立即结束，案件转入处罚程序，而且不能撤回。对认定有不同意见的，可以先电话询问执法人员；改正有困难的，可以申请更多时间。
      </p>
      <TextField
        id="refusal"
        label="您的意见"
        longest={2000}
        value={statement}
        onChange={(text) => {
          setSure(false);
          draft.keep(() => ({ statement: text }));
        }}
      />
      <Outcome progress={progress} />
      {sure ? (
        <div className="trouble" role="alert">
          <p>确定拒绝改正吗？提交后案件立即转入处罚程序，不能撤回。</p>
          <button type="button" className="danger" disabled={busy} onClick={() => void send()}>
            {busy ? '正在提交…' : '确定拒绝改正'}
          </button>
          <button type="button" disabled={busy} onClick={() => setSure(false)}>
            再想想
          </button>
        </div>
      ) : (
        <button type="button" disabled={!ready} onClick={() => setSure(true)}>
          提交
        </button>
      )}
    </form>
  );
}
