import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import type { Logger } from 'pino';
import { DataSource, In, LessThan } from 'typeorm';
import type { Config } from '#config';
import type { Actor, CaseReply, KeptMessage, Problem } from '#contracts';
import { canonical, CaseEntity, NotificationEntity, persevering, ReceivedMessageEntity, sha256 } from '#store';
import { Batch } from '../shared/batch';
import { CONFIG } from '../shared/config';
import { LOGGER } from '../shared/logger';
import { isEngineTrouble, problemOf, refusalIn } from '../shared/problems';
import { Refused } from '../shared/refused';
import { CaseEngine, type Pending } from './case-engine';

/** What a person asks of a case. */
export type Asked =
  | { update: 'completeTask'; taskId: string; data: Record<string, unknown>; actor: Actor; key: string }
  | { update: 'performAction'; action: string; data: Record<string, unknown>; actor: Actor; key: string };

/** How often unanswered messages are looked for, ms. */
const LOOK_EVERY_MS = 1000;
/** Longest pause between two attempts, ms. */
const LONGEST_PAUSE_MS = 30_000;
/** How many are sent at once. */
const AT_ONCE = 40;
/** Answers are written down together, ms. */
const WRITE_ANSWERS_MS = 50;

/**
 * 收件. What a person sends to a case is kept before the engine is asked, and sent until the case has answered.
 *
 * 1. The instant of receipt is taken here and travels with the message: lateness is judged by it.
 * 2. A key belongs to its person, its case and its content. The same again is sent again, and answered as before, by the
 *    case itself; the same key with anything else is refused.
 * 3. 202 is said only of what is kept. With the database away nothing can be kept: the engine is asked all the same, and
 *    where it does not answer either the person is told to try again.
 * 4. Every process sends what is due; a lease on the row keeps two from asking at once, and asking twice does no harm.
 */
