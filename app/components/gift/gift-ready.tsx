/** A gift voucher after its payment: code and balance, its paper, where it went, and the way to give it back; or why there is none. */
import type { ReactNode } from "react";
import type { GiftOrderView } from "../../core/payments/gift-view.ts";
import { formatMoney } from "../../core/money.ts";
import { tieCounts } from "../../core/tie-words.ts";
import { formatDate } from "../../core/time.ts";
import { useT } from "../../i18n/use-t.ts";
import { AskAgain } from "../ask-again.tsx";
import { Button, ButtonLink } from "../button.tsx";
import { Notice } from "../notice.tsx";
import { GiftCard } from "./gift-card.tsx";
import type { GiftAnswer } from "./gift-review.tsx";
import { Unbroken } from "../unbroken.tsx";

export type EndedGift = "payment_processing" | "confirmed" | "unheard" | "over" | "refund_due" | "refunded";

const EDGES: Partial<Record<EndedGift, string>> = { confirmed: "border-green", unheard: "border-amber" };

/** @param pdf address with the key @param today the venue's */
export function GiftReady({ gift, state, pdf, today, answer }: { gift: GiftOrderView; state: EndedGift; pdf: string; today: string; answer: GiftAnswer | null }) {
  const { t, lang } = useT("gift");
  const { t: errors } = useT("errors");
  return (
    <div className="page-width pt-8 md:pt-12">
      <header className={`border-l-4 pl-5 md:pl-8 ${EDGES[state] ?? "border-sea-strong"}`}>
        <h1 className="text-4xl md:text-5xl">{t(`state.${state}.title`)}</h1>
        <p className="mt-4 max-w-prose text-lg break-words"><Unbroken>{t(`state.${state}.lead`, { email: gift.buyerEmail })}</Unbroken></p>
        {state === "payment_processing" && <AskAgain />}
        {state === "unheard" && <AskAgain look="main" />}
      </header>
      {answer?.failure && <div className="mt-6 max-w-3xl"><Notice tone="error">{errors(answer.failure)}</Notice></div>}
      {gift.giftCode && (
        <div className="mt-10 grid gap-x-16 gap-y-10 lg:grid-cols-[26rem_minmax(0,1fr)]">
          <GiftCard gift={gift} />
          <div>
            <Facts gift={gift} code={gift.giftCode} today={today} />
            <p className="mt-6 flex flex-wrap gap-3 print:hidden"><a href={pdf} className="button button-main">{t("ready.pdf")}</a><ButtonLink look="line" to={`/${lang}/gift`}>{t("ready.another")}</ButtonLink></p>
            <p className="mt-4 max-w-prose text-muted">{t("ready.howTo")}</p>
            {gift.withdrawUntil && <Withdraw until={gift.withdrawUntil} />}
          </div>
        </div>
      )}
      {!gift.giftCode && state !== "payment_processing" && state !== "unheard" && <p className="mt-8"><ButtonLink look="main" to={`/${lang}/gift`}>{t("ready.another")}</ButtonLink></p>}
    </div>
  );
}

function Facts({ gift, code, today }: { gift: GiftOrderView; code: string; today: string }) {
  const { t, lang } = useT("gift");
  const price = (amount: number) => formatMoney({ amount, currency: gift.currency }, lang);
  return (
    <dl className="border-t-2 border-ink pt-3 text-lg">
      <Fact term={t("ready.code")}><span className="tabular text-2xl font-semibold tracking-wider whitespace-nowrap">{code}</span></Fact>
      <Fact term={t("ready.balance")}><span className="tabular font-semibold">{price(gift.balanceMinor)}</span>{gift.balanceMinor !== gift.amountMinor && ` ${t("ready.ofAmount", { amount: price(gift.amountMinor) })}`}</Fact>
      <Fact term={t("ready.validTo")}>{formatDate(gift.validTo, lang, "date")}</Fact>
      {gift.recipientEmail && <Fact term={t("ready.sent")}><Sent gift={gift} email={gift.recipientEmail} today={today} /></Fact>}
      <Fact term={t("ready.number")}><span className="tabular">{gift.orderCode}</span></Fact>
    </dl>
  );
}

function Sent({ gift: { sentOn, sendOn }, email, today }: { gift: GiftOrderView; email: string; today: string }) {
  const { t, lang } = useT("gift");
  const words = sentOn ? t("ready.sentAt", { date: formatDate(sentOn, lang, "date"), email }) : sendOn && sendOn > today ? t("ready.willSend", { date: formatDate(sendOn, lang, "date"), email }) : t("ready.soon", { email });
  return <Unbroken>{tieCounts(words)}</Unbroken>;
}

function Withdraw({ until }: { until: string }) {
  const { t, lang } = useT("gift");
  return (
    <form method="post" className="mt-10 border-t border-line pt-5 print:hidden">
      <h2 className="text-xl">{t("ready.withdrawHeading")}</h2>
      <p className="mt-2 max-w-prose">{t("ready.withdrawLead", { date: formatDate(until, lang, "date") })}</p>
      <Button look="danger" name="intent" value="withdraw" className="mt-4">{t("ready.withdraw")}</Button>
    </form>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return <div className="grid gap-x-4 py-1.5 sm:grid-cols-[12rem_1fr]"><dt className="text-base leading-7 text-muted">{term}</dt><dd className="min-w-0 break-words">{children}</dd></div>;
}
