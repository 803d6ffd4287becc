import { z } from 'zod';
import { defineAction } from '../declare';
import { isOfParty, pagesLeft, readPages, saidOf, standingMinutes } from '../minutes';
import { minutesPages } from '../minutes-pages';

/** The party reads its own 笔录 on its page, page by page; what it has said of a page nobody says again. */
export const checkMinutes = defineAction({
  name: 'check-minutes',
  title: '逐页核对笔录',
  legalBasis: '行政处罚法 第五十五条第二款；市场监督管理行政处罚程序规定 第二十八条、第二十九条',
  by: [],
  partyMay: 'byForm',
  partyAtMost: 60,
  when: 'always',
  despiteSuspension: true,
  partyHears: true,
  futile: (state) => !standingMinutes(state).some((m) => isOfParty(m) && pagesLeft(m).length > 0),
  effect: (state, data, at) => {
    const { no, pages } = data as unknown as { no: number; pages: Parameters<typeof saidOf>[0][] };
    readPages(
      state,
      no,
      pages.map((p) => saidOf(p, at, true)),
    );
  },
  form: () =>
    z.strictObject({
      no: z.int().min(1).max(999).meta({ title: '第几份笔录' }),
      pages: minutesPages(),
    }),
});
