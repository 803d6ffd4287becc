import { z } from 'zod';
import { date, inOurTime, outOfOurTime } from '#contracts';

/** What a Chinese keyboard types in its full width, ２０２６－１２－０２, as its half-width twin; anything else as it is. */
export const halfWidth = (value: unknown): unknown =>
  typeof value === 'string'
    ? value
        .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
        .replace(/\u3000/g, ' ')
        .trim()
    : value;

/** A date, an instant or a number as people type it. */
export const typed = <S extends z.ZodType>(schema: S) => z.preprocess(halfWidth, schema);

/** A day as people type it. */
export const day = (title: string) => typed(date(title));

/** A day, or an instant with its offset. */
export const dayOrInstant = (title: string) =>
  typed(
    z.iso
      .date(`${title}应为 YYYY-MM-DD，或带时区的时间，例如 2026-11-23T10:00:00+08:00。`)
      .or(z.iso.datetime({ offset: true }))
      .refine(inOurTime, outOfOurTime(title)),
  );
