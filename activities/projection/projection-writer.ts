import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  type AnyEntry,
  type CaseState,
  type CaseTask,
  type JournalHead,
  type ProjectionAck,
  type ProjectionBatch,
  standingMinutes,
  takeMinutes,
} from '#contracts';
import { notificationKey, notificationsFor } from '#journal';
import type { Calendar } from '#law';
import {
  canonical,
  CaseEntity,
  caseRowOf,
  caseTerms,
  GENESIS,
  LawData,
  linkHash,
  namesOf,
  persevering,
  proposedTo,
  taskColumns,
  TaskEntity,
} from '#store';
import { Statements } from './statements';

const at = (instant: string | undefined): Date | null => (instant ? new Date(instant) : null);

/** Columns of a task that are written again whenever the case has touched it; the others are written with it. */
const CHANGING = [
  'openedAt',
  'context',
  'state',
  'dueAt',
  'dueOn',
  'dueClock',
  'dueUnit',
  'sortDueAt',
  'completedAt',
  'completedBy',
  'completionKey',
  'result',
] as const;

interface Held extends JournalHead {
  finalSeq: number;
  order: number;
  sentAt: number;
  /** Hashes of the stored journal by number, from the last entry that is final for store and workflow on. */
  hashes: Map<number, string>;
}

/** An entry of the batch with its canonical text and its place in the chain. */
interface Link {
  entry: AnyEntry;
  text: string;
  prevHash: string;
  hash: string;
}

/** What was final is told otherwise: nothing is written, and somebody must look. */
export class JournalContradiction extends Error {
  constructor(
    readonly caseNo: string,
    readonly seq: number,
  ) {
    super(`${caseNo}: the workflow contradicts entry ${seq}, which is final`);
  }
}

/** A batch older than what is stored, and told otherwise: whoever sent it is answered nothing that could pass for its own. */
export class Overtaken extends Error {
  constructor(caseNo: string) {
    super(`${caseNo}: a later batch is stored`);
  }
}

/**
 * Writes what a case's workflow sends.
 *
 * 1. The later batch is the truth. Entries are provisional until the workflow knows, from its own history, that they are
 *    stored (`final`): the workflow task that made them may never have been completed. A batch that tells otherwise
 *    replaces the tail, and tasks, messages and feed with it.
 * 2. What is final never changes. A batch that contradicts it is refused, whole, and raises an alarm.
 * 3. A batch older than what is stored (a write that was given up and comes late) changes nothing. Nobody is ever
 *    acknowledged with what another has said: a phantom would pass for final.
 * 4. Whole: journal, projection, tasks, messages and feed are one transaction.
 * 5. Without a gap: a store that lacks entries before the batch's first (restored to an earlier day) answers with what it
 *    holds for good, and is sent the rest. What it held beyond that may be of a branch that never happened.
 * 6. Repeatable: running it twice has the effect of running it once.
 * 7. One writer at a time per case, by the lock on its row. READ COMMITTED, because under REPEATABLE READ new cases
 *    would wait for each other's gaps.
 */
@Injectable()
export class ProjectionWriter {
  constructor(
    private readonly dataSource: DataSource,
    private readonly law: LawData,
  ) {}

  /** `sentAt`: when the attempt was made, ms; between two of one order the later counts. Errors: `JournalContradiction`, `Overtaken`. */
  project(batch: ProjectionBatch, sentAt = Date.now()): Promise<ProjectionAck> {
    return this.persevering(() => this.write(batch, sentAt));
  }

  /**
   * Writes a case whole, every row of it, from its own entries: where the store was restored to an earlier day, or holds what
   * the workflow does not know of. Errors: `JournalContradiction`.
   */
  rewrite(whole: Pick<ProjectionBatch, 'state' | 'allowedActions' | 'entries'>): Promise<ProjectionAck> {
    const batch = { ...whole, final: { seq: 0, headHash: GENESIS }, order: 0, offers: 1 };
    return this.persevering(() => this.write(batch, Date.now(), true));
  }

