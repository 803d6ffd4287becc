import type { EntityManager } from 'typeorm';

/** What tells of one case by its number, and goes with its dossier. */
export const DESTROYED = [
  'attachment',
  'case_file',
  'case_officer',
  'case_term',
  'disclosure',
  'dossier_addition',
  'dossier_term',
  'dossier_text',
  'evidence_entry',
  'feed',
  'follow_up',
  'journal_entry',
  'letter',
  'minutes_time',
  'notification',
  'outbound_message',
  'party_access',
  'province_case',
  'province_record',
  'public_notice',
  'received_message',
  'task',
  'watch_finding',
  'webhook_message',
  'webhook_progress',
] as const;

/**
 * What stays, and why: the archive's own line and what was done with it; the place in the chain of seals, without its contents; the numbers
 * of papers, so that no series has a gap; who looked at what; and records that are no part of the dossier.
 */
export const STAYS: Record<string, string> = {
  access_log: '访问日志',
  doomed_file: '待清理的文件',
  dossier: '封存登记：序号、校验值和签名',
  dossier_appraisal: '鉴定和销毁清册',
  dossier_hold: '冻结记录',
  dossier_loan: '借阅记录',
  issued_paper: '发文登记：文号',
  kept_dossier: '案卷目录',
  service_record: '服务记录，不属于案卷',
  typical_case: '以案释法，不含当事人的身份，不属于案卷',
};

/** What hangs on a task of the case. */
const OF_TASKS = ['task_proposal', 'task_snooze', 'task_draft', 'task_audit', 'leave_task'] as const;

/** What hangs on other rows of the case, and by which column. */
const OF_ROWS = [
  ['letter_paper', 'letter_id', 'letter'],
  ['letter_entry', 'letter_id', 'letter'],
  ['disclosure_entry', 'disclosure_id', 'disclosure'],
  ['public_notice_proof', 'notice_id', 'public_notice'],
  ['notification_read', 'notification_id', 'notification'],
] as const;

/** Keys in one statement. */
const BATCH = 500;

/** Everything of a case but what stays, within the caller's transaction. Keys are read first: a subquery would have whole tables read. */
export async function destroyRecords(db: EntityManager, caseNo: string): Promise<void> {
  const keys = async (of: string) =>
    (await db.query<{ id: string }[]>(`SELECT id FROM ${of} WHERE case_no = ?`, [caseNo])).map((row) => row.id);
  const among = async (table: string, column: string, all: readonly string[]) => {
    for (let i = 0; i < all.length; i += BATCH)
      await db.query(`DELETE FROM ${table} WHERE ${column} IN (?)`, [all.slice(i, i + BATCH)]);
  };
  const tasks = await keys('task');
  for (const table of OF_TASKS) await among(table, 'task_id', tasks);
  for (const [table, column, of] of OF_ROWS) await among(table, column, await keys(of));
  for (const table of DESTROYED) await db.query(`DELETE FROM ${table} WHERE case_no = ?`, [caseNo]);
  // The seal and its place in the chain stand; what it was a seal of is gone.
  await db.query("UPDATE dossier SET package = NULL, manifest = '{}' WHERE case_no = ?", [caseNo]);
}
