import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm, Space } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { api, get } from '../api/client';
import { listVersionQuery } from '../api/queries';
import { upload } from '../api/upload';
import { Refusal } from '../form/refusal';
import { SheetPicker, SheetRefusal } from '../form/sheet';
import { day, moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded, Nothing } from '../ui/states';
import { Changes, Touched } from './changes';
import { EntryForm, type Entry } from './entry-form';
import { Evaluation } from './evaluation';
import { Opinions } from './opinions';
import { Abandon, Consult, Publish, Review } from './steps';
import type { Version } from './version';
import '../public/public.css';
import './lists.css';

/** One version of a list: what it says, how it differs from the one in force, its opinions, its course, and the next step. */
export function VersionPage() {
  const { id, version } = useParams();
  const query = useQuery(listVersionQuery(Number(id), Number(version)));
  return <Loaded query={query}>{(v) => <One key={`${id} ${version}`} version={v} />}</Loaded>;
}

function One({ version: v }: { version: Version }) {
  const [open, setOpen] = useState<'consult' | 'review' | 'publish' | 'abandon'>();
  const close = () => setOpen(undefined);
  const { may } = v;
  const published = v.publishedAt !== null;
  const next = nextOf(v);
  return (
    <section className="page version-page">
      <div className="title">
        <h1>
          {v.list.title} 第 {v.version} 版{v.repeals ? '（废止）' : ''}{' '}
          <Mark tone={v.state === 'published' ? 'done' : 'strong'}>{v.stateName}</Mark>
        </h1>
        <div className="title-side no-print">
          <Link to="/lists">全部清单</Link>
          <a href={`/api/v1/lists/${v.list.id}/versions/${v.version}/sheet`}>导出 XLSX</a>
        </div>
      </div>
      <p className="muted">
        {v.list.department} · {v.list.levelName} · {v.list.kindName} · 编制单位：{v.list.unit ?? '尚未确定'}
        {v.docNo ? ` · ${v.docNo}` : ''}
        {v.effectiveFrom ? ` · ${day(v.effectiveFrom)}起施行` : ''}
        {v.effectiveTo ? `，至${day(v.effectiveTo)}` : ''}
      </p>
      {next ? <p>{next}</p> : null}
      <Space wrap className="no-print">
        {may.consult ? <Button onClick={() => setOpen('consult')}>征求意见…</Button> : null}
        {may.submit ? <Submit version={v} /> : null}
        {may.review ? (
          <Button type="primary" onClick={() => setOpen('review')}>
            合法性审核…
          </Button>
        ) : null}
        {may.publish ? (
          <Button type="primary" onClick={() => setOpen('publish')}>
            公布…
          </Button>
        ) : null}
        {may.abandon ? <Button onClick={() => setOpen('abandon')}>撤回…</Button> : null}
      </Space>
      {published ? null : (
        <section aria-label="与现行版本对照">
          <h2>与现行版本对照{v.against ? `（第 ${v.against} 版）` : ''}</h2>
          <Changes changes={v.changes} />
        </section>
      )}
      {v.effect ? (
        <section aria-label="公布时的影响">
          <h2>公布时的影响</h2>
          <Changes changes={v.changes} />
          <Touched effect={v.effect} published />
        </section>
      ) : null}
      <Opinions version={v} />
      {v.repeals ? null : <Entries version={v} />}
      {published ? <Evaluation id={v.list.id} version={v.version} /> : null}
      <section>
        <h2>经过</h2>
        <ul className="plain-list">
          {v.course.map((s) => (
            <li key={s.at + s.did}>
              <span>
                {s.did}，{s.by}
                {s.note ? <span className="muted">（{s.note}）</span> : null}
              </span>
              <time className="muted">{moment(s.at)}</time>
            </li>
          ))}
        </ul>
      </section>
      {open === 'consult' ? <Consult version={v} close={close} /> : null}
      {open === 'review' ? <Review version={v} close={close} /> : null}
      {open === 'publish' ? <Publish version={v} close={close} /> : null}
      {open === 'abandon' ? <Abandon version={v} close={close} /> : null}
    </section>
  );
}

