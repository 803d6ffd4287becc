/** 证据种类 that a file can be. @source 行政处罚法 第四十六条 */
export type FileEvidence = '物证、书证' | '书证' | '视听资料';

export interface FileKind {
  /** As told by its bytes, never by its name. */
  type: string;
  /** How people call it. */
  name: string;
  evidence: FileEvidence;
  /** Why it is taken. */
  reason: string;
  /** A browser may show it in place; everything else is saved. */
  shown: boolean;
}

const PHOTO = '现场、物品、改正前后的照片，扫描的证照票据';
const PAPER = '扫描件、电子票据、书面说明';
const VIDEO = '现场检查、询问的录像';
const SOUND = '询问、电话、现场的录音';
const OFFICE = '当事人提供的合同、台账、说明，只收不含宏的';

/**
 * What a file of a case may be, once, and why. Not taken: kinds that carry macros; the old DOC and XLS, whose bytes do not
 * tell them apart from other kinds of their container; archives; everything that runs.
 */
export const FILE_KINDS: readonly FileKind[] = [
  { type: 'image/jpeg', name: 'JPG', evidence: '物证、书证', reason: PHOTO, shown: true },
  { type: 'image/png', name: 'PNG', evidence: '物证、书证', reason: PHOTO, shown: true },
  { type: 'image/webp', name: 'WebP', evidence: '物证、书证', reason: PHOTO, shown: true },
  { type: 'image/heic', name: 'HEIC', evidence: '物证、书证', reason: PHOTO, shown: false },
  { type: 'application/pdf', name: 'PDF', evidence: '书证', reason: PAPER, shown: true },
  {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'DOCX',
    evidence: '书证',
    reason: OFFICE,
    shown: false,
  },
  {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: 'XLSX',
    evidence: '书证',
    reason: OFFICE,
    shown: false,
  },
  { type: 'video/mp4', name: 'MP4', evidence: '视听资料', reason: VIDEO, shown: true },
  { type: 'video/quicktime', name: 'MOV', evidence: '视听资料', reason: VIDEO, shown: false },
  { type: 'audio/mpeg', name: 'MP3', evidence: '视听资料', reason: SOUND, shown: true },
  { type: 'audio/mp4', name: 'M4A', evidence: '视听资料', reason: SOUND, shown: true },
  { type: 'audio/wav', name: 'WAV', evidence: '视听资料', reason: SOUND, shown: true },
  { type: 'audio/ogg', name: 'OGG', evidence: '视听资料', reason: SOUND, shown: true },
  { type: 'audio/amr', name: 'AMR', evidence: '视听资料', reason: SOUND, shown: false },
];

const namesOf = (evidence: FileEvidence) =>
  `${evidence}（${FILE_KINDS.filter((k) => k.evidence === evidence)
    .map((k) => k.name)
    .join('、')}）`;

/** The kinds in words, by 证据种类. */
export const FILE_KIND_WORDS = `${namesOf('物证、书证')}、${namesOf('书证')}或${namesOf('视听资料')}`;
