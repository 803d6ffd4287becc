import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AnyEntry, CaseState, ProjectionAck, ProjectionBatch } from '#contracts';
import { noticesFor } from '#journal';
import { countedOf } from './counted';
import { canonical, GENESIS, linkHash } from './hash-chain';
import { caseTerms } from './search-terms';
import { NEVER, taskColumns } from './task-columns';

const at = (instant: string | undefined): Date | null => (instant ? new Date(instant) : null);

type TaskColumn = readonly [column: string, property: keyof ReturnType<typeof taskColumns>];
/** Written with the task. */
const FIXED: readonly TaskColumn[] = [
  ['id', 'id'],
  ['case_no', 'caseNo'],
  ['display_no', 'displayNo'],
  ['party_name', 'partyName'],
  ['item_title', 'itemTitle'],
  ['kind', 'kind'],
  ['title', 'title'],
  ['stage', 'stage'],
  ['legal_basis', 'legalBasis'],
  ['candidate_role', 'candidateRole'],
  ['unit_id', 'unitId'],
  ['opened_at', 'openedAt'],
  ['context', 'context'],
];
/** Written again whenever the case has touched the task. */
const CHANGING: readonly TaskColumn[] = [
  ['state', 'state'],
  ['due_at', 'dueAt'],
  ['due_on', 'dueOn'],
  ['due_clock', 'dueClock'],
  ['due_unit', 'dueUnit'],
  ['sort_due_at', 'sortDueAt'],
  ['completed_at', 'completedAt'],
  ['completed_by', 'completedBy'],
  ['completion_key', 'completionKey'],
  ['result', 'result'],
];

interface Head {
  seq: number;
  headHash: string;
}

/**
 * Writes what a case's workflow sends.
 *
 * 1. Monotonic: a batch that ends at or before what is stored changes nothing.
 * 2. Whole: journal, projection, tasks, clocks, messages and feed are one transaction.
 * 3. Without a gap: a batch that begins past the next number is refused; the workflow sends everything unacknowledged.
 * 4. Repeatable: running it twice has the effect of running it once.
 * 5. Without locks of its own: there is one writer per case, and a second would fail on the journal's primary key.
 *    READ COMMITTED, because under REPEATABLE READ new cases would wait for each other's gaps.
 */
@Injectable()
export class ProjectionStore {
  constructor(private readonly dataSource: DataSource) {}

