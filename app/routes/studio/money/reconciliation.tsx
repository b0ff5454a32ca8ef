/** /studio/reconciliation: whether the ledger and Stripe agree, and the chargebacks; the comparison can be made at once. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ReconciliationView } from "../../../components/studio/money/reconciliation-view.tsx";
import { reconcile } from "../../../domain/payments/books/reconcile.server.ts";
import { reconciliationPage } from "../../../domain/payments/books/reconciliation-page.server.ts";
import { db } from "../../../platform/db.server.ts";
import { requireActor } from "../require-actor.server.ts";
import { doneOf, tryStep } from "../studio-answer.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, "rot");
  return { page: await reconciliationPage(db()), done: doneOf(request) !== null };
}

export async function action({ request }: ActionFunctionArgs) {
  await requireActor(request, "rot");
  return tryStep(null, async () => (await reconcile({ now: new Date() }), "/studio/reconciliation?done=compared"));
}

export default function Reconciliation() {
  const { page, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ReconciliationView page={page} done={done && !answer} error={answer?.error ?? null} />;
}
