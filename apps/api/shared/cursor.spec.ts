import { decodeCursor, encodeCursor, pageOf } from './cursor';
import { Refused } from './refused';

describe('cursor', () => {
  it('comes back as it was, and refuses what it did not make', () => {
    const place = { value: '2026-11-23T00:00:00.000Z', key: '2026-psj-000001' };
    expect(decodeCursor(encodeCursor(place))).toEqual(place);
    expect(decodeCursor(undefined)).toBeUndefined();
    for (const bad of [
      'x',
      'e30',
      ...['[1,2]', '["not a date","k"]'].map((t) => Buffer.from(t).toString('base64url')),
    ]) {
      expect(() => decodeCursor(bad)).toThrow(Refused);
    }
  });

  it('a row that is numbered comes after a number', () => {
    const place = { value: '2026-01-01', key: '17' };
    expect(decodeCursor(encodeCursor(place), true)).toEqual(place);
    for (const key of ['x', '', '-1', '1e9', 'Infinity'])
      expect(() => decodeCursor(encodeCursor({ ...place, key }), true)).toThrow(Refused);
  });

  it('names a next page only when there is one', () => {
    const page = (n: number) =>
      pageOf(
        Array.from({ length: n }, (_, i) => i),
        3,
        (i) => ({ value: 'v', key: String(i) }),
        (i) => i,
      );
    expect(page(3)).toEqual({ items: [0, 1, 2] });
    expect(page(4)).toEqual({ items: [0, 1, 2], next: encodeCursor({ value: 'v', key: '2' }) });
  });
});
