/** In place of the form where a needed part is no longer offered: said plainly, with whom to ask and where to look on. */
import { Link } from "@remix-run/react";
import type { ProductPage } from "../../core/catalogue/product-page.ts";
import { useT } from "../../i18n/use-t.ts";
import { WhomToAsk } from "./whom-to-ask.tsx";

export function NotSold({ page }: { page: ProductPage }) {
  const { t, lang } = useT("product");
  return (
    <div>
      <p>{t("notSold.lead")}</p>
      <WhomToAsk contact={page.lot ?? page.owner} />
      <p className="mt-4"><Link to={`/${lang}/search`} className="inline-flex min-h-11 items-center">{t("notSold.others")}</Link></p>
    </div>
  );
}
