/** /studio/offers/new: the form of an offer that is not there yet; the first save makes it a draft. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { OutcomeNotice } from "../../../components/studio/products/edit-head.tsx";
import { OfferForm } from "../../../components/studio/products/offer-form.tsx";
import { PageHead } from "../../../components/studio/page-head.tsx";
import { useT } from "../../../i18n/use-t.ts";
import { actOnOffer } from "./offer-actions.server.ts";
import { newOfferPage } from "./offer-page.server.ts";
import { requireActor } from "../require-actor.server.ts";
import { readFields } from "../studio-answer.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  return newOfferPage({ actor: await requireActor(request, "entrepreneur") });
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, "entrepreneur");
  return actOnOffer({ actor, id: null, ...(await readFields(request)) });
}

export default function OfferNew() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useT("studio");
  return (
    <>
      <PageHead title={t("offers.new")} lead={t("offers.newLead")} above={<Link to="/studio/offers">← {t("nav.offers")}</Link>} />
      <OutcomeNotice outcome={{ error: answer?.error, values: answer?.values, problems: Object.keys(answer?.problems ?? {}).length }} />
      <OfferForm state={{ fields: answer?.fields ?? page.fields, problems: answer?.problems ?? {}, states: {}, focus: answer?.focus, stamp: answer?.stamp }} data={{ ...page, canSubmit: true }} />
    </>
  );
}
