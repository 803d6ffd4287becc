import { z } from 'zod';
import {
  choice,
  EVIDENCE_FORMS,
  EVIDENCE_KINDS,
  hash,
  instant,
  line,
  looseLine,
  PICTURE_STATES,
  type PictureState,
  text,
} from '#contracts';
import { AttachmentShape } from '#documents';
import { day, typed } from '../shared/typed';

const STATES = Object.keys(PICTURE_STATES) as [PictureState, ...PictureState[]];

const CopyStatement = z
  .strictObject({
    on: day('出证日期'),
    origin: line('证据出处', 200).describe('原件、原物存放在哪里'),
    provider: line('证据提供人', 100),
    signedBy: line('签名或者盖章', 200).describe('由谁签名或者盖章；提供人拒绝的，写明原因和记录的方式'),
  })
  .meta({ id: 'CopyStatement' });

const piece = {
  kind: choice('证据种类', EVIDENCE_KINDS),
  name: line('证据名称', 200),
  source: line('证据来源', 200).describe('从谁或者哪里收集、调取'),
  takenBy: line('收集人、制作人', 100),
  takenAt: typed(instant('收集、制作时间')).optional(),
  place: looseLine('收集、制作地点', 300).optional(),
  proves: text('证明事项', 1000),
  pages: z.int('页数应为整数。').min(1, '页数至少为 1。').max(100_000, '页数过大，请核对。').optional(),
  duration: z.int('时长应为整数（秒）。').min(1, '时长至少为 1 秒。').max(1_000_000, '时长过长，请核对。').optional(),
  form: choice('原件或者复制件', EVIDENCE_FORMS),
  copy: CopyStatement.optional().describe('与原件、原物一致的说明；复制件须有，目录方为完整'),
  method: looseLine('制作方法', 200).optional(),
  transcript: text('声音内容的文字记录', 5000).optional(),
  files: z.array(hash('附件标识有误，请重新选择。')).max(50, '一件证据的文件不得超过 50 个。').default([]),
};

export const EnterEvidence = z.strictObject(piece).meta({ id: 'EnterEvidence' });
export type EnterEvidence = z.output<typeof EnterEvidence>;

/** Of the piece as it was read: what has been corrected meanwhile is seen first. */
const version = z.int().min(1).describe('所看到的版本');
const reason = text('更正的理由', 500);

export const CorrectEvidence = z.strictObject({ ...piece, version, reason }).meta({ id: 'CorrectEvidence' });
export type CorrectEvidence = z.output<typeof CorrectEvidence>;

export const StrikeEvidence = z
  .strictObject({ version, reason: text('移出的理由', 500) })
  .meta({ id: 'StrikeEvidence' });
export type StrikeEvidence = z.output<typeof StrikeEvidence>;

const FileView = AttachmentShape.extend({
  by: z.enum(['user', 'party']).describe('party：当事人提交的，照其提交的原样'),
  givenBy: z.string(),
  receivedAt: z.string(),
  picture: z
    .object({
      state: z.enum(STATES),
      width: z.number().nullable(),
      height: z.number().nullable(),
      takenAt: z.string().nullable().describe('设备自述的时间，未经核实'),
      latitude: z.number().nullable().describe('设备自述的位置，未经核实'),
      longitude: z.number().nullable(),
      device: z.string().nullable(),
    })
    .nullable()
    .describe('尚未读出的为空'),
}).meta({ id: 'EvidenceFile' });

const { copy: _copy, files: _files, ...plain } = piece;
const PieceView = z
  .object({
    ...plain,
    takenAt: z.string().optional(),
    transcript: z.string().optional(),
    copy: CopyStatement.extend({ on: z.string() }).optional(),
    piece: z.int(),
    version: z.int(),
    struck: z.boolean(),
    afterDecision: z.boolean().describe('处理决定作出之后才列入'),
    files: z.array(FileView),
    wanting: z.array(z.object({ field: z.string(), title: z.string(), article: z.string() })),
    entries: z.array(
      z.object({ version: z.int(), by: z.string(), at: z.string(), reason: z.string().nullable(), name: z.string() }),
    ),
  })
  .meta({ id: 'EvidencePiece' });

export const EvidenceCatalogue = z
  .object({
    items: z.array(PieceView),
    unlisted: z.array(FileView).describe('给了本案、还没有列入目录的文件'),
    whole: z.boolean(),
    mayEnter: z.boolean(),
  })
  .meta({ id: 'EvidenceCatalogue' });

export const EvidenceEntered = z.object({ piece: z.int(), version: z.int() }).meta({ id: 'EvidenceEntered' });
