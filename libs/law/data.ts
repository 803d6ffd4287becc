import calendar from './data/calendar.json';
import items from './data/items.json';
import periodRules from './data/period-rules.json';
import type { Calendar, Item, PeriodFigures } from './types';

/** The example law data the embedded mode loads. Not exported by the index: no table may ship inside the workflow bundle. */
export const seedCalendar = calendar as Calendar;
export const seedItems = items as Item[];
export const seedPeriodRules = periodRules as PeriodFigures[];
