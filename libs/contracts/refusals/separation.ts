import { type Actor, type Role, ROLES } from '../actor';
import { type CaseState, type CaseTask, messageKey, type Part, since } from '../case';
import type { ActionDeclaration } from '../declare';
import type { Refusal } from '../errors';
import { reviewOf } from '../reviews';
import { refuseAnothers } from './minutes';

/** The work of one case that the law keeps in different hands. */
const HANDS: readonly Role[] = ['officer', 'legal', 'head', 'archivist'];

/** Whose answer decides what somebody has proposed. */
const PROPOSALS: Partial<Record<string, string>> = {
  approveExtension: 'request-extension',
  approveSuspension: 'suspend',
  approveTermination: 'terminate',
  approveReferral: 'refer-case',
  approveVersion: 'adopt-version',
  approveTransfer: 'suspect-crime',
  approveInstalments: 'request-instalments',
  approveCorrection: 'correct-decision',
  explainSupervision: 'supervise',
};

/** Who asks to act, as far as it matters here. */
type Acting = Pick<Actor, 'kind' | 'id' | 'name' | 'roles' | 'unitId' | 'uncertified' | 'unqualified'>;

function partsIn({ registeredBy, officers, tasks, keys, parts = [] }: CaseState): Part[] {
  const registered = registeredBy.roles.includes('officer') ? [{ username: registeredBy.id }] : [];
  return [
    ...officers.map(({ username }) => ({ id: username, role: 'officer' as const, what: '承办本案', seq: 1 })),
    ...registered.map(({ username }) => ({ id: username, role: 'officer' as const, what: '案源登记', seq: 1 })),
    ...tasks.flatMap(({ completedBy: by, candidate, title, key = '', result }) => {
      if (by?.kind !== 'user') return [];
      const named = (result?.['officers'] ?? []) as readonly string[];
      const part = { what: title, seq: keys[messageKey(by, key)]?.seq ?? 0 };
      return [
        { ...part, id: by.id, role: candidate },
        ...named.map((id) => ({ ...part, id, role: 'officer' as const })),
      ];
    }),
    ...parts,
  ];
}

/** The role in which somebody does this: of those who may, the one the person has in this case already. */
export function actsAs(state: CaseState, may: readonly Role[], { id, roles }: Acting): Role | undefined {
  const had = partsIn(state).filter((p) => p.id === id);
  const able = may.filter((r) => roles.includes(r));
  return able.find((r) => had.some((p) => p.role === r)) ?? able[0];
}

/** @source 行政处罚法 第五十七条、第五十八条; 市场监督管理行政处罚程序规定 第四十九条第三款 */
const sourceOf = ({ item }: CaseState, one: Role, other: Role): string =>
  item.department === '市场监督管理' && [one, other].every((r) => r === 'officer' || r === 'legal')
    ? '市场监督管理行政处罚程序规定 第四十九条第三款'
    : '行政处罚法 第五十七条、第五十八条';

/** A person with several roles acts in one of them per case: who investigated does not review, who reviewed does not decide. */
function refuseOtherRole(state: CaseState, role: Role, title: string, { id, name }: Acting): Refusal | undefined {
  const before = HANDS.includes(role)
    ? partsIn(state).find((p) => p.id === id && p.role !== role && HANDS.includes(p.role))
    : undefined;
  if (!before) return undefined;
  const entry = before.seq > 0 ? `（记录第 ${before.seq} 条）` : '';
  return {
    code: 'ROLE_CONFLICT',
    reason: `${name}已在本案以${ROLES[before.role]}身份办理“${before.what}”${entry}，不能再以${ROLES[role]}身份办理“${title}”。`,
    source: sourceOf(state, before.role, role),
  };
}

/** An authority acts through its own people: a superior decides nothing but where the matter was given to it. */
const refuseForeign = ({ unitId, unitName }: CaseState, role: Role, by: Acting): Refusal | undefined =>
  HANDS.includes(role) && by.unitId !== undefined && by.unitId !== unitId
    ? {
        code: 'NOT_OF_AUTHORITY',
        reason: `本案由${unitName}管辖，${by.name}不是该单位的人员；上级机关只能经指定管辖或者提级管辖办理。`,
        source: '行政处罚法 第二十二条、第二十五条',
      }
    : undefined;

