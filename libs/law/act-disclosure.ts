import type { DisclosureFinding } from './disclosure';
import type { IsoDate, Period } from './types';

/** Acts of enforcement that are published by their four particulars, other than penalties (`DisclosureRule`). */
export type DisclosedAct =
  'seizure' | 'seizureExtension' | 'noPenalty' | 'noViolation' | 'correctionOrder' | 'preservation';

/**
 * 公示 of an act of enforcement other than a penalty: of whom it is shown, by when, and for how long.
 *
 * @source 国办发〔2018〕118号
 */
export interface ActDisclosureRule {
  act: DisclosedAct;
  /** The department it holds for; absent: every department that has none of its own. */
  department?: string;
  shown: Record<'organization' | 'individual', boolean>;
  shownSource: string;
  /** From the day of the act. */
  within: Period;
  withinSource: string;
  /** Whether it is still shown where it had come to its end before it was. */
  whenOver: boolean;
  whenOverSource: string;
  /** How long it is shown from the day it was published. Months or years. */
  during: Period;
  duringSource: string;
  confirmed: boolean;
}

/** An act, as far as it matters here. */
export interface ActDone {
  party: 'individual' | 'organization';
  /** The party was under eighteen. */
  minor: boolean;
  /** It does not stand: recalled, or ended because it should not have been. */
  void: boolean;
  /** When it came to its end by itself, as a measure does. */
  overOn?: IsoDate | undefined;
}

/** Whether an act is shown to the public, and for how long. A minor never is. @source 国办发〔2018〕118号; 未成年人保护法 第四条第三项 */
export function actDisclosureOf(rule: ActDisclosureRule, act: ActDone): DisclosureFinding {
  if (act.minor) return { shown: false, because: 'minor', source: '未成年人保护法 第四条第三项' };
  if (act.void) return { shown: false, because: 'void', source: '国办发〔2018〕118号' };
  if (!rule.shown[act.party])
    return {
      shown: false,
      because: rule.shown.organization && act.party === 'individual' ? 'individual' : 'actNotShown',
      source: rule.shownSource,
    };
  if (act.overOn && !rule.whenOver) return { shown: false, because: 'over', source: rule.whenOverSource };
  return { shown: true, during: rule.during, source: rule.duringSource };
}
