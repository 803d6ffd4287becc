/** 证据种类. @source 行政处罚法 第四十六条第一款 */
export const EVIDENCE_KINDS = {
  documentary: '书证',
  physical: '物证',
  audiovisual: '视听资料',
  electronic: '电子数据',
  testimony: '证人证言',
  statement: '当事人的陈述',
  expert: '鉴定意见',
  record: '勘验笔录、现场笔录',
} as const;
export type EvidenceKind = keyof typeof EVIDENCE_KINDS;

/** 原件、原物, or what stands for it. @source 市场监督管理行政处罚程序规定 第二十四条 */
export const EVIDENCE_FORMS = { original: '原件、原物', copy: '复制件' } as const;
export type EvidenceForm = keyof typeof EVIDENCE_FORMS;

/** What became of a look into a picture. The file itself stays as it was given, whatever is found. */
export const PICTURE_STATES = {
  drawn: '',
  broken: '文件不是完整的图片，没有缩略图；原文件照收未动，请打开核对，必要时重新拍摄上传。',
  tooLarge: '图片的像素过多，没有展开，没有缩略图；原文件照收未动。',
} as const;
export type PictureState = keyof typeof PICTURE_STATES;

/** How the clock and the place of a device are told: by it, and proved by nothing. */
export const SAID_BY_DEVICE = '设备自述，未经核实';
