import { formatChinese, formatDay, UNIT_NAMES } from '#law';
import type { Row } from './fact-views';

/** What a row says, line by line. */
export function linesOf(row: Row): string[] {
  switch (row.kind) {
    case 'text':
      return row.text.split('\n');
    case 'lines':
      return row.lines;
    case 'money':
      return [`${(row.fen / 100).toFixed(2)} 元`];
    case 'day':
      return [formatDay(row.day)];
    case 'moment':
      return [formatChinese(row.at)];
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
