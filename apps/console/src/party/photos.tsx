import { useRef, useState } from 'react';
import { newKey, type ProblemError } from '../api/client';
import { SMALL_WORDS, useSmall } from '../api/small';
import { ACCEPTED, type Attachment, imageOf, isPicture, sizeText, upload } from '../api/upload';
import { Said } from './words';

interface Photo {
  /** A camera calls every photo by the same name. */
  id: string;
  name: string;
  part: number;
  done?: Attachment;
  error?: string;
  /** What is to be sent again when it did not come through. */
  file?: File;
}

/** Photos on their way: each goes up as soon as it was taken, and again when the person says so. */
export function usePhotos(kept: Attachment[], keep: (files: Attachment[]) => void) {
  const [photos, setPhotos] = useState<Photo[]>(() =>
    kept.map((done) => ({ id: done.sha256, name: done.name, part: 1, done })),
  );
  const latest = useRef(photos);
  const change = (next: (all: Photo[]) => Photo[]) => {
    latest.current = next(latest.current);
    setPhotos(latest.current);
    // The same photo chosen twice is one file.
    const files = new Map(latest.current.flatMap((p) => (p.done ? [[p.done.sha256, p.done]] : [])));
    keep([...files.values()]);
  };
  const send = async (id: string, file: File) => {
    const set = (news: Partial<Photo>) => change((all) => all.map((p) => (p.id === id ? { ...p, ...news } : p)));
    try {
      set({ done: await upload('/api/v1/party/attachments', file, (part) => set({ part })) });
    } catch (e) {
      const { message, detail } = e as ProblemError;
      set({ error: [message, detail].filter(Boolean).join(''), file });
    }
  };
  return {
    photos,
    waiting: photos.some((p) => !p.done && !p.error),
    failed: photos.some((p) => p.error),
    add: (file: File) => {
      const id = newKey();
      change((all) => [...all, { id, name: file.name, part: 0 }]);
      void send(id, file);
    },
    retry: ({ id, name, file }: Photo) => {
      change((all) => all.map((p) => (p.id === id ? { id, name, part: 0 } : p)));
      void send(id, file!);
    },
    remove: (id: string) => change((all) => all.filter((p) => p.id !== id)),
  };
}

export function Photos({ photos, add, retry, remove }: ReturnType<typeof usePhotos>) {
  return (
    <>
      <label className="button">
        拍照或选择文件
        <input
          type="file"
          className="hidden"
          accept={ACCEPTED}
          multiple
          onChange={(e) => {
            for (const file of e.target.files ?? []) add(file);
            e.target.value = '';
          }}
        />
      </label>
      <ul className="photos">
        {photos.map((p) => (
          <li key={p.id} className={p.error ? 'wrong' : undefined}>
            {p.done ? <Thumbnail file={p.done} /> : null}
            <span role={p.error ? 'alert' : undefined}>
              <Said>{p.name}</Said> {p.done ? sizeText(p.done.size) : null}
              {p.error ?? (p.done ? '' : p.part < 1 ? `已上传 ${Math.round(p.part * 100)}%` : '正在确认收到…')}
            </span>
            {p.error && p.file ? (
              <button type="button" className="plain" onClick={() => retry(p)}>
                重新上传
              </button>
            ) : null}
            <button type="button" className="plain" aria-label={`移除 ${p.name}`} onClick={() => remove(p.id)}>
              移除
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A photo in small; where none can be drawn, that it came in all the same. */
export function Thumbnail({ file }: { file: Attachment }) {
  const src = imageOf(`/api/v1/party/attachments/${file.sha256}`, file);
  const [small, fail] = useSmall(src, file);
  if (!isPicture(file)) return null;
  if (small === 'there') return <img src={src} alt="" onError={fail} />;
  return <span>{small === 'none' ? '照片已收到，这里不能预览。' : `照片已收到，${SMALL_WORDS[small]}。`}</span>;
}
