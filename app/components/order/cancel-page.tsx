/** What comes back if the guest cancels now, to the cent, by line and by means; the one button does exactly what is shown. */
import type { ReactNode } from "react";
import type { CancelLine, CancelOffer } from "../../core/payments/cancel-offer.ts";
import { formatMoney } from "../../core/money.ts";
import { sellerMails } from "../../core/booking/order-sellers.ts";
import type { CancelPageView } from "../../core/booking/order-changes.ts";
import { formatDate } from "../../core/time.ts";
import { tieCounts, tieWords } from "../../core/tie-words.ts";
import { datesInWords } from "../../i18n/order-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { Notice } from "../notice.tsx";
import { Price } from "../price.tsx";
import { ChangeFrame } from "./change-frame.tsx";
import { Unbroken } from "../unbroken.tsx";

export function CancelPage({ view }: { view: CancelPageView }) {
  const { t } = useT("change");
  const { order, offer, paths, changed } = view;
  return (
    <ChangeFrame order={order} back={paths.order} heading={t("cancel.heading")}>
      {changed && offer && <div className="mt-6 max-w-2xl"><Notice tone="warning" title={t("cancel.changed")}>{t("cancel.changedMore")}</Notice></div>}
      {offer ? <Offer view={view} offer={offer} /> : <NotHere view={view} />}
    </ChangeFrame>
  );
}

function NotHere({ view: { order, isDisputed } }: { view: CancelPageView }) {
  const { t } = useT("change");
  return <div className="mt-6 max-w-2xl"><Notice title={t(isDisputed ? "cancel.disputed" : "cancel.not")}><Unbroken>{t(isDisputed ? "cancel.disputedMore" : "cancel.notMore", { email: sellerMails(order) })}</Unbroken></Notice></div>;
}

function Offer({ view, offer }: { view: CancelPageView; offer: CancelOffer }) {
  const { t } = useT("change");
  const { order, paths } = view;
  const packages = order.lines.filter((line) => line.snapshot.legalClass === "package" && offer.lines.some(({ id }) => id === line.id));
  const organisers = [...new Set(packages.map(({ snapshot }) => snapshot.organiser?.email ?? snapshot.seller.email))];
  return (
    <div className="group">
      {view.choices.length > 1 && <Choice view={view} />}
      <div className="group-has-[[data-not-shown]:checked]:hidden">
        <p className="mt-6 max-w-prose text-lg">{t("cancel.lead")}</p>
        {offer.lines.map((line) => <Line key={line.id} line={line} offer={offer} order={order} />)}
        {offer.lines.length > 1 && <Total offer={offer} />}
        <p className="mt-6 max-w-prose">{t("cancel.places")}</p>
        <Confirm offer={offer} keep={paths.order} />
        <div className="mt-8 max-w-prose space-y-2 text-sm text-muted">
          {offer.cardMinor > 0 && <p>{t("cancel.when")}</p>}
          {offer.giftMinor > 0 && <p>{t("cancel.giftWhen")}</p>}
          {organisers.length > 0 && <p><Unbroken>{t("cancel.extraordinary", { email: organisers.join(", ") })}</Unbroken></p>}
          <p><a href={paths.transfer} className="inline-flex min-h-6 items-center">{t("cancel.handOver")}</a></p>
        </div>
      </div>
    </div>
  );
}

/** Works as links would, and as one form without JavaScript. Once something else is chosen the amounts and the red button of what is shown are gone: pressed, it would call off more, or another trip, than was marked. */
function Choice({ view: { choices, line, order } }: { view: CancelPageView }) {
  const { t, lang } = useT("change");
  return (
    <form method="post" className="mt-8 max-w-2xl border-y border-line py-5">
      <fieldset>
        <legend className="mb-3 font-semibold">{t("cancel.which")}</legend>
        <Option value="" checked={line === null}>{t("cancel.whole")}</Option>
        {choices.map((choice) => <Option key={choice.id} value={choice.id} checked={line === choice.id}><span lang={order.lang} className="block font-semibold">{tieWords(choice.title, order.lang)}</span> <span className="block text-muted">{tieCounts(datesInWords(choice, lang))}</span></Option>)}
      </fieldset>
      <Button look="line" name="intent" value="choose" className="mt-4">{t("cancel.show")}</Button>
    </form>
  );
}

