import {
  basisIn,
  clockOfMeasure,
  endWords,
  type Measure,
  MEASURE_KINDS,
  measureBasis,
  measureOfPaper,
  partyAddress,
  RELEASE_GROUNDS,
  takingOf,
} from '#contracts';
import { citable, cited, clockOf } from '#law';
import { contact, dayWords, momentWords, party, remedies, sentence } from './common';
import { linesOf, may, must, type PaperDeclaration, type PaperField, type PaperSource, type Signer } from './declare';

const measure = ({ state, document }: PaperSource): Measure | undefined => measureOfPaper(state, document.subject);

/** What the head decided about what is held, as it stood when the paper was made. */
const disposal = (from: PaperSource) =>
  from.state.tasks.findLast(
    (t) =>
      t.kind === 'decideSeizure' &&
      t.subject === measure(from)?.id &&
      t.completedAt !== undefined &&
      t.completedAt <= from.document.madeAt,
  )?.result;

/** Who took it. Of what was taken on the spot before anybody was asked there is no answer, and each signs by hand. */
const takers = (from: PaperSource): Signer[] => {
  const of = measure(from);
  return of ? linesOf(of.officers ?? [], takingOf(from.state, of, from.document)) : [];
};

/** 名称、数量、地点 of what is held. */
const things = (article: string): PaperField =>
  must('清单', article, (from) => measure(from)?.things.map((t) => [t.name, t.quantity, t.place]));
/** And what became of it, where it is held no longer. */
const ended = (article: string): PaperField =>
  must('清单', article, (from) =>
    measure(from)?.things.flatMap((t) =>
      t.ended && t.ended.at <= from.document.madeAt
        ? [[t.name, t.quantity, t.place, endWords(t.ended.how, measure(from)?.kind)]]
        : [],
    ),
  );
const matter = (article: string): PaperField => must('案由', article, ({ state }) => state.item.title);
const kind = (article: string): PaperField =>
  must('措施', article, (from) => {
    const of = measure(from);
    return of && MEASURE_KINDS[of.kind];
  });
/** Why it was taken; why it goes on stands in what the head decided since. */
const reason = (article: string): PaperField =>
  must('理由', article, (from) => {
    const words = measure(from)?.reason;
    return words && sentence(words);
  });
const basis = (article: string): PaperField =>
  must('依据', article, (from) => {
    const of = measure(from);
    return of && (of.basis ? citable(of.basis) : cited(basisIn(from.state, measureBasis(of))).replace('；', '和'));
  });
const takenAt = (article: string): PaperField =>
  must('采取的时间', article, (from) => {
    const at = measure(from)?.takenAt;
    return at && momentWords(at);
  });
const until = (article: string): PaperField =>
  must('期限', article, (from) => {
    const of = measure(from);
    const on = of && clockOf(from.state.clocks, clockOfMeasure(of))?.dueOn;
    return on && dayWords(on);
  });

/** How what it held came to its end when the paper was made: the last of it. */
const endedHow = (from: PaperSource): string | undefined =>
  measure(from)
    ?.things.flatMap((t) => (t.ended && t.ended.at <= from.document.madeAt ? [t.ended] : []))
    .sort((a, b) => a.at.localeCompare(b.at))
    .at(-1)?.how;

const KEPT = '行政处罚法 第五十六条';
/** What is said of the market bureau's own rule is law for no other department, which then claims no article. */
const marketRule = ({ state }: PaperSource, article: string): string | undefined => {
  const rule = `市场监督管理行政处罚程序规定 ${article}`;
  return basisIn(state, rule) === rule ? rule : undefined;
};
const SEIZED = '行政强制法 第二十四条第二款';

/** @source 行政处罚法 第五十六条; 市场监督管理行政处罚程序规定 第三十三条、第三十四条 */
export const preservationNotice: PaperDeclaration = {
  template: 'preservation-notice',
  signs: '本机关（盖章）；执法人员、当事人或者见证人（签名或者盖章）',
  signers: takers,
  fields: {
    party: party(KEPT),
    matter: matter(KEPT),
    things: things(KEPT),
    reason: reason(KEPT),
    leave: must('负责人的批准', KEPT, (from) => {
      if (!measure(from)?.urgent) return '经本机关负责人批准';
      const rule = marketRule(from, '第三十三条');
      return rule ? `因情况紧急当场采取，并依据${cited(rule)}补办批准手续` : '因情况紧急当场采取，并补办批准手续';
    }),
    takenAt: takenAt(KEPT),
    until: until(KEPT),
    unless: may('逾期没有处理的', (from) => {
      const rule = marketRule(from, '第三十五条');
      return rule ? `依据${cited(rule)}，先行登记保存措施自动解除` : '本机关不再登记保存上述证据';
    }),
    contact: contact(),
  },
};

/** By which the market bureau lets go what its head disapproves, and what nobody decided about in time. */
const LET_GO: Record<string, string> = { disapproved: '第三十三条', lapsed: '第三十五条' };

