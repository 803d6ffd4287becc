import type { Period } from '#law';

/** The five grounds on which an investigation may be suspended, and no other. @source 市场监督管理行政处罚程序规定 第四十六条第一款 */
export const SUSPENSION_GROUNDS = {
  pendingRuling: '须以相关案件的裁判结果或者其他行政决定为依据，而其尚未作出',
  interpretation: '涉及法律适用等问题，须送请有权机关作出解释或者确认',
  forceMajeure: '因不可抗力致使案件暂时无法调查',
  partyMissing: '因当事人下落不明致使案件暂时无法调查',
  other: '其他应当中止调查的情形',
} as const;

/** How often it is asked whether the ground still stands: what is over is resumed at once. The number is the product's own. */
export const SUSPENSION_REMINDER = { amount: 30, unit: 'calendarDay' } as const satisfies Period;
