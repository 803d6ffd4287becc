import type { FirstOffenceFinding } from './first-offence';
import type { Item } from './types';

/** Where leniency ends. @source 实施方案 二（四） */
export const EXCLUSIONS = {
  highRisk: '风险较大',
  costlyCorrection: '纠错成本较高',
  irreparableHarm: '损害难以挽回',
  emergencyExploited: '利用自然灾害、事故灾难、公共卫生或社会安全突出事件实施',
} as const;
export type Exclusion = keyof typeof EXCLUSIONS;

export interface Eligibility {
  recommendation: 'correction' | 'penalty';
  reasons: { code: string; text: string; source: string }[];
  /** A focus area is not barred from leniency, but the head answers for it. */
  needsHeadSignOff: boolean;
}

/** What the law recommends on these facts; people decide. */
export function assessEligibility(facts: {
  item: Item;
  firstOffence: FirstOffenceFinding;
  exclusions: readonly Exclusion[];
  conditionsMet: boolean;
}): Eligibility {
  const reasons: Eligibility['reasons'] = facts.exclusions.map((e) => ({
    code: 'excluded',
    text: EXCLUSIONS[e],
    source: '实施方案 二（四）',
  }));
  if (facts.item.list === 'mitigation') {
    reasons.push({
      code: 'mitigationItem',
      text: '属于从轻减轻处罚事项，依处罚程序从轻或减轻',
      source: '行政处罚法 第三十二条',
    });
  }
  if (!facts.firstOffence.first) {
    const { hits, rule } = facts.firstOffence;
    reasons.push({
      code: 'repeatOffender',
      text: `${rule!.months}个月内已有${hits.length}次同类违法`,
      source: rule!.source,
    });
  }
  if (!facts.conditionsMet) {
    reasons.push({
      code: 'conditionsNotMet',
      text: '不符合事项清单所列条件',
      source: facts.item.legalBasis.join('；'),
    });
  }
  return {
    recommendation: reasons.length > 0 ? 'penalty' : 'correction',
    reasons,
    needsHeadSignOff: facts.item.focusArea !== undefined,
  };
}
