import { z } from 'zod';
import { AnswerView, AttachmentShape } from '#documents';
import { DossierAdditionView } from '../archives/archives.schemas';
import { AreaShape } from '../shared/area';
import {
  AREA_GROUNDS,
  DOCUMENTS,
  ESCALATION_REASONS,
  GATE_GROUPS,
  GATE_STATES,
  OUTCOMES,
  ROLES,
  SOURCES,
  STAGE_NAMES,
  SUSPENSION_GROUNDS,
  UNITS,
} from '#contracts';

/** What the API tells about cases, as the OpenAPI document and the console's types have it. */

const keysOf = <K extends string>(record: Record<K, unknown>) => Object.keys(record) as [K, ...K[]];
const anything = z.record(z.string(), z.unknown());

export const ActorView = z
  .object({
    kind: z.enum(['user', 'party', 'system']),
    id: z.string(),
    name: z.string(),
    roles: z.array(z.enum(keysOf(ROLES))),
    unitId: z.string().optional(),
    uncertified: z.literal(true).optional().describe('没有登记执法证'),
    unqualified: z.literal(true).optional().describe('没有登记法律职业资格'),
  })
  .meta({ id: 'Actor' });

export const PeriodView = z.object({ amount: z.number(), unit: z.enum(UNITS) }).meta({ id: 'Period' });

const PeriodRuleView = z
  .object({
    id: z.string(),
    title: z.string(),
    period: PeriodView,
    direction: z.enum(['forward', 'backward']),
    startEvent: z.string(),
    onSuspension: z.enum(['pause', 'continue', 'reset']),
    extension: z.object({ amount: z.number(), unit: z.enum(UNITS), times: z.number() }).optional(),
    owner: z.enum(['party', 'authority']),
    outer: z.boolean().optional(),
    remindBefore: PeriodView.optional(),
    source: z.string(),
    confirmed: z.boolean(),
  })
  .meta({ id: 'PeriodRule' });

const clock = {
  id: z.string(),
  subject: z.string().optional(),
  about: z.string().optional(),
  round: z.int(),
  rule: PeriodRuleView,
  period: PeriodView,
  startedAt: z.string(),
  status: z.enum(['running', 'suspended', 'met', 'expired', 'cancelled']),
  dueOn: z.string().optional(),
  dueAt: z.string().optional(),
  provisional: z.boolean(),
  undetermined: z.boolean(),
  earliestPossible: z.string().optional(),
  extensions: z.array(
    z.object({ by: PeriodView, at: z.string(), reason: z.string(), fromGrant: z.literal(true).optional() }),
  ),
  exclusions: z.array(z.object({ from: z.string(), to: z.string(), at: z.string(), reason: z.string() })).optional(),
  suspensions: z.array(z.object({ from: z.string(), to: z.string().optional(), reason: z.string() })),
  endedAt: z.string().optional(),
  endReason: z.string().optional(),
  calendarVersion: z.string(),
};
const ClockView = z.object(clock).meta({ id: 'Clock' });

export const ExplainedDayView = z
  .object({
    date: z.string(),
    treatment: z.enum(['excluded', 'counted', 'skipped', 'madeUp', 'rolled', 'unpublished', 'last']),
    ordinal: z.number().optional(),
    note: z.string().optional(),
  })
  .meta({ id: 'ExplainedDay' });

export const DeadlineList = z
  .object({
    items: z.array(
      z
        .object({
          ...clock,
          /** With what it counts for, where the case counts one kind for several things. */
          title: z.string(),
          daysLeft: z.number().nullable(),
          overdue: z.boolean(),
          explanation: z.object({ sentences: z.array(z.string()), days: z.array(ExplainedDayView) }),
        })
        .meta({ id: 'ExplainedClock' }),
    ),
  })
  .meta({ id: 'DeadlineList' });

