/** A statement as a CSV file (RFC 4180) that a spreadsheet in the language opens by a double click: its separator, its decimal sign, UTF-8 with a mark. */
import type { InvoiceAsk, StatementLine, StatementView } from "./money-page.ts";
import type { Lang } from "../vocabulary.ts";

export interface CsvWords { columns: readonly string[]; line: Record<StatementLine, string>; opening: string; closing: string; /** of what is due against an invoice */ invoice: string; currency: string }

/** Excel asks the system: in Poland and Germany it wants semicolons and a comma before the cents. */
const HABITS: Record<Lang, { separator: string; decimal: string }> = { pl: { separator: ";", decimal: "," }, de: { separator: ";", decimal: "," }, en: { separator: ",", decimal: "." } };

export function statementCsv({ statement, invoice, lang, words }: { statement: StatementView; invoice: InvoiceAsk | null; lang: Lang; words: CsvWords }): string {
  const { separator, decimal } = HABITS[lang];
  const { month, currency, openingMinor, closingMinor, entries } = statement;
  const rows = [
    [...words.columns, words.currency],
    [`${month}-01`, words.opening, "", "", amount(openingMinor, decimal), currency],
    ...entries.map((entry) => [entry.date, words.line[entry.line], entry.orderCode, entry.title?.text ?? "", amount(entry.amountMinor, decimal), currency]),
    ["", words.closing, "", "", amount(closingMinor, decimal), currency],
    ...(invoice?.sums ?? []).map((sum) => ["", words.invoice, "", "", amount(sum.amountMinor, decimal), sum.currency]),
  ];
  return `\uFEFF${rows.map((row) => row.map((field) => quoted(field, separator)).join(separator)).join("\r\n")}\r\n`;
}

const amount = (minor: number, decimal: string): string => `${minor < 0 ? "-" : ""}${Math.floor(Math.abs(minor) / 100)}${decimal}${String(Math.abs(minor) % 100).padStart(2, "0")}`;

/** A text that a spreadsheet would take for a formula is kept a text by an apostrophe (OWASP: CSV injection); numbers are left alone. */
function quoted(field: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(field) && !/^-\d+[.,]\d\d$/.test(field) ? `'${field}` : field;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
