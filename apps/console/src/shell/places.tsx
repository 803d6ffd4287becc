import {
  BarChartOutlined,
  FileTextOutlined,
  FormOutlined,
  InboxOutlined,
  ProfileOutlined,
  SettingOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Schemas } from '../api/client';

export type Role = Schemas['Me']['roles'][number];

interface Place {
  to: string;
  label: string;
  icon: ReactNode;
  /** Whose work is done here; without it everybody's. */
  roles?: Role[];
  /** Pages that belong to it without a place of their own on the rail. */
  also?: string[];
}

/** The rooms of the console, each once: the rail is drawn from this, and nobody enters what is not theirs. */
export const PLACES: Place[] = [
  { to: '/inbox', label: '待办', icon: <InboxOutlined />, also: ['/tasks'] },
  { to: '/cases', label: '案件', icon: <FileTextOutlined /> },
  { to: '/register', label: '登记', icon: <FormOutlined />, roles: ['officer', 'head'] },
  { to: '/overview', label: '指挥', icon: <BarChartOutlined />, roles: ['head', 'manager', 'supervisor', 'admin'] },
  { to: '/items', label: '清单', icon: <ProfileOutlined />, also: ['/periods', '/procedure', '/deadline'] },
  { to: '/admin', label: '管理', icon: <SettingOutlined />, roles: ['admin'] },
];

const under = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

export const placeOf = (path: string): Place | undefined =>
  PLACES.find(({ to, also = [] }) => [to, ...also].some((place) => under(path, place)));

export const mayEnter = ({ roles }: Place, held: readonly Role[]): boolean =>
  !roles || roles.some((role) => held.includes(role));
