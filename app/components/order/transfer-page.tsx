/** Somebody else travels: who, and what that means for the link and the vouchers. */
import type { ChangeAnswer, ChangePageView } from "../../core/booking/order-changes.ts";
import { tieCounts, tieWords } from "../../core/tie-words.ts";
import { datesInWords } from "../../i18n/order-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button, ButtonLink } from "../button.tsx";
import { useContactErrors } from "../checkout/contact-errors.ts";
import { Field } from "../field.tsx";
import { ChangeFrame } from "./change-frame.tsx";

export function TransferPage({ view: { order, paths }, answer }: { view: ChangePageView; answer: ChangeAnswer | null }) {
  const { t, lang } = useT("change");
  const { t: checkout } = useT("checkout");
  const lines = order.lines.filter((line) => !line.cancelled);
  const errorOf = useContactErrors(answer?.problems);
  return (
    <ChangeFrame order={order} back={paths.order} heading={t("transfer.heading")} answer={answer}>
      {lines.map((line) => <p key={line.id} className="mt-6 border-l-4 border-sea pl-4"><span lang={order.lang} className="font-display text-xl font-semibold">{tieWords(line.title, order.lang)}</span><span className="block text-muted">{tieCounts(datesInWords(line, lang))}</span></p>)}
      <p className="mt-6 max-w-prose text-lg">{tieWords(t("transfer.lead"), lang)}</p>
      <form method="post" noValidate className="mt-8 grid max-w-xl gap-5">
        <h2 className="text-2xl">{t("transfer.who")}</h2>
        <Field id="fullName" name="fullName" label={checkout("contact.fullName")} autoComplete="off" required defaultValue={answer?.values.fullName} error={errorOf("fullName")} />
        <Field id="email" name="email" type="email" inputMode="email" label={checkout("contact.email")} autoComplete="off" required defaultValue={answer?.values.email} error={errorOf("email")} />
        <Field id="phone" name="phone" type="tel" label={checkout("contact.phone")} hint={checkout("contact.phoneHint")} autoComplete="off" required defaultValue={answer?.values.phone} error={errorOf("phone")} />
        <p><Button look="main">{t("transfer.submit")}</Button></p>
      </form>
      {lines.some((line) => line.snapshot.legalClass === "package") && <p className="mt-8 max-w-prose text-sm text-muted">{t("transfer.law")}</p>}
    </ChangeFrame>
  );
}

/** The link that led here opens nothing any more. */
export function TransferDone() {
  const { t, lang } = useT("change");
  return (
    <div className="page-width py-12 md:py-20">
      <div role="status" className="border-l-4 border-green pl-5 md:pl-8">
        <h1 className="text-4xl md:text-5xl">{t("transfer.doneTitle")}</h1>
        <p className="mt-4 max-w-prose text-lg">{tieWords(t("transfer.done"), lang)}</p>
        <p className="mt-6"><ButtonLink look="line" to={`/${lang}/search`}>{t("transfer.onward")}</ButtonLink></p>
      </div>
    </div>
  );
}
