/** /studio/review/:id?lang=: a LOT looks at an offer as its guests would, then publishes it or gives it back with a note. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ReviewPageView } from "../../../components/studio/products/review-page.tsx";
import { FieldReader } from "../../../core/field-reader.ts";
import { approveOffer, sendBackOffer } from "../../../domain/compliance/change-status.server.ts";
import { reviewPage } from "../../../domain/compliance/review-page.server.ts";
import { isLang } from "../../../i18n/detect-language.ts";
import { db } from "../../../platform/db.server.ts";
import { requireActor } from "../require-actor.server.ts";
import { doneOf, readFields, tryStep, withProblems } from "../studio-answer.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { organisationId } = await requireActor(request, "lot");
  const lang = new URL(request.url).searchParams.get("lang");
  return { review: await reviewPage(db(), { id: params.id!, lotId: organisationId, now: new Date() }), shown: isLang(lang) ? lang : ("pl" as const), done: doneOf(request) };
}

/** Intents: approve; send-back with `note`. */
export async function action({ params, request }: ActionFunctionArgs) {
  const actor = await requireActor(request, "lot");
  const { fields, intent } = await readFields(request);
  const step = { actor, id: params.id!, now: new Date() };
  if (intent === "approve") return tryStep(fields, async () => (await approveOffer(db(), step), `/studio/review/${step.id}?done=published`));
  const reader = new FieldReader(fields);
  const note = reader.text("note", { max: 1000, required: true });
  if (reader.failed) return withProblems(fields, reader.problems);
  return tryStep(fields, async () => (await sendBackOffer(db(), { ...step, note }), "/studio"));
}

export default function Review() {
  const { review, shown, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const state = { fields: answer?.fields ?? {}, problems: answer?.problems ?? {}, states: {}, stamp: answer?.stamp };
  return <ReviewPageView review={review} shown={shown} state={state} outcome={{ done: answer ? null : done, error: answer?.error, values: answer?.values, problems: Object.keys(answer?.problems ?? {}).length }} />;
}
