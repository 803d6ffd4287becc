import { ageOn, dateOf } from '#law';
import type { Actor } from '../actor';
import type { CaseState, CaseTask } from '../case';
import type { Refusal } from '../errors';
import {
  askedOf,
  isOfParty,
  type Minutes,
  type MinutesKind,
  type MinutesPerson,
  minutesNumbered,
  minutesTitle,
  numberIn,
  type PageState,
  pagesLeft,
  standingMinutes,
} from '../minutes';
import { refuseTooFew, TWO_OFFICERS } from '../two-officers';
import { refuseInstants } from './time';

interface Page {
  confirmed: PageState;
  reason?: string;
}

interface Proof {
  witness?: string;
  attachments?: string[];
}

interface Taken extends Proof {
  kind: MinutesKind;
  from: string;
  to: string;
  officers: string[];
  person: string;
  relation: MinutesPerson;
  idNumber?: string;
  age?: 'adult' | 'minor';
  guardian?: string;
  pages: Page[];
  recording?: { from: string; to: string };
  corrects?: number;
}

const OFFICERS = '行政处罚法 第四十二条第一款';
const INSPECTION = '市场监督管理行政处罚程序规定 第二十八条';
const INQUIRY = '市场监督管理行政处罚程序规定 第二十九条';
const ADULT = 18;

/** What the law asks of 笔录 as they are handed in. @source 行政处罚法 第四十二条、第五十五条; 市场监督管理行政处罚程序规定 第二十八条、第二十九条 */
export function refuseMinutes(
  state: CaseState,
  data: Record<string, unknown>,
  at: string,
  by: Pick<Actor, 'id'>,
): Refusal | undefined {
  const taken = data as unknown as Taken;
  return (
    refuseOfficers(state, taken, by) ??
    refuseCorrecting(state, taken) ??
    refuseTimes(state, taken, at) ??
    refuseOverlap(state, taken) ??
    refuseTheAsked(state, taken) ??
    refusePages(taken)
  );
}

function refuseOfficers({ officers }: CaseState, taken: Taken, by: Pick<Actor, 'id'>): Refusal | undefined {
  const few = refuseTooFew(taken.officers);
  if (few) return { ...few, source: `${TWO_OFFICERS.source}第一款`, field: 'officers' };
  const stranger = taken.officers.find((u) => !officers.some((o) => o.username === u));
  if (stranger)
    return {
      code: 'MINUTES_OFFICERS',
      reason: `${stranger}不是本案登记的执法人员，请改选。`,
      source: OFFICERS,
      field: 'officers',
    };
  if (!taken.officers.includes(by.id))
    return {
      code: 'MINUTES_OFFICERS',
      reason: '您不在所列的执法人员之中：笔录由在场的执法人员制作，请由其本人提交。',
      source: OFFICERS,
      field: 'officers',
    };
  const bare = officers.find((o) => taken.officers.includes(o.username) && !o.certificateNo);
  return bare
    ? { code: 'UNCERTIFIED', reason: `${bare.name}没有登记有效的执法证。`, source: OFFICERS, field: 'officers' }
    : undefined;
}

function refuseCorrecting(state: CaseState, { corrects }: Taken): Refusal | undefined {
  if (corrects === undefined) return undefined;
  const source = INQUIRY;
  const corrected = minutesNumbered(state, corrects);
  if (!corrected)
    return { code: 'MINUTES_UNKNOWN', reason: `本案没有第 ${corrects} 份笔录，请核对。`, source, field: 'corrects' };
  return corrected.correctedBy === undefined
    ? undefined
    : {
        code: 'MINUTES_UNKNOWN',
        reason: `第 ${corrects} 份笔录已由第 ${corrected.correctedBy} 份更正，请更正后者。`,
        source,
        field: 'corrects',
      };
}

function refuseTimes(state: CaseState, { from, to, recording }: Taken, at: string): Refusal | undefined {
  return (
    refuseInstants(state, { from, to }, at, '笔录', { from: 'from', to: 'to' }) ??
    (recording && refuseInstants(state, recording, at, '音像记录', { from: 'recording.from', to: 'recording.to' }))
  );
}

/** Nobody is in two places at once. */
function refuseOverlap(state: CaseState, { from, to, officers, corrects }: Taken): Refusal | undefined {
  const [begins, ends] = [Date.parse(from), Date.parse(to)];
  const clash = (m: Minutes) =>
    m.no !== corrects &&
    begins < Date.parse(m.to) &&
    Date.parse(m.from) < ends &&
    m.officers.find((o) => officers.includes(o.username));
  for (const m of standingMinutes(state)) {
    const who = clash(m);
    if (who)
      return {
        code: 'MINUTES_OVERLAP',
        reason: `${who.name}在这段时间已记入${minutesTitle(m)}，请核对时间和人员。`,
        source: OFFICERS,
        field: 'from',
      };
  }
  return undefined;
}

function refuseTheAsked({ party }: CaseState, taken: Taken): Refusal | undefined {
  const { kind, person, relation, idNumber, age, guardian, from } = taken;
  if (kind === 'inquiry' && /[、，,；;/]/.test(person))
    return { code: 'MINUTES_ONE_PERSON', source: INQUIRY, field: 'person' };
  const number = idNumber ?? (relation === 'party' && party.kind === 'individual' ? party.idNumber : undefined);
  const years = number ? ageOn(number, dateOf(new Date(from).toISOString())) : undefined;
  const minor = age === 'minor' || (years !== undefined && years < ADULT);
  if (!minor || guardian) return undefined;
  return {
    code: 'MINUTES_GUARDIAN',
    ...(age === 'minor' ? {} : { reason: `按证件号码，${person}未满十八周岁，请选明并写明在场的监护人。` }),
    source: '本系统默认规则（参照未成年人保护法 第一百一十条）',
    field: age === 'minor' ? 'guardian' : 'age',
  };
}

