import { join } from 'node:path';
import { clockKey } from '#law';
import type { CaseTask } from '#contracts';
import { bundleWorkflows } from '../../libs/temporal/workflow-code';
import { ANSWERS, legal } from '../support/cases';
import { expectWhole, freshCaseNo } from './contention';
import { refusalOf, type RunningCase, Stage } from './support';

/** Tasks, clocks and documents of one kind, several at once: `two-at-once.workflow.ts`. */
describe('two of one kind at once', () => {
  let code: string;
  beforeAll(async () => {
    ({ code } = await bundleWorkflows(join(__dirname, 'two-at-once.workflow.ts')));
  });

  const toServe = async (c: RunningCase): Promise<CaseTask[]> =>
    (await c.live()).tasks.filter((t) => t.kind === 'serveDocument' && t.state === 'open');
  const serve = (c: RunningCase, task: CaseTask) => c.send(task.id, ANSWERS['serveDocument']!);

  // A fresh history at every rest begins the stage again and again: nothing is made, asked or met twice.
  it.each([10_000, 8])('each has its own task, clock and story (a fresh history after %d events)', async (after) => {
    const stage = await Stage.setLocal(after, undefined, { code });
    try {
      const c = await stage.register({ caseNo: freshCaseNo() });
      const [first, second] = await toServe(c);
      expect([first!.title, second!.title]).toEqual(['送达：行政处罚决定书（甲）', '送达：行政处罚决定书（乙）']);
      const reply = await serve(c, second!);
      expect(reply.tasks.map((t) => t.id)).toEqual([first!.id]);
      const statuses = Object.fromEntries(reply.clocks.map((k) => [k.subject ?? '', k.status]));
      expect(statuses).toEqual({ '': 'running', [first!.subject!]: 'running', [second!.subject!]: 'met' });
      await serve(c, first!);
      // The next two: each has its guard, and both answered at once both count.
      const next = await toServe(c);
      const future = { ...ANSWERS['serveDocument']!, effectiveAt: '2099-01-01T00:00:00.000Z' };
      for (const task of next) expect(await refusalOf(c.send(task.id, future))).toBe('DATE_IN_FUTURE');
      expect(await refusalOf(c.send(next[0]!.id, ANSWERS['serveDocument']!, legal))).toBe('NOT_CANDIDATE');
      await Promise.all(next.map((task) => serve(c, task)));

      const { documents, clocks } = await expectWhole(c);
      expect(documents.map((d) => [d.title, d.subject, d.served?.recipient])).toEqual(
        ['甲', '乙', '甲', '乙'].map((n) => [
          `行政处罚决定书（${n}）`,
          `party-${n}`,
          ANSWERS['serveDocument']!['recipient'],
        ]),
      );
      const ofService = clocks.filter((k) => k.id === 'service');
      expect(ofService.map((k) => [clockKey(k), k.status])).toEqual(
        ['', documents[0]!.id, documents[1]!.id, '#2', documents[2]!.id, documents[3]!.id].map((what) => [
          ['service', what].filter(Boolean).join(' '),
          'met',
        ]),
      );
      expect(await c.finish()).toBe('noViolation');
    } finally {
      await stage.strike({ byChance: true });
    }
  });
});
