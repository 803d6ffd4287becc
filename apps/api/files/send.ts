import { StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Readable } from 'node:stream';
import type { AttachmentView } from './attachments.service';

/** What a browser may show in place; everything else is saved. */
const SHOWN = new Set(['image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'video/mp4']);

export function send(response: Response, file: AttachmentView & { content: Readable }): StreamableFile {
  response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  response.setHeader('cache-control', 'private, max-age=86400, immutable');
  return new StreamableFile(file.content, {
    type: file.type,
    length: file.size,
    disposition: `${SHOWN.has(file.type) ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  });
}

/** The file's name as its sender calls it: a header, percent-encoded. */
export function nameOf(request: Request): string {
  try {
    return decodeURIComponent(request.header('x-file-name') ?? '');
  } catch {
    return '';
  }
}
