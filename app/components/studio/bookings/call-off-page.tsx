/** The seller calls off what he sold, or refunds it when it is over: which lines, why, and what the guest gets. */
import { Link } from "@remix-run/react";
import type { CancelOffer } from "../../../core/payments/cancel-offer.ts";
import type { Problems } from "../../../core/field-reader.ts";
import { valueOf, type Fields } from "../../../core/form-fields.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { datesInWords } from "../../../i18n/order-words.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Button } from "../../button.tsx";
import { CheckField, TextareaField } from "../../field.tsx";
import { Price } from "../../price.tsx";
import { PageHead } from "../page-head.tsx";

interface CallOff { code: string; guest: string; lang: Lang; offer: CancelOffer; mayOfferElse: boolean; isOver: boolean; isTaken: boolean }

export function CallOffPage({ page: { code, guest, lang: guestLang, offer, mayOfferElse, isOver, isTaken }, answer }: { page: CallOff; answer: { fields: Fields | null; problems: Problems } | null }) {
  const { t } = useT("change");
  const { t: vocabulary } = useT("vocabulary");
  const chosen = answer?.fields?.line;
  const which = t(isOver ? "office.after.which" : "office.which");
  const above = <Link to="/studio/bookings">← {t("office.bookings")}</Link>;
  const bank = offer.bankMinor > 0;
  const leads = isOver ? (["office.after.lead", "office.after.bankLead"] as const) : (["office.lead", "office.bankLead"] as const);
  const isNothing = isTaken || (bank && offer.cardMinor + offer.giftMinor === 0);
  if (isOver && isTaken) return <PageHead title={t("office.after.heading", { code })} lead={t("office.after.taken")} above={above} />;
  return (
    <>
      <PageHead title={t(isOver ? "office.after.heading" : "office.heading", { code })} lead={t(isTaken ? "office.takenLead" : leads[bank ? 1 : 0])} above={above} />
      {mayOfferElse && (
        <form method="post" className="mb-8 max-w-2xl border-y border-line py-5">
          <p className="mb-4">{t("office.offerMore")}</p>
          <Button look="main" name="intent" value="offer">{t("office.offer")}</Button>
        </form>
      )}
      <form method="post" noValidate className="grid max-w-2xl gap-8">
        <fieldset>
          <legend className="mb-2 font-semibold">{offer.lines.length > 1 ? which : guest}</legend>
          <ul className="border-y border-line">{offer.lines.map((line) => <li key={line.id} className="border-b border-line py-3 last:border-0"><Line line={line} offer={offer} isTaken={isTaken} checked={chosen?.includes(line.id) ?? true} /></li>)}</ul>
          {answer?.problems.line && <p className="mt-1 font-semibold text-red">{which}</p>}
        </fieldset>
        <TextareaField name="note" required maxLength={500} rows={3} lang={guestLang} label={t("office.reason")} hint={t("office.reasonHint", { lang: vocabulary(`language.${guestLang}`) })} defaultValue={valueOf(answer?.fields ?? {}, "note")} error={answer?.problems.note && t("office.reasonMissing")} />
        <p><Button look="danger">{t(isNothing ? "office.takenSubmit" : isOver ? "office.after.submit" : "office.submit")}</Button></p>
      </form>
    </>
  );
}

/** With one line there is nothing to choose; where the bank gave it all back there is no amount to name. */
function Line({ line, offer, isTaken, checked }: { line: CancelOffer["lines"][number]; offer: CancelOffer; isTaken: boolean; checked: boolean }) {
  const { t, lang } = useT("change");
  const words = (
    <span className="block">
      <span className="font-semibold">{line.title}</span>
      <span className="block text-sm text-muted">{datesInWords(line, lang)}</span>
      {!isTaken && <span className="block">{t("office.total")} <Price money={{ amount: line.cardMinor + line.giftMinor, currency: offer.currency }} className="font-semibold" /></span>}
      {line.bankMinor > 0 && <span className="block text-sm text-muted">{t("office.bankLine")} <Price money={{ amount: line.bankMinor, currency: offer.currency }} /></span>}
    </span>
  );
  return offer.lines.length > 1 ? <CheckField name="line" value={line.id} defaultChecked={checked} label={words} /> : words;
}
