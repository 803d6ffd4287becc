import type { Role } from '#contracts';
import { holdsAny, type Principal } from '#identity';
import type { AppraisalState } from '#store';

/** Who reads the archive of the units below. */
export const READERS = ['archivist', 'head', 'legal', 'supervisor'] as const satisfies readonly Role[];
const HOLDERS = ['archivist', 'head', 'legal'] as const satisfies readonly Role[];
const WITNESSES = HOLDERS;

export const own = (me: Principal, unitId: string) => me.unitId === unitId;
/** 档案员 of the unit whose dossier it is: numbers, lends, appraises and adds. */
export const keeps = (me: Principal, unitId: string): boolean => own(me, unitId) && holdsAny(me, ['archivist']);
/** Whoever of the unit knows of a remedy, and whoever supervises it. Scope is asked before. */
export const holds = (me: Principal, unitId: string): boolean =>
  holdsAny(me, ['supervisor']) || (own(me, unitId) && holdsAny(me, HOLDERS));

interface Appraised {
  state: AppraisalState;
  appraisedBy: string;
  approvedBy: string | null;
}

/** 审批: the head of the unit, who has not appraised it. */
export const approves = (me: Principal, unitId: string): boolean => own(me, unitId) && holdsAny(me, ['head']);
/** 监销: somebody else of the unit, or whoever supervises it. */
export const witnesses = (me: Principal, unitId: string): boolean =>
  holdsAny(me, ['supervisor']) || (own(me, unitId) && holdsAny(me, WITNESSES));
/** Whoever has had a part in it. */
export const tookPart = (me: Principal, { appraisedBy, approvedBy }: Appraised): boolean =>
  me.username === appraisedBy || me.username === approvedBy;
