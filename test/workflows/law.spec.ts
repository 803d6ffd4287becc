import { periodRule, SIGNALS } from '#contracts';
import { seedPeriodRules } from '../../libs/law/data';
import { expectWhole, freshCaseNo, reached } from './contention';
import { type RunningCase, Stage } from './support';

const seven = periodRule({
  ...seedPeriodRules.find((r) => r.id === 'reinspection')!,
  period: { amount: 7, unit: 'workingDay' },
});
const publish = (c: RunningCase, publication: number, rules = [seven]) =>
  c.publish(SIGNALS.lawPublished, { publication, source: '示例公告', rules });

/** Rules published while a case is under way, for cases under way. */
describe('law by message', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.setLocal(10_000);
  });
  afterAll(() => stage.strike({ byChance: true }));

  it('what starts afterwards is counted by it, what runs stays as it was told; late or twice it changes nothing', async () => {
    const c = await stage.register({ caseNo: freshCaseNo() });
    await c.toObservation();
    const before = (await c.live()).clocks;
    await publish(c, 3);
    await reached(c, (s) => s.lawPublication === 3);
    await publish(c, 3);
    await publish(c, 2, [{ ...seven, period: { amount: 1, unit: 'workingDay' } }]);
    await c.act('report-correction', { statement: '已改正。' });
    const { clocks } = await expectWhole(c);
    expect(clocks.filter((k) => before.some((b) => b.id === k.id && b.status === k.status))).toEqual(
      before.filter((b) => clocks.some((k) => b.id === k.id && b.status === k.status)),
    );
    expect(clocks.find((k) => k.id === 'reinspection')).toMatchObject({ period: { amount: 7 } });
    const heard = c.journal.filter((e) => e.type === 'law.changed');
    expect(heard).toMatchObject([{ data: { publication: 3, titles: ['复查期限'] }, basis: '示例公告' }]);
  });

  it('a case whose clock has no rule waits where it starts, and goes on when one is published', async () => {
    const c = await stage.register({ caseNo: freshCaseNo(), rules: { reinspection: undefined } });
    await c.toObservation();
    const reported = c.act('report-correction', { statement: '已改正。' });
    // Where it cannot go on the engine gives its task out again and again.
    for (let attempt = 0; attempt < 2;) {
      const { raw } = await c.handle.describe();
      attempt = raw.pendingWorkflowTask?.attempt ?? 0;
    }
    await publish(c, 1);
    await reported;
    const { stage: where, clocks } = await c.live();
    expect(where).toBe('reinspection');
    expect(clocks.find((k) => k.id === 'reinspection')).toMatchObject({ status: 'running', period: { amount: 7 } });
  });
});
