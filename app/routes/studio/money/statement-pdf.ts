/** /studio/payouts/:month/statement.pdf: the same statement as a document for the accountant. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { statementPdf } from "../../../domain/print/statement-pdf.server.tsx";
import { statementAsked } from "./statement-asked.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { statement, invoice, lang } = await statementAsked(args);
  const filename = `Latarnia-${statement.month}-${statement.currency}.pdf`;
  return new Response(new Uint8Array(await statementPdf({ statement, invoice, lang })), { headers: { "Content-Type": "application/pdf", "Content-Disposition": `inline; filename="${filename}"`, "Cache-Control": "private, no-store" } });
}
