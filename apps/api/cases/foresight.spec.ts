import { type Clock, foldLedger, type LedgerEvent, type PeriodRule, type SuspensionEffect } from '#law';
import { type CaseState, periodRule } from '#contracts';
import { seedCalendar, seedPeriodRules } from '../../../libs/law/data';
import { altering, extending, lengthening, resuming, seeking, supervising, suspending } from './foresight';

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

describe('what the end of 复议 or 诉讼 does, old and new', () => {
  const rules = Object.fromEntries(
    (['payment', 'litigation', 'courtWindow', 'retraction', 'decision'] as const).map((id) => [
      id,
      periodRule(seedPeriodRules.find((r) => r.id === id && !r.department)!),
    ]),
  );
  const begun = (id: string): LedgerEvent => ({
    type: 'started',
    clock: id,
    rule: rules[id]!,
    period: rules[id]!.period,
    startedAt: '2026-06-01T02:00:00.000Z',
    at: '2026-06-01T02:00:00.000Z',
  });
  const AT = '2026-06-12T02:00:00.000Z';
  const decided = (stage: string, running: string[], paidFen = 0): CaseState =>
    ({
      revision: 4,
      stage,
      outcome: 'penalty',
      rules,
      clocks: foldLedger(running.map(begun), seedCalendar),
      documents: [
        {
          id: 'd-1',
          kind: 'penaltyDecision',
          madeAt: '2026-06-01T01:00:00.000Z',
          served: { effectiveAt: '2026-06-01T02:00:00.000Z' },
        },
      ],
      tasks: [
        {
          id: 't-1',
          kind: 'decide',
          state: 'completed',
          completedAt: '2026-06-01T01:00:00.000Z',
          result: { outcome: 'penalty', penalties: ['fine'], fineFen: 100_000 },
        },
        ...(paidFen > 0
          ? [{ id: 't-2', kind: 'recordPerformance', state: 'completed', result: { paidFen, paidOn: '2026-06-02' } }]
          : []),
      ],
      remedies: [{ kind: 'reconsideration', acceptedOn: '2026-06-03', decision: 't-1' }],
    }) as unknown as CaseState;
  const ends = (state: CaseState, end: object) =>
    altering(state, { kind: 'reconsideration', endedOn: '2026-06-12', ...end } as never, AT, seedCalendar);

  it('a lesser fine is told with what is paid back and when the publication is gone (行政处罚法 第四十八条第三款)', () => {
    expect(ends(decided('performance', ['payment'], 80_000), { result: 'changed', fineFen: 50_000 })).toBe(
      '罚款由 1000.00 元变更为 500.00 元，尚应缴纳 0.00 元；应当退还 300.00 元；撤回公开期限至2026年6月17日（周三）24时届满。',
    );
    expect(ends(decided('performance', ['payment']), { result: 'upheld' })).toBe('处罚决定不变，没有期限变更。');
  });

  it('annulled, what runs is called off; decided anew, it has a new last day (行政复议法 第六十四条)', () => {
    const annulled = ends(decided('performance', ['payment', 'decision']), { result: 'annulled', anew: true });
    expect(annulled).toContain('缴款期限不再计算');
    expect(annulled).toContain('案件重新调查');
    expect(annulled).toContain('办案期限原至2026年8月31日（周一），改至2026年9月10日（周四）24时届满');
  });

  it('where the court was to be asked the party has fifteen days more (行政诉讼法 第四十五条)', () => {
    // 6/27 is a Saturday.
    expect(ends(decided('demand', ['courtWindow']), { result: 'upheld' })).toBe(
      '起诉期限至2026年6月29日（周一）24时届满。',
    );
    expect(seeking(decided('demand', ['litigation']))).toContain('起诉期限不再计算，办结后重新起算');
  });
});
