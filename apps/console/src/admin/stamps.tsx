import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, InputNumber, Modal, Upload } from 'antd';
import { useState } from 'react';
import { api, get, type Schemas } from '../api/client';
import { stampsQuery } from '../api/queries';
import { upload } from '../api/upload';
import { Refusal } from '../form/refusal';
import { DateField } from '../ui/date-field';
import { day, moment, today } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded, Nothing } from '../ui/states';

type Stamp = Schemas['Stamp'];

const STANDING: Record<Stamp['standing'], string> = {
  used: '正在使用',
  waiting: '尚未启用',
  replaced: '已被代替',
  revoked: '已撤销',
};

/** 印章图像 of a unit: which one its papers are stamped with, and all it has had. */
export function Stamps({ unit, close }: { unit: Schemas['Unit']; close: () => void }) {
  const query = useQuery(stampsQuery(unit.id));
  const [revoked, setRevoked] = useState<Stamp>();
  return (
    <Modal open title={`${unit.name}的印章图像`} footer={null} onCancel={close} width={640}>
      <p className="muted">
        文书出具时套印正在使用的一版。已经出具的文书始终保留当时的印章，更换、撤销都不影响。图像只有系统管理员能打开，每次打开都记入访问日志。
      </p>
      <Add unitId={unit.id} />
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing>还没有上传印章图像，文书上只留用印的位置，印出以后加盖。</Nothing>
          ) : (
            <ul className="plain-list stamps">
              {items.map((s) => (
                <li key={s.no}>
                  <Picture unitId={unit.id} stamp={s} />
                  <div className="stamp-words">
                    <strong>第 {s.no} 版</strong>{' '}
                    <Mark {...(s.standing === 'used' ? { tone: 'strong' } : {})}>{STANDING[s.standing]}</Mark>
                    <br />
                    {day(s.validFrom)}起启用，直径 {s.diameterMm} 毫米
                    <br />
                    <span className="muted">
                      {s.uploadedBy}于 {moment(s.uploadedAt)} 上传
                      {s.revoked ? (
                        <>
                          <br />
                          {s.revoked.by}于 {moment(s.revoked.at)} 撤销：{s.revoked.reason}
                        </>
                      ) : null}
                    </span>
                  </div>
                  {s.revoked ? null : (
                    <Button size="small" danger onClick={() => setRevoked(s)} aria-label={`撤销第 ${s.no} 版`}>
                      撤销
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {revoked ? <Revoke unitId={unit.id} stamp={revoked} close={() => setRevoked(undefined)} /> : null}
    </Modal>
  );
}

/** Shown when it is asked for: each look is on record. */
function Picture({ unitId, stamp }: { unitId: string; stamp: Stamp }) {
  const [isShown, setShown] = useState(false);
  return isShown ? (
    <img
      className="stamp-picture"
      src={`/api/v1/admin/units/${unitId}/stamps/${stamp.no}/image`}
      alt={`第 ${stamp.no} 版印章图像`}
    />
  ) : (
    <Button className="stamp-picture" onClick={() => setShown(true)} aria-label={`打开第 ${stamp.no} 版的图像`}>
      打开
    </Button>
  );
}

function Add({ unitId }: { unitId: string }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ validFrom: string; diameterMm: number }>();
  const [file, setFile] = useState<File>();
  const add = useMutation({
    mutationFn: ({ validFrom, diameterMm, picture }: { validFrom: string; diameterMm: number; picture: File }) => {
      const asked = new URLSearchParams({ validFrom, diameterMm: String(diameterMm) });
      return upload(`/api/v1/admin/units/${unitId}/stamps?${asked}`, picture, () => undefined);
    },
    onSuccess: async () => {
      setFile(undefined);
      message.success('已保存新的一版印章图像。');
      await client.invalidateQueries({ queryKey: ['stamps'] });
    },
  });
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ validFrom: today(), diameterMm: 42 }}
      onFinish={(values) => (file ? add.mutate({ ...values, picture: file }) : undefined)}
    >
      <div className="two">
        <Form.Item name="validFrom" label="启用日期" rules={[{ required: true, message: '请填写启用日期。' }]}>
          <DateField />
        </Form.Item>
        <Form.Item name="diameterMm" label="印章直径（毫米）" rules={[{ required: true, message: '请填写直径。' }]}>
          <InputNumber min={35} max={50} precision={0} style={{ width: '100%' }} />
        </Form.Item>
      </div>
      <div className="stamp-add">
        <Upload
          accept="image/png"
          maxCount={1}
          fileList={file ? [{ uid: '1', name: file.name }] : []}
          beforeUpload={(picked) => {
            setFile(picked);
            return false;
          }}
          onRemove={() => setFile(undefined)}
        >
          <Button icon={<UploadOutlined />}>选择 PNG 图片</Button>
        </Upload>
        <Button type="primary" htmlType="submit" disabled={!file} loading={add.isPending}>
          保存为新的一版
        </Button>
      </div>
      <p className="muted">只留印章，背景透明或者白色（白色会变成透明），不超过 2 MB，印章部分不小于 200×200 像素。</p>
      <Refusal error={add.error} form={form} />
    </Form>
  );
}

function Revoke({ unitId, stamp, close }: { unitId: string; stamp: Stamp; close: () => void }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ reason: string }>();
  const revoke = useMutation({
    mutationFn: (body: { reason: string }) =>
      get(
        api.POST('/api/v1/admin/units/{id}/stamps/{no}/revoke', {
          params: { path: { id: unitId, no: stamp.no } },
          body,
        }),
      ),
    onSuccess: async () => {
      message.success('已撤销。');
      close();
      await client.invalidateQueries({ queryKey: ['stamps'] });
    },
  });
  return (
    <Modal
      open
      title={`撤销第 ${stamp.no} 版印章图像？`}
      okText="撤销这一版"
      cancelText="不撤销"
      okButtonProps={{ danger: true }}
      confirmLoading={revoke.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p>此后出具的文书不再套印，直到启用新的一版；更早的不会自动恢复。已经出具的文书不变。</p>
      <Form form={form} layout="vertical" onFinish={(v) => revoke.mutate(v)}>
        <Form.Item name="reason" label="撤销的理由" rules={[{ required: true, message: '请填写撤销的理由。' }]}>
          <Input.TextArea maxLength={200} autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Refusal error={revoke.error} form={form} />
      </Form>
    </Modal>
  );
}
