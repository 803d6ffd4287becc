import { WorkflowNotFoundError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type CaseTask, refuseAnswering } from '#contracts';
import { actor, head, officer } from '../support/cases';
import { Chance } from './chance';
import { entriesOf, freshCaseNo, type Said, say, together, workflowTasksThatHeard } from './contention';
import { drawMessages, goodAnswer, whoseIs } from './drawn';
import { PATHS } from './paths';
import { expectPromises, type Sent, standingAnswer } from './promises';
import { refusalOf, type RunningCase, Stage } from './support';

/** `ROUZHI_SEED` is the first seed; `ROUZHI_LONG` says how many there are, each with many more draws. */
const FIRST = Number(process.env['ROUZHI_SEED'] ?? 1);
const LONG = Number(process.env['ROUZHI_LONG'] ?? 1);
const SEEDS = Array.from({ length: LONG > 1 ? LONG : 3 }, (_, i) => FIRST + i);
const MANY = LONG > 1 ? 8 : 1;
const ROUNDS = 3;

/**
 * How what is drawn reaches the case: while its workflow task is kept open by the store, while no worker is there, or at
 * once with nothing arranged.
 */
type Scene = 'held' | 'away' | 'atOnce';

/** What is left to wait of a period, when it is to end while a workflow task is open. */
const LAST_MS = 150;

/** Where a case runs: each engine can do something that the other cannot. */
interface Engine {
  set: () => Promise<Stage>;
  scenes: readonly Scene[];
  /** In which of them a period may end as the messages come. */
  dueIn: readonly Scene[];
  /** How many cases a seed draws here, a case there being slower. */
  cases: number;
  /** How far ahead a clock may end for its end to be waited for. */
  reachMs: number;
}
const ENGINES: Record<string, Engine> = {
  // It does not notice when a worker that remembers a case goes away, so none goes; and when it skips time while messages
  // come, it may refuse the answer to a workflow task (“invalid history builder state”) and never give it out again.
  'where time is skipped': {
    set: () => Stage.set(),
    scenes: ['held', 'held', 'atOnce'],
    dueIn: ['held'],
    cases: 5 * MANY,
    reachMs: Infinity,
  },
  'where histories are begun anew and workers come and go': {
    set: () => Stage.setLocal(25),
    scenes: ['held', 'held', 'atOnce', 'away'],
    dueIn: ['held', 'atOnce', 'away'],
    cases: 2 * MANY,
    reachMs: 700,
  },
};

/** Every place on every path: before its first step, and after each but the last, which ends the case. */
const RESTS = Object.entries(PATHS).flatMap(([name, { steps }]) => steps.map((_, far) => ({ name, far })));

const figures = {
  seeds: SEEDS,
  cases: 0,
  closed: 0,
  draws: 0,
  pairs: 0,
  triples: 0,
  heardInOneTask: 0,
  timers: 0,
  pauses: 0,
  outages: 0,
  lostAnswers: 0,
  repeated: 0,
  accepted: 0,
  refusedOnRecord: 0,
  refusedAtOnce: 0,
  stages: {} as Record<string, number>,
};

/** One case: brought to some rest, met there by what chance sends, again and again, and often brought to its end. */
class Trial {
  readonly sent: Sent[] = [];
  /** What has happened to it, for whoever has to understand a failure. */
  readonly tale: string[] = [];
  private round = 0;

  private constructor(
    private readonly engine: Engine,
    private readonly stage: Stage,
    private readonly chance: Chance,
    readonly c: RunningCase,
  ) {}

  static async at(engine: Engine, stage: Stage, chance: Chance): Promise<Trial> {
    const { name, far } = chance.oneOf(RESTS);
    const { wish, steps } = PATHS[name]!;
    const c = await stage.register({ ...wish, caseNo: freshCaseNo() });
    const trial = new Trial(engine, stage, chance, c);
    trial.tale.push(`${name}, ${far} steps`);
    for (const step of steps.slice(0, far)) await step(c);
    return trial;
  }