  /**
   * Writes the journal's rows again from entries that lead to the hash kept beside the case: which they were is proven by it.
   * Errors: `JournalContradiction` where they do not.
   */
  restore(caseNo: string, entries: readonly AnyEntry[]): Promise<void> {
    return this.persevering(() =>
      this.dataSource.transaction(async (db) => {
        const [row] = await db.query<{ seq: number; head_hash: string }[]>(
          'SELECT seq, head_hash FROM case_file WHERE case_no = ? FOR UPDATE',
          [caseNo],
        );
        const links = chain(entries, GENESIS);
        // Written on meanwhile: the next look has the rest.
        if (row!.seq !== links.length) return;
        if (row!.head_hash !== links.at(-1)?.hash) throw new JournalContradiction(caseNo, row!.seq);
        const writes = new Statements();
        writes.add('DELETE FROM journal_entry WHERE case_no = ?', [caseNo]);
        append(writes, caseNo, links);
        await writes.run(db);
      }),
    );
  }

  /** So does the second of two that began the same case at once go again: there was no row yet to wait for. */
  private async persevering<R>(write: () => Promise<R>): Promise<R> {
    try {
      return await persevering(write, ['ER_DUP_ENTRY']);
    } catch (error) {
      const { code } = error as { code?: string };
      // A driver's message quotes the whole statement, and with it the party: only the code may reach a log.
      throw code ? Object.assign(new Error(`store: ${code}`), { code }) : error;
    }
  }

  /** Tells the administrators of a contradiction, once for each entry. */
  async alarm({ caseNo, seq }: JournalContradiction, { displayNo, unitId }: CaseState): Promise<void> {
    const body = `流程所述的第 ${seq} 条记录与已经定稿的记录不一致，没有写入。请核对数据库是否被改动或恢复过。`;
    const now = new Date();
    await this.dataSource.query(
      `INSERT IGNORE INTO notification (notification_key, case_no, seq, kind, title, body, role, unit_id, created_at, visible_at)
       VALUES (?, ?, 0, 'contradiction', ?, ?, 'admin', ?, ?, ?)`,
      [`${caseNo}:${seq}:contradiction:admin`, caseNo, `${displayNo} 记录不一致`, body, unitId, now, now],
    );
  }

  private async write(batch: ProjectionBatch, sentAt: number, whole = false): Promise<ProjectionAck> {
    const { state, entries, final } = batch;
    const calendar = await this.law.calendar();
    return this.dataSource.transaction(async (db) => {
      const held = await this.held(db, state.caseNo, final.seq);
      // What mends a case takes the place of the last batch: the workflow's next one is later than both.
      const order = whole ? held.order : batch.order;
      const late = held.order > order || (held.order === order && held.sentAt > sentAt);
      const from = final.seq === 0 ? GENESIS : held.hashes.get(final.seq);
      if (late) return asSaid(held, batch, from);
      if (from === undefined || (final.seq > 0 && from !== final.headHash)) return forGood(held, batch);
      if (entries.length !== state.seq - final.seq) throw new Error(`${state.caseNo}: journal gap after ${final.seq}`);
      const links = chain(entries, from);
      const fresh = links.filter((l) => held.hashes.get(l.entry.seq) !== l.hash);
      const head = { seq: state.seq, headHash: links.at(-1)?.hash ?? from };
      const firstNew = fresh[0]?.entry.seq ?? state.seq + 1;
      const replaces = held.seq >= firstNew;
      if (replaces && firstNew <= held.finalSeq) throw new JournalContradiction(state.caseNo, firstNew);
      const writes = new Statements();
      if (replaces) takeBack(writes, state.caseNo, firstNew);
      append(writes, state.caseNo, fresh);
      const finalSeq = Math.max(final.seq, held.finalSeq);
      const meta = { finalSeq, batchOrder: String(order), batchSentAt: String(sentAt) };
      this.writeCase(writes, batch, head, meta, whole || held.seq === 0 || (replaces && firstNew === 1));
      if (fresh.length > 0 || replaces || whole) {
        const news = fresh.map((l) => l.entry);
        if (replaces || whole) await dropPhantoms(db, writes, state);
        this.writeTasks(writes, state, replaces || whole ? undefined : news);
        const withdrawing = news.some((e) => e.type === 'task.completed' && e.data.kind === 'decideRecusal');
        if (replaces || whole || withdrawing) writeOfficers(writes, state);
        const minuted = news.some((e) => e.type === 'action.performed' && e.data.name === takeMinutes.name);
        if (replaces || whole || minuted) writeMinutesTimes(writes, state);
        writeNotifications(writes, state, news, calendar);
        writes.insert('INSERT INTO feed (case_no, unit_id, stage, seq, entry_types, at)', [
          [state.caseNo, state.unitId, state.stage, state.seq, JSON.stringify(news.map((e) => e.type)), new Date()],
        ]);
      }
      await writes.run(db);
      return head;
    });
  }

