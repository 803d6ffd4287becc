import {
  AuditOutlined,
  BarChartOutlined,
  BookOutlined,
  CalendarOutlined,
  FileTextOutlined,
  FolderOutlined,
  FormOutlined,
  InboxOutlined,
  MailOutlined,
  NotificationOutlined,
  ProfileOutlined,
  SettingOutlined,
  SolutionOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Schemas } from '../api/client';

export type Role = Schemas['Me']['roles'][number];

export interface Place {
  to: string;
  label: string;
  icon: ReactNode;
  /** Pressed after `g`. */
  key: string;
  /** Whose work is done here; without it everybody's. */
  roles?: Role[];
  /** Pages that belong to it without a place of their own on the rail. */
  also?: string[];
}

/** The rooms of the console, each once: the rail is drawn from this, and nobody enters what is not theirs. */
const PLACES: Place[] = [
  { to: '/inbox', label: '待办', icon: <InboxOutlined />, key: 'i', also: ['/tasks'] },
  { to: '/cases', label: '案件', icon: <FileTextOutlined />, key: 'c' },
  { to: '/calendar', label: '日程', icon: <CalendarOutlined />, key: 's' },
  { to: '/register', label: '登记', icon: <FormOutlined />, key: 'r', roles: ['officer', 'head'] },
  {
    to: '/services',
    label: '服务',
    icon: <SolutionOutlined />,
    key: 'v',
    also: ['/typical-cases'],
    roles: ['officer', 'head', 'legal', 'archivist', 'manager', 'supervisor'],
  },
  {
    to: '/disclosures',
    label: '公示',
    icon: <NotificationOutlined />,
    key: 'd',
    roles: ['officer', 'head', 'legal', 'archivist', 'manager', 'supervisor'],
  },
  {
    to: '/letters',
    label: '邮寄',
    icon: <MailOutlined />,
    key: 'm',
    roles: ['officer', 'head', 'legal', 'archivist', 'manager', 'supervisor'],
  },
  {
    to: '/overview',
    label: '指挥',
    icon: <BarChartOutlined />,
    key: 'o',
    roles: ['head', 'manager', 'supervisor', 'admin'],
  },
  {
    to: '/items',
    label: '清单',
    icon: <ProfileOutlined />,
    key: 'l',
    also: ['/lists', '/periods', '/procedure', '/deadline'],
  },
  { to: '/ledger', label: '台账', icon: <BookOutlined />, key: 't', roles: ['officer', 'head', 'legal', 'admin'] },
  {
    to: '/archives',
    label: '案卷',
    icon: <FolderOutlined />,
    key: 'd',
    roles: ['archivist', 'head', 'legal', 'supervisor'],
  },
  { to: '/proposals', label: '核准', icon: <AuditOutlined />, key: 'p', roles: ['admin', 'legal'] },
  { to: '/admin', label: '管理', icon: <SettingOutlined />, key: 'a', roles: ['admin'] },
];

const under = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

export const placeOf = (path: string): Place | undefined =>
  PLACES.find(({ to, also = [] }) => [to, ...also].some((place) => under(path, place)));

export const mayEnter = ({ roles }: Place, held: readonly Role[]): boolean =>
  !roles || roles.some((role) => held.includes(role));

export const mayGo = (path: string, held: readonly Role[]): boolean => {
  const place = placeOf(path);
  return !place || mayEnter(place, held);
};

/** Where a person may go. */
export const placesOf = ({ roles }: Schemas['Me']): Place[] => PLACES.filter((p) => mayEnter(p, roles));
