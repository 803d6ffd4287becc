import { CameraOutlined, DeleteOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Progress } from 'antd';
import { createContext, type RefObject, useContext, useRef, useState } from 'react';
import { ProblemError } from '../api/client';
import { attachmentsQuery } from '../api/queries';
import { SMALL_WORDS, useSmall } from '../api/small';
import { ACCEPTED, type Attachment, isHeic, isPicture, sizeText, upload } from '../api/upload';

/** The case a form belongs to: where its files go. */
export const FilesOf = createContext('');

interface Sending {
  /** Its own: two files may have one name. */
  id: number;
  name: string;
  part: number;
  error?: string;
}

/** Photos by camera or file: each is sent as soon as it is chosen, the form holds only its hash. */
export function Attachments({
  id,
  underWay,
  value = [],
  onChange,
}: {
  id?: string;
  /** How many are being sent. */
  underWay: RefObject<number>;
  value?: string[];
  onChange?: (hashes: string[]) => void;
}) {
  const caseNo = useContext(FilesOf);
  const field = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<Sending[]>([]);
  // Those of a draft, or given to the case before, are known by the case.
  const { data: given } = useQuery({ ...attachmentsQuery(caseNo), enabled: value.length > 0 });
  const [sent, setSent] = useState<Record<string, Attachment>>({});
  const known: Record<string, Attachment | undefined> = {
    ...Object.fromEntries((given?.items ?? []).map((f) => [f.sha256, f])),
    ...sent,
  };
  const last = useRef(0);
  const now = useRef(value);
  now.current = value;

  const take = async (file: File) => {
    const id = last.current++;
    const set = (change: Partial<Sending> | undefined) =>
      setSending((all) => {
        const others = all.filter((s) => s.id !== id);
        return change ? [...others, { id, name: file.name, part: 0, ...change }] : others;
      });
    set({});
    underWay.current += 1;
    const arriving = upload(`/api/v1/cases/${caseNo}/attachments`, file, (part) => set({ part }));
    try {
      const done = await arriving.finally(() => (underWay.current -= 1));
      setSent((all) => ({ ...all, [done.sha256]: done }));
      if (!now.current.includes(done.sha256)) {
        now.current = [...now.current, done.sha256];
        onChange?.(now.current);
      }
      set(undefined);
    } catch (error) {
      const { message, detail } = error as ProblemError;
      set({ error: [message, detail].filter(Boolean).join('') });
    }
  };

  return (
    <div className="files">
      <input
        ref={field}
        id={id}
        className="hidden"
        type="file"
        multiple
        tabIndex={-1}
        accept={ACCEPTED}
        onChange={(e) => {
          for (const file of e.target.files ?? []) void take(file);
          e.target.value = '';
        }}
      />
      <ul className="file-list">
        {value.map((hash) => (
          <li key={hash}>
            <FileTile caseNo={caseNo} file={known[hash] ?? { sha256: hash, name: '已上传的文件', type: '', size: 0 }} />
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={`移除 ${known[hash]?.name ?? '文件'}`}
              onClick={() => onChange?.(value.filter((h) => h !== hash))}
            />
          </li>
        ))}
        {sending.map((s) => (
          <li key={s.id}>
            <span>{s.name}</span>
            {s.error ? (
              <span className="file-error" role="alert">
                {s.error}
              </span>
            ) : (
              <Progress percent={Math.round(s.part * 100)} size="small" aria-label={`${s.name} 上传进度`} />
            )}
          </li>
        ))}
      </ul>
      <Button icon={<CameraOutlined />} onClick={() => field.current?.click()}>
        拍照或选择文件
      </Button>
    </div>
  );
}

/** A photo in small; where there is none, that it is being drawn or why not. */
export function Small({ src, file }: { src: string; file: Pick<Attachment, 'type'> }) {
  const [small, fail] = useSmall(src, file);
  if (small === 'there') return <img src={src} alt="" loading="lazy" onError={fail} />;
  return SMALL_WORDS[small] ? <span className="muted">{SMALL_WORDS[small]}</span> : null;
}

/** One stored file: a small picture where it is one, always its name. `named`: its picture stands beside. */
export function FileTile({ caseNo, file, named = false }: { caseNo: string; file: Attachment; named?: boolean }) {
  const href = `/api/v1/cases/${caseNo}/attachments/${file.sha256}`;
  const [small, fail] = useSmall(`${href}/thumbnail`, file);
  return (
    <a className="file" href={href} target="_blank" rel="noreferrer">
      {isPicture(file) && !named && small === 'there' ? (
        <img src={`${href}/thumbnail`} alt="" loading="lazy" onError={fail} />
      ) : null}
      <span>
        {file.name}
        {file.size ? <span className="muted"> {sizeText(file.size)}</span> : null}
        {isHeic(file) ? <span className="muted"> 手机原始格式（HEIC），点开即下载原件</span> : null}
        {SMALL_WORDS[small] ? <span className="muted"> {SMALL_WORDS[small]}</span> : null}
      </span>
    </a>
  );
}
