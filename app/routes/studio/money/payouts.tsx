/** /studio/payouts: how an organisation is paid, what is coming, what was paid; the way to its account at Stripe. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PayoutsView } from "../../../components/studio/money/payouts-view.tsx";
import { choosePayment, onboardPayee, PAYOUTS_PATH, refreshPayee } from "../../../domain/payments/transfers/onboard-payee.server.ts";
import { payoutsPage } from "../../../domain/payments/transfers/payouts-page.server.ts";
import { db } from "../../../platform/db.server.ts";
import { requireActor } from "../require-actor.server.ts";
import { doneOf, readFields, tryStep } from "../studio-answer.server.ts";

/** `?page`: of what the regional organisation keeps; `?back`: from Stripe's form, `?again`: from a link of Stripe's that is too old. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { organisationId, lang, kind } = await requireActor(request, "entrepreneur", "lot", "rot");
  const { searchParams } = new URL(request.url);
  if (searchParams.has("back")) await refreshPayee({ organisationId });
  const page = await payoutsPage(db(), { organisationId, lang, now: new Date(), page: Number.parseInt(searchParams.get("page") ?? "", 10) || 1 });
  if (searchParams.has("back")) throw redirect(`${PAYOUTS_PATH}?done=${page.account}`);
  return { page, payee: kind !== "rot", done: searchParams.has("again") ? "again" : doneOf(request) };
}

/** Intents: transfer, invoice; anything else goes to Stripe's form. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, "entrepreneur", "lot");
  const { intent } = await readFields(request);
  if (intent === "transfer" || intent === "invoice") return tryStep(null, async () => (await choosePayment({ actor, by: intent }), `${PAYOUTS_PATH}?done=${intent}`));
  return tryStep(null, async () => (await onboardPayee({ actor, now: new Date() })).url);
}

export default function Payouts() {
  const { page, payee, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <PayoutsView page={page} payee={payee} done={answer ? null : done} error={answer?.error ?? null} />;
}
