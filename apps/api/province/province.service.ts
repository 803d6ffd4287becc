import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Config } from '#config';
import { PROVINCE_DAYS, PROVINCE_DIFFERENCES, PROVINCE_KINDS } from '#contracts';
import { ProvinceDayEntity, ProvinceDifferenceEntity, ProvinceRecordEntity, ProvinceStartEntity } from '#store';
import { CONFIG } from '../shared/config';
import { PLATFORM, type ProvincialPlatform } from './platform';
import type { ProvinceRecordQuery } from './province.schemas';
import { SqlFilter } from '../shared/sql-filter';

const PAGE = 50;
/** So many days are shown. */
const DAYS = 14;

type Row = Omit<ProvinceRecordEntity, 'body' | 'contentHash' | 'sha256' | 'act' | 'replaced'> & {
  displayNo: string | null;
};

/** What an administrator sees of the provincial platform. What the records say of people is not shown here. */
@Injectable()
export class ProvinceService {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(PLATFORM) private readonly platform: ProvincialPlatform | undefined,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async overview() {
    const [start, counts, days, differences] = await Promise.all([
      this.dataSource.getRepository(ProvinceStartEntity).findOneBy({ id: 1 }),
      this.dataSource.query<{ state: string; count: string; last: Date | null }[]>(
        `SELECT state, COUNT(*) AS count, MAX(sent_at) AS last FROM province_record
         WHERE state <> 'dead' OR replaced = 0 GROUP BY state`,
      ),
      this.dataSource.getRepository(ProvinceDayEntity).find({ order: { day: 'DESC' }, take: DAYS }),
      this.dataSource.query<{ day: string; count: string }[]>(
        'SELECT day, COUNT(*) AS count FROM province_difference WHERE over_at IS NULL GROUP BY day',
      ),
    ]);
    const of = (state: string) => counts.find((c) => c.state === state);
    const number = (state: string) => Number(of(state)?.count ?? 0);
    return {
      ...{ way: this.platform?.way ?? null, place: this.platform?.place ?? null, credit: this.config.PROVINCE_CREDIT },
      ...{
        startedAt: start?.startedAt ?? null,
        waiting: number('waiting'),
        dead: number('dead'),
        sent: number('sent'),
      },
      lastSentAt: of('sent')?.last ?? null,
      days: days.map(({ nextLookAt: _, ...day }) => ({
        ...day,
        title: PROVINCE_DAYS[day.state],
        differences: Number(differences.find((d) => d.day === day.day)?.count ?? 0),
      })),
    };
  }

  /** Of what was given up only what still stands: a later version has taken the place of the rest. */
  async records({ state, before }: ProvinceRecordQuery) {
    const filter = new SqlFilter().equals('m.state', state);
    if (state === 'dead') filter.add('m.replaced = ?', 0);
    if (before) filter.add('m.id < ?', before);
    const rows = await this.dataSource.query<Row[]>(
      `SELECT m.id, m.record_key AS recordKey, m.case_no AS caseNo, f.display_no AS displayNo, m.kind, m.version, m.day, m.state,
         m.attempts, m.created_at AS createdAt, m.next_try_at AS nextTryAt, m.last_try_at AS lastTryAt,
         m.last_error AS lastError, m.sent_at AS sentAt, m.receipt
       FROM province_record m LEFT JOIN case_file f ON f.case_no = m.case_no
       ${filter.where()} ORDER BY m.id DESC LIMIT ${PAGE}`,
      filter.parameters,
    );
    return {
      items: rows.map((row) => ({ ...row, id: String(row.id), title: PROVINCE_KINDS[row.kind] })),
      ...(rows.length === PAGE ? { next: String(rows.at(-1)!.id) } : {}),
    };
  }

  async differences(day: string) {
    const rows = await this.dataSource
      .getRepository(ProvinceDifferenceEntity)
      .find({ where: { day }, order: { id: 'ASC' }, take: 500 });
    return {
      items: rows.map(({ day: _, ...row }) => ({ ...row, id: String(row.id), title: PROVINCE_DIFFERENCES[row.kind] })),
    };
  }

  /** Those that were given up and stand, once more from the first attempt; any other is left alone. */
  async resend(ids: string[]): Promise<{ resent: number }> {
    const { affected } = await this.dataSource
      .getRepository(ProvinceRecordEntity)
      .update(
        { id: In(ids), state: 'dead', replaced: false },
        { state: 'waiting', attempts: 0, nextTryAt: new Date() },
      );
    return { resent: affected ?? 0 };
  }
}
