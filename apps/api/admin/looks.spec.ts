import type { AccessLogEntity } from '#store';
import type { Asked } from '../identity/auth.guard';
import { LOOK_MS, Looks } from './looks';

type Row = Omit<AccessLogEntity, 'id'>;

describe(Looks.name, () => {
  let now: number;
  let looks: Looks;
  const asked = (method = 'GET', tokenHash: string | undefined = 'one') =>
    ({
      method,
      headers: {},
      session: tokenHash ? { tokenHash } : undefined,
      app: { get: () => false },
    }) as unknown as Asked;
  const row = (change: Partial<Row> = {}) =>
    ({ route: '/cases/:caseNo', caseNo: '2026-psj-000001', subject: null, status: 200, ...change }) as Row;

  beforeEach(() => {
    now = 1_000_000;
    looks = new Looks(() => now);
  });

  it('tells a page that reads its case again and again once, and again when the look has lasted', () => {
    expect(looks.isNew(asked(), row())).toBe(true);
    for (let i = 0; i < 50; i++) {
      now += LOOK_MS / 60;
      expect(looks.isNew(asked(), row())).toBe(false);
    }
    now += LOOK_MS;
    expect(looks.isNew(asked(), row())).toBe(true);
  });

  it('tells apart who looks, at what, and what came of it', () => {
    expect(looks.isNew(asked(), row())).toBe(true);
    expect(looks.isNew(asked('GET', 'two'), row())).toBe(true);
    expect(looks.isNew(asked(), row({ caseNo: '2026-psj-000002' }))).toBe(true);
    expect(looks.isNew(asked(), row({ route: '/cases/:caseNo/journal' }))).toBe(true);
    expect(looks.isNew(asked(), row({ status: 404 }))).toBe(true);
  });

  it('tells every deed, every export, and every try without a session', () => {
    for (const _ of [1, 2]) {
      expect(looks.isNew(asked('POST'), row())).toBe(true);
      expect(looks.isNew(asked(), row({ route: '/statistics/export' }))).toBe(true);
      expect(looks.isNew({ ...asked('GET', ''), session: undefined } as Asked, row({ status: 401 }))).toBe(true);
    }
  });

  it('keeps no more than it can hold', () => {
    for (let i = 0; i < 20_001; i++) looks.isNew(asked(), row({ caseNo: String(i) }));
    expect(looks.isNew(asked(), row({ caseNo: '0' }))).toBe(true);
    expect(looks.isNew(asked(), row({ caseNo: '20000' }))).toBe(false);
  });
});
