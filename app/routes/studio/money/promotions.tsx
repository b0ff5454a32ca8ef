/** /studio/promotions: the codes of a LOT or of ZROT, what they brought and cost, a new one, a stop. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PromotionsView } from "../../../components/studio/money/promotions-view.tsx";
import { valueOf } from "../../../core/form-fields.ts";
import { readPromotionDraft } from "../../../core/payments/promotion-draft.ts";
import { promotableProducts, promotionsPage } from "../../../domain/payments/codes/promotions-page.server.ts";
import { createPromotion, stopPromotion } from "../../../domain/payments/codes/write-promotion.server.ts";
import { db } from "../../../platform/db.server.ts";
import { requireActor } from "../require-actor.server.ts";
import { doneOf, readFields, tryStep, withProblems } from "../studio-answer.server.ts";

const HERE = "/studio/promotions";

export async function loader({ request }: LoaderFunctionArgs) {
  const { organisationId, lang, kind } = await requireActor(request, "lot", "rot");
  return { page: await promotionsPage(db(), { ownerId: organisationId, lang, now: new Date() }), regional: kind === "rot", done: doneOf(request) };
}

/** Intent stop with `promotion`; anything else makes one of the fields. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, "lot", "rot");
  const { fields, intent } = await readFields(request);
  if (intent === "stop") return tryStep(null, async () => (await stopPromotion({ actor, id: valueOf(fields, "promotion") }), `${HERE}?done=stopped`));
  const products = await promotableProducts(db(), { ownerId: actor.organisationId, lang: actor.lang });
  const read = readPromotionDraft(fields, { products: products.map(({ id }) => id) });
  if ("problems" in read) return withProblems(fields, read.problems);
  return tryStep(fields, async () => (await createPromotion({ actor, draft: read.draft }), `${HERE}?done=made`));
}

export default function Promotions() {
  const { page, regional, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <PromotionsView page={page} regional={regional} state={{ fields: answer?.fields ?? { takes: ["percent"] }, problems: answer?.problems ?? {}, states: {}, stamp: answer?.stamp }} done={answer ? null : done} error={answer?.error ?? null} />;
}
