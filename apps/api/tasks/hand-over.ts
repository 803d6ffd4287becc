import type { EntityManager } from 'typeorm';

/** How work is handed about. Every change asks for the version it was decided on, and leaves an audit row. */
export interface Reassignment {
  /** `leave` and `return`: by a leave that begins or ends. */
  action: 'claim' | 'release' | 'assign' | 'delegate' | 'leave' | 'return';
  actor: string;
  to: string | null;
  reason?: string | undefined;
}

/** Within a transaction: true when it was changed; false when someone was quicker. */
export async function handOver(
  db: EntityManager,
  task: { id: string; assignee: string | null; version: number },
  { action, actor, to, reason }: Reassignment,
): Promise<boolean> {
  const now = new Date();
  const result = await db.query<{ affectedRows: number }>(
    `UPDATE task SET assignee = ?, claimed_at = ?, version = version + 1 WHERE id = ? AND version = ? AND state = 'open'`,
    [to, to ? now : null, task.id, task.version],
  );
  if (result.affectedRows !== 1) return false;
  await db.query(
    'INSERT INTO task_audit (task_id, at, actor, action, from_user, to_user, reason) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [task.id, now, actor, action, task.assignee, to, reason ?? null],
  );
  // Told at once to whoever has it open: organising is no entry of the case, so no batch tells of it.
  await db.query(
    `INSERT INTO feed (case_no, unit_id, stage, seq, entry_types, at)
     SELECT case_no, unit_id, stage, 0, '["task.reassigned"]', ? FROM task WHERE id = ?`,
    [now, task.id],
  );
  return true;
}