  /** Sends what chance draws, in a scene that chance draws, and asks the case to keep its promises. */
  async meet(): Promise<void> {
    const { c, chance } = this;
    this.round += 1;
    const { stage } = await c.live();
    figures.stages[stage] = (figures.stages[stage] ?? 0) + 1;
    figures.draws += 1;
    const howMany = chance.odds(0.6) ? 2 : 3;
    figures[howMany === 2 ? 'pairs' : 'triples'] += 1;
    const scene = chance.oneOf(this.engine.scenes);
    const drawn = await drawMessages(
      c,
      chance,
      howMany,
      this.sent.map((s) => s.said),
    );
    this.tale.push(`${stage} ${scene}: ${drawn.map(inWords).join(' + ')}`);
    const lost = chance.odds(0.2) ? chance.oneOf(drawn) : undefined;
    // The client that got no answer says the same again.
    const said = lost ? [...drawn, lost] : drawn;
    const outcomes = await this.play(scene, said, (one, i) => (one === lost && i < drawn.length ? 'givesUp' : 'waits'));
    this.tale.push(outcomes.join(' + '));
    said.forEach((one, i) => this.sent.push({ said: one, outcome: outcomes[i]!, round: this.round }));
    figures.lostAnswers += outcomes.filter((o) => o === 'lost').length;
    await expectPromises(c, this.sent);
    const tasks = await workflowTasksThatHeard(c);
    if (tasks.some((keys) => said.filter(({ message }) => keys.includes(message.key)).length > 1)) {
      figures.heardInOneTask += 1;
    }
    await this.expectSameAgain(said);
  }

  private async play(
    scene: Scene,
    said: readonly Said[],
    how: (one: Said, i: number) => 'givesUp' | 'waits',
  ): Promise<string[]> {
    const { c, stage, chance } = this;
    let i = 0;
    const send = (_c: RunningCase, one: Said) => (how(one, i++) === 'givesUp' ? this.givesUp(one) : this.waits(one));
    if (chance.odds(0.15)) {
      figures.outages += 1;
      stage.store.failing = 1 + chance.below(2);
    }
    const ms = this.engine.dueIn.includes(scene) && chance.odds(0.5) ? await this.untilSomethingIsDue() : undefined;
    if (ms !== undefined) figures.timers += 1;
    switch (scene) {
      case 'held': {
        // While a workflow task is open no time is skipped: the last moment is waited for.
        if (ms !== undefined && ms > LAST_MS) await c.env.sleep(ms - LAST_MS);
        return together(c, [...said], () => delay(ms === undefined ? 0 : Math.min(ms, LAST_MS)), send);
      }
      case 'atOnce': {
        const [, ...outcomes] = await Promise.all([c.env.sleep(ms ?? 1), ...said.map((one) => send(c, one))]);
        return outcomes;
      }
      case 'away': {
        figures.pauses += 1;
        await stage.lower();
        if (ms !== undefined) await c.env.sleep(ms);
        const outcomes: Promise<string>[] = [];
        for (const one of said) {
          outcomes.push(send(c, one));
          // Time for the server to take it.
          await delay(20);
        }
        await stage.raise();
        return Promise.all(outcomes);
      }
    }
  }

  /** How long until some clock of the case, which chance chooses, has come to its end. */
  private async untilSomethingIsDue(): Promise<number | undefined> {
    const now = await this.c.env.currentTimeMs();
    const { clocks } = await this.c.live();
    const ahead = clocks.flatMap(({ status, dueAt }) => {
      const ms = Date.parse(dueAt ?? '') - now;
      return status === 'running' && ms > 0 && ms <= this.engine.reachMs ? [ms] : [];
    });
    return ahead.length > 0 ? this.chance.oneOf(ahead) + this.chance.below(50) : undefined;
  }

  private async waits(one: Said, updateId?: string): Promise<string> {
    try {
      return await say(this.c, one, updateId);
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'gone';
      throw error;
    }
  }

  private async givesUp(one: Said): Promise<string> {
    // When it is sent is known before the patience begins: what is given up is the answer alone.
    const sentAt = one.message.sentAt ?? new Date(await this.c.env.currentTimeMs()).toISOString();
    const sent = { ...one, message: { ...one.message, sentAt } };
    try {
      return await this.c.env.client.withDeadline(Date.now() + 30, () => this.waits(sent));
    } catch (error) {
      if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return 'lost';
      throw error;
    }
  }

