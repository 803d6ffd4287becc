import { useQuery } from '@tanstack/react-query';
import { Alert, Form, type FormInstance, Input, Select } from 'antd';
import { AREA_GROUNDS } from '../../../../libs/contracts/jurisdiction-words';
import { AREA_CODE, within } from '../../../../libs/law/area';
import { meQuery, unitsQuery } from '../api/queries';
import { DateField } from '../ui/date-field';
import { today } from '../ui/dates';
import type { Filling, Wish } from './drafts';

/** Where the act was done, by the divisions; beyond the unit's own area, on what ground. Asked where the unit has an area. */
export function AreaFields({ form }: { form: FormInstance<Filling> }) {
  const { data: me } = useQuery(meQuery);
  const { data: units } = useQuery(unitsQuery);
  const own = units?.items.find((u) => u.id === me?.unitId)?.area ?? undefined;
  const code = (Form.useWatch(['area', 'code'], form) as string | undefined)?.trim();
  const ground = Form.useWatch(['areaException', 'ground'], form) as string | undefined;
  if (!own) return null;
  const outside = code !== undefined && AREA_CODE.test(code) && !within({ code, name: '' }, own);
  const asked = (label: string) => [{ required: true, whitespace: true, message: `请填写${label}。` }];
  return (
    <fieldset className="group">
      <legend>地域管辖</legend>
      <div className="two">
        <Form.Item
          name={['area', 'name']}
          label="违法行为发生地"
          initialValue={own.name}
          extra={`本单位的管辖区域：${own.name}（${own.code}）`}
          rules={asked('违法行为发生地')}
        >
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item
          name={['area', 'code']}
          label="发生地区划代码"
          initialValue={own.code}
          extra="6、9 或者 12 位"
          rules={[{ pattern: AREA_CODE, required: true, message: '区划代码为 6、9 或者 12 位数字。' }]}
        >
          <Input maxLength={12} inputMode="numeric" />
        </Form.Item>
      </div>
      {outside ? (
        <>
          <Alert
            className="conditions"
            type="warning"
            title="违法行为发生地不在本单位的管辖区域"
            description="请移送有管辖权的机关。上级指定管辖的，或者法律、行政法规、部门规章另有规定的，写明依据后登记（行政处罚法 第二十二条、第二十五条）。"
          />
          <Form.Item name={['areaException', 'ground']} label="在本单位登记的依据">
            <Select
              allowClear
              placeholder="没有的，不在本单位登记"
              options={Object.entries(AREA_GROUNDS).map(([value, label]) => ({ value, label }))}
            />
          </Form.Item>
          {ground === 'designated' ? (
            <div className="two">
              <Form.Item name={['areaException', 'authority']} label="指定机关" rules={asked('指定机关')}>
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item
                name={['areaException', 'docNo']}
                label="文书文号"
                extra="登记后上传该文书"
                rules={asked('文书文号')}
              >
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item
                name={['areaException', 'on']}
                label="指定管辖日期"
                rules={[{ required: true, message: '请填写日期。' }]}
              >
                <DateField max={today()} />
              </Form.Item>
            </div>
          ) : null}
          {ground === 'otherRule' ? (
            <Form.Item name={['areaException', 'provision']} label="条文" rules={asked('条文')}>
              <Input maxLength={300} />
            </Form.Item>
          ) : null}
        </>
      ) : null}
    </fieldset>
  );
}

/** Of what was filled in, what is sent. */
export function areaWish({ area, areaException }: Pick<Filling, 'area' | 'areaException'>): Partial<Wish> {
  const { ground, ...rest } = areaException ?? {};
  const filled = Object.fromEntries(Object.entries(rest).filter(([, v]) => v?.trim()));
  return {
    ...(area?.code?.trim() ? { area: { code: area.code.trim(), name: area.name } } : {}),
    ...(ground ? { areaException: { ground, ...filled } } : {}),
  };
}
