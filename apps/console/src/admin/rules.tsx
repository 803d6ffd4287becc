import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Checkbox, Form, Input, InputNumber, Modal, Select, Space } from 'antd';
import { useState } from 'react';
import { api, get, keyed, newKey, type Schemas } from '../api/client';
import { lawPublicationsQuery, rulesQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { type Rule, RuleWords } from '../public/rule-words';
import { DateField } from '../ui/date-field';
import { day, isDay, moment } from '../ui/dates';
import { PastStart } from '../proposals/past-start';
import { Loaded, Nothing } from '../ui/states';
import { UNIT_NAMES } from '../ui/words';

type Figures = Schemas['PublishedRule'];

/** The figures of every clock, as they stand and will stand; each is followed by a publication, never changed. */
export function Rules() {
  const query = useQuery(rulesQuery);
  const [edited, setEdited] = useState<Rule>();
  return (
    <>
      <Loaded query={query}>
        {({ rules, missing }) => (
          <>
            {missing.length > 0 ? (
              <Alert
                type="error"
                showIcon
                title={`缺少今日施行的规则：${missing.join('、')}`}
                description="补齐之前，没有本部门规则的案件不能登记。"
              />
            ) : null}
            <ul className="plain-list">
              {rules.map((r) => (
                <li key={`${r.id} ${r.version}`}>
                  <RuleWords rule={r} />
                  {r.effectiveTo === null ? (
                    <Button size="small" onClick={() => setEdited(r)} aria-label={`公布新的${r.title}`}>
                      公布新规则…
                    </Button>
                  ) : null}
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <h2>公布记录</h2>
      <Publications />
      {edited ? <Publish rule={edited} close={() => setEdited(undefined)} /> : null}
    </>
  );
}

function Publications() {
  const query = useQuery(lawPublicationsQuery);
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Nothing>还没有公布过新的规则，现行规则是系统初始录入的。</Nothing>
        ) : (
          <ul className="plain-list">
            {items.map((p) => (
              <li key={p.publication}>
                <span>
                  <strong>
                    第 {p.publication} 号 {p.source}
                  </strong>
                  <br />
                  <span className="muted">
                    {p.titles.join('、')}；{day(p.effectiveFrom)}起施行，{p.publishedBy} 于 {moment(p.publishedAt)}{' '}
                    公布。
                  </span>
                </span>
                <span>{reach(p)}</span>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function reach({ reachesRunning, waiting }: Schemas['LawPublications']['items'][number]): string {
  if (!reachesRunning) return '只适用于施行后的违法行为';
  return waiting > 0 ? `正在办理的 ${waiting} 件尚未收到` : '已送达全部正在办理的案件';
}

interface Values {
  amount: number;
  unit: Figures['period']['unit'];
  basis: string;
  confirmed: boolean;
  source: string;
  effectiveFrom: string;
  reachesRunning: boolean;
}

function Publish({ rule, close }: { rule: Rule; close: () => void }) {
  const [form] = Form.useForm<Values>();
  const [key] = useState(newKey);
  const client = useQueryClient();
  const { message } = App.useApp();
  const publish = useMutation({
    mutationFn: (v: Values) => {
      const { id, department, direction, extension, remindBefore, lateFee } = rule;
      const figures: Figures = {
        ...{ id, department, direction, extension, remindBefore, lateFee },
        ...{ period: { amount: v.amount, unit: v.unit }, source: v.basis.trim(), confirmed: v.confirmed },
      };
      const body = {
        ...{ source: v.source.trim(), effectiveFrom: v.effectiveFrom, reachesRunning: v.reachesRunning },
        rules: [figures],
      };
      return get(api.POST('/api/v1/proposals/rules', { params: keyed(key), body }));
    },
    onSuccess: async () => {
      message.success('已提交，由法制审核员或者另一名系统管理员在“公布核准”中核准后公布。');
      close();
      await client.invalidateQueries();
    },
  });
  const initial: Partial<Values> = {
    ...{ ...rule.period, basis: rule.source, confirmed: rule.confirmed },
    reachesRunning: false,
  };
  return (
    <Modal
      open
      title={`公布新的${rule.title}${rule.department ? `（${rule.department}）` : ''}`}
      okText="提交核准"
      cancelText="取消"
      confirmLoading={publish.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p className="muted">
        提交后由另一人核准公布；公布后不能修改，只能由以后公布的规则接替。施行日起发生的违法行为按新规则，此前发生的仍按原规则；已经起算的期限不变。
      </p>
      <Form form={form} layout="vertical" initialValues={initial} onFinish={(v) => publish.mutate(v)}>
        <Form.Item label="期限长度" required>
          <Space>
            <Form.Item name="amount" noStyle rules={[{ required: true, message: '请填写数量。' }]}>
              <InputNumber aria-label="数量" min={1} max={3650} precision={0} />
            </Form.Item>
            <Form.Item name="unit" noStyle>
              <Select
                aria-label="单位"
                style={{ minWidth: 110 }}
                options={Object.entries(UNIT_NAMES).map(([value, label]) => ({ value, label }))}
              />
            </Form.Item>
          </Space>
        </Form.Item>
        <Form.Item name="basis" label="依据" rules={[{ required: true, message: '请填写依据的条款。' }]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="confirmed" valuePropName="checked">
          <Checkbox>已经法律人员确认</Checkbox>
        </Form.Item>
        <Form.Item
          name="source"
          label="公布的文件"
          extra="文件名称和文号"
          rules={[{ required: true, message: '请填写公布的文件。' }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item
          name="effectiveFrom"
          label="施行日期"
          rules={[
            { required: true, message: '请填写施行日期。' },
            {
              validator: (_, v: string) =>
                !v || isDay(v) ? Promise.resolve() : Promise.reject(new Error('日期应为年-月-日。')),
            },
          ]}
        >
          <DateField />
        </Form.Item>
        <Form.Item name="reachesRunning" valuePropName="checked">
          <Checkbox>正在办理的案件也适用：施行日起才起算的，按新规则</Checkbox>
        </Form.Item>
        <PastStart from={Form.useWatch('effectiveFrom', form)} />
      </Form>
      <Refusal error={publish.error} form={form} />
    </Modal>
  );
}
