import { FILE_KINDS } from '../../../../libs/contracts/file-kinds';
import { ProblemError, type Schemas } from './client';
import { session } from './session';

export interface Attachment {
  sha256: string;
  name: string;
  type: string;
  size: number;
}

/** What a file field offers; the server decides by the bytes. */
export const ACCEPTED = ['image/*', ...FILE_KINDS.flatMap((k) => [k.type, `.${k.name.toLowerCase()}`])].join(',');

/** What no browser but Apple's draws: its small picture stands for it. */
export const isHeic = ({ type }: Pick<Attachment, 'type'>): boolean => type === 'image/heic';

export const isPicture = (file: Pick<Attachment, 'type'>): boolean =>
  isHeic(file) || ['image/jpeg', 'image/png', 'image/webp'].includes(file.type);

/** What an image shows of a picture that lies at `href`. */
export const imageOf = (href: string, file: Pick<Attachment, 'type'>): string =>
  isHeic(file) ? `${href}/thumbnail` : href;

/** Sends one file and tells how far it is, 0…1; a session that has ended is waited for. Errors: ProblemError. */
export async function upload(
  path: string,
  file: Blob & { name?: string },
  progress: (part: number) => void,
): Promise<Attachment> {
  try {
    return await send(path, file, progress);
  } catch (error) {
    const ended = error instanceof ProblemError && error.code === 'UNAUTHENTICATED';
    if (!ended || !(await session.again(true))) throw error;
    return send(path, file, progress);
  }
}

function send(path: string, file: Blob & { name?: string }, progress: (part: number) => void): Promise<Attachment> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name ?? ''));
    request.responseType = 'json';
    request.upload.onprogress = (e) => progress(e.lengthComputable ? e.loaded / e.total : 0);
    const failed = () => reject(new ProblemError(0, 'OFFLINE', '文件没有传完，请检查网络后重新上传。'));
    request.onerror = failed;
    request.onabort = failed;
    request.onload = () => {
      const body = (request.response ?? {}) as Attachment & Partial<Schemas['Problem']>;
      if (request.status < 300) resolve(body);
      else
        reject(
          new ProblemError(
            request.status,
            body.code ?? 'UNKNOWN',
            body.title ?? '文件没有上传成功，请重试。',
            body.detail,
            body.source,
            body.errors,
          ),
        );
    };
    request.send(file);
  });
}

export const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
