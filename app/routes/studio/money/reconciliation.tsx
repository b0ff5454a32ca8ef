/** /studio/reconciliation: whether the ledger and Stripe agree, the refunds that do not arrive, and the chargebacks; the comparison can be made at once, a difference noted as settled, a refund sent again or closed as given back in another way. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ReconciliationView } from "../../../components/studio/money/reconciliation-view.tsx";
import { stateAfter } from "../../../components/studio/form-parts.tsx";
import { FieldReader } from "../../../core/field-reader.ts";
import { valueOf, type Fields } from "../../../core/form-fields.ts";
import { LONGEST_NOTE, readPaidByHand } from "../../../core/payments/paid-by-hand.ts";
import { dateAt } from "../../../core/time.ts";
import type { Actor } from "../../../domain/organisations/actor.ts";
import { reconcile } from "../../../domain/payments/books/reconcile.server.ts";
import { reconciliationPage } from "../../../domain/payments/books/reconciliation-page.server.ts";
import { settleDifference } from "../../../domain/payments/books/settle-difference.server.ts";
import { giveBackOtherwise } from "../../../domain/payments/cancelling/give-back-otherwise.server.ts";
import { retryRefund } from "../../../domain/payments/cancelling/retry-refund.server.ts";
import { db } from "../../../platform/db.server.ts";
import { requireActor } from "../require-actor.server.ts";
import { doneOf, readFields, tryStep, withProblems } from "../studio-answer.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, "rot");
  return { page: await reconciliationPage(db(), { now: new Date() }), done: doneOf(request) };
}

/** Intents: compare, retry with `refund`, settle; anything else is the form of a refund that was given back in another way. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, "rot");
  const { fields, intent } = await readFields(request);
  if (intent === "compare") return tryStep(null, async () => (await reconcile({ now: new Date() }), "/studio/reconciliation?done=compared"));
  if (intent === "retry") return tryStep(null, async () => (await retryRefund({ actor, refundId: valueOf(fields, "refund") }), "/studio/reconciliation?done=retried"));
  return intent === "settle" ? settle(actor, fields) : closeOtherwise(actor, fields);
}

/** Fields: `difference`, `note`. */
async function settle(actor: Actor, fields: Fields) {
  const reader = new FieldReader(fields);
  const note = reader.text("note", { max: LONGEST_NOTE, required: true });
  if (reader.failed) return withProblems(fields, reader.problems);
  return tryStep(fields, async () => (await settleDifference({ actor, key: valueOf(fields, "difference"), note }), "/studio/reconciliation?done=settled"));
}

/** Fields: `refund`, `paidOn`, `reference`. */
async function closeOtherwise(actor: Actor, fields: Fields) {
  const now = new Date();
  const read = readPaidByHand(fields, { today: dateAt(now), longest: LONGEST_NOTE });
  if ("problems" in read) return withProblems(fields, read.problems);
  return tryStep(fields, async () => (await giveBackOtherwise({ actor, refundId: valueOf(fields, "refund"), paid: read.paid, now }), "/studio/reconciliation?done=otherwise"));
}

export default function Reconciliation() {
  const { page, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ReconciliationView page={page} state={stateAfter(answer)} done={answer ? null : done} error={answer?.error ?? null} />;
}
