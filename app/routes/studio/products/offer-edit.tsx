/** /studio/offers/:id: an entrepreneur's own offer: its form, its status, what it lacks. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EditHead } from "../../../components/studio/products/edit-head.tsx";
import { OfferForm } from "../../../components/studio/products/offer-form.tsx";
import { useT } from "../../../i18n/use-t.ts";
import { actOnOffer } from "./offer-actions.server.ts";
import { offerPage } from "./offer-page.server.ts";
import { requireActor } from "../require-actor.server.ts";
import { doneOf, readFields } from "../studio-answer.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, "entrepreneur");
  return { ...(await offerPage({ actor, id: params.id! })), done: doneOf(request) };
}

export async function action({ params, request }: ActionFunctionArgs) {
  const actor = await requireActor(request, "entrepreneur");
  return actOnOffer({ actor, id: params.id!, ...(await readFields(request)) });
}

export default function OfferEdit() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useT("studio");
  const canSubmit = page.status === "draft" || page.status === "withdrawn";
  return (
    <>
      <EditHead head={{ ...page, back: { to: "/studio/offers", text: t("nav.offers") } }} outcome={{ done: answer ? null : page.done, error: answer?.error, values: answer?.values, problems: Object.keys(answer?.problems ?? {}).length, at: answer?.stamp ?? page.stamp }}>
        {canSubmit && page.lots.length === 0 && <p className="mt-3 text-sm">{t("offer.noLot")}</p>}
      </EditHead>
      <OfferForm state={{ fields: answer?.fields ?? page.fields, problems: answer?.problems ?? {}, states: page.states, focus: answer?.focus, stamp: answer?.stamp ?? page.stamp }} data={{ ...page, canSubmit }} loses={answer?.error === "availability.guests_lose" ? Number(answer.values.count) : 0} />
    </>
  );
}
