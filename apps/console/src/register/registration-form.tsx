import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Form, Input, Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { citableAll } from '../../../../libs/law/citable';
import type { Schemas } from '../api/client';
import { usersQuery } from '../api/queries';
import { LongField, TextsOf } from '../form/common-texts';
import { Refusal } from '../form/refusal';
import { textPlace } from '../form/text-place';
import { GraceApplying } from '../services/grace-notice';
import { DateField } from '../ui/date-field';
import { today } from '../ui/dates';
import { SOURCE_NAMES, TWO_OFFICERS } from '../ui/words';
import { type Filling, hasContent, type Photo, type Registration, type Wish } from './drafts';
import { AreaFields, areaWish } from './area-fields';
import { ItemField } from './item-field';
import { PartyFields } from './party-fields';
import { Photos } from './photos';
import { PerDayFields, perDayWish } from './per-day-fields';
import { PlaceField } from './place-field';
import { problemOf, queue } from './queue';
import { holdDraft } from './hold-draft';
import { VoiceInput } from './voice-input';

interface Props {
  registration: Registration;
  items: Schemas['Item'][];
  me: Schemas['Me'];
  /** A new one in its place. */
  next: () => void;
}

export function RegistrationForm({ registration, items, me, next }: Props) {
  const [form] = Form.useForm<Filling>();
  const users = useQuery(usersQuery);
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  const row = useRef(registration);
  const [photos, setPhotos] = useState(registration.photos);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(registration.refused && problemOf(registration.refused));
  useEffect(() => holdDraft(registration.id), [registration.id]);

  const itemId = Form.useWatch('itemId', form);
  const name = Form.useWatch(['party', 'name'], form) as string | undefined;
  const item = items.find((i) => i.id === itemId);
  const follows =
    ((Form.useWatch(['perDay', 'of'], form) as string | undefined)?.trim() ?? '') !== '' && !!item?.perDay;
  const officers = users.data?.items.filter((u) => u.unitId === me.unitId && u.roles.includes('officer')) ?? [];

  const keep = (change: Partial<Registration>) => {
    row.current = { ...row.current, ...change };
    if (hasContent(row.current)) void queue.keep(row.current);
  };
  const setShots = (shots: Photo[]) => {
    setPhotos(shots);
    keep({ photos: shots });
  };

  const handIn = async (filling: Filling) => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      const receipt = await queue.handIn({ ...row.current, filling }, wishOf(filling));
      if (!receipt) {
        message.info('已存在本机，网络恢复后自动登记，不会重复。');
        next();
        // What waits stands above the fresh form.
        scrollTo(0, 0);
        return;
      }
      for (const key of ['tasks', 'cases', 'habits', 'parties', 'services'])
        void client.invalidateQueries({ queryKey: [key] });
      message.success(`已登记：${receipt.displayNo}`);
      const [task] = receipt.tasks;
      await navigate(task ? `/tasks/${task.id}` : `/cases/${receipt.caseNo}`);
    } catch (refusal) {
      const { refused: _r, key: _k, ...rest } = row.current;
      row.current = { ...rest, state: 'draft' };
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };

  const speak = (text: string) => {
    const before = (form.getFieldValue('facts') as string | undefined) ?? '';
    const facts = before + text;
    form.setFieldsValue({ facts });
    keep({ filling: { ...(form.getFieldsValue(true) as Filling), facts } });
  };
  const place = textPlace('register');
  const texts = {
    ...place,
    ...(item ? { itemId: item.id } : {}),
    fill: {
      ...place.fill,
      ...(name ? { party: name } : {}),
      ...(item ? { article: citableAll(item.legalBasis)[0] ?? '' } : {}),
    },
  };
  return (
    <Form<Filling>
      form={form}
      layout="vertical"
      scrollToFirstError={{ focus: true }}
      initialValues={registration.filling}
      onValuesChange={(_, filling: Filling) => keep({ filling })}
      onFinish={(filling) => void handIn(filling)}
    >
      <div className="sides">
        <div>
          <ItemField items={items} item={item} />
          <PartyFields form={form} keep={(filling) => keep({ filling })} />
          <GraceApplying form={form} />
        </div>
        <div>
          {/* Not asked for: it came with the address, and goes with the rest. */}
          <Form.Item name="service" hidden>
            <Input />
          </Form.Item>
          {item?.perDay ? <PerDayFields source={item.perDay.source} /> : null}
          <PlaceField />
          <AreaFields form={form} />
          <TextsOf value={texts}>
            <Form.Item
              name="facts"
              label="案情"
              extra={<VoiceInput add={speak} />}
              rules={[{ required: true, whitespace: true, message: '请填写案情。' }]}
            >
              <LongField path={['facts']} title="案情" />
            </Form.Item>
          </TextsOf>
          <Form.Item label="现场照片和文件" extra="登记后作为证据存入案件">
            <Photos photos={photos} change={setShots} />
          </Form.Item>
          <div className="two">
            <Form.Item
              name="violationOn"
              label="违法行为发生日"
              hidden={follows}
              rules={[{ required: true, message: '请填写日期。' }]}
            >
              <DateField max={today()} />
            </Form.Item>
            <Form.Item
              name="violationEndedOn"
              label="行为终了日"
              hidden={follows}
              extra="有连续或者继续状态的填写，追责时效自该日起算（行政处罚法 第三十六条第二款）"
            >
              <DateField max={today()} />
            </Form.Item>
            <Form.Item
              name="discoveredOn"
              label="发现日期"
              hidden={follows}
              extra="发现线索或者收到材料之日，核查期限自该日起算"
              rules={[{ required: true, message: '请填写日期。' }]}
            >
              <DateField max={today()} />
            </Form.Item>
            {item?.limitation?.onlyWithHarm ? (
              <Form.Item name="harmful" valuePropName="checked" label="追责时效">
                <Checkbox>有危害后果（{item.limitation.source}）</Checkbox>
              </Form.Item>
            ) : null}
            <Form.Item name="source" label="案件来源">
              <Select options={Object.entries(SOURCE_NAMES).map(([value, label]) => ({ value, label }))} />
            </Form.Item>
          </div>
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
        </div>
      </div>
      <Refusal error={error} form={form} />
      <div className="submit">
        <p className="outlook">提交后：编发案号，查以往违法记录，生成「核查」任务，核查期限自发现日期起算。</p>
        <div className="submit-buttons">
          <span className="muted" role="status">
            填写的内容已存在本机
          </span>
          <Button type="primary" htmlType="submit" loading={busy}>
            登记
          </Button>
        </div>
      </div>
    </Form>
  );
}

/** What is sent: empty optional fields are left out. */
function wishOf({
  perDay,
  area,
  areaException,
  coordinates,
  violationEndedOn,
  harmful,
  service,
  ...filling
}: Filling): Wish {
  const party = Object.fromEntries(
    Object.entries(filling.party ?? {}).flatMap(([k, v]) => (v?.trim() ? [[k, v]] : [])),
  );
  return {
    ...filling,
    ...perDayWish(perDay),
    ...areaWish({ area, areaException }),
    ...(coordinates ? { coordinates } : {}),
    ...(violationEndedOn ? { violationEndedOn } : {}),
    ...(harmful ? { harmful } : {}),
    ...(service ? { service } : {}),
    party,
  } as Wish;
}
