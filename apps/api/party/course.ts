import type { CaseState } from '#contracts';
import { citableAll } from '#law';

/** 法治学习: what a party reads, and the questions after it. */
export interface Course {
  id: string;
  sections: { title: string; text: string; source: string }[];
  questions: { text: string; options: string[]; source: string }[];
}

interface Question {
  text: string;
  options: string[];
  /** Index of the right option; never leaves the server. */
  answer: number;
  source: string;
}

const QUESTIONS: Question[] = [
  {
    text: '首次违法且危害后果轻微，及时改正的，行政机关可以怎样处理？',
    options: ['一律从重处罚', '可以不予行政处罚', '只能移送公安机关'],
    answer: 1,
    source: '行政处罚法 第三十三条第一款',
  },
  {
    text: '对于责令改正，下面哪种说法是对的？',
    options: ['责令改正可以不理会', '到期没有改正的，案件会自动转入处罚程序', '签署承诺后就不用改正了'],
    answer: 1,
    source: '行政处罚法 第二十八条第一款；实施方案 二（四）',
  },
  {
    text: '您对行政机关的认定有不同意见时，可以怎样做？',
    options: ['陈述和申辩，行政机关不得因此加重处罚', '什么也不能做', '只能等处罚以后再说'],
    answer: 0,
    source: '行政处罚法 第七条、第四十五条',
  },
];

/** The course of one case: its own rule first, then what the law promises and asks of everybody. */
export function courseFor({ item }: Pick<CaseState, 'item'>): Course {
  return {
    id: `${item.id}@${item.version}`,
    sections: [
      {
        title: '您需要遵守的规定',
        text: `本案涉及：${item.title}。请对照下列条件检查自己的经营活动：${item.conditions.join('；')}。`,
        source: citableAll(item.legalBasis).join('；'),
      },
      {
        title: '为什么先请您改正',
        text: '行政处罚要坚持处罚与教育相结合。违法行为轻微并及时改正，没有造成危害后果的，不予行政处罚；初次违法且危害后果轻微并及时改正的，可以不予行政处罚。',
        source: '行政处罚法 第六条、第三十三条第一款',
      },
      {
        title: '不改正会怎样',
        text: '请在期限内改正并报告。到期没有改正，或者复查时仍不符合要求的，案件会转入处罚程序，由执法机关依法调查、告知、决定。',
        source: '行政处罚法 第二十八条第一款；实施方案 二（四）',
      },
      {
        title: '您的权利',
        text: '您有权陈述和申辩，执法机关不得因此给予更重的处罚。签署承诺是自愿的，不签署不影响改正，也不会加重处理。',
        source: '行政处罚法 第七条、第四十五条',
      },
    ],
    questions: QUESTIONS.map(({ answer: _, ...question }) => question),
  };
}

/** Which answers are right, one per question. */
export const judged = (answers: readonly number[]): boolean[] => QUESTIONS.map((q, i) => answers[i] === q.answer);