/** @source 行政处罚法 第五十六条; 市场监督管理行政处罚程序规定 第三十三条、第三十五条 */
export const preservationRelease: PaperDeclaration = {
  template: 'measure-release',
  signs: '本机关（盖章）；当事人（签名或者盖章）',
  fields: {
    party: party(KEPT),
    kind: kind(KEPT),
    object: must('解除的对象', KEPT, () => '证据'),
    basis: must('依据', KEPT, (from) => {
      const article = LET_GO[endedHow(from) ?? ''];
      const rule = article && marketRule(from, article);
      return [KEPT, ...(rule ? [rule] : [])].map(cited).join('和');
    }),
    things: ended(KEPT),
    takenAt: takenAt(KEPT),
    contact: contact(),
  },
};

/** @source 行政强制法 第二十四条 */
export const seizureDecision: PaperDeclaration = {
  template: 'seizure-decision',
  signs: '本机关（盖章）；执法人员、当事人或者见证人（签名或者盖章）',
  signers: takers,
  fields: {
    party: party(`${SEIZED}第一项`),
    // Taken on the spot before anybody asked for it: it is written in by hand. @source 行政强制法 第二十四条第二款第一项
    address: may('当事人的地址', ({ state }) => partyAddress(state)),
    matter: matter(`${SEIZED}第二项`),
    kind: kind(`${SEIZED}第二项`),
    reason: reason(`${SEIZED}第二项`),
    basis: basis(`${SEIZED}第二项`),
    takenAt: takenAt(`${SEIZED}第二项`),
    until: until(`${SEIZED}第二项`),
    things: things(`${SEIZED}第三项`),
    remedies: remedies('决定书', `${SEIZED}第四项`),
    contact: contact(),
  },
};

/** @source 行政强制法 第二十五条第一款、第二款 */
export const seizureExtension: PaperDeclaration = {
  template: 'seizure-extension',
  fields: {
    party: party('行政强制法 第二十五条第二款'),
    kind: kind('行政强制法 第二十五条第二款'),
    reason: must('理由', '行政强制法 第二十五条第二款', (from) => {
      const words = disposal(from)?.['reason'] ?? measure(from)?.reason;
      return typeof words === 'string' ? sentence(words) : undefined;
    }),
    until: until('行政强制法 第二十五条第二款'),
    things: things('行政强制法 第二十五条第二款'),
    remedies: remedies('决定书', `${SEIZED}第四项`),
    contact: contact(),
  },
};

const EXAMINED = '行政强制法 第二十五条第三款';
const EXAMINATIONS = { testing: '检测', inspection: '检验', quarantine: '检疫', appraisal: '技术鉴定' } as const;

/** @source 行政强制法 第二十五条第三款 */
export const examinationNotice: PaperDeclaration = {
  template: 'examination-notice',
  fields: {
    party: party(EXAMINED),
    kind: kind(EXAMINED),
    examination: must('送去做什么', EXAMINED, (from) => {
      const what = disposal(from)?.['examination'] as keyof typeof EXAMINATIONS | undefined;
      return what && EXAMINATIONS[what];
    }),
    by: must('机构', EXAMINED, (from) => disposal(from)?.['by'] as string | undefined),
    from: must('送交日期', EXAMINED, (from) => {
      const on = disposal(from)?.['from'];
      return typeof on === 'string' ? dayWords(on) : undefined;
    }),
    days: must('期间', EXAMINED, (from) => {
      const days = disposal(from)?.['days'];
      return typeof days === 'number' ? `${days}日` : undefined;
    }),
    things: things(EXAMINED),
    contact: contact(),
  },
};

const RELEASED = '行政强制法 第二十八条';
/** Under which 项 of 第一款 a ground stands. */
const ITEMS: Record<keyof typeof RELEASE_GROUNDS, string> = {
  ...{ noViolation: '第一项', unrelated: '第二项', decided: '第三项', noNeed: '第五项' },
};

/** Why it is released and by which article: by what ended it, whatever had been decided before. */
function releaseOf(from: PaperSource): { basis: string; ground?: string } {
  const how = endedHow(from);
  if (how === 'disapproved')
    return { basis: '行政强制法 第十九条', ground: '行政机关负责人认为不应当采取行政强制措施' };
  if (how === 'lapsed') return { basis: `${RELEASED}第一款第四项`, ground: '查封、扣押期限已经届满' };
  const ground = disposal(from)?.['ground'] as keyof typeof RELEASE_GROUNDS | undefined;
  return ground ? { basis: `${RELEASED}第一款${ITEMS[ground]}`, ground: RELEASE_GROUNDS[ground] } : { basis: RELEASED };
}

/** @source 行政强制法 第十九条、第二十八条 */
export const seizureRelease: PaperDeclaration = {
  template: 'measure-release',
  signs: '本机关（盖章）；当事人（签名或者盖章）',
  fields: {
    party: party(RELEASED),
    kind: kind(RELEASED),
    object: must('解除的对象', RELEASED, () => '场所、设施或者财物'),
    basis: must('依据', RELEASED, (from) => cited(releaseOf(from).basis)),
    things: ended(`${RELEASED}第二款`),
    takenAt: takenAt(RELEASED),
    ground: may('解除的情形', (from) => releaseOf(from).ground),
    contact: contact(),
  },
};