  private async held(db: EntityManager, caseNo: string, from: number): Promise<Held> {
    const rows = await db.query<
      {
        seq: number;
        head_hash: string;
        final_seq: number;
        batch_order: string;
        batch_sent_at: string;
        tail_seq: number | null;
        hash: string;
      }[]
    >(
      `SELECT c.seq, c.head_hash, c.final_seq, c.batch_order, c.batch_sent_at, j.seq AS tail_seq, j.hash
         FROM case_file c LEFT JOIN journal_entry j ON j.case_no = c.case_no AND j.seq >= LEAST(?, c.final_seq)
        WHERE c.case_no = ? ORDER BY j.seq FOR UPDATE`,
      [from, caseNo],
    );
    const [row] = rows;
    if (!row) return { seq: 0, headHash: GENESIS, finalSeq: 0, order: 0, sentAt: 0, hashes: new Map() };
    return {
      seq: row.seq,
      headHash: row.head_hash,
      finalSeq: row.final_seq,
      order: Number(row.batch_order),
      sentAt: Number(row.batch_sent_at),
      hashes: new Map(rows.flatMap((r) => (r.tail_seq === null ? [] : [[r.tail_seq, r.hash]]))),
    };
  }

  private writeCase(
    writes: Statements,
    { state: s, allowedActions }: ProjectionBatch,
    { headHash }: JournalHead,
    meta: Pick<CaseEntity, 'finalSeq' | 'batchOrder' | 'batchSentAt'>,
    isNew: boolean,
  ): void {
    const row: Partial<CaseEntity> = {
      ...caseRowOf(s, { whole: isNew }),
      ...meta,
      headHash,
      projectedAt: new Date(),
      allowedActions: JSON.stringify(allowedActions),
      state: JSON.stringify(s),
    };
    const name = namesOf(this.dataSource, CaseEntity);
    const columns = (Object.keys(row) as (keyof CaseEntity)[]).map(name);
    if (!isNew) {
      const sets = columns.map((c) => `${c} = ?`).join(', ');
      writes.add(`UPDATE case_file SET ${sets} WHERE case_no = ?`, [...Object.values(row), s.caseNo]);
      return;
    }
    writes.insert(
      `INSERT INTO case_file (case_no, ${columns.join(', ')})`,
      [[s.caseNo, ...Object.values(row)]],
      `ON DUPLICATE KEY UPDATE ${columns.map((c) => `${c} = VALUES(${c})`).join(', ')}`,
    );
    writes.insert(
      'INSERT IGNORE INTO case_officer (username, case_no)',
      s.officers.map((o) => [o.username, s.caseNo]),
    );
    writes.insert(
      'INSERT IGNORE INTO case_term (term, case_no)',
      caseTerms(s).map((term) => [term, s.caseNo]),
    );
  }

