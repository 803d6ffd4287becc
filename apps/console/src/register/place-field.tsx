import { AimOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { Wish } from './drafts';

const WAIT_MS = 15_000;
const TROUBLE = [
  '',
  '没有定位权限，请在浏览器设置中允许，或者只填写地点。',
  '暂时定不到位置，可以只填写地点。',
  '定位超时，可以只填写地点。',
];

/** The address in words, and beside it where the officer stood, if they wish. */
export const PlaceField = () => (
  <>
    <Form.Item name="place" label="地点" rules={[{ required: true, whitespace: true, message: '请填写地点。' }]}>
      <Input maxLength={300} />
    </Form.Item>
    <Form.Item name="coordinates" noStyle>
      <Position />
    </Form.Item>
  </>
);

function Position({
  value,
  onChange,
}: {
  value?: Wish['coordinates'];
  onChange?: (value: Wish['coordinates']) => void;
}) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const ask = () => {
    setBusy(true);
    setTrouble('');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setBusy(false);
        onChange?.({
          latitude: rounded(coords.latitude),
          longitude: rounded(coords.longitude),
          accuracyMetres: Math.round(coords.accuracy),
        });
      },
      ({ code }) => {
        setBusy(false);
        setTrouble(TROUBLE[code] ?? TROUBLE[2]!);
      },
      { enableHighAccuracy: true, timeout: WAIT_MS },
    );
  };
  if (!('geolocation' in navigator)) return null;
  return (
    <div className="position">
      <Button size="small" icon={<AimOutlined />} loading={busy} onClick={ask}>
        {value ? '重新定位' : '定位'}
      </Button>
      <span className="muted" role="status">
        {trouble ||
          (value
            ? `已记下所在位置${value.accuracyMetres === undefined ? '' : `，误差约 ${value.accuracyMetres} 米`}`
            : '随案保存所在位置，便于复查时找到')}
      </span>
      {value ? (
        <Button size="small" type="link" onClick={() => onChange?.(undefined)}>
          清除
        </Button>
      ) : null}
    </div>
  );
}

/** A millionth of a degree is a hand's breadth. */
const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
