import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Form, type FormInstance, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { numberFault, type PartyKind } from '../../../../libs/law/id-numbers';
import type { Schemas } from '../api/client';
import { usersQuery } from '../api/queries';
import { upload } from '../api/upload';
import { useSubmission } from '../api/use-submission';
import { Refusal } from '../form/refusal';
import type { Photo } from '../register/drafts';
import { PartyFields } from '../register/party-fields';
import { Photos } from '../register/photos';
import { toInstant } from '../ui/dates';
import { INTERVIEW_OFFICERS, SERVICE_KIND_NAMES, SERVICE_KINDS } from '../ui/words';
import { type Filling, keepDraft } from './draft';
import { asked, filled, heldOf, HeldFields, PlanFields } from './held-fields';
import { RecordSigned } from './record-signed';

type Made = Schemas['ServiceMade'];

interface Props {
  person: string;
  filling: Filling;
  restored: boolean;
  partners: string[];
  unitId: string;
  /** A new one in its place. */
  again: () => void;
}

export function ServiceForm({ person, filling, restored, partners, unitId, again }: Props) {
  const [form] = Form.useForm<Filling>();
  const users = useQuery(usersQuery);
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [photos, setPhotos] = useState<Photo[]>([]);
  const [made, setMade] = useState<Made>();
  const [sending, setSending] = useState(false);
  const kind = Form.useWatch('kind', form) ?? filling.kind;
  const about = Form.useWatch('about', form) ?? filling.about;
  const how = Form.useWatch('how', form) ?? filling.how;
  const interview = kind === 'interview';
  const { named, officers: atLeast } = SERVICE_KINDS[kind];
  const ofUnit = users.data?.items.filter((u) => u.unitId === unitId && u.roles.includes('officer')) ?? [];

  /** The record stands; what the network keeps back can be sent again. */
  const givePhotos = async (record: Made): Promise<void> => {
    setMade(record);
    setSending(true);
    const left: Photo[] = [];
    for (const photo of photos)
      try {
        await upload(`/api/v1/services/${record.id}/attachments`, fileOf(photo), () => undefined);
      } catch (error) {
        left.push({ ...photo, error: (error as Error).message });
      }
    setSending(false);
    setPhotos(left);
    void client.invalidateQueries({ queryKey: ['services'] });
    if (left.length > 0) return;
    message.success(`已记录：${record.displayNo}`);
    await navigate(`/services/${record.id}`);
  };
  const submission = useSubmission('service', async ({ reply, here }) => {
    keepDraft(person, undefined);
    for (const key of ['services', 'statistics', 'parties']) void client.invalidateQueries({ queryKey: [key] });
    if (reply && here) await givePhotos(reply);
  });

  const changed = (change: Partial<Filling>, all: Filling) => {
    submission.revised();
    // With whom one goes out is proposed where two are asked for.
    if (change.kind === 'interview' && all.officers.length === 1)
      form.setFieldValue('officers', [...all.officers, ...partners]);
    if (change.kind && SERVICE_KINDS[change.kind].named) form.setFieldValue('about', 'party');
    keepDraft(person, form.getFieldsValue(true) as Filling);
  };
  const handIn = () => {
    const all = form.getFieldsValue(true) as Filling;
    void submission.send({ body: bodyOf(all) }, `服务记录：${all.subject ?? ''}`);
  };

  if (made)
    return (
      <Alert
        type={sending ? 'info' : 'warning'}
        showIcon
        title={`已记录：${made.displayNo}`}
        description={
          sending ? (
            '正在上传照片和文件…'
          ) : (
            <>
              <p>有 {photos.length} 个文件没有传上去，记录不受影响：</p>
              <ul>
                {photos.map((p) => (
                  <li key={p.id}>
                    {p.name}：{p.error}
                  </li>
                ))}
              </ul>
              <div className="submit-buttons">
                <Button onClick={() => void givePhotos(made)}>再传一次</Button>
                <Link to={`/services/${made.id}`}>打开记录</Link>
              </div>
            </>
          )
        }
      />
    );
  return (
    <Form<Filling>
      form={form}
      layout="vertical"
      scrollToFirstError={{ focus: true }}
      initialValues={filling}
      onValuesChange={changed}
      onFinish={handIn}
    >
      {restored ? (
        <p className="muted restored">
          已恢复上次没有提交的内容。
          <Button
            type="link"
            size="small"
            onClick={() => {
              keepDraft(person, undefined);
              again();
            }}
          >
            重新开始
          </Button>
        </p>
      ) : null}
      <div className="sides">
        <div>
          <Form.Item name="kind" label="种类">
            <Radio.Group
              className="large-choice"
              options={SERVICE_KIND_NAMES.map((value) => ({ value, label: SERVICE_KINDS[value].title }))}
            />
          </Form.Item>
          {filling.caseNo ? (
            <p>
              属于案件 <Link to={`/cases/${filling.caseNo}`}>{filling.displayNo}</Link>，随案件计入统计。
            </p>
          ) : null}
          {named ? null : (
            <Form.Item name="about" label="对象">
              <Radio.Group
                options={[
                  { value: 'party', label: '具体的当事人' },
                  { value: 'audience', label: '行业或者不特定的对象' },
                ]}
              />
            </Form.Item>
          )}
          {about === 'audience' && !named ? (
            <Form.Item name="audience" label="对象（行业、范围）" rules={asked('对象')}>
              <Input maxLength={200} placeholder="例如：全区餐饮经营者" />
            </Form.Item>
          ) : (
            <>
              <PartyFields
                brief
                form={form as unknown as FormInstance}
                keep={() => keepDraft(person, form.getFieldsValue(true) as Filling)}
              />
              <Others />
            </>
          )}
        </div>
        <div>
          <Form.Item name="subject" label="事由" rules={asked('事由')}>
            <Input maxLength={200} placeholder="一句话，例如：亮照经营" />
          </Form.Item>
          <Form.Item name="place" label="地点" rules={asked('地点')}>
            <Input maxLength={300} />
          </Form.Item>
          {interview ? (
            <Form.Item name="how" label="约谈">
              <Radio.Group
                options={[
                  { value: 'held', label: '已经约谈' },
                  { value: 'planned', label: '安排约谈' },
                ]}
              />
            </Form.Item>
          ) : null}
          {interview && how === 'planned' ? <PlanFields /> : <HeldFields interview={interview} />}
          <Form.Item label="照片和文件">
            <Photos photos={photos} change={setPhotos} />
          </Form.Item>
          <Form.Item
            name="officers"
            label="执法人员"
            extra={interview ? INTERVIEW_OFFICERS : undefined}
            rules={[{ required: true, type: 'array', min: atLeast, message: `请选择 ${atLeast} 名以上执法人员。` }]}
          >
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              options={ofUnit.map((u) => ({ value: u.username, label: `${u.name}（${u.certificateNo ?? '无证'}）` }))}
            />
          </Form.Item>
        </div>
      </div>
      {interview && how === 'planned' ? null : <RecordSigned kind={kind} />}
      <Refusal error={submission.error} form={form} retry={handIn} />
      <div className="submit">
        <div className="submit-buttons">
          <span className="muted" role="status">
            填写的文字已存在本机
          </span>
          <Button type="primary" htmlType="submit" loading={submission.busy}>
            {interview && how === 'planned' ? '安排约谈' : '保存记录'}
          </Button>
        </div>
      </div>
    </Form>
  );
}

