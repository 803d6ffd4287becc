import { head, officer, party } from '../support/cases';
import { action, answer, entriesOf, expectWhole, freshCaseNo, inOneTask, runsOf, say, together } from './contention';
import { Stage } from './support';

/** What one person sends does not keep the others from their work, and no name is special. */
describe('quotas and keys', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.setLocal(10_000);
  });
  afterAll(() => stage.strike({ byChance: true }));

  const study = (n: number) => action('complete-study', { course: `课程 ${n}`, correct: 1, of: 1 }, party);

  it('two thousand study answers of the party: three are heard, the rest refused and not recorded, and the officers go on', async () => {
    const c = await stage.register({ caseNo: freshCaseNo() });
    const told = new Map<string, number>();
    for (let sent = 0; sent < 2_100;) {
      const batch = Array.from({ length: 5 }, () => study(sent++));
      for (const outcome of await Promise.all(batch.map((s) => say(c, s)))) {
        told.set(outcome, (told.get(outcome) ?? 0) + 1);
      }
    }
    expect(told.get('accepted')).toBe(3);
    expect([...told.keys()].sort()).toEqual(['PARTY_QUOTA_REACHED', 'accepted']);
    expect(told.get('PARTY_QUOTA_REACHED')).toBe(2_097);
    // Those that came in one breath with the third wait their turn and are refused on record; no others.
    const state = await expectWhole(c);
    expect(state.seq).toBeLessThan(60);
    expect(await runsOf(c)).toHaveLength(1);
    await c.complete('screen');
    expect((await expectWhole(c)).stage).toBe('correction');
  });

  it('the party’s quota is its own: an officer who records for it is not bound by it', async () => {
    const c = await stage.register({ caseNo: freshCaseNo() });
    await c.toObservation({ period: { amount: 10, unit: 'minute' } });
    for (let i = 0; i < 10; i++) {
      await say(c, action('request-extension', { by: { amount: 1, unit: 'minute' }, reason: '忙。' }, party));
      await c.complete('approveExtension', { decision: 'refuse', reason: '理由不足。' });
    }
    const ask = (by: typeof party) =>
      say(c, action('request-extension', { by: { amount: 1, unit: 'minute' }, reason: '忙。' }, by));
    expect(await ask(party)).toBe('PARTY_QUOTA_REACHED');
    expect(await ask(officer)).toBe('accepted');
  });

  it('a party refused on record time and again is heard only when the case can answer at once', async () => {
    const c = await stage.register({ caseNo: freshCaseNo() });
    const words = (_: number) => action('state-defence', { statement: '申辩。' }, party);
    const outcomes: string[] = [];
    for (let i = 0; i < 9; i++) {
      const [first, ...rest] = await together(c, [
        action('record-guidance', { content: '辅导。' }),
        ...[1, 2, 3, 4, 5].map(words),
      ]);
      expect(first).toBe('accepted');
      outcomes.push(...rest);
    }
    const refused = async () => (await expectWhole(c)).partyActions['refused'] ?? 0;
    expect(await refused()).toBeGreaterThanOrEqual(30);
    expect(await refused()).toBeLessThan(35);
    expect(new Set(outcomes)).toEqual(new Set(['ACTION_NOT_ALLOWED', 'CASE_BUSY']));
    expect(await say(c, words(0))).toBe('ACTION_NOT_ALLOWED');
    await c.complete('screen');
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'a key named %s is recorded and answers as any other',
    async (key) => {
      const c = await stage.register({ caseNo: freshCaseNo() });
      const guidance = action('record-guidance', { content: '辅导。' }, officer, { key });
      expect(await say(c, guidance)).toBe('accepted');
      expect(await say(c, guidance)).toBe('accepted');
      expect(await say(c, action('record-guidance', { content: '另一次。' }, officer, { key }))).toBe(
        'IDEMPOTENCY_KEY_REUSED',
      );
      expect(await say(c, action('record-guidance', { content: '辅导。' }, head, { key }))).toBe('accepted');
      expect((await expectWhole(c, [guidance])).guidance).toBe(2);

      const d = await stage.register({ caseNo: freshCaseNo() });
      const screened = await answer(d, 'screen', {}, { key });
      expect(await say(d, screened)).toBe('accepted');
      expect(await say(d, screened)).toBe('accepted');
      expect((await expectWhole(d, [screened])).stage).toBe('correction');
    },
  );

  it.each(['constructor', '__proto__', 'toString'])('an action named %s is unknown', async (name) => {
    const { c, said, outcomes } = await inOneTask(stage, {
      prepare: () => Promise.resolve([action('record-guidance', { content: '辅导。' }), action(name, {}, head)]),
    });
    expect(outcomes).toEqual(['accepted', 'ACTION_UNKNOWN']);
    await expectWhole(c, said);
    expect(await say(c, action(name, {}, head))).toBe('ACTION_UNKNOWN');
  });

  it('the same key sent again after its refusal on record answers with that refusal', async () => {
    const { c, said } = await inOneTask(stage, {
      prepare: async (c) => [
        await answer(c, 'screen'),
        await answer(c, 'screen', {}, { actor: { ...officer, id: 'officer2' } }),
      ],
    });
    expect(await say(c, said[1]!)).toBe('TASK_ALREADY_COMPLETED');
    expect(entriesOf((await expectWhole(c, said), c.journal), said[1]!)).toHaveLength(1);
  });
});
