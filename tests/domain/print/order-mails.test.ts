/** What the mails of an order name: the trips they are about with their days, as the language declines them, and the money that they are of, or why there is none. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { MoneyBack } from "../../../app/components/order/money-back.tsx";
import type { OrderLineView, OrderView, RefundView } from "../../../app/core/booking/order-view.ts";
import { formatMoney } from "../../../app/core/money.ts";
import type { Lang } from "../../../app/core/vocabulary.ts";
import type { OrderMailInput } from "../../../app/domain/print/mails/mail-content.ts";
import { orderMail } from "../../../app/domain/print/mails/order-mail.ts";
import { i18nOf, translator } from "../../../app/i18n/translator.ts";
import { TextsContext } from "../../../app/i18n/use-t.ts";
import type { OrderMailJob } from "../../../app/platform/jobs.server.ts";
import { paidTrip } from "./order-views.ts";

const TODAY = "2027-05-01";

/** Two trips of one order, as their titles and days tell apart. */
function twoTrips({ lang = "pl", first = {}, second = {}, ...rest }: { lang?: Lang; first?: Partial<OrderLineView>; second?: Partial<OrderLineView> } & Partial<OrderView> = {}): OrderView {
  const order = paidTrip({ lang });
  const [line] = order.lines;
  const other = { ...line!, id: "l2", title: "Rejs po zalewie", date: "2027-11-06", endDate: "2027-11-06", components: line!.components.map((component) => ({ ...component, id: `${component.id}-2`, date: "2027-11-06", endDate: "2027-11-06" })) };
  return { ...order, ...rest, lines: [{ ...line!, ...first }, { ...other, ...second }] };
}

function textOf(kind: OrderMailJob["kind"], order: OrderView, more: Partial<OrderMailInput> = {}): string {
  const { subject, text } = orderMail(kind, { order, url: "https://latarnia.example/pl/orders/QWERTYZA?key=k", otherDatesUrl: "https://latarnia.example/pl", today: TODAY, ...more });
  return `${subject}\n${text}`.replaceAll("\u00a0", " ");
}

const pageOf = (order: OrderView) => renderToStaticMarkup(createElement(TextsContext.Provider, { value: i18nOf(order.lang) }, createElement(MoneyBack, { order }))).replaceAll("\u00a0", " ");
const losing = (line: OrderLineView): Partial<OrderLineView> => ({ components: line.components.map((component, index) => (index === 0 ? { ...component, state: "lost" as const } : component)) });
const sent = (amountMinor: number, more: Partial<RefundView> = {}): RefundView => ({ id: `r${amountMinor}`, amountMinor, state: "sent", sentOn: "2027-05-01", otherwise: false, shownBy: "2027-05-15", twice: false, ...more });

it.each(["taken-over", "handed-over", "address-changed", "cancelled", "late-payment"] as const)("a Polish mail names the day as it is declined after „na” (%s)", (kind) => {
  const text = textOf(kind, { ...paidTrip(), cause: "guest" });
  expect(text).toContain("30 października 2027");
  expect(text).not.toContain("sobota");
});

it("several trips on several days are named with all of these days", () => {
  expect(textOf("taken-over", twoTrips())).toContain("„Październik nad morzem, Rejs po zalewie” na 30 października 2027, 6 listopada 2027");
  expect(textOf("taken-over", twoTrips({ second: { date: "2027-10-30" } }))).toContain("na 30 października 2027.");
});

it.each(["taken-over", "handed-over", "address-changed"] as const)("a trip that was cancelled before is not named, nor its day (%s)", (kind) => {
  const text = textOf(kind, twoTrips({ state: "partly_cancelled", cause: "guest", first: { cancelled: true } }));
  expect(text).toMatch(/„Rejs po zalewie”(, | na )6 listopada 2027/);
  expect(text).not.toContain("Październik nad morzem");
});

