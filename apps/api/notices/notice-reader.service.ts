import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { NOTICE_STATES, noticeProofRows, provenDays } from '#documents';
import type { Principal } from '#identity';
import { CaseEntity, PublicNoticeEntity } from '#store';
import { CasesService } from '../cases/cases.service';
import { type Printed, Printing } from '../cases/printing';
import { Refused } from '../shared/refused';
import type { NoticeContent } from './notice-words';
import type { NoticeProofView } from './notices.views';
import { NoticeProofs, shownText } from './proofs.service';

/** The board shows so many, the newest first: more do not run at a time. */
const MOST = 1000;

/** Public notices as they are read: by anybody, and by whoever sees the case. */
@Injectable()
export class NoticeReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly proofs: NoticeProofs,
    private readonly cases: CasesService,
    private readonly printing: Printing,
  ) {}

  async board(): Promise<object> {
    const rows = await this.notices.find({ where: { state: 'shown' }, order: { id: 'DESC' }, take: MOST });
    return {
      items: rows.map((row) => {
        const { title, authority, party, publishedOn, until } = contentOf(row);
        return { id: String(row.id), title, authority, party, publishedOn, until };
      }),
    };
  }

  /**
   * One notice as text. Once it has ended nothing of the party is shown any more, only that and how it ended.
   * Errors: NOT_FOUND.
   */
  async page(id: string): Promise<string> {
    const notice = await this.find(id);
    if (notice.state === 'shown') return shownText(notice);
    const ended = { how: NOTICE_STATES[notice.state], endedAt: notice.endedAt!.toISOString() };
    return JSON.stringify({ id: String(notice.id), ended });
  }

  /** Errors: CASE_NOT_FOUND. */
  async ofCase(me: Principal, caseNo: string): Promise<object> {
    await this.cases.mustSeeCase(me, caseNo);
    const rows = await this.notices.find({ where: { caseNo }, order: { id: 'ASC' } });
    return { items: await Promise.all(rows.map(async (row) => (await this.told(row)).told)) };
  }

  /** Errors: CASE_NOT_FOUND, NOT_FOUND. */
  async proof(me: Principal, caseNo: string, id: string): Promise<z.output<typeof NoticeProofView>> {
    await this.cases.mustSeeCase(me, caseNo);
    const notice = await this.find(id);
    if (notice.caseNo !== caseNo) throw new Refused('NOT_FOUND');
    const { displayNo } = await this.dataSource
      .getRepository(CaseEntity)
      .findOneOrFail({ where: { caseNo }, select: { displayNo: true } });
    const { told, proofs, links, headHash } = await this.told(notice);
    return {
      ...told,
      ...{ caseNo, displayNo, content: contentOf(notice), headHash },
      proofs: proofs.map(({ noticeId: _, ...p }, i) => ({ ...p, prevHash: links[i]!.prevHash, hash: links[i]!.hash })),
    };
  }

  /** Errors: CASE_NOT_FOUND, NOT_FOUND, PAPER_CHARACTER. */
  async print(me: Principal, caseNo: string, id: string): Promise<Printed> {
    const p = await this.proof(me, caseNo, id);
    const of = { displayNo: p.displayNo, unitName: p.content.authority };
    const at = p.proofs.at(-1)?.at ?? p.shownSince;
    const rows = noticeProofRows(p, new Date().toISOString());
    return this.printing.statement(of, '公告证明', at, rows, p.content.source);
  }

  private async told(row: PublicNoticeEntity) {
    const { proofs, links, headHash, intact } = await this.proofs.of(row);
    const { publishedOn, until } = row;
    const [shownSince, endedAt] = [row.shownSince.toISOString(), row.endedAt?.toISOString() ?? null];
    const days = provenDays(
      { publishedOn, until, shownSince, endedAt, state: row.state, proofs, intact },
      new Date().toISOString(),
    );
    const told = {
      ...{ id: String(row.id), documentId: row.documentId, title: contentOf(row).title },
      ...{ state: row.state, stateName: NOTICE_STATES[row.state], publishedOn, until, shownSince, endedAt },
      ...{ ...days, intact },
    };
    return { told, proofs, links, headHash };
  }

  private async find(id: string): Promise<PublicNoticeEntity> {
    const notice = /^\d{1,18}$/.test(id) ? await this.notices.findOneBy({ id }) : null;
    if (!notice) throw new Refused('NOT_FOUND', { reason: '没有这份公告，请核对地址。' });
    return notice;
  }

  private get notices() {
    return this.dataSource.getRepository(PublicNoticeEntity);
  }
}

const contentOf = ({ content }: PublicNoticeEntity) => JSON.parse(content) as NoticeContent;