const fineRange = {
  individualMin: z.number().optional(),
  individualMax: z.number().optional(),
  organizationMin: z.number().optional(),
  organizationMax: z.number().optional(),
};
export const ItemView = z
  .object({
    id: z.string(),
    version: z.number(),
    title: z.string(),
    department: z.string(),
    list: z.enum(['waiver', 'mitigation']),
    legalBasis: z.array(z.string()),
    conditions: z.array(z.string()),
    questions: z
      .array(
        z.object({
          id: z.string(),
          kind: z.enum(['yesNo', 'amountFen', 'count']),
          text: z.string(),
          either: z.string().optional(),
          /** 排除情形: answered with yes, leniency is barred. */
          excludes: z.boolean().optional(),
          source: z.string(),
        }),
      )
      .optional(),
    noLookBack: z.string().optional(),
    limitation: z.object({ period: PeriodView, onlyWithHarm: z.boolean(), source: z.string() }).optional(),
    correctionPeriod: PeriodView,
    onTheSpot: z.boolean(),
    penaltyRequiresRefusal: z.boolean(),
    focusArea: z.string().optional(),
    firstOffence: z
      .object({
        months: z.number(),
        scope: z.enum(['item', 'department']),
        source: z.string(),
        confirmed: z.boolean(),
      })
      .optional(),
    /** The range the statute gives, in fen. */
    fine: z.object({ ...fineRange, note: z.string().optional() }).optional(),
    penaltyTypes: z.array(z.string()).optional(),
    tiers: z
      .array(
        z.object({
          step: z.enum(['mitigated', 'light', 'ordinary', 'heavy']),
          circumstances: z.string(),
          kinds: z.array(z.string()).optional(),
          fine: z.object(fineRange).optional(),
        }),
      )
      .optional(),
    perDay: z.object({ source: z.string(), confirmed: z.boolean() }).optional(),
    competence: z.object({ authority: z.string(), source: z.string() }).optional(),
    example: z.boolean(),
    confirmed: z.boolean(),
    effectiveFrom: z.string(),
    effectiveTo: z.string().optional(),
    /** Pinyin initials of the title, in the list. */
    initials: z.string().optional(),
  })
  .meta({ id: 'Item' });
export const ItemListView = z.object({ items: z.array(ItemView) }).meta({ id: 'ItemList' });

const CaseTaskView = z
  .object({
    id: z.string(),
    kind: z.string(),
    title: z.string(),
    stage: z.enum(STAGE_NAMES as [(typeof STAGE_NAMES)[number], ...typeof STAGE_NAMES]),
    candidate: z.enum(keysOf(ROLES)),
    partyMay: z.boolean(),
    legalBasis: z.string(),
    state: z.enum(['open', 'completed', 'withdrawn']),
    openedAt: z.string(),
    subject: z.string().optional(),
    clock: z.string().optional(),
    context: anything.optional(),
    result: anything.optional(),
    completedAt: z.string().optional(),
    completedBy: ActorView.optional(),
    key: z.string().optional(),
  })
  .meta({ id: 'CaseTask' });
const stage = z.enum(STAGE_NAMES as [(typeof STAGE_NAMES)[number], ...typeof STAGE_NAMES]);

/** 出具: the number it went out under, and what its bytes are proven by. */
const IssuedView = z
  .object({
    number: z.string(),
    sha256: z.string(),
    sm3: z.string(),
    pages: z.int(),
    /** Bytes. */
    size: z.int(),
  })
  .meta({ id: 'Issued' });

const DocumentView = z
  .object({
    id: z.string(),
    kind: z.enum(keysOf(DOCUMENTS)),
    title: z.string(),
    subject: z.string().optional(),
    madeAt: z.string(),
    issued: IssuedView.optional(),
    served: z
      .object({
        method: z.string(),
        recipient: z.string(),
        effectiveAt: z.string(),
        note: z.string().optional(),
        channel: z.string().optional(),
        mailNo: z.string().optional(),
        agent: z.string().optional(),
        publishedOn: z.string().optional(),
        place: z.string().optional(),
        witnesses: z.array(z.string()).optional(),
      })
      .optional(),
    recalled: z.object({ at: z.string(), reason: z.string() }).optional(),
  })
  .meta({ id: 'CaseDocument' });

