import type { AnyEntry, CaseState } from '#contracts';
import { before, sampleState } from '../samples/case';
import { whenMade } from './officers';

const NAME = 'confirm-address';
const actor = { kind: 'user', id: 'officer1', name: '执法员甲', roles: ['officer'] };
const confirmed = (seq: number, minutes: number, address: string) =>
  ({
    seq,
    type: 'action.performed',
    actor,
    data: { name: NAME, data: { address }, receivedAt: before(minutes) },
  }) as unknown as AnyEntry;
const entries = [confirmed(2, 60, '示例路 1 号'), confirmed(3, 20, '示例路 2 号')];
const deeds = {
  [NAME]: { by: '执法员甲', at: before(20), data: { address: '示例路 2 号' } },
} as unknown as CaseState['deeds'];

describe(whenMade.name, () => {
  it('knows what was on record when the paper was made, and nothing that came after it', () => {
    const addressAt = (minutes: number) =>
      whenMade({ state: { ...sampleState, deeds }, entries }, { madeAt: before(minutes) }).deeds[NAME]?.data['address'];
    expect([90, 60, 40, 20, 10].map(addressAt)).toEqual([
      undefined,
      ...['示例路 1 号', '示例路 1 号', '示例路 2 号', '示例路 2 号'],
    ]);
  });
});
