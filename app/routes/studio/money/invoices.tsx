/** /studio/invoices: whom the regional organisation pays by bank transfer against invoices; what it has paid, and what came back, is noted here. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { InvoicesView } from "../../../components/studio/money/invoices-view.tsx";
import { stateAfter } from "../../../components/studio/form-parts.tsx";
import { valueOf } from "../../../core/form-fields.ts";
import { LONGEST_NOTE, LONGEST_NUMBER, readPaidByHand } from "../../../core/payments/paid-by-hand.ts";
import { dateAt } from "../../../core/time.ts";
import { invoicesPage } from "../../../domain/payments/transfers/invoices-page.server.ts";
import { markPaid } from "../../../domain/payments/transfers/mark-paid.server.ts";
import { markReceived } from "../../../domain/payments/transfers/mark-received.server.ts";
import { db } from "../../../platform/db.server.ts";
import { requireActor } from "../require-actor.server.ts";
import { doneOf, readFields, tryStep, withProblems } from "../studio-answer.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, "rot");
  return { page: await invoicesPage(db()), today: dateAt(new Date()), done: (["paid", "received"] as const).find((word) => word === doneOf(request)) ?? null };
}

/** Fields: `organisation`, `currency`, each `transfer` listed and their sum as `shown`, or with `form=received` each `reversal` ticked as id:amount; `paidOn`, `reference`. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, "rot");
  const { fields } = await readFields(request);
  const now = new Date();
  const received = valueOf(fields, "form") === "received" ? (fields.reversal ?? []).map((shown) => shown.split(":")) : null;
  const read = readPaidByHand(fields, { today: dateAt(now), longest: received ? LONGEST_NOTE : LONGEST_NUMBER });
  const problems = { ...(received?.length === 0 && { reversal: "required" as const }), ...("problems" in read && read.problems) };
  if ("problems" in read || received?.length === 0) return withProblems(fields, problems);
  const of = { actor, organisationId: valueOf(fields, "organisation"), currency: valueOf(fields, "currency"), now };
  if (received) return tryStep(fields, async () => (await markReceived({ ...of, reversalIds: received.map(([id]) => id!), shownMinor: received.reduce((sum, [, amount]) => sum + Number(amount), 0), received: read.paid }), "/studio/invoices?done=received"));
  return tryStep(fields, async () => (await markPaid({ ...of, transferIds: fields.transfer ?? [], shownMinor: Number(valueOf(fields, "shown")), paid: read.paid }), "/studio/invoices?done=paid"));
}

export default function Invoices() {
  const { page, today, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <InvoicesView page={page} today={today} state={stateAfter(answer)} done={answer ? null : done} error={answer?.error ?? null} />;
}