@Injectable()
export class ReceivedMessages implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer?: NodeJS.Timeout;
  private looking?: Promise<void>;
  /** Not written down, they are asked again, and the case answers as it did. */
  private readonly answered = new Batch<string>((ids) => {
    const written = { state: 'answered', answeredAt: new Date() } as const;
    return persevering(() => this.rows.update({ id: In(ids), state: 'kept' }, written));
  }, WRITE_ANSWERS_MS);

  constructor(
    private readonly dataSource: DataSource,
    private readonly engine: CaseEngine,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(
      () => (this.looking ??= this.look().finally(() => (this.looking = undefined))),
      LOOK_EVERY_MS,
    );
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.answered.flush();
    await this.looking;
  }

  /** Errors: IDEMPOTENCY_KEY_REUSED, ENGINE_UNAVAILABLE when it could be neither kept nor taken, and the case's own refusals. */
  async deliver(caseNo: string, asked: Asked): Promise<CaseReply | Pending> {
    const row = rowOf(caseNo, asked, new Date(), this.config.UPDATE_TIMEOUT_MS);
    const kept = await this.keep(row);
    const message = JSON.parse(kept?.message ?? row.message) as KeptMessage;
    try {
      const reply = await this.ask(row, message);
      if (reply) {
        if (kept) this.answered.add(row.id);
        return reply;
      }
    } catch (error) {
      // What was refused at once leaves nothing: mended, it may be sent again.
      if (kept) await this.rows.delete({ id: row.id, state: 'kept' }).catch(() => undefined);
      throw error;
    }
    if (!kept) throw new Refused('ENGINE_UNAVAILABLE');
    await persevering(() => this.rows.update({ id: row.id }, { toldKept: true }));
    return { pending: true, updateId: row.id };
  }

  /**
   * How a message that was kept has ended; a party is told of its own only. Errors: NOT_FOUND, and what the case refused
   * it with.
   */
  async outcome(caseNo: string, id: string, to: 'officer' | 'party'): Promise<CaseReply | Pending> {
    const row = await this.rows.findOneBy({ id, caseNo, ...(to === 'party' ? { owner: partyOf(caseNo) } : {}) });
    if (!row) throw new Refused('NOT_FOUND', { reason: '没有找到这次提交，可能已超过保存期限。' });
    if (row.state === 'refused') {
      const { code, detail, source } = JSON.parse(row.answer!) as Problem;
      throw new Refused(code, { ...(detail ? { reason: detail } : {}), ...(source ? { source } : {}) });
    }
    if (row.state === 'answered' && row.answer) return JSON.parse(row.answer) as CaseReply;
    return (await this.ask(row, JSON.parse(row.message) as KeptMessage)) ?? { pending: true, updateId: id };
  }

  /** What the party of a case has sent and is still kept here, the latest last. */
  fromParty(caseNo: string): Promise<ReceivedMessageEntity[]> {
    return this.rows.find({ where: { owner: partyOf(caseNo) }, order: { receivedAt: 'ASC' } });
  }

  /** Answered ones are forgotten after `days`; what still waits never is. */
  async letGo(before: Date): Promise<void> {
    await this.rows.delete({ answeredAt: LessThan(before) });
  }

  /** The row, kept now or before; undefined when the database does not answer. Errors: IDEMPOTENCY_KEY_REUSED. */
  private async keep(row: ReceivedMessageEntity): Promise<ReceivedMessageEntity | undefined> {
    try {
      const insert = this.rows.createQueryBuilder().insert().orIgnore().values(row);
      const { raw } = await persevering(() => insert.execute());
      if ((raw as { affectedRows: number }).affectedRows === 1) return row;
      const first = await this.rows.findOneBy({ owner: row.owner, messageKey: row.messageKey });
      // Refused and forgotten between the two looks: it comes as if for the first time.
      if (!first) return await this.keep(row);
      if (first.id !== row.id) throw new Refused('IDEMPOTENCY_KEY_REUSED');
      return first;
    } catch (error) {
      if (problemOf(error).code === 'STORE_UNAVAILABLE') return undefined;
      throw error;
    }
  }

  /** The case's reply; undefined when the engine did not answer. Errors: what the case refused it with. */
  private async ask(
    { id, caseNo, updateName }: Pick<ReceivedMessageEntity, 'id' | 'caseNo' | 'updateName'>,
    message: KeptMessage,
  ): Promise<CaseReply | undefined> {
    try {
      return await this.engine.update(caseNo, updateName, id, message);
    } catch (error) {
      if (isEngineTrouble(error)) return undefined;
      if (error instanceof WorkflowUpdateFailedError && !refusalIn(error)) {
        // The engine broke it off before the case had answered: no answer, so it is asked again.
        this.logger.warn({ err: error, caseNo, id }, '案件没有答复这次提交，将再次送达');
        return undefined;
      }
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      const found = await this.dataSource
        .getRepository(CaseEntity)
        .findOne({ where: { caseNo }, select: { status: true } });
      if (!found) throw new Refused('CASE_NOT_FOUND');
      // Open in the record and unknown to the engine: its workflow was lost, and will be started again.
      if (found.status !== 'closed') return undefined;
      throw new Refused('CASE_CLOSED');
    }
  }

  private async look(): Promise<void> {
    try {
      const due = await this.lease();
      await Promise.all(due.map((row) => this.send(row)));
    } catch (error) {
      if (problemOf(error).code !== 'STORE_UNAVAILABLE') this.logger.error({ err: error }, '补发收件未完成');
    }
  }

  /** Those that are due, with the next attempt already written down. READ COMMITTED: the gaps between them belong to what comes in. */
  private lease(): Promise<ReceivedMessageEntity[]> {
    return this.dataSource.transaction(async (db) => {
      const due = await db
        .getRepository(ReceivedMessageEntity)
        .createQueryBuilder('m')
        .where("m.state = 'kept' AND m.nextTryAt <= :now", { now: new Date() })
        .orderBy('m.receivedAt')
        .limit(AT_ONCE)
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getMany();
      for (const row of due) {
        const pause = Math.min(LONGEST_PAUSE_MS, LOOK_EVERY_MS * 2 ** row.attempts);
        const nextTryAt = new Date(Date.now() + this.config.UPDATE_TIMEOUT_MS + pause);
        await db.update(ReceivedMessageEntity, { id: row.id }, { attempts: row.attempts + 1, nextTryAt });
      }
      return due;
    });
  }

  private async send(row: ReceivedMessageEntity): Promise<void> {
    let state: 'answered' | 'refused' = 'answered';
    let answer: unknown;
    try {
      answer = await this.ask(row, JSON.parse(row.message) as KeptMessage);
      if (!answer) return;
    } catch (error) {
      const problem = problemOf(error);
      if (['INTERNAL', 'STORE_UNAVAILABLE', 'ENGINE_UNAVAILABLE', 'CASE_BUSY', 'CLOCK_AHEAD'].includes(problem.code)) {
        if (problem.code === 'INTERNAL') this.logger.error({ err: error, id: row.id }, '收件未能送达案件');
        return;
      }
      state = 'refused';
      answer = problem;
    }
    await this.dataSource.transaction(async (db) => {
      const { affected } = await db.update(
        ReceivedMessageEntity,
        { id: row.id, state: 'kept' },
        { state, answer: JSON.stringify(answer), answeredAt: new Date() },
      );
      if (affected && state === 'refused') await db.insert(NotificationEntity, sorry(row, answer as Problem));
    });
  }

  private get rows() {
    return this.dataSource.getRepository(ReceivedMessageEntity);
  }
}

