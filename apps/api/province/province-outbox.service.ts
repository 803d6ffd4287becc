import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, type EntityManager } from 'typeorm';
import type { Config } from '#config';
import type { CaseState } from '#contracts';
import { dateOf } from '#law';
import { canonical, LawData, ProvinceCaseEntity, ProvinceRecordEntity, ProvinceStartEntity, sha256 } from '#store';
import { CaseEngine } from '../engine/case-engine';
import { Happened } from '../engine/happened';
import { CONFIG } from '../shared/config';
import { beijing } from '../shared/download';
import { LOGGER } from '../shared/logger';
import { Resting } from '../shared/resting';
import { Scope } from '../shared/scope';
import { creditOf, creditTypeIn } from './credit';
import { PLATFORM, type ProvincialPlatform } from './platform';
import { type Content, contentsOf } from './records';

/** So many cases at a time. */
const AT_ONCE = 100;
/** A case whose last entries are not known to have happened is asked again after so long, ms. */
const UNPROVEN_MS = 5000;
/** A batch may be seen so much later than the time it carries, ms. */
const OVERLAP_MS = 60_000;
/** The form of what is sent: another number where a receiver has to read it otherwise. */
const FORM = 'cn.rouzhi.province/1';

interface CaseRow {
  caseNo: string;
  seq: number;
  finalSeq: number;
  headHash: string;
  state: string;
}

/**
 * What the provincial platform is told, derived from the cases into `province_record`.
 *
 * 1. Of what has happened alone (`Happened`): the case as it stands with all its entries proven, and still so when it is written.
 * 2. The case's line is held while its records are made, so of each act there is one row for each version, whatever process makes it.
 * 3. A version is another content: what says the same is told once, however often it is derived.
 * 4. Nothing is lost with a process: whatever a case has told beyond `seen_head` is looked at by the next.
 */
@Injectable()
export class ProvinceOutbox {
  private readonly happened: Happened;
  private readonly resting: Resting;
  /** Through when batches of cases were looked at by this process. */
  private through?: Date;
  /** The hour; tests set their own. */
  now = (): number => Date.now();

  constructor(
    private readonly dataSource: DataSource,
    engine: CaseEngine,
    private readonly scope: Scope,
    private readonly law: LawData,
    @Inject(PLATFORM) private readonly platform: ProvincialPlatform | undefined,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.happened = new Happened(engine, logger);
    this.resting = new Resting(logger, '案件的报送没有更新，稍后再试');
  }

  /** How many records are new. */
  async derive(): Promise<number> {
    if (!this.platform) return 0;
    const begun = new Date();
    const startedAt = await this.startedAt();
    const due = await this.due(startedAt);
    let fresh = 0;
    const proven = await this.proven(due);
    for (const row of due)
      if (proven.includes(row)) fresh += (await this.resting.trying(row.caseNo, () => this.write(row))) ?? 0;
      else this.resting.rest(row.caseNo, UNPROVEN_MS);
    if (due.length < AT_ONCE) this.through = new Date(begun.getTime() - OVERLAP_MS);
    return fresh;
  }

  /** Every case once more, whatever was missed. */
  lookAnew(): void {
    delete this.through;
  }

  /** Since when the platform is told: set by whoever is first with the setting. */
  private async startedAt(): Promise<Date> {
    const starts = this.dataSource.getRepository(ProvinceStartEntity);
    const known = await starts.findOneBy({ id: 1 });
    if (known) return known.startedAt;
    const first = { id: 1, startedAt: new Date(this.now()) };
    await starts.createQueryBuilder().insert().orIgnore().values(first).execute();
    return (await starts.findOneByOrFail({ id: 1 })).startedAt;
  }

  private async due(startedAt: Date): Promise<CaseRow[]> {
    const resting = ['', ...this.resting.now()];
    const rested = ['', ...this.resting.over()];
    const cases = this.through
      ? 'SELECT DISTINCT c.case_no AS caseNo FROM feed f JOIN case_file c ON c.case_no = f.case_no'
      : 'SELECT c.case_no AS caseNo FROM case_file c';
    const found = await this.dataSource.query<{ caseNo: string }[]>(
      `${cases} LEFT JOIN province_case p ON p.case_no = c.case_no
       WHERE ${this.through ? 'f.at' : 'c.projected_at'} >= ? AND c.projected_at >= ? AND c.case_no NOT IN (?)
         AND (p.seen_head IS NULL OR p.seen_head <> c.head_hash)
       UNION SELECT p.case_no FROM province_case p WHERE p.look_on <= ? AND p.case_no NOT IN (?)
       UNION SELECT c.case_no FROM case_file c WHERE c.case_no IN (?)
       LIMIT ${AT_ONCE}`,
      [this.through ?? startedAt, startedAt, resting, this.today(), resting, rested],
    );
    if (found.length === 0) return [];
    return this.dataSource.query<CaseRow[]>(
      `SELECT case_no AS caseNo, seq, final_seq AS finalSeq, head_hash AS headHash, state FROM case_file
       WHERE case_no IN (?) ORDER BY case_no`,
      [found.map((f) => f.caseNo)],
    );
  }

