import type { Role } from '#contracts';
import { holdsAny, type Principal } from '#identity';

export const WRITERS = ['officer', 'head'] as const satisfies readonly Role[];

/** Letters go out from the unit whose case it is. */
export const mayWrite = (me: Principal, unitId: string): boolean => me.unitId === unitId && holdsAny(me, WRITERS);
