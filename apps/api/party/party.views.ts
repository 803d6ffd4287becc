import { z } from 'zod';
import { ALTERATIONS, hash, identifier, line, MEASURE_KINDS, OUTCOMES, STAGE_NAMES, UNITS } from '#contracts';
import { AttachmentShape } from '#documents';
import { PeriodView } from '../cases/cases.views';

/** What a party sees of its own case, and may send. */

const keysOf = <K extends string>(record: Record<K, unknown>) => Object.keys(record) as [K, ...K[]];

export const LinkView = z
  .object({ path: z.string(), code: z.string(), codeExpiresAt: z.string(), expiresAt: z.string() })
  .meta({ id: 'PartyLink' });

export const NewLink = z
  .strictObject({ byText: z.boolean().optional().describe('同时以短信发给当事人') })
  .meta({ id: 'NewPartyLink' });

const token = identifier('链接', 100);
export const Look = z.strictObject({ token }).meta({ id: 'LookAtPartyLink' });
export const EntranceView = z
  .object({
    unitName: z.string(),
    unitPhone: z.string().nullable(),
    entered: z.boolean(),
    code: z.enum(['waiting', 'used', 'expired']),
  })
  .meta({ id: 'PartyEntrance' });

export const Enter = z
  .strictObject({
    token,
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

const Told = z
  .object({
    dueOn: z.string().nullable(),
    dueAt: z.string().nullable(),
    provisional: z.boolean(),
    unit: z.enum(UNITS),
    running: z.boolean(),
    daysLeft: z.number().nullable(),
    reasons: z.array(z.string()),
  })
  .meta({ id: 'PartyPeriod' });

const Remedies = z.array(
  z
    .object({
      title: z.enum(['行政复议', '行政诉讼']),
      to: z.string(),
      period: PeriodView,
      source: z.string(),
      dueOn: z.string(),
      provisional: z.boolean(),
      sentences: z.array(z.string()),
    })
    .meta({ id: 'Remedy' }),
);

/** A paper that has reached the party. */
const paper = { id: z.string(), title: z.string(), number: z.string().nullable(), servedAt: z.string() };
const grounds = { facts: z.string(), basis: z.string() };
const Heard = z.object({ waived: z.boolean(), statement: z.string().nullable() }).nullable();

const papers = {
  order: z
    .object({
      ...paper,
      requirements: z.array(
        z.object({ text: z.string(), result: z.enum(['corrected', 'partly', 'notCorrected']).nullable() }),
      ),
      remedies: Remedies,
    })
    .nullable(),
  notice: z
    .object({
      ...paper,
      penalties: z.array(z.string()),
      content: z.string(),
      ...grounds,
      defence: Told.nullable(),
      /** The party has said something on this notice. */
      stated: z.boolean(),
      hearing: z
        .object({
          period: Told.nullable(),
          askedAt: z.string().nullable(),
          result: z.enum(['held', 'abandoned']).nullable(),
          heldOn: z.string().nullable(),
          appointed: z
            .object({ heldAt: z.string(), place: z.string(), host: z.string(), open: z.boolean() })
            .nullable(),
        })
        .nullable(),
      heard: Heard,
    })
    .nullable(),
  decision: z
    .object({
      ...paper,
      /** What has become of it since: by 复议, by 诉讼, or by the authority itself. */
      altered: z.array(
        z.object({
          result: z.enum(keysOf(ALTERATIONS)),
          on: z.string(),
          fineFen: z.number().nullable(),
          anew: z.boolean(),
          by: z.enum(['reconsideration', 'litigation', 'own']),
        }),
      ),
      penalty: z.boolean(),
      refuted: z.boolean(),
      penalties: z.array(z.string()),
      /** 责令改正 with the decision. */
      correction: z.string().nullable(),
      reasons: z.string(),
      ...grounds,
      heard: Heard,
      defenceReview: z.string().nullable(),
      remedies: Remedies,
    })
    .nullable(),
  payment: z
    .object({
      fineFen: z.number(),
      period: Told,
      late: z.boolean(),
      /** What was granted, part by part, each with what of it is still owed; put off whole it is one, with no sum of its own. */
      parts: z.array(z.object({ dueOn: z.string(), fen: z.number(), openFen: z.number(), late: z.boolean() })),
      instalments: z
        .object({ askedAt: z.string(), decision: z.enum(['defer', 'instalments', 'refuse']).nullable() })
        .nullable(),
      /** 催告: how it is to be paid, and until when the court is not asked. */
      demand: z.object({ servedOn: z.string(), manner: z.string(), period: Told }).nullable(),
      surcharge: z.object({ percentPerDay: z.number(), capPercent: z.number(), source: z.string() }).nullable(),
      mayBeAddedFen: z.number(),
      imposedFen: z.number().nullable(),
      undecided: z.boolean(),
      payments: z.array(z.object({ fen: z.number(), on: z.string() })),
      /** What is given back of it; `on`: it has been. */
      returns: z.array(z.object({ fen: z.number(), on: z.string().nullable() })),
      owedFen: z.number(),
      remedies: z.array(z.string()),
      source: z.string(),
    })
    .nullable(),
};

const HeldView = z
  .object({
    ...paper,
    kind: z.enum(keysOf(MEASURE_KINDS)),
    takenAt: z.string(),
    reason: z.string(),
    basis: z.string(),
    /** `ended`: what became of it, in words; null: it is held. */
    things: z.array(
      z.object({ name: z.string(), quantity: z.string(), place: z.string(), ended: z.string().nullable() }),
    ),
    period: Told.nullable(),
    over: z.boolean(),
    /** The paper that released something of it, once it has reached the party. */
    releasedBy: z.string().nullable(),
    remedies: Remedies,
  })
  .meta({ id: 'PartyHeld' });

const SubmissionView = z
  .object({
    number: z.string(),
    at: z.string(),
    title: z.string(),
    text: z.string(),
    files: z.array(AttachmentShape),
    state: z.enum(['received', 'taken', 'refused']),
    refusal: z.string().nullable(),
  })
  .meta({ id: 'PartySubmission' });

const MinutesView = z
  .object({
    no: z.number(),
    title: z.string(),
    from: z.string(),
    to: z.string(),
    place: z.string(),
    person: z.string(),
    officers: z.array(z.object({ name: z.string(), certificateNo: z.string() })),
    identityShown: z.boolean(),
    rightsTold: z.boolean(),
    /** A later one corrects it. */
    corrected: z.boolean(),
    /** Pages are left to the party, which may read them now. */
    open: z.boolean(),
    pages: z.array(
      z.object({
        page: z.number(),
        text: z.string(),
        state: z.enum(['signed', 'refused', 'later']),
        corrections: z.string().nullable(),
        reason: z.string().nullable(),
        at: z.string().nullable(),
        /** Said by the party itself, on its page. */
        own: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'PartyMinutes' });

export const PartyCaseView = z
  .object({
    caseNo: z.string(),
    displayNo: z.string(),
    unitName: z.string(),
    unitPhone: z.string().nullable(),
    officers: z.array(z.object({ name: z.string(), certificateNo: z.string() })),
    partyName: z.string(),
    signer: z.string(),
    itemTitle: z.string(),
    legalBasis: z.array(z.string()),
    conditions: z.array(z.string()),
    facts: z.string(),
    place: z.string(),
    violationOn: z.string(),
    ...standing,
    endedAt: z.string().nullable(),
    readableUntil: z.string(),
    escalated: z.string().nullable(),
    verifying: z.boolean(),
    filed: z.boolean(),
    dueUnit: z.enum(UNITS).nullable(),
    daysLeft: z.number().nullable(),
    provisional: z.boolean(),
    reasons: z.array(z.string()),
    onTheSpot: z.boolean(),
    ...papers,
    /** What is, or was, kept, sealed or detained. */
    held: z.array(HeldView),
    /** 笔录 of its own words or presence. */
    minutes: z.array(MinutesView),
    /** Whose withdrawal it has asked for. */
    recusals: z.array(z.object({ name: z.string(), decision: z.enum(['withdraw', 'refuse']).nullable() })),
    reinspection: Told.nullable(),
    extension: z.object({ by: PeriodView, decision: z.enum(['approve', 'refuse']).nullable() }).nullable(),
    /** The longest that may be asked for, and until when that would be. */
    longest: z.object({ by: PeriodView, dueOn: z.string().nullable() }).nullable(),
    serviceAddress: z.object({ address: z.string(), channels: z.array(z.string()), signedOn: z.string() }).nullable(),
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
    may: z.object({
      report: z.boolean(),
      extend: z.boolean(),
      refuse: z.boolean(),
      study: z.boolean(),
      defend: z.boolean(),
      waive: z.boolean(),
      hearing: z.boolean(),
      recuse: z.boolean(),
      instalments: z.boolean(),
    }),
    submissions: z.array(SubmissionView),
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
