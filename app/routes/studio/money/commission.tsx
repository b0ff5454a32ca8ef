/** /studio/commission: the rates a LOT or the regional organisation keeps of its sales, and the fee that the one takes of the other, each from a day on. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RatesView } from "../../../components/studio/money/rates-view.tsx";
import { stateAfter } from "../../../components/studio/form-parts.tsx";
import { valueOf } from "../../../core/form-fields.ts";
import { readRateDraft } from "../../../core/pricing/rate-draft.ts";
import { addRate, ratesPage } from "../../../domain/pricing/commission-rates.server.ts";
import { addFee, feesPage } from "../../../domain/pricing/fee-rates.server.ts";
import { db } from "../../../platform/db.server.ts";
import { requireActor } from "../require-actor.server.ts";
import { doneOf, readFields, tryStep, withProblems } from "../studio-answer.server.ts";

const HERE = "/studio/commission";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, "lot", "rot");
  const asked = { actor, now: new Date() };
  return { page: await ratesPage(db(), asked), fees: await feesPage(db(), asked), done: doneOf(request) };
}

/** Field `what` says which of the two forms it is: fee, else a commission. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, "lot", "rot");
  const { fields } = await readFields(request);
  const read = readRateDraft(fields);
  if ("problems" in read) return withProblems(fields, read.problems);
  const { ofId, ...rate } = read.draft;
  if (valueOf(fields, "what") === "fee") return tryStep(fields, async () => (await addFee({ actor, lotId: ofId, ...rate, now: new Date() }), `${HERE}?done=fee`));
  return tryStep(fields, async () => (await addRate({ actor, entrepreneurId: ofId, ...rate, now: new Date() }), `${HERE}?done=added`));
}

export default function Commission() {
  const { page, fees, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <RatesView page={page} fees={fees} state={stateAfter(answer)} done={answer ? null : done} error={answer?.error ?? null} />;
}
