import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { announcementOf, type AnyEntry, type CaseDocument, type CaseState } from '#contracts';
import { foldJournal } from '#journal';
import { clockOf } from '#law';
import {
  canonical,
  type CaseEntity,
  CaseRecords,
  GENESIS,
  LawData,
  type NoticeState,
  PublicNoticeEntity,
  UnitEntity,
} from '#store';
import { CaseEngine } from '../engine/case-engine';
import { Happened } from '../engine/happened';
import { LOGGER } from '../shared/logger';
import { Resting } from '../shared/resting';
import { noticeOf } from './notice-words';

/** A case that does not say what has happened is asked again after so long, ms. */
const REST_MS = 5000;

/** The tasks in which a paper that may be announced is still to be served. */
const ERRANDS = ['serveDocument', 'deliverCorrection', 'deliverMeasure'];

type Moved = Pick<CaseEntity, 'caseNo' | 'headHash' | 'finalSeq'>;

/**
 * Keeps the public page in step with the cases: a notice for each announcement that has begun, taken down when it has ended.
 *
 * 1. It rests on what has happened, and on nothing that may still be replaced (ADR 012): what the store knows to be final, or
 *    the case's own workflow tells too.
 * 2. Once for each announcement, by its key: whichever process comes second finds it there.
 * 3. A case is looked at again when its record has moved.
 */
@Injectable()
export class Notices {
  /** How far the record of a case was looked at. */
  private readonly seen = new Map<string, string>();
  private readonly happened: Happened;
  private readonly resting: Resting;

  constructor(
    private readonly dataSource: DataSource,
    private readonly records: CaseRecords,
    engine: CaseEngine,
    private readonly law: LawData,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.happened = new Happened(engine, logger);
    this.resting = new Resting(logger, '案件的公告没有更新，稍后再试');
  }

  async turn(): Promise<void> {
    for (const one of await this.moved()) await this.resting.trying(one.caseNo, () => this.look(one));
  }

  private async look({ caseNo, headHash, finalSeq }: Moved): Promise<void> {
    const entries = await this.records.journal(caseNo);
    const happened = await this.thatHappened(caseNo, entries, finalSeq);
    if (happened.length > 0) await this.keep(caseNo, foldJournal(happened, await this.law.calendars()));
    if (happened.length === entries.length) this.seen.set(caseNo, headHash);
    else this.resting.rest(caseNo, REST_MS);
  }

  /** Of those with a paper out, or a notice shown, what has moved since it was looked at. */
  private async moved(): Promise<Moved[]> {
    const all = await this.dataSource.query<{ caseNo: string; headHash: string }[]>(
      // Joined: by IN (… UNION …) every case there is would be asked whether it is one of them.
      `SELECT c.case_no AS caseNo, c.head_hash AS headHash FROM (
         SELECT case_no FROM public_notice WHERE state = 'shown'
         UNION SELECT case_no FROM task WHERE state = 'open' AND kind IN (?)) w
       JOIN case_file c ON c.case_no = w.case_no`,
      [ERRANDS],
    );
    const heads = new Map(all.map((c) => [c.caseNo, c.headHash]));
    for (const known of this.seen.keys()) if (!heads.has(known)) this.seen.delete(known);
    this.resting.forgetBut((known) => heads.has(known));
    const resting = new Set(this.resting.now());
    const fresh = all.filter((c) => this.seen.get(c.caseNo) !== c.headHash && !resting.has(c.caseNo));
    if (fresh.length === 0) return [];
    const rows = await this.dataSource.query<(Moved & { announced: number })[]>(
      `SELECT case_no AS caseNo, head_hash AS headHash, final_seq AS finalSeq, LOCATE('"announced":{', state) AS announced
       FROM case_file WHERE case_no IN (?)`,
      [fresh.map((c) => c.caseNo)],
    );
    for (const { caseNo, headHash, announced } of rows) if (Number(announced) === 0) this.seen.set(caseNo, headHash);
    return rows.filter(({ announced }) => Number(announced) > 0);
  }

  /** From the first entry as far as it is known to have happened. */
  private async thatHappened(caseNo: string, entries: AnyEntry[], finalSeq: number): Promise<AnyEntry[]> {
    const stored = entries.map((e) => ({
      caseNo,
      seq: e.seq,
      finalSeq,
      entry: e.seq > finalSeq ? canonical(e) : null,
    }));
    const sure = await this.happened.among(stored);
    const end = stored.findIndex((e) => !sure.has(e));
    return end < 0 ? entries : entries.slice(0, end);
  }

  /** Everything of one case at once: shown, changed, taken down. */
  private async keep(caseNo: string, state: CaseState): Promise<void> {
    const unit = await this.dataSource.getRepository(UnitEntity).findOneBy({ id: state.unitId });
    const now = new Date();
    await this.dataSource.transaction(async (db) => {
      const notices = db.getRepository(PublicNoticeEntity);
      for (const document of state.documents) {
        if (!document.announced || standing(state, document) !== 'shown') continue;
        const { publishedOn, at } = document.announced;
        const content = noticeOf(state, document, unit);
        await notices
          .createQueryBuilder()
          .insert()
          .orIgnore()
          .values({
            ...{
              caseNo,
              documentId: document.id,
              announcedAt: new Date(at),
              publishedOn,
              until: lastDay(state, document),
            },
            ...{ content: canonical(content), shownSince: now, state: 'shown', endedAt: null },
            ...{ proofs: 0, headHash: GENESIS },
          })
          .execute();
      }
      const shown = await notices.find({ where: { caseNo, state: 'shown' }, lock: { mode: 'pessimistic_write' } });
      for (const notice of shown) {
        const document = state.documents.find(
          (d) =>
            d.id === notice.documentId && d.announced && Date.parse(d.announced.at) === notice.announcedAt.getTime(),
        );
        const stands = document ? standing(state, document) : 'withdrawn';
        const change =
          document && stands === 'shown'
            ? { until: lastDay(state, document), content: canonical(noticeOf(state, document, unit)) }
            : { state: stands, endedAt: now };
        await notices.update(notice.id, change);
      }
    });
  }
}

/** Where an announcement stands. In a suspended case it stays posted. */
function standing(state: CaseState, document: CaseDocument): NoticeState {
  if (document.served) return document.served.method === 'announcement' ? 'passed' : 'handedOver';
  const status = clockOf(state.clocks, announcementOf(document))?.status;
  return !document.recalled && (status === 'running' || status === 'suspended') ? 'shown' : 'withdrawn';
}

const lastDay = (state: CaseState, document: CaseDocument): string | null =>
  clockOf(state.clocks, announcementOf(document))?.dueOn ?? null;
