import type { CaseState } from './case';
import type { TaskDeclaration } from './declare';
import { service } from './fields';
import { ADDRESS_BLANK } from './service-address';
import { PLACE_LENGTH, servicePlace } from './service-place';
import { TASKS } from './tasks';

const confirmed = {
  'confirm-address': { data: { address: '示例路 2 号\n电话 000', channels: [], signedOn: '2026-09-01' } },
};
const state = (more: object = {}) =>
  ({
    ...{ party: { kind: 'organization', name: '示例商行' }, place: '示例街 1 号', deeds: {}, documents: [] },
    ...{ item: { correctionPeriod: { amount: 7, unit: 'calendarDay' } }, officers: [] },
    measures: [
      { id: 'M1', kind: 'preservation', things: [] },
      { id: 'M2', kind: 'detention', things: [] },
    ],
    ...more,
  }) as unknown as CaseState;
const registered = { kind: 'organization', name: '示例商行', address: '示例路 1 号' };

describe('the place of service', () => {
  it('begins with the confirmed address, else the registered one; on the spot, with where it happened', () => {
    const { prefill }: TaskDeclaration = TASKS.serveDocument;
    const order: TaskDeclaration = TASKS.issueCorrectionOrder;
    expect(prefill!(state({ party: registered, deeds: confirmed }))['place']).toBe('示例路 2 号，电话 000');
    expect(prefill!(state({ party: registered }))['place']).toBe('示例路 1 号');
    expect(prefill!(state({ party: { ...registered, address: '' } }))['place']).toBeUndefined();
    expect(order.prefill!(state({ party: registered, deeds: confirmed }))['service']).toEqual({
      ...{ method: 'direct', recipient: '示例商行', place: '示例街 1 号' },
    });
    expect(servicePlace('路'.repeat(PLACE_LENGTH + 1))).toBeUndefined();
  });

  it('is asked for where somebody goes or a letter goes, and never required', () => {
    const form = service();
    expect(form.safeParse({ method: 'direct', recipient: '店主' }).success).toBe(true);
    expect(form.parse({ method: 'direct', recipient: '店主', place: ' 示例街 1 号 ' }).place).toBe('示例街 1 号');
    const { when } = form.shape.place.meta() as unknown as { when: { method: string[] } };
    expect(when.method).not.toContain('electronic');
    expect(when.method).not.toContain('announcement');
  });
});

describe('the address in a decision to seal or detain (行政强制法 第二十四条第二款第一项)', () => {
  const hint = (subject: string, more: object = {}) =>
    TASKS.takeMeasure.context!.addressBlank.of(state(more), { subject } as never);

  it('is told to be left blank only where nobody knows one', () => {
    expect(hint('M2')).toBe(ADDRESS_BLANK);
    expect(hint('M2', { party: registered })).toBeUndefined();
    expect(hint('M2', { deeds: confirmed })).toBeUndefined();
    // The notice of what is kept as evidence names no address.
    expect(hint('M1')).toBeUndefined();
  });
});
