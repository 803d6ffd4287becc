import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Select, Switch, Typography } from 'antd';
import { useState } from 'react';
import { api, get, type Schemas } from '../api/client';
import { pushedQuery, unitsQuery, webhooksQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded, Nothing } from '../ui/states';
import { Province } from './province';
import { Sendings } from './sendings';

type Webhook = Schemas['Webhook'];
type EventType = Schemas['EventType'];
type State = Schemas['WebhookDelivery']['state'];

/** The systems that are told of events by themselves. */
export function Exchange() {
  const query = useQuery(webhooksQuery);
  const [edited, setEdited] = useState<Webhook | 'new'>();
  const [shown, setShown] = useState<number>();
  return (
    <>
      <h2>事件推送</h2>
      <p className="muted">
        案件里发生的事可以推送给其他系统：一条记录一个事件，带签名，只有案号、阶段和办理的种类，没有姓名和内容。怎样接收、验签见部署文档《接入》。
      </p>
      <div className="filters webhooks-new">
        <Button type="primary" onClick={() => setEdited('new')}>
          登记接收地址
        </Button>
      </div>
      <Loaded query={query}>
        {({ items, types }) => (
          <>
            {items.length === 0 ? (
              <Nothing>还没有登记接收地址。</Nothing>
            ) : (
              <ul className="plain-list webhooks">
                {items.map((w) => (
                  <Endpoint
                    key={w.id}
                    webhook={w}
                    types={types}
                    edit={() => setEdited(w)}
                    isOpen={shown === w.id}
                    toggle={() => setShown(shown === w.id ? undefined : w.id)}
                  />
                ))}
              </ul>
            )}
            {edited ? (
              <EditWebhook
                webhook={edited === 'new' ? undefined : edited}
                types={types}
                close={() => setEdited(undefined)}
              />
            ) : null}
          </>
        )}
      </Loaded>
      <Province />
    </>
  );
}

interface EndpointProps {
  webhook: Webhook;
  types: EventType[];
  edit: () => void;
  isOpen: boolean;
  toggle: () => void;
}

function Endpoint({ webhook: w, types, edit, isOpen, toggle }: EndpointProps) {
  const client = useQueryClient();
  const units = useQuery(unitsQuery);
  const { modal, message } = App.useApp();
  const again = () => client.invalidateQueries({ queryKey: ['webhooks'] });
  const test = useMutation({
    mutationFn: () => get(api.POST('/api/v1/admin/webhooks/{id}/test', { params: { path: { id: w.id } } })),
    onSuccess: ({ taken, said }) => {
      if (taken) message.success(`对方已收下试发的事件（${said}）。`);
      else message.error(`没有送到。${said}`);
    },
  });
  const rotate = useMutation({
    mutationFn: () =>
      get(
        api.POST('/api/v1/admin/webhooks/{id}/secret', {
          params: { path: { id: w.id } },
          body: { version: w.version },
        }),
      ),
    onSuccess: async (fresh) => {
      await again();
      tellSecret(modal, w.name, fresh);
    },
  });
  const remove = useMutation({
    mutationFn: () => get(api.DELETE('/api/v1/admin/webhooks/{id}', { params: { path: { id: w.id } } })),
    onSuccess: again,
  });
  const unit = units.data?.items.find((u) => u.id === w.unitId)?.name ?? w.unitId;
  return (
    <li>
      <div className="webhook">
        <div className="webhook-head">
          <strong>{w.name}</strong>
          {w.paused ? <Mark tone="strong">已暂停</Mark> : null}
          {w.dead > 0 ? <Mark tone="strong">{w.dead} 个未能送到</Mark> : null}
          {w.waiting > 0 ? <Mark>{w.waiting} 个等待推送</Mark> : null}
        </div>
        <div className="webhook-url">{w.url}</div>
        <div className="muted">
          {w.unitId === null ? '全部单位' : `${unit}及其下级`}，
          {w.events.length === types.length ? '全部事件' : `${w.events.length} 种事件`}，
          {w.lastSentAt ? `最近送到 ${moment(w.lastSentAt)}` : '还没有送到过'}
          {w.oldUntil ? `，原密钥 ${moment(w.oldUntil)} 前仍有效` : ''}
        </div>
        <div className="webhook-deeds">
          <Button size="small" onClick={toggle} aria-expanded={isOpen}>
            推送记录
          </Button>
          <Button size="small" loading={test.isPending} onClick={() => test.mutate()}>
            试发
          </Button>
          <Button size="small" onClick={edit} aria-label={`修改 ${w.name}`}>
            修改
          </Button>
          <Button
            size="small"
            onClick={() =>
              modal.confirm({
                icon: null,
                title: `更换 ${w.name} 的密钥？`,
                content:
                  '新密钥只显示一次。此后一天内新旧密钥同时签名，请对方在这之内换用新的。再次更换的，更早的那把随即失效。',
                okText: '更换',
                onOk: () => rotate.mutate(),
              })
            }
          >
            更换密钥
          </Button>
          <Button
            size="small"
            danger
            onClick={() =>
              modal.confirm({
                icon: null,
                title: `删除 ${w.name}？`,
                content: '等待推送的事件和推送记录一并删除，不能恢复。只是暂时不推送的，请改为暂停。',
                okText: '删除',
                onOk: () => remove.mutate(),
              })
            }
          >
            删除
          </Button>
        </div>
        <Refusal error={test.error ?? rotate.error ?? remove.error} />
        {isOpen ? <Deliveries webhook={w} /> : null}
      </div>
    </li>
  );
}

