import Papa from 'papaparse';

/**
 * Rows as comma-separated values (RFC 4180), under the names of the columns. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front, by which the spreadsheet shows it as text.
 */
export const csvOf = (columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
    `${Papa.unparse({ fields: [...columns], data: rows.map(row => [...row]) }, { newline: '\r\n', escapeFormulae: true })}\r\n`;
