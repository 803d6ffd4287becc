import { stampOn } from './stamps';

const version = (no: number, validFrom: string, revokedAt?: string) => ({
  no,
  validFrom,
  revokedAt: revokedAt ? new Date(revokedAt) : null,
});

describe(stampOn.name, () => {
  it.each([
    ['there is none', [], undefined],
    ['none has begun', [version(1, '2026-10-02')], undefined],
    [
      'the one that began last counts, whenever it was uploaded',
      [version(2, '2026-09-01'), version(1, '2026-09-10')],
      1,
    ],
    ['of two of one day the later upload', [version(1, '2026-09-01'), version(2, '2026-09-01')], 2],
    ['on its first day it counts', [version(1, '2026-01-01'), version(2, '2026-10-01')], 2],
    // Nobody has said that the earlier one is good again.
    [
      'revoked, no earlier one comes back',
      [version(1, '2026-01-01'), version(2, '2026-09-01', '2026-09-20T01:00:00Z')],
      undefined,
    ],
    [
      'revoked since, a paper of that day goes out without',
      [version(1, '2026-01-01'), version(2, '2026-09-01', '2026-10-05T01:00:00Z')],
      undefined,
    ],
    ['in its place a later one is no seal of that day', [version(1, '2026-09-01'), version(2, '2026-10-02')], 1],
    [
      'nor is one that took the place of a revoked one',
      [version(1, '2026-09-01', '2026-10-02T01:00:00Z'), version(2, '2026-10-02')],
      undefined,
    ],
    // 2026-09-30 23:30 in Beijing.
    [
      'revoked before its first day it never was',
      [version(1, '2026-01-01'), version(2, '2026-10-01', '2026-09-30T15:30:00Z')],
      1,
    ],
    // Half an hour into 2026-10-01 in Beijing.
    [
      'revoked on its first day it was',
      [version(1, '2026-01-01'), version(2, '2026-10-01', '2026-09-30T16:30:00Z')],
      undefined,
    ],
    [
      'replaced since, an earlier revocation says nothing',
      [version(1, '2026-01-01', '2026-05-01T01:00:00Z'), version(2, '2026-06-01')],
      2,
    ],
  ])('%s', (_, versions, no) => {
    expect(stampOn(versions, '2026-10-01')?.no).toBe(no);
  });
});