function Option({ value, checked, children }: { value: string; checked: boolean; children: ReactNode }) {
  const id = `line-${value || "all"}`;
  return (
    <div className="flex items-start gap-3 py-1">
      <input id={id} type="radio" name="line" value={value} defaultChecked={checked} data-not-shown={checked ? undefined : ""} className="mt-0.5 size-6 shrink-0" />
      <label htmlFor={id} className="min-h-6 pt-0.5">{children}</label>
    </div>
  );
}

function Line({ line, offer, order }: { line: CancelLine; offer: CancelOffer; order: CancelPageView["order"] }) {
  const { t, lang } = useT("change");
  const { currency } = offer;
  const hasPromotion = order.otherMeans.some(({ kind }) => kind === "promotion"); // then less was paid than this is worth
  const price = (amount: number) => <Price money={{ amount, currency }} column={columnOf(offer)} />;
  return (
    <section className="mt-8 max-w-2xl border-t-2 border-ink pt-4">
      <h2 lang={order.lang} className="text-2xl">{tieWords(line.title, order.lang)}</h2>
      <p className="text-muted">{tieCounts(datesInWords(line, lang))}</p>
      <dl className="mt-4">
        <Row term={t(hasPromotion ? "cancel.price" : "cancel.paid")}>{price(line.valueMinor)}</Row>
        <Row term={t("cancel.term")} note={line.until && tieCounts(t("cancel.until", { date: formatDate(line.until, lang, "date") }))}>{termOf(line.percent)}</Row>
        {line.promotionMinor > 0 && <Row term={t("cancel.discount")}>−{price(line.promotionMinor)}</Row>}
        <Back means={line} offer={offer} />
      </dl>
    </section>
  );

  function termOf(percent: number): string {
    if (percent === 100) return t("cancel.termFull");
    return percent === 0 ? t("cancel.termNone") : t("cancel.termPart", { percent });
  }
}

function columnOf({ lines, cardMinor, giftMinor }: CancelOffer): number[] {
  return [...lines.flatMap((line) => [line.valueMinor, line.promotionMinor, line.cardMinor, line.giftMinor]), cardMinor, giftMinor];
}

function Total({ offer }: { offer: CancelOffer }) {
  const { t } = useT("change");
  return (
    <section className="mt-8 max-w-2xl border-t-2 border-ink pt-4">
      <h2 className="text-2xl">{t("cancel.total")}</h2>
      <dl className="mt-2"><Back means={offer} offer={offer} /></dl>
    </section>
  );
}

/** Each means by itself; nothing is said once. */
function Back({ means: { cardMinor, giftMinor }, offer }: { means: Pick<CancelOffer, "cardMinor" | "giftMinor">; offer: CancelOffer }) {
  const { t } = useT("change");
  const price = (amount: number) => <Price money={{ amount, currency: offer.currency }} column={columnOf(offer)} />;
  if (cardMinor === 0 && giftMinor === 0) return <Row strong term={t("cancel.comesBack")}>{t("cancel.nothing")}</Row>;
  return (
    <>
      {cardMinor > 0 && <Row strong term={t("cancel.comesBack")} note={t("cancel.card")}>{price(cardMinor)}</Row>}
      {giftMinor > 0 && <Row strong term={t("cancel.comesBack")} note={t("cancel.gift")}>{price(giftMinor)}</Row>}
    </>
  );
}

function Row({ term, note, strong = false, children }: { term: string; note?: string | null; strong?: boolean; children: ReactNode }) {
  return (
    <div className={`grid grid-cols-[minmax(0,1fr)_fit-content(60%)] gap-x-6 border-b border-line py-2.5 ${strong ? "text-lg font-semibold" : ""}`}>
      <dt>{term}{note && <span className="block text-sm font-normal text-muted">{note}</span>}</dt>
      <dd className="text-right">{children}</dd>
    </div>
  );
}

function Confirm({ offer, keep }: { offer: CancelOffer; keep: string }) {
  const { t, lang } = useT("change");
  const back = offer.cardMinor + offer.giftMinor;
  return (
    <form method="post" className="mt-5 flex max-w-2xl flex-wrap items-center gap-x-6 gap-y-3">
      <input type="hidden" name="shown" value={offer.shown} />
      <Button look="danger" name="intent" value="cancel">{back > 0 ? t("cancel.confirm", { amount: formatMoney({ amount: back, currency: offer.currency }, lang) }) : t("cancel.confirmNone")}</Button>
      <a href={keep} className="inline-flex min-h-11 items-center">{t("cancel.keep")}</a>
    </form>
  );
}