export const CaseView = z
  .object({
    caseNo: z.string(),
    displayNo: z.string(),
    unitId: z.string(),
    unitName: z.string(),
    source: z.enum(keysOf(SOURCES)),
    party: z.object({
      kind: z.enum(['organization', 'individual']),
      name: z.string(),
      idNumber: z.string(),
      phone: z.string().optional(),
      address: z.string().optional(),
      representative: z.string().optional(),
    }),
    item: ItemView,
    violationOn: z.string(),
    violationEndedOn: z.string().optional(),
    discoveredOn: z.string().optional(),
    facts: z.string(),
    place: z.string(),
    coordinates: z
      .object({ latitude: z.number(), longitude: z.number(), accuracyMetres: z.number().optional() })
      .optional(),
    perDay: z
      .object({
        caseNo: z.string(),
        displayNo: z.string(),
        dailyFen: z.number(),
        orderServedOn: z.string(),
        foundOn: z.string(),
        days: z.int(),
        fineFen: z.number(),
        source: z.string(),
      })
      .optional()
      .describe('按日连续处罚：所依据的原案罚款和日数'),
    area: z
      .object({
        place: AreaShape.optional(),
        unit: AreaShape.optional(),
        exception: z
          .object({
            ground: z.enum(keysOf(AREA_GROUNDS)),
            authority: z.string().optional(),
            docNo: z.string().optional(),
            on: z.string().optional(),
            provision: z.string().optional(),
          })
          .optional(),
      })
      .optional()
      .describe('地域管辖：违法行为发生地、登记时本单位的管辖区域、区域以外登记的依据'),
    officers: z.array(z.object({ username: z.string(), name: z.string(), certificateNo: z.string() })),
    priors: z.array(
      z.object({
        caseNo: z.string(),
        itemId: z.string(),
        department: z.string(),
        violationOn: z.string(),
        outcome: z.string(),
        decidedOn: z.string().optional(),
        displayNo: z.string().optional().describe('本系统案件的文号'),
        reference: z.string().optional().describe('导入台账中的文号；没有的是本系统的案件'),
        under: z.string().optional().describe('登记在同一当事人的另一证件号码下的，该号码'),
      }),
    ),
    priorsAt: z.string().optional(),
    registeredAt: z.string(),
    registeredBy: ActorView,
    status: z.enum(['open', 'suspended', 'closed']),
    stage,
    stageTitle: z.string(),
    /** 送达地址确认书, the last one signed. */
    serviceAddress: z.object({ address: z.string(), channels: z.array(z.string()), signedOn: z.string() }).optional(),
    visits: z.array(
      z.object({ stage, at: z.string(), of: z.int().optional().describe('移送后回到的原环节在本列表中的序号') }),
    ),
    /** 中止：提出时即有，批准后 status 为 suspended。 */
    suspension: z.object({ ground: z.enum(keysOf(SUSPENSION_GROUNDS)), remindOn: z.string().optional() }).optional(),
    filedAt: z.string().optional(),
    tasks: z.array(CaseTaskView),
    clocks: z.array(ClockView),
    documents: z.array(DocumentView),
    calendarVersion: z.string(),
    lawPublication: z.int(),
    guidance: z.number(),
    evidence: z.number(),
    escalation: z
      .object({
        reason: z.enum(keysOf(ESCALATION_REASONS)),
        /** What two officers have found of a period that ran out; until then `unverified`. */
        found: z.enum(['unverified', 'notCorrectedInTime', 'correctedLate']).optional(),
        at: z.string(),
        frozenThroughSeq: z.number(),
      })
      .optional(),
    extension: z
      .object({ by: PeriodView, requestedAt: z.string(), decision: z.enum(['approve', 'refuse']).optional() })
      .optional(),
    outcome: z.enum(keysOf(OUTCOMES)).optional(),
    outcomeAt: z.string().optional(),
    sealed: z.object({ at: z.string(), manifestHash: z.string() }).optional(),
    closedAt: z.string().optional(),
    seq: z.number(),
    updatedAt: z.string(),
    /** What the asker may do now without having been asked. */
    allowedActions: z.array(z.string()),
    projection: z.literal('pending').optional(),
  })
  .meta({ id: 'Case' });

