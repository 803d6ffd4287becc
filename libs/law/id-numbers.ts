/** What is wrong with a number, and at which character, counted from 1, where that can be known. */
export interface NumberFault {
  position?: number;
  message: string;
}

export type PartyKind = 'organization' | 'individual';

/** As it is kept and compared: half-width, upper case, without blanks and dashes. One typed either way is one party. */
export const normalNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Default_Ignorable_Code_Point}]/gu, '');

/**
 * Whether it can be a number at all, of whatever papers. Words in its place (无、不详) would make one party of everybody without:
 * what one did would count as an earlier violation of another.
 */
export const isNumber = (text: string): boolean => (normalNumber(text).match(/[0-9A-Z]/g) ?? []).length >= 5;

/**
 * What is wrong with a number typed so far; undefined where it is right, or right so far (`whole: false`).
 *
 * @source 统一社会信用代码：GB 32100—2015（主体标识码 GB 11714—1997）；公民身份号码：GB 11643—1999
 */
export function numberFault(kind: PartyKind, text: string, { whole = true } = {}): NumberFault | undefined {
  const number = [...normalNumber(text)];
  const { alphabet, name } = KINDS[kind];
  const at = number.findIndex((c, i) => !alphabet(i).includes(c));
  if (at >= 0 && at < LENGTH) {
    return { position: at + 1, message: `${name}第 ${at + 1} 位不能是“${number[at]}”${LIKE[number[at]!] ?? ''}。` };
  }
  if (number.length > LENGTH || (whole && number.length < LENGTH)) {
    return { message: `${name}应为 ${LENGTH} 位，现在是 ${number.length} 位。` };
  }
  if (number.length < LENGTH) return undefined;
  return KINDS[kind].check(number);
}

/** Whole years lived on a day by the holder of a right citizen's number; undefined: the number does not tell. */
export function ageOn(idNumber: string, day: string): number | undefined {
  const number = normalNumber(idNumber);
  if (numberFault('individual', number)) return undefined;
  const born = number.slice(6, 14);
  const [years, rest] = [Number(day.slice(0, 4)) - Number(born.slice(0, 4)), day.slice(5).replace('-', '')];
  // 周岁 is reached on the day after the birthday. @source 最高人民法院关于审理未成年人刑事案件的解释 第二条 (by analogy)
  return rest > born.slice(4) ? years : years - 1;
}

const LENGTH = 18;
const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const DIGITS = '0123456789';
/** Letters the code leaves out for looking like digits. */
const LIKE: Record<string, string> = {
  O: '，是否为数字 0',
  I: '，是否为数字 1',
  Z: '，是否为数字 2',
  S: '，是否为数字 5',
};

/** The weighted sum of the first characters. */
const sum = (number: readonly string[], weights: readonly number[], alphabet: string) =>
  weights.reduce((all, w, i) => all + w * alphabet.indexOf(number[i]!), 0);

/** 3 to the powers 0…16, modulo 31. */
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const ORGANISATION = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CITIZEN_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function creditFault(number: readonly string[]): NumberFault | undefined {
  const due = CREDIT[(31 - (sum(number, CREDIT_WEIGHTS, CREDIT) % 31)) % 31]!;
  if (due === number[17]) return undefined;
  // The ninth to seventeenth characters have a check of their own: it tells on which side of them the mistake is.
  const inner = '0123456789X0'[11 - (sum(number.slice(8), ORGANISATION_WEIGHTS, ORGANISATION) % 11)]!;
  if (inner !== number[16])
    return { message: '统一社会信用代码校验不通过：第 9 至 17 位中有一位不对，请对照营业执照核对。' };
  return {
    position: 18,
    message: `统一社会信用代码校验不通过：前 17 位无误时第 18 位应为“${due}”；否则请核对第 1 至 8 位。`,
  };
}

function citizenFault(number: readonly string[]): NumberFault | undefined {
  const text = number.join('');
  const [year, month, day] = [Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14))];
  const born = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900) return { position: 7, message: '公民身份号码第 7 至 10 位是出生年份，请核对。' };
  if (month < 1 || month > 12) return { position: 11, message: '公民身份号码第 11、12 位是出生月份，请核对。' };
  if (born.getUTCMonth() !== month - 1 || day < 1)
    return { position: 13, message: '公民身份号码第 13、14 位是出生日，请核对。' };
  const due = '10X98765432'[sum(number, CITIZEN_WEIGHTS, DIGITS) % 11]!;
  if (due === number[17]) return undefined;
  return {
    position: 18,
    message: `公民身份号码校验不通过：前 17 位无误时第 18 位应为“${due}”，请对照证件核对各位。`,
  };
}

const KINDS = {
  organization: { name: '统一社会信用代码', alphabet: () => CREDIT, check: creditFault },
  individual: {
    name: '公民身份号码',
    alphabet: (i: number) => (i === LENGTH - 1 ? `${DIGITS}X` : DIGITS),
    check: citizenFault,
  },
};
