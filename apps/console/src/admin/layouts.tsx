import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Select, Upload } from 'antd';
import { useState } from 'react';
import { api, get, type Schemas } from '../api/client';
import { layoutsQuery, type LayoutPart, unitsQuery } from '../api/queries';
import { sizeText, upload } from '../api/upload';
import { Refusal } from '../form/refusal';
import { moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { openPdf } from '../ui/open-pdf';
import { Loaded, Nothing } from '../ui/states';

type Layout = Schemas['Layout'];

const STANDING: Record<Layout['standing'], string> = {
  draft: '草稿',
  used: '正在使用',
  replaced: '没有在用',
  withdrawn: '已撤下',
  deleted: '已删除',
};

interface Of {
  part: LayoutPart;
  unitId: string;
}
const pathOf = ({ part, unitId }: Of) => `/api/v1/admin/paper-layouts/${part}/units/${unitId}`;

/** 单位自己的模板 of one paper, or 单位的字体: by which its papers go out, and all it has had. */
export function Layouts({ part, title, close }: { part: LayoutPart; title: string; close: () => void }) {
  const units = useQuery(unitsQuery);
  const [chosen, setChosen] = useState<string>();
  const isFont = part === 'font';
  return (
    <Modal open title={title} footer={null} onCancel={close} width={680} className="layouts">
      <p className="muted">
        {isFont
          ? '文书的正文用单位自己的字体，字体里没有的字用本系统的字体。'
          : '文书改用单位自己的模板（Typst）。请下载自带的模板，在其上修改。'}
        上传时先用样本试排，有问题的不收；启用以后出具的文书才用它。下级单位没有自己的，沿用最近的上级的。已经出具的文书始终保留出具时的样子，更换、撤下都不影响。
      </p>
      <Loaded query={units}>
        {({ items }) => {
          const unitId = chosen ?? items[0]?.id;
          return unitId === undefined ? (
            <Nothing>还没有单位。</Nothing>
          ) : (
            <>
              <div className="filters">
                <Select
                  aria-label="单位"
                  className="paper-group"
                  value={unitId}
                  onChange={setChosen}
                  options={items.map((u) => ({ value: u.id, label: u.name }))}
                />
                {isFont ? null : (
                  <Button href={`/api/v1/admin/paper-layouts/${part}/template`} download>
                    下载自带的模板
                  </Button>
                )}
              </div>
              <OfUnit key={unitId} part={part} unitId={unitId} />
            </>
          );
        }}
      </Loaded>
    </Modal>
  );
}

function OfUnit(of: Of) {
  const query = useQuery(layoutsQuery(of.part, of.unitId));
  return (
    <>
      <Add {...of} />
      <Loaded query={query}>
        {({ used, items }) => (
          <>
            <p role="status">
              {used === null
                ? `今天出具的文书用本系统自带的${of.part === 'font' ? '字体' : '模板'}。`
                : used.unitId === of.unitId
                  ? `今天出具的文书用本单位第 ${used.no} 版。`
                  : `今天出具的文书沿用${used.unitName}的第 ${used.no} 版。`}
            </p>
            {items.length === 0 ? (
              <Nothing>这个单位还没有上传过。</Nothing>
            ) : (
              <ul className="plain-list stamps" aria-label="各版">
                {items.map((l) => (
                  <Version key={l.id} of={of} layout={l} replaces={used?.unitId === of.unitId ? used : null} />
                ))}
              </ul>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

function Add(of: Of) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [file, setFile] = useState<File>();
  const isFont = of.part === 'font';
  const add = useMutation({
    mutationFn: (picked: File) => upload(pathOf(of), picked, () => undefined),
    onSuccess: async () => {
      setFile(undefined);
      message.success('试排没有问题，已保存为草稿。');
      await client.invalidateQueries({ queryKey: ['layouts'] });
    },
  });
  return (
    <>
      <div className="stamp-add">
        <Upload
          accept={isFont ? '.ttf,.otf' : '.typ'}
          maxCount={1}
          fileList={file ? [{ uid: '1', name: file.name }] : []}
          beforeUpload={(picked) => {
            add.reset();
            setFile(picked);
            return false;
          }}
          onRemove={() => setFile(undefined)}
        >
          <Button icon={<UploadOutlined />}>{isFont ? '选择字体文件' : '选择模板文件'}</Button>
        </Upload>
        <Button
          type="primary"
          disabled={!file}
          loading={add.isPending}
          onClick={() => (file ? add.mutate(file) : undefined)}
        >
          试排并保存为草稿
        </Button>
      </div>
      <p className="muted">
        {isFont
          ? 'TTF 或者 OTF，不超过 32 MB，许可允许嵌入文件，含有文书要用的全部汉字和标点。'
          : '不超过 64 KB。只能引用“official.typ”“data.typ”，不得读取文件；声明的各项内容、题名、文号、机关名称、成文日期和印章都要印出。'}
      </p>
      <Refusal error={add.error} />
    </>
  );
}

function Version({ of, layout: l, replaces }: { of: Of; layout: Layout; replaces: { id: number; no: number } | null }) {
  const client = useQueryClient();
  const { message, modal } = App.useApp();
  const [isWithdrawn, setWithdrawn] = useState(false);
  const path = { ...of, no: l.no };
  const open = useMutation({
    mutationFn: () =>
      openPdf(
        () =>
          get<Blob>(
            api.GET('/api/v1/admin/paper-layouts/{part}/units/{unitId}/{no}/preview', {
              params: { path },
              parseAs: 'blob',
            }),
          ),
        `第 ${l.no} 版样本`,
      ),
  });
  const force = useMutation({
    mutationFn: () =>
      get(
        api.POST('/api/v1/admin/paper-layouts/{part}/units/{unitId}/{no}/force', {
          params: { path },
          body: { replaces: replaces?.id ?? null },
        }),
      ),
    onSuccess: () => void message.success(`已启用第 ${l.no} 版。`),
    // Who was told that another one came first sees it.
    onSettled: () => client.invalidateQueries({ queryKey: ['layouts'] }),
  });
  const remove = useMutation({
    mutationFn: () => get(api.DELETE('/api/v1/admin/paper-layouts/{part}/units/{unitId}/{no}', { params: { path } })),
    onSuccess: () => void message.success(`已删除第 ${l.no} 版草稿。`),
    onSettled: () => client.invalidateQueries({ queryKey: ['layouts'] }),
  });
  return (
    <li>
      <div className="stamp-words">
        <strong>第 {l.no} 版</strong>{' '}
        <Mark {...(l.standing === 'used' ? { tone: 'strong' } : {})}>{STANDING[l.standing]}</Mark>
        <br />
        {l.name}，{sizeText(l.size)}
        <br />
        <span className="muted">
          {l.uploaded.by}于 {moment(l.uploaded.at)} 上传
          {l.forced ? (
            <>
              <br />
              {l.forced.by}于 {moment(l.forced.at)} 启用
            </>
          ) : null}
          {l.withdrawn ? (
            <>
              <br />
              {l.withdrawn.by}于 {moment(l.withdrawn.at)} 撤下：{l.withdrawn.reason}
            </>
          ) : null}
          {l.deleted ? (
            <>
              <br />
              {l.deleted.by}于 {moment(l.deleted.at)} 删除
            </>
          ) : null}
        </span>
        <Refusal error={open.error ?? force.error ?? remove.error} />
      </div>
      <span className="unit-deeds">
        {l.deleted ? null : (
          <>
            <Button
              size="small"
              loading={open.isPending}
              onClick={() => open.mutate()}
              aria-label={`打开第 ${l.no} 版的样本`}
            >
              样本
            </Button>
            <Button size="small" href={`${pathOf(of)}/${l.no}/file`} download aria-label={`下载第 ${l.no} 版`}>
              下载
            </Button>
          </>
        )}
        {l.standing === 'draft' ? (
          <Button
            size="small"
            danger
            loading={remove.isPending}
            aria-label={`删除第 ${l.no} 版草稿`}
            onClick={() =>
              modal.confirm({
                title: `删除第 ${l.no} 版草稿？`,
                content: '它没有启用过，没有文书用它。删除以后不能恢复，还要用的须重新上传；谁在何时删除的留在这里。',
                okText: '删除这份草稿',
                okButtonProps: { danger: true },
                cancelText: '不删除',
                onOk: () => remove.mutateAsync().catch(() => undefined),
              })
            }
          >
            删除
          </Button>
        ) : null}
        {l.standing === 'draft' ? (
          <Button
            size="small"
            type="primary"
            loading={force.isPending}
            aria-label={`启用第 ${l.no} 版`}
            onClick={() =>
              modal.confirm({
                title: `启用第 ${l.no} 版？`,
                content: `请先打开样本核对。启用以后，本单位和沿用它的下级单位出具的文书用这一版${replaces ? `，代替第 ${replaces.no} 版` : ''}；已经出具的不变。`,
                okText: '启用这一版',
                cancelText: '不启用',
                onOk: () => force.mutateAsync().catch(() => undefined),
              })
            }
          >
            启用
          </Button>
        ) : null}
        {l.forced && !l.withdrawn ? (
          <Button size="small" danger onClick={() => setWithdrawn(true)} aria-label={`撤下第 ${l.no} 版`}>
            撤下
          </Button>
        ) : null}
      </span>
      {isWithdrawn ? <Withdraw of={of} layout={l} close={() => setWithdrawn(false)} /> : null}
    </li>
  );
}

function Withdraw({ of, layout: l, close }: { of: Of; layout: Layout; close: () => void }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ reason: string }>();
  const withdraw = useMutation({
    mutationFn: (body: { reason: string }) =>
      get(
        api.POST('/api/v1/admin/paper-layouts/{part}/units/{unitId}/{no}/withdraw', {
          params: { path: { ...of, no: l.no } },
          body,
        }),
      ),
    onSuccess: async () => {
      message.success('已撤下。');
      close();
      await client.invalidateQueries({ queryKey: ['layouts'] });
    },
  });
  return (
    <Modal
      open
      title={`撤下第 ${l.no} 版？`}
      okText="撤下这一版"
      cancelText="不撤下"
      okButtonProps={{ danger: true }}
      confirmLoading={withdraw.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p>
        此后出具的文书用上级单位的；上级单位没有的，用本系统自带的。本单位更早的版本不会自动恢复。已经出具的文书不变。
      </p>
      <Form form={form} layout="vertical" onFinish={(v) => withdraw.mutate(v)}>
        <Form.Item name="reason" label="撤下的理由" rules={[{ required: true, message: '请填写撤下的理由。' }]}>
          <Input.TextArea maxLength={200} autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Refusal error={withdraw.error} form={form} />
      </Form>
    </Modal>
  );
}
