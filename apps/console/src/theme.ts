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
const BUTTON = { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' };
const parts = {
  Button: BUTTON,
  Badge: { colorError: '#2b5c9e' },
  /** Five tabs fit a phone. */
  Tabs: { horizontalItemGutter: 20 },
  Alert: { withDescriptionPadding: '12px 16px', withDescriptionIconSize: 20, fontSizeLG: 15 },
};

/**
 * What is pointed at, pressed or out of use stays as readable as what is not: Ant Design derives these paler than text may
 * be (`test/browser/accounts.spec.ts` measures them).
 */
export const LIGHT: ThemeConfig = {
  components: parts,
  token: {
    ...shared,
    colorPrimary: '#1d4f91',
    colorPrimaryHover: '#2b61a8',
    colorPrimaryActive: '#143a6e',
    colorPrimaryBg: '#e8eff8',
    colorPrimaryBgHover: '#d8e4f3',
    controlItemBgActive: '#e8eff8',
    controlItemBgActiveHover: '#d8e4f3',
    colorLink: '#1d4f91',
    colorLinkHover: '#143a6e',
    colorLinkActive: '#143a6e',
    colorTextDisabled: '#5f6b78',
    colorErrorHover: '#9b1f18',
    colorErrorActive: '#7d1813',
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
    colorErrorBg: '#fdecea',
    colorWarning: '#8a5800',
    colorWarningBg: '#fff4dc',
    colorWarningBorder: '#ecd9a8',
  },
};

/** In the dark blue is a ground for white words where it fills, and pale where it is the word itself. */
const PALE_BLUE = '#8ab8f5';
const PALER_BLUE = '#a9caf8';
const DARK_INK = '#0d1621';

export const DARK: ThemeConfig = {
  components: {
    ...parts,
    Button: {
      ...BUTTON,
      colorPrimaryHover: '#305d96',
      colorPrimaryActive: '#2a5285',
      dangerColor: DARK_INK,
      defaultHoverColor: PALE_BLUE,
      defaultHoverBorderColor: PALE_BLUE,
      defaultActiveColor: PALER_BLUE,
      defaultActiveBorderColor: PALER_BLUE,
    },
    Dropdown: { colorPrimary: PALE_BLUE, colorTextLightSolid: DARK_INK },
    Menu: { itemSelectedColor: PALE_BLUE },
    Tabs: {
      ...parts.Tabs,
      itemSelectedColor: PALE_BLUE,
      itemHoverColor: PALE_BLUE,
      itemActiveColor: PALE_BLUE,
      inkBarColor: PALE_BLUE,
    },
  },
  token: {
    ...shared,
    colorPrimary: '#3f78c4',
    colorPrimaryHover: PALE_BLUE,
    colorPrimaryActive: PALER_BLUE,
    colorPrimaryText: PALE_BLUE,
    colorPrimaryTextHover: PALER_BLUE,
    colorPrimaryTextActive: PALER_BLUE,
    colorPrimaryBg: '#22344b',
    colorPrimaryBgHover: '#2a4060',
    controlItemBgActive: '#22344b',
    controlItemBgActiveHover: '#2a4060',
    colorLink: PALE_BLUE,
    colorLinkHover: PALER_BLUE,
    colorLinkActive: PALER_BLUE,
    colorTextDisabled: '#98a5b3',
    colorErrorHover: '#eda59f',
    colorErrorActive: '#eda59f',
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
    colorInfo: PALE_BLUE,
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
