import { StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Readable } from 'node:stream';
import { FILE_KINDS } from '#contracts';
import type { AttachmentView } from '#documents';
import type { SmallPicture } from './pictures.service';

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

/** How `sendSmall` says that it is not there yet. */
export const NotYet = () =>
  ApiAcceptedResponse({
    description: '还没有画出：按 Retry-After（秒）再取。',
    headers: { 'Retry-After': { description: '至少再等多少秒', schema: { type: 'integer', minimum: 1 } } },
  });

/** Seconds after which it is asked again for what is being drawn, and for what could not be. */
const AGAIN = { soon: 3, later: 60 };

/** A small picture; nothing where there is none to draw. 202 with `Retry-After`: it is not there yet. */
export function sendSmall(response: Response, content: SmallPicture): StreamableFile | undefined {
  response.setHeader('cache-control', 'private, no-store');
  if (content && typeof content !== 'string') return new StreamableFile(content, { type: 'image/webp' });
  if (content) response.status(202).setHeader('retry-after', AGAIN[content]);
  else response.status(204);
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
