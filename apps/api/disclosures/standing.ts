import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CaseState, DisclosureEntryType, DisclosureKind } from '#contracts';
import { type Calendar, disclosureDue, type DisclosureFinding, disclosureOf, type DisclosureRule } from '#law';
import { canonical, DisclosureEntity, DisclosureEntryEntity, GENESIS, linkHash } from '#store';
import {
  alterationOf,
  decidedOn,
  type Edition,
  editionOn,
  fieldsOf,
  isOnSpot,
  penaltyIn,
  supersededBy,
} from './content';

/** Sorts after every day that is known. */
export const FAR = '9999-12-31';
const LAW = '行政处罚法 第四十八条';
/** What leaves nothing to show. */
const VOID = ['annulled', 'unlawful', 'revoked'];

/** How it was published before. */
type Earlier = Pick<DisclosureEntity, 'decisionId' | 'shownThrough'>;

/** What was published of the case before, the last of it: a penalty that was changed, or that another was given instead of. */
export const earlierOf = (
  rows: readonly DisclosureEntity[],
  { id, kind }: Pick<DisclosureEntity, 'id' | 'kind'>,
): DisclosureEntity | undefined =>
  rows
    .filter((r) => r.id < id && r.publishedOn && r.kind === 'penalty' && kind === 'penalty')
    .reduce<DisclosureEntity | undefined>((last, r) => (last && last.id > r.id ? last : r), undefined);

/**
 * Whether it is to be shown now. A decision that was annulled or found unlawful is not, nor one that was changed since: the
 * change is. There is nothing to withdraw yet.
 */
export function findingOf(
  state: CaseState,
  edition: Edition,
  rule: DisclosureRule,
  earlier?: Earlier,
): DisclosureFinding | { shown: false; because: 'altered' | 'replaced'; source: string } {
  const { decision, change } = edition;
  const before = earlier?.decisionId === decision.id ? earlier.shownThrough : null;
  if (VOID.includes(alterationOf(state, decision)?.result ?? ''))
    return { shown: false, because: 'altered', source: LAW };
  if (supersededBy(state, edition)) return { shown: false, because: 'replaced', source: LAW };
  return disclosureOf(rule, {
    ...{ penalty: penaltyIn(edition), onSpot: isOnSpot(decision), party: state.party.kind },
    ...(change ? { changed: { on: editionOn(edition), shownThrough: before ?? undefined } } : {}),
  });
}

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

/** How a row stands that is not published. */
export type Standing = Pick<
  DisclosureEntity,
  | 'partyName'
  | 'matter'
  | 'number'
  | 'decidedOn'
  | 'changedOn'
  | 'endedOn'
  | 'endedHow'
  | 'state'
  | 'because'
  | 'todo'
  | 'dueOn'
  | 'earliestOn'
  | 'sortOn'
  | 'shownThrough'
>;

/** How a row stands that is not published: told by its case, and by what was published of the decision before. */
export function standingOf(
  state: CaseState,
  edition: Edition,
  rule: DisclosureRule,
  calendar: Calendar,
  earlier?: Earlier,
): Standing {
  const { decision, change } = edition;
  const finding = findingOf(state, edition, rule, earlier);
  const due = disclosureDue(calendar, rule, editionOn(edition));
  const [dueOn, earliestOn] = 'dueOn' in due ? [due.dueOn, null] : [null, due.earliest];
  const altered = supersededBy(state, edition)?.endedOn;
  const until = finding.shown ? finding.until : undefined;
  // Who has less time than the law gives sees the day it ends.
  const sortOn = dueOn && until && until < dueOn ? until : (dueOn ?? FAR);
  // What was late when it was altered has been late.
  const wasDue = dueOn && altered && altered > dueOn ? dueOn : null;
  return {
    partyName: state.party.name,
    matter: state.item.title,
    number: fieldsOf(state, edition).find((f) => f.name === 'number')?.text ?? null,
    decidedOn: decidedOn(decision),
    ...{ changedOn: change?.endedOn ?? null, endedOn: null, endedHow: null },
    ...(finding.shown
      ? {
          ...{ state: 'due' as const, because: null, todo: true, dueOn, earliestOn, sortOn },
          shownThrough: until ?? null,
        }
      : {
          ...{ state: 'notShown' as const, because: finding.because, todo: false },
          ...{ dueOn: wasDue, earliestOn: null, sortOn: FAR, shownThrough: null },
        }),
  };
}

export const newRow = (
  state: CaseState,
  { kind, id, edition }: { kind: DisclosureKind; id: string; edition: string },
  standing: Standing,
  { words, at }: { words: readonly string[]; at: Date },
) => ({
  ...{ kind, decisionId: id, edition, caseNo: state.caseNo, unitId: state.unitId, publicId: randomUUID() },
  ...standing,
  ...{ marks: canonical({ shown: [], words }), version: 1, createdAt: at, told: null },
  // Looked at to the end only with all of its case.
  ...{ seenSeq: 0, seenUnder: '' },
  ...{ content: null, searchText: null, alteration: null, publishedOn: null, publishedBy: null },
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
