import { NewRules } from './new-rules';

const days = (id: string, source: string) =>
  ({ id, period: { amount: 3, unit: 'calendarDay' }, direction: 'forward', source, confirmed: true }) as const;

/** What follows a transfer to the police, each within three days. */
export class Police1766710000000 extends NewRules {
  protected readonly rules = [
    days('transferSupplement', '公安机关办理刑事案件程序规定 第一百八十条'),
    days('nonFiling', '行政执法机关移送涉嫌犯罪案件的规定 第九条'),
    days('policeReview', '行政执法机关移送涉嫌犯罪案件的规定 第九条'),
    days('thingsHandOver', '行政执法机关移送涉嫌犯罪案件的规定 第十二条'),
  ] as const;
}