it.each([{ cause: "office" as const, says: "„Rejs po zalewie” na 6 listopada 2027 (zamówienie QWERTYZA) nie odbędzie się" }, { cause: "guest" as const, says: "zamówienie QWERTYZA „Rejs po zalewie” na 6 listopada 2027 jest odwołane" }])("the last trip that is called off is named alone: another one had been before ($cause)", ({ cause, says }) => {
  const order = twoTrips({ state: "refund_due", cause, first: { cancelled: true }, second: { cancelled: true } });
  const text = textOf("cancelled", order, { cancelled: { lineIds: ["l2"], cardMinor: 68_000, giftMinor: 0 } });
  expect(text).toContain(says);
  expect(text).not.toMatch(/Październik nad morzem|30 października/);
  expect(textOf("cancelled", order), "where nothing says which").toContain("„Październik nad morzem, Rejs po zalewie”");
});

it("something else in one trip: that trip is named alone, and all where the job does not say which", () => {
  expect(textOf("replaced", twoTrips(), { componentIds: ["c1-2"] })).toContain("zmieniliśmy wyjazd „Rejs po zalewie” (");
  const lostAgain = twoTrips();
  expect(textOf("replaced", twoTrips({ second: losing(lostAgain.lines[1]!) }), { componentIds: ["c1-2"] })).toContain("zmieniliśmy wyjazd „Rejs po zalewie” (");
  expect(textOf("replaced", twoTrips())).toContain("zmieniliśmy wyjazd „Październik nad morzem, Rejs po zalewie” (");
});

it.each([
  { lang: "pl" as const, says: "zrezygnuj z tego wyjazdu: wtedy zwrócimy całą jego cenę" },
  { lang: "de" as const, says: "stornieren Sie diese Reise: Dann erstatten wir unabhängig von den Fristen den vollen Reisepreis" },
  { lang: "en" as const, says: "cancel this trip: then we refund its full price" },
])("a part of one trip is lost: the mail names that trip alone, and promises its price, not the order's ($lang)", ({ lang, says }) => {
  const order = twoTrips({ lang });
  const text = textOf("lost", { ...order, lines: [order.lines[0]!, { ...order.lines[1]!, ...losing(order.lines[1]!) }] });
  expect(text).toContain("Rejs po zalewie");
  expect(text).not.toContain("Październik nad morzem");
  expect(text).toContain(says);
});

it("found again: the trip that it is part of is named alone", () => {
  const text = textOf("found", twoTrips(), { componentIds: ["c1-2"] });
  expect(text).toContain("„Rejs po zalewie”");
  expect(text).not.toContain("Październik nad morzem");
});

it.each(["pl", "de", "en"] as const)("the mail of a refund is of that refund, not of all of the order (%s)", (lang) => {
  const inWords = (amount: number) => formatMoney({ amount, currency: "PLN" }, lang).replaceAll("\u00a0", " ");
  const order = twoTrips({ lang, state: "partly_cancelled", cause: "guest", refundMinor: 20_000, refunds: [sent(12_000), sent(8_000)] });
  const text = textOf("refunded", order, { refundId: "r12000" });
  expect(text).toContain(inWords(12_000));
  for (const other of [8_000, 20_000]) expect(text).not.toContain(inWords(other));
});

it.each([
  { lang: "pl" as const, twice: "zapłacono dwa razy. Drugą wpłatę, 80 zł, zwróciliśmy.", stays: "Wyjazd pozostaje zarezerwowany" },
  { lang: "de" as const, twice: "wurde doppelt gezahlt. Die zweite Zahlung von 80 PLN haben wir Ihnen erstattet.", stays: "Die Reise bleibt gebucht" },
  { lang: "en" as const, twice: "was paid for twice. We have refunded the second payment, PLN 80.", stays: "Your trip stays booked" },
])("what was paid twice and came back is no end of the trip: mail and page say so, while it is still to come ($lang)", ({ lang, twice, stays }) => {
  const order = { ...twoTrips({ lang }), refundMinor: 8_000, refunds: [sent(8_000, { twice: true })] };
  for (const state of ["confirmed", "partly_cancelled"] as const) {
    expect(textOf("refunded", { ...order, state }, { refundId: "r8000" })).toContain(`${twice} ${stays}`);
    expect(pageOf({ ...order, state })).toContain(translator(lang, "order")("moneyBack.twice"));
  }
  const over = [{ ...order, state: "fulfilled" as const }, { ...order, state: "refund_due" as const, cause: "guest" as const }];
  for (const one of over) {
    expect(textOf("refunded", one, { refundId: "r8000" })).toContain(twice);
    expect(textOf("refunded", one, { refundId: "r8000", today: "2028-01-01" })).not.toContain(stays);
    expect(pageOf(one)).not.toContain(translator(lang, "order")("moneyBack.twice"));
  }
  const cancelled = textOf("refunded", { ...order, state: "refunded", cause: "guest", refunds: [sent(8_000)] });
  for (const words of [twice, stays]) expect(cancelled).not.toContain(words);
});

