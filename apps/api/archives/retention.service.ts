import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { OUTCOMES, retentionWords } from '#contracts';
import type { Principal } from '#identity';
import { dateOf, retentionOf } from '#law';
import { RetentionRuleEntity } from '#store';
import { People } from '../shared/people';
import type { PublishRetention } from './archives.schemas';

/**
 * 保管期限表: an administrator proposes, another publishes, as other law. What is published is never changed, only followed.
 *
 * @source 档案法实施条例 第十九条
 */
@Injectable()
export class Retention {
  constructor(
    private readonly dataSource: DataSource,
    private readonly people: People,
  ) {}

  async table(): Promise<object> {
    const rows = await this.rules();
    const names = await this.people.of(rows.map((r) => r.publishedBy));
    const sealedOn = dateOf(new Date().toISOString());
    const place = (r: RetentionRuleEntity) => Object.keys(OUTCOMES).indexOf(r.outcome);
    return {
      rows: rows
        .map((r) => ({
          ...r,
          publishedBy: r.publishedBy === 'system' ? '系统初始录入' : (names.get(r.publishedBy)?.name ?? r.publishedBy),
          publishedAt: r.publishedAt.toISOString(),
          inForce: retentionOf(rows, { outcome: r.outcome, sealedOn })?.id === r.id,
        }))
        .sort((a, b) => place(a as never) - place(b as never) || b.id - a.id),
    };
  }

  /** What each row would take the place of, and how many dossiers would be kept by it. */
  async effect({ rows, effectiveFrom }: PublishRetention): Promise<object> {
    const rules = await this.rules();
    const counts = await this.dataSource.query<{ outcome: string; n: string }[]>(
      'SELECT outcome, COUNT(*) AS n FROM kept_dossier WHERE sealed_on >= ? AND destroyed_at IS NULL GROUP BY outcome',
      [effectiveFrom],
    );
    return {
      retention: rows.map(({ outcome, years }) => {
        const before = retentionOf(rules, { outcome, sealedOn: effectiveFrom });
        return {
          ...{
            outcome: OUTCOMES[outcome],
            from: before ? retentionWords(before.years) : null,
            to: retentionWords(years),
          },
          dossiers: Number(counts.find((c) => c.outcome === outcome)?.n ?? 0),
        };
      }),
    };
  }

  async record(db: EntityManager, me: Principal, { rows, ...told }: PublishRetention): Promise<void> {
    const published = { ...told, publishedBy: me.username, publishedAt: new Date() };
    await db.insert(
      RetentionRuleEntity,
      rows.map((row) => ({ ...row, ...published })),
    );
  }

  private rules(): Promise<RetentionRuleEntity[]> {
    return this.dataSource.getRepository(RetentionRuleEntity).find({ order: { id: 'ASC' } });
  }
}
