import { countOf, headline, leftWords, steps, yuan } from './journey';
import type { PartyCase } from './party-case';
import { tooLong } from './too-long';

const requirement = (text: string) => ({ text, result: null });
const order = {
  id: 'd-1',
  title: '责令改正通知书',
  number: null,
  servedAt: '2026-11-23T02:00:00Z',
  requirements: [requirement('一')],
  remedies: [],
};
const MAY = {
  report: false,
  extend: false,
  refuse: false,
  study: false,
  defend: false,
  waive: false,
  hearing: false,
  recuse: false,
  instalments: false,
};

const at = (change: Partial<PartyCase>): PartyCase =>
  ({
    status: 'open',
    stage: 'screening',
    outcome: null,
    escalated: null,
    filed: false,
    order: null,
    notice: null,
    decision: null,
    payment: null,
    commitment: null,
    minutes: [],
    may: MAY,
    ...change,
  }) as PartyCase;

describe('the way of a party', () => {
  it('counts what is asked as one says it', () => {
    expect([1, 2, 3, 12].map(countOf)).toEqual(['一项', '两项', '三项', '12项']);
    const asked = (n: number) =>
      headline(
        at({ may: { ...MAY, report: true }, order: { ...order, requirements: Array(n).fill(requirement('一')) } }),
      );
    expect([asked(1), asked(2)]).toEqual(['您有一项需要改正', '您有两项需要改正']);
  });

  it('tells minutes as minutes, hours with their rest, days as days', () => {
    const now = Date.parse('2026-11-23T02:00:00Z');
    const left = (minutes: number) =>
      leftWords({ dueUnit: 'minute', dueAt: new Date(now + minutes * 60_000).toISOString(), daysLeft: 0 }, now);
    expect([25, 119, 150, 0].map(left)).toEqual(['还有 25 分钟', '还有 119 分钟', '还有 2 小时 30 分钟', '已经到期']);
    const days = (daysLeft: number) =>
      leftWords({ dueUnit: 'workingDay', dueAt: '2026-11-30T16:00:00Z', daysLeft }, now);
    expect([3, 0, -1].map(days)).toEqual(['还有 3 个工作日', '今天是最后一天', '已经到期']);
  });

  it('stands at one step of the way the case is on, and the commitment left out is not done', () => {
    const states = (c: PartyCase) => steps(c).map((s) => s.state);
    const report = { ...MAY, report: true };
    const commitment = { open: true, decision: null } as PartyCase['commitment'];
    expect(states(at({ order, may: report, commitment }))).toEqual(['done', 'now', 'ahead', 'ahead']);
    expect(states(at({ order, may: report }))).toEqual(['done', 'ahead', 'now', 'ahead']);
    expect(states(at({ order, stage: 'reinspection' }))).toEqual(['done', 'ahead', 'done', 'now']);
    expect(states(at({ escalated: '逾期不改正', stage: 'filing' }))).toEqual(['now', 'ahead', 'ahead', 'ahead']);
    expect(states(at({ filed: true, stage: 'service' }))).toEqual(['done', 'done', 'now', 'ahead']);
    expect(states(at({ filed: true, status: 'closed' }))).toEqual(['done', 'done', 'done', 'done']);
  });

  it('groups money, and refuses a text that is too long with how much', () => {
    expect([yuan(100_000), yuan(1_234_567_890)]).toEqual(['1,000 元', '12,345,678.90 元']);
    expect(tooLong('字'.repeat(2000), 2000)).toBeUndefined();
    expect(tooLong('字'.repeat(10_000), 2000)).toContain('请删去 8,000 字');
  });
});
