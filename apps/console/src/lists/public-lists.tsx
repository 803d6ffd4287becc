import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { api, get, type Schemas } from '../api/client';
import { publicListQuery, publicListsQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { fullDay, fullMoment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded, Nothing } from '../ui/states';
import '../public/public.css';
import './lists.css';

type List = Schemas['PublicList'];

/** Every list that is published or asks everybody, those that ask first. */
export function PublicLists() {
  const query = useQuery(publicListsQuery);
  return (
    <section className="page">
      <h1>清单与征求意见</h1>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing>还没有公布的清单，也没有正在征求意见的清单。</Nothing>
          ) : (
            <ul className="plain-list">
              {items.map((l) => (
                <li key={`${l.id} ${l.version}`}>
                  <span>
                    <Link to={`/public/lists/${l.id}/${l.version}`}>
                      {l.title} 第 {l.version} 版
                    </Link>
                    <br />
                    <span className="muted">
                      {l.department} · {l.levelName} · {l.kindName}
                      {l.docNo ? ` · ${l.docNo}` : ''}
                      {l.effectiveFrom ? ` · ${fullDay(l.effectiveFrom)}起施行` : ''}
                      {l.effectiveTo ? `，至${fullDay(l.effectiveTo)}` : ''}
                    </span>
                  </span>
                  {l.open ? (
                    <span>
                      <Mark tone="strong">正在征求意见</Mark> 至{fullDay(l.consultTo!)}
                    </span>
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <FindOwn />
    </section>
  );
}

/** By its receipt anybody finds what became of what he said. */
function FindOwn() {
  const find = useMutation({
    mutationFn: (receipt: string) =>
      get(api.GET('/api/v1/public-lists/opinions/{receipt}', { params: { path: { receipt } } })),
  });
  return (
    <section>
      <h2>查询我的意见</h2>
      <Input.Search
        placeholder="提交时给您的查询码"
        aria-label="查询码"
        enterButton="查询"
        maxLength={64}
        loading={find.isPending}
        onSearch={(code) => code.trim() && find.mutate(code.trim())}
      />
      {find.data ? (
        <p role="status">
          {find.data.listTitle}，{fullMoment(find.data.givenAt)}：{find.data.text}
          <br />
          {find.data.answer ? `答复（${find.data.adoptedName}）：${find.data.answer}` : '尚未答复。'}
        </p>
      ) : null}
      <Refusal error={find.error} />
    </section>
  );
}

export function PublicListPage() {
  const { id, version } = useParams();
  const query = useQuery(publicListQuery(Number(id), Number(version)));
  return (
    <Loaded query={query}>
      {(l) => (
        <section className="page version-page">
          <h1>
            {l.title} 第 {l.version} 版{l.repeals ? '（废止）' : ''}
          </h1>
          <p className="muted">
            {l.department} · {l.levelName} · {l.kindName}
            {l.unit ? ` · 编制单位：${l.unit}` : ''}
            {l.docNo ? ` · ${l.docNo}` : ''}
            {l.effectiveFrom ? ` · ${fullDay(l.effectiveFrom)}起施行` : ''}
          </p>
          {l.consultTo ? (
            <p>
              {l.open ? '正在公开征求意见' : '公开征求意见已经结束'}：{fullDay(l.consultFrom!)}至{fullDay(l.consultTo)}
              24时。
            </p>
          ) : null}
          <ul className="plain-list entries">
            {l.entries.map((e) => (
              <li key={e.id}>
                <div>
                  <h2>{e.title}</h2>
                  <dl>
                    {l.fields.map((field, i) =>
                      i === 0 || !e.said[i] || ['未录入', '无'].includes(e.said[i]) ? null : (
                        <div key={field} className="item-gate">
                          <dt>{field}</dt>
                          <dd>{e.said[i]}</dd>
                        </div>
                      ),
                    )}
                  </dl>
                </div>
              </li>
            ))}
          </ul>
          {l.open ? <Give list={l} /> : null}
          <Answered list={l} />
        </section>
      )}
    </Loaded>
  );
}

function Answered({ list: l }: { list: List }) {
  if (!l.consultTo) return null;
  return (
    <section aria-label="意见和答复">
      <h2>意见和答复</h2>
      {l.opinions.length === 0 ? <p className="muted">还没有公开的答复。</p> : null}
      {l.waiting > 0 ? <p className="muted">另有 {l.waiting} 条意见尚未答复。</p> : null}
      {l.opinions.length > 0 ? (
        <ul className="plain-list opinions">
          {l.opinions.map((o) => (
            <li key={o.id}>
              <p>{o.text}</p>
              <p>
                <Mark>{o.adoptedName}</Mark> {o.answer} <span className="muted">{fullMoment(o.answeredAt)}</span>
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Give({ list: l }: { list: List }) {
  const [form] = Form.useForm<Schemas['PublicListOpinionGiven']>();
  const [receipt, setReceipt] = useState<string>();
  const give = useMutation({
    mutationFn: (body: Schemas['PublicListOpinionGiven']) =>
      get(
        api.POST('/api/v1/public-lists/{id}/versions/{version}/opinions', {
          params: { path: { id: l.id, version: l.version } },
          body,
        }),
      ),
    onSuccess: (given) => {
      form.resetFields();
      setReceipt(given.receipt);
    },
  });
  return (
    <section aria-label="提出意见">
      <h2>提出意见</h2>
      {receipt ? (
        <p role="status">
          已收到。您的查询码是 <strong>{receipt}</strong>，请记下，凭它可以查到答复。
        </p>
      ) : null}
      <Form form={form} layout="vertical" onFinish={(b) => give.mutate(b)}>
        <Form.Item name="entryId" label="针对的事项" extra="不选即针对整份清单">
          <Select allowClear options={l.entries.map((e) => ({ value: e.id, label: e.title }))} />
        </Form.Item>
        <Form.Item
          name="text"
          label="意见"
          extra="不超过 2000 字；请不要写身份证号等个人信息"
          rules={[{ required: true, message: '请填写意见。' }]}
        >
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 3 }} />
        </Form.Item>
        <Form.Item name="name" label="称呼" extra="可以不填，不公开">
          <Input maxLength={100} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={give.isPending}>
          提交意见
        </Button>
        <Refusal error={give.error} form={form} />
      </Form>
    </section>
  );
}