  /** 4. What has its entry is answered the same again, under any id, and records nothing more. */
  private async expectSameAgain(said: readonly Said[]): Promise<void> {
    const { c } = this;
    const { status } = await c.live();
    if (status === 'closed') return;
    // Meanwhile papers are issued, and periods come to their end by themselves.
    const told = () => c.journal.filter((e) => e.actor.kind !== 'system').length;
    const before = told();
    for (const one of said) {
      const standing = standingAnswer(c.journal, one);
      if (!standing) continue;
      figures.repeated += 1;
      expect(await this.waits(one, this.chance.odds(0.5) ? randomUUID() : undefined)).toBe(standing);
      await c.live();
      expect(told()).toBe(before);
    }
  }

  /** Whatever has happened to it, a case can be brought to its end by those whose work it is. */
  async finish(): Promise<void> {
    const { c } = this;
    for (let i = 0; i < 40; i++) {
      const { status, stage, tasks, outcome } = await c.live();
      const open = tasks.filter((t) => t.state === 'open');
      if (stage === 'closing' && open.length === 0) {
        expect(await expectPromises(c, this.sent)).toMatchObject({ status: 'closed', outcome });
        expect(await c.handle.result()).toBe(outcome);
        figures.closed += 1;
        return;
      }
      if (status === 'suspended') await c.act('resume', { reason: '鉴定完成。' }, head);
      if (stage === 'observation' && !open.some((t) => t.kind === 'approveExtension')) {
        // Refused when its period has just ended; then the case goes on by itself.
        await refusalOf(c.act('report-correction', { statement: '已改正。' }, officer));
        continue;
      }
      // The rest may have to wait for the education or for what two officers find, the end for an explanation; nothing waits for the commitment.
      const first = ['educate', 'explainSupervision', 'reinspect'];
      const last = ['approveClosing', 'fileDossier'];
      const rank = ({ kind, stage: of }: CaseTask) => {
        if (stage === 'transfer' && of !== 'transfer') return 4;
        if (first.includes(kind)) return 0;
        return kind === 'signCommitment' ? 2 : last.includes(kind) ? 3 : 1;
      };
      const [task] = open.sort((a, b) => rank(a) - rank(b));
      const by = whoseIs(task!);
      const own = refuseAnswering(await c.live(), task!, by)?.code === 'PROPOSED_BY_SELF';
      await c.send(task!.id, await goodAnswer(c, task!), own ? actor('deputy', 'head') : by);
    }
    throw new Error('does not come to its end');
  }

  async leave(): Promise<void> {
    if ((await this.c.live()).status !== 'closed') await this.c.handle.terminate();
  }
}

const inWords = ({ message: { taskId, action, data, key, actor, receivedAt } }: Said) =>
  `${actor.id} ${String(action ?? taskId)} ${JSON.stringify(data)} ${key.slice(0, 4)} ${receivedAt ?? ''}`;

/** Wherever a case rests, whatever is sent to it together, whatever else happens then: it keeps its promises. */
describe('by chance', () => {
  afterAll(() => console.info(JSON.stringify(figures)));

  describe.each(Object.entries(ENGINES))('%s', (_where, engine) => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await engine.set();
    });
    afterAll(() => stage.strike({ byChance: true }));

    it.each(SEEDS)(
      'seed %i: every message has its consequence or a recorded refusal, once; record and state agree; what is closed rests',
      async (seed) => {
        for (let n = 0; n < engine.cases; n++) {
          const chance = new Chance(seed * 1_000_003 + n);
          const trial = await Trial.at(engine, stage, chance);
          figures.cases += 1;
          try {
            for (let round = 0; round < ROUNDS && (await trial.c.live()).status !== 'closed'; round++) {
              await trial.meet();
            }
            if (chance.odds(0.3)) await trial.finish();
            await trial.leave();
          } catch (error) {
            throw new Error(`seed ${seed}, case ${n}:\n${trial.tale.join('\n')}`, { cause: error });
          }
          for (const { said, outcome } of trial.sent) count(trial.c, said, outcome);
        }
        expect(figures.draws).toBeGreaterThan(0);
      },
      LONG > 1 ? 1_800_000 : 240_000,
    );
  });

  function count(c: RunningCase, said: Said, outcome: string): void {
    if (outcome === 'accepted') figures.accepted += 1;
    else if (outcome !== 'lost' && entriesOf(c.journal, said).length > 0) figures.refusedOnRecord += 1;
    else if (outcome !== 'lost') figures.refusedAtOnce += 1;
  }
});
