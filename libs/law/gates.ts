export interface GateRefusal<C extends string> {
  code: C;
  reason: string;
  source: string;
}

/** A decision stays within what the party was told, and is never heavier because of a defence. Amounts in fen. */
export function checkDecision(facts: {
  notifiedFen: number;
  decidedFen: number;
  defended: boolean;
}): GateRefusal<'HEAVIER_AFTER_DEFENCE' | 'DECISION_EXCEEDS_NOTICE'> | undefined {
  if (facts.decidedFen <= facts.notifiedFen) return undefined;
  return facts.defended
    ? { code: 'HEAVIER_AFTER_DEFENCE', reason: '处罚重于告知的内容。', source: '行政处罚法 第四十五条第二款' }
    : { code: 'DECISION_EXCEEDS_NOTICE', reason: '处罚重于告知的内容。', source: '行政处罚法 第四十四条' };
}

/** What still stands between a case and its closing. Empty: nothing. */
export function closingGate(facts: {
  openTasks: readonly string[];
  lenient: boolean;
  educated: boolean;
  outcome: string | undefined;
}): GateRefusal<'TASKS_OPEN' | 'EDUCATION_MISSING' | 'OUTCOME_MISSING'>[] {
  const refusals: GateRefusal<'TASKS_OPEN' | 'EDUCATION_MISSING' | 'OUTCOME_MISSING'>[] = [];
  if (facts.openTasks.length > 0) {
    refusals.push({
      code: 'TASKS_OPEN',
      reason: `尚未办结：${facts.openTasks.join('、')}`,
      source: '实施方案 二（三）',
    });
  }
  if (facts.lenient && !facts.educated) {
    refusals.push({ code: 'EDUCATION_MISSING', reason: '尚无教育记录', source: '行政处罚法 第三十三条第三款' });
  }
  if (!facts.outcome)
    refusals.push({ code: 'OUTCOME_MISSING', reason: '尚未确定处理结果', source: '行政处罚法 第五十七条' });
  return refusals;
}