/** Who does what next. */
function nextOf(v: Version): string {
  const unanswered = v.opinions.filter((o) => o.answer === null).length;
  const rest = unanswered > 0 ? `尚有 ${unanswered} 条意见没有答复。` : '';
  switch (v.state) {
    case 'draft':
      return v.repeals || v.consultOver
        ? '起草中，可以送合法性审核。'
        : '起草中。定稿后征求意见，期满并逐条答复后送合法性审核。';
    case 'consulting':
      return v.consultOver
        ? `征求意见已于${day(v.consultTo!)}期满。${rest}可以据意见修改，然后送合法性审核。`
        : `${v.consultPublicly ? '向社会公开' : '内部'}征求意见，至${day(v.consultTo!)}24时；期间内容不能修改。${rest}`;
    case 'reviewing':
      return `等待编制单位的法制审核员审核；起草人（${v.drafters.join('、')}）不能审核。`;
    case 'approved':
      return `${v.reviewedBy}审核通过，等待编制单位的负责人公布；起草人和审核人不能公布。`;
    default:
      return '';
  }
}

function Submit({ version: v }: { version: Version }) {
  const client = useQueryClient();
  const submit = useMutation({
    mutationFn: () =>
      get(
        api.POST('/api/v1/lists/{id}/versions/{version}/submit', {
          params: { path: { id: v.list.id, version: v.version } },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['lists'] }),
  });
  return (
    <>
      <Popconfirm
        title="送审后不能再修改，除非退回。"
        okText="送审"
        cancelText="再看看"
        onConfirm={() => submit.mutate()}
      >
        <Button type="primary" loading={submit.isPending}>
          送合法性审核…
        </Button>
      </Popconfirm>
      <Refusal error={submit.error} />
    </>
  );
}

function Entries({ version: v }: { version: Version }) {
  const [edited, setEdited] = useState<Entry | 'new'>();
  const at = { id: v.list.id, version: v.version, revision: v.revision };
  return (
    <section>
      <div className="title">
        <h2>事项（{v.entries.length} 项）</h2>
      </div>
      {v.may.edit ? (
        <Space wrap className="no-print" align="start">
          <Button type="primary" onClick={() => setEdited('new')}>
            添加事项…
          </Button>
          <Import {...at} />
        </Space>
      ) : null}
      {v.entries.length === 0 ? <Nothing>还没有事项。</Nothing> : null}
      <ul className="plain-list entries">
        {v.entries.map((e, i) => (
          <li key={e.id}>
            <div>
              <details>
                <summary>
                  <strong>{e.title}</strong> <span className="muted">{e.id}</span>
                </summary>
                <dl>
                  {v.fields.map((field, f) =>
                    f === 0 ? null : (
                      <div key={field} className="item-gate">
                        <dt>{field}</dt>
                        <dd>{v.said[i]![f] || '无'}</dd>
                      </div>
                    ),
                  )}
                </dl>
              </details>
            </div>
            {v.may.edit ? (
              <Space>
                <Button size="small" onClick={() => setEdited(e)} aria-label={`修改 ${e.title}`}>
                  修改
                </Button>
                <Remove {...at} entry={e} />
              </Space>
            ) : null}
          </li>
        ))}
      </ul>
      {edited ? (
        <EntryForm
          at={at}
          words={v.words}
          {...(edited === 'new' ? {} : { entry: edited })}
          close={() => setEdited(undefined)}
        />
      ) : null}
    </section>
  );
}

interface At {
  id: number;
  version: number;
  revision: number;
}

function Remove({ id, version, revision, entry }: At & { entry: Entry }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const remove = useMutation({
    mutationFn: () =>
      get(
        api.POST('/api/v1/lists/{id}/versions/{version}/entries/{entryId}/remove', {
          params: { path: { id, version, entryId: entry.id } },
          body: { revision },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['lists'] }),
    onError: (error) => void message.error(error.message),
  });
  return (
    <Popconfirm title="从草案中移出这一事项？" okText="移出" cancelText="取消" onConfirm={() => remove.mutate()}>
      <Button size="small" loading={remove.isPending} aria-label={`移出 ${entry.title}`}>
        移出
      </Button>
    </Popconfirm>
  );
}

/** A workbook in the place of all entries: whole, or none of it and every fault by its row. */
function Import({ id, version, revision }: At) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const take = useMutation({
    mutationFn: (file: File) =>
      upload(`/api/v1/lists/${id}/versions/${version}/sheet?revision=${revision}`, file, () => undefined),
    onSuccess: async () => {
      message.success('已导入，草案的事项以表格为准。');
      await client.invalidateQueries({ queryKey: ['lists'] });
    },
  });
  return (
    <div>
      <SheetPicker take={take.mutate} pending={take.isPending} />
      <p className="muted">先导出，照表格的样子修改；导入后代替草案的全部事项。</p>
      <SheetRefusal error={take.error} />
    </div>
  );
}
