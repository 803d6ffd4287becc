import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { dateOf } from '#law';
import {
  canonical,
  linkHash,
  type NoticeProof,
  noticeProofs,
  type NoticeProven,
  PublicNoticeEntity,
  PublicNoticeProofEntity,
  sha256,
} from '#store';
import { LOGGER } from '../shared/logger';
import { Looking, TooOften } from './looking';

/** How long a notice that could not be seen is left alone, and a page that is asked too often, ms. */
const REST_MS = 60_000;

/**
 * 公告 that prove themselves: every notice that is shown is looked at once on each day of Beijing, and what was seen is kept.
 *
 * 1. A day on which nobody saw it has no proof, and gets none afterwards: the row's day is the day of the look.
 * 2. Looked at first, written down then, in one transaction with the notice's head: who dies in between has proven nothing,
 *    and whoever comes next looks anew. Of two processes the second finds the day proven.
 * 3. Each row is hashed with the one before it: none can vanish, change or be put in unseen.
 *
 * @source 民事诉讼法 第九十五条; 市场监督管理行政处罚程序规定 第八十二条第五项
 */
@Injectable()
export class NoticeProofs {
  private readonly resting = new Map<string, number>();
  /** Until when nobody is looked at. */
  private restUntil = 0;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(Looking) private readonly looking: Pick<Looking, 'look'>,
    @Inject(LOGGER) private readonly logger: Pick<Logger, 'warn'>,
  ) {}

  /** What is shown and was not seen yet on the day it is. */
  async turn(now: () => Date = () => new Date()): Promise<void> {
    if (this.restUntil > Date.now()) return;
    const wanting = await this.dataSource
      .getRepository(PublicNoticeEntity)
      .createQueryBuilder('n')
      .select(['n.id'])
      .where("n.state = 'shown'")
      .andWhere('NOT EXISTS (SELECT 1 FROM public_notice_proof p WHERE p.notice_id = n.id AND p.day = :day)', {
        day: dateOf(now().toISOString()),
      })
      .orderBy('n.id')
      .getMany();
    for (const { id } of wanting) {
      if ((this.resting.get(id) ?? 0) > Date.now()) continue;
      try {
        const seen = await this.looking.look(id);
        await this.writeDown(id, seen);
        this.resting.delete(id);
      } catch (error) {
        if (error instanceof TooOften) {
          // All the others would be told the same.
          this.restUntil = Date.now() + REST_MS;
          return;
        }
        this.resting.set(id, Date.now() + REST_MS);
        this.logger.warn(
          { err: error, notice: id },
          '公告页没有看到这份公告，稍后再看；当天一直看不到的，记为没有证明',
        );
      }
    }
  }

  /** Every proof of a notice in its order, and whether none was altered, lost or put in. */
  of(notice: Pick<PublicNoticeEntity, 'id'>): Promise<NoticeProven> {
    return noticeProofs(this.dataSource, notice);
  }

  private async writeDown(id: string, { at, address, text }: Awaited<ReturnType<Looking['look']>>): Promise<void> {
    const day = dateOf(at);
    await this.dataSource.transaction(async (db) => {
      const notice = await db.findOne(PublicNoticeEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      // Taken down meanwhile, or seen by another.
      if (notice?.state !== 'shown' || (await db.existsBy(PublicNoticeProofEntity, { noticeId: id, day }))) return;
      if (sha256(text) !== sha256(shownText(notice))) throw new Error(`notice ${id}: the page shows something else`);
      const seq = notice.proofs + 1;
      const proof: NoticeProof = { seq, noticeId: id, day, at, address, sha256: sha256(text), text };
      const entry = canonical(proof);
      const hash = linkHash(notice.headHash, entry);
      await db.insert(PublicNoticeProofEntity, { noticeId: id, seq, day, entry, prevHash: notice.headHash, hash });
      await db.update(PublicNoticeEntity, id, { proofs: seq, headHash: hash });
    });
  }
}

/** The answer to whoever opens a notice that is shown, to the byte. */
export const shownText = ({ id, content }: Pick<PublicNoticeEntity, 'id' | 'content'>): string =>
  JSON.stringify({ id: String(id), shown: JSON.parse(content) as object });
