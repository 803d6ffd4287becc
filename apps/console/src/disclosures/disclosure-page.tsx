import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Form, Input, Modal } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { api, get, keyed, ProblemError, type Schemas } from '../api/client';
import { Intention } from '../api/intention';
import { Absent, isAbsent } from '../case/absent';
import { Refusal } from '../form/refusal';
import { fullDay, fullMoment, isDay, periodText } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded } from '../ui/states';
import { When } from './disclosures';
import { disclosureQuery } from './queries';
import {
  ALTERED,
  BECAUSE,
  DISCLOSURE_ENTRIES,
  DISCLOSURE_KINDS,
  DISCLOSURE_STATES,
  NEVER_SHOWN,
  REDACTIONS,
} from './words';
import './disclosures.css';

type Disclosure = Schemas['Disclosure'];
type Segment = Schemas['DisclosureSegment'];
type Hidden = NonNullable<Segment['redaction']> & { text: string };

/** 公示稿 beside the record: what is kept back, why, and whether it is given back; then a person confirms what he saw. */
export function DisclosurePage() {
  const { id = '' } = useParams();
  const query = useQuery({ ...disclosureQuery(Number(id)), enabled: /^\d+$/.test(id) });
  if (!/^\d+$/.test(id) || (isAbsent(query.error) && !query.data))
    return (
      <section className="page">
        <Absent what="这条公示" />
      </section>
    );
  return (
    <section className="page disclosure">
      <Loaded query={query}>{(d) => <Sheet one={d} />}</Loaded>
    </section>
  );
}

