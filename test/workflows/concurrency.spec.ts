import { temporal } from '@temporalio/proto';
import { foldJournal } from '#journal';
import type { AnyEntry, CaseState } from '#contracts';
import { ANSWERS, byRole, head, officer, party } from '../support/cases';
import { refusalOf, type RunningCase, Stage } from './support';

const { EventType } = temporal.api.enums.v1;
/** Looks up what it needs, then sends: a question would wait for the workflow task that is held up. */
type Send = (c: RunningCase) => Promise<() => Promise<unknown>>;

/** Several messages in one workflow task: each takes effect, or is refused on record, one after the other. */
describe('two at once', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  /**
   * Sends them so that one workflow task meets them all: a harmless message occupies the task before, by a store that
   * does not answer yet. Tried again with a new case until the history shows that they came together.
   */
  async function together(prepare: (c: RunningCase) => Promise<unknown>, ...sends: Send[]) {
    for (let attempt = 1; attempt <= 8; attempt++) {
      stage.store.journal.length = 0;
      const c = await stage.register({ caseNo: `2026-psj-${String(attempt).padStart(6, '0')}` });
      await prepare(c);
      const ready = await Promise.all(sends.map((send) => send(c)));
      let release!: () => void;
      const arrived = new Promise<void>((resolve) => (stage.store.arrived = resolve));
      stage.store.holding = new Promise((resolve) => (release = resolve));
      const occupying = c.act('record-guidance', { content: '现场辅导。' });
      await arrived;
      const codes = Promise.all(ready.map((send) => refusalOf(send())));
      for (let i = 0; i < 8; i++) await c.env.currentTimeMs();
      stage.store.holding = undefined;
      release();
      await occupying;
      const answers = await codes;
      if (await cameTogether(c, sends.length)) return { c, answers, state: await c.live() };
    }
    throw new Error('the messages never came in one workflow task');
  }

  async function cameTogether(c: RunningCase, n: number): Promise<boolean> {
    const { events } = await c.handle.fetchHistory();
    let accepted = 0;
    for (const { eventType } of events!) {
      if (eventType === EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED) accepted = 0;
      if (eventType === EventType.EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED) accepted += 1;
      if (accepted === n) return true;
    }
    return false;
  }

  /** What stands in the journal of messages. */
  const heard = async (c: RunningCase) => {
    const { entries } = await c.handle.query<{ entries: AnyEntry[] }>('entries');
    return entries.flatMap((e) =>
      e.type === 'task.completed' || e.type === 'action.performed' || e.type === 'message.refused' ? [e] : [],
    );
  };
  const act =
    (name: string, data: Record<string, unknown>, by = party): Send =>
    (c) =>
      Promise.resolve(() => c.act(name, data, by));
  const report = act('report-correction', { statement: '已改正。' });
  const ask = (days: number) =>
    act('request-extension', { by: { amount: days, unit: 'workingDay' }, reason: '来料未到。' });
  const clock = (state: CaseState, id: string) => state.clocks.find((k) => k.id === id);
  const answer =
    (kind: string, change: Record<string, unknown> = {}): Send =>
    async (c) => {
      const { id, candidate } = await c.openTask(kind);
      return () => c.send(id, { ...ANSWERS[kind], ...change }, byRole[candidate]);
    };

  it('an extension approved and a correction reported: neither is lost', async () => {
    const { c, answers, state } = await together(
      async (c) => {
        await c.toObservation();
        await (
          await ask(2)(c)
        )();
      },
      answer('approveExtension'),
      report,
    );
    // Reported first, there is nothing left to extend: the approval is refused on record.
    expect(answers[1]).toBe('accepted');
    const approved = answers[0] === 'accepted';
    expect((await heard(c)).slice(-2).map((e) => e.type)).toEqual(
      approved ? ['task.completed', 'action.performed'] : ['action.performed', 'message.refused'],
    );
    expect(state.stage).toBe('reinspection');
    expect(clock(state, 'correction')).toMatchObject({
      status: 'met',
      extensions: approved ? [{ by: { amount: 2 } }] : [],
    });
    await c.complete('reinspect');
    expect((await c.live()).stage).toBe('disposition');
  });

  it('two extensions asked for: the head decides on the one that was put before it, the other is refused on record', async () => {
    const { c, answers, state } = await together((c) => c.toObservation(), ask(2), ask(3));
    expect(answers.sort()).toEqual(['EXTENSION_PENDING', 'accepted']);
    const asked = state.tasks.find((t) => t.kind === 'approveExtension')!.context!['by'];
    expect((await heard(c)).filter((e) => e.type === 'message.refused')).toMatchObject([
      { data: { title: '申请延期', refusal: { code: 'EXTENSION_PENDING' } } },
    ]);
    await c.complete('approveExtension');
    expect(clock(await c.live(), 'correction')!.extensions).toMatchObject([{ by: asked }]);
  });

  it('a waiver and a statement of defence: the party is heard before anything is decided', async () => {
    const { c, answers, state } = await together(
      async (c) => {
        await c.toObservation();
        await c.act('refuse-correction', { statement: '拒绝改正。' }, party);
        await c.completeAll('approveFiling', 'investigate', 'reviewLegality', 'giveNotice');
      },
      answer('recordDefence', { waived: true }),
      act('state-defence', { statement: '事实有出入。' }),
    );
    // Whichever came first: a statement that was in time is heard.
    expect(answers[1]).toBe('accepted');
    expect(['accepted', 'TASK_NOT_OPEN']).toContain(answers[0]);
    expect((await heard(c)).filter((e) => e.type === 'message.refused')).toHaveLength(
      answers[0] === 'accepted' ? 0 : 1,
    );
    expect(state.stage).toBe('defence');
    expect((await c.openTask('recordDefence')).context).toMatchObject({ statement: '事实有出入。' });
  });

  it('an order made and the case suspended: no period runs while it is suspended', async () => {
    const { state } = await together(
      (c) => c.completeAll('screen', 'educate'),
      answer('issueCorrectionOrder'),
      act('suspend', { reason: '等待鉴定。' }, head),
    );
    expect(state.status).toBe('suspended');
    expect(state.clocks.filter((k) => k.status === 'running' && k.rule.onSuspension === 'pause')).toEqual([]);
  });

  it('a report and a refusal: the first decides, the other is refused on record', async () => {
    const { c, answers, state } = await together(
      (c) => c.toObservation(),
      report,
      act('refuse-correction', { statement: '拒绝改正。' }),
    );
    expect(answers.sort()).toEqual(['ACTION_NOT_ALLOWED', 'accepted']);
    const [taken, refused] = (await heard(c)).slice(-2);
    expect([taken!.type, refused!.type]).toEqual(['action.performed', 'message.refused']);
    expect(['reinspection', 'filing']).toContain(state.stage);
    expect(state.stage === 'reinspection').toBe(taken!.data.title === '报告改正');
  });

  it('withdrawn before the first workflow task: nothing stays open', async () => {
    const c = await stage.register();
    await c.act('withdraw', { reason: '登记有误。' }, head);
    const state = await c.live();
    expect(state.stage).toBe('closing');
    expect(state.tasks.filter((t) => t.state === 'open').map((t) => t.kind)).toEqual(['fileDossier']);
    await c.complete('fileDossier');
    expect(await c.handle.result()).toBe('withdrawn');
  });

  it('the same key once, by whoever else and for whatever else it is used', async () => {
    const c = await stage.register();
    const key = '__proto__';
    const [first, again] = await Promise.all([
      c.act('record-guidance', { content: '一次。' }, officer, key),
      c.act('record-guidance', { content: '一次。' }, officer, key),
    ]);
    expect(again).toEqual(first);
    expect(await refusalOf(c.act('record-guidance', { content: '另一次。' }, officer, key))).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    await c.act('record-guidance', { content: '另一人。' }, head, key);
    for (const name of ['constructor', 'toString', 'hasOwnProperty']) {
      await c.act('record-guidance', { content: name }, officer, name);
    }
    expect((await c.live()).guidance).toBe(5);
  });

  it('a party cannot paralyse its case', async () => {
    const c = await stage.register();
    const study = () => c.act('complete-study', { course: '法治学习', correct: 3, of: 3 }, party);
    const codes: string[] = [];
    for (let i = 0; i < 12; i++) codes.push(await refusalOf(study()));
    expect(codes.filter((code) => code === 'accepted')).toHaveLength(3);
    expect(codes.slice(3)).toEqual(Array.from({ length: 9 }, () => 'PARTY_QUOTA_REACHED'));
    const { seq } = await c.live();
    await study().catch(() => undefined);
    expect((await c.live()).seq).toBe(seq);
  });
});