/** A camera's file by its own name. */
const fileOf = ({ file, name }: Photo) => (file instanceof File ? file : new File([file], name));

/** Further parties, where one talk was with several. */
const Others = () => (
  <Form.List name="others">
    {(fields, { add, remove }) => (
      <>
        {fields.map(({ key, name }) => (
          <fieldset className="group" key={key}>
            <legend>当事人 {name + 2}</legend>
            <Other at={name} />
            <Button icon={<DeleteOutlined />} onClick={() => remove(name)}>
              去掉这一名
            </Button>
          </fieldset>
        ))}
        <p className="earlier">
          <Button icon={<PlusOutlined />} onClick={() => add({ kind: 'organization' })}>
            还有其他当事人
          </Button>
        </p>
      </>
    )}
  </Form.List>
);

function Other({ at }: { at: number }) {
  const form = Form.useFormInstance<Filling>();
  return (
    <>
      <Form.Item name={[at, 'kind']} label="类别">
        <Radio.Group
          options={[
            { value: 'organization', label: '单位' },
            { value: 'individual', label: '个人' },
          ]}
        />
      </Form.Item>
      <Form.Item name={[at, 'name']} label="名称" rules={asked('名称')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name={[at, 'idNumber']}
        label="证件号码"
        validateTrigger="onBlur"
        rules={[
          ...asked('证件号码'),
          {
            validator: (_, typed: string | undefined) => {
              const kind = form.getFieldValue(['others', at, 'kind']) as PartyKind;
              const fault = typed?.trim() ? numberFault(kind, typed) : undefined;
              return fault ? Promise.reject(new Error(fault.message)) : Promise.resolve();
            },
          },
        ]}
      >
        <Input maxLength={60} spellCheck={false} autoComplete="off" />
      </Form.Item>
    </>
  );
}

/** What is sent: what the kind does not ask for is left out. */
function bodyOf(f: Filling): Schemas['CreateService'] {
  const { named } = SERVICE_KINDS[f.kind];
  const toTrade = f.about === 'audience' && !named;
  const planned = f.kind === 'interview' && f.how === 'planned';
  const { persons, advice, reply, ...held } = f.held;
  const { at = '', invited = '', ...notice } = f.plan ?? {};
  return {
    kind: f.kind,
    parties: toTrade ? [] : ([f.party, ...(f.others ?? [])].map(filled) as Schemas['CreateService']['parties']),
    ...(toTrade ? { audience: f.audience ?? '' } : {}),
    ...{ place: f.place ?? '', subject: f.subject ?? '', officers: f.officers },
    ...(f.caseNo ? { caseNo: f.caseNo } : {}),
    ...(planned
      ? { plan: { at: toInstant(at), invited, ...filled(notice) } }
      : {
          held: {
            ...heldOf({ ...held, ...(f.kind === 'interview' ? { persons, advice, reply } : {}) }),
            content: held.content ?? '',
          },
        }),
  };
}
