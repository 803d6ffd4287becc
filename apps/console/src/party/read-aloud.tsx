import { useEffect, useState } from 'react';

const chinese = () => globalThis.speechSynthesis?.getVoices().find((v) => v.lang.replace('_', '-').startsWith('zh'));

/** 朗读, where the browser has a Chinese voice: the page's own words, not its buttons. Another page begins anew: give it the page as its key. */
export function ReadAloud() {
  const [voice, setVoice] = useState(chinese);
  const [reading, setReading] = useState(false);
  useEffect(() => {
    const speech = globalThis.speechSynthesis;
    const follow = () => setVoice(chinese());
    speech?.addEventListener('voiceschanged', follow);
    return () => {
      speech?.removeEventListener('voiceschanged', follow);
      speech?.cancel();
    };
  }, []);
  if (!voice) return null;
  const toggle = () => {
    speechSynthesis.cancel();
    setReading(!reading);
    if (reading) return;
    const told = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, dt, dd, article)')];
    // What lies inside something else that is read is read with it; what is folded is not there.
    const words = told.filter((e) => e.offsetParent && !told.some((o) => o !== e && o.contains(e)));
    const speech = new SpeechSynthesisUtterance(words.map((e) => e.innerText).join('。\n'));
    Object.assign(speech, { voice, lang: 'zh-CN', rate: 0.9, onend: () => setReading(false) });
    speechSynthesis.speak(speech);
  };
  return (
    <button type="button" className="plain" aria-pressed={reading} onClick={toggle}>
      {reading ? '停止朗读' : '朗读'}
    </button>
  );
}
