import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, In, IsNull, MoreThan, Not } from 'typeorm';
import { Binder, type PackageManifest } from '#activities';
import type { CaseState } from '#contracts';
import { archiveNumber, dateOf, numbersByRetention, retentionCode, retentionOf } from '#law';
import {
  ArchiveNumberingEntity,
  CaseEntity,
  CaseRecords,
  denseOf,
  DossierEntity,
  DossierTextEntity,
  KeptDossierEntity,
  nextNumber,
  RetentionRuleEntity,
  termsOf,
} from '#store';
import { LOGGER } from '../shared/logger';
import { Resting } from '../shared/resting';
import { Rounds } from '../shared/rounds';
import { Shredder } from './shredder.service';
import { Timestamps } from './timestamps.service';

/** Decided on the spot, and not again in the ordinary way. */
const isOnSpot = ({ documents }: CaseState): boolean =>
  documents.some((d) => d.kind === 'onSpotDecision') && !documents.some((d) => d.kind === 'penaltyDecision');

/** How often every process looks for what was sealed, ms. */
const EVERY_MS = 2000;
const AT_ONCE = 20;
/** Terms in one statement. */
const BATCH = 1000;

/**
 * Takes sealed dossiers into the archive, and gives them their numbers, in the order of their sealing.
 *
 * 1. A line of the archive, the words it is found by and the mark that it was taken in are one transaction; of two processes the second
 *    finds the line there.
 * 2. A number is taken last, in the transaction that writes it, and given back where that fails: no gap, no double. It never changes.
 */
@Injectable()
export class Intake implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds: Rounds;
  private readonly resting: Resting;

  constructor(
    private readonly dataSource: DataSource,
    private readonly records: CaseRecords,
    private readonly binder: Binder,
    private readonly shredder: Shredder,
    private readonly timestamps: Timestamps,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.rounds = new Rounds(logger, '案卷有一步未完成，稍后再试');
    this.resting = new Resting(logger, '案卷入库或者编号没有完成，稍后再试');
  }

  onApplicationBootstrap(): void {
    this.rounds.begin(
      EVERY_MS,
      () => this.takeIn(),
      () => this.number(),
      () => this.shredder.turn(),
      () => this.timestamps.turn(),
    );
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.end();
  }

  private async takeIn(): Promise<void> {
    const resting = this.resting.now();
    const sealed = await this.dataSource.getRepository(DossierEntity).find({
      where: { takenIn: false, ...(resting.length > 0 ? { caseNo: Not(In(resting)) } : {}) },
      select: { caseNo: true, sealedAt: true, package: true },
      order: { chainNo: 'ASC' },
      take: AT_ONCE,
    });
    for (const dossier of sealed) await this.resting.trying(dossier.caseNo, () => this.take(dossier));
  }

  private async take({ caseNo, sealedAt, package: told }: DossierEntity): Promise<void> {
    const row = await this.dataSource.getRepository(CaseEntity).findOneBy({ caseNo, status: 'closed' });
    // Its last entry is not in the list yet.
    if (!row) return this.resting.rest(caseNo, EVERY_MS);
    const state = JSON.parse(row.state) as CaseState;
    const words = await this.binder.words(await this.records.journal(caseNo));
    const sealedOn = dateOf(sealedAt.toISOString());
    const pages = told ? Number((JSON.parse(told) as PackageManifest).metadata.elements['页数'] ?? 0) : 0;
    await this.dataSource.transaction(async (db) => {
      const kept = await db.findOne(DossierEntity, { where: { caseNo }, lock: { mode: 'pessimistic_write' } });
      if (!kept || kept.takenIn) return;
      await db.insert(KeptDossierEntity, {
        ...{ caseNo, unitId: state.unitId, displayNo: state.displayNo, outcome: state.outcome!, sealedOn, pages },
        onSpot: isOnSpot(state),
        ...{ title: `${state.party.name}${state.item.title}案`, year: Number(sealedOn.slice(0, 4)) },
      });
      await db.insert(DossierTextEntity, { caseNo, words: words.join('\n'), dense: words.map(denseOf).join('\n') });
      const terms = termsOf(words, []);
      for (let i = 0; i < terms.length; i += BATCH) {
        const batch = terms.slice(i, i + BATCH);
        await db.query(
          `INSERT INTO dossier_term (term, case_no) VALUES ${batch.map(() => '(?, ?)').join(', ')}`,
          batch.flatMap((term) => [term, caseNo]),
        );
      }
      await db.update(DossierEntity, { caseNo }, { takenIn: true });
    });
  }

  /** Of units that have a rule for it; what the table says no period of waits. */
  async number(unitId?: string): Promise<number> {
    const patterns = await this.dataSource
      .getRepository(ArchiveNumberingEntity)
      .findBy(unitId === undefined ? {} : { unitId });
    if (patterns.length === 0) return 0;
    const rules = await this.dataSource.getRepository(RetentionRuleEntity).find({ order: { id: 'ASC' } });
    let numbered = 0;
    for (const { unitId: id, pattern } of patterns) {
      for (let after = ''; ;) {
        const waiting = await this.dataSource.getRepository(KeptDossierEntity).find({
          where: { unitId: id, archiveNo: IsNull(), destroyedAt: IsNull(), caseNo: MoreThan(after) },
          order: { caseNo: 'ASC' },
          take: AT_ONCE,
        });
        const order = await this.sealingOrder(waiting.map((w) => w.caseNo));
        for (const { caseNo } of waiting.sort((a, b) => order(a.caseNo) - order(b.caseNo)))
          if (await this.resting.trying(caseNo, () => this.give(caseNo, pattern, rules))) numbered++;
        if (waiting.length < AT_ONCE) break;
        after = waiting
          .map((w) => w.caseNo)
          .sort()
          .at(-1)!;
      }
    }
    return numbered;
  }

  private async sealingOrder(caseNos: readonly string[]): Promise<(caseNo: string) => number> {
    const rows = await this.dataSource
      .getRepository(DossierEntity)
      .find({ where: { caseNo: In([...caseNos]) }, select: { caseNo: true, chainNo: true } });
    const places = new Map(rows.map((r) => [r.caseNo, r.chainNo ?? 0]));
    return (caseNo) => places.get(caseNo) ?? 0;
  }

  private give(caseNo: string, pattern: string, rules: readonly RetentionRuleEntity[]): Promise<boolean> {
    return this.dataSource.transaction(async (db) => {
      const kept = await db.findOne(KeptDossierEntity, { where: { caseNo }, lock: { mode: 'pessimistic_write' } });
      if (!kept || kept.archiveNo !== null || kept.destroyedAt) return false;
      const rule = retentionOf(rules, kept);
      const byRetention = numbersByRetention(pattern);
      if (byRetention && !rule) return false;
      const code = byRetention ? retentionCode(rule!.years) : '';
      // What an earlier pattern has given already is passed over: of two patterns the numbers may meet.
      let archiveNo: string;
      do {
        const sequence = await nextNumber(db, `archive:${kept.unitId}:${kept.year}:${code}`);
        archiveNo = archiveNumber(pattern, { year: kept.year, code, sequence });
      } while (await db.existsBy(KeptDossierEntity, { unitId: kept.unitId, archiveNo }));
      await db.update(KeptDossierEntity, { caseNo }, { archiveNo });
      return true;
    });
  }
}
