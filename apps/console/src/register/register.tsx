import { CameraOutlined, DeleteOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input, Radio, Select } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { api, get, keyed, type Schemas } from '../api/client';
import { Intention } from '../api/intention';
import { ACCEPTED, sizeText, upload } from '../api/upload';
import { itemsQuery, meQuery, usersQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { DateField } from '../ui/date-field';
import { day, periodText, today } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded } from '../ui/states';
import { LIST_NAMES, OUTCOME_NAMES, SOURCE_NAMES, TWO_OFFICERS } from '../ui/words';
import './register.css';

type Wish = Schemas['RegisterCase'];

/** A new case: the item with its conditions, the party with earlier matters, two officers, place, facts. */
export function Register() {
  const items = useQuery(itemsQuery);
  return (
    <section className="page narrow">
      <h1>登记案件</h1>
      <Loaded query={items}>{(data) => <RegisterForm items={data.items} />}</Loaded>
    </section>
  );
}

function RegisterForm({ items }: { items: Schemas['Item'][] }) {
  const [form] = Form.useForm<Wish>();
  const { data: me } = useQuery(meQuery);
  const users = useQuery(usersQuery);
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [intention] = useState(() => new Intention());
  const [files, setFiles] = useState<File[]>([]);
  const itemId = Form.useWatch('itemId', form) as string | undefined;
  const idNumber = Form.useWatch(['party', 'idNumber'], form) as string | undefined;
  const kind = (Form.useWatch(['party', 'kind'], form) as string | undefined) ?? 'organization';
  const item = items.find((i) => i.id === itemId);
  const officers = users.data?.items.filter((u) => u.unitId === me?.unitId && u.roles.includes('officer')) ?? [];

  const register = useMutation({
    mutationFn: (body: Wish) =>
      intention.sent(get(api.POST('/api/v1/cases', { params: keyed(intention.keyFor(body)), body }))),
    onSuccess: async (receipt) => {
      await giveEvidence(receipt.caseNo);
      void client.invalidateQueries({ queryKey: ['tasks'] });
      void client.invalidateQueries({ queryKey: ['cases'] });
      message.success(`已登记：${receipt.displayNo}`);
      const [task] = receipt.tasks;
      await navigate(task ? `/tasks/${task.id}` : `/cases/${receipt.caseNo}`);
    },
  });

  /** Photos chosen before there was a case go in as its first evidence. A failure is told; the case stands. */
  const giveEvidence = async (caseNo: string) => {
    if (files.length === 0) return;
    try {
      const attachments: string[] = [];
      for (const file of files) {
        message.loading({ key: 'evidence', content: `正在上传 ${file.name}`, duration: 0 });
        attachments.push((await upload(`/api/v1/cases/${caseNo}/attachments`, file, () => undefined)).sha256);
      }
      await get(
        api.POST('/api/v1/cases/{caseNo}/actions/{action}', {
          params: { path: { caseNo, action: 'add-evidence' }, ...keyed(`${caseNo}-evidence`) },
          body: {
            title: '登记时的现场材料',
            kind: 'electronic',
            description: '登记案件时拍摄或选择的文件。',
            attachments,
          } as never,
        }),
      );
      message.destroy('evidence');
    } catch (error) {
      message.warning({
        key: 'evidence',
        content: `案件已登记，但材料没有传完：${(error as Error).message}请在案件页补充证据。`,
        duration: 8,
      });
    }
  };

  return (
    <Form<Wish>
      form={form}
      layout="vertical"
      scrollToFirstError={{ focus: true }}
      initialValues={{
        source: 'inspection',
        party: { kind: 'organization' },
        violationOn: today(),
        officers: me?.roles.includes('officer') ? [me.username] : [],
      }}
      onFinish={(v) => register.mutate(trimmed(v))}
    >
      <Form.Item name="itemId" label="事项" rules={[{ required: true, message: '请选择事项。' }]}>
        <Select
          showSearch={{
            filterOption: (words, option) =>
              matches(
                items.find((i) => i.id === option?.value),
                words,
              ),
          }}
          placeholder="输入事项、法条、部门或拼音首字母查找"
          options={items.map((i) => ({ value: i.id, label: i.title }))}
          optionRender={(option) => {
            const i = items.find((x) => x.id === option.value)!;
            return (
              <div className="option">
                <strong>{i.title}</strong>
                <span>
                  〔{LIST_NAMES[i.list]}〕{i.department} · {i.legalBasis[0]}
                </span>
              </div>
            );
          }}
        />
      </Form.Item>
      {item ? <ItemConditions item={item} /> : null}
      <fieldset className="group">
        <legend>当事人</legend>
        <Form.Item name={['party', 'kind']} label="类别">
          <Radio.Group
            options={[
              { value: 'organization', label: '单位' },
              { value: 'individual', label: '个人' },
            ]}
          />
        </Form.Item>
        <Form.Item
          name={['party', 'idNumber']}
          label={kind === 'organization' ? '统一社会信用代码' : '证件号码'}
          rules={[{ required: true, message: '请填写号码，用于查询以往违法记录。' }]}
        >
          <Input autoCapitalize="characters" spellCheck={false} maxLength={60} />
        </Form.Item>
        <Earlier idNumber={idNumber} />
        <Form.Item name={['party', 'name']} label="名称" rules={[{ required: true, message: '请填写当事人名称。' }]}>
          <Input maxLength={200} />
        </Form.Item>
        <div className="two">
          <Form.Item name={['party', 'phone']} label="电话">
            <Input inputMode="tel" maxLength={40} />
          </Form.Item>
          {kind === 'organization' ? (
            <Form.Item name={['party', 'representative']} label="负责人">
              <Input maxLength={100} />
            </Form.Item>
          ) : null}
        </div>
        <Form.Item name={['party', 'address']} label="住址">
          <Input maxLength={300} />
        </Form.Item>
      </fieldset>
      <div className="two">
        <Form.Item
          name="violationOn"
          label="违法行为发生日"
          extra="有连续或者继续状态的，填行为终了之日；仍在继续的填今天（行政处罚法 第三十六条）"
          rules={[{ required: true, message: '请填写日期。' }]}
        >
          <DateField max={today()} />
        </Form.Item>
        <Form.Item name="source" label="案件来源">
          <Select options={Object.entries(SOURCE_NAMES).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
      </div>
      <Form.Item name="place" label="地点" rules={[{ required: true, message: '请填写地点。' }]}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="facts" label="案情" rules={[{ required: true, message: '请填写案情。' }]}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={5000} />
      </Form.Item>
      <Form.Item label="现场照片和文件" extra="登记后作为证据存入案件">
        <Evidence files={files} setFiles={setFiles} />
      </Form.Item>
      <Form.Item
        name="officers"
        label="执法人员"
        extra={`不得少于 ${TWO_OFFICERS.atLeast} 人（${TWO_OFFICERS.source}）`}
        rules={[
          { type: 'array', min: TWO_OFFICERS.atLeast, message: `请选择 ${TWO_OFFICERS.atLeast} 名以上执法人员。` },
        ]}
      >
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={officers.map((u) => ({ value: u.username, label: `${u.name}（${u.certificateNo ?? '无证'}）` }))}
        />
      </Form.Item>
      <Refusal error={register.error} form={form} />
      <div className="submit">
        <p className="outlook">提交后：系统编发案号、查询以往违法记录，并生成「核查」任务；核查期限自今日起计算。</p>
        <div className="submit-buttons">
          <Button type="primary" htmlType="submit" loading={register.isPending}>
            登记
          </Button>
        </div>
      </div>
    </Form>
  );
}

/** Files that wait for the case to have a number. */
function Evidence({ files, setFiles }: { files: File[]; setFiles: (files: File[]) => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="files">
      <input
        ref={field}
        className="hidden"
        type="file"
        multiple
        tabIndex={-1}
        aria-label="现场照片和文件"
        accept={ACCEPTED}
        onChange={(e) => {
          setFiles([...files, ...(e.target.files ?? [])]);
          e.target.value = '';
        }}
      />
      <ul className="file-list">
        {files.map((file, i) => (
          <li key={`${i}${file.name}`}>
            <span>
              {file.name} <span className="muted">{sizeText(file.size)}</span>
            </span>
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={`移除 ${file.name}`}
              onClick={() => setFiles(files.filter((f) => f !== file))}
            />
          </li>
        ))}
      </ul>
      <Button icon={<CameraOutlined />} onClick={() => field.current?.click()}>
        拍照或选择文件
      </Button>
    </div>
  );
}

function ItemConditions({ item }: { item: Schemas['Item'] }) {
  return (
    <Alert
      className="conditions"
      type="info"
      title={`〔${LIST_NAMES[item.list]}〕${item.example ? '示例事项 · ' : ''}${item.onTheSpot ? '当场改正' : `改正期限最长 ${periodText(item.correctionPeriod)}`}`}
      description={
        <>
          <div>适用条件：</div>
          <ul>
            {item.conditions.map((c) => (
              <li key={c}>{c}</li>
            ))}
          </ul>
          <div className="muted">{item.legalBasis.join('；')}</div>
          {item.focusArea ? <Mark tone="strong">重点领域（{item.focusArea}）：从宽须由负责人签批</Mark> : null}
        </>
      }
    />
  );
}

/** Earlier matters of the same party, as soon as its number is whole. */
function Earlier({ idNumber }: { idNumber?: string }) {
  const number = idNumber?.trim() ?? '';
  const { data } = useQuery({
    queryKey: ['cases', 'party', number],
    queryFn: () => get(api.GET('/api/v1/cases', { params: { query: { party: number, limit: 10 } } })),
    enabled: number.length >= 8,
  });
  if (!data || number.length < 8) return null;
  if (data.items.length === 0) return <p className="muted">没有查到此前的案件。</p>;
  return (
    <Alert
      className="conditions"
      type="info"
      showIcon
      title={`此前有 ${data.items.length} 件案件，多次违法可能不适用从宽`}
      description={
        <ul>
          {data.items.map((c) => (
            <li key={c.caseNo}>
              {day(c.violationOn)} {c.itemTitle}
              {c.outcome ? `（${OUTCOME_NAMES[c.outcome]}）` : '（办理中）'}
            </li>
          ))}
        </ul>
      }
    />
  );
}

const matches = (item: Schemas['Item'] | undefined, words: string): boolean => {
  const text = item
    ? [item.title, item.initials, item.department, item.id, ...item.legalBasis, ...item.conditions].join(' ')
    : '';
  return words
    .trim()
    .split(/\s+/)
    .every((w) => text.toLowerCase().includes(w.toLowerCase()));
};

/** Empty optional fields are left out. */
function trimmed(wish: Wish): Wish {
  const party = Object.fromEntries(Object.entries(wish.party).filter(([, v]) => v)) as Wish['party'];
  return { ...wish, party };
}
