import { z } from 'zod';
import { hash, identifier, line, OUTCOMES, STAGE_NAMES, UNITS } from '#contracts';
import { PeriodView } from '../cases/cases.views';
import { AttachmentShape } from '../files/attachment.view';

/** What a party sees of its own case, and may send. */

const keysOf = <K extends string>(record: Record<K, unknown>) => Object.keys(record) as [K, ...K[]];

export const LinkView = z
  .object({ path: z.string(), code: z.string(), codeExpiresAt: z.string(), expiresAt: z.string() })
  .meta({ id: 'PartyLink' });

export const Enter = z
  .strictObject({
    token: identifier('链接', 100),
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/, '验证码是六位数字。'),
  })
  .meta({ id: 'EnterPartyPage' });

/** Where the case stands, and until when the party has to act. */
const standing = {
  status: z.enum(['open', 'suspended', 'closed']),
  stage: z.enum(STAGE_NAMES as [(typeof STAGE_NAMES)[number], ...typeof STAGE_NAMES]),
  stageTitle: z.string(),
  outcome: z.enum(keysOf(OUTCOMES)).nullable(),
  dueAt: z.string().nullable(),
  dueOn: z.string().nullable(),
};

export const PartyReplyView = z.object({ caseNo: z.string(), ...standing }).meta({ id: 'PartyReply' });

export const PartyCaseView = z
  .object({
    caseNo: z.string(),
    displayNo: z.string(),
    unitName: z.string(),
    unitPhone: z.string().nullable(),
    officers: z.array(z.string()),
    partyName: z.string(),
    signer: z.string(),
    itemTitle: z.string(),
    legalBasis: z.array(z.string()),
    conditions: z.array(z.string()),
    facts: z.string(),
    place: z.string(),
    violationOn: z.string(),
    ...standing,
    escalated: z.string().nullable(),
    requirements: z.array(z.string()),
    dueUnit: z.enum(UNITS).nullable(),
    daysLeft: z.number().nullable(),
    reasons: z.array(z.string()),
    onTheSpot: z.boolean(),
    extension: z.object({ by: PeriodView, decision: z.enum(['approve', 'refuse']).nullable() }).nullable(),
    commitment: z
      .object({
        text: z.string(),
        textHash: z.string(),
        open: z.boolean(),
        decision: z.enum(['signed', 'declined']).nullable(),
        signedBy: z.string().nullable(),
        signedAt: z.string().nullable(),
        image: z.string().nullable(),
      })
      .nullable(),
    studied: z.boolean(),
    may: z.object({ report: z.boolean(), extend: z.boolean(), study: z.boolean(), defend: z.boolean() }),
    timeline: z.array(z.object({ at: z.string(), text: z.string() })),
  })
  .meta({ id: 'PartyCase' });

export const Commit = z
  .strictObject({
    decision: z.enum(['signed', 'declined']),
    signedBy: line('签署人姓名', 100),
    textHash: hash('承诺书全文哈希有误，请重新打开页面。'),
    /** The drawn signature, given before as a file. Asked for when signing. */
    image: hash('签名图像有误，请重新签名。').optional(),
  })
  .meta({ id: 'PartyCommitment' });

export const CourseView = z
  .object({
    id: z.string(),
    sections: z.array(z.object({ title: z.string(), text: z.string(), source: z.string() })),
    questions: z.array(z.object({ text: z.string(), options: z.array(z.string()), source: z.string() })),
  })
  .meta({ id: 'Course' });
export const Answers = z.strictObject({ answers: z.array(z.int().min(0).max(9)).max(20) }).meta({ id: 'StudyAnswers' });
export const StudyView = z.object({ right: z.array(z.boolean()), passed: z.boolean() }).meta({ id: 'StudyResult' });

export { AttachmentShape };
