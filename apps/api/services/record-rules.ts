import { INTERVIEW_OFFICERS, type Refusal, SERVICE_KINDS, type ServiceKind, type ServiceState } from '#contracts';
import { addDays, type IsoDate } from '#law';

/**
 * How far a day may lie from today. No rule says: what is older, or further ahead, is taken for a slip of the pen, and would
 * change the figures of years that have been told.
 */
export const MOST_DAYS = 366;

/** What came of it: `followUp` with the day it is due. */
export interface ServiceResult {
  state: 'open' | 'done' | 'followUp';
  dueOn?: IsoDate | undefined;
}

/** One fault of a form: the field, and what is wrong. */
export type Fault = readonly [path: string, message: string];

export function heldFaults(path: string, heldOn: IsoDate, today: IsoDate): Fault[] {
  if (heldOn > today) return [[path, `日期（${heldOn}）晚于今天，请在办理之后再记录。`]];
  return heldOn < addDays(today, -MOST_DAYS) ? [[path, `日期（${heldOn}）早于一年以前，请核对。`]] : [];
}

export function dueFaults(path: string, { state, dueOn }: ServiceResult, today: IsoDate): Fault[] {
  if (state !== 'followUp') return dueOn ? [[path, '不需要跟进的，不填跟进日期。']] : [];
  if (!dueOn) return [[path, '请填写跟进日期。']];
  if (dueOn < today) return [[path, `跟进日期（${dueOn}）早于今天，请核对。`]];
  return dueOn > addDays(today, MOST_DAYS) ? [[path, `跟进日期（${dueOn}）在一年以后，请核对。`]] : [];
}

/** A 约谈 is arranged for a day to come, and whoever is asked was told by then. */
export function planFaults(
  path: string,
  { on, noticedOn }: { on: IsoDate; noticedOn?: IsoDate | undefined },
  today: IsoDate,
): Fault[] {
  const faults: Fault[] = [];
  if (on < today) faults.push([`${path}.at`, `约谈时间（${on}）早于今天；已经约谈的，请直接记录约谈情况。`]);
  else if (on > addDays(today, MOST_DAYS)) faults.push([`${path}.at`, `约谈时间（${on}）在一年以后，请核对。`]);
  if (noticedOn && noticedOn > today) faults.push([`${path}.noticedOn`, `通知日期（${noticedOn}）晚于今天，请核对。`]);
  else if (noticedOn && noticedOn < addDays(today, -MOST_DAYS))
    faults.push([`${path}.noticedOn`, `通知日期（${noticedOn}）早于一年以前，请核对。`]);
  return faults;
}

/** @source 比照行政处罚法 第四十二条 (this system's own: 实施方案 says no number) */
export function refuseFewOfficers(kind: ServiceKind, officers: readonly string[]): Refusal | undefined {
  const { officers: atLeast, title } = SERVICE_KINDS[kind];
  if (new Set(officers).size >= atLeast) return undefined;
  return { code: 'TWO_OFFICERS_REQUIRED', reason: `${title}须有 ${atLeast} 名执法人员。`, source: INTERVIEW_OFFICERS };
}

/** What may be added to a record as it stands. */
export const MAY_ADD = {
  held: ({ state }: Standing) => state === 'planned',
  absent: ({ state }: Standing) => state === 'planned',
  planned: ({ kind, state, heldOn }: Standing) =>
    kind === 'interview' && heldOn === null && ['planned', 'open', 'followUp'].includes(state),
  followUp: ({ state }: Standing) => state === 'open' || state === 'followUp' || state === 'done',
  cancelled: ({ state, caseNo, becameCase }: Standing) => state !== 'cancelled' && !(becameCase && caseNo),
  correction: () => true,
} as const;
export type Addable = keyof typeof MAY_ADD;

export interface Standing {
  kind: ServiceKind;
  state: ServiceState;
  heldOn: IsoDate | null;
  caseNo: string | null;
  becameCase: boolean;
}

/** A case may be registered from what was not called off, and was not registered before. */
export const mayBecomeCase = ({ state, caseNo }: Standing): boolean => state !== 'cancelled' && caseNo === null;