function Sheet({ one: d }: { one: Disclosure }) {
  const open = d.state === 'due' || d.state === 'drafted' || (d.state === 'notShown' && d.because === 'beforeUse');
  const marking = useMarking(d);
  return (
    <>
      <header className="title">
        <div>
          <h1>{d.partyName}</h1>
          <p className="muted">
            {d.number ?? '尚未编号'} · <Link to={`/cases/${d.caseNo}`}>{d.displayNo}</Link> · {d.unit}
          </p>
        </div>
        <div className="title-side">
          <When row={d} />
          <Mark tone={d.state === 'published' ? 'done' : 'strong'}>{DISCLOSURE_STATES[d.state]}</Mark>
        </div>
      </header>
      <dl className="disclosure-facts">
        <Row title="决定">
          {fullDay(d.decidedOn)}作出{d.changedOn ? `，${fullDay(d.changedOn)}变更` : ''}
          {d.served ? '，已送达' : open ? '，尚未送达' : ''}
          {d.kind === 'penalty' ? '' : `（${DISCLOSURE_KINDS[d.kind].title}）`}
        </Row>
        {d.endedOn ? (
          <Row title="终结">
            {fullDay(d.endedOn)}，{d.endedHow}
            {d.state === 'published' ? '，公开页面已写明终结的日期' : ''}。
          </Row>
        ) : null}
        {d.dueOn ? (
          <Row title={d.mustWithdraw ? '撤回期限' : '公示期限'}>
            {fullDay(d.dueOn)}24时
            <span className="muted">
              （依据：
              {!d.mustWithdraw
                ? d.withinSource
                : d.kind === 'penalty'
                  ? '行政处罚法 第四十八条、第八十五条'
                  : '比照行政处罚法 第四十八条第三款，待确认'}
              {d.changedOn && !d.mustWithdraw ? '；自变更之日起计算' : ''}）
            </span>
          </Row>
        ) : null}
        <Row title={d.state === 'notShown' ? '不公示' : '公示多久'}>
          {d.state === 'notShown'
            ? `${BECAUSE[d.because ?? ''] ?? ''}${open ? '，不计期限；确有必要的，可以确认公示' : ''}`
            : d.shownThrough && d.publishedOn
              ? `${fullDay(d.publishedOn)}起，至${fullDay(d.shownThrough)}`
              : d.during
                ? `自公示之日起 ${periodText(d.during)}${d.shownThrough ? `，最迟至${fullDay(d.shownThrough)}` : ''}`
                : ''}
          <span className="muted">
            （依据：{d.source}
            {d.confirmed ? '' : '；待法律人员确认'}）
          </span>
        </Row>
        {d.mustWithdraw && d.state === 'published' ? (
          <Row title="应当撤回">{ALTERED[d.mustWithdraw] ?? ''}，请撤回并公开说明理由。</Row>
        ) : null}
        {d.replaces && d.state !== 'notShown' ? (
          <Row title="代替">
            <Link to={`/disclosures/${d.replaces.id}`}>{fullDay(d.replaces.publishedOn!)}公示的原决定</Link>
            {d.replaces.state === 'published' ? (
              <span className="disclosure-late">，仍在公示：先撤回，再公示这一件。</span>
            ) : d.replaces.withdrawnOn ? (
              `，${fullDay(d.replaces.withdrawnOn)}撤回。`
            ) : (
              '，公示期已满。'
            )}
          </Row>
        ) : null}
        {d.replacedBy ? (
          <Row title={d.replacedBy.changedOn ? '变更后的决定' : '重新作出的决定'}>
            <Link to={`/disclosures/${d.replacedBy.id}`}>另行公示</Link>，{DISCLOSURE_STATES[d.replacedBy.state]}。
          </Row>
        ) : null}
        {d.withdrawnOn ? (
          <Row title="撤回">
            {fullDay(d.withdrawnOn)}，{d.withdrawnBy}。{d.withdrawnReason}
            <span className="muted">（依据：{d.withdrawnArticle}）</span>
          </Row>
        ) : null}
      </dl>
      {open ? (
        <>
          <Beside one={d} />
          <KeptBack one={d} marking={marking} />
        </>
      ) : d.content.length > 0 ? (
        <section aria-labelledby="shown">
          <h2 id="shown">{d.state === 'published' ? '正在公示的内容' : '公示过的内容'}</h2>
          <dl className="disclosure-text">
            {d.content.map((f) => (
              <Row key={f.name} title={f.title}>
                {said(f.text)}
              </Row>
            ))}
          </dl>
          {d.state === 'published' ? (
            <p>
              <Link to={`/public/decisions/${d.publicId}`}>在公开页面查看</Link>
            </p>
          ) : null}
        </section>
      ) : null}
      {open && d.mayConfirm ? <Publish one={d} busy={marking.busy || d.replaces?.state === 'published'} /> : null}
      {d.state === 'published' && d.mayConfirm ? <Withdraw one={d} /> : null}
      {open && !d.mayConfirm ? <p className="muted">由作出决定的单位的负责人或者法制审核员确认公示。</p> : null}
      <section aria-labelledby="course">
        <h2 id="course">经过</h2>
        <ol className="plain-list">
          {d.entries.map((e, i) => (
            <li key={i}>
              <span>{DISCLOSURE_ENTRIES[e.type]}</span>
              <span className="muted">
                {e.by ?? '系统'}，{fullMoment(e.at)}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

const Row = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </div>
);

/** A day that stands for itself is read as one. */
const said = (text: string) => (isDay(text) ? fullDay(text) : text);

/** The record on one side, what the public will read on the other; the same piece is marked on both. */
const Beside = ({ one: d }: { one: Disclosure }) => (
  <section className="disclosure-beside" aria-label="公示稿">
    <div className="disclosure-heads" aria-hidden>
      <span />
      <h2>案件记录</h2>
      <h2>公示稿</h2>
    </div>
    {d.fields.map((f) => (
      <div
        key={f.name}
        className={f.segments.some((s) => s.redaction) ? 'disclosure-field' : 'disclosure-field same'}
        role="group"
        aria-label={f.title}
      >
        <h3>{f.title}</h3>
        <p data-side="案件记录">
          {f.segments.map((s, i) =>
            s.redaction ? (
              <mark key={i} className={s.redaction.shown ? 'given' : 'kept'} title={REDACTIONS[s.redaction.kind].title}>
                {s.text}
              </mark>
            ) : (
              <span key={i}>{said(s.text)}</span>
            ),
          )}
        </p>
        <p data-side="公示稿">
          {f.segments.map((s, i) =>
            s.redaction && !s.redaction.shown ? (
              <mark key={i} className="kept">
                {s.redaction.instead}
              </mark>
            ) : (
              <span key={i}>{said(s.text)}</span>
            ),
          )}
        </p>
      </div>
    ))}
  </section>
);

const hiddenIn = (d: Disclosure): Hidden[] => {
  const all = d.fields
    .flatMap((f) => f.segments)
    .flatMap(({ text, redaction }) => (redaction ? [{ ...redaction, text }] : []));
  return all.filter((h, i) => all.findIndex((o) => o.key === h.key) === i);
};

type Marks = Pick<Schemas['DraftDisclosure'], 'shown' | 'words'>;

function useMarking(d: Disclosure) {
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (marks: Marks) =>
      get(
        api.PUT('/api/v1/disclosures/{id}/marks', {
          params: { path: { id: d.id } },
          body: { version: d.version, ...marks },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['disclosures'] }),
  });
  const shown = hiddenIn(d)
    .filter((h) => h.shown)
    .map((h) => h.key);
  return {
    busy: save.isPending,
    error: save.error,
    show: (key: string, on: boolean) =>
      save.mutate({ words: d.words, shown: on ? [...shown, key] : shown.filter((k) => k !== key) }),
    words: (words: string[]) => save.mutate({ shown, words }),
  };
}

/** Each piece that is kept back, once, with the way to give it back; and words to keep back in addition. */
function KeptBack({ one: d, marking }: { one: Disclosure; marking: ReturnType<typeof useMarking> }) {
  const [word, setWord] = useState('');
  const all = hiddenIn(d).filter((h) => h.kind !== 'word');
  const add = () => {
    const typed = word.trim();
    if (!typed) return;
    marking.words([...new Set([...d.words, typed])]);
    setWord('');
  };
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">隐去的内容</h2>
      {all.length === 0 ? <p className="muted">没有发现须要隐去的内容，请再通读一遍公示稿。</p> : null}
      {all.length > 0 ? (
        <ul className="plain-list">
          {all.map((h) => (
            <li key={h.key}>
              <span>
                {h.text} <span className="muted">{REDACTIONS[h.kind].title}</span>
              </span>
              {h.fixed ? (
                <span className="muted">一律不公开（{NEVER_SHOWN}）</span>
              ) : (
                <Checkbox
                  checked={!h.shown}
                  disabled={!d.mayDraft || marking.busy}
                  aria-label={`隐去 ${h.text}`}
                  onChange={(e) => marking.show(h.key, !e.target.checked)}
                >
                  隐去
                </Checkbox>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {d.words.length > 0 ? (
        <ul className="chips" aria-label="另行隐去">
          {d.words.map((w) => (
            <li key={w}>
              {w}
              {d.mayDraft ? (
                <button
                  type="button"
                  aria-label={`不再隐去 ${w}`}
                  disabled={marking.busy}
                  onClick={() => marking.words(d.words.filter((o) => o !== w))}
                >
                  ×
                </button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {d.mayDraft ? (
        <div className="disclosure-add">
          <Input
            value={word}
            maxLength={100}
            aria-label="另行隐去的文字"
            placeholder="另行隐去的文字，如商业秘密、他人姓名"
            onChange={(e) => setWord(e.target.value)}
            onPressEnter={add}
          />
          <Button onClick={add} loading={marking.busy} disabled={!word.trim()}>
            隐去
          </Button>
        </div>
      ) : null}
      <Refusal error={marking.error} />
    </section>
  );
}

function Publish({ one: d, busy }: { one: Disclosure; busy: boolean }) {
  const { message, modal } = App.useApp();
  const client = useQueryClient();
  const [intention] = useState(() => new Intention());
  const send = useMutation({
    mutationFn: (body: Schemas['PublishDisclosure']) =>
      intention.sent(
        get(
          api.POST('/api/v1/disclosures/{id}/publish', {
            params: { path: { id: d.id }, ...keyed(intention.keyFor([d.id, body])) },
            body,
          }),
        ),
      ),
    onSuccess: () => message.success('已公示。'),
    onSettled: () => client.invalidateQueries({ queryKey: ['disclosures'] }),
  });
  // What was seen is what was drawn when the question was asked.
  const ask = () =>
    void modal.confirm({
      title: '确认公示',
      content: `右边的公示稿将立即向社会公开${d.during ? `，公示 ${periodText(d.during)}` : ''}。${d.served ? '' : '决定书尚未送达当事人。'}`,
      okText: '公示',
      cancelText: '返回',
      onOk: () => send.mutateAsync({ version: d.version, seen: d.seen }).catch(() => undefined),
    });
  return (
    <div className="disclosure-acts">
      <Button type="primary" onClick={ask} disabled={busy} loading={send.isPending}>
        确认公示
      </Button>
      <Refusal error={send.error} />
    </div>
  );
}

function Withdraw({ one: d }: { one: Disclosure }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="disclosure-acts">
      <Button type={d.mustWithdraw ? 'primary' : 'default'} onClick={() => setOpen(true)}>
        撤回公示…
      </Button>
      {open ? <WithdrawDialog one={d} close={() => setOpen(false)} /> : null}
    </div>
  );
}

function WithdrawDialog({ one: d, close }: { one: Disclosure; close: () => void }) {
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<{ reason: string; article: string }>();
  const intention = useRef(new Intention());
  const send = useMutation({
    mutationFn: (said: { reason: string; article: string }) => {
      const body = { version: d.version, ...said };
      return intention.current.sent(
        get(
          api.POST('/api/v1/disclosures/{id}/withdraw', {
            params: { path: { id: d.id }, ...keyed(intention.current.keyFor([d.id, body])) },
            body,
          }),
        ),
      );
    },
    onSuccess: () => {
      void message.success('已撤回。');
      close();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['disclosures'] }),
  });
  const stale = send.error instanceof ProblemError && send.error.status === 409;
  return (
    <Modal
      open
      title="撤回公示"
      okText="撤回"
      cancelText="返回"
      confirmLoading={send.isPending}
      okButtonProps={{ disabled: stale }}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p className="muted">公示的内容随即不再公开，公开页面只告知已经撤回、撤回的理由和依据。</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ article: d.mustWithdraw && d.kind === 'penalty' ? '行政处罚法 第四十八条' : '' }}
        onFinish={(said) => send.mutate(said)}
      >
        <Form.Item
          name="reason"
          label="公开说明的理由"
          rules={[{ required: true, whitespace: true, message: '请填写理由。' }]}
        >
          <Input.TextArea maxLength={500} autoSize={{ minRows: 3 }} />
        </Form.Item>
        <Form.Item name="article" label="依据" rules={[{ required: true, whitespace: true, message: '请填写依据。' }]}>
          <Input maxLength={200} placeholder="法律、法规、规章的名称和条款" />
        </Form.Item>
        <Refusal error={send.error} form={form} />
      </Form>
    </Modal>
  );
}
