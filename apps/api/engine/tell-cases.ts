import type { Logger } from 'pino';
import type { CaseEngine } from './case-engine';

/** Cases told at a time. */
const AT_ONCE = 20;

export interface Told {
  told: number;
  failed: number;
}

/**
 * Tells cases something, a page at a time; `next` answers those after a number, at most so many. One that cannot be told
 * keeps nobody else from hearing. Errors: the engine is away; then nobody more is asked.
 */
export async function tellCases<R extends { case_no: string }>(
  engine: CaseEngine,
  logger: Logger,
  next: (after: string, limit: number) => Promise<R[]>,
  tell: (row: R) => Promise<void>,
): Promise<Told> {
  const sum: Told = { told: 0, failed: 0 };
  const one = async (row: R): Promise<boolean> => {
    try {
      await tell(row);
      return true;
    } catch (error) {
      logger.warn({ err: error, caseNo: row.case_no }, '案件没有收到公布的内容，稍后再发');
      return false;
    }
  };
  for (let after = ''; ;) {
    const rows = await next(after, AT_ONCE);
    const outcomes = await Promise.all(rows.map(one));
    sum.told += outcomes.filter((ok) => ok).length;
    sum.failed += outcomes.filter((ok) => !ok).length;
    // When nobody could be told it may be the engine that is away: then the others wait for the next time.
    if (rows.length > 0 && !outcomes.includes(true)) await engine.ping();
    if (rows.length < AT_ONCE) return sum;
    after = rows.at(-1)!.case_no;
  }
}
