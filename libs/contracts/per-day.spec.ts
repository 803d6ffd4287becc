import type { CaseState } from './case';
import { isRefused, perDayLines, perDayOf, refusePerDaySum } from './per-day';

const basis = { source: '生态环境法典 第一千零六十条（待确认）', confirmed: false };
const notice = {
  id: 'D1',
  kind: 'correctionOrder',
  title: '责令改正通知书',
  madeAt: '2026-08-31T02:00:00.000Z',
  visit: 0,
};
const served = { method: 'direct', recipient: '示例厂', effectiveAt: '2026-09-01T03:00:00.000Z' };
const decide = {
  id: 'T1',
  kind: 'decide',
  state: 'completed',
  completedAt: '2026-09-03T02:00:00.000Z',
  result: { outcome: 'penalty', penalties: ['fine'], fineFen: 2_000_000 },
};
const first = (change: object = {}) =>
  ({
    caseNo: '2026-psj-000001',
    displayNo: '盘环罚〔2026〕1号',
    item: { title: '示例事项', perDay: basis },
    outcome: 'penalty',
    tasks: [decide],
    documents: [{ ...notice, served }],
    ...change,
  }) as unknown as CaseState;
const on = (foundOn: string, found: 'notCorrected' | 'corrected' = 'notCorrected') => ({ foundOn, found });
const codeOf = (change: object, looked = on('2026-09-16')) => {
  const answer = perDayOf(first(change), looked);
  return isRefused(answer) ? answer.code : 'accepted';
};

describe('按日连续处罚', () => {
  it('is the fine of the first decision for each day from the one after the order was served (生态环境法典 第一千零六十条)', () => {
    // Served on 1 September, found on the 16th: fifteen days of 20,000 yuan.
    const perDay = perDayOf(first(), on('2026-09-16'));
    expect(perDay).toMatchObject({ days: 15, dailyFen: 2_000_000, fineFen: 30_000_000, orderServedOn: '2026-09-01' });
    if (isRefused(perDay)) throw new Error(perDay.code);
    expect(perDayLines({ perDay })[0]).toBe('盘环罚〔2026〕1号的罚款 20000.00 元 × 15 日 = 300000.00 元');
    expect(refusePerDaySum({ perDay }, 30_000_000)).toBeUndefined();
    expect(refusePerDaySum({ perDay }, 29_999_999)?.code).toBe('PER_DAY_SUM');
    expect(refusePerDaySum({}, 1)).toBeUndefined();
  });

  it('counts from the decision where that ordered the correction, and by the fine that it was changed to', () => {
    const decision = { id: 'D2', kind: 'penaltyDecision', madeAt: '2026-09-03T02:00:01.000Z', visit: 1 };
    const change = {
      tasks: [{ ...decide, result: { ...decide.result, correction: '停止排放。' } }],
      documents: [{ ...decision, served: { ...served, effectiveAt: '2026-09-04T01:00:00.000Z' } }],
      remedies: [
        {
          kind: 'reconsideration',
          acceptedOn: '2026-09-05',
          endedOn: '2026-09-08',
          result: 'changed',
          fineFen: 1_000_000,
        },
      ],
    };
    expect(perDayOf(first(change), on('2026-09-16'))).toMatchObject({ days: 12, fineFen: 12_000_000 });
  });

  it('only of a fine that stands, an order that was served, found not obeyed within thirty days, of an item whose statute says so', () => {
    expect(codeOf({})).toBe('accepted');
    expect(codeOf({ item: { title: '示例事项' } })).toBe('PER_DAY_NOT_HERE');
    expect(codeOf({ outcome: 'noPenalty', tasks: [] })).toBe('PER_DAY_NOT_FINED');
    expect(codeOf({ remedies: [{ kind: 'litigation', acceptedOn: '2026-09-05' }] })).toBe('PER_DAY_NOT_FINED');
    expect(codeOf({ documents: [notice] })).toBe('PER_DAY_NO_ORDER');
    expect(codeOf({ documents: [{ ...notice, served, recalled: { at: '', reason: '' } }] })).toBe('PER_DAY_NO_ORDER');
    expect(codeOf({}, on('2026-09-16', 'corrected'))).toBe('PER_DAY_CORRECTED');
    expect(codeOf({}, on('2026-09-01'))).toBe('PER_DAY_LATE');
    expect(codeOf({}, on('2026-10-01'))).toBe('accepted');
    expect(codeOf({}, on('2026-10-02'))).toBe('PER_DAY_LATE');
  });
});
