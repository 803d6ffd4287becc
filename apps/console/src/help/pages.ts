import type { Role } from '../shell/places';

interface Page {
  title: string;
  /** Whose first page of help it is. */
  roles: Role[];
  read: () => Promise<{ title: string; html: string }>;
}

/** The manual, in the order of its contents. */
export const PAGES: Record<string, Page> = {
  start: { title: '从这里开始', roles: [], read: () => import('../../../../docs/manual/start.md') },
  officer: { title: '执法人员', roles: ['officer'], read: () => import('../../../../docs/manual/officer.md') },
  head: { title: '负责人', roles: ['head'], read: () => import('../../../../docs/manual/head.md') },
  legal: { title: '法制审核员', roles: ['legal'], read: () => import('../../../../docs/manual/legal.md') },
  archivist: { title: '档案员', roles: ['archivist'], read: () => import('../../../../docs/manual/archivist.md') },
  manager: {
    title: '管理者与监督人员',
    roles: ['manager', 'supervisor'],
    read: () => import('../../../../docs/manual/manager.md'),
  },
  party: { title: '当事人页面', roles: [], read: () => import('../../../../docs/manual/party.md') },
  admin: { title: '系统管理员', roles: ['admin'], read: () => import('../../../../docs/manual/admin.md') },
};

/** The page for a screen, or for the work of who asks. */
export function pageFor(roles: readonly Role[], from: string): string {
  if (from.startsWith('/admin')) return 'admin';
  if (from.startsWith('/overview')) return 'manager';
  return Object.keys(PAGES).find((name) => PAGES[name]!.roles.some((r) => roles.includes(r))) ?? 'start';
}
