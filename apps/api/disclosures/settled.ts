import { WorkflowNotFoundError } from '@temporalio/client';
import { type DataSource, MoreThan } from 'typeorm';
import { canonical, CaseEntity, type CaseRecords, JournalEntity } from '#store';
import type { CaseEngine } from '../engine/case-engine';
import { Refused } from '../shared/refused';

interface Sources {
  dataSource: DataSource;
  records: Pick<CaseRecords, 'verify'>;
  engine: Pick<CaseEngine, 'entries'>;
}

/**
 * Through which entry it is known that the case has happened so: nothing is made public on an entry that may never have been
 * (ADR 012). `law`: by which it is published. Errors: DISCLOSURE_NOT_READY, ENGINE_UNAVAILABLE.
 */
export async function settledThrough(caseNo: string, law: string, sources: Sources): Promise<number> {
  const standing = await sources.dataSource.manager.findOneOrFail(CaseEntity, {
    where: { caseNo },
    select: { caseNo: true, seq: true, finalSeq: true, status: true },
  });
  if (await isSettled(standing, sources)) return standing.seq;
  throw new Refused('DISCLOSURE_NOT_READY', { reason: '案件的最近一步尚未记录完毕，请稍后再确认。', source: law });
}

/**
 * Whether all of it has happened, through its last entry. A case that is over replaces nothing, and its engine forgets it: then its own
 * chain answers. Errors: ENGINE_UNAVAILABLE.
 */
export async function isSettled(
  { caseNo, seq, finalSeq, status }: Pick<CaseEntity, 'caseNo' | 'seq' | 'finalSeq' | 'status'>,
  { dataSource, records, engine }: Sources,
): Promise<boolean> {
  if (seq <= finalSeq) return true;
  const open = await dataSource.manager.findBy(JournalEntity, { caseNo, seq: MoreThan(finalSeq) });
  try {
    const told = new Map((await engine.entries(caseNo)).map((e) => [e.seq, canonical(e)]));
    return open.length >= seq - finalSeq && open.every((e) => told.get(e.seq) === e.entry);
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    const check = await records.verify(caseNo);
    return status === 'closed' && check.ok && check.seq === seq;
  }
}
