/** /studio/offers: an entrepreneur's own offers with status and what is missing. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "../../../components/button.tsx";
import { PageHead } from "../../../components/studio/page-head.tsx";
import { ProductList } from "../../../components/studio/products/product-list.tsx";
import { productsPage } from "../../../domain/compliance/products-page.server.ts";
import { useT } from "../../../i18n/use-t.ts";
import { db } from "../../../platform/db.server.ts";
import { requireActor } from "../require-actor.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { organisationId, lang } = await requireActor(request, "entrepreneur");
  return { rows: await productsPage(db(), { ownerId: organisationId, kind: "offer", lang, now: new Date() }) };
}

export default function Offers() {
  const { rows } = useLoaderData<typeof loader>();
  const { t } = useT("studio");
  return (
    <>
      <PageHead title={t("nav.offers")} lead={t("offers.lead")}><ButtonLink look="main" to="/studio/offers/new">{t("offers.new")}</ButtonLink></PageHead>
      <ProductList rows={rows} base="/studio/offers" empty={t("offers.none")} />
    </>
  );
}
