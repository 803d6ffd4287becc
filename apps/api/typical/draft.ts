import {
  type CaseState,
  investigate,
  issueCorrectionOrder,
  lastDecision,
  latest,
  LENIENT_OUTCOMES,
  OUTCOMES,
  type PenaltyAnswer,
  penaltyLines,
  penaltyOf,
} from '#contracts';
import { citableAll } from '#law';
import type { Private } from '../disclosures/redaction';
import { anonymised, standIn } from './anonymity';

/** The text of a typical case. */
export interface TypicalText {
  title: string;
  facts: string;
  law: string;
  outcome: string;
  meaning: string;
}

/** What the record says of a case, in four parts and without a name, to be rewritten by whoever knows it. @source 实施方案 二（三） */
export function draftOf(state: CaseState, people: Pick<Private, 'people' | 'idNumbers'>): TypicalText {
  const who = standIn(state.party);
  const report = latest(state, investigate);
  const order = latest(state, issueCorrectionOrder);
  const [year, month] = state.violationOn.split('-');
  const bases = [...new Set([...citableAll(state.item.legalBasis), ...(report ? [report.legalBasis] : [])])];
  const decision = lastDecision(state)?.result as PenaltyAnswer | undefined;
  const penalties = decision ? penaltyLines(penaltyOf(decision)) : [];
  const outcome = state.outcome ? OUTCOMES[state.outcome] : '';
  const lenient = state.outcome !== undefined && LENIENT_OUTCOMES.includes(state.outcome);
  const said = {
    title: `${who}“${state.item.title}”案`,
    facts: `${year}年${Number(month)}月，执法人员在检查中发现${who}的下列情况：${report?.facts ?? state.facts}`,
    law: `本案适用：${bases.join('；')}。`,
    outcome: [
      ...(order ? [`执法机关责令${who}改正：${order.requirements.join('；')}。`] : []),
      ...(penalties.length > 0 ? [`决定给予：${penalties.join('、')}。`] : []),
      `处理结果：${outcome}。`,
    ].join('\n'),
    meaning: lenient ? LENIENT : STRICT,
  };
  return Object.fromEntries(
    Object.entries(said).map(([part, text]) => [part, anonymised(text, state, people)]),
  ) as unknown as TypicalText;
}

const LENIENT =
  '实施行政处罚，应当坚持处罚与教育相结合。违法行为轻微并及时改正，没有造成危害后果的，依法不予处罚，教育经营者自觉守法（行政处罚法 第六条、第三十三条）。';
const STRICT =
  '设定和实施行政处罚必须以事实为依据，与违法行为的事实、性质、情节以及社会危害程度相当；经责令仍不改正的，应当依法处理，教育经营者自觉守法（行政处罚法 第五条、第六条）。';
