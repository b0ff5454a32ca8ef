/** /studio/payouts/:month?currency=: one's own statement of a month. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { StatementPage } from "../../../components/studio/money/statement-page.tsx";
import { statementAsked } from "./statement-asked.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { statement, invoice, currencies } = await statementAsked(args);
  return { statement, invoice, currencies };
}

export default function Statement() {
  return <StatementPage {...useLoaderData<typeof loader>()} />;
}