export const ReceiptView = z
  .object({
    caseNo: z.string(),
    displayNo: z.string(),
    stage: z.string(),
    seq: z.number().optional(),
    tasks: z.array(z.object({ id: z.string(), kind: z.string(), title: z.string() })),
    projection: z.literal('pending').optional(),
  })
  .meta({ id: 'Receipt' });

export const ReplyView = z
  .object({
    caseNo: z.string(),
    seq: z.number(),
    status: z.enum(['open', 'suspended', 'closed']),
    stage,
    outcome: z.enum(keysOf(OUTCOMES)).optional(),
    tasks: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        title: z.string(),
        candidateRole: z.enum(keysOf(ROLES)),
        /** Whose alone it is, by the user name. */
        of: z.string().optional(),
        dueAt: z.string().optional(),
      }),
    ),
    clocks: z.array(
      z.object({
        id: z.string(),
        subject: z.string().optional(),
        round: z.int(),
        title: z.string(),
        status: z.enum(['running', 'suspended', 'met', 'expired', 'cancelled']),
        dueOn: z.string().optional(),
        dueAt: z.string().optional(),
        provisional: z.boolean(),
      }),
    ),
    allowedActions: z.array(z.string()),
  })
  .meta({ id: 'Reply' });

export const PendingView = z
  .object({ updateId: z.string(), status: z.string(), message: z.string() })
  .meta({ id: 'PendingReply' });

/** An entry as a person reads it. */
const told = {
  words: z.string(),
  rows: AnswerView,
  task: z.string().optional(),
  paper: z.string().optional(),
};

export const JournalView = z
  .object({
    chain: z.object({
      ok: z.boolean().describe('哈希链逐条相符'),
      seq: z.int().min(0).describe('记录的条数'),
      headHash: z.string(),
      brokenAt: z.int().min(1).optional().describe('不相符的第一条'),
    }),
    items: z.array(
      z
        .object({
          seq: z.number(),
          at: z.string(),
          actor: ActorView,
          type: z.string(),
          title: z.string(),
          data: anything,
          basis: z.string().optional(),
          prevHash: z.string(),
          hash: z.string(),
          ...told,
          group: z.enum(['people', 'papers', 'clocks', 'course']),
          routine: z.boolean().describe('系统随手记下的，折叠显示'),
        })
        .meta({ id: 'JournalEntry' }),
    ),
  })
  .meta({ id: 'Journal' });

export const CaseTaskList = z.object({ items: z.array(CaseTaskView) }).meta({ id: 'CaseTaskList' });

/** A paper of the case, as data. */
export const PaperView = z
  .object({
    id: z.string(),
    group: z.enum(['document', 'record']),
    title: z.string(),
    /** When it was made or written. */
    at: z.string(),
    by: z.object({ name: z.string(), certificateNo: z.string().optional() }).optional(),
    /** Absent where there is none but the product's own default. */
    basis: z.string().optional(),
    /** What stands in it. */
    rows: AnswerView,
    /** Of a paper that goes out, once it has. */
    issued: IssuedView.optional(),
    /** With which seals it went out: the version of the unit's seal, and the kind of its electronic seal; null: without. */
    seals: z.object({ stamp: z.number().int().nullable(), electronic: z.enum(['test']).nullable() }).optional(),
    /** 送达回证, once it is served. */
    served: AnswerView.optional(),
    recalled: z.object({ at: z.string(), reason: z.string() }).optional(),
    signature: z.object({ by: z.string(), text: z.string(), textHash: z.string(), image: z.string() }).optional(),
    /** The task it was written in. */
    task: z.string().optional(),
  })
  .meta({ id: 'Paper' });

/** 程序体检: every gate of the case's path. */
export const CheckView = z
  .object({
    caseNo: z.string(),
    /** Through which entry the record was read. */
    seq: z.number(),
    at: z.string(),
    gates: z.array(
      z
        .object({
          id: z.string(),
          title: z.string(),
          source: z.string(),
          group: z.enum(keysOf(GATE_GROUPS)),
          status: z.enum(keysOf(GATE_STATES)),
          behind: z.enum(['decision', 'closing']).optional().describe('未通过时不能作出的行为'),
          reason: z.string().optional(),
          note: z.string().optional(),
          evidence: z.array(
            z.object({
              words: z.string(),
              by: z.string().optional(),
              /** When the law counts it from; of a clock absent. */
              at: z.string().optional(),
              seq: z.number().optional(),
              task: z.string().optional(),
              paper: z.string().optional(),
            }),
          ),
        })
        .meta({ id: 'GateCheck' }),
    ),
  })
  .meta({ id: 'Check' });

