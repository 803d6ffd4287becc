import { UPDATES } from '#contracts';
import { daysBefore } from '../support/calendar';
import { head, officer, supervisor } from '../support/cases';
import { refusalOf, type RunningCase, Stage } from './support';

/** 督办: who supervises asks, the head answers by the day; the case takes its course. */
describe('supervision', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  const asked = async (days = 10) => ({ reason: '请说明进展。', dueOn: daysBefore(await stage.now(), -days) });
  const ask = async (c: RunningCase) => c.act('supervise', await asked(), supervisor);
  const clocks = async (c: RunningCase) => (await c.live()).clocks.filter((k) => k.id === 'supervision');

  it('is answered by the head, once at a time, and may be asked again', async () => {
    const c = await stage.register();
    await ask(c);
    const task = await c.openTask('explainSupervision');
    expect(task).toMatchObject({ candidate: 'head', clock: 'supervision' });
    expect(task.context).toMatchObject({ asked: { by: 'supervisor', data: { reason: '请说明进展。' } } });
    expect(await refusalOf(ask(c))).toBe('SUPERVISION_PENDING');
    await c.complete('explainSupervision');
    expect((await clocks(c)).map((k) => k.status)).toEqual(['met']);
    await ask(c);
    expect((await clocks(c)).map((k) => [k.round, k.status])).toEqual([
      [1, 'met'],
      [2, 'running'],
    ]);
    expect((await c.live()).supervisions).toHaveLength(2);
    expect((await c.live()).stage).toBe('screening');
  });

  it('falls to who supervises alone, by a day that is to come', async () => {
    const c = await stage.register();
    expect(await refusalOf(c.act('supervise', await asked(), officer))).toBe('FORBIDDEN');
    expect(await refusalOf(c.act('supervise', await asked(), head))).toBe('FORBIDDEN');
    expect(await refusalOf(c.act('supervise', await asked(0), supervisor))).toBe('SUPERVISION_DATE_PAST');
    await ask(c);
    const { id } = await c.openTask('explainSupervision');
    expect(await refusalOf(c.send(id, { explanation: '代答。' }, officer))).toBe('NOT_CANDIDATE');
  });

  it('reaches a suspended case and is answered there; what is suspended stays so', async () => {
    const c = await stage.register();
    await c.complete('screen');
    await c.suspend();
    await ask(c);
    expect((await clocks(c))[0]!.status).toBe('running');
    await c.complete('explainSupervision');
    const { status, clocks: all } = await c.live();
    expect(status).toBe('suspended');
    expect(all.find((k) => k.id === 'verification')!.status).toBe('suspended');
    expect(await refusalOf(c.complete('educate'))).toBe('CASE_SUSPENDED');
  });

  it('is not shaken off by withdrawing the registration: nothing is sealed before the answer', async () => {
    const c = await stage.register();
    await ask(c);
    await c.act('withdraw', { reason: '重复登记。' });
    await c.complete('approveWithdrawal');
    expect((await clocks(c))[0]!.status).toBe('running');
    expect(await refusalOf(c.complete('fileDossier'))).toBe('CLOSING_GATE');
    await c.complete('explainSupervision');
    await c.complete('fileDossier');
    expect(await c.handle.result()).toBe('withdrawn');
    expect((await c.live()).tasks.filter((t) => t.state === 'open')).toEqual([]);
  });

  it('outlives the end of a period, and says so to nobody but the record when it is late', async () => {
    const c = await stage.register();
    await c.toObservation({ period: { amount: 1, unit: 'minute' } });
    await ask(c);
    await stage.env.sleep('61s');
    expect((await c.live()).stage).toBe('filing');
    expect((await c.openTask('explainSupervision')).state).toBe('open');
    await stage.env.sleep('20 days');
    expect(c.journal.filter((e) => e.type === 'clock.overdue').map((e) => e.data.clock)).toContain('supervision');
  });

  it('asked twice at once, one is heard and the other refused on record or at once', async () => {
    const c = await stage.register();
    const data = await asked();
    const outcomes = await Promise.all(
      ['a', 'b'].map((key) =>
        refusalOf(c.message(UPDATES.performAction, { action: 'supervise', data, actor: supervisor, key })),
      ),
    );
    expect(outcomes.sort()).toEqual(['SUPERVISION_PENDING', 'accepted']);
    expect((await c.live()).tasks.filter((t) => t.kind === 'explainSupervision')).toHaveLength(1);
  });
});

describe('supervision in a history begun anew at every rest', () => {
  it('is asked and answered once', async () => {
    const stage = await Stage.setLocal(6);
    try {
      const c = await stage.register();
      await c.act('supervise', { reason: '请说明。', dueOn: daysBefore(new Date(), -10) }, supervisor);
      await c.toObservation();
      await c.complete('explainSupervision');
      const { tasks, clocks } = await c.live();
      expect(tasks.filter((t) => t.kind === 'explainSupervision').map((t) => t.state)).toEqual(['completed']);
      expect(clocks.filter((k) => k.id === 'supervision').map((k) => k.status)).toEqual(['met']);
    } finally {
      await stage.strike({ byChance: true });
    }
  });
});
