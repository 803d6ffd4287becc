import type { AnyEntry } from '#contracts';
import { expectWhole, freshCaseNo, runsOf } from './contention';
import { ended, isBrief, PATHS, type Way } from './paths';
import { type RunningCase, Stage, WAYS } from './support';

const VARIES = [
  'at',
  'key',
  'digest',
  'receivedAt',
  'startedAt',
  'effectiveAt',
  'dueAt',
  'dueOn',
  'alarm',
  'paidOn',
  'heldAt',
  'heldOn',
];
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

  /** The shortest way to each stage where a case rests, and rests long enough where one leads there. */
  const ways = new Map<string, Way>();
  const length = (way: Way) => (isBrief(way) ? 1000 : 0) + way.steps.length;
  async function rests(c: RunningCase, way: Way): Promise<void> {
    const { stage, status } = await c.live();
    const known = ways.get(stage);
    if (status === 'open' && !(known && length(known) <= length(way))) ways.set(stage, way);
  }

  it.each(Object.entries(PATHS))('%s', async (_name, { wish, steps, outcome }) => {
    const caseNo = freshCaseNo();
    const play = async (stage: Stage) => {
      const c = await stage.register({ ...wish, caseNo });
      for (const [far, step] of steps.entries()) {
        await rests(c, { wish, steps: steps.slice(0, far) });
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

  it('every way of the stage map has been gone', async () => {
    const leave = {
      transfer: async (c: RunningCase) => {
        await c.act('suspect-crime', { facts: '涉嫌犯罪。' });
        await c.reportCrime();
        await c.complete('approveTransfer');
        await c.complete('deliverTransfer');
        await c.complete('recordPoliceDecision', { decision: 'declined', note: '不予立案。' });
        await c.complete('answerNonFiling');
      },
      closing: async (c: RunningCase) => {
        if ((await c.live()).stage === 'screening') {
          await c.act('withdraw', { reason: '重复登记。' });
          await c.complete('approveWithdrawal');
        } else {
          await c.act('terminate', ended);
          await c.complete('approveTermination');
        }
      },
    };
    for (const [to, act] of Object.entries(leave)) {
      for (const [from, { wish, steps }] of ways) {
        // There, and back from the police.
        const round = [`${from} ${to}`, `${to} ${from}`].filter((way) => WAYS.includes(way));
        if (!WAYS.includes(`${from} ${to}`) || round.every((way) => long.store.ways.includes(way))) continue;
        const c = await long.register({ ...wish, caseNo: freshCaseNo() });
        for (const step of steps) await step(c);
        await act(c);
        await expectWhole(c);
      }
    }
    expect([...new Set(long.store.ways)].sort()).toEqual([...WAYS].sort());
  });
});
