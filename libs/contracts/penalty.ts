import { type HearingThreshold, ofHearingSize, type Penalty, PENALTY_KINDS, type PenaltyKind } from '#law';
import type { CaseState, CaseTask } from './case';
import { choices, fen } from './fields';

/*
 * 处罚 as report, notice and decision have it in common, and what of it is on record in the round of procedure that is under
 * way.
 */

type Asked = { when?: Record<string, readonly string[]> };
const of = ({ when }: Asked, kind: PenaltyKind): Asked => ({ when: { ...when, penalties: [kind] } });

/**
 * The same question in report, notice and decision, so that what was told and what is decided can be compared. `asked`: the
 * answers of another field under which a penalty is meant at all.
 */
export const penaltyFields = (stem: '建议' | '拟' | '决定', asked: Asked = {}) => ({
  penalties: choices(`${stem}给予的处罚`, PENALTY_KINDS)
    .describe('可以选几项；选罚款的，另填罚款金额；选没收的，另填没收的价值')
    .meta(asked),
  fineFen: fen(`${stem}罚款`).default(0).meta(of(asked, 'fine')),
  confiscatedFen: fen(`${stem}没收的价值`).default(0).meta(of(asked, 'confiscation')),
});

/** As a form has it. Answers from before 0.2.0 name no kinds: theirs is the fine. */
export interface PenaltyAnswer {
  penalties?: readonly PenaltyKind[] | undefined;
  fineFen?: number | undefined;
  confiscatedFen?: number | undefined;
}

export const penaltyOf = ({ penalties, fineFen = 0, confiscatedFen = 0 }: PenaltyAnswer): Penalty => ({
  kinds: penalties ?? (fineFen > 0 ? ['fine'] : []),
  fineFen,
  confiscatedFen,
});

/** In words, one line for each kind. */
export function penaltyLines(penalty: Penalty): string[] {
  return penalty.kinds.map((kind) => {
    const sum = kind === 'fine' ? penalty.fineFen : kind === 'confiscation' ? penalty.confiscatedFen : 0;
    return sum > 0 ? `${PENALTY_KINDS[kind]} ${(sum / 100).toFixed(2)} 元` : PENALTY_KINDS[kind];
  });
}

/** What the kinds of a form are filled with where another answer has them already. */
export const asPrefill = ({ kinds, fineFen, confiscatedFen }: Penalty): Record<string, unknown> =>
  kinds.length === 0
    ? {}
    : {
        penalties: kinds,
        ...(fineFen > 0 ? { fineFen } : {}),
        ...(confiscatedFen > 0 ? { confiscatedFen } : {}),
      };

const isAnswered = (kind: string) => (t: CaseTask) => t.kind === kind && t.state === 'completed';

/** A report, its review, and the police's answer each begin a new round: what was told before them is told anew. */
const BEGINS_A_ROUND = ['investigate', 'reviewLegality', 'recordPoliceDecision'];

/** What the party was told in this round. */
export interface ToldNotice {
  penalty: Penalty;
  hearingTold: boolean;
  served: boolean;
  /** In which visit of a stage: the index in `visits`. */
  visit: number;
  /** Its place among the tasks. */
  index: number;
}

/**
 * The notice of this round; undefined while there is none, or what there is was told before a later report, review or answer of
 * the police.
 *
 * @source 行政处罚法 第四十四条
 */
export function currentNotice({ tasks, documents }: CaseState): ToldNotice | undefined {
  const index = tasks.findLastIndex(isAnswered('giveNotice'));
  const begun = tasks.findLastIndex((t) => BEGINS_A_ROUND.includes(t.kind) && t.state === 'completed');
  if (index < 0 || index < begun) return undefined;
  const { result, visit, completedAt } = tasks[index]!;
  return {
    penalty: penaltyOf(result as PenaltyAnswer),
    hearingTold: result?.['hearingTold'] === true,
    served: documents.some((d) => d.kind === 'penaltyNotice' && d.served && !d.recalled && d.madeAt >= completedAt!),
    visit,
    index,
  };
}

/** Any notice that ever reached the party. */
export const wasNotified = ({ documents }: CaseState): boolean =>
  documents.some((d) => d.kind === 'penaltyNotice' && d.served);

/** The record of the defence in this round. */
export function recordedDefence(state: CaseState): Record<string, unknown> | undefined {
  const notice = currentNotice(state);
  return notice && state.tasks.findLast((t, i) => i > notice.index && isAnswered('recordDefence')(t))?.result;
}

/**
 * Whether the party gave up its defence in this round, by its own act or on a paper it signed; a tick of an officer's is
 * neither.
 *
 * @source 行政处罚法 第六十二条
 */
export function waivedDefence(state: CaseState): boolean {
  const notice = currentNotice(state);
  if (!notice) return false;
  const deed = state.deeds['waive-defence'];
  if (deed && deed.visit >= notice.visit) return true;
  return state.tasks.some((t, i) => i > notice.index && isAnswered('recordDefence')(t) && isSignedWaiver(t.result!));
}

export const isSignedWaiver = ({ waived, attachments }: { waived?: unknown; attachments?: unknown }): boolean =>
  waived === true && Array.isArray(attachments) && attachments.length > 0;

/** The hearing that was asked for in this round and not recorded yet. @source 行政处罚法 第六十三条 */
export function hearingOpen(state: CaseState): boolean {
  const notice = currentNotice(state);
  const asked = state.deeds['request-hearing'];
  if (!notice || !asked || asked.visit < notice.visit) return false;
  return !state.tasks.some(
    (t, i) => i > notice.index && (isAnswered('recordHearing')(t) || isAnswered('holdHearing')(t)),
  );
}

/** Whether the party of the case may ask for a hearing before this is decided. */
export const mayBeHeard = ({ party, hearing }: Pick<CaseState, 'party' | 'hearing'>, penalty: Penalty): boolean =>
  ofHearingSize(penalty, party.kind, hearing);

/** From which sums on, in words. */
export const thresholdWords = (
  { individualFen, organizationFen, source }: HearingThreshold,
  party: 'individual' | 'organization',
): string => `罚款、没收 ${(party === 'individual' ? individualFen : organizationFen) / 100} 元以上（${source}）`;
