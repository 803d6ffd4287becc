import { AudioOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';

interface Recognition {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onresult: (e: {
    resultIndex: number;
    results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>;
  }) => void;
  onerror: (e: { error: string }) => void;
  onend: () => void;
  start: () => void;
  stop: () => void;
}
type Listens = new () => Recognition;

const recogniser = (): Listens | undefined => {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as {
    SpeechRecognition?: Listens;
    webkitSpeechRecognition?: Listens;
  };
  return SpeechRecognition ?? webkitSpeechRecognition;
};

const TROUBLE: Record<string, string> = {
  'not-allowed': '没有麦克风权限，请在浏览器设置中允许后再试。',
  network: '语音识别需要网络，请改用键盘输入。',
  'no-speech': '没有听到说话，请再试一次。',
};

/** Speaks instead of typing, where the browser can listen; elsewhere there is no button. */
export function VoiceInput({ add }: { add: (text: string) => void }) {
  const [on, setOn] = useState(false);
  const [trouble, setTrouble] = useState('');
  const listening = useRef<Recognition>(undefined);
  useEffect(() => () => listening.current?.stop(), []);
  const Listening = recogniser();
  if (!Listening) return null;
  const begin = () => {
    const ear = new Listening();
    Object.assign(ear, { lang: 'zh-CN', continuous: true, interimResults: false });
    ear.onresult = ({ resultIndex, results }) => {
      for (let i = resultIndex; i < results.length; i++) if (results[i]!.isFinal) add(results[i]![0]!.transcript);
    };
    ear.onerror = ({ error }) => setTrouble(TROUBLE[error] ?? '语音输入没有成功，请改用键盘输入。');
    ear.onend = () => setOn(false);
    listening.current = ear;
    setTrouble('');
    setOn(true);
    ear.start();
  };
  return (
    <span className="voice">
      <Button
        size="small"
        icon={<AudioOutlined />}
        aria-pressed={on}
        onClick={() => (on ? listening.current?.stop() : begin())}
      >
        {on ? '停止语音输入' : '语音输入'}
      </Button>
      <span className="muted" role="status">
        {trouble}
      </span>
    </span>
  );
}