const partyOf = (caseNo: string) => `party:${caseNo}`;

/** The number under which it is kept: known again from the record when the row is gone. */
const receivedId = (owner: string, key: string, digest: string): string => sha256(canonical([owner, key, digest]));
/** The same for what a party has sent. */
export const receivedFromParty = (caseNo: string, { key, digest }: { key: string; digest: string }): string =>
  receivedId(partyOf(caseNo), key, digest);

function rowOf(caseNo: string, asked: Asked, receivedAt: Date, timeoutMs: number): ReceivedMessageEntity {
  const { actor, key, data } = asked;
  const owner = actor.kind === 'party' ? partyOf(caseNo) : `${actor.kind}:${actor.id}`;
  const what = asked.update === 'completeTask' ? { taskId: asked.taskId } : { action: asked.action };
  const digest = sha256(canonical([caseNo, what, data]));
  return {
    id: receivedId(owner, key, digest),
    owner,
    messageKey: key,
    digest,
    caseNo,
    updateName: asked.update,
    message: JSON.stringify({ ...what, data, actor, key, digest, receivedAt: receivedAt.toISOString() }),
    receivedAt,
    state: 'kept',
    toldKept: false,
    answer: null,
    attempts: 0,
    // The first attempt is the request's own.
    nextTryAt: new Date(receivedAt.getTime() + timeoutMs + LOOK_EVERY_MS),
    answeredAt: null,
  };
}

/** To whoever was told that it is kept, or to the unit's head where it was the party. */
function sorry(
  { id, caseNo, message }: ReceivedMessageEntity,
  { title, detail }: Problem,
): Partial<NotificationEntity> {
  const { actor } = JSON.parse(message) as KeptMessage;
  const now = new Date();
  const mine = actor.kind === 'user';
  return {
    notificationKey: `${caseNo}:received:${id}`,
    caseNo,
    seq: 0,
    kind: 'received',
    title: mine ? '您提交的内容未能办理' : '当事人提交的内容未能办理',
    body: [title, detail].filter(Boolean).join(''),
    username: mine ? actor.id : null,
    role: mine ? null : 'head',
    unitId: mine ? null : (actor.unitId ?? null),
    createdAt: now,
    visibleAt: now,
  };
}
