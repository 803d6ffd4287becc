import type { Period } from '#law';

/** How often it is asked whether the ground still stands: what is over is resumed at once. The number is the product's own. */
export const SUSPENSION_REMINDER = { amount: 30, unit: 'calendarDay' } as const satisfies Period;
