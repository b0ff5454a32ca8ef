/** In place of the form where the host answers each request himself: whom to call. */
import type { ProductPage } from "../../core/product-page.ts";
import { useT } from "../../i18n/use-t.ts";
import { Notice } from "../notice.tsx";
import { Telephone } from "./seller.tsx";

export function OnRequest({ page, refused }: { page: ProductPage; refused: boolean }) {
  const { t } = useT("product");
  const { t: te } = useT("errors");
  const contact = page.lot ?? page.owner;
  return (
    <div>
      {refused && <div className="mb-4"><Notice tone="error" title={t("form.refused")}>{te("booking.on_request")}</Notice></div>}
      <p>{t("onRequest.lead", { lot: contact.name })}</p>
      <dl className="mt-4 space-y-3">
        <div><dt className="text-sm text-muted">{t("onRequest.phone")}</dt><dd><Telephone phone={contact.phone} className="min-h-11 font-display text-2xl font-semibold" /></dd></div>
        <div><dt className="text-sm text-muted">{t("onRequest.email")}</dt><dd><a href={`mailto:${contact.email}`} className="inline-flex min-h-11 items-center break-all">{contact.email}</a></dd></div>
      </dl>
      <p className="mt-4 text-sm text-muted">{t("onRequest.calendarNote")}</p>
    </div>
  );
}
