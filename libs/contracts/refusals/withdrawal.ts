import type { Actor } from '../actor';
import type { CaseState } from '../case';
import type { Refusal } from '../errors';
import { transferPending } from '../transfers';

/**
 * A registration is taken back only while it has touched nobody: no paper served, nothing decided. What has reached the party
 * ends by one of the decisions the law knows.
 *
 * @source 行政处罚法 第五十七条第一款
 */
export function refuseWithdrawing(state: CaseState): Refusal | undefined {
  if (state.outcome) return { code: 'ACTION_NOT_ALLOWED', reason: '已作出处理决定，不能撤销登记。' };
  // What may be a crime is decided on, not taken back.
  if (transferPending(state)) return { code: 'TRANSFER_PENDING' };
  const served = state.documents.find((d) => d.served);
  return (
    served && {
      code: 'WITHDRAWAL_AFTER_SERVICE',
      reason: `已送达${served.title}。`,
      source: '行政处罚法 第五十七条第一款',
    }
  );
}

/** By a second person: not who registered the case, nor who proposes to take it back. */
export function refuseOwnWithdrawal(state: CaseState, by: Actor): Refusal | undefined {
  const proposer = state.withdrawal?.by.id;
  const own = by.id === state.registeredBy.id ? '登记' : by.id === proposer ? '提出' : undefined;
  return own && { code: 'WITHDRAWAL_BY_ONE', reason: `本案由您${own}，须由其他负责人批准。`, source: '本系统默认规则' };
}
