/** The checkout: held places, summary, details and the one button; one form, so that no button loses what was typed. */
import type { CheckoutAnswer, CheckoutView } from "../../core/booking/checkout-view.ts";
import { formatMoney } from "../../core/money.ts";
import { tieCounts } from "../../core/tie-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { Notice } from "../notice.tsx";
import { Unbroken } from "../unbroken.tsx";
import { isLost, LostNotice } from "../order/lost-page.tsx";
import { AskButton, AskNote } from "./ask-note.tsx";
import { CodeEntry } from "./code-entry.tsx";
import { ContactFields } from "./contact-fields.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { HeldUntil } from "./held-until.tsx";
import { HostNotes } from "./host-notes.tsx";
import { LegalNotes } from "./legal-notes.tsx";
import { TripSummary } from "./trip-summary.tsx";

export function CheckoutPage({ view, answer }: { view: CheckoutView; answer: CheckoutAnswer | null }) {
  const { t } = useT("checkout");
  const { t: tr } = useT("request");
  const { order } = view;
  return (
    <div className="page-width pt-8 md:pt-12">
      <h1 className="text-4xl md:text-5xl">{view.asks ? tr("checkout.heading") : t("heading")}</h1>
      {isLost(order) && <div className={MESSAGE}><LostNotice to={view.replace} /></div>}
      <Messages view={view} answer={answer} />
      <form method="post" noValidate className="mt-8 grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        {/* What the Enter key presses: the first button of a form. */}
        <button type="submit" name="intent" value="pay" tabIndex={-1} aria-hidden="true" className="visually-hidden" />
        <div className="lg:order-2">
          <div className="grid gap-8">
            {order.hold && <HeldUntil hold={order.hold} until={view.until} />}
            <TripSummary view={view} />
            <CodeEntry answer={answer?.code} />
          </div>
        </div>
        <div className="grid content-start gap-10 lg:order-1">
          {view.asks && <AskNote asks={view.asks} />}
          <ContactFields view={view} answer={answer} />
          <LegalNotes order={order} heading={view.asks ? tr("checkout.before") : t("terms.heading")} checked={answer?.values.acceptTerms ?? false} problem={answer?.problems.acceptTerms} />
          <PayButtons view={view} />
        </div>
      </form>
    </div>
  );
}

const MESSAGE = "mt-6 max-w-3xl";

/** Above everything else: without JavaScript nothing moves the eye to it. */
function Messages({ view, answer }: { view: CheckoutView; answer: CheckoutAnswer | null }) {
  const { t } = useT("checkout");
  const { t: errors } = useT("errors");
  const { t: tr } = useT("request");
  const { order } = view;
  const hasProblems = answer !== null && Object.keys(answer.problems).length > 0;
  if (hasProblems) return <div className={MESSAGE}><ErrorSummary problems={answer.problems} /></div>;
  if (answer?.failure) return <div className={MESSAGE}><Notice tone="error">{errors(answer.failure)}</Notice></div>;
  if (order.request?.state === "accepted" && !answer && (view.notice === null || view.notice === "started")) return <div className={MESSAGE}><Notice tone="success" title={tr("accepted.title")}>{tieCounts(tr("accepted.lead", { until: view.until }))}<HostNotes request={order.request} /></Notice></div>;
  if (!view.notice || answer) return null;
  return <div className={MESSAGE}><Notice tone={view.notice === "started" ? "info" : "warning"}><Unbroken>{t(`notice.${view.notice}`)}</Unbroken></Notice></div>;
}

function PayButtons({ view: { order, asks } }: { view: CheckoutView }) {
  const { t, lang } = useT("checkout");
  const { t: codes } = useT("codes");
  const price = formatMoney({ amount: order.toPayMinor, currency: order.currency }, lang);
  return (
    <div>
      {asks ? <AskButton price={price} /> : (
        <>
          <Button look="main" name="intent" value="pay" className="w-full text-lg sm:w-auto sm:min-w-96 sm:py-3.5">{t("pay")}</Button>
          <p className="tabular mt-3 text-sm text-muted">{order.toPayMinor === 0 ? codes("freeNote") : t(order.currency === "PLN" ? "payNote" : "payNoteOther", { price })}</p>
        </>
      )}
      <p className="mt-6 border-t border-line pt-4">
        <button type="submit" name="intent" value="cancel" className="inline-flex min-h-11 items-center text-muted underline underline-offset-4 hover:text-ink">{t("cancel")}</button>
      </p>
    </div>
  );
}
