/** /studio/payouts/:month/statement.csv: the same statement for a spreadsheet. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { STATEMENT_LINES, type StatementLine } from "../../../core/payments/money-page.ts";
import { statementCsv } from "../../../core/payments/statement-csv.ts";
import { translator } from "../../../i18n/translator.ts";
import { statementAsked } from "./statement-asked.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { statement, invoice, lang } = await statementAsked(args);
  const t = translator(lang, "money");
  const columns = (["date", "line", "order", "title", "amount"] as const).map((column) => t(`statement.column.${column}`));
  const line = Object.fromEntries(STATEMENT_LINES.map((name) => [name, t(`statement.line.${name}`)])) as Record<StatementLine, string>;
  const csv = statementCsv({ statement, invoice, lang, words: { columns, line, opening: t("statement.opening"), closing: t("statement.closing"), invoice: t("invoice.due"), currency: t("statement.currency") } });
  const filename = `Latarnia-${statement.month}-${statement.currency}.csv`;
  return new Response(csv, { headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="${filename}"`, "Cache-Control": "private, no-store" } });
}
