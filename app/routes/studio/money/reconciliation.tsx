/** /studio/reconciliation: whether the ledger and Stripe agree, the refunds that do not arrive, and the chargebacks; the comparison can be made at once, a refund sent again. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ReconciliationView } from "../../../components/studio/money/reconciliation-view.tsx";
import { valueOf } from "../../../core/form-fields.ts";
import { reconcile } from "../../../domain/payments/books/reconcile.server.ts";
import { reconciliationPage } from "../../../domain/payments/books/reconciliation-page.server.ts";
import { retryRefund } from "../../../domain/payments/cancelling/retry-refund.server.ts";
import { db } from "../../../platform/db.server.ts";
import { requireActor } from "../require-actor.server.ts";
import { doneOf, readFields, tryStep } from "../studio-answer.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, "rot");
  return { page: await reconciliationPage(db(), { now: new Date() }), done: doneOf(request) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, "rot");
  const { fields, intent } = await readFields(request);
  if (intent === "retry") return tryStep(null, async () => (await retryRefund({ actor, refundId: valueOf(fields, "refund") }), "/studio/reconciliation?done=retried"));
  return tryStep(null, async () => (await reconcile({ now: new Date() }), "/studio/reconciliation?done=compared"));
}

export default function Reconciliation() {
  const { page, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ReconciliationView page={page} done={answer ? null : done} error={answer?.error ?? null} />;
}
