import { useRef } from 'react';
import { fullMoment } from '../ui/dates';
import type { PartyCase, PartyMinutes } from './party-case';
import { act } from './requests';
import { TextField } from './text-field';
import { tooLong } from './too-long';
import { Outcome } from './trouble';
import { useDraft } from './use-draft';
import { useSend } from './use-send';
import { Fact, Print, Said } from './words';

/*
 * 笔录 of the party's own words: read aloud or to oneself, page by page, and each page confirmed, mended in one's own words, or
 * refused. What was said of a page is on record at once.
 */

interface Props {
  c: PartyCase;
  read: () => Promise<void>;
  home: () => void;
}

export function MinutesPages({ c, read, home }: Props) {
  const open = c.minutes.find((m) => m.open);
  return (
    <>
      <h1>{open ? '核对笔录' : '您的笔录'}</h1>
      {open ? (
        <p>
          请逐页看：记得对的，确认；有差错、遗漏的，写明怎样更正、补充；也可以拒绝并写明理由。阅读有困难的，请执法人员宣读。每页提交后不能再改。
        </p>
      ) : null}
      {open ? <Reading key={open.no} c={c} minutes={open} read={read} /> : null}
      {c.minutes
        .filter((m) => m !== open)
        .map((m) => (
          <Whole key={m.no} minutes={m} />
        ))}
      <button type="button" onClick={home}>
        返回
      </button>
      <Print />
    </>
  );
}

function About({ minutes: m }: { minutes: PartyMinutes }) {
  return (
    <dl>
      <Fact name="时间">
        {fullMoment(m.from)} 至 {fullMoment(m.to)}
      </Fact>
      <Fact name="地点">
        <Said>{m.place}</Said>
      </Fact>
      <Fact name={m.title === '询问笔录' ? '被询问人' : '被检查人'}>
        <Said>{m.person}</Said>
      </Fact>
      <Fact name="执法人员">{m.officers.map((o) => `${o.name}（执法证 ${o.certificateNo}）`).join('、')}</Fact>
      <Fact name="记录">
        {m.identityShown ? '执法人员出示了执法证件' : '没有记载出示执法证件'}；
        {m.rightsTold ? '已告知陈述、申辩和申请回避的权利' : '没有记载告知权利'}
      </Fact>
    </dl>
  );
}

const nameOf = ({ title, no }: PartyMinutes) => `${title}（第 ${no} 份）`;

/** One page at a time, the first that is left. */
function Reading({ c, minutes, read }: { c: PartyCase; minutes: PartyMinutes; read: () => Promise<void> }) {
  const next = minutes.pages.find((p) => p.state === 'later')!;
  const before = minutes.pages.filter((p) => p.state !== 'later');
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="minutes" aria-label={nameOf(minutes)}>
      <h2>{nameOf(minutes)}</h2>
      <About minutes={minutes} />
      <h3 ref={heading} tabIndex={-1}>
        第 {next.page} 页，共 {minutes.pages.length} 页
      </h3>
      <p className="page-text">
        <Said>{next.text}</Said>
      </p>
      <Answer
        key={next.page}
        c={c}
        no={minutes.no}
        page={next.page}
        last={before.length + 1 === minutes.pages.length}
        done={async () => {
          await read();
          heading.current?.focus();
        }}
      />
      {before.length > 0 ? (
        <details>
          <summary>已核对的 {before.length} 页</summary>
          <Pages pages={before} />
        </details>
      ) : null}
    </section>
  );
}

type How = '' | 'signed' | 'mended' | 'refused';
const HOW: Record<Exclude<How, ''>, string> = {
  signed: '本页无误，确认',
  mended: '有差错、遗漏，更正或者补充后确认',
  refused: '拒绝确认',
};

interface AnswerProps {
  c: PartyCase;
  no: number;
  page: number;
  last: boolean;
  done: () => Promise<void>;
}

function Answer({ c, no, page, last, done }: AnswerProps) {
  const draft = useDraft<{ how: How; words: string }>(c.caseNo, `minutes.${no}.${page}`, { how: '', words: '' });
  const { how, words } = draft.value;
  const said = words.trim();
  const { send, busy, progress } = useSend(
    (key: string) =>
      act('check-minutes', key, {
        no,
        pages: [
          {
            page,
            confirmed: how === 'refused' ? 'refused' : 'signed',
            ...(how === 'mended' ? { corrections: said } : {}),
            ...(how === 'refused' ? { reason: said } : {}),
          },
        ],
      }),
    async () => {
      draft.forget();
      await done();
    },
  );
  const asksWords = how === 'mended' || how === 'refused';
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        void send();
      }}
    >
      <fieldset>
        <legend>这一页</legend>
        {(Object.keys(HOW) as (keyof typeof HOW)[]).map((k) => (
          <label key={k} className="choice">
            <input type="radio" name="how" checked={how === k} onChange={() => draft.keep((d) => ({ ...d, how: k }))} />
            {HOW[k]}
          </label>
        ))}
      </fieldset>
      {asksWords ? (
        <TextField
          id="said"
          label={how === 'mended' ? '更正、补充的内容' : '拒绝的理由'}
          longest={200}
          value={words}
          onChange={(text) => draft.keep((d) => ({ ...d, words: text }))}
        />
      ) : null}
      <p className="then">
        {how === 'mended'
          ? '您的更正、补充和本页一起记入案卷，执法人员会看到。'
          : how === 'refused'
            ? '拒绝和理由记入案卷，执法人员会看到；拒绝不影响您的其他权利。'
            : '提交后记入案卷。'}
      </p>
      <Outcome progress={progress} />
      <button
        type="submit"
        className="main"
        disabled={busy || how === '' || (asksWords && (!said || tooLong(words, 200) !== undefined))}
      >
        {busy ? '正在提交…' : last ? '提交最后一页' : '提交本页，看下一页'}
      </button>
    </form>
  );
}

function Whole({ minutes }: { minutes: PartyMinutes }) {
  return (
    <section className="minutes" aria-label={nameOf(minutes)}>
      <h2>{nameOf(minutes)}</h2>
      {minutes.corrected ? <p className="honest">这一份已另作一份笔录更正。</p> : null}
      <About minutes={minutes} />
      <Pages pages={minutes.pages} />
    </section>
  );
}

const Pages = ({ pages }: Pick<PartyMinutes, 'pages'>) =>
  pages.map((p) => (
    <div key={p.page}>
      <h3>第 {p.page} 页</h3>
      <p className="page-text">
        <Said>{p.text}</Said>
      </p>
      {p.corrections ? (
        <p>
          更正、补充：<Said>{p.corrections}</Said>
        </p>
      ) : null}
      <p className={p.state === 'signed' ? 'done' : undefined}>
        {p.state === 'signed' ? '✓ 已确认' : p.state === 'refused' ? '已拒绝确认' : '尚未核对'}
        {p.own && p.at ? `（您于 ${fullMoment(p.at)} 在本页提交）` : ''}
        {p.state === 'refused' && p.reason ? (
          <>
            。理由：<Said>{p.reason}</Said>
          </>
        ) : null}
      </p>
    </div>
  ));