  /**
   * The workflow's columns only; who works on a task is never touched here. Without `news` all tasks are written, and
   * those of a branch that never happened go, with what had been typed for them.
   */
  private writeTasks(writes: Statements, s: CaseState, news: AnyEntry[] | undefined): void {
    const touched = new Set(news?.flatMap((e) => ('id' in e.data ? [e.data.id] : [])));
    const tasks = s.tasks.filter((t) => !news || touched.has(t.id) || (t.state === 'open' && movesOpenTasks(news)));
    const rows = tasks.map((t) => taskColumns(s, t));
    if (rows.length === 0) return;
    const name = namesOf(this.dataSource, TaskEntity);
    const all = Object.keys(rows[0]!) as (keyof (typeof rows)[number])[];
    const changing = news ? CHANGING : all.filter((p) => p !== 'id');
    writes.insert(
      `INSERT INTO task (${all.map(name).join(', ')})`,
      rows.map((row) => all.map((p) => row[p])),
      `ON DUPLICATE KEY UPDATE ${changing.map((p) => `${name(p)} = VALUES(${name(p)})`).join(', ')}`,
    );
    propose(writes, s, tasks);
  }
}

/** Who has withdrawn works on nothing of the case any more, and who was put in is one of its officers; after a branch that never happened, they are who they were. */
function writeOfficers(writes: Statements, s: CaseState): void {
  const { caseNo, recusals = [], tasks } = s;
  const officers = s.officers.map((o) => o.username);
  writes.add('DELETE FROM case_officer WHERE case_no = ? AND username NOT IN (?)', [caseNo, officers]);
  writes.insert(
    'INSERT IGNORE INTO case_officer (username, case_no)',
    officers.map((username) => [username, caseNo]),
  );
  const gone = recusals.flatMap((r) => (r.decision === 'withdraw' && r.username !== undefined ? [r.username] : []));
  if (gone.length > 0)
    writes.add(
      `UPDATE task SET assignee = NULL, claimed_at = NULL, version = version + 1
        WHERE case_no = ? AND state = 'open' AND assignee IN (?)`,
      [caseNo, gone],
    );
  const open = tasks.filter((t) => t.state === 'open' && t.candidate === 'officer');
  if (open.length === 0) return;
  writes.add('DELETE FROM task_proposal WHERE task_id IN (?) AND username NOT IN (?)', [
    open.map((t) => t.id),
    officers,
  ]);
  writes.insert('INSERT IGNORE INTO task_proposal (username, task_id)', proposals(s, open));
}

/** When which officer was there, by the 笔录 that stand: in place of what was held while they were handed in. */
function writeMinutesTimes(writes: Statements, s: CaseState): void {
  const minutes = standingMinutes(s);
  writes.add("DELETE FROM minutes_time WHERE case_no = ? AND hold = ''", [s.caseNo]);
  for (const { from, to } of minutes)
    writes.add('DELETE FROM minutes_time WHERE case_no = ? AND from_at = ? AND to_at = ?', [
      s.caseNo,
      at(from),
      at(to),
    ]);
  writes.insert(
    'INSERT INTO minutes_time (case_no, no, hold, username, from_at, to_at)',
    minutes.flatMap((m) => m.officers.map((o) => [s.caseNo, m.no, '', o.username, at(m.from), at(m.to)])),
  );
}

/** Open work of officers is proposed to those of the case, what is over to nobody. */
function propose(writes: Statements, s: CaseState, tasks: CaseTask[]): void {
  const open = tasks.filter((t) => t.state === 'open' && t.candidate === 'officer');
  const over = tasks.filter((t) => t.state !== 'open').map((t) => t.id);
  if (over.length > 0) writes.add('DELETE FROM task_proposal WHERE task_id IN (?)', [over]);
  writes.insert('INSERT IGNORE INTO task_proposal (username, task_id)', proposals(s, open));
}

