import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, type EntityManager } from 'typeorm';
import type { Config } from '#config';
import type { CaseState, ProvinceKind } from '#contracts';
import { dateOf } from '#law';
import {
  canonical,
  CaseRecords,
  LawData,
  ProvinceCaseEntity,
  ProvinceRecordEntity,
  ProvinceStartEntity,
  sha256,
} from '#store';
import { isSettled } from '../disclosures/settled';
import { CaseEngine } from '../engine/case-engine';
import { CONFIG } from '../shared/config';
import { beijing } from '../shared/download';
import { LOGGER } from '../shared/logger';
import { isEngineAway, isEngineTrouble } from '../shared/problems';
import { Resting } from '../shared/resting';
import { Scope } from '../shared/scope';
import { creditOf, creditTypeIn } from './credit';
import { PLATFORM, type ProvincialPlatform } from './platform';
import { type Content, contentsOf } from './records';

/** So many cases at a time. */
const AT_ONCE = 100;
/** A case whose last entries are not known to have happened is asked again after so long; one that had no answer after longer. ms */
const UNPROVEN_MS = 5000;
const AWAY_MS = 20_000;
/** A batch may be seen so much later than the time it carries, ms. */
const OVERLAP_MS = 60_000;
/** The form of what is sent: another number where a receiver has to read it otherwise. */
const FORM = 'cn.rouzhi.province/1';

interface CaseRow {
  caseNo: string;
  seq: number;
  finalSeq: number;
  status: CaseState['status'];
  headHash: string;
  state: string;
}

/**
 * What the provincial platform is told, derived from the cases into `province_record`.
 *
 * 1. Of what has happened alone (`isSettled`): the case as it stands with all its entries proven, and still so when it is written.
 * 2. The case's line is held while its records are made, so of each act there is one row for each version, whatever process makes it.
 * 3. A version is another content: what says the same is told once, however often it is derived.
 * 4. Nothing is lost with a process: whatever a case has told beyond `seen_head` is looked at by the next.
 */
@Injectable()
export class ProvinceOutbox {
  private readonly resting: Resting;
  /** Through when batches of cases were looked at by this process. */
  private through?: Date;
  /** The hour; tests set their own. */
  now = (): number => Date.now();

  constructor(
    private readonly dataSource: DataSource,
    private readonly engine: CaseEngine,
    private readonly records: CaseRecords,
    private readonly scope: Scope,
    private readonly law: LawData,
    @Inject(PLATFORM) private readonly platform: ProvincialPlatform | undefined,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.resting = new Resting(logger, '案件的报送没有更新，稍后再试');
  }

  /** How many records are new. */
  async derive(): Promise<number> {
    if (!this.platform) return 0;
    const begun = new Date();
    const startedAt = await this.startedAt();
    const due = await this.due(startedAt);
    let fresh = 0;
    let away = false;
    for (const row of due) {
      const { caseNo, seq, finalSeq } = row;
      if (away && seq > finalSeq) {
        this.resting.rest(caseNo, 0);
        continue;
      }
      const done = await this.resting.trying(caseNo, () => this.follow(row));
      if (done === 'away') away = true;
      else fresh += done ?? 0;
    }
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
    const ofItself = this.config.PROVINCE_CREDIT
      ? 'UNION SELECT p.case_no FROM province_case p WHERE p.look_on <= ? AND p.case_no NOT IN (?)'
      : '';
    const found = await this.dataSource.query<{ caseNo: string }[]>(
      `${cases} LEFT JOIN province_case p ON p.case_no = c.case_no
       WHERE ${this.through ? 'f.at' : 'c.projected_at'} >= ? AND c.projected_at >= ? AND c.case_no NOT IN (?)
         AND (p.seen_head IS NULL OR p.seen_head <> c.head_hash)
       ${ofItself}
       UNION SELECT c.case_no FROM case_file c WHERE c.case_no IN (?)
       LIMIT ${AT_ONCE}`,
      [this.through ?? startedAt, startedAt, resting, ...(ofItself ? [this.today(), resting] : []), rested],
    );
    if (found.length === 0) return [];
    return this.dataSource.query<CaseRow[]>(
      `SELECT case_no AS caseNo, seq, final_seq AS finalSeq, status, head_hash AS headHash, state FROM case_file
       WHERE case_no IN (?) ORDER BY case_no`,
      [found.map((f) => f.caseNo)],
    );
  }

  /**
   * What has happened alone; the rest is asked again. `away`: the engine is, and the others would be asked in vain, or this one alone has
   * no answer: by the next turn it rests, and holds up none of them.
   */
  private async follow(row: CaseRow): Promise<number | 'away'> {
    const { dataSource, records, engine } = this;
    try {
      if (await isSettled(row, { dataSource, records, engine })) return await this.write(row);
      this.resting.rest(row.caseNo, UNPROVEN_MS);
      return 0;
    } catch (error) {
      if (!isEngineTrouble(error)) throw error;
      this.resting.rest(row.caseNo, AWAY_MS);
      return isEngineAway(error) ? 'away' : 0;
    }
  }

  /** Whole. A case that has moved since it was read is left to the next turn. */
  private async write({ caseNo, headHash, state: text }: CaseRow): Promise<number> {
    const state = JSON.parse(text) as CaseState;
    const areaCode = (await this.scope.units()).find((u) => u.id === state.unitId)?.area?.code;
    return this.dataSource.transaction(async (db) => {
      // Held for writing from the start: IGNORE would share the line of another first, and two would wait for each other.
      await db.query(
        `INSERT INTO province_case (case_no, seen_head) VALUES (?, '') ON DUPLICATE KEY UPDATE case_no = case_no`,
        [caseNo],
      );
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
      for (const { kind, act } of fresh)
        await db.update(ProvinceRecordEntity, { caseNo, kind, act }, { replaced: true });
      await this.insert(db, fresh);
      // While credit is off its days stay: turned on again, it goes on with them.
      const look = this.config.PROVINCE_CREDIT ? { lookOn: lookOn ?? null } : {};
      await db.update(ProvinceCaseEntity, { caseNo }, { seenHead: headHash, ...look });
      return fresh.length;
    });
  }

  private contents(state: CaseState, areaCode: string | undefined, known: readonly ProvinceRecordEntity[]) {
    const told = (kind: ProvinceKind) => (act: string) => {
      const last = known.findLast((k) => k.kind === kind && k.act === act);
      return last && (JSON.parse(last.body) as Pick<Content, 'fields'>).fields;
    };
    const contents = contentsOf(state, areaCode, told('performance'));
    if (!this.config.PROVINCE_CREDIT) return { contents };
    const before = (act: string) => creditTypeIn(told('credit')(act));
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
