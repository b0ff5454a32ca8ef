/** In place of the form where the host answers each request himself: whom to call. */
import type { ProductPage } from "../../core/product-page.ts";
import { useT } from "../../i18n/use-t.ts";
import { Notice } from "../notice.tsx";
import { WhomToAsk } from "./whom-to-ask.tsx";

export function OnRequest({ page, refused }: { page: ProductPage; refused: boolean }) {
  const { t } = useT("product");
  const { t: te } = useT("errors");
  const contact = page.lot ?? page.owner;
  return (
    <div>
      {refused && <div className="mb-4"><Notice tone="error" title={t("form.refused")}>{te("booking.on_request")}</Notice></div>}
      <p>{t("onRequest.lead", { lot: contact.name })}</p>
      <WhomToAsk contact={contact} />
      <p className="mt-4 text-sm text-muted">{t("onRequest.calendarNote")}</p>
    </div>
  );
}
