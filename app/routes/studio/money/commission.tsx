/** /studio/commission: the rates a LOT or the regional organisation keeps of its sales, each from a day on. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RatesView } from "../../../components/studio/money/rates-view.tsx";
import { FieldReader } from "../../../core/field-reader.ts";
import { addRate, ratesPage } from "../../../domain/pricing/commission-rates.server.ts";
import { db } from "../../../platform/db.server.ts";
import { requireActor } from "../require-actor.server.ts";
import { doneOf, readFields, tryStep, withProblems } from "../studio-answer.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, "lot", "rot");
  return { page: await ratesPage(db(), { actor, now: new Date() }), done: doneOf(request) !== null };
}

/** Fields: `entrepreneur` (empty: all), `percent`, `from`. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, "lot", "rot");
  const { fields } = await readFields(request);
  const reader = new FieldReader(fields);
  const bp = reader.money("percent");
  const validFrom = reader.date("from");
  if (bp === null) reader.blame("percent", "required");
  if (bp !== null && bp > 10_000) reader.blame("percent", "out_of_range");
  if (validFrom === null) reader.blame("from", "required");
  if (reader.failed || bp === null || validFrom === null) return withProblems(fields, reader.problems);
  return tryStep(fields, async () => (await addRate({ actor, entrepreneurId: reader.text("entrepreneur") || null, bp, validFrom, now: new Date() }), "/studio/commission?done=added"));
}

export default function Commission() {
  const { page, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <RatesView page={page} state={{ fields: answer?.fields ?? {}, problems: answer?.problems ?? {}, states: {}, stamp: answer?.stamp }} done={done && !answer} error={answer?.error ?? null} />;
}