function tellSecret(modal: ReturnType<typeof App.useApp>['modal'], name: string, { secret }: Schemas['WebhookSecret']) {
  modal.info({
    title: `${name} 的密钥`,
    width: 560,
    content: (
      <>
        <Typography.Paragraph className="webhook-secret" copyable={{ tooltips: ['复制', '已复制'] }}>
          {secret}
        </Typography.Paragraph>
        <p className="muted">只显示这一次，请随即交给对方保存，用来核对事件确由本系统发出。遗失的，更换一把。</p>
      </>
    ),
  });
}

interface Values {
  name: string;
  url: string;
  events: Webhook['events'];
  unitId: string | undefined;
  sends: boolean;
}

function EditWebhook({ webhook, types, close }: { webhook?: Webhook; types: EventType[]; close: () => void }) {
  const [form] = Form.useForm<Values>();
  const units = useQuery(unitsQuery);
  const client = useQueryClient();
  const { modal, message } = App.useApp();
  const save = useMutation({
    mutationFn: async ({ url, sends, unitId = undefined, ...values }: Values) => {
      const body = { ...values, unitId: unitId ?? null };
      if (!webhook) return get(api.POST('/api/v1/admin/webhooks', { body: { ...body, url } }));
      await get(
        api.PATCH('/api/v1/admin/webhooks/{id}', {
          params: { path: { id: webhook.id } },
          body: { ...body, paused: !sends, version: webhook.version },
        }),
      );
      return undefined;
    },
    onSuccess: async (fresh, { name }) => {
      await client.invalidateQueries({ queryKey: ['webhooks'] });
      close();
      if (fresh) tellSecret(modal, name, fresh);
      else message.success('已保存。');
    },
  });
  const all = types.map((t) => t.type);
  return (
    <Modal
      open
      title={webhook ? `修改 ${webhook.name}` : '登记接收地址'}
      okText={webhook ? '保存' : '登记'}
      cancelText="取消"
      confirmLoading={save.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={
          webhook
            ? { ...webhook, unitId: webhook.unitId ?? undefined, sends: !webhook.paused }
            : { events: all, sends: true }
        }
        onFinish={(v) => save.mutate(v)}
      >
        <Form.Item name="name" label="名称" rules={[{ required: true, message: '请填写名称。' }]}>
          <Input maxLength={100} placeholder="例如：市级执法监督平台" />
        </Form.Item>
        <Form.Item
          name="url"
          label="网址"
          extra="可以公开访问的 https 网址，登记后不能改；内网的须先在设置 WEBHOOK_HOSTS 中写明"
          rules={[{ required: true, message: '请填写网址。' }]}
        >
          <Input maxLength={500} inputMode="url" autoCapitalize="none" disabled={!!webhook} placeholder="https://" />
        </Form.Item>
        <Form.Item
          name="events"
          label="推送的事件"
          rules={[{ required: true, type: 'array', min: 1, message: '请至少选择一种事件。' }]}
        >
          <Select
            mode="multiple"
            maxTagCount="responsive"
            options={types.map((t) => ({ value: t.type, label: t.title }))}
            optionFilterProp="label"
          />
        </Form.Item>
        <Form.Item name="unitId" label="单位" extra="所选单位及其下级的案件；不选的，全部">
          <Select
            allowClear
            placeholder="全部单位"
            options={units.data?.items.map((u) => ({ value: u.id, label: u.name }))}
          />
        </Form.Item>
        {webhook ? (
          <Form.Item name="sends" label="推送" valuePropName="checked" extra="暂停期间的事件保留着，恢复后按次序推送">
            <Switch checkedChildren="推送" unCheckedChildren="暂停" />
          </Form.Item>
        ) : null}
        <Refusal error={save.error} form={form} />
      </Form>
    </Modal>
  );
}

const NONE: Record<State, string> = {
  dead: '没有未能送到的事件。',
  waiting: '没有等待推送的事件。',
  sent: '还没有送到过事件。',
};

const Deliveries = ({ webhook: w }: { webhook: Webhook }) => (
  <Sendings
    of={{
      ...{
        label: '推送的事件',
        which: '哪些事件',
        kind: '事件',
        verb: '推送',
        counted: '个',
        noun: '事件',
        none: NONE,
      },
      ...{ dead: w.dead, waiting: w.waiting, key: 'webhooks' },
      page: (state, before) => pushedQuery(w.id, state, before),
      resend: (ids) =>
        get(api.POST('/api/v1/admin/webhooks/{id}/resend', { params: { path: { id: w.id } }, body: { ids } })),
      row: (d) => ({ title: d.title, no: d.eventId }),
    }}
  />
);
