import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { Principal } from '#identity';
import { wallClock } from '#law';

/** A file to keep, under its Chinese name; nothing between keeps a copy of it. */
export function download(response: Response, name: string, content: Readable, type: string): StreamableFile {
  response.setHeader('cache-control', 'no-store');
  return new StreamableFile(content, { type, disposition: `attachment; filename*=UTF-8''${encodeURIComponent(name)}` });
}

/** A PDF to read, under its Chinese name. */
export function inline(response: Response, { name, pdf }: { name: string; pdf: Uint8Array }): StreamableFile {
  response.setHeader('cache-control', 'private, no-store');
  return new StreamableFile(pdf, {
    type: 'application/pdf',
    length: pdf.length,
    disposition: `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
}

/** `2026-11-30 10:05`, by the clock of Beijing. */
export const beijing = (instant: string): string => wallClock(instant).toISOString().slice(0, 16).replace('T', ' ');

/** Who made an export and when, as its last note. */
export const madeBy = ({ name }: Pick<Principal, 'name'>): string =>
  `导出：${name}，${beijing(new Date().toISOString())}（北京时间）`;
