import type { AnyEntry } from '#contracts';
import { expectWhole, freshCaseNo, runsOf } from './contention';
import { PATHS } from './paths';
import { Stage } from './support';

const VARIES = ['at', 'key', 'digest', 'receivedAt', 'startedAt', 'effectiveAt', 'dueAt', 'dueOn', 'alarm', 'paidOn'];
/** The journal without what no two runs have in common. */
const told = (journal: readonly AnyEntry[]): unknown =>
  JSON.parse(JSON.stringify(journal, (name, value: unknown) => (VARIES.includes(name) ? undefined : value)));

/** A case that goes on in a fresh history wherever it rests tells what one tells that never does. */
describe('a fresh history at every rest', () => {
  let long: Stage;
  let short: Stage;
  beforeAll(async () => {
    long = await Stage.setLocal(10_000);
    short = await Stage.setLocal(6);
  });
  afterAll(async () => {
    await long.strike({ byChance: true });
    await short.strike({ byChance: true });
  });

  it.each(Object.entries(PATHS))('%s', async (_name, { wish, steps, outcome }) => {
    const caseNo = freshCaseNo();
    const play = async (stage: Stage) => {
      const c = await stage.register({ ...wish, caseNo });
      for (const step of steps) {
        await step(c);
        await expectWhole(c);
      }
      expect(await c.handle.result()).toBe(outcome);
      await expectWhole(c);
      return c;
    };
    const unbroken = await play(long);
    expect(await runsOf(unbroken)).toHaveLength(1);
    const broken = await play(short);
    // The step that ends a case, and what happens by itself, begin none.
    expect((await runsOf(broken)).length).toBeGreaterThanOrEqual(steps.length - 2);
    expect(told(broken.journal)).toEqual(told(unbroken.journal));
  });
});
