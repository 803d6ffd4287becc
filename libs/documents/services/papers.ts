import { SERVICE_KINDS, SERVICE_RECORDS, type ServiceEntryType, type ServiceKind } from '#contracts';
import { dayWords, momentWords } from '../papers/common';
import {
  fieldsOf,
  type Form,
  type Line,
  may,
  type MissingField,
  must,
  type PaperField,
  type PaperValue,
  type Signer,
} from '../papers/declare';
import type { PaperData } from '../papers';

interface ServiceParty {
  name: string;
  idNumber: string;
  address: string | null;
  representative: string | null;
}

/** What a paper of a 服务记录 is written from: the record as it stands, and what was written below it. */
export interface ServiceSource {
  record: {
    displayNo: string;
    subject: string;
    place: string;
    audience: string | null;
    parties: readonly ServiceParty[];
    officers: readonly { username: string; name: string; certificateNo: string }[];
    /** `YYYY-MM-DD`; null while it is only arranged. */
    heldOn: string | null;
    content: string | null;
    persons: string | null;
    advice: string | null;
    reply: string | null;
    /** Instant. */
    plannedAt: string | null;
    invited: string | null;
  };
  /** In their order, with what was typed; null: nothing was. */
  entries: readonly { type: ServiceEntryType; text: string | null; by: string; username: string; at: string }[];
  unit: { name: string; phone: string | null };
}

/** A paper of a 服务记录: which kind of record has it, and what it is called. */
export interface ServicePaper extends Form<ServiceSource> {
  title: string;
  of: ServiceKind;
  /** The day a record tells of, `YYYY-MM-DD`; absent: a letter, which bears the day it is made. */
  on?: (from: ServiceSource) => string | null;
  /** Why it is not made any more. */
  over?: (from: Pick<ServiceSource['record'], 'heldOn'>) => string | undefined;
}

type Field = PaperField<ServiceSource>;
const asked = (title: string, article: string, of: Field['of']): Field => must<ServiceSource>(title, article, of);

const to = (article: string): Field =>
  asked('当事人或者对象', article, ({ record: { parties, audience } }) =>
    parties.length > 0 ? parties.map((p) => p.name).join('、') : audience,
  );
/** With what tells it from others of its name. */
const parties = (article: string): Field =>
  asked('当事人或者对象', article, ({ record: { parties: all, audience } }) =>
    all.length > 0
      ? all.map((p) => [`${p.name}（${p.idNumber}）`, p.representative, p.address].filter(Boolean).join('，'))
      : audience && [audience],
  );
const subject = (article: string): Field => asked('事由', article, ({ record }) => record.subject);
const place = (article: string): Field => asked('地点', article, ({ record }) => record.place);
const heldOn = (title: string, article: string): Field =>
  asked(title, article, ({ record }) => record.heldOn && dayWords(record.heldOn));
const content = (title: string, article: string): Field => asked(title, article, ({ record }) => record.content);
const officers = (article: string): Field =>
  asked('执法人员', article, ({ record }) => record.officers.map((o) => `${o.name}（执法证号 ${o.certificateNo}）`));
const contact = (): Field =>
  may<ServiceSource>('联系人', ({ record, unit }) =>
    [
      `联系人：${record.officers.map((o) => o.name).join('、')}`,
      ...(unit.phone ? [`联系电话：${unit.phone}`] : []),
    ].join('。'),
  );

const ADDITIONS: Partial<Record<ServiceEntryType, string>> = { correction: '更正', followUp: '跟进', absent: '未到场' };
/** What was written below the record and belongs to the paper. */
const additions = (...types: ServiceEntryType[]): Field =>
  may<ServiceSource>('补记', ({ entries }) =>
    entries.flatMap((e): Line[] =>
      types.includes(e.type) && e.text
        ? [{ title: ADDITIONS[e.type] ?? '', lines: [...e.text.split('\n'), `${e.by}，${dayWords(e.at)}`] }]
        : [],
    ),
  );

/** Its officers, and last who wrote down what was done. He has acted by that; of words that came below it since he has seen nothing. */
function signers({ record, entries }: ServiceSource): Signer[] {
  const at = entries.findLastIndex((e) => e.type === 'made' || e.type === 'held');
  const wrote = entries[at];
  const isAddedTo = entries.slice(at + 1).some((e) => e.type in ADDITIONS && e.text);
  return [...record.officers, ...(wrote ? [wrote] : [])].map(({ username }) => ({
    username,
    ...(wrote?.username === username && !isAddedTo ? { actedAt: wrote.at } : {}),
  }));
}

const held = ({ record }: ServiceSource) => record.heldOn;
const SIGNED = '执法人员、记录人（签名）；当事人（签名或者盖章）';
const RECORDED = '当事人；随服务记录保存';

const of = (kind: ServiceKind): string => SERVICE_KINDS[kind].source;
const GUIDANCE = of('guidance');
const INTERVIEW = of('interview');
const REVISIT = of('revisit');

/** A letter that tells a party or a trade something and orders nothing. */
const letter = (title: string, kind: ServiceKind, template: string, matter: string): ServicePaper => ({
  ...{ title, of: kind, template },
  fields: {
    to: to(of(kind)),
    subject: subject(of(kind)),
    content: content(matter, of(kind)),
    heldOn: heldOn('日期', of(kind)),
    additions: additions('correction'),
    contact: contact(),
  },
});

