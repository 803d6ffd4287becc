import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { api, get, type Schemas } from '../api/client';
import { itemsQuery, unitsQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { Loaded } from '../ui/states';
import { Signing } from './signing';
import { Stamps } from './stamps';

type Unit = Schemas['Unit'];

/** The tree of units, as deep as it is. */
export function Units() {
  const query = useQuery(unitsQuery);
  const [edited, setEdited] = useState<Unit | 'new'>();
  const [stamped, setStamped] = useState<Unit>();
  const [signing, setSigning] = useState<Unit>();
  return (
    <>
      <div className="filters">
        <Button type="primary" onClick={() => setEdited('new')}>
          添加单位
        </Button>
      </div>
      <Loaded query={query}>
        {({ items }) => (
          <ul className="plain-list">
            {items.map((u) => (
              <li key={u.id} style={{ paddingInlineStart: `${14 + 24 * depth(u, items)}px` }}>
                <span>
                  <strong>{u.name}</strong>
                  <br />
                  <span className="muted">
                    {u.id} · {u.phone ? `电话 ${u.phone}` : '没有填写电话'}
                    <br />
                    {u.area
                      ? `管辖区域 ${u.area.name}（${u.area.code}）`
                      : '没有填写管辖区域，登记时不核对违法行为发生地'}
                  </span>
                </span>
                <span className="unit-deeds">
                  <Button size="small" onClick={() => setStamped(u)} aria-label={`${u.name}的印章`}>
                    印章
                  </Button>
                  <Button size="small" onClick={() => setSigning(u)} aria-label={`${u.name}的文书写入签名`}>
                    签名
                  </Button>
                  <Button size="small" onClick={() => setEdited(u)} aria-label={`修改 ${u.name}`}>
                    修改
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {edited ? <EditUnit unit={edited === 'new' ? undefined : edited} close={() => setEdited(undefined)} /> : null}
      {signing ? <Signing unit={signing} close={() => setSigning(undefined)} /> : null}
      {stamped ? <Stamps unit={stamped} close={() => setStamped(undefined)} /> : null}
    </>
  );
}

/** Steps below the highest unit that is shown. */
const depth = ({ path }: Unit, all: Unit[]) => all.filter((u) => u.path !== path && path.startsWith(u.path)).length;

type Values = Omit<Schemas['NewUnit'], 'area'> & { area?: Partial<Schemas['Area']> | null };

/** Both or neither: a unit without an area is not limited. */
function areaOf(area: Values['area']): Schemas['Area'] | null {
  const [code, name] = [area?.code?.trim() ?? '', area?.name?.trim() ?? ''];
  return code || name ? { code, name } : null;
}

function EditUnit({ unit, close }: { unit?: Unit; close: () => void }) {
  const [form] = Form.useForm<Values>();
  const units = useQuery(unitsQuery);
  const items = useQuery(itemsQuery);
  const departments = [...new Set(items.data?.items.map((i) => i.department))];
  const client = useQueryClient();
  const { message } = App.useApp();
  const save = useMutation({
    mutationFn: ({ phone, area, reviewAuthority, court, ...values }: Values) => {
      const body = {
        ...values,
        phone: phone?.trim() || null,
        area: areaOf(area),
        reviewAuthority: reviewAuthority?.trim() || null,
        court: court?.trim() || null,
      };
      return unit
        ? get(api.PATCH('/api/v1/admin/units/{id}', { params: { path: { id: unit.id } }, body }))
        : get(api.POST('/api/v1/admin/units', { body }));
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['units'] });
      message.success('已保存。');
      close();
    },
  });
  const asked = (label: string) => [{ required: true, message: `请填写${label}。` }];
  return (
    <Modal
      open
      title={unit ? `修改 ${unit.name}` : '添加单位'}
      okText="保存"
      cancelText="取消"
      confirmLoading={save.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={
          unit && {
            name: unit.name,
            phone: unit.phone,
            departments: unit.departments ?? [],
            area: unit.area,
            reviewAuthority: unit.reviewAuthority,
            court: unit.court,
          }
        }
        onFinish={(v) => save.mutate(v)}
      >
        <Form.Item name="name" label="单位名称" rules={asked('单位名称')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="phone" label="对外电话" extra="写在当事人页面上，供当事人询问；没有可以不填">
          <Input maxLength={40} inputMode="tel" />
        </Form.Item>
        <Form.Item
          name="departments"
          label="执法领域"
          extra="只能登记所选领域的事项；依法集中行使行政处罚权的，可以选多个"
        >
          <Select mode="multiple" options={departments.map((d) => ({ value: d, label: d }))} />
        </Form.Item>
        <div className="two">
          <Form.Item
            name={['area', 'name']}
            label="管辖区域"
            extra="登记时核对违法行为发生地；不填的，不核对（行政处罚法 第二十二条）"
          >
            <Input maxLength={100} placeholder="例如：盘锦市" />
          </Form.Item>
          <Form.Item name={['area', 'code']} label="区划代码" extra="6、9 或者 12 位，例如 211100">
            <Input maxLength={12} inputMode="numeric" />
          </Form.Item>
        </div>
        <Form.Item
          name="reviewAuthority"
          label="复议机关"
          extra="写在文书的救济途径里；没有填写的，印不出责令改正、处罚等文书（行政处罚法 第五十九条）"
        >
          <Input maxLength={100} placeholder="例如：某某市人民政府" />
        </Form.Item>
        <Form.Item name="court" label="管辖法院" extra="写在文书的救济途径里">
          <Input maxLength={100} placeholder="例如：某某市某某区人民法院" />
        </Form.Item>
        {unit ? null : (
          <>
            <Form.Item name="parentId" label="上级单位" rules={asked('上级单位')}>
              <Select options={units.data?.items.map((u) => ({ value: u.id, label: u.name }))} />
            </Form.Item>
            <Form.Item
              name="id"
              label="单位编号"
              extra="小写字母、数字和 -，用于案号，以后不能更改"
              rules={asked('单位编号')}
            >
              <Input maxLength={32} autoCapitalize="none" />
            </Form.Item>
            <Form.Item name="docPrefix" label="文号字头" extra="例如：盘市监柔" rules={asked('文号字头')}>
              <Input maxLength={20} />
            </Form.Item>
          </>
        )}
        <Refusal error={save.error} form={form} />
      </Form>
    </Modal>
  );
}
