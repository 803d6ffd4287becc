import { goesOut, pausedAt, signatureAt, signedAt } from './signatures';

const at = (hour: number) => new Date(Date.UTC(2026, 8, 23, hour));
const version = (no: number, from: number, until?: number) => ({
  no,
  drawnAt: at(from),
  endedAt: until === undefined ? null : at(until),
});

describe(signatureAt.name, () => {
  const drawn = [version(1, 1, 3), version(2, 3, 5), version(3, 8)];
  it.each([
    ['before the first there is none', 0, undefined],
    ['from the instant it is drawn', 1, 1],
    ['at the instant of the next, the next', 3, 2],
    ['after a withdrawal there is none, whatever is drawn later', 6, undefined],
    ['the last goes on', 23, 3],
  ])('%s', (_, hour, no) => {
    expect(signatureAt(drawn, at(hour))?.no).toBe(no);
  });
});

describe(signedAt.name, () => {
  it('a unit that turns it on and off has what was done in between signed, and nothing else', () => {
    const periods = [{ begunAt: at(2), endedAt: at(4) }];
    expect([1, 2, 3, 4].map((hour) => signedAt(periods, at(hour)))).toEqual([false, true, true, false]);
  });
});

describe(goesOut.name, () => {
  it.each([
    ['the one in force', [null], true],
    ['one that was drawn anew', ['replaced', null], true],
    ['one that was withdrawn', ['withdrawn'], false],
    ['one that was drawn anew, and what replaced it withdrawn', ['replaced', 'withdrawn'], false],
    ['and stopped', ['replaced', 'replaced', 'stopped'], false],
    ['whatever was drawn after that', ['replaced', 'stopped', null], false],
  ] as const)('%s', (_, ends, goes) => {
    const drawn = ends.map((endedAs, i) => ({ no: i + 2, endedAs }));
    // What ended before it was drawn says nothing of it.
    expect(goesOut({ no: 2 }, [{ no: 1, endedAs: 'withdrawn' }, ...drawn])).toBe(goes);
  });
});

describe(pausedAt.name, () => {
  it('from a reset of the password until it is allowed, each time anew', () => {
    const resets = [
      { resetAt: at(1), allowedAt: at(3) },
      { resetAt: at(5), allowedAt: null },
    ];
    expect([0, 1, 2, 3, 4, 5, 23].map((hour) => pausedAt(resets, at(hour)))).toEqual([
      ...[false, true, true, false],
      ...[false, true, true],
    ]);
  });
});