  async project(batch: ProjectionBatch): Promise<ProjectionAck> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.write(batch);
      } catch (error) {
        const { code } = error as { code?: string };
        // The server picks a victim among batches of different cases; the victim simply goes again.
        if (code === 'ER_LOCK_DEADLOCK' && attempt < 4) continue;
        // A driver's message quotes the whole statement, and with it the party: only the code may reach a log.
        throw code ? Object.assign(new Error(`store: ${code}`), { code }) : error;
      }
    }
  }

  private write({ state, entries, allowedActions }: ProjectionBatch): Promise<ProjectionAck> {
    return this.dataSource.transaction('READ COMMITTED', async (db) => {
      const head = await this.head(db, state.caseNo);
      if (state.seq <= head.seq) return head;
      const fresh = entries.filter((e) => e.seq > head.seq);
      if (fresh[0]?.seq !== head.seq + 1) throw new Error(`${state.caseNo}: journal gap after ${head.seq}`);
      const headHash = await this.append(db, state.caseNo, fresh, head.headHash);
      await this.writeCase(db, state, headHash, head.seq === 0, allowedActions);
      await this.writeTasks(db, state, fresh);
      await this.writeClocks(db, state);
      await this.writeNotices(db, state, fresh);
      await insert(db, 'INSERT INTO feed (case_no, unit_id, stage, seq, entry_types, at)', [
        [state.caseNo, state.unitId, state.stage, state.seq, JSON.stringify(fresh.map((e) => e.type)), new Date()],
      ]);
      return { seq: state.seq, headHash };
    });
  }

  private async head(db: EntityManager, caseNo: string): Promise<Head> {
    const [row] = await db.query<{ seq: number; head_hash: string }[]>(
      'SELECT seq, head_hash FROM case_file WHERE case_no = ?',
      [caseNo],
    );
    return row ? { seq: row.seq, headHash: row.head_hash } : { seq: 0, headHash: GENESIS };
  }

  private async append(db: EntityManager, caseNo: string, entries: AnyEntry[], prev: string): Promise<string> {
    let prevHash = prev;
    const rows = entries.map((e) => {
      const entry = canonical(e);
      const hash = linkHash(prevHash, entry);
      const row = [caseNo, e.seq, at(e.at), e.type, entry, prevHash, hash];
      prevHash = hash;
      return row;
    });
    await insert(db, 'INSERT INTO journal_entry (case_no, seq, at, type, entry, prev_hash, hash)', rows);
    return prevHash;
  }

  private async writeCase(
    db: EntityManager,
    s: CaseState,
    headHash: string,
    isNew: boolean,
    allowedActions: string[],
  ): Promise<void> {
    const due = s.clocks
      .filter((c) => c.status === 'running' && c.dueAt)
      .sort((a, b) => a.dueAt!.localeCompare(b.dueAt!))[0];
    const changing = {
      stage: s.stage,
      status: s.status,
      filed_at: at(s.filedAt),
      due_at: at(due?.dueAt),
      due_on: due?.dueOn ?? null,
      due_clock: due?.id ?? null,
      due_unit: due?.period.unit ?? null,
      sort_due_at: at(due?.dueAt) ?? NEVER,
      escalated_at: at(s.escalation?.at),
      escalation_reason: s.escalation?.reason ?? null,
      outcome: s.outcome ?? null,
      closed_at: at(s.closedAt),
      calendar_version: s.calendarVersion,
      seq: s.seq,
      head_hash: headHash,
      projected_at: new Date(),
      ...countedOf(s),
      allowed_actions: JSON.stringify(allowedActions),
      state: JSON.stringify(s),
    };
    if (!isNew) {
      const sets = Object.keys(changing).map((c) => `${c} = ?`);
      await db.query(`UPDATE case_file SET ${sets.join(', ')} WHERE case_no = ?`, [
        ...Object.values(changing),
        s.caseNo,
      ]);
      return;
    }
    const row = {
      case_no: s.caseNo,
      display_no: s.displayNo,
      unit_id: s.unitId,
      source: s.source,
      item_id: s.item.id,
      item_title: s.item.title,
      item_list: s.item.list,
      department: s.item.department,
      party_name: s.party.name,
      party_id_number: s.party.idNumber,
      violation_on: s.violationOn,
      registered_at: at(s.registeredAt),
      ...changing,
    };
    await insert(db, `INSERT INTO case_file (${Object.keys(row).join(', ')})`, [Object.values(row)]);
    await insert(
      db,
      'INSERT INTO case_officer (username, case_no)',
      s.officers.map((o) => [o.username, s.caseNo]),
    );
    await insert(
      db,
      'INSERT INTO case_term (term, case_no)',
      caseTerms(s).map((term) => [term, s.caseNo]),
    );
  }

  /** The workflow's columns only; who works on a task is never touched here. */
  private async writeTasks(db: EntityManager, s: CaseState, fresh: AnyEntry[]): Promise<void> {
    const touched = new Set(fresh.flatMap((e) => ('id' in e.data ? [e.data.id] : [])));
    const tasks = s.tasks.filter((t) => t.state === 'open' || touched.has(t.id));
    await insert(
      db,
      `INSERT INTO task (${[...FIXED, ...CHANGING].map(([column]) => column).join(', ')})`,
      tasks.map((t) => {
        const columns = taskColumns(s, t);
        return [...FIXED, ...CHANGING].map(([, property]) => columns[property]);
      }),
      `ON DUPLICATE KEY UPDATE ${CHANGING.map(([c]) => `${c} = VALUES(${c})`).join(', ')}`,
    );
  }

  private writeClocks(db: EntityManager, s: CaseState): Promise<void> {
    const columns = ['title', 'status', 'due_on', 'due_at', 'provisional', 'undetermined'];
    return insert(
      db,
      `INSERT INTO case_clock (case_no, clock_id, ${columns.join(', ')})`,
      s.clocks.map((c) => [
        s.caseNo,
        c.id,
        c.rule.title,
        c.status,
        c.dueOn ?? null,
        at(c.dueAt),
        c.provisional,
        c.undetermined,
      ]),
      `ON DUPLICATE KEY UPDATE ${columns.map((c) => `${c} = VALUES(${c})`).join(', ')}`,
    );
  }

  private writeNotices(db: EntityManager, s: CaseState, fresh: AnyEntry[]): Promise<void> {
    const rows = fresh.flatMap((e) =>
      noticesFor(e, s).map((n) => [
        `${s.caseNo}:${e.seq}:${n.kind}:${n.username ?? n.role}`,
        ...[s.caseNo, n.kind, n.title, n.body, n.role ?? null, n.unitId ?? null, n.username ?? null],
        ...[at(e.at), at(n.visibleAt)],
      ]),
    );
    return insert(
      db,
      'INSERT IGNORE INTO notice (notice_key, case_no, kind, title, body, role, unit_id, username, created_at, visible_at)',
      rows,
    );
  }
}

/** One multi-row statement; none for no rows. */
async function insert(db: EntityManager, head: string, rows: unknown[][], tail = ''): Promise<void> {
  if (rows.length === 0) return;
  const row = `(${rows[0]!.map(() => '?').join(', ')})`;
  await db.query(`${head} VALUES ${rows.map(() => row).join(', ')} ${tail}`, rows.flat());
}
