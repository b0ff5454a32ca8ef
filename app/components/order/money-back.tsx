/** Where the guest's money is: each refund with its amount, when it was sent and when the bank shows it. */
import type { ReactNode } from "react";
import { formatMoney } from "../../core/money.ts";
import { sellerMails } from "../../core/booking/order-sellers.ts";
import type { OrderView, RefundView } from "../../core/booking/order-view.ts";
import { whyNothingBack } from "../../core/payments/nothing-back.ts";
import { tieCounts } from "../../core/tie-words.ts";
import { formatDate } from "../../core/time.ts";
import { useT } from "../../i18n/use-t.ts";
import { Price } from "../price.tsx";
import { Unbroken } from "../unbroken.tsx";

export function MoneyBack({ order }: { order: OrderView }) {
  const { t } = useT("order");
  if (order.refunds.length === 0) return <WithoutCard order={order} />;
  return (
    <section aria-labelledby="money-back" className="mt-8 max-w-xl border-y border-line py-5">
      <h2 id="money-back" className="text-2xl">{t("moneyBack.heading")}</h2>
      {isOfLost(order) && <p className="mt-2">{t("moneyBack.lost")}</p>}
      {isOfTwice(order) && <p className="mt-2">{t("moneyBack.twice")}</p>}
      {order.refunds.map((refund, index) => <Refund key={index} refund={refund} order={order} />)}
      <OntoGift order={order} />
      <WithBank order={order} />
    </section>
  );
}

/** A part was called off of a line that went on: nobody had chosen anything in its place. */
function isOfLost({ lines }: OrderView): boolean {
  return lines.some((line) => !line.cancelled && line.refundedMinor > 0);
}

/** A second payment goes back, and takes nothing of a trip that goes on. */
function isOfTwice({ state, refunds }: OrderView): boolean {
  return (state === "confirmed" || state === "partly_cancelled") && refunds.some(({ twice }) => twice);
}

/** Nothing comes back, or all of it is on a gift voucher already or with the guest's bank. */
function WithoutCard({ order }: { order: OrderView }) {
  const { t } = useT("order");
  if (order.giftReturnedMinor + order.bankMinor > 0) return <><OntoGift order={order} /><WithBank order={order} /></>;
  return order.state === "cancelled" ? <p className="mt-4 max-w-prose text-lg">{t(`moneyBack.none.${whyNothingBack(order.lines, order)}`)}</p> : null;
}

function OntoGift({ order }: { order: OrderView }) {
  const { t, lang } = useT("change");
  if (order.giftReturnedMinor === 0) return null;
  return <p className="mt-4 max-w-prose text-lg">{t("ended.gift", { amount: formatMoney({ amount: order.giftReturnedMinor, currency: order.currency }, lang) })}</p>;
}

/** What a bank decides about nobody else gives back meanwhile. */
function WithBank({ order }: { order: OrderView }) {
  const { t, lang } = useT("change");
  if (order.bankMinor === 0) return null;
  return <p className="mt-4 max-w-prose text-lg"><Unbroken>{t("ended.bank", { amount: formatMoney({ amount: order.bankMinor, currency: order.currency }, lang) })}</Unbroken></p>;
}

function Refund({ refund, order }: { refund: RefundView; order: OrderView }) {
  const { t, lang } = useT("order");
  const { amountMinor, state, sentOn, otherwise, shownBy } = refund;
  const seller = sellerMails(order);
  const missing = otherwise ? "moneyBack.otherwiseMore" : "moneyBack.missing";
  return (
    <>
      <dl className="mt-3 text-lg">
        <Fact term={t("moneyBack.amount")}><Price money={{ amount: amountMinor, currency: order.currency }} className="font-semibold" /></Fact>
        {state !== "failed" && <Fact term={t(!sentOn ? "moneyBack.state" : otherwise ? "moneyBack.otherwise" : "moneyBack.sent")}>{sentOn ? formatDate(sentOn, lang, "date") : t("moneyBack.due")}</Fact>}
        {shownBy && <Fact term={t("moneyBack.account")}>{tieCounts(t("moneyBack.usuallyBy", { date: formatDate(shownBy, lang, "date") }))}</Fact>}
      </dl>
      <p className="mt-3 text-muted">
        <Unbroken>{state === "due" ? t("moneyBack.wait", { email: order.contact.email }) : t(state === "failed" ? "moneyBack.failed" : missing, { email: seller })}</Unbroken>
      </p>
    </>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[8rem_1fr] gap-x-4 py-0.5 sm:grid-cols-[10rem_1fr]">
      <dt className="text-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