const refuseUncertified = ({ name, uncertified }: Acting): Refusal | undefined =>
  uncertified
    ? { code: 'UNCERTIFIED', reason: `${name}没有登记有效的执法证。`, source: '行政处罚法 第四十二条第一款' }
    : undefined;

/** Who has withdrawn acts in the case no more, in whatever role. @source 行政处罚法 第四十三条 */
export function refuseRecused(
  { recusals = [] }: Pick<CaseState, 'recusals'>,
  { id, name }: { id?: string; name?: string },
): Refusal | undefined {
  const withdrawn = recusals.find(
    (r) => r.decision === 'withdraw' && (r.username === undefined ? r.name === name : r.username === id),
  );
  return withdrawn
    ? { code: 'RECUSED', reason: `${withdrawn.name}已经回避。`, source: '行政处罚法 第四十三条' }
    : undefined;
}

/**
 * Whether this person may do this in this case: of the authority, with a certificate where it is the officers', and in one role.
 *
 * @source 行政处罚法 第二十二条、第四十二条、第五十七条、第五十八条
 */
const refuseActing = (state: CaseState, role: Role, title: string, by: Acting): Refusal | undefined =>
  refuseForeign(state, role, by) ??
  refuseRecused(state, by) ??
  (role === 'officer' ? refuseUncertified(by) : undefined) ??
  refuseOtherRole(state, role, title, by);

/** Nobody decides what he has proposed himself. */
function refuseOwn({ deeds }: CaseState, { kind, title }: CaseTask, by: Acting): Refusal | undefined {
  const proposed = deeds[PROPOSALS[kind] ?? ''];
  if (proposed?.byId !== by.id) return undefined;
  return {
    code: 'PROPOSED_BY_SELF',
    reason: `${by.name}已在本案提出该事项（记录第 ${proposed.seq} 条），不能再办理“${title}”。`,
    source: '行政处罚法 第五十七条',
  };
}

/** What the statute has reviewed is reviewed by who has 法律职业资格. @source 行政处罚法 第五十八条第二款 */
function refuseUnqualified(state: CaseState, { kind, stage, title }: CaseTask, by: Acting): Refusal | undefined {
  const asked =
    kind === 'reviewHearing' || (kind === 'reviewLegality' && stage === 'legalReview' && reviewOf(state) === 'legal');
  return asked && by.unqualified && since(state, 4)
    ? {
        code: 'REVIEWER_UNQUALIFIED',
        reason: `${by.name}没有登记法律职业资格，不能办理“${title}”。`,
        source: '行政处罚法 第五十八条第二款',
      }
    : undefined;
}

/** Whether this person may answer this task. What the party does itself is its own right. */
export const refuseAnswering = (state: CaseState, task: CaseTask, by: Acting): Refusal | undefined =>
  by.kind === 'user'
    ? (refuseAnothers(state, task, by) ??
      refuseActing(state, task.candidate, task.title, by) ??
      refuseUnqualified(state, task, by) ??
      refuseOwn(state, task, by))
    : undefined;

/** Whether those named as having acted as officers may have. */
export function refuseNamed(
  state: CaseState,
  { title }: Pick<CaseTask, 'title'>,
  usernames: readonly string[],
): Refusal | undefined {
  for (const id of usernames) {
    const name = state.officers.find((o) => o.username === id)?.name ?? nameOf(state, id);
    const refused =
      refuseRecused(state, { id, name }) ??
      refuseOtherRole(state, 'officer', title, { kind: 'user', id, name, roles: [] });
    if (refused) return refused;
  }
  return undefined;
}

const nameOf = ({ tasks }: CaseState, id: string): string =>
  tasks.find((t) => t.completedBy?.id === id)?.completedBy?.name ?? id;

/** Whether this person may do this without having been asked. */
export function refuseDoing(
  state: CaseState,
  { by: may, title, partyMay }: ActionDeclaration,
  by: Acting,
): Refusal | undefined {
  if (by.kind !== 'user') return undefined;
  const role = actsAs(state, may, by);
  if (!role) return refuseRecused(state, by);
  // Whoever speaks for the party takes its words down as an officer does.
  return (partyMay ? refuseUncertified(by) : undefined) ?? refuseActing(state, role, title, by);
}
