import { type CaseState, partyAddress } from '#contracts';
import { citableAll, cited, dateOf, formatDay, isClockTime, type Period, UNIT_NAMES, wallClock } from '#law';
import { type Line, may, must, type PaperField, type PaperSource } from './declare';

const PARTY_TITLES = {
  organization: { name: '当事人', id: '统一社会信用代码', address: '住所', representative: '法定代表人（负责人）' },
  individual: { name: '当事人', id: '身份证件号码', address: '住址', representative: '监护人、代理人' },
} as const;

/** 七日, as papers write a short length: in Chinese up to ten, in figures beyond. */
const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
export const lengthWords = ({ amount, unit }: Period): string => `${DIGITS[amount] ?? amount}${UNIT_NAMES[unit]}`;

/** `2026年9月23日`, without the weekday, of a day or an instant. */
export const dayWords = (value: string): string =>
  formatDay(value.length === 10 ? value : dateOf(value)).replace(/（.*?）/u, '');

/** `2026年9月23日9时57分`, by the clock of Beijing. */
export function momentWords(instant: string): string {
  const local = wallClock(instant);
  const minutes = local.getUTCMinutes();
  return `${dayWords(instant)}${local.getUTCHours()}时${minutes > 0 ? `${minutes}分` : ''}`;
}

/** Sentences end with one full stop, whatever was typed. */
export const sentence = (words: string): string => `${words.replace(/[。；，\s]+$/u, '')}。`;
export const paragraphs = (...parts: (string | undefined | false)[]): string[] =>
  parts.filter((p): p is string => typeof p === 'string' && p.trim() !== '');

export const money = (fen: number): string => `人民币 ${(fen / 100).toFixed(2)} 元`;

function partyLines(state: CaseState): Line[] {
  const { party } = state;
  const titles = PARTY_TITLES[party.kind];
  const line = (title: string, value: string | undefined): Line[] => (value ? [{ title, lines: [value] }] : []);
  return [
    ...line(titles.name, party.name),
    ...line(titles.id, party.idNumber),
    ...line(titles.address, partyAddress(state)),
    ...line(titles.representative, party.representative),
  ];
}

/** Whom it is about. */
export const party = <S extends { state: CaseState } = PaperSource>(article: string): PaperField<S> =>
  must<S>('当事人', article, ({ state }) => partyLines(state));
/** The decision names the address too; in the paper it stands with the party. @source 行政处罚法 第五十九条第一款第一项 */
export const address = (article: string): PaperField =>
  must('当事人的地址（在案件中登记送达地址确认书）', article, ({ state }) => partyAddress(state));

/** The rules that were broken, as they may be cited. */
export const itemBasis = (article: string): PaperField =>
  must('违反的规定', article, ({ state }) => citableAll(state.item.legalBasis).map(cited).join('、'));

/**
 * That the decision will be published, told in writing; a warning alone is not published.
 *
 * @source 市场监督管理行政处罚信息公示规定 第二条、第八条; 行政处罚法 第四十八条
 */
export const disclosure = (kinds: (from: PaperSource) => readonly string[]): PaperField =>
  may('公示的告知', (from) =>
    kinds(from).some((kind) => kind !== 'warning')
      ? '本机关作出的行政处罚决定，依法应当公示的，将按规定的期限向社会公示。'
      : undefined,
  );

/** Whom a party may ask. */
export const contact = (): PaperField =>
  may('联系人', ({ state, unit }) => {
    const officers = state.officers.map((o) => `${o.name}（执法证号 ${o.certificateNo}）`).join('、');
    return [`联系人：${officers}`, ...(unit.phone ? [`联系电话：${unit.phone}`] : [])].join('。');
  });

/** Of a penalty. @source 行政处罚法 第七十三条第一款 */
export const NOT_STAYED = '复议、诉讼期间，本决定不停止执行，法律另有规定的除外。';

/** 复议 and 诉讼, with whom they are sought. @source 行政复议法 第二十条; 行政诉讼法 第四十六条 */
export const remedies = (paper: string, article: string, more = ''): PaperField =>
  must(
    '复议机关和管辖法院（由系统管理员在「单位」中填写）',
    article,
    ({ unit: { reviewAuthority, court } }) =>
      reviewAuthority &&
      court &&
      `如不服本${paper}，可以自收到本${paper}之日起六十日内向${reviewAuthority}申请行政复议，也可以自收到本${paper}之日起六个月内依法向${court}提起行政诉讼。${more}`,
  );

/** Of what was decided on the spot 复议 comes first. @source 行政复议法 第二十三条第一款第一项; 行政诉讼法 第四十五条 */
export const reviewFirst = (paper: string, article: string): PaperField =>
  must(
    '复议机关和管辖法院（由系统管理员在「单位」中填写）',
    article,
    ({ unit: { reviewAuthority, court } }) =>
      reviewAuthority &&
      court &&
      `如不服本${paper}，应当先自收到本${paper}之日起六十日内向${reviewAuthority}申请行政复议；对复议决定不服的，可以自收到复议决定书之日起十五日内依法向${court}提起行政诉讼。${NOT_STAYED}`,
  );

/** 自收到之日起七日内, or at once. */
export const within = (period: Period | undefined, paper: string): string | undefined =>
  period &&
  (isClockTime(period.unit)
    ? `在收到本${paper}后${lengthWords(period)}内`
    : `自收到本${paper}之日起${lengthWords(period)}内`);
