import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/**
 * What a password must be: hard to guess, not hard to type. Length and an estimate of the guesses it withstands, no kinds of
 * characters to tick off. The server asks it and the console shows it while one types, so both say the same.
 */

export const PASSWORD_LENGTH = { least: 10, most: 128 } as const;
/** Of 0–4: from here on it withstands a hundred million guesses. */
const ENOUGH = 3;

/** What people here choose first, which lists of leaked passwords from elsewhere rank too low. */
const HABITS = ['woaini', '1314520', '5201314', '1314', '520', 'admin', 'admin@123', 'administrator', 'root', 'mima']
  .concat(['123456', '12345678', '123456789', 'abc123', 'a123456', 'aa123456', 'qwe123', 'asd123', '1qaz2wsx'])
  .concat(['zhongguo', 'liaoning', 'zhifa', 'shichang', 'jianguan', '柔执', '密码']);

const WARNINGS: Record<string, string> = {
  straightRow: '是键盘上相邻的一排键',
  keyPattern: '是键盘上的简单图形',
  simpleRepeat: '反复使用同一个字符',
  extendedRepeat: '反复使用同一段内容',
  sequences: '含有连续的数字或字母，例如 abc、123',
  recentYears: '含有近年的年份',
  dates: '含有日期，例如生日',
  topTen: '是最常用的密码之一',
  topHundred: '是很常用的密码',
  common: '是常用的或已经泄露过的密码',
  similarToCommon: '与常用的或已经泄露过的密码相近',
  wordByItself: '只是一个词',
  namesByThemselves: '只是姓名',
  commonNames: '含有常见姓名',
  userInputs: '含有您的用户名、姓名或本系统、本地的名称',
};

export interface PasswordStrength {
  /** 0–4. */
  score: number;
  /** Why it may not be used, each a sentence; none when it may. */
  faults: string[];
}

let estimator: ZxcvbnFactory | undefined;

/** How well a password of this person's would hold. `username` and `name` are what a stranger tries first. */
export function passwordStrength(
  password: string,
  { username, name }: { username: string; name: string },
): PasswordStrength {
  estimator ??= new ZxcvbnFactory({ dictionary: { ...dictionary, 'habits-common': HABITS }, graphs: adjacencyGraphs });
  const { score, feedback } = estimator.check(password.slice(0, PASSWORD_LENGTH.most), [
    username,
    name,
    'rouzhi',
    'panjin',
  ]);
  const faults: string[] = [];
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.least)
    faults.push(`至少 ${PASSWORD_LENGTH.least} 个字符，还差 ${PASSWORD_LENGTH.least - length} 个。`);
  if (length > PASSWORD_LENGTH.most) faults.push(`不得超过 ${PASSWORD_LENGTH.most} 个字符。`);
  if (password.toLowerCase().includes(username.toLowerCase())) faults.push('不能含有用户名。');
  if (score < ENOUGH) {
    const why = WARNINGS[feedback.warning ?? ''];
    faults.push(`容易被猜中${why ? `：${why}` : ''}。可以用几个互不相关的词，中间加数字或符号。`);
  }
  return { score: faults.length > 0 ? Math.min(score, ENOUGH - 1) : score, faults };
}
