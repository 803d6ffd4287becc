import { formatDay, type NoticeDays, noticeDays, type NoticeTime } from '#law';
import { momentWords } from '../papers/common';

/** How a notice on the public page stands. */
export const NOTICE_STATES = {
  shown: '正在公告',
  passed: '公告期满，已视为送达',
  handedOver: '公告期内已经送达',
  withdrawn: '公告已经撤下',
} as const;

const GAP_WORDS: Record<NoticeDays['gaps'][number]['why'], string> = {
  early: '当日尚未在本系统登记，没有证明',
  unseen: '当日没有看到公告页，没有证明',
};

/** A notice, and on which days it was seen. */
export interface ProvenNotice extends NoticeTime {
  documentId: string;
  state: keyof typeof NOTICE_STATES;
  content: { title: string; party: string; said: string[]; source: string };
  /** By their days, ISO 8601 UTC. */
  proofs: { day: string; at: string; address: string; sha256: string }[];
  headHash: string;
  intact: boolean;
}

/** How far it is proven, and which days never will be. */
export function provenDays(notice: Omit<ProvenNotice, 'content' | 'headHash' | 'documentId'>, now: string) {
  const { gaps, ...days } = noticeDays(
    notice,
    notice.proofs.map((p) => p.day),
    now,
  );
  return { ...days, gaps: gaps.map((g) => ({ ...g, told: GAP_WORDS[g.why] })) };
}

const provenWords = ({ total, proven }: Pick<NoticeDays, 'total' | 'proven'>): string =>
  total === null ? `${proven}日` : `${total}日中已证明${proven}日`;

/** 公告证明, row by row. */
export function noticeProofRows(notice: ProvenNotice, now: string): { title: string; lines: string[] }[] {
  const { content, publishedOn, until, state, proofs, headHash, intact } = notice;
  const days = provenDays(notice, now);
  return [
    { title: '公告', lines: [content.title, ...content.said] },
    { title: '受送达人', lines: [content.party] },
    { title: '公告期', lines: [`${formatDay(publishedOn)}发布，至${until ? formatDay(until) : '未定'}`] },
    { title: '现状', lines: [NOTICE_STATES[state]] },
    { title: '已经证明', lines: [provenWords(days)] },
    {
      title: '没有证明',
      lines: days.gaps.length > 0 ? days.gaps.map((g) => `${formatDay(g.day)}：${g.told}`) : ['没有'],
    },
    {
      title: '记录',
      lines: [intact ? '逐日证明首尾相连，没有改动、删去或者补入' : '逐日证明不完整，曾被改动、删去或者补入', headHash],
    },
    ...proofs.map((one) => ({
      title: formatDay(one.day),
      lines: [`${momentWords(one.at)}（北京时间）见于 ${one.address}`, `SHA-256 ${one.sha256}`],
    })),
  ];
}