/** 卷宗: what was sealed, and whether the record still is what was. */
export const DossierView = z
  .object({
    caseNo: z.string(),
    sealedAt: z.string(),
    throughSeq: z.number(),
    headHash: z.string(),
    manifestHash: z.string(),
    manifest: z.object({
      caseNo: z.string(),
      throughSeq: z.number(),
      headHash: z.string(),
      entries: z.array(z.object({ seq: z.number(), type: z.string(), hash: z.string() })),
    }),
    intact: z.boolean().describe('逐条与封存时一致'),
    seal: z
      .object({ number: z.int(), sealSha256: z.string(), keyId: z.string(), timestampedAt: z.string().nullable() })
      .nullable()
      .describe('签名的封存信息；以前的版本封存的没有'),
    additions: z.array(DossierAdditionView).describe('封存以后的补卷'),
  })
  .meta({ id: 'Dossier' });

const CatalogueLineView = z
  .object({
    id: z.string(),
    title: z.string(),
    number: z.string(),
    by: z.string(),
    on: z.string(),
    note: z.string(),
    first: z.int().describe('卷内页号'),
    last: z.int(),
    pdfPage: z.int().describe('在 PDF 中是第几页'),
  })
  .meta({ id: 'CatalogueLine' });

/** 卷内文件目录 of both volumes: of a closed case as it was sealed, of an open one as it stands. */
export const CatalogueView = z
  .object({
    caseNo: z.string(),
    sealed: z.boolean(),
    volumes: z.array(
      z.object({ volume: z.enum(['main', 'inner']), title: z.string(), lines: z.array(CatalogueLineView) }),
    ),
  })
  .meta({ id: 'Catalogue' });

export const VolumeQuery = z.object({ volume: z.enum(['main', 'inner']).default('main') });

export const DocumentList = z
  .object({
    papers: z.array(PaperView),
    /** Photos and files, with whatever they were handed in with. */
    evidence: z.array(
      z
        .object({
          seq: z.number(),
          at: z.string(),
          actor: ActorView,
          ...told,
          attachments: z.array(AttachmentShape),
        })
        .meta({ id: 'Evidence' }),
    ),
  })
  .meta({ id: 'DocumentList' });

/** 送达 of the papers of a case. */
export const DeliveryList = z
  .object({
    items: z.array(
      z
        .object({
          id: z.string(),
          title: z.string(),
          madeAt: z.string(),
          state: z.enum(['made', 'out', 'announced', 'served', 'recalled']),
          announced: z
            .object({
              ground: z.string(),
              course: z.string(),
              publishedOn: z.string(),
              place: z.string(),
              by: z.string(),
              at: z.string(),
              running: z.boolean(),
              until: z.string().optional(),
              told: z.string().optional().describe('到期日的算法'),
            })
            .optional(),
          attempts: z.array(
            z.object({
              on: z.string(),
              method: z.string(),
              who: z.string(),
              failure: z.string(),
              course: z.string(),
              by: z.string(),
              at: z.string(),
            }),
          ),
          corrections: z.array(
            z.object({ from: z.string(), to: z.string(), reason: z.string(), by: z.string(), at: z.string() }),
          ),
          served: z
            .object({
              method: z.string(),
              effectiveAt: z.string(),
              place: z.string().optional().describe('送达地点；公告送达的，公告的地点'),
              how: z.string().describe('依法视为送达之时的算法'),
              source: z.string(),
              rows: AnswerView,
            })
            .optional(),
        })
        .meta({ id: 'Delivery' }),
    ),
  })
  .meta({ id: 'DeliveryList' });

export const PreviewAction = z.strictObject({ data: anything }).meta({ id: 'PreviewAction' });
export const OutlookView = z.object({ sentence: z.string().nullable() }).meta({ id: 'ActionOutlook' });