const proposals = (s: CaseState, open: CaseTask[]) => open.flatMap((t) => proposedTo(s, t).map((u) => [u, t.id]));

/** The tail of a branch that never happened goes, and all that was made of it. */
function takeBack(writes: Statements, caseNo: string, firstNew: number): void {
  for (const table of ['journal_entry', 'notification', 'feed']) {
    writes.add(`DELETE FROM ${table} WHERE case_no = ? AND seq >= ?`, [caseNo, firstNew]);
  }
}

function append(writes: Statements, caseNo: string, links: Link[]): void {
  writes.insert(
    'INSERT INTO journal_entry (case_no, seq, at, type, entry, prev_hash, hash)',
    links.map(({ entry, text, prevHash, hash }) => [caseNo, entry.seq, at(entry.at), entry.type, text, prevHash, hash]),
  );
}

async function dropPhantoms(db: EntityManager, writes: Statements, s: CaseState): Promise<void> {
  const rows = await db.query<{ id: string; kind: string }[]>('SELECT id, kind FROM task WHERE case_no = ?', [
    s.caseNo,
  ]);
  const phantoms = rows.filter((r) => !s.tasks.some((t) => t.id === r.id && t.kind === r.kind)).map((r) => r.id);
  if (phantoms.length === 0) return;
  for (const table of ['task_draft', 'task_proposal', 'task_snooze']) {
    writes.add(`DELETE FROM ${table} WHERE task_id IN (?)`, [phantoms]);
  }
  writes.add('DELETE FROM task WHERE id IN (?)', [phantoms]);
}

function writeNotifications(writes: Statements, s: CaseState, fresh: AnyEntry[], calendar: Calendar): void {
  const rows = fresh.flatMap((e) =>
    notificationsFor(e, s, calendar).map((n) => [
      notificationKey(s.caseNo, e.seq, n),
      ...[s.caseNo, e.seq, n.kind, n.title, n.body, n.role ?? null, n.unitId ?? null, n.username ?? null],
      ...[at(e.at), at(n.visibleAt)],
    ]),
  );
  writes.insert(
    'INSERT IGNORE INTO notification (notification_key, case_no, seq, kind, title, body, role, unit_id, username, created_at, visible_at)',
    rows,
  );
}

/** Whether entries may have changed an open task that they do not name: its date, or what its reader is told. */
const movesOpenTasks = (news: AnyEntry[]) =>
  news.some((e) => e.type === 'clock.changed' || (e.type === 'action.performed' && e.data.belated));

/**
 * What the store answers when it does not hold the entry that the batch goes on from: the part that it holds for good.
 * Errors: `JournalContradiction`; a gap that this run cannot fill.
 */
function forGood({ finalSeq, hashes }: Held, { state: { caseNo }, final, offers }: ProjectionBatch): ProjectionAck {
  if (final.seq <= finalSeq) throw new JournalContradiction(caseNo, final.seq);
  if (offers > finalSeq + 1) throw new Error(`${caseNo}: journal gap after ${finalSeq}`);
  return { seq: finalSeq, headHash: finalSeq === 0 ? GENESIS : hashes.get(finalSeq)! };
}

/** The answer to a write that came late, if what it says is what is stored. Errors: `Overtaken`. */
function asSaid(held: Held, { state, entries }: ProjectionBatch, from: string | undefined): ProjectionAck {
  const headHash = from && (chain(entries, from).at(-1)?.hash ?? from);
  if (!headHash || held.hashes.get(state.seq) !== headHash) throw new Overtaken(state.caseNo);
  return { seq: state.seq, headHash };
}

function chain(entries: readonly AnyEntry[], from: string): Link[] {
  let prevHash = from;
  return entries.map((entry) => {
    const text = canonical(entry);
    const link = { entry, text, prevHash, hash: linkHash(prevHash, text) };
    prevHash = link.hash;
    return link;
  });
}
