import type { CaseState, DisclosureKind } from '#contracts';
import type { Calendar, IsoDate, Period } from '#law';
import type { DisclosureEntity, LawData } from '#store';
import { type Act, actAlteration, actFields, actFinding, actsOf, actStanding, endOf, isActNumbered } from './acts';
import {
  alterationKey,
  alterationOf,
  type Edition,
  editionsOf,
  type Field,
  fieldsOf,
  isNumbered,
  paperOf,
} from './content';
import { findingOf, type Standing, standingOf } from './standing';

/** How it was published before. */
type Earlier = Pick<DisclosureEntity, 'decisionId' | 'shownThrough'>;

/** What one row publishes: a penalty decision, a change of one, or another act; each asked the same. */
export interface Subject {
  kind: DisclosureKind;
  /** By which its row is found. */
  id: string;
  edition: string;
  rule: { within: Period; withinSource: string; confirmed: boolean };
  finding: (earlier?: Earlier) => ReturnType<typeof findingOf>;
  /** `listedOn`: since when what is like it is listed. */
  standing: (calendar: Calendar, listedOn: IsoDate, earlier?: Earlier) => Standing;
  /** It has a row even where it has had none. */
  listed: boolean;
  fields: () => Field[];
  /** Which alteration was the last; null: there is none. And its day. */
  alteration: string | null;
  alteredOn: string | undefined;
  /** A measure that came to its end: that is told, and nothing is taken back. */
  end: { on: string; how: string } | undefined;
  served: boolean;
  ready: boolean;
}

/** Everything of a case that is published, or might be; also of what is not listed any more there may be a row. */
export function subjectsOf(state: CaseState, law: Pick<LawData, RulesAsked>): Subject[] {
  return [
    ...editionsOf(state).map((edition) => ofPenalty(state, edition, law)),
    ...actsOf(state).map((act) => ofAct(state, act, law)),
  ];
}
type RulesAsked = 'disclosureRule' | 'actDisclosureRule' | 'disclosedActs';

function ofPenalty(state: CaseState, edition: Edition, law: Pick<LawData, RulesAsked>): Subject {
  const rule = law.disclosureRule(state.item.department);
  const { decision, key } = edition;
  return {
    ...{ kind: 'penalty', id: decision.id, edition: key, rule },
    finding: (earlier) => findingOf(state, edition, rule, earlier),
    standing: (calendar, _, earlier) => standingOf(state, edition, rule, calendar, earlier),
    listed: true,
    fields: () => fieldsOf(state, edition),
    ...{ alteration: alterationKey(state, decision), alteredOn: alterationOf(state, decision)?.endedOn },
    ...{ end: undefined, served: paperOf(state, edition)?.served !== undefined, ready: isNumbered(state, edition) },
  };
}

function ofAct(state: CaseState, act: Act, law: Pick<LawData, RulesAsked>): Subject {
  const rule = law.actDisclosureRule(act.kind, state.item.department);
  const altered = actAlteration(act);
  return {
    ...{ kind: act.kind, id: act.paper.id, edition: '', rule },
    finding: () => actFinding(state, act, rule),
    standing: (calendar, listedOn) => actStanding(state, act, rule, { calendar, listedOn }),
    listed: law.disclosedActs().includes(act.kind),
    fields: () => actFields(state, act),
    ...{ alteration: altered?.key ?? null, alteredOn: altered?.on },
    ...{ end: altered ? undefined : endOf(act) },
    ...{ served: act.paper.served !== undefined, ready: isActNumbered(state, act) },
  };
}
