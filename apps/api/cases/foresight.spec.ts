import { type Clock, foldLedger, type LedgerEvent, type PeriodRule, type SuspensionEffect } from '#law';
import { seedCalendar } from '../../../libs/law/data';
import { extending, lengthening, resuming, supervising, suspending } from './foresight';

const rule = (id: string, title: string, onSuspension: SuspensionEffect): PeriodRule => ({
  id,
  title,
  period: { amount: 5, unit: 'workingDay' },
  direction: 'forward',
  startEvent: '送达',
  atEnd: '案件转入下一环节',
  onSuspension,
  owner: 'party',
  source: '示例',
  confirmed: true,
});
const started = (one: PeriodRule): LedgerEvent => ({
  type: 'started',
  clock: one.id,
  rule: one,
  period: one.period,
  startedAt: '2026-11-23T02:00:00.000Z',
  at: '2026-11-23T02:00:00.000Z',
});
const RUNNING = [
  started(rule('correction', '改正期限', 'pause')),
  started(rule('verification', '核查期限', 'pause')),
  started(rule('payment', '缴款期限', 'continue')),
  started(rule('study', '教育期限', 'reset')),
];
const SUSPENDED: LedgerEvent[] = [...RUNNING, { type: 'suspended', at: '2026-11-24T02:00:00.000Z', reason: '鉴定' }];
const clocks = (events: LedgerEvent[]): Clock[] => foldLedger(events, seedCalendar);
const NEXT_WEEK = '2026-12-01T02:00:00.000Z';

describe('what an action does to the clocks', () => {
  it('a longer 核查 says its day, or why there is none; days and hours are not mixed', () => {
    const [verification] = clocks([
      started({
        ...rule('verification', '核查期限', 'pause'),
        extension: { amount: 15, unit: 'workingDay', times: 1 },
      }),
    ]);
    const at = '2026-11-24T02:00:00.000Z';
    expect(lengthening([verification!] as never, at, seedCalendar)).toMatch(
      /^核查期限只能延长一次，延长15个工作日，至2026年12月/,
    );
    expect(lengthening([verification!] as never, NEXT_WEEK, seedCalendar)).toBe('不能延长：核查期限已经届满。');
    const running = { status: 'open', clocks: clocks(RUNNING) as never } as const;
    expect(extending(running, { amount: 1, unit: 'hour' }, at, seedCalendar)).toContain('只能按日延长');
  });

  it('a suspension does to each running clock what its rule says', () => {
    expect(suspending(clocks(RUNNING))).toBe(
      '改正期限、核查期限暂停计算；缴款期限继续计算；教育期限停止计算，恢复后重新计算。',
    );
    const met: LedgerEvent = { type: 'met', clock: 'correction', at: '2026-11-23T03:00:00.000Z' };
    expect(suspending(clocks([...RUNNING, met]))).not.toContain('改正期限');
    expect(suspending([])).toBe('没有正在计算的期限。');
  });

  it('a resumption names exactly the days the ledger then gives', () => {
    const said = resuming(clocks(SUSPENDED), NEXT_WEEK, seedCalendar);
    expect(said).toBe(
      '改正期限继续计算，至2026年12月7日（周一）24时届满；核查期限继续计算，至2026年12月7日（周一）24时届满；教育期限重新计算，至2026年12月8日（周二）24时届满。',
    );
    const after = clocks([...SUSPENDED, { type: 'resumed', at: NEXT_WEEK }]);
    expect(after.find((c) => c.id === 'correction')!.dueOn).toBe('2026-12-07');
    expect(resuming(clocks(RUNNING), NEXT_WEEK, seedCalendar)).toBe('没有暂停的期限。');
  });

  it('a day that nobody can know yet is not guessed', () => {
    const late = { ...seedCalendar, years: seedCalendar.years.filter((y) => y.year <= 2025) };
    expect(resuming(clocks(SUSPENDED), NEXT_WEEK, late)).toContain('最后一日待放假通知公布后确定');
  });
});

describe(supervising.name, () => {
  const at = '2026-11-27T02:00:00.000Z';
  it('tells the day by which the head answers, rolled where it is off', () => {
    expect(supervising('2026-12-01', at, seedCalendar)).toContain('12月1日（周二）24时前说明；');
    expect(supervising('2026-11-28', at, seedCalendar)).toContain(
      '2026年11月30日（周一）24时前说明（2026年11月28日（周六）不是工作日，顺延）',
    );
    expect(supervising('2026-11-27', at, seedCalendar)).toContain('最早为明天');
    expect(supervising('2027-02-01', at, seedCalendar)).toContain('待放假安排公布后确定');
  });
});
