import {
  CHILD_UNDER,
  exclusionsOf,
  limitationOf,
  mayPunish,
  noPowerWords,
  pastLimitation,
  POWER_SOURCE,
  whenceWords,
} from '#law';
import { ageAtAct, type Finding, firstOffenceOf, notCorrected } from '../assess';
import type { CaseState } from '../case';
import type { Refusal } from '../errors';
import { type LeniencyGround, sourceOfGround } from '../grounds';
import { latest } from '../latest';
import { investigate, recordDefence, reinspect, screen } from '../tasks';

type OnFile = Partial<Pick<Finding, 'answers' | 'exclusions' | 'harm' | 'corrected' | 'factsEstablished'>>;

const BLAMED = ['refused', 'notCorrectedInTime', 'stillNotCompliant'] as const;

/** 拒不改正, 逾期不改正, 改正后仍不符合: on file, and not taken back. @source 实施方案 二（四） */
export const refusalOnFile = ({ escalation }: Pick<CaseState, 'escalation'>): boolean =>
  BLAMED.some((reason) => reason === escalation?.reason);

const correctedOnFile = (state: CaseState, finding: OnFile | undefined): boolean => {
  const found = latest(state, reinspect);
  if (found) return notCorrected(found.findings).length === 0;
  // A screening of an earlier version did not ask.
  return finding?.corrected !== 'notYet';
};

/** Whether the time to punish had run out when the act was found. @source 行政处罚法 第三十六条 */
export function timeBarred(state: CaseState): boolean {
  const general = state.rules['limitation'];
  const { violationOn, violationEndedOn, discoveredOn, registeredAt, harmful } = state;
  const limit = general && limitationOf(state.item, general, { harmful: harmful ?? false });
  const found = discoveredOn ?? registeredAt.slice(0, 10);
  return !!limit && pastLimitation(violationEndedOn ?? violationOn, limit.period, found);
}

/**
 * Whether nothing may be filed, or no penalty given, on this ground: each has to be there by what is on file. An exclusion or
 * a refusal to correct bars what rests on slightness; absence of fault and of evidence it does not touch.
 *
 * @source 行政处罚法 第三十条、第三十一条、第三十三条、第三十六条、第五十七条; 实施方案 二（四）
 */
export function refuseLeniency(
  state: CaseState,
  ground: LeniencyGround | undefined,
  finding: OnFile | undefined = latest(state, screen),
): Refusal | undefined {
  if (!ground) return { code: 'GROUND_REQUIRED', source: '行政处罚法 第三十三条、第五十七条' };
  const source = sourceOfGround(ground);
  const not = (reason: string): Refusal => ({ code: 'GROUND_NOT_MET', reason, source });
  switch (ground) {
    case 'slight':
    case 'firstSlight': {
      const [exclusion] = exclusionsOf(state.item, finding ?? {});
      if (exclusion)
        return {
          code: 'EXCLUDED_FROM_LENIENCY',
          reason: `核查认定：${exclusion.text}，不适用柔性执法。`,
          source: exclusion.source,
        };
      if (refusalOnFile(state)) return { code: 'REFUSAL_ON_FILE', source: '实施方案 二（四）' };
      if (!correctedOnFile(state, finding)) return not('案卷中没有已经改正的记载，不属于及时改正。');
      if (finding?.harm === 'more') return not('核查认定危害后果不轻微。');
      if (ground === 'slight')
        return finding?.harm === 'slight' ? not('核查认定有危害后果，请改选初次违法的情形。') : undefined;
      const { first, hits } = firstOffenceOf(state);
      return first ? undefined : not(`不是初次违法：此前有 ${hits.map(whenceWords).join('、')}。`);
    }
    case 'refusalOnly':
      if (!state.item.penaltyRequiresRefusal) return not('该事项的依据不以拒不改正为处罚条件。');
      if (refusalOnFile(state)) return { code: 'REFUSAL_ON_FILE', source: '实施方案 二（四）' };
      return undefined;
    case 'child': {
      const age = ageAtAct(state);
      return age !== undefined && age < CHILD_UNDER ? undefined : not('按证件号码，当事人行为时已满十四周岁。');
    }
    case 'timeBarred':
      return timeBarred(state) ? undefined : not('自行为发生（终了）之日至发现之日没有超过追责时效。');
    case 'notProven': {
      // Who investigated and found the facts, or defended itself and was answered, has said so on record.
      const report = latest(state, investigate);
      const heard = latest(state, recordDefence)?.waived === false;
      return report && report.proposal !== 'noViolation' && !heard
        ? not('调查终结报告认定违法事实成立；认为不能成立的，先退回补充调查或复核陈述申辩。')
        : undefined;
    }
    case 'noPower':
      return mayPunish(state.item) ? not('该事项的清单没有写明本机关没有处罚权。') : undefined;
    case 'noFault':
    case 'incapable':
    case 'otherByLaw':
      return undefined;
  }
}

/** Whether this authority has any penalty to give. @source 行政处罚法 第十七条 */
export const refusePowerless = ({ item }: Pick<CaseState, 'item'>): Refusal | undefined =>
  mayPunish(item)
    ? undefined
    : {
        code: 'PENALTY_NOT_OURS',
        reason: `该事项${noPowerWords(item)}。应当处罚的，移送有管辖权的机关；已经改正的，按责令改正已履行结案。`,
        source: [POWER_SOURCE, ...item.legalBasis].join('；'),
      };

/**
 * Whether this party can be punished for this act at all, as the case stands: by this authority, by this statute, at this age.
 *
 * @source 行政处罚法 第四条、第十七条、第三十条
 */
export const refuseAnyPenalty = (state: CaseState): Refusal | undefined =>
  refusePowerless(state) ?? refusePunishing(state);

function refusePunishing(state: CaseState): Refusal | undefined {
  const age = ageAtAct(state);
  if (age !== undefined && age < CHILD_UNDER) return { code: 'CHILD_NOT_PUNISHED', source: sourceOfGround('child') };
  if (state.item.penaltyRequiresRefusal && !refusalOnFile(state))
    return { code: 'PENALTY_NEEDS_REFUSAL', source: state.item.legalBasis.join('；') };
  return undefined;
}

/** What the law asks of the head's answer to a filing. @source 行政处罚法 第五十四条第二款; 市场监督管理行政处罚程序规定 第十九条、第二十条 */
export const refuseFiling = (
  state: CaseState,
  { decision, ground }: { decision: 'file' | 'doNotFile'; ground?: LeniencyGround | undefined },
): Refusal | undefined => (decision === 'file' ? refuseAnyPenalty(state) : refuseLeniency(state, ground));

/** The ground on which a case that was corrected ends leniently: by the harm that was found. */
export const groundOfLeniency = (state: CaseState): LeniencyGround => {
  if (state.item.penaltyRequiresRefusal) return 'refusalOnly';
  return latest(state, screen)?.harm === 'none' ? 'slight' : 'firstSlight';
};

/** Whoever is ordered without leniency is promised nothing. @source 实施方案 二（三） */
export const offersCommitment = (state: CaseState): boolean => latest(state, screen)?.route !== 'orderOnly';

/** What the law asks of the head's answer where a case was corrected. @source 行政处罚法 第三十三条; 实施方案 二（四） */
export function refuseLenientEnding(
  state: CaseState,
  { decision }: { decision: 'approve' | 'reinspectAgain' | 'toPenalty' },
): Refusal | undefined {
  // What others punish is sent on to them at the filing.
  if (decision === 'toPenalty') return refusePunishing(state);
  return decision === 'approve' ? refuseLeniency(state, groundOfLeniency(state)) : undefined;
}
