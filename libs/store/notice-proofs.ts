import type { DataSource } from 'typeorm';
import { dateOf } from '#law';
import { PublicNoticeEntity, PublicNoticeProofEntity } from './entities';
import { checkChain, sha256 } from './hash-chain';

/** One proof, as it is chained. */
export interface NoticeProof {
  seq: number;
  noticeId: string;
  day: string;
  /** When it was seen, ISO 8601 UTC, and at which address. */
  at: string;
  address: string;
  /** SHA-256 of the text, and the text. */
  sha256: string;
  text: string;
}

export interface NoticeProven {
  proofs: NoticeProof[];
  links: PublicNoticeProofEntity[];
  headHash: string;
  intact: boolean;
}

/** Every proof of a notice in its order, and whether none was altered, lost or put in. */
export async function noticeProofs(
  dataSource: DataSource,
  { id: noticeId }: Pick<PublicNoticeEntity, 'id'>,
): Promise<NoticeProven> {
  // Head and rows as of one moment: a proof written in between would look put in.
  const { head, links } = await dataSource.transaction('REPEATABLE READ', async (db) => ({
    head: await db.findOneOrFail(PublicNoticeEntity, {
      where: { id: noticeId },
      select: { id: true, proofs: true, headHash: true },
    }),
    links: await db.find(PublicNoticeProofEntity, { where: { noticeId }, order: { seq: 'ASC' } }),
  }));
  const proofs = links.map((l) => JSON.parse(l.entry) as NoticeProof);
  const chained = checkChain(links, { seq: head.proofs, headHash: head.headHash }).ok;
  const honest = proofs.every(
    (p, i) =>
      p.noticeId === noticeId &&
      p.day === links[i]!.day &&
      p.day === dateOf(p.at) &&
      p.sha256 === sha256(p.text) &&
      (i === 0 || p.at > proofs[i - 1]!.at),
  );
  return { proofs, links, headHash: head.headHash, intact: chained && honest };
}