/** The papers of 服务记录. What each holds is published practice; the plan names the instruments. @source 实施方案 二（二）、二（三） */
export const SERVICE_PAPERS = {
  guidanceRecord: {
    ...{ title: SERVICE_RECORDS.guidance, of: 'guidance', template: 'guidance-record', on: held },
    ...{ signs: SIGNED, signers, receives: RECORDED },
    fields: {
      parties: parties(GUIDANCE),
      subject: subject(GUIDANCE),
      heldOn: heldOn('日期', GUIDANCE),
      place: place(GUIDANCE),
      content: content('辅导的内容', GUIDANCE),
      officers: officers(GUIDANCE),
      additions: additions('correction', 'followUp'),
    },
  },
  guidanceAdvice: letter('行政辅导建议书', 'guidance', 'guidance-advice', '建议的内容'),
  riskNotice: letter('行政执法风险提示书', 'riskNotice', 'risk-notice', '提示的风险'),
  adviceLetter: letter('行政监管劝戒书', 'advice', 'advice-letter', '劝戒的内容'),
  cautionLetter: letter('轻微违法警示书', 'caution', 'caution-letter', '警示的内容'),
  interviewNotice: {
    ...{ title: '约谈通知书', of: 'interview', template: 'interview-notice' },
    over: ({ heldOn: on }) => (on ? `约谈已于${dayWords(on)}进行，不再制作约谈通知书。` : undefined),
    fields: {
      to: to(INTERVIEW),
      subject: subject(INTERVIEW),
      plannedAt: asked('约谈时间', INTERVIEW, ({ record }) => record.plannedAt && momentWords(record.plannedAt)),
      place: place(INTERVIEW),
      invited: asked('被约谈人', INTERVIEW, ({ record }) => record.invited),
      officers: officers(INTERVIEW),
      additions: additions('correction'),
      contact: contact(),
    },
  },
  interviewRecord: {
    ...{ title: SERVICE_RECORDS.interview, of: 'interview', template: 'interview-record', on: held },
    ...{ signs: '约谈人、记录人（签名）；被约谈人（签名或者盖章）', signers, receives: RECORDED },
    fields: {
      parties: parties(INTERVIEW),
      subject: subject(INTERVIEW),
      heldOn: heldOn('约谈日期', INTERVIEW),
      place: place(INTERVIEW),
      persons: asked('参加人员', INTERVIEW, ({ record }) => record.persons),
      content: content('约谈的问题', INTERVIEW),
      advice: asked('要求和建议', INTERVIEW, ({ record }) => record.advice),
      reply: asked('当事人的答复', INTERVIEW, ({ record }) => record.reply),
      officers: officers(INTERVIEW),
      additions: additions('correction', 'followUp', 'absent'),
    },
  },
  revisitRecord: {
    ...{ title: SERVICE_RECORDS.revisit, of: 'revisit', template: 'revisit-record', on: held },
    ...{ signs: SIGNED, signers, receives: RECORDED },
    fields: {
      parties: parties(REVISIT),
      subject: subject(REVISIT),
      heldOn: heldOn('回访日期', REVISIT),
      place: place(REVISIT),
      content: content('回访的情况', REVISIT),
      officers: officers(REVISIT),
      additions: additions('correction', 'followUp'),
    },
  },
} as const satisfies Record<string, ServicePaper>;
export type ServicePaperKind = keyof typeof SERVICE_PAPERS;
export const SERVICE_PAPER_NAMES = Object.keys(SERVICE_PAPERS) as [ServicePaperKind, ...ServicePaperKind[]];

/** The papers that a record of a kind may have. */
export const papersOfService = (kind: ServiceKind): ServicePaperKind[] =>
  SERVICE_PAPER_NAMES.filter((name) => SERVICE_PAPERS[name].of === kind);

/** Everything a paper of a 服务记录 says, but for its day; or which of its mandatory fields have nothing to say. */
export function servicePaperData(
  kind: ServicePaperKind,
  from: ServiceSource,
): { template: string } & ({ data: PaperData } | { missing: MissingField[] }) {
  const declaration: ServicePaper = SERVICE_PAPERS[kind];
  const { template, title } = declaration;
  const told: { data: Record<string, PaperValue | null> } | { missing: MissingField[] } = fieldsOf(declaration, from);
  if ('missing' in told) return { template, ...told };
  return {
    template,
    data: {
      ...{ number: from.record.displayNo, replaces: null, ...told.data },
      ...{ title, authority: from.unit.name },
    },
  };
}

/** What it bears by the day it is made, `YYYY-MM-DD`: a letter that day, a record the day it tells of, and when it was made if that is another. */
export function servicePaperDay(
  kind: ServicePaperKind,
  from: ServiceSource,
  madeOn: string,
): { date: string; made: string | null } {
  const { on }: ServicePaper = SERVICE_PAPERS[kind];
  const day = on?.(from) ?? madeOn;
  return { date: dayWords(day), made: day === madeOn ? null : `本记录于${dayWords(madeOn)}制作。` };
}

/** Whose lines a paper of a 服务记录 has, in their order. */
export const servicePaperSigners = (kind: ServicePaperKind, from: ServiceSource): readonly Signer[] =>
  (SERVICE_PAPERS[kind] as ServicePaper).signers?.(from) ?? [];

/** Why a paper of a record is not made any more; undefined: it may be. */
export const servicePaperOver = (
  kind: ServicePaperKind,
  record: Pick<ServiceSource['record'], 'heldOn'>,
): string | undefined => (SERVICE_PAPERS[kind] as ServicePaper).over?.(record);

/** 第二版 and after name the one before. */
export const replacesEdition = ({ edition, sha256, madeOn }: { edition: number; sha256: string; madeOn: string }) =>
  `本件为第${edition + 1}版，代替${dayWords(madeOn)}制作的第${edition}版（SHA-256 ${sha256.slice(0, 16)}…）。`;
