import { z } from 'zod';
import { defineAction } from '../declare';
import { refuseBeginningOnSpot } from '../refusals/on-spot';

/** 简易程序: the officers who are with the party decide there and then, instead of screening the case. */
export const punishOnTheSpot = defineAction({
  name: 'punish-on-the-spot',
  title: '当场处罚',
  legalBasis: '行政处罚法 第五十一条',
  by: ['officer'],
  when: 'awaited',
  futile: (state) => refuseBeginningOnSpot(state) !== undefined,
  form: () => z.strictObject({}),
});
