/** A gift voucher before it is paid: how it will look, how it is handed over, what the law wants said, the duty to pay on the button. */
import type { ReactNode } from "react";
import { Link } from "@remix-run/react";
import type { ErrorCode } from "../../core/app-error.ts";
import type { PaymentWord } from "../../core/booking/checkout-view.ts";
import type { GiftOrderView } from "../../core/payments/gift-view.ts";
import { formatMoney } from "../../core/money.ts";
import { tieCounts } from "../../core/tie-words.ts";
import { formatDate } from "../../core/time.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { CheckField } from "../field.tsx";
import { Notice } from "../notice.tsx";
import { GiftCard } from "./gift-card.tsx";
import { Unbroken } from "../unbroken.tsx";

export interface GiftAnswer { failure: ErrorCode | null; termsMissing: boolean }

/** @param payment what is known of an attempt to pay it */
export function GiftReview({ gift, payment, answer }: { gift: GiftOrderView; payment: PaymentWord | null; answer: GiftAnswer | null }) {
  const { t, lang } = useT("gift");
  const { t: errors } = useT("errors");
  const { t: checkout } = useT("checkout");
  const price = formatMoney({ amount: gift.amountMinor, currency: gift.currency }, lang);
  return (
    <div className="page-width pt-8 md:pt-12">
      <h1 className="text-4xl md:text-5xl">{t("review.heading")}</h1>
      {answer?.failure && <div className="mt-6 max-w-3xl"><Notice tone="error">{answer.failure === "payments.unavailable" ? t("review.unavailable") : errors(answer.failure)}</Notice></div>}
      {!answer && payment && <div className="mt-6 max-w-3xl"><Notice tone="warning">{payment === "declined" ? t("review.declined") : checkout("notice.unknown")}</Notice></div>}
      {!answer && !payment && gift.state === "awaiting_payment" && <div className="mt-6 max-w-3xl"><Notice>{checkout("notice.started")}</Notice></div>}
      <div className="mt-8 grid gap-x-16 gap-y-10 lg:grid-cols-[26rem_minmax(0,1fr)]">
        <GiftCard gift={gift} />
        <form method="post" noValidate className="grid content-start gap-8">
          <dl className="border-t-2 border-ink pt-3">
            <Fact term={t("review.delivery")}><Unbroken>{useDelivery(gift)}</Unbroken></Fact>
            <Fact term={t("ready.number")}><span className="tabular font-semibold">{gift.orderCode}</span></Fact>
            <div className="tabular mt-2 flex justify-between gap-4 border-t border-line pt-3 text-xl font-semibold"><dt>{t("review.total")}</dt><dd>{price}</dd></div>
          </dl>
          <Terms gift={gift} missing={answer?.termsMissing ?? false} accepted={answer !== null && !answer.termsMissing} />
          <div>
            <Button look="main" name="intent" value="pay" className="w-full text-lg sm:w-auto sm:min-w-96 sm:py-3.5">{t("review.pay")}</Button>
            <p className="tabular mt-3 text-sm text-muted">{t("review.payNote", { price })}</p>
            <p className="mt-4"><Link to={`/${lang}/gift?change=${gift.orderCode}`} className="inline-flex min-h-11 items-center text-muted">{t("review.change")}</Link></p>
          </div>
        </form>
      </div>
    </div>
  );
}

function useDelivery({ recipientEmail, sendOn, buyerEmail }: GiftOrderView): string {
  const { t, lang } = useT("gift");
  return recipientEmail ? t("review.byMail", { email: recipientEmail, when: sendOn ? tieCounts(formatDate(sendOn, lang, "date")) : t("review.atOnce") }) : t("review.byHand", { email: buyerEmail });
}

function Terms({ gift: { issuer }, missing, accepted }: { gift: GiftOrderView; missing: boolean; accepted: boolean }) {
  const { t, lang } = useT("gift");
  const { t: checkout } = useT("checkout");
  const party = [issuer.legalName, issuer.address, checkout("terms.nip", { nip: issuer.nip }), issuer.email, issuer.phone].join(", ");
  return (
    <section aria-labelledby="terms-heading">
      <h2 id="terms-heading" className="text-2xl">{t("review.termsHeading")}</h2>
      <div className="mt-4 max-w-prose space-y-3 text-sm leading-6">
        <p><span className="font-semibold">{t("review.seller")}:</span> <Unbroken>{party}</Unbroken>.</p>
        <p>{t("review.spending")}</p>
        <p><Unbroken>{t("review.withdrawal", { email: issuer.email })}</Unbroken></p>
        <p>{t("review.vat")}</p>
      </div>
      <div className="mt-5"><CheckField id="acceptTerms" name="acceptTerms" value="yes" required defaultChecked={accepted} label={<>{t("review.accept")} <a href={`/${lang}/terms`} target="_blank" rel="noopener">{t("review.acceptLink")}</a>.</>} error={missing ? t("problems.acceptTerms") : undefined} /></div>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return <div className="grid gap-x-4 py-1 sm:grid-cols-[11rem_1fr]"><dt className="text-muted">{term}</dt><dd className="break-words">{children}</dd></div>;
}
