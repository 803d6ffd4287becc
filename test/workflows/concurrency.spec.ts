import { setTimeout as delay } from 'node:timers/promises';
import { head, item, officer, party } from '../support/cases';
import {
  action,
  answer,
  entriesOf,
  expectWhole,
  freshCaseNo,
  inOneTask,
  reached,
  refusedOnRecord,
  say,
  together,
} from './contention';
import { type RunningCase, Stage } from './support';

/** Messages that reach a case together: each has its consequence, or is refused on record, and none undoes another. */
describe('together', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.setLocal(10_000);
  });
  afterAll(() => stage.strike({ byChance: true }));

  const report = () => action('report-correction', { statement: '已改正。' }, party);
  const ask = (minutes: number) =>
    action('request-extension', { by: { amount: minutes, unit: 'minute' }, reason: '配件未到。' }, party);
  /** The head's approval of what an officer has proposed. */
  const suspend = async (c: RunningCase) => {
    await c.act('suspend', { ground: 'other', reason: '等待鉴定。' });
    return answer(c, 'approveSuspension');
  };
  const penalty = { ...item('sj-01'), penaltyRequiresRefusal: false };
  const minutes = (amount: number) => ({ period: { amount, unit: 'minute' } });
  const clockOf = async (c: RunningCase, id: string) => (await c.live()).clocks.find((k) => k.id === id)!;

  /** Served now: a period that ends so many ms from then, shorter than any form lets it be. */
  const orderEndingIn = (ms: number) => minutes(ms / 60_000);
  const justBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();
  /** Asked beforehand: a case in the middle of a workflow task answers no question. */
  let dueAt: string;
  const past = () => delay(Math.max(0, Date.parse(dueAt) - Date.now() + 50));

  async function toDefence(c: RunningCase): Promise<void> {
    await c.complete('screen', { route: 'penalty', overrideReason: '情节较重。' });
    await c.completeAll('signOffScreening', 'approveFiling', 'investigate', 'reviewLegality', 'giveNotice');
  }

  describe('A1: the head approves the extension and the party reports the correction', () => {
    it.each(['approved first', 'reported first'])('%s', async (order) => {
      const { c, said, outcomes } = await inOneTask(stage, {
        prepare: async (c) => {
          await c.toObservation(minutes(10));
          await say(c, ask(5));
          const both = [await answer(c, 'approveExtension'), report()];
          return order === 'approved first' ? both : both.reverse();
        },
      });
      const state = await expectWhole(c, said);
      expect(state.stage).toBe('reinspection');
      expect(state.clocks.find((k) => k.id === 'correction')!.status).toBe('met');
      if (order === 'approved first') expect(outcomes).toEqual(['accepted', 'accepted']);
      else {
        expect(outcomes).toEqual(['accepted', 'TASK_NOT_OPEN']);
        expect(refusedOnRecord(c.journal, said[1]!)?.code).toBe('TASK_NOT_OPEN');
      }
    });
  });

  it.each([1, 5])(
    'what the law has come to ask is asked of a case of revision %i behind another message too',
    async (revision) => {
      const { c, said, outcomes } = await inOneTask(stage, {
        wish: { facts: { revision } },
        prepare: () =>
          Promise.resolve([
            action('record-guidance', { content: '告知整改方法。' }),
            action('suspend', { reason: '等待。' }, head),
          ]),
      });
      expect(outcomes).toEqual(['accepted', 'SUSPENSION_NOT_HERE']);
      expect(refusedOnRecord(c.journal, said[1]!)?.code).toBe('SUSPENSION_NOT_HERE');
      expect((await c.live()).status).toBe('open');
      await expectWhole(c, said);
    },
  );

  it('A2: two extension requests: what the head was asked is what the head decides', async () => {
    const { c, said, outcomes } = await inOneTask(stage, {
      prepare: async (c) => {
        await c.toObservation(minutes(10));
        return [ask(2), ask(3)];
      },
    });
    expect(outcomes).toEqual(['accepted', 'EXTENSION_PENDING']);
    const task = await c.openTask('approveExtension');
    expect(task.context).toMatchObject({ by: { amount: 2, unit: 'minute' } });
    const due = (await clockOf(c, 'correction')).dueAt!;
    await c.complete('approveExtension');
    expect(Date.parse((await clockOf(c, 'correction')).dueAt!) - Date.parse(due)).toBe(2 * 60_000);
    await expectWhole(c, said);
  });

  describe('A3: the officer records a waiver and the party states its defence', () => {
    it.each(['waived first', 'stated first'])('%s: it is heard', async (order) => {
      const { c, said, outcomes } = await inOneTask(stage, {
        wish: { item: penalty },
        prepare: async (c) => {
          await toDefence(c);
          const words = action('state-defence', { statement: '已主动消除后果。' }, party);
          const both = [await answer(c, 'recordDefence'), words];
          return order === 'waived first' ? both : both.reverse();
        },
      });
      const state = await expectWhole(c, said);
      expect(state.stage).toBe('defence');
      expect((await c.openTask('recordDefence')).context).toMatchObject({
        stated: { data: { statement: '已主动消除后果。' } },
      });
      expect(outcomes).toEqual(order === 'waived first' ? ['accepted', 'accepted'] : ['accepted', 'TASK_NOT_OPEN']);
      // Being heard costs it nothing, and the case goes on from there.
      await c.complete('recordDefence', { waived: false, statement: '已主动消除后果。', review: '予以采纳。' });
      await c.act('waive-defence', { scope: 'defence', confirmed: true }, party);
      expect((await c.live()).stage).toBe('decision');
    });
  });

  describe('A4: the order is issued and the case suspended', () => {
    it.each(['ordered first', 'suspended first'])('%s: no period runs in a suspended case', async (order) => {
      const { c, said, outcomes } = await inOneTask(stage, {
        prepare: async (c) => {
          await c.completeAll('screen', 'educate');
          const both = [await answer(c, 'issueCorrectionOrder', minutes(1)), await suspend(c)];
          return order === 'ordered first' ? both : both.reverse();
        },
      });
      const state = await expectWhole(c, said);
      expect(state.status).toBe('suspended');
      expect(state.clocks.flatMap((k) => (k.status === 'running' ? [k.id] : []))).toEqual(['suspension']);
      expect(outcomes).toEqual(order === 'ordered first' ? ['accepted', 'accepted'] : ['accepted', 'CASE_SUSPENDED']);
      expect(state.stage).toBe(order === 'ordered first' ? 'observation' : 'correction');
    });

    it('a period that starts while the case is suspended starts suspended, and runs whole after the resumption', async () => {
      const { c, said, outcomes } = await inOneTask(stage, {
        prepare: async (c) => {
          await c.toObservation(minutes(10));
          return [report(), await suspend(c)];
        },
      });
      expect(outcomes).toEqual(['accepted', 'accepted']);
      const state = await expectWhole(c, said);
      expect(state).toMatchObject({ stage: 'reinspection', status: 'suspended' });
      expect(state.clocks.find((k) => k.id === 'reinspection')!.status).toBe('suspended');
      await c.act('resume', { reason: '鉴定完成。' }, head);
      expect((await clockOf(c, 'reinspection')).status).toBe('running');
      await c.complete('reinspect');
      await expectWhole(c, said);
    });
  });

  describe('A5: the period is over, its timer not yet processed, and two messages are there', () => {
    it('received in time, the report counts, whatever comes with it', async () => {
      const { c, said, outcomes } = await inOneTask(stage, {
        prepare: async (c) => {
          await c.toObservation(orderEndingIn(500));
          dueAt = (await clockOf(c, 'correction')).dueAt!;
          const receivedAt = justBefore(dueAt);
          return [ask(5), report()].map((s) => ({ ...s, message: { ...s.message, receivedAt } }));
        },
        meanwhile: past,
      });
      expect(outcomes).toEqual(['accepted', 'accepted']);
      expect((await expectWhole(c, said)).stage).toBe('reinspection');
    });

    it('received afterwards, both are refused and the case escalates by itself', async () => {
      const c = await stage.register({ caseNo: freshCaseNo() });
      await c.toObservation(orderEndingIn(500));
      dueAt = (await clockOf(c, 'correction')).dueAt!;
      expect(await together(c, [report(), ask(5)], past)).toEqual(['ACTION_NOT_ALLOWED', 'EXTENSION_AFTER_EXPIRY']);
      await reached(c, (s) => s.escalation !== undefined);
      expect((await expectWhole(c)).escalation?.reason).toBe('notCorrectedInTime');
    });

    it('one received after the end does not take the end from one received before it', async () => {
      const c = await stage.register({ caseNo: freshCaseNo() });
      await c.toObservation(orderEndingIn(500));
      dueAt = (await clockOf(c, 'correction')).dueAt!;
      const inTime = report();
      inTime.message.receivedAt = justBefore(dueAt);
      expect(await together(c, [report(), inTime], past)).toEqual(['ACTION_NOT_ALLOWED', 'accepted']);
      expect((await expectWhole(c, [inTime])).stage).toBe('reinspection');
    });

    it('a defence received before its end and heard after it', async () => {
      const { c, said, outcomes } = await inOneTask(stage, {
        wish: { item: penalty, rules: { defence: { period: { amount: 1 / 120, unit: 'minute' } } } },
        prepare: async (c) => {
          await toDefence(c);
          dueAt = (await clockOf(c, 'defence')).dueAt!;
          const receivedAt = justBefore(dueAt);
          const words = (statement: string) => action('state-defence', { statement }, party, { receivedAt });
          return [words('第一次。'), words('第二次。')];
        },
        meanwhile: past,
      });
      expect(outcomes).toEqual(['accepted', 'accepted']);
      const state = await expectWhole(c, said);
      expect(state.stage).toBe('defence');
      expect((await c.openTask('recordDefence')).context).toMatchObject({
        stated: { data: { statement: '第二次。' } },
      });
    });
  });

  describe('A6: withdrawn before the case has done anything', () => {
    it('the message is there when the case first wakes: it closes with nothing open', async () => {
      await stage.lower();
      const c = await stage.register({ caseNo: freshCaseNo() });
      const withdraw = action('withdraw', { reason: '重复登记。' });
      const outcome = say(c, withdraw);
      await delay(200);
      await stage.raise();
      expect(await outcome).toBe('accepted');
      await c.complete('approveWithdrawal');
      const state = await expectWhole(c, [withdraw]);
      expect(state).toMatchObject({ stage: 'closing', outcome: 'withdrawn' });
      expect(state.tasks.filter((t) => t.state === 'open').map((t) => t.kind)).toEqual(['fileDossier']);
      await c.complete('fileDossier');
      expect(await c.handle.result()).toBe('withdrawn');
      await expectWhole(c, [withdraw]);
    });

    it('an answer and a withdrawal are both there', async () => {
      await stage.lower();
      const c = await stage.register({ caseNo: freshCaseNo() });
      const said = [
        action('add-evidence', { title: '照片', kind: 'documentary' }),
        action('withdraw', { reason: '重复。' }),
      ];
      const outcomes = said.map((s) => say(c, s));
      await delay(200);
      await stage.raise();
      expect(await Promise.all(outcomes)).toEqual(['accepted', 'accepted']);
      await c.complete('approveWithdrawal');
      expect(await expectWhole(c, said)).toMatchObject({ stage: 'closing', evidence: 1 });
    });
  });

  describe('A7: the party reports the correction and refuses it', () => {
    const refuse = () => action('refuse-correction', { statement: '不改。' }, party);

    it('reported first: the refusal is refused on record', async () => {
      const { c, said, outcomes } = await inOneTask(stage, {
        prepare: async (c) => {
          await c.toObservation(minutes(10));
          return [report(), refuse()];
        },
      });
      expect(outcomes).toEqual(['accepted', 'ACTION_NOT_ALLOWED']);
      expect((await expectWhole(c, said)).stage).toBe('reinspection');
    });

    it('refused first: the report is put before whoever decides on the filing', async () => {
      const { c, said, outcomes } = await inOneTask(stage, {
        prepare: async (c) => {
          await c.toObservation(minutes(10));
          return [refuse(), report()];
        },
      });
      expect(outcomes).toEqual(['accepted', 'accepted']);
      const state = await expectWhole(c, said);
      expect(state.escalation?.reason).toBe('refused');
      const belated = [{ action: 'report-correction', seq: entriesOf(c.journal, said[1]!)[0]!.seq }];
      expect((await c.openTask('approveFiling')).context).toMatchObject({ belated });
    });
  });

  it('two people answer one task: one takes effect, the other is told so on record', async () => {
    const { c, said, outcomes } = await inOneTask(stage, {
      prepare: async (c) => [
        await answer(c, 'screen'),
        await answer(c, 'screen', {}, { actor: { ...officer, id: 'officer2' } }),
      ],
    });
    expect(outcomes).toEqual(['accepted', 'TASK_ALREADY_COMPLETED']);
    expect((await expectWhole(c, said)).stage).toBe('correction');
  });

  it('the same message twice at once takes effect once', async () => {
    const c = await stage.register({ caseNo: freshCaseNo() });
    const guidance = action('record-guidance', { content: '辅导。' });
    expect(await Promise.all([1, 2, 3].map(() => say(c, guidance)))).toEqual(['accepted', 'accepted', 'accepted']);
    expect((await expectWhole(c, [guidance])).guidance).toBe(1);
  });

  it('suspended and resumed at once; an approval between them waits its turn and is refused on record', async () => {
    const { c, said, outcomes } = await inOneTask(stage, {
      prepare: async (c) => {
        await c.toObservation(minutes(10));
        expect(await say(c, ask(1))).toBe('accepted');
        const granted = await answer(c, 'approveExtension');
        return [await suspend(c), granted, action('resume', { reason: '鉴定完成。' }, head)];
      },
    });
    expect(outcomes).toEqual(['accepted', 'CASE_SUSPENDED', 'accepted']);
    expect(await expectWhole(c, said)).toMatchObject({ stage: 'observation', status: 'open' });
  });

  it('a transfer approved while the head decides: the task waits for the police, and nothing of it is done', async () => {
    const { c, said, outcomes } = await inOneTask(stage, {
      prepare: async (c) => {
        await c.toDisposition();
        await c.act('suspect-crime', { facts: '涉嫌犯罪。' });
        await c.reportCrime();
        return [await answer(c, 'approveTransfer'), await answer(c, 'approveLeniency')];
      },
    });
    expect(outcomes).toEqual(['accepted', 'CASE_IN_TRANSFER']);
    expect((await expectWhole(c, said)).stage).toBe('transfer');
  });
});
