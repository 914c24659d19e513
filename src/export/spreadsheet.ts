import Papa from 'papaparse';

/** What a spreadsheet could take for a formula (OWASP, “CSV Injection”); leading blanks do not help against it. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** At the beginning of a file, it tells spreadsheets that this is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** Lines of comma-separated values by RFC 4180; a cell that could run as a formula begins with an apostrophe. */
export function csvLines(rows: readonly (readonly unknown[])[]): string {
  return `${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n', escapeFormulae: FORMULA },
  )}\r\n`;
}

/**
 * A cell for a way that has no quoting, such as the clipboard: what could run as a formula begins with an apostrophe.
 * Quotation marks around it are no help, since spreadsheets take them off.
 */
export function harmless(text: string): string {
  return FORMULA.test(text.replace(/^[\s"]+/u, '')) || FORMULA.test(text) ? `'${text}` : text;
}
