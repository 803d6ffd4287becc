import type { ThemeConfig } from 'antd';
import { useSyncExternalStore } from 'react';

/** The one place where the look is decided: Ant Design's tokens here, our own few in `ui/tokens.css`. */

const FONT = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

const shared = {
  fontFamily: FONT,
  borderRadius: 6,
  fontSize: 15,
  controlHeight: 36,
  wireframe: false,
  // A dialog waits for the end of its own motion before it lets go of the page: without motion there must be none to wait for.
  motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
};

/** Hairlines instead of shadows; how many wait is no date, so its badge is not red. */
const parts = {
  Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
  Badge: { colorError: '#2b5c9e' },
  /** Five tabs fit a phone. */
  Tabs: { horizontalItemGutter: 20 },
  Alert: { withDescriptionPadding: '12px 16px', withDescriptionIconSize: 20, fontSizeLG: 15 },
};

export const LIGHT: ThemeConfig = {
  components: parts,
  token: {
    ...shared,
    colorPrimary: '#1d4f91',
    colorLink: '#1d4f91',
    colorText: '#1c2733',
    colorTextSecondary: '#4d5b6a',
    colorTextTertiary: '#5b6875',
    colorTextDescription: '#4d5b6a',
    colorTextPlaceholder: '#667382',
    colorBorder: '#c3ccd6',
    colorBorderSecondary: '#e1e6ec',
    colorBgLayout: '#f5f7f9',
    colorError: '#b3261e',
    colorInfo: '#1d4f91',
    colorInfoBg: '#e8eff8',
    colorInfoBorder: '#c4d6ec',
    colorSuccess: '#1b6e3c',
    colorSuccessBg: '#e6f4eb',
    colorSuccessBorder: '#b9dec7',
    colorWarning: '#8a5800',
  },
};

export const DARK: ThemeConfig = {
  components: {
    ...parts,
    Tabs: {
      ...parts.Tabs,
      itemSelectedColor: '#8ab8f5',
      itemHoverColor: '#8ab8f5',
      itemActiveColor: '#8ab8f5',
      inkBarColor: '#8ab8f5',
    },
  },
  token: {
    ...shared,
    colorPrimary: '#3f78c4',
    colorLink: '#8ab8f5',
    colorText: '#e6ebf1',
    colorTextSecondary: '#b3bfcc',
    colorTextTertiary: '#a2afbd',
    colorTextDescription: '#b3bfcc',
    colorTextPlaceholder: '#94a2b1',
    colorBgLayout: '#12171d',
    colorBgContainer: '#1a2129',
    colorBgElevated: '#212a34',
    colorBorder: '#45525f',
    colorBorderSecondary: '#2c3641',
    colorError: '#f2877f',
    colorInfo: '#8ab8f5',
    colorInfoBg: '#22344b',
    colorInfoBorder: '#34506f',
    colorSuccess: '#6fcf97',
    colorSuccessBg: '#1c3627',
    colorSuccessBorder: '#2c5a40',
    colorWarning: '#f0b95a',
  },
};

export type Look = 'auto' | 'light' | 'dark';
const KEY = 'rouzhi.look';
const dark = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

export const lookChosen = (): Look => (localStorage.getItem(KEY) as Look | null) ?? 'auto';
/** Paper is white. */
let printing = false;
const isDark = () => !printing && (lookChosen() === 'auto' ? dark.matches : lookChosen() === 'dark');

function apply(): void {
  document.documentElement.dataset['theme'] = isDark() ? 'dark' : 'light';
  listeners.forEach((tell) => tell());
}

export function chooseLook(look: Look): void {
  localStorage.setItem(KEY, look);
  apply();
}

for (const [event, begins] of [
  ['beforeprint', true],
  ['afterprint', false],
] as const) {
  addEventListener(event, () => {
    printing = begins;
    apply();
  });
}
dark.addEventListener('change', apply);
apply();

export const useDark = (): boolean =>
  useSyncExternalStore((tell) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  }, isDark);