const nothing = { lineIds: ["l1"], cardMinor: 0, giftMinor: 0 };
it.each([
  { why: "its guest gave it up too late", of: { cause: "guest" as const }, says: "Zgodnie z warunkami rezygnacji nie ma zwrotu." },
  { why: "the bank has given all of it back", of: { cause: "office" as const, takenForGood: true }, says: "Nie ma już nic do zwrotu: pieniądze oddał bank." },
  { why: "it had cost nothing, and its seller called it off", of: { cause: "office" as const, first: { totalMinor: 0 } }, says: "Nie ma nic do zwrotu: nic za to nie zapłacono." },
  { why: "it had cost nothing, and its guest gave it up", of: { cause: "guest" as const, first: { totalMinor: 0 } }, says: "Nie ma nic do zwrotu: nic za to nie zapłacono." },

  { why: "a promotion had paid it, and its guest gave it up", of: { cause: "guest" as const, first: { discountMinor: 68_000 } }, says: "Nie ma nic do zwrotu: całą cenę pokrył kod promocyjny." },
  { why: "a promotion had paid it, and its seller called it off", of: { cause: "office" as const, first: { discountMinor: 68_000 } }, says: "Nie ma nic do zwrotu: całą cenę pokrył kod promocyjny." },
])("nothing comes back because $why: mail and page say so", ({ of, says }) => {
  const part = twoTrips({ ...of, state: "partly_cancelled" });
  expect(textOf("partly-cancelled", part, { cancelled: nothing })).toContain(says);
  const whole = { ...part, state: "cancelled" as const, lines: [{ ...part.lines[0]!, cancelled: true }] };
  expect(textOf("cancelled", whole, { cancelled: nothing })).toContain(says);
  expect(pageOf(whole)).toContain(says);
});

it.each([
  { lang: "pl" as const, mail: "Nie ma nic do zwrotu: całą cenę pokrył kod promocyjny.", page: "z tego, co było opłacone, zrezygnowano wcześniej" },
  { lang: "de" as const, mail: "Es gibt nichts zu erstatten: Den ganzen Preis deckte der Aktionscode.", page: "Was bezahlt war, wurde vorher storniert" },
  { lang: "en" as const, mail: "There is nothing to refund: the promotion code covered the whole price.", page: "what had been paid for was cancelled earlier" },
])("the guest gave one trip up too late, the seller calls off another that its code had paid: no bank has given anything back ($lang)", ({ lang, mail, page }) => {
  const order = twoTrips({ lang, state: "cancelled", cause: "office", first: { cancelled: true }, second: { cancelled: true, discountMinor: 68_000 } });
  expect(textOf("cancelled", order, { cancelled: { ...nothing, lineIds: ["l2"] } })).toContain(mail);
  expect(pageOf(order)).toContain(page);
});

it("what was paid of it had come back before, and its seller calls off the rest: the mail says so, the page shows it", () => {
  const order = { ...twoTrips({ state: "cancelled", cause: "office", refundMinor: 68_000 }), refunds: [sent(68_000)] };
  const whole = { ...order, lines: [{ ...order.lines[0]!, cancelled: true, refundedMinor: 68_000 }] };
  expect(textOf("cancelled", whole, { cancelled: nothing })).toContain("Nie ma już nic do zwrotu: wszystko, co za to zapłacono, już wróciło albo jest w drodze.");
  expect(pageOf(whole)).toContain("680 zł");
});

it("given up before anybody paid: mail and page speak of no terms", () => {
  const order = { ...paidTrip(), state: "cancelled" as const, confirmedAt: null };
  expect(textOf("cancelled", order)).toContain("Nic nie zostało zapłacone.");
  expect(pageOf(order)).toContain("nic za to nie zapłacono");
});
