/** The page of one who waits for places: for what, how it stands, and one click to leave. */
import { Fragment } from "react";
import { Form } from "@remix-run/react";
import type { WaitingView } from "../../core/booking/waiting-view.ts";
import { tieText } from "../../core/tie-words.ts";
import { partyInWords } from "../../i18n/order-words.ts";
import { useOrderWords } from "../../i18n/use-order-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button, ButtonLink } from "../button.tsx";
import { RuledFact } from "../ruled-fact.tsx";
import { Spoken } from "../spoken.tsx";
import { Unbroken } from "../unbroken.tsx";

const EDGE = { waiting: "border-sea-strong", offered: "border-amber", taken: "border-green", left: "border-line-strong", lapsed: "border-line-strong" } as const;

export function WaitingPage({ entry }: { entry: WaitingView }) {
  const { t, lang } = useT("waiting");
  const { t: tp } = useT("product");
  const words = useOrderWords();
  const { state, offer } = entry;
  const onList = state === "waiting" || state === "offered";
  return (
    <div className="page-width py-8 md:py-14">
      <header className={`border-l-4 pl-5 md:pl-8 ${EDGE[state]}`}>
        <h1 className="max-w-3xl text-4xl md:text-5xl">{t(`page.state.${state}.title`)}</h1>
        <p className="mt-4 max-w-prose text-lg"><Unbroken>{tieText(t(`page.state.${state}.lead`, { email: entry.email, until: offer?.until ?? "" }), lang)}</Unbroken></p>
        {offer && <p className="mt-6"><ButtonLink look="main" to={offer.checkout} className="text-lg">{t("page.checkout")}</ButtonLink></p>}
      </header>
      <section aria-labelledby="what-heading" className="mt-10 max-w-2xl">
        <h2 id="what-heading" className="text-2xl">{t("page.what")}</h2>
        <p className="mt-2 font-display text-xl font-semibold"><Spoken text={entry.title} /></p>
        <dl className="mt-3 border-t border-line">
          <RuledFact term={t("page.dates")}>{entry.dates}</RuledFact>
          <RuledFact term={t("page.party")}>{partyInWords(entry.units, words)}</RuledFact>
          {entry.without.length > 0 && <RuledFact term={t("page.without")}>{entry.without.map((title, index) => <Fragment key={index}>{index > 0 && ", "}<Spoken text={title} /></Fragment>)}</RuledFact>}
          {entry.currency !== "PLN" && <RuledFact term={tp("form.currency")}>{tp(`form.currencies.${entry.currency}`)}</RuledFact>}
          <RuledFact term={t("page.for")}>{entry.fullName}</RuledFact>
        </dl>
        <Onward entry={entry} />
      </section>
      {onList && (
        <Form method="post" className="mt-10 max-w-2xl border-t border-line pt-4">
          <Button look="line" name="intent" value="leave">{t("page.leave")}</Button>
          <p className="mt-2 text-sm text-muted">{t("page.leaveNote")}</p>
        </Form>
      )}
    </div>
  );
}

function Onward({ entry: { product } }: { entry: WaitingView }) {
  const { t, lang } = useT("waiting");
  return <p className="mt-6"><ButtonLink look="line" to={product ?? `/${lang}/search`}>{t(product ? "page.product" : "page.search")}</ButtonLink></p>;
}
