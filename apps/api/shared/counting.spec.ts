import { dueBefore, overdue } from './counting';
import { SqlFilter } from './sql-filter';

describe(dueBefore.name, () => {
  const last = (value: string) => dueBefore(new SqlFilter(), value).parameters;

  it('a day is the whole day in Beijing: what is due at its 24:00 is in, what is due a day later is not', () => {
    const filter = dueBefore(new SqlFilter(), '2026-12-02');
    expect(filter.where()).toBe('WHERE sort_due_at <= ?');
    expect(filter.parameters).toEqual([new Date('2026-12-02T16:00:00.000Z')]);
  });

  it('an instant is that instant, and nothing asked adds nothing', () => {
    expect(last('2026-12-02T10:00:00+08:00')).toEqual([new Date('2026-12-02T02:00:00.000Z')]);
    expect(dueBefore(new SqlFilter(), undefined).where()).toBe('');
  });
});

describe(overdue.name, () => {
  it('tells what is overdue from what is not, so that together they are all', () => {
    const now = new Date('2026-12-02T16:00:00.000Z');
    const sql = (wanted?: boolean) => overdue(new SqlFilter(), wanted, now).where();
    expect([sql(true), sql(false), sql()]).toEqual(['WHERE sort_due_at <= ?', 'WHERE NOT (sort_due_at <= ?)', '']);
  });
});
