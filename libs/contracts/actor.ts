/** What a person may be in the system. One account may hold several. */
export const ROLES = {
  officer: '执法人员',
  head: '负责人',
  legal: '法制审核员',
  archivist: '档案员',
  supervisor: '监督人员',
  manager: '管理者',
  admin: '系统管理员',
} as const;
export type Role = keyof typeof ROLES;

/** Who did something, as the journal keeps it. `system` acts by law or by clock. */
export interface Actor {
  kind: 'user' | 'party' | 'system';
  /** User name, or `party`, or `system`. */
  id: string;
  name: string;
  roles: Role[];
  unitId?: string;
  /** An officer or a head without a 执法证. Absent: with one, or nobody asked. */
  uncertified?: true;
  /** A reviewer with neither 法律职业资格 nor years of review before it was asked for. Absent: with one, or nobody asked. */
  unqualified?: true;
}

export const SYSTEM: Actor = { kind: 'system', id: 'system', name: '系统', roles: [] };
