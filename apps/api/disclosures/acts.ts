import {
  ageAtAct,
  type CaseDocument,
  type CaseState,
  DISCLOSURE_KINDS,
  type DocumentKind,
  endWords,
  isSeizure,
  type Measure,
  MEASURE_KINDS,
  measureOfPaper,
  OTHER_ENDS,
  PRESERVATION_ENDS,
  SEIZURE_ENDS,
  since,
} from '#contracts';
import {
  actDisclosureOf,
  type ActDisclosureRule,
  ageOn,
  type Calendar,
  dateOf,
  type DisclosedAct,
  type DisclosureFinding,
  disclosureDue,
  type IsoDate,
  MINOR_UNDER,
} from '#law';
import type { Field } from './content';
import { FAR, type Standing } from './standing';

/** The paper by which an act is done. */
export const ACT_PAPERS: Record<DisclosedAct, DocumentKind> = {
  seizure: 'seizureDecision',
  seizureExtension: 'seizureExtension',
  noPenalty: 'noPenaltyDecision',
  noViolation: 'noViolationDecision',
  correctionOrder: 'correctionOrder',
  preservation: 'preservationNotice',
};

/** An act of enforcement that is no penalty, by its paper. */
export interface Act {
  kind: DisclosedAct;
  paper: CaseDocument;
  /** What it did, where it is one. */
  measure: Measure | undefined;
}

/** Those of a case, in their order. */
export function actsOf(state: Pick<CaseState, 'documents' | 'measures'>): Act[] {
  const kinds = Object.keys(ACT_PAPERS) as DisclosedAct[];
  return state.documents.flatMap((paper) => {
    const kind = kinds.find((k) => ACT_PAPERS[k] === paper.kind);
    return kind ? [{ kind, paper, measure: measureOfPaper(state, paper.subject) }] : [];
  });
}

export const actOn = ({ paper }: Act): string => dateOf(paper.madeAt);

/** It has its number, or is from before papers had one. */
export const isActNumbered = (state: CaseState, { paper }: Act): boolean =>
  !since(state, 6) || paper.issued !== undefined;

/** The head said that it should not have been: it is no end like others. */
const isDisapproved = ({ measure }: Act): boolean =>
  !!measure && measure.things.some((t) => t.ended?.how === 'disapproved');

/** When and how nothing was held by it any more; undefined: it goes on, or is no measure. */
export function endOf({ measure }: Act): { on: string; how: string } | undefined {
  if (measure?.state !== 'over') return undefined;
  const ends = measure.things.flatMap((t) => t.ended ?? []).sort((a, b) => a.at.localeCompare(b.at));
  const last = ends.at(-1);
  if (!last) return undefined;
  return {
    on: dateOf(last.at),
    how: [...new Set(ends.map((e) => endWords(e.how, measure.kind)))].join('；').slice(0, 200),
  };
}

/**
 * What the public is told of how a measure ended: that it was lifted, or ran out. Anything else is not said without a person's word.
 * By how it is put inside (`endWords`).
 */
export const TOLD_ENDS: Record<string, string> = {
  [SEIZURE_ENDS.released]: '解除',
  [PRESERVATION_ENDS.released]: '解除',
  [OTHER_ENDS.lapsed]: '期限届满',
};

/** Since which day it does not stand at all, by what; as the key of an alteration. */
export function actAlteration(act: Act): { key: string; on: string } | undefined {
  const { recalled } = act.paper;
  if (recalled) return { key: `recalled:${dateOf(recalled.at)}`, on: dateOf(recalled.at) };
  if (!isDisapproved(act)) return undefined;
  const on = endOf(act)?.on ?? actOn(act);
  return { key: `disapproved:${on}`, on };
}

/** By what the record knows of its age. */
export function isMinorParty(state: CaseState): boolean {
  const { party, registeredAt } = state;
  if (party.kind !== 'individual') return false;
  const age = ageAtAct(state) ?? ageOn(party.idNumber, dateOf(registeredAt));
  return age !== undefined && age < MINOR_UNDER;
}

const CONCLUSIONS: Partial<Record<DisclosedAct, string>> = {
  noPenalty: '不予行政处罚',
  noViolation: '违法事实不能成立，不予行政处罚',
};

/** What it came to, by itself. Things are not listed: what somebody owned is nobody's business outside. */
function conclusionOf({ kind, measure }: Act): string {
  if (!measure) return CONCLUSIONS[kind] ?? DISCLOSURE_KINDS[kind].title;
  const name = MEASURE_KINDS[measure.kind];
  return kind === 'seizureExtension' ? `延长${name}期限` : isSeizure(measure) ? `实施${name}` : name;
}

/** 执法机关、执法对象、执法类别、执法结论, with number and day. @source 国办发〔2018〕118号 */
export function actFields(state: CaseState, act: Act): Field[] {
  const { kind, paper } = act;
  return [
    ...(paper.issued ? [{ name: 'number' as const, title: '文书文号', text: paper.issued.number }] : []),
    { name: 'party', title: '执法对象', text: state.party.name },
    { name: 'category', title: '执法类别', text: DISCLOSURE_KINDS[kind].category },
    { name: 'conclusion', title: '执法结论', text: conclusionOf(act) },
    { name: 'authority', title: '执法机关', text: state.unitName },
    { name: 'decidedOn', title: '作出决定的日期', text: actOn(act) },
  ];
}

export const actFinding = (state: CaseState, act: Act, rule: ActDisclosureRule): DisclosureFinding =>
  actDisclosureOf(rule, {
    ...{ party: state.party.kind, minor: isMinorParty(state), void: actAlteration(act) !== undefined },
    overOn: endOf(act)?.on,
  });

/**
 * How its row stands while it is not published. `listedOn`: since when acts of its kind are listed; what had to be published before
 * is neither due nor late, and is published only if a person wishes it.
 */
export function actStanding(
  state: CaseState,
  act: Act,
  rule: ActDisclosureRule,
  { calendar, listedOn }: { calendar: Calendar; listedOn: IsoDate },
): Standing {
  const due = disclosureDue(calendar, rule, actOn(act));
  const [dueOn, earliestOn] = 'dueOn' in due ? [due.dueOn, null] : [null, due.earliest];
  const isBefore = dueOn !== null && dueOn < listedOn;
  const may = actFinding(state, act, rule);
  const finding = may.shown && isBefore ? ({ shown: false, because: 'beforeUse' } as const) : may;
  const end = endOf(act);
  // What was late when it was over, or taken back, has been late.
  const over = finding.shown
    ? undefined
    : (actAlteration(act)?.on ?? (finding.because === 'over' ? end?.on : undefined));
  const wasDue = dueOn && over && over > dueOn && !isBefore ? dueOn : null;
  return {
    ...{ partyName: state.party.name, matter: state.item.title, number: act.paper.issued?.number ?? null },
    ...{ decidedOn: actOn(act), changedOn: null, endedOn: end?.on ?? null, endedHow: end?.how ?? null },
    shownThrough: null,
    ...(finding.shown
      ? { state: 'due' as const, because: null, todo: true, dueOn, earliestOn, sortOn: dueOn ?? FAR }
      : {
          ...{ state: 'notShown' as const, because: finding.because, todo: false },
          ...{ dueOn: wasDue, earliestOn: null, sortOn: FAR },
        }),
  };
}
