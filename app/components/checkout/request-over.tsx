/** A request that came to nothing: the host's words, and what can be had instead. */
import { Link } from "@remix-run/react";
import type { CheckoutView } from "../../core/booking/checkout-view.ts";
import type { Alternatives } from "../../core/booking/request-view.ts";
import { tieCounts, tieWords } from "../../core/tie-words.ts";
import { datesInWords, partyInWords } from "../../i18n/order-words.ts";
import { useOrderWords } from "../../i18n/use-order-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { ButtonLink } from "../button.tsx";
import { DateLinks } from "../order/date-links.tsx";
import { Spoken } from "../spoken.tsx";
import { HostNotes } from "./host-notes.tsx";

export function RequestOver({ view: { order }, alternatives }: { view: CheckoutView; alternatives: Alternatives }) {
  const { t, lang } = useT("request");
  const { t: tc } = useT("checkout");
  const words = useOrderWords();
  const how = order.request!.state === "refused" ? "refused" : "lapsed";
  return (
    <div className="page-width py-12 md:py-20">
      <h1 className="max-w-3xl text-4xl md:text-5xl">{t(`over.${how}.title`)}</h1>
      <p className="mt-6 max-w-prose text-lg">{t(`over.${how}.lead`)}</p>
      <HostNotes request={order.request!} />
      {order.lines.map((line) => (
        <p key={line.id} className="mt-8 border-l-4 border-line pl-4">
          <span lang={order.lang} className="font-display text-xl font-semibold">{tieWords(line.title, order.lang)}</span>
          <span className="mt-1 block">{tieCounts(datesInWords(line, lang))}</span>
          <span className="block text-muted">{tieCounts(partyInWords(line.units, words))}</span>
        </p>
      ))}
      <Instead alternatives={alternatives} />
      <p className="mt-8"><ButtonLink look={alternatives.dates.length > 0 ? "line" : "main"} to={`/${lang}/search`}>{tc("expired.search")}</ButtonLink></p>
    </div>
  );
}

function Instead({ alternatives: { substitute, dates } }: { alternatives: Alternatives }) {
  const { t } = useT("request");
  return (
    <>
      {substitute && (
        <section aria-labelledby="substitute-heading" className="mt-10">
          <h2 id="substitute-heading" className="text-2xl">{t("over.substitute")}</h2>
          <p className="mt-2 text-lg">{substitute.path ? <Link to={substitute.path} className="inline-flex min-h-11 items-center"><Spoken text={substitute.title} /></Link> : <Spoken text={substitute.title} />}</p>
        </section>
      )}
      {dates.length > 0 && (
        <section aria-labelledby="dates-heading" className="mt-10">
          <h2 id="dates-heading" className="text-2xl">{t("over.dates")}</h2>
          <DateLinks dates={dates} />
        </section>
      )}
    </>
  );
}
