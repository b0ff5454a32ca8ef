/** Telephone and mail of the people who can help where the page itself cannot sell. */
import { useT } from "../../i18n/use-t.ts";
import { Telephone } from "./seller.tsx";
import { Unbroken } from "../unbroken.tsx";

export function WhomToAsk({ contact }: { contact: { phone: string; email: string } }) {
  const { t } = useT("product");
  return (
    <dl className="mt-4 space-y-3">
      <div><dt className="text-sm text-muted">{t("onRequest.phone")}</dt><dd><Telephone phone={contact.phone} className="min-h-11 font-display text-2xl font-semibold" /></dd></div>
      <div><dt className="text-sm text-muted">{t("onRequest.email")}</dt><dd><a href={`mailto:${contact.email}`} className="inline-flex min-h-11 items-center"><span><Unbroken>{contact.email}</Unbroken></span></a></dd></div>
    </dl>
  );
}
