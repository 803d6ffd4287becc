/** RFC 4180, with a byte order mark before the first line, as Excel wants it for Chinese. */
export const BOM = '\ufeff';
export const CSV_TYPE = 'text/csv; charset=utf-8';

/** A leading = + - @ would be a formula to a spreadsheet. */
const quoted = (text: string) => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

export const csvRow = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;
