import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Modal, Switch } from 'antd';
import { api, get, type Schemas } from '../api/client';
import { signingQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { moment } from '../ui/dates';
import { Loaded, Nothing } from '../ui/states';

/** 文书写入执法人员签名 of a unit: off until somebody answers for it. */
export function Signing({ unit, close }: { unit: Schemas['Unit']; close: () => void }) {
  const query = useQuery(signingQuery(unit.id));
  const client = useQueryClient();
  const { modal } = App.useApp();
  const turn = useMutation({
    mutationFn: (isOn: boolean) =>
      get(api.PUT('/api/v1/admin/units/{id}/signing', { params: { path: { id: unit.id } }, body: { isOn } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['signing'] }),
  });
  const ask = (isOn: boolean) =>
    modal.confirm({
      icon: null,
      title: isOn ? '开启文书写入执法人员签名？' : '关闭文书写入执法人员签名？',
      content: isOn
        ? '开启后，登记了签名的人员亲自提交办理的，签名写入文书和记录。签名是图像，不是可靠的电子签名，由本单位对其效力负责。'
        : '关闭后办理的文书和记录留出手签的位置，已经办理的不变。',
      okText: isOn ? '开启' : '关闭',
      cancelText: '取消',
      onOk: () => turn.mutateAsync(isOn).catch(() => undefined),
    });
  return (
    <Modal open title={`${unit.name}的文书写入签名`} footer={null} onCancel={close}>
      <p className="muted">
        只写入本人登记的签名，只写在本人亲自办理的文书和记录上；没有亲自办理或者没有登记的，留出手签的位置。登记的签名是图像，不是电子签名法上可靠的电子签名，文书需要本人签名的，是否以此代替手签由本单位决定。
      </p>
      <Loaded query={query}>
        {({ isOn, items }) => (
          <div className="signing">
            <p>
              <Switch
                id="signing"
                checked={isOn}
                loading={turn.isPending}
                aria-label="文书写入执法人员签名"
                onChange={ask}
              />{' '}
              <label htmlFor="signing">文书写入执法人员签名</label>
            </p>
            <Refusal error={turn.error} />
            {items.length === 0 ? (
              <Nothing>没有开启过。</Nothing>
            ) : (
              <ul className="plain-list">
                {items.map((p) => (
                  <li key={p.from.at}>
                    <span className="muted">
                      {p.from.by}于 {moment(p.from.at)} 开启
                      {p.until ? `，${p.until.by}于 ${moment(p.until.at)} 关闭` : ''}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
      </Loaded>
    </Modal>
  );
}
