import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Form, Input, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import { api, get, keyed, type Schemas } from '../api/client';
import { Intention } from '../api/intention';
import { meQuery, retentionQuery } from '../api/queries';
import { CardTable } from '../admin/card-table';
import { Refusal } from '../form/refusal';
import { asked } from '../services/held-fields';
import { DateField } from '../ui/date-field';
import { day, moment, today } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded } from '../ui/states';
import { OUTCOME_NAMES } from '../ui/words';
import { ArchivesNav } from './archives-nav';
import { retentionWords } from './words';
import '../admin/admin.css';
import './archives.css';

/** 保管期限表, for everybody who keeps by it. */
export function RetentionPage() {
  return (
    <section className="page">
      <h1>保管期限表</h1>
      <ArchivesNav />
      <RetentionTable />
    </section>
  );
}

/** The table by outcome as it stands and stood; an administrator proposes what follows it. */
export function RetentionTable() {
  const query = useQuery(retentionQuery);
  const { data: me } = useQuery(meQuery);
  const [open, setOpen] = useState(false);
  return (
    <>
      <p className="muted">
        案卷按处理结果确定保管期限，从归档年度的次年 1 月 1 日起算。期限表须经同级档案主管部门审核（档案法实施条例
        第十九条）； 没有确认的只用来提示，不能据以销毁。
      </p>
      {me?.roles.includes('admin') ? (
        <div className="filters">
          <Button type="primary" onClick={() => setOpen(true)}>
            公布保管期限…
          </Button>
        </div>
      ) : (
        <p className="muted">由系统管理员在 管理 → 保管 中提出，另一人核准后公布。</p>
      )}
      <Loaded query={query}>
        {({ rows }) => (
          <CardTable label="保管期限表" heads={['处理结果', '保管期限', '确认', '适用于', '来源', '公布']}>
            {rows.map((r) => (
              <tr key={r.id} className={r.inForce ? undefined : 'muted'}>
                <th scope="row">{OUTCOME_NAMES[r.outcome]}</th>
                <td data-label="保管期限">
                  {retentionWords(r.years)} {r.inForce ? null : <Mark>已被接替</Mark>}
                </td>
                <td data-label="确认">
                  {r.confirmed ? <Mark tone="done">已确认</Mark> : <Mark tone="strong">待确认</Mark>}
                </td>
                <td data-label="适用于">{day(r.effectiveFrom)}以后归档的</td>
                <td data-label="来源" className="archive-words">
                  {r.source}
                </td>
                <td data-label="公布" className="archive-words">
                  {r.publishedBy}，{moment(r.publishedAt)}
                </td>
              </tr>
            ))}
          </CardTable>
        )}
      </Loaded>
      {open ? <Publish close={() => setOpen(false)} /> : null}
    </>
  );
}

interface Values {
  outcomes: Schemas['ArchivedDossier']['outcome'][];
  forEver?: boolean;
  years?: number;
  source: string;
  confirmed?: boolean;
  effectiveFrom: string;
}

function Publish({ close }: { close: () => void }) {
  const [form] = Form.useForm<Values>();
  const forEver = Form.useWatch('forEver', form) ?? false;
  const [intention] = useState(() => new Intention());
  const client = useQueryClient();
  const { message } = App.useApp();
  const propose = useMutation({
    mutationFn: ({ outcomes, years, source, confirmed, effectiveFrom }: Values) => {
      const body = {
        ...{ source, effectiveFrom, confirmed: confirmed ?? false },
        rows: outcomes.map((outcome) => ({ outcome, years: forEver ? null : (years ?? null) })),
      };
      return intention.sent(
        get(api.POST('/api/v1/proposals/retention', { params: keyed(intention.keyFor(body)), body })),
      );
    },
    onSuccess: async () => {
      message.success('已提交，由法制审核员或者另一名系统管理员在“公布核准”中核准后公布。');
      close();
      await client.invalidateQueries({ queryKey: ['proposals'] });
    },
  });
  return (
    <Modal
      open
      title="公布保管期限"
      okText="提交核准"
      cancelText="取消"
      confirmLoading={propose.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p className="muted">
        由另一人核准后公布；公布后不能修改，只能由以后公布的接替。日期可以早于今天，使以前归档的也适用。
      </p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ effectiveFrom: today() }}
        onFinish={(v) => propose.mutate(v)}
      >
        <Form.Item name="outcomes" label="处理结果" rules={[{ required: true, message: '请选择处理结果。' }]}>
          <Select mode="multiple" options={Object.entries(OUTCOME_NAMES).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item name="forEver" valuePropName="checked">
          <Checkbox>永久保管</Checkbox>
        </Form.Item>
        {forEver ? null : (
          <Form.Item name="years" label="保管期限（年）" rules={[{ required: true, message: '请填写年数。' }]}>
            <InputNumber min={1} max={100} precision={0} />
          </Form.Item>
        )}
        <Form.Item name="source" label="来源" extra="文件名称和文号" rules={asked('来源')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item
          name="effectiveFrom"
          label="适用于何日以后归档的"
          rules={[{ required: true, message: '请填写日期。' }]}
        >
          <DateField />
        </Form.Item>
        <Form.Item name="confirmed" valuePropName="checked">
          <Checkbox>同级档案主管部门已经审核</Checkbox>
        </Form.Item>
        <Refusal error={propose.error} form={form} />
      </Form>
    </Modal>
  );
}
