import { useEffect, useState } from 'react';
import { type Attachment, isHeic } from './upload';

/** `soon`: it is being drawn; `later`: it could not be now; `none`: there is none to draw. */
type SmallState = 'there' | 'soon' | 'later' | 'none';

export const SMALL_WORDS: Record<SmallState, string> = {
  there: '',
  soon: '正在生成预览',
  later: '现在没有画出预览，稍后再试',
  none: '没有预览',
};

/** The API asks to come again in a few seconds for what it is drawing. */
const SOON = 10;

/** Whether the small picture at `src` is there, and what tells that it cannot be shown. What takes long is asked for until it is drawn. */
export function useSmall(src: string, file: Pick<Attachment, 'type'>): [SmallState, () => void] {
  const takesLong = isHeic(file);
  const [state, setState] = useState<SmallState>(takesLong ? 'soon' : 'there');
  useEffect(() => {
    if (!takesLong) return undefined;
    const gone = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      const { status, headers } = await fetch(src, { method: 'HEAD', signal: gone.signal });
      if (status !== 202) return setState(status === 200 ? 'there' : status === 204 ? 'none' : 'later');
      const seconds = Number(headers.get('retry-after'));
      if (seconds > SOON) return setState('later');
      timer = setTimeout(again, seconds * 1000);
    };
    const again = () => void ask().catch(() => gone.signal.aborted || setState('later'));
    again();
    return () => {
      gone.abort();
      clearTimeout(timer);
    };
  }, [src, takesLong]);
  return [state, () => setState('none')];
}
