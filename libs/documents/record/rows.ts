import type { Period } from '#law';
import type { Row } from './fact-views';

/** Rows of each kind; none where there is nothing to tell. */

export const text = (title: string, value: string | undefined): Row[] =>
  value ? [{ title, kind: 'text', text: value }] : [];

export const lines = (title: string, values: readonly string[]): Row[] =>
  values.length > 0 ? [{ title, kind: 'lines', lines: [...values] }] : [];

export const moment = (title: string, at: string): Row[] => [{ title, kind: 'moment', at }];

export const day = (title: string, date: string): Row[] => [{ title, kind: 'day', day: date }];

export const period = (title: string, value: Period): Row[] => [{ title, kind: 'period', period: value }];