function refusePages({ kind, pages, recording, ...proof }: Taken): Refusal | undefined {
  const source = kind === 'inquiry' ? INQUIRY : INSPECTION;
  const silent = pages.findIndex((p) => p.confirmed === 'refused' && !p.reason);
  if (silent >= 0)
    return { code: 'MINUTES_REFUSED', reason: `第 ${silent + 1} 页没有写明拒绝的理由，请补充。`, source };
  return refuseUnshown(pages, proof, recording !== undefined, source);
}

/** A refusal is proved by a witness or pictures, a signature by the page it stands on. */
function refuseUnshown(
  pages: readonly Page[],
  { witness, attachments = [] }: Proof,
  recorded: boolean,
  source: string,
): Refusal | undefined {
  const shown = attachments.length > 0;
  const has = (state: PageState) => pages.some((p) => p.confirmed === state);
  if (has('refused') && !witness && !recorded && !shown) return { code: 'MINUTES_REFUSED', source, field: 'witness' };
  return has('signed') && !shown ? { code: 'MINUTES_UNSIGNED', source, field: 'attachments' } : undefined;
}

/** Nobody confirms for another. @source 行政处罚法 第四十二条第一款 */
export function refuseAnothers(
  state: CaseState,
  task: Pick<CaseTask, 'kind' | 'subject'>,
  by: Pick<Actor, 'id'>,
): Refusal | undefined {
  const username = askedOf(task);
  if (username === undefined || username === by.id) return undefined;
  const name = state.officers.find((o) => o.username === username)?.name ?? username;
  return {
    code: task.kind === 'confirmAct' ? 'CONFIRMATION_NOT_YOURS' : 'MINUTES_NOT_YOURS',
    reason: `这一确认由${name}本人用自己的账号作出，他人不能代为确认，请由其办理。`,
    source: OFFICERS,
  };
}

export function refuseConfirming(
  state: CaseState,
  task: CaseTask,
  { decision, reason }: Record<string, unknown>,
  by: Pick<Actor, 'id'>,
): Refusal | undefined {
  return (
    refuseAnothers(state, task, by) ??
    (decision === 'object' && !reason
      ? { code: 'REASON_REQUIRED', reason: '不确认的，请写明与事实不符之处。', source: OFFICERS, field: 'reason' }
      : undefined)
  );
}

/** Each page that was left is told, each once. @source 市场监督管理行政处罚程序规定 第二十九条 */
export function refuseSigning(
  state: CaseState,
  { subject }: CaseTask,
  data: Record<string, unknown>,
  by: Pick<Actor, 'kind'>,
): Refusal | undefined {
  const { pages, ...proof } = data as unknown as Proof & { pages: (Page & { page: number })[] };
  const minutes = minutesNumbered(state, numberIn(subject));
  if (!minutes) return { code: 'MINUTES_UNKNOWN' };
  const source = minutes.kind === 'inquiry' ? INQUIRY : INSPECTION;
  const [left, told] = [pagesLeft(minutes), pages.map((p) => p.page)];
  // What the party has read on its own page meanwhile stands, whatever is told of it here.
  const read = (minutes.said ?? []).filter((s) => s.own).map((s) => s.page);
  const beyond = told.filter((n) => !left.includes(n) && !read.includes(n));
  if (new Set(told).size < told.length || beyond.length > 0 || !left.every((n) => told.includes(n)))
    return { code: 'MINUTES_PAGES', reason: `须逐页核对：第 ${left.join('、')} 页各一次，请补全。`, source };
  const silent = refuseSilent(pages, source);
  if (silent) return silent;
  return by.kind === 'party' ? undefined : refuseUnshown(pages, proof, false, source);
}

const refuseSilent = (pages: readonly (Page & { page: number })[], source: string): Refusal | undefined => {
  const silent = pages.find((p) => p.confirmed === 'refused' && !p.reason);
  return silent && { code: 'MINUTES_REFUSED', reason: `第 ${silent.page} 页没有写明拒绝的理由，请补充。`, source };
};

/**
 * What the party says of pages of its own 笔录. Of another's nothing is told, not even that there are any.
 *
 * @source 市场监督管理行政处罚程序规定 第二十八条、第二十九条
 */
export function refuseChecking(state: CaseState, data: Record<string, unknown>): Refusal | undefined {
  const { no, pages } = data as unknown as { no: number; pages: (Page & { page: number })[] };
  const minutes = minutesNumbered(state, no);
  if (!minutes || !isOfParty(minutes))
    return { code: 'MINUTES_UNKNOWN', reason: '没有由您核对的这一份笔录。', source: INQUIRY };
  const source = minutes.kind === 'inquiry' ? INQUIRY : INSPECTION;
  if (minutes.correctedBy !== undefined)
    return { code: 'MINUTES_UNKNOWN', reason: '这一份笔录已另作一份更正，请核对后一份。', source };
  const left = pagesLeft(minutes);
  const told = pages.map((p) => p.page);
  const beyond = told.find((n, i) => !left.includes(n) || told.indexOf(n) !== i);
  if (beyond !== undefined)
    return { code: 'MINUTES_PAGES', reason: `第 ${beyond} 页已经核对，或者没有这一页，请刷新后再核对。`, source };
  return refuseSilent(pages, source);
}
