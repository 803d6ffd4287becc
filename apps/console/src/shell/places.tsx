import {
  BarChartOutlined,
  CalendarOutlined,
  FileTextOutlined,
  FormOutlined,
  InboxOutlined,
  ProfileOutlined,
  SettingOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Schemas } from '../api/client';

export interface Place {
  to: string;
  label: string;
  icon: ReactNode;
  /** Pressed after `g`. */
  key: string;
  roles?: Schemas['Me']['roles'];
}

const PLACES: Place[] = [
  { to: '/inbox', label: '待办', icon: <InboxOutlined />, key: 'i' },
  { to: '/cases', label: '案件', icon: <FileTextOutlined />, key: 'c' },
  { to: '/calendar', label: '日程', icon: <CalendarOutlined />, key: 's' },
  { to: '/register', label: '登记', icon: <FormOutlined />, key: 'r', roles: ['officer', 'head'] },
  {
    to: '/overview',
    label: '指挥',
    icon: <BarChartOutlined />,
    key: 'o',
    roles: ['head', 'manager', 'supervisor', 'admin'],
  },
  { to: '/public/items', label: '清单', icon: <ProfileOutlined />, key: 'l' },
  { to: '/admin', label: '管理', icon: <SettingOutlined />, key: 'a', roles: ['admin'] },
];

/** Where a person may go. */
export const placesOf = ({ roles }: Schemas['Me']): Place[] =>
  PLACES.filter((p) => !p.roles || p.roles.some((r) => roles.includes(r)));
