/** What a host is asked, on one look: which service, when, for whom, for how much. */
import { formatMoney } from "../../core/money.ts";
import type { HostRequest } from "../../core/booking/request-view.ts";
import { datesInWords, partyInWords, timeInWords } from "../../i18n/order-words.ts";
import { useOrderWords } from "../../i18n/use-order-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { RuledFact } from "../ruled-fact.tsx";
import { Spoken } from "../spoken.tsx";

/** @param host the name of the host is said too: for the seller, who sees those of many */
export function RequestFacts({ request, host }: { request: HostRequest; host: boolean }) {
  const { t, lang } = useT("request");
  const { t: tv } = useT("vocabulary");
  const words = useOrderWords();
  const { guest } = request;
  return (
    <dl className="border-t border-line">
      {host && <RuledFact term={t("host.host")}>{request.hostName}</RuledFact>}
      <RuledFact term={t("host.what")}><span className="font-semibold"><Spoken text={request.title} /></span>{request.productTitle && <span className="block text-muted"><Spoken text={request.productTitle} within={(title) => t("host.within", { title })} /></span>}</RuledFact>
      <RuledFact term={t("host.when")}>{datesInWords(request, lang)}<span className="block text-muted">{timeInWords(request, words)}</span></RuledFact>
      <RuledFact term={t("host.who")}>{partyInWords(request.units, words)}</RuledFact>
      <RuledFact term={t("host.guest")}>{guest.name}<span className="block text-muted">{t("host.speaks", { language: tv(`language.${guest.lang}`) })}</span></RuledFact>
      {guest.notes && <RuledFact term={t("host.notes")}><span className="whitespace-pre-line">{guest.notes}</span></RuledFact>}
      {(request.state === "asked" || request.state === "accepted") && <RuledFact term={t("host.net")}><span className="tabular font-semibold">{formatMoney({ amount: request.netMinor, currency: request.currency }, lang)}</span></RuledFact>}
      <RuledFact term={t("host.order")}><span className="tabular tracking-wide">{request.orderCode}</span></RuledFact>
    </dl>
  );
}
