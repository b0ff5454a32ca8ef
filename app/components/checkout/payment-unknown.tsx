/** Back from Stripe's page while nobody can say whether the payment came: not to pay twice, what comes by itself, and asking again before the way back to the form. */
import type { UnknownPaymentView } from "../../core/booking/checkout-view.ts";
import { tieCounts, tieWords } from "../../core/tie-words.ts";
import { datesInWords } from "../../i18n/order-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { AskAgain } from "../ask-again.tsx";
import { Unbroken } from "../unbroken.tsx";

export function PaymentUnknown({ view: { order, back } }: { view: UnknownPaymentView }) {
  const { t, lang } = useT("checkout");
  const { t: gift } = useT("gift");
  return (
    <div className="page-width py-12 md:py-20">
      <header className="border-l-4 border-amber pl-5 md:pl-8">
        <p className="text-muted">{order.kind === "gift" ? gift("ready.number") : t("summary.order")}: <span className="tabular font-semibold tracking-wide text-ink">{order.code}</span></p>
        <h1 className="mt-2 max-w-3xl text-4xl md:text-5xl">{t("unknown.heading")}</h1>
        <p className="mt-4 max-w-prose text-lg break-words"><Unbroken>{t("unknown.lead", { email: order.contact.email })}</Unbroken></p>
        {order.kind === "trip" && <p className="mt-3 max-w-prose text-lg break-words">{order.hold ? t("unknown.places") : <Unbroken>{t("expired.paying", { email: order.contact.email })}</Unbroken>}</p>}
        <AskAgain look="main" />
      </header>
      {order.lines.map((line) => (
        <p key={line.id} className="mt-8 border-l-4 border-sea pl-5 md:pl-8">
          <span lang={order.lang} className="font-display text-xl font-semibold">{tieWords(line.title, order.lang)}</span>
          <span className="mt-1 block">{tieCounts(datesInWords(line, lang))}</span>
        </p>
      ))}
      <p className="mt-8"><a href={back} className="inline-flex min-h-11 items-center">{t("unknown.back")}</a></p>
    </div>
  );
}
