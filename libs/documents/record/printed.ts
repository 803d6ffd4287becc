import { type CaseState, named } from '#contracts';
import { UNIT_NAMES } from '#law';
import type { PaperData } from '../papers';
import { dayWords, momentWords } from '../papers/common';
import type { Row } from './fact-views';
import type { Paper } from './papers';

type PrintedLine = { title: string; lines: readonly string[] };

/** Of which case a paper is, as its head says it. */
export const caseHead = ({ unitName, displayNo, party, item }: CaseState): PaperData => ({
  ...{ authority: unitName, caseNo: displayNo },
  matter: [`案号：${displayNo}`, `当事人：${party.name}`, `案由：${item.title}`],
});

/** What `record.typ` prints. */
export function recordData(
  { title, at, by, basis }: Pick<Paper, 'title' | 'at' | 'by' | 'basis'>,
  rows: readonly (Row | PrintedLine)[],
): PaperData {
  return {
    title,
    number: null,
    date: momentWords(at),
    by: by ? `${by.name}${by.certificateNo ? `（执法证号 ${by.certificateNo}）` : ''}` : null,
    basis: basis ?? null,
    // What a form does not name to people is told otherwise, or not at all.
    rows: rows
      .filter(({ title }) => title !== '')
      .map((row) => ({ title: row.title, lines: 'kind' in row ? linesOf(row) : row.lines })),
  };
}

/** 送达回证 of a paper, as `record.typ` prints it; undefined: it was not served. */
export function receiptData({ party }: CaseState, { title, at, issued, served }: Paper): PaperData | undefined {
  if (!served) return undefined;
  const told = recordData({ title: '送达回证', at }, [
    { title: '送达文书', lines: [issued ? named({ title, issued }) : title] },
    { title: '受送达人', lines: [party.name] },
    ...withPlace(served),
    { title: '受送达人签名或者盖章', lines: ['　', '　'] },
  ]);
  // Where his signature stands, if there is one.
  const rows = (told['rows'] as PrintedLine[]).map((row) => (row.title === '送达人' ? { ...row, line: 0 } : row));
  return { ...told, rows };
}

/** Where it was served, as the law's form asks; left open to be written by hand. */
const PLACE = { title: '送达地点', lines: ['　'] };
/** What says where: of an electronic service its way, of an announcement the board. */
const SAYS_WHERE: readonly string[] = [PLACE.title, '送达渠道', '公告发布日期'];

function withPlace(served: readonly Row[]): (Row | PrintedLine)[] {
  if (served.some((row) => SAYS_WHERE.includes(row.title))) return [...served];
  const after = served.findIndex((row) => row.title === '收件人') + 1;
  return [...served.slice(0, after), PLACE, ...served.slice(after)];
}

/** What `commitment.typ` prints. `picture`: the drawn name as the template places it; null: it is none that can be placed. */
export const signedData = (
  { title, at, signature: { text, textHash, by } }: Pick<Paper, 'title' | 'at'> & Required<Pick<Paper, 'signature'>>,
  picture: string | null,
): PaperData => ({
  title,
  number: null,
  text,
  textHash,
  signedBy: by,
  date: momentWords(at),
  signature: picture,
});

/** What a row says, line by line. */
function linesOf(row: Row): string[] {
  switch (row.kind) {
    case 'text':
      return row.text.split('\n');
    case 'lines':
      return row.lines;
    case 'money':
      return [`${(row.fen / 100).toFixed(2)} 元`];
    case 'day':
      return [dayWords(row.day)];
    case 'moment':
      return [momentWords(row.at)];
    case 'change':
      return [`${row.from ?? '未定'} → ${row.to ?? '未定'}`];
    case 'period':
      return [`${row.period.amount}${UNIT_NAMES[row.period.unit]}`];
    case 'files':
      return row.files.map((f) => `${f.name}（SHA-256 ${f.sha256.slice(0, 16)}…）`);
    case 'findings':
      return row.findings.map(
        (f, i) => `${i + 1}．${f.requirement}：${f.result}${f.evidence ? `（${f.evidence}）` : ''}`,
      );
    case 'check':
      return row.wanting;
  }
}
