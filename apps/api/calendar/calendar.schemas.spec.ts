import { DeadlineQuery } from './calendar.schemas';

const asked = (change: object) =>
  DeadlineQuery.safeParse({ start: '2026-11-23', amount: '5', unit: 'workingDay', ...change });
const refusal = (change: object) =>
  asked(change)
    .error?.issues.map((i) => i.message)
    .join('');

describe('the calculator’s question', () => {
  it('takes full-width digits as they are meant', () => {
    expect(asked({ start: '２０２６－１１－２３', amount: '１５' }).data).toMatchObject({
      start: '2026-11-23',
      amount: 15,
    });
    expect(asked({ start: '2026-11-23T10:00:00+08:00', unit: 'hour' }).success).toBe(true);
  });

  it.each([
    [{ unit: 'year', amount: '101' }, '数量过大，至多 100 年。'],
    [{ unit: 'month', amount: '1201' }, '数量过大，至多 1200 个月。'],
    [{ amount: '3651' }, '数量过大，至多 3650 个工作日。'],
    [{ amount: '九' }, '数量应为整数。'],
    [{ start: '9999-01-01' }, '起算日应在 1949 年至 2200 年之间，请核对。'],
  ])('%j is refused with what to mend', (change, message) => expect(refusal(change)).toBe(message));

  it.each(['明天', '2026-02-30'])('%s is no day', (start) => expect(asked({ start }).success).toBe(false));
});
