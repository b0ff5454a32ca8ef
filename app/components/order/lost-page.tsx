/** A part of the trip that does not take place, and what the guest can have instead at the same price. */
import { orderLeft } from "../../core/booking/order-left.ts";
import type { LostChoice, LostPageView, LostView } from "../../core/booking/order-changes.ts";
import { tieCounts, tieWords } from "../../core/tie-words.ts";
import { formatDate } from "../../core/time.ts";
import type { Lang } from "../../core/vocabulary.ts";
import { timeInWords } from "../../i18n/order-words.ts";
import { useOrderWords } from "../../i18n/use-order-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { Notice } from "../notice.tsx";
import { Spoken } from "../spoken.tsx";
import { Unbroken } from "../unbroken.tsx";
import { ChangeFrame } from "./change-frame.tsx";

export function LostPage({ view }: { view: LostPageView }) {
  const { t } = useT("change");
  const { order, lost, isPaid, cancelPath, refused, paths, checkout } = view;
  const { t: errors } = useT("errors");
  const back = isPaid ? paths.order : checkout;
  return (
    <ChangeFrame order={order} back={back} heading={t(isAllLost(order) ? "lost.headingAll" : "lost.heading")}>
      {refused && <div className="mt-6 max-w-2xl"><Notice tone="warning" title={refused === "gone" ? t("lost.gone") : errors("payments.unavailable")} /></div>}
      <p className="mt-6 max-w-prose text-lg">{t("lost.lead")}</p>
      {lost.map((one) => <Lost key={one.component.id} lost={one} lang={order.lang} />)}
      <div className="mt-10 max-w-2xl border-t border-line pt-5">
        <p>{isPaid ? [cancelPath ? t("lost.full") : "", t("lost.silence")].join(" ").trim() : t("lost.kept")}</p>
        {(cancelPath !== null || !isPaid) && <p className="mt-2"><a href={cancelPath ?? checkout} className="inline-flex min-h-11 items-center">{t(isPaid ? "lost.cancel" : "lost.checkout")}</a></p>}
      </div>
    </ChangeFrame>
  );
}

function Lost({ lost: { component, choices }, lang: orderLang }: { lost: LostView; lang: Lang }) {
  const { t, lang } = useT("change");
  const words = useOrderWords();
  const headingId = `lost-${component.id}`;
  return (
    <section aria-labelledby={headingId} className="mt-8 max-w-2xl border-t-2 border-ink pt-4">
      <p className="text-sm font-semibold text-red">{t("lost.was")}</p>
      <h2 id={headingId} lang={orderLang} className="text-2xl">{tieWords(component.title, orderLang)}</h2>
      <p className="mt-1 text-muted"><Unbroken>{tieCounts(`${formatDate(component.date, lang, "medium")}, ${timeInWords(component, words)}`)}</Unbroken><span className="block">{component.entrepreneur.name}</span></p>
      <h3 className="mt-5 text-xl">{t("lost.instead")}</h3>
      {choices.length === 0 && <p className="mt-2">{t("lost.none")}</p>}
      <ul>{inOrder(choices, component).map((choice) => <li key={`${choice.offerId}${choice.date}${choice.start}`} className="border-b border-line py-4 last:border-0"><Choice choice={choice} component={component} /></li>)}</ul>
    </section>
  );
}

/** What its maker meant to come instead, then the same service day by day. */
function inOrder(choices: LostChoice[], { offerId }: LostView["component"]): LostChoice[] {
  const others = choices.filter((choice) => choice.offerId !== offerId);
  const same = choices.filter((choice) => choice.offerId === offerId);
  return [...others, ...same.sort((a, b) => `${a.date}${a.start}`.localeCompare(`${b.date}${b.start}`))];
}

/** A form of its own each: one tap, also without JavaScript. What differs is said first: the same service on other days is its days. */
function Choice({ choice, component }: { choice: LostChoice; component: LostView["component"] }) {
  const { t, lang } = useT("change");
  const words = useOrderWords();
  const when = tieCounts(`${formatDate(choice.date, lang, "medium")}, ${timeInWords(choice, words)}`);
  const same = choice.offerId === component.offerId;
  return (
    <form method="post" className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
      {Object.entries({ component: component.id, offer: choice.offerId, date: choice.date, start: choice.start }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <p className="min-w-0 flex-1 basis-40">
        {same ? <span className="block font-semibold first-letter:uppercase"><Unbroken>{when}</Unbroken></span> : <span className="block font-semibold"><Spoken text={choice.title} /></span>}
        <span className="block text-muted">{same ? choice.entrepreneurName : <Unbroken>{tieCounts(`${when} · ${choice.entrepreneurName}`)}</Unbroken>}</span>
      </p>
      <Button look="quiet" aria-label={t("lost.chooseOf", { title: choice.title.text, date: when })}>{t("lost.choose")}</Button>
    </form>
  );
}

/** Something of the order does not take place. */
export function isLost({ lines }: LostPageView["order"]): boolean {
  return lines.some((line) => !line.cancelled && line.components.some(({ state }) => state === "lost"));
}

/** Nothing of the order is left to go to: the service was all of it. */
export function isAllLost(order: LostPageView["order"]): boolean {
  return isLost(order) && orderLeft(order).lines.every(({ components }) => components.length === 0);
}

/** Above a checkout that has lost something. */
export function LostNotice({ to }: { to: string }) {
  const { t } = useT("change");
  return <Notice tone="warning" title={t("lost.heading")}>{t("lost.notice")} <a href={to} className="inline-flex min-h-6 items-center">{t("lost.see")}</a></Notice>;
}
