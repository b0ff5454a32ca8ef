/** The statement that an address asks for, and what may be invoiced of it, of the organisation of whoever is logged in and of no other. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { InvoiceAsk, StatementView } from "../../../core/payments/money-page.ts";
import type { Currency } from "../../../core/money.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { invoiceAskOf } from "../../../domain/payments/books/invoice-ask.server.ts";
import { readStatement, statementCurrencies } from "../../../domain/payments/books/read-statement.server.ts";
import { db } from "../../../platform/db.server.ts";
import { requireActor } from "../require-actor.server.ts";

/** @throws a redirect to the log-in; AppError forbidden, not_found for what is no month */
export async function statementAsked({ request, params }: Pick<LoaderFunctionArgs, "request" | "params">): Promise<{ statement: StatementView; invoice: InvoiceAsk | null; currencies: Currency[]; lang: Lang }> {
  const { organisationId, lang } = await requireActor(request, "entrepreneur", "lot", "rot");
  const currencies = await statementCurrencies(db(), { organisationId });
  const asked = new URL(request.url).searchParams.get("currency");
  const currency = currencies.find((known) => known === asked) ?? "PLN";
  const statement = await readStatement(db(), { organisationId, month: params.month ?? "", currency, lang });
  return { statement, invoice: await invoiceAskOf(db(), { organisationId, statement, now: new Date() }), currencies, lang };
}