/** Lateness is judged by when the authority received a message, never by when the case got to it. */
describe('received in time', () => {
  let stage: Stage;
  let c: RunningCase;
  beforeEach(async () => {
    stage = await Stage.set();
    c = await stage.register();
    await c.toObservation({ period: { amount: 1, unit: 'minute' } });
  });
  afterEach(() => stage.strike());

  const dueAt = async () => Date.parse((await c.live()).clocks.find((k) => k.id === 'correction')!.dueAt!);
  const received = async (action: string, data: Record<string, unknown>, ms: number) =>
    c.message('performAction', {
      action,
      data,
      actor: party,
      key: `${action} ${ms}`,
      receivedAt: new Date((await dueAt()) + ms).toISOString(),
    });
  const report = (ms: number) => received('report-correction', { statement: '已改正。' }, ms);

  it('delivered after the escalation: the case turns back by an entry, and goes on as if it had been heard', async () => {
    await stage.env.sleep('70s');
    expect((await c.live()).stage).toBe('filing');
    await report(-1);
    const state = await c.live();
    expect(state.stage).toBe('reinspection');
    expect(state.escalation).toBeUndefined();
    expect(state.clocks.find((k) => k.id === 'correction')).toMatchObject({ status: 'met' });
    expect(state.tasks.filter((t) => t.state === 'open').map((t) => t.kind)).toEqual(['reinspect']);
    const turned = stage.store.journal.find((e) => e.type === 'case.turnedBack')!;
    expect(turned).toMatchObject({ data: { action: 'report-correction', from: 'filing' }, basis: expect.any(String) });
    await c.complete('reinspect');
    await c.complete('approveLeniency');
    expect(await c.finish()).toBe('orderFulfilled');
    expect(foldJournal(stage.store.journal, () => c.calendar)).toEqual(await c.live());
  });

  it('an extension asked for in time and delivered late holds the escalation until the head has decided', async () => {
    await stage.env.sleep('70s');
    await received('request-extension', { by: { amount: 1, unit: 'minute' }, reason: '来料未到。' }, -1000);
    expect((await c.live()).stage).toBe('observation');
    await c.complete('approveExtension', { decision: 'refuse', reason: '不同意。' });
    expect((await c.live()).stage).toBe('filing');
  });

  it('after somebody has decided on it, it is put before whoever decides next', async () => {
    await stage.env.sleep('70s');
    await c.complete('approveFiling');
    await report(-1);
    expect((await c.live()).stage).toBe('investigation');
    const belated = [{ action: 'report-correction', title: '报告改正' }];
    expect((await c.openTask('investigate')).context).toMatchObject({ belated });
    await c.complete('investigate');
    expect((await c.openTask('reviewLegality')).context).toMatchObject({ belated });
  });

  it('received after the end it is refused, before and after the end was drawn', async () => {
    await stage.env.sleep('70s');
    expect(await refusalOf(report(0))).toBe('ACTION_NOT_ALLOWED');
    expect(await refusalOf(report(5000))).toBe('ACTION_NOT_ALLOWED');
    expect((await c.live()).stage).toBe('filing');
  });

  it('a statement of defence received in time is heard although the decision was already asked for', async () => {
    await c.act('refuse-correction', { statement: '拒绝改正。' }, party);
    await c.completeAll('approveFiling', 'investigate', 'reviewLegality', 'giveNotice');
    const due = Date.parse((await c.live()).clocks.find((k) => k.id === 'defence')!.dueAt!);
    await stage.env.sleep(due - (await stage.env.currentTimeMs()) + 60_000);
    expect((await c.live()).stage).toBe('decision');
    await c.message('performAction', {
      action: 'state-defence',
      data: { statement: '事实有出入。' },
      actor: party,
      key: 'defence',
      receivedAt: new Date(due - 1).toISOString(),
    });
    expect((await c.live()).stage).toBe('defence');
    await c.complete('recordDefence', {
      ...ANSWERS['recordDefence'],
      waived: false,
      statement: '事实有出入。',
      review: '不成立。',
    });
    expect((await c.live()).stage).toBe('decision');
  });
});
