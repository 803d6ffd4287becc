import { type ReactNode, useRef, useState } from 'react';
import type { Attachment } from '../api/upload';
import { Photos, usePhotos } from './photos';
import { TextField } from './text-field';
import { tooLong } from './too-long';
import { Outcome } from './trouble';
import { useDraft } from './use-draft';
import { useSend } from './use-send';

interface Props {
  caseNo: string;
  /** The form's name among the drafts of this device. */
  form: string;
  title: string;
  children: ReactNode;
  label: string;
  longest: number;
  submit: string;
  /** What follows from sending it, in one sentence. */
  then: string;
  post: (key: string, body: { statement: string; attachments: string[] }) => Promise<unknown>;
  done: () => void;
}

interface Draft {
  statement: string;
  files: Attachment[];
}

/** A statement in one's own words, with photos. */
export function Statement({ caseNo, form, title, children, label, longest, submit, then, post, done }: Props) {
  const draft = useDraft<Draft>(caseNo, form, { statement: '', files: [] });
  const { statement, files } = draft.value;
  const photos = usePhotos(files, (kept) => draft.keep((d) => ({ ...d, files: kept })));
  const [asked, setAsked] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const { send, busy, progress } = useSend(
    (key: string) => post(key, { statement: statement.trim(), attachments: files.map((f) => f.sha256) }),
    () => {
      draft.forget();
      done();
    },
  );
  const missing = () => {
    if (!statement.trim()) return `请填写${label}。`;
    if (tooLong(statement, longest)) return tooLong(statement, longest)!;
    return photos.failed ? '有文件没有上传成功，请重新上传或者移除。' : '';
  };
  return (
    <form
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        const why = missing();
        setAsked(why);
        if (!why) void send();
        else if (!photos.failed) field.current?.focus();
      }}
    >
      <h1>{title}</h1>
      {children}
      {draft.restored && (statement || files.length > 0) ? (
        <p className="note">已恢复您上次在这台设备上填写的内容。</p>
      ) : null}
      <TextField
        ref={field}
        id="statement"
        label={label}
        longest={longest}
        value={statement}
        onChange={(text) => {
          setAsked('');
          draft.keep((d) => ({ ...d, statement: text }));
        }}
      />
      <Photos {...photos} />
      <p className="then">{then}</p>
      {asked ? (
        <p className="wrong" role="alert">
          {asked}
        </p>
      ) : null}
      <Outcome progress={progress} />
      <button type="submit" className="main" disabled={busy || photos.waiting}>
        {busy ? '正在提交…' : photos.waiting ? '文件上传中…' : submit}
      </button>
    </form>
  );
}
