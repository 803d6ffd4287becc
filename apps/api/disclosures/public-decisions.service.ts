import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DISCLOSURE_KINDS } from '#contracts';
import { dateOf } from '#law';
import { DisclosureEntity } from '#store';
import { decodeCursor, pageOf } from '../shared/cursor';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { TOLD_ENDS } from './acts';
import type { PublicDecisionsQuery } from './disclosures.schemas';
import { like } from './disclosures.service';
import { earlierOf } from './standing';
import { IN_TIME, ofKind } from './timely';

/** More words than this do not narrow a search any further. */
const MOST_WORDS = 5;
/** How long figures that everybody may ask for are believed, ms. */
const BELIEVED_MS = 60_000;

const today = () => dateOf(new Date().toISOString());
type Content = { name: string; title: string; text: string }[];

/**
 * What anybody may read: the text as it was made public, and nothing of the record behind it. What is withdrawn or over is gone
 * from here by its own day, whether or not a job has been round.
 */
@Injectable()
export class PublicDecisionsService {
  private known?: { years: object; until: number };
  private publishing?: { penalty: string[]; other: string[]; until: number };

  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
  ) {}

  async list({ kind, q, unit, from, to, cursor, limit }: PublicDecisionsQuery): Promise<object> {
    const rows = this.dataSource
      .getRepository(DisclosureEntity)
      .createQueryBuilder('r')
      .where("r.state = 'published' AND r.shownThrough >= :today", { today: today() });
    ofKind(rows, kind);
    if (unit) rows.andWhere({ unitId: unit });
    if (from) rows.andWhere('r.decidedOn >= :from', { from });
    if (to) rows.andWhere('r.decidedOn <= :to', { to });
    // Keyboards have other brackets than document numbers.
    const words = (q ?? '')
      .replace(/[[(（【]/g, '〔')
      .replace(/[\])）】]/g, '〕')
      .split(/\s+/)
      .filter(Boolean);
    for (const [i, word] of words.slice(0, MOST_WORDS).entries())
      rows.andWhere(`r.searchText LIKE :word${i}`, { [`word${i}`]: like(word) });
    const place = decodeCursor(cursor, true);
    if (place)
      rows.andWhere('r.publishedOn <= :on AND (r.publishedOn < :on OR r.id < :before)', {
        on: place.value,
        before: Number(place.key),
      });
    const found = await rows
      .orderBy('r.publishedOn', 'DESC')
      .addOrderBy('r.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    const units = new Map((await this.scope.units()).map((u) => [u.id, u.name]));
    const page = pageOf(
      found,
      limit,
      (r) => ({ value: r.publishedOn!, key: String(r.id) }),
      (r) => {
        const content = JSON.parse(r.content!) as Content;
        const said = (name: string) => content.find((f) => f.name === name)?.text ?? '';
        return {
          ...{ id: r.publicId, number: r.number, party: said('party'), matter: said('matter') },
          // Of what is no penalty nothing is told under that name.
          ...(r.kind === 'penalty'
            ? { kind: r.kind, penalty: said('penalty'), conclusion: null }
            : { kind: r.kind, penalty: null, conclusion: said('conclusion') }),
          ...{ category: DISCLOSURE_KINDS[r.kind].category, unit: said('authority'), decidedOn: r.decidedOn },
          ...{ changedOn: r.changedOn, endedOn: r.endedOn, publishedOn: r.publishedOn },
        };
      },
    );
    const having = await this.having(kind === 'penalty' ? 'penalty' : 'other');
    return { ...page, units: having.map((id) => ({ id, name: units.get(id) ?? id })) };
  }

  /** Who has ever published. */
  private async having(of: 'penalty' | 'other'): Promise<string[]> {
    if (!this.publishing || this.publishing.until <= Date.now()) {
      const rows = await this.dataSource.query<{ unitId: string; isPenalty: number }[]>(
        "SELECT DISTINCT unit_id AS unitId, kind = 'penalty' AS isPenalty FROM disclosure WHERE published_on IS NOT NULL",
      );
      const units = (penalty: boolean) => [
        ...new Set(rows.filter((r) => (Number(r.isPenalty) === 1) === penalty).map((r) => r.unitId)),
      ];
      this.publishing = { penalty: units(true), other: units(false), until: Date.now() + BELIEVED_MS };
    }
    return this.publishing[of];
  }

  /** Errors: NOT_FOUND, also of what is not shown, and of what is shown no more. */
  async one(publicId: string): Promise<object> {
    const row = await this.dataSource.getRepository(DisclosureEntity).findOneBy({ publicId });
    if (!row || (row.state !== 'published' && row.state !== 'withdrawn')) throw new Refused('NOT_FOUND');
    if (row.shownThrough! < today()) throw new Refused('NOT_FOUND');
    const withdrawn = row.state === 'withdrawn';
    const content = withdrawn ? [] : (JSON.parse(row.content!) as Content);
    const { state, publishedOn, withdrawnOn, withdrawnReason, withdrawnArticle } = row;
    const others = await this.dataSource.getRepository(DisclosureEntity).findBy({ caseNo: row.caseNo });
    const earlier = withdrawn ? undefined : earlierOf(others, row);
    const later =
      row.kind === 'penalty'
        ? others.find(
            (o) => o.kind === 'penalty' && o.id > row.id && o.state === 'published' && o.shownThrough! >= today(),
          )
        : undefined;
    return {
      ...{ kind: row.kind, state, publishedOn, withdrawnOn, withdrawnReason, withdrawnArticle },
      ended: !withdrawn && row.endedOn ? { on: row.endedOn, how: TOLD_ENDS[row.endedHow ?? ''] ?? null } : null,
      unit: await this.scope.nameOf(row.unitId),
      shownThrough: withdrawn ? null : row.shownThrough,
      fields: content.map(({ title, text }) => ({ title, text })),
      replaces: earlier
        ? {
            id: earlier.state === 'withdrawn' && earlier.shownThrough! >= today() ? earlier.publicId : null,
            ...{ number: earlier.number, publishedOn: earlier.publishedOn, withdrawnOn: earlier.withdrawnOn },
          }
        : null,
      replacedBy: withdrawn && later ? later.publicId : null,
    };
  }

  /** How many were published in each year, whatever became of them. What had no day to be published by was not late. */
  async years(): Promise<object> {
    if (this.known && this.known.until > Date.now()) return this.known.years;
    const rows = await this.dataSource.query<
      { year: number; isPenalty: number; unitId: string; published: string; inTime: string; withdrawn: string }[]
    >(
      `SELECT YEAR(published_on) AS year, kind = 'penalty' AS isPenalty, unit_id AS unitId, COUNT(*) AS published,
         SUM(due_on IS NULL OR ${IN_TIME}) AS inTime, SUM(state = 'withdrawn') AS withdrawn
       FROM disclosure WHERE published_on IS NOT NULL GROUP BY YEAR(published_on), isPenalty, unit_id
       ORDER BY year DESC, isPenalty DESC, unit_id`,
    );
    const units = new Map((await this.scope.units()).map((u) => [u.id, u.name]));
    const items = rows.map(({ year, isPenalty, unitId, published, inTime, withdrawn }) => ({
      kind: Number(isPenalty) === 1 ? 'penalty' : 'other',
      ...{ year: Number(year), unit: units.get(unitId) ?? unitId },
      ...{ published: Number(published), inTime: Number(inTime), withdrawn: Number(withdrawn) },
    }));
    this.known = { years: { items }, until: Date.now() + BELIEVED_MS };
    return { items };
  }
}
