/** What a host is asked, on one look: which service, when, for whom, for how much. */
import type { ReactNode } from "react";
import { formatMoney } from "../../core/money.ts";
import type { HostRequest } from "../../core/request-view.ts";
import { datesInWords, partyInWords, timeInWords } from "../../i18n/order-words.ts";
import { useOrderWords } from "../../i18n/use-order-words.ts";
import { useT } from "../../i18n/use-t.ts";

/** @param host the name of the host is said too: for the seller, who sees those of many */
export function RequestFacts({ request, host }: { request: HostRequest; host: boolean }) {
  const { t, lang } = useT("request");
  const { t: tv } = useT("vocabulary");
  const words = useOrderWords();
  const { guest } = request;
  return (
    <dl className="border-t border-line">
      {host && <Fact term={t("host.host")}>{request.hostName}</Fact>}
      <Fact term={t("host.what")}><span className="font-semibold">{request.title}</span>{request.productTitle && <span className="block text-muted">{t("host.within", { title: request.productTitle })}</span>}</Fact>
      <Fact term={t("host.when")}>{datesInWords(request, lang)}<span className="block text-muted">{timeInWords(request, words)}</span></Fact>
      <Fact term={t("host.who")}>{partyInWords(request.units, words)}</Fact>
      <Fact term={t("host.guest")}>{guest.name}<span className="block text-muted">{t("host.speaks", { language: tv(`language.${guest.lang}`) })}</span></Fact>
      {guest.notes && <Fact term={t("host.notes")}><span className="whitespace-pre-line">{guest.notes}</span></Fact>}
      <Fact term={t("host.net")}><span className="tabular font-semibold">{formatMoney({ amount: request.netMinor, currency: request.currency }, lang)}</span></Fact>
      <Fact term={t("host.order")}><span className="tabular tracking-wide">{request.orderCode}</span></Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-b border-line py-2.5 sm:grid-cols-[11rem_1fr]">
      <dt className="text-muted">{term}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}
