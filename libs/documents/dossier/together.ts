import { type CaseState, onSpotNumber, retentionWords } from '#contracts';
import { dateOf } from '#law';
import { dayWords } from '../papers/common';
import type { Dossier, Piece } from './assemble';
import type { VolumeWish } from './volume';

/** A case of a volume, as it was sealed. */
export interface Member {
  state: CaseState;
  dossier: Dossier;
  /** Its place in the chain of all seals. */
  sealNumber: number;
}

export interface Together {
  /** 卷号; of a draft, what stands in its place. */
  volumeNo: string;
  year: number;
  years: number | null;
  note: string;
  by: string;
  /** ISO 8601. */
  at: string;
}

const ORDER = '编排顺序：简易程序案件多案一卷，按封存先后。';

/** What a volume cannot have from the seals of its members. */
const AS_OF_BINDING =
  '各案正卷由封存的办理记录重新排印；单位的名称、地址、电话和人员的姓名按装订时的登记，与各案封存的案卷不一致的，以封存的案卷为准。';

/** A case is one piece of the volume: its 正卷, page after page, under one line of the catalogue. */
function pieceOf({ state, dossier, sealNumber }: Member): Piece {
  const decision = state.documents.findLast((d) => d.kind === 'onSpotDecision');
  return {
    ...{ id: state.caseNo, section: 'decision', title: `${state.party.name}${state.item.title}案` },
    ...{ number: decision ? onSpotNumber(state) : state.displayNo, by: state.unitName },
    ...{ at: decision?.madeAt ?? state.registeredAt, note: `封存第 ${sealNumber} 号` },
    sheets: dossier.volumes.main.flatMap((p) => p.sheets),
  };
}

/** Many sealed cases as one dossier of one volume, set by what sets every other. */
export function together(
  members: readonly Member[],
  { volumeNo, year, years, note, by, at }: Together,
): { dossier: Dossier; named: NonNullable<VolumeWish['named']> } {
  const pieces = members.map(pieceOf);
  const days = pieces.map((p) => dateOf(p.at)).sort();
  const text = (title: string, said: string) => ({ title, text: said });
  return {
    named: { name: '当场行政处罚案卷', volume: volumeNo },
    dossier: {
      course: 'penalty',
      order: `${ORDER}${AS_OF_BINDING}`,
      volumes: { main: pieces, inner: [] },
      cover: [
        text('卷号', volumeNo),
        text('归档年度', `${year} 年`),
        text('程序', '简易程序（当场处罚）'),
        text('案件', `${members.length} 件`),
        text('决定日期', `${dayWords(days[0]!)}至${dayWords(days.at(-1)!)}`),
        text('立卷人', by),
        text('立卷日期', dayWords(at)),
        text('保管期限', retentionWords(years)),
      ],
      remarks: { note, by, on: dayWords(at) },
      originals: members.flatMap((m) => m.dossier.originals),
      issued: members.flatMap((m) => m.dossier.issued),
      marks: [...new Set(members.flatMap((m) => m.dossier.marks))],
      fonts: [...new Set(members.flatMap((m) => m.dossier.fonts))],
    },
  };
}
