import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { formatDay } from '#law';
import { CaseEntity, type NoticeState, PublicNoticeEntity } from '#store';
import { CasesService } from '../cases/cases.service';
import { type Printed, Printing } from '../cases/printing';
import { beijing } from '../shared/download';
import { Refused } from '../shared/refused';
import { type Gap, noticeDays } from './notice-days';
import type { NoticeContent } from './notice-words';
import type { NoticeProofView } from './notices.views';
import { NoticeProofs, shownText } from './proofs.service';

/** The board shows so many, the newest first: more do not run at a time. */
const MOST = 1000;

const STATE_NAMES: Record<NoticeState, string> = {
  shown: '正在公告',
  passed: '公告期满，已视为送达',
  handedOver: '公告期内已经送达',
  withdrawn: '公告已经撤下',
};

const GAP_WORDS: Record<Gap['why'], string> = {
  early: '当日尚未在本系统登记，没有证明',
  unseen: '当日没有看到公告页，没有证明',
};

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
    const ended = { how: STATE_NAMES[notice.state], endedAt: notice.endedAt!.toISOString() };
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
    const rows = [
      { title: '公告', lines: [p.content.title, ...p.content.said] },
      { title: '受送达人', lines: [p.content.party] },
      { title: '公告期', lines: [`${formatDay(p.publishedOn)}发布，至${p.until ? formatDay(p.until) : '未定'}`] },
      { title: '现状', lines: [p.stateName] },
      { title: '已经证明', lines: [provenWords(p)] },
      {
        title: '没有证明',
        lines: p.gaps.length > 0 ? p.gaps.map((g) => `${formatDay(g.day)}：${g.told}`) : ['没有'],
      },
      {
        title: '记录',
        lines: [
          p.intact ? '逐日证明首尾相连，没有改动、删去或者补入' : '逐日证明不完整，曾被改动、删去或者补入',
          p.headHash,
        ],
      },
      ...p.proofs.map((one) => ({
        title: formatDay(one.day),
        lines: [`${beijing(one.at)}（北京时间）见于 ${one.address}`, `SHA-256 ${one.sha256}`],
      })),
    ];
    return this.printing.statement(of, '公告证明', at, rows, p.content.source);
  }

  private async told(row: PublicNoticeEntity) {
    const { proofs, links, headHash, intact } = await this.proofs.of(row);
    const { publishedOn, until } = row;
    const [shownSince, endedAt] = [row.shownSince.toISOString(), row.endedAt?.toISOString() ?? null];
    const days = noticeDays(
      { publishedOn, until, shownSince, endedAt },
      proofs.map((p) => p.day),
      new Date().toISOString(),
    );
    const told = {
      ...{ id: String(row.id), documentId: row.documentId, title: contentOf(row).title },
      ...{ state: row.state, stateName: STATE_NAMES[row.state], publishedOn, until, shownSince, endedAt },
      ...{ total: days.total, proven: days.proven, intact },
      gaps: days.gaps.map((g) => ({ ...g, told: GAP_WORDS[g.why] })),
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

const provenWords = ({ total, proven }: { total: number | null; proven: number }) =>
  total === null ? `${proven}日` : `${total}日中已证明${proven}日`;
