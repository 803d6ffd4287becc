import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Select, Space } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { api, get, keyed, newKey, type Schemas } from '../api/client';
import { listsQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { LawPage } from '../public/law-pages';
import { day } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded, Nothing } from '../ui/states';
import { LEVEL_NAMES, LIST_NAMES } from '../ui/words';
import './lists.css';

type LawList = Schemas['LawList'];

/** 柔性执法事项清单 as documents: every one with its versions, and what may be begun. */
export function Lists() {
  const query = useQuery(listsQuery);
  const [begun, setBegun] = useState<'new' | { list: LawList; repeals: boolean }>();
  return (
    <LawPage open="/public/lists">
      <Loaded query={query}>
        {({ items, departments }) => (
          <>
            <p className="muted">
              清单经起草、征求意见、合法性审核后公布，起草、审核、公布由不同的人办理；每一版都保留。{' '}
              <Link to="/lists/running-cases">新版本施行后的在办案件</Link>
            </p>
            {departments.length > 0 ? (
              <div className="filters">
                <Button type="primary" onClick={() => setBegun('new')}>
                  起草新清单…
                </Button>
              </div>
            ) : null}
            {items.length === 0 ? <Nothing>还没有清单。</Nothing> : null}
            <ul className="plain-list law-lists">
              {items.map((list) => (
                <li key={list.id}>
                  <div>
                    <h2>{list.title}</h2>
                    <p className="muted">
                      {list.department} · {list.levelName} · {list.kindName} · 编制单位：{list.unit ?? '尚未确定'}
                    </p>
                    <ul className="versions">
                      {list.versions.map((v) => (
                        <li key={v.version}>
                          <Link to={`/lists/${list.id}/versions/${v.version}`}>
                            第 {v.version} 版{v.repeals ? '（废止）' : ''}
                          </Link>{' '}
                          <Mark tone={v.state === 'published' ? 'done' : v.publishedAt ? 'plain' : 'strong'}>
                            {v.stateName}
                          </Mark>{' '}
                          <span className="muted">
                            {v.repeals ? '' : `${v.entries} 项`}
                            {v.docNo ? ` · ${v.docNo}` : ''}
                            {v.effectiveFrom ? ` · ${day(v.effectiveFrom)}起` : ''}
                            {v.effectiveTo ? `至${day(v.effectiveTo)}` : ''}
                            {v.state === 'consulting' && v.consultTo ? ` · 征求意见至${day(v.consultTo)}` : ''}
                          </span>
                        </li>
                      ))}
                    </ul>
                  </div>
                  {list.mayRevise ? (
                    <Space>
                      <Button onClick={() => setBegun({ list, repeals: false })} aria-label={`修订 ${list.title}`}>
                        修订…
                      </Button>
                      {list.versions.some((v) => v.state === 'published') ? (
                        <Button onClick={() => setBegun({ list, repeals: true })} aria-label={`废止 ${list.title}`}>
                          废止…
                        </Button>
                      ) : null}
                    </Space>
                  ) : null}
                </li>
              ))}
            </ul>
            {begun === 'new' ? <NewList departments={departments} close={() => setBegun(undefined)} /> : null}
            {begun && begun !== 'new' ? <Revise {...begun} close={() => setBegun(undefined)} /> : null}
          </>
        )}
      </Loaded>
    </LawPage>
  );
}

/** After a version was begun one goes on in it. */
function useBegun() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async ({ id, version }: Schemas['ListBegun']) => {
    await client.invalidateQueries({ queryKey: ['lists'] });
    await navigate(`/lists/${id}/versions/${version}`);
  };
}

function NewList({ departments, close }: { departments: string[]; close: () => void }) {
  const [form] = Form.useForm<Schemas['NewList']>();
  const [key] = useState(newKey);
  const begun = useBegun();
  const create = useMutation({
    mutationFn: (body: Schemas['NewList']) => get(api.POST('/api/v1/lists', { params: keyed(key), body })),
    onSuccess: begun,
  });
  const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));
  const asked = (label: string) => [{ required: true, message: `请填写${label}。` }];
  return (
    <Modal
      open
      title="起草新清单"
      okText="开始起草"
      cancelText="取消"
      confirmLoading={create.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <Form form={form} layout="vertical" onFinish={(v) => create.mutate(v)}>
        <Form.Item name="title" label="清单名称" rules={asked('清单名称')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="kind" label="种类" rules={asked('种类')}>
          <Select options={options(LIST_NAMES)} />
        </Form.Item>
        <Form.Item name="department" label="部门" rules={asked('部门')} extra="本单位的执法领域">
          <Select options={departments.map((d) => ({ value: d, label: d }))} />
        </Form.Item>
        <Form.Item name="level" label="级别" rules={asked('级别')}>
          <Select options={options(LEVEL_NAMES)} />
        </Form.Item>
        <Refusal error={create.error} form={form} />
      </Form>
    </Modal>
  );
}

function Revise({ list, repeals, close }: { list: LawList; repeals: boolean; close: () => void }) {
  const [form] = Form.useForm<{ reason: string }>();
  const [key] = useState(newKey);
  const begun = useBegun();
  const revise = useMutation({
    mutationFn: ({ reason }: { reason: string }) =>
      get(
        api.POST('/api/v1/lists/{id}/revise', {
          params: { ...keyed(key), path: { id: list.id } },
          body: { repeals, reason },
        }),
      ),
    onSuccess: begun,
  });
  const what = repeals ? '废止' : '修订';
  return (
    <Modal
      open
      title={`${what} ${list.title}`}
      okText={repeals ? '提出废止' : '开始修订'}
      cancelText="取消"
      confirmLoading={revise.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p className="muted">
        {repeals
          ? '废止也须经合法性审核后由另一人公布；公布前现行版本照常适用。'
          : '以现行版本为底稿形成新的一版；公布前现行版本照常适用。'}
      </p>
      <Form form={form} layout="vertical" onFinish={(v) => revise.mutate(v)}>
        <Form.Item name="reason" label={`${what}的理由`} rules={[{ required: true, message: `请填写${what}的理由。` }]}>
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Refusal error={revise.error} form={form} />
      </Form>
    </Modal>
  );
}
