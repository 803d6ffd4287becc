import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CaseState, CaseTask, DisclosureEntryType } from '#contracts';
import { type Calendar, disclosureDue, type DisclosureFinding, disclosureOf, type DisclosureRule } from '#law';
import { canonical, DisclosureEntity, DisclosureEntryEntity, GENESIS, linkHash } from '#store';
import { alterationOf, decidedOn, fieldsOf, isOnSpot, penaltyStanding } from './content';

/** Sorts after every day that is known. */
const FAR = '9999-12-31';
/** What leaves nothing to show. */
const VOID = ['annulled', 'unlawful', 'revoked'];

/** Whether it is to be shown now. A decision that was annulled or found unlawful is not, and there is nothing to withdraw yet. */
export function findingOf(
  state: CaseState,
  decision: CaseTask,
  rule: DisclosureRule,
): DisclosureFinding | { shown: false; because: 'altered'; source: string } {
  if (VOID.includes(alterationOf(state, decision)?.result ?? ''))
    return { shown: false, because: 'altered', source: '行政处罚法 第四十八条' };
  const penalty = penaltyStanding(state, decision);
  return disclosureOf(rule, { penalty, onSpot: isOnSpot(decision), party: state.party.kind });
}

/** Which alteration a text tells of; null: of none. */
export const alterationKey = (state: CaseState, decision: CaseTask): string | null => {
  const altered = alterationOf(state, decision);
  return altered ? `${altered.result}:${altered.endedOn}` : null;
};

/**
 * Whether what is published has to be withdrawn: `raised`, it tells of another alteration than the record; `over`, it was to be,
 * and the record has come to tell the same again (its end may be replaced, ADR 012).
 */
export function alarmOf(
  { alteration, mustWithdraw }: Pick<DisclosureEntity, 'alteration' | 'mustWithdraw'>,
  altered: string | null,
): 'none' | 'raised' | 'over' {
  if (altered !== null && altered !== alteration) return 'raised';
  return mustWithdraw === null ? 'none' : 'over';
}

/** How a row stands that is not published: told by its case alone. */
export function standingOf(state: CaseState, decision: CaseTask, rule: DisclosureRule, calendar: Calendar) {
  const finding = findingOf(state, decision, rule);
  const due = disclosureDue(calendar, rule, decidedOn(decision));
  const [dueOn, earliestOn] = 'dueOn' in due ? [due.dueOn, null] : [null, due.earliest];
  return {
    partyName: state.party.name,
    matter: state.item.title,
    number: fieldsOf(state, decision).find((f) => f.name === 'number')?.text ?? null,
    decidedOn: decidedOn(decision),
    ...(finding.shown
      ? { state: 'due' as const, because: null, todo: true, dueOn, earliestOn, sortOn: dueOn ?? FAR }
      : {
          ...{ state: 'notShown' as const, because: finding.because, todo: false },
          ...{ dueOn: null, earliestOn: null, sortOn: FAR },
        }),
  };
}

export const newRow = (state: CaseState, decision: CaseTask, standing: ReturnType<typeof standingOf>, at: Date) => ({
  ...{ decisionId: decision.id, caseNo: state.caseNo, unitId: state.unitId, publicId: randomUUID(), ...standing },
  ...{ marks: canonical({ shown: [], words: [] }), version: 1, seenSeq: state.seq, createdAt: at },
  ...{ content: null, searchText: null, alteration: null, publishedOn: null, publishedBy: null, shownThrough: null },
  ...{ mustWithdraw: null, withdrawDueOn: null, withdrawnOn: null, withdrawnBy: null },
  ...{ withdrawnReason: null, withdrawnArticle: null },
});

interface Act {
  id: number;
  version: number;
  type: DisclosureEntryType;
  data: object;
  by: string | null;
  at: Date;
}

/** Written down behind the act before it. The caller holds the row, so nobody writes the same version. */
export async function enter(db: EntityManager, { id, version, type, data, by, at }: Act): Promise<void> {
  const before = await db.findOne(DisclosureEntryEntity, {
    where: { disclosureId: id },
    order: { version: 'DESC' },
  });
  const prevHash = before?.hash ?? GENESIS;
  const text = canonical({ id, version, type, data, by, at: at.toISOString() });
  await db.insert(DisclosureEntryEntity, {
    ...{ disclosureId: id, version, type, data: canonical(data), by, at },
    ...{ prevHash, hash: linkHash(prevHash, text) },
  });
}

/** One step further: the row as it is now, and the act that made it so. */
export async function step(
  db: EntityManager,
  row: DisclosureEntity,
  change: Partial<DisclosureEntity>,
  act: Omit<Act, 'id' | 'version'>,
): Promise<void> {
  const version = row.version + 1;
  await db.update(DisclosureEntity, row.id, { ...change, version });
  await enter(db, { id: row.id, version, ...act });
}
