import { StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Readable } from 'node:stream';
import { FILE_KINDS } from '#contracts';
import type { AttachmentView } from '#documents';

const SHOWN = new Set(FILE_KINDS.filter((kind) => kind.shown).map((kind) => kind.type));

export function send(response: Response, file: AttachmentView & { content: Readable }): StreamableFile {
  response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  // Never from a browser's cache: the next person at this machine has another session.
  response.setHeader('cache-control', 'private, no-store');
  return new StreamableFile(file.content, {
    type: file.type,
    length: file.size,
    disposition: `${SHOWN.has(file.type) ? 'inline' : 'attachment'}; ${filename(file.name)}`,
  });
}

/** A small picture; nothing where there is none to draw. */
export function sendSmall(response: Response, content: Readable | undefined): StreamableFile | undefined {
  response.setHeader('cache-control', 'private, no-store');
  if (content) return new StreamableFile(content, { type: 'image/webp' });
  response.status(204);
  return undefined;
}

/** The parameter of Content-Disposition. RFC 8187 leaves fewer characters bare than a URI does. */
export const filename = (name: string): string =>
  `filename*=UTF-8''${encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )}`;

/** The file's name as its sender calls it: a header, percent-encoded. */
export function nameOf(request: Request): string {
  try {
    return decodeURIComponent(request.header('x-file-name') ?? '');
  } catch {
    return '';
  }
}
