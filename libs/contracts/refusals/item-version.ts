import { compareVersions, dateOf, type Item, type VersionsCompared } from '#law';
import type { CaseState } from '../case';
import type { Refusal } from '../errors';
import { STAGES } from '../stages';
import { transferPending } from '../transfers';

const SOURCE = '行政处罚法 第三十七条';
const not = (code: Refusal['code'], reason: string): Refusal => ({ code, reason, source: SOURCE });

/** The version that was proposed last. */
export const versionProposed = ({ deeds }: Pick<CaseState, 'deeds'>): Item | undefined =>
  deeds['adopt-version']?.data['item'] as Item | undefined;

export const comparedWith = ({ item, party }: Pick<CaseState, 'item' | 'party'>, newer: Item): VersionsCompared =>
  compareVersions(item, newer, party.kind);

/**
 * Where a case stands that takes no other version now: what the law goes by is settled before the decision, not beside a crime
 * that is suspected, a finding that waits for its signature, or a party that is being heard.
 */
export function refuseVersionHere(state: CaseState): Refusal | undefined {
  const { stage, status, outcome, tasks } = state;
  if (transferPending(state)) return { code: 'TRANSFER_PENDING' };
  if (status === 'suspended') return { code: 'CASE_SUSPENDED' };
  const { title, track } = STAGES[stage];
  const here = (why: string) => not('ITEM_VERSION_NOT_HERE', `${why}，不能变更适用的事项版本。`);
  if (outcome) return here('已经作出处理决定');
  if (track === 'transfer' || track === 'closing') return here(`案件在${title}环节`);
  if (stage === 'screening' && tasks.some((t) => t.kind === 'screen' && t.state === 'completed'))
    return here('核查意见正在签批，签批后');
  return stage === 'defence' || stage === 'hearing'
    ? here('当事人正在陈述申辩或者要求听证，办结后在决定前提出；现在')
    : undefined;
}

export const refuseAdopting = (state: CaseState): Refusal | undefined =>
  refuseVersionHere(state) ??
  (asked(state.tasks, 'approveVersion') ? { code: 'ITEM_VERSION_PENDING', source: SOURCE } : undefined);

/** A version that is newer, in force, milder in something and heavier in nothing. `at`: when it is asked. */
export function refuseVersion(state: CaseState, newer: Item | undefined, at: string): Refusal | undefined {
  const { item } = state;
  if (!newer || newer.id !== item.id || newer.version <= item.version)
    return not('ITEM_VERSION_NONE_NEWER', `本案适用的是该事项第 ${item.version} 版，没有更新的版本施行。`);
  if (newer.effectiveFrom > dateOf(at))
    return not('ITEM_VERSION_NONE_NEWER', `第 ${newer.version} 版自${newer.effectiveFrom}起施行，现在不能适用。`);
  const { verdict, why } = comparedWith(state, newer);
  switch (verdict) {
    case 'milder':
      return undefined;
    case 'same':
      return not('ITEM_VERSION_NOT_MILDER', why);
    case 'heavier':
    case 'unclear':
      return not('ITEM_VERSION_HEAVIER', why);
  }
}

/** What stands against approving what was proposed. */
export const refuseAdoption = (state: CaseState, at: string): Refusal | undefined =>
  refuseVersionHere(state) ?? refuseVersion(state, versionProposed(state), at);

/**
 * Whether the round of the penalty procedure begins anew: what was reported, reviewed and told rests on the version that is
 * left behind.
 *
 * @source 行政处罚法 第四十四条、第五十七条
 */
export const reopensRound = ({ stage }: Pick<CaseState, 'stage'>): boolean =>
  ['legalReview', 'notice', 'deliberation', 'decision'].includes(stage);

/** What adopting it does to the case, in words. */
export function adoptionEffects(state: CaseState, newer: Item): string[] {
  return [
    `此后的文书、裁量幅度和程序要求适用第 ${newer.version} 版（原为第 ${state.item.version} 版）`,
    ...(reopensRound(state)
      ? ['案件回到调查，重新提出处理意见、审核和告知：此前的告知对新的一轮不再有效，未送达的告知书收回']
      : ['案件留在现在的环节']),
    ...(newer.penaltyRequiresRefusal && !state.item.penaltyRequiresRefusal
      ? ['案卷中没有拒不改正的，不能再给予处罚']
      : []),
    '已经送达的文书继续有效，告知过的日期不缩短',
  ];
}

const asked = (tasks: CaseState['tasks'], kind: string): boolean =>
  tasks.some((t) => t.kind === kind && t.state === 'open');
