import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { type AnyEntry, caseEvent, EVENTS, eventOf } from '#contracts';

const contract = readFileSync(join(__dirname, '../../../docs/integration.md'), 'utf8');
const of = {
  caseNo: '2026-psj-000001',
  displayNo: '盘市监柔〔2026〕1号',
  unitId: 'psj',
  stage: 'registration',
} as const;

describe('the events that are pushed', () => {
  it('are those the contract lists, each with what is told of it', () => {
    const [, table] = /<!-- events -->([\s\S]*)<!-- \/events -->/.exec(contract)!;
    const rows = [...table!.matchAll(/^\| `(cn\.rouzhi\.[\w.]+)`\s*\| (\S+)\s*\| (.*?)\s*\|$/gm)];
    expect(rows.map(([, type, title, told]) => [type, title, told!.match(/\w+/g) ?? []])).toEqual(
      Object.entries(EVENTS).map(([type, { title, told }]) => [type, title, told]),
    );
  });

  it('are signed as the contract says: its example comes out', () => {
    const [, id, timestamp, signature, body] =
      /webhook-id: (\S+)\nwebhook-timestamp: (\d+)\nwebhook-signature: (\S+)\n\n(.*)\n/.exec(contract)!;
    const [secret] = /whsec_[\w+/=]{20,}/.exec(contract)!;
    expect(new Webhook(secret).sign(id!, new Date(Number(timestamp) * 1000), body!)).toBe(signature);
    const entry = {
      ...{
        seq: 1,
        at: '2026-11-29T02:00:00.000Z',
        type: 'case.registered',
        actor: { kind: 'officer', id: 'officer1' },
      },
      data: { facts: { party: { name: '示例商行' } }, calendarVersion: '1' },
    } as unknown as AnyEntry;
    expect(JSON.stringify(caseEvent(entry, of, 'https://rouzhi.example'))).toBe(body);
  });

  it('tell nothing anybody wrote, nor of entries that concern nobody outside', () => {
    const entry = {
      ...{ seq: 9, at: '2026-11-29T02:00:00.000Z', type: 'outcome.set', actor: { kind: 'officer', id: 'officer1' } },
      data: { outcome: 'noPenalty', text: '张三情节轻微' },
    } as unknown as AnyEntry;
    const event = caseEvent(entry, { ...of, stage: 'disposition' }, 'urn:rouzhi');
    expect(event.data['entry']).toEqual({ outcome: 'noPenalty' });
    expect(JSON.stringify(event)).not.toContain('张三');
    expect(eventOf('message.refused')).toBeUndefined();
    expect(eventOf('clock.changed')).toBeUndefined();
  });
});
