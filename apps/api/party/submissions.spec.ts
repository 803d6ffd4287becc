import type { AnyEntry, CaseState } from '#contracts';
import { receivedFromParty } from '../engine/received.service';
import { receiptNumber, submissionsOf } from './submissions';

const state = { caseNo: '2026-psj-1', tasks: [] } as unknown as CaseState;
const at = '2026-11-28T17:00:00.000Z';
const sent = { name: 'report-correction', title: '报告改正', key: 'k', digest: 'd', receivedAt: at };
const party = { kind: 'party', id: 'party', name: '示例商行', roles: [] };
const entry = (change: object = {}) =>
  ({
    type: 'action.performed',
    actor: party,
    at,
    data: { ...sent, data: { statement: '已改正。', attachments: ['a'] } },
    ...change,
  }) as unknown as AnyEntry;
const file = { sha256: 'a', name: '照片.jpg', type: 'image/jpeg', size: 1 };
const row = {
  id: receivedFromParty('2026-psj-1', sent),
  receivedAt: new Date(at),
  state: 'kept' as const,
  answer: null,
  message: JSON.stringify({ action: 'report-correction', data: { statement: '已改正。', attachments: ['a'] } }),
};

describe('receipts', () => {
  it('have one number from the moment of receipt, whether it is only kept or on record', () => {
    const [kept] = submissionsOf(state, [], [row], [file]);
    const [taken, ...others] = submissionsOf(state, [entry()], [row], [file]);
    expect(kept).toEqual({ ...taken, state: 'received' });
    expect([taken!.state, taken!.title, taken!.files, others]).toEqual(['taken', '报告改正', [file], []]);
    // The day is Beijing's.
    expect(taken!.number).toMatch(/^20261129-\d{4}-\d{4}$/);
    expect(receiptNumber('0'.repeat(64), at)).toBe('20261129-0000-0000');
  });

  it('are the party’s own alone, and tell a refusal with its reason', () => {
    const officers = entry({ actor: { ...party, kind: 'user', id: 'officer1' } });
    expect(submissionsOf(state, [officers], [], [])).toEqual([]);
    const refusal = { code: 'EXTENSION_PENDING' };
    const refused = entry({ type: 'message.refused', data: { ...sent, refusal, data: { reason: '无' } } });
    expect(submissionsOf(state, [refused], [], [])[0]).toMatchObject({
      state: 'refused',
      refusal: expect.stringContaining('正在审批'),
    });
  });
});
