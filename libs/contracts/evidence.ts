import type { EvidenceForm, EvidenceKind } from './evidence-kinds';

/** 与原件一致的说明: what the provider has confirmed and signed, as the officer puts it on record. */
export interface CopyStatement {
  /** 出证日期 */
  on: string;
  /** 证据出处: where the original is kept. */
  origin: string;
  /** 证据提供人 */
  provider: string;
  /** Who signed or sealed it; where the provider would not, why, and how that was recorded. */
  signedBy: string;
}

/** A piece of evidence as the catalogue has it. */
export interface EvidencePiece {
  kind: EvidenceKind;
  name: string;
  /** 证据来源: from whom or where. */
  source: string;
  /** 收集人、制作人 */
  takenBy: string;
  /** When it was taken, as the officer says; what a device says stands apart. */
  takenAt?: string;
  place?: string;
  /** 证明事项 */
  proves: string;
  pages?: number;
  /** Seconds. */
  duration?: number;
  form: EvidenceForm;
  copy?: CopyStatement;
  /** 制作方法 */
  method?: string;
  /** 声音内容的文字记录 */
  transcript?: string;
  /** SHA-256 of its files, given to the case before. */
  files: string[];
}

/** What a piece lacks before the catalogue is whole. */
export interface Wanting {
  /** The field that mends it. */
  field: 'copy' | 'method' | 'takenAt' | 'transcript';
  title: string;
  article: string;
}

const ORDER = '市场监督管理行政处罚程序规定';
const COPIES = `${ORDER} 第二十四条`;
/** Those whose making has to be told. */
const MADE: Partial<Record<EvidenceKind, string>> = {
  audiovisual: `${ORDER} 第二十五条`,
  electronic: `${ORDER} 第二十六条`,
};

/**
 * What the law asks to be noted beside a piece: of a copy that it agrees with the original, with day, origin and signature;
 * of sound, picture and data that are no original how and when they were made; of sound its words. `types`: the media types
 * of its files.
 */
export function wantingOf(piece: EvidencePiece, types: readonly string[]): Wanting[] {
  const { kind, form, copy, method, takenAt, transcript } = piece;
  const made = form === 'copy' ? MADE[kind] : undefined;
  const sound = kind === 'audiovisual' && types.some((type) => type.startsWith('audio/'));
  return [
    ...(form === 'copy' && !copy
      ? [
          {
            field: 'copy',
            title: '与原件、原物一致的说明（出证日期、证据出处、签名或者盖章）',
            article: COPIES,
          } as const,
        ]
      : []),
    ...(made && !method ? [{ field: 'method', title: '制作方法', article: made } as const] : []),
    ...(made && !takenAt ? [{ field: 'takenAt', title: '制作时间', article: made } as const] : []),
    ...(sound && !transcript
      ? [{ field: 'transcript', title: '声音内容的文字记录', article: MADE.audiovisual! } as const]
      : []),
  ];
}