  /** Those all of whose entries have happened. The others rest, and are asked again. */
  private async proven(rows: readonly CaseRow[]): Promise<CaseRow[]> {
    const open = rows.filter((r) => r.seq > r.finalSeq);
    if (open.length === 0) return [...rows];
    const entries = await this.dataSource.query<{ caseNo: string; seq: number; entry: string; finalSeq: number }[]>(
      `SELECT j.case_no AS caseNo, j.seq, j.entry, 0 AS finalSeq FROM journal_entry j
       WHERE ${open.map(() => '(j.case_no = ? AND j.seq > ? AND j.seq <= ?)').join(' OR ')}`,
      open.flatMap(({ caseNo, seq, finalSeq }) => [caseNo, finalSeq, seq]),
    );
    const sure = await this.happened.among(entries);
    const count = (of: Iterable<{ caseNo: string }>, caseNo: string) =>
      [...of].reduce((n, e) => n + (e.caseNo === caseNo ? 1 : 0), 0);
    return rows.filter((r) => r.seq <= r.finalSeq || count(sure, r.caseNo) === r.seq - r.finalSeq);
  }

  /** Whole. A case that has moved since it was read is left to the next turn. */
  private async write({ caseNo, headHash, state: text }: CaseRow): Promise<number> {
    const state = JSON.parse(text) as CaseState;
    const areaCode = (await this.scope.units()).find((u) => u.id === state.unitId)?.area?.code;
    return this.dataSource.transaction(async (db) => {
      await db.query(`INSERT IGNORE INTO province_case (case_no, seen_head) VALUES (?, '')`, [caseNo]);
      await db.findOneOrFail(ProvinceCaseEntity, { where: { caseNo }, lock: { mode: 'pessimistic_write' } });
      const [now] = await db.query<{ headHash: string }[]>(
        'SELECT head_hash AS headHash FROM case_file WHERE case_no = ?',
        [caseNo],
      );
      if (now?.headHash !== headHash) return 0;
      const known = await db.find(ProvinceRecordEntity, { where: { caseNo }, order: { id: 'ASC' } });
      const { contents, lookOn } = this.contents(state, areaCode, known);
      const fresh = contents.flatMap((content) => {
        const last = known.findLast((k) => k.kind === content.kind && k.act === content.act);
        const contentHash = sha256(canonical(content));
        return last?.contentHash === contentHash ? [] : [this.row(state, content, contentHash, last)];
      });
      for (const { kind, act } of fresh) await db.update(ProvinceRecordEntity, { kind, act }, { replaced: true });
      await this.insert(db, fresh);
      await db.update(ProvinceCaseEntity, { caseNo }, { seenHead: headHash, lookOn: lookOn ?? null });
      return fresh.length;
    });
  }

  private contents(state: CaseState, areaCode: string | undefined, known: readonly ProvinceRecordEntity[]) {
    const contents = contentsOf(state, areaCode);
    if (!this.config.PROVINCE_CREDIT) return { contents };
    const before = (act: string) => {
      const told = known.findLast((k) => k.kind === 'credit' && k.act === act);
      return told && creditTypeIn((JSON.parse(told.body) as { fields: Record<string, string> }).fields);
    };
    const credit = creditOf(state, { rule: this.law.creditRule(), today: this.today(), areaCode, before });
    return { contents: [...contents, ...credit.contents], ...(credit.lookOn ? { lookOn: credit.lookOn } : {}) };
  }

  private row(
    { caseNo, unitId }: CaseState,
    { kind, act, fields }: Content,
    contentHash: string,
    last: ProvinceRecordEntity | undefined,
  ): Omit<ProvinceRecordEntity, 'id'> {
    const at = new Date(this.now());
    const day = dateOf(at.toISOString());
    const version = (last?.version ?? 0) + 1;
    const recordKey = `${act}.${kind}.v${version}`;
    const body = JSON.stringify({
      ...{ form: FORM, key: recordKey, kind, act, version, day, caseNo, unit: unitId },
      fields: { ...fields, SJC: beijing(at.toISOString()) },
    });
    return {
      ...{ recordKey, caseNo, kind, act, version, replaced: false, day, contentHash, body, sha256: sha256(body) },
      ...{ state: 'waiting', attempts: 0, nextTryAt: at, createdAt: at },
      ...{ lastTryAt: null, lastError: null, receipt: null, sentAt: null },
    };
  }

  /** In their order: their numbers are the order in which they are sent. */
  private async insert(db: EntityManager, fresh: readonly Omit<ProvinceRecordEntity, 'id'>[]): Promise<void> {
    for (const row of fresh) await db.insert(ProvinceRecordEntity, row);
  }

  private today(): string {
    return dateOf(new Date(this.now()).toISOString());
  }
}
