import { basisIn, type CaseState, EVIDENCE_FORMS, EVIDENCE_KINDS, type EvidencePiece } from '#contracts';
import type { PaperData } from '../papers';
import { dayWords, momentWords } from '../papers/common';

/** The pieces of 证据目录 that stand, and when the last of them was entered, ISO 8601. */
export interface ListedEvidence {
  pieces: readonly EvidencePiece[];
  at: string;
}

/** What `evidence-catalogue.typ` prints: the pieces that stand, in their order. @source 行政处罚法 第四十六条 */
export const catalogueData = (state: Pick<CaseState, 'party' | 'item'>, { pieces, at }: ListedEvidence): PaperData => ({
  title: '证据目录',
  number: null,
  date: momentWords(at),
  basis: basisIn(state, '行政处罚法 第四十六条；市场监督管理行政处罚程序规定 第二十四条'),
  partyName: state.party.name,
  count: String(pieces.length),
  pieces: pieces.map((p, i) => pieceLines(p, i + 1)),
});

function pieceLines(p: EvidencePiece, no: number): PaperData {
  const { on, origin, provider, signedBy } = p.copy ?? {};
  const length = p.duration ? [lengthOf(p.duration)] : [];
  return {
    no: String(no),
    name: [p.name, EVIDENCE_KINDS[p.kind]],
    source: [
      p.source,
      `收集人、制作人：${p.takenBy}`,
      ...(p.takenAt ? [momentWords(p.takenAt)] : []),
      ...(p.place ? [p.place] : []),
    ],
    proves: p.proves.replace(/\n+/g, ' '),
    amount: [
      ...(p.pages ? [`${p.pages} 页`] : []),
      ...length,
      ...(p.files.length > 0 ? [`文件 ${p.files.length} 个`] : []),
    ],
    form: [
      EVIDENCE_FORMS[p.form],
      ...(p.copy
        ? ['与原件、原物一致', `出处：${origin}`, `提供人：${provider}`, `签名或者盖章：${signedBy}`, dayWords(on!)]
        : []),
      ...(p.method ? [`制作方法：${p.method}`] : []),
      ...(p.transcript ? ['附声音内容的文字记录'] : []),
    ],
  };
}

/** 1 分 05 秒 */
const lengthOf = (seconds: number): string =>
  seconds < 60 ? `${seconds} 秒` : `${Math.floor(seconds / 60)} 分 ${String(seconds % 60).padStart(2, '0')} 秒`;
