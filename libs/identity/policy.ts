import type { Actor, Role } from '#contracts';

/** Who is asking. */
export interface Principal {
  username: string;
  name: string;
  unitId: string;
  /** `/pj/psj/` */
  unitPath: string;
  roles: Role[];
  certificateNo?: string;
  /** 法律职业资格, or that the person reviewed before 2018. */
  lawQualification?: string;
  /** The password was set by somebody else: nothing may be done before an own one is set. */
  passwordChangeDue?: true;
}

/** A unit's subtree: one sees one's own unit and those below it. The root sees all. */
export const withinScope = (principal: Pick<Principal, 'unitPath'>, unitPath: string): boolean =>
  unitPath.startsWith(principal.unitPath);

export const holdsAny = (principal: Pick<Principal, 'roles'>, roles: readonly Role[]): boolean =>
  principal.roles.some((r) => roles.includes(r));

export const actorOf = ({
  username,
  name,
  roles,
  unitId,
  certificateNo,
  lawQualification,
}: Omit<Principal, 'unitPath' | 'passwordChangeDue'>): Actor => ({
  kind: 'user',
  id: username,
  name,
  roles,
  unitId,
  ...(!certificateNo && holdsAny({ roles }, ['officer', 'head']) ? { uncertified: true } : {}),
  ...(!lawQualification && holdsAny({ roles }, ['legal']) ? { unqualified: true } : {}),
});
