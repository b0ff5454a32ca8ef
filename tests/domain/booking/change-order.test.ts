import { expect, it } from "vitest";
import { readNames } from "../../../app/core/booking/order-changes.ts";
import type { OrderView } from "../../../app/core/booking/order-view.ts";
import { addDays } from "../../../app/core/time.ts";
import type { Lang } from "../../../app/core/vocabulary.ts";
import { changeContact, handOver, nameTravellers } from "../../../app/domain/booking/change-order.server.ts";
import type { Held } from "../../../app/domain/booking/hold-places.server.ts";
import { readOrder, readOrderById } from "../../../app/domain/booking/read-order.server.ts";
import { cancelBooking, cancelOffer } from "../../../app/domain/payments/cancelling/cancel-booking.server.ts";
import { settle } from "../../../app/domain/payments/settling/settle.server.ts";
import { orderMail } from "../../../app/domain/print/mails/order-mail.ts";
import { tripIcs } from "../../../app/domain/print/trip-ics.ts";
import { vouchersPdf } from "../../../app/domain/print/vouchers-pdf.server.tsx";
import { textsByPath } from "../../../app/i18n/translator.ts";
import { db } from "../../../app/platform/db.server.ts";
import type { OrderMailJob } from "../../../app/platform/jobs.server.ts";
import { DAY, formToken, makeCruise, NOW } from "../../support/factory.ts";
import { databaseOfFile, stripeOfEachTest } from "../../support/of-file.ts";
import { hold, jobsOf, pay } from "../../support/orders.ts";
import { textsOf } from "../../support/read-pdf.ts";

databaseOfFile();
const stripe = stripeOfEachTest({ withWebhooks: false });

async function bought(more: Parameters<typeof hold>[2] = {}): Promise<Held & { lineId: string }> {
  const { packageId } = await makeCruise();
  const held = await hold(packageId, { adult: 2 }, more);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  return { ...held, lineId: (await readOrder(held)).lines[0]!.id };
}

const vouchersOf = async (orderId: string) => (await readOrderById(orderId)).lines.flatMap((line) => line.components.map(({ voucher }) => voucher!.code));
const EWA = { fullName: "Ewa Nowak", email: "ewa@example.com", phone: "+48 601 601 601" };

it("names are one a line, as many as travel", () => {
  const two = { units: { adult: 2 } };
  expect(readNames("  Anna  Kowalska \r\n\nJan Kowalski\n", two)).toEqual(["Anna Kowalska", "Jan Kowalski"]);
  expect(readNames("A\nB\nC", two)).toBe("tooMany");
  expect(readNames("x".repeat(121), two)).toBe("tooLong");
  expect(readNames("A\nB\nC", { units: { room: 1 } })).toHaveLength(3);
});

it("a guest names who travels, in his own order only", async () => {
  const [held, other] = [await bought(), await bought()];
  await nameTravellers({ ...held, names: new Map([[held.lineId, ["Anna Kowalska", "Jan Kowalski"]]]) });
  expect((await readOrder(held)).lines[0]!.names).toEqual(["Anna Kowalska", "Jan Kowalski"]);
  await expect(nameTravellers({ ...held, names: new Map([[other.lineId, ["Ktoś Inny"]]]) })).rejects.toMatchObject({ code: "not_found" });
  expect((await readOrder(other)).lines[0]!.names).toEqual([]);
});

it("a new address is written to with the link, and the old one without; a new telephone alone is not worth a mail", async () => {
  const held = await bought();
  await changeContact({ ...held, contact: { email: "anna@example.com", phone: "+48 700", notes: "wózek" } });
  expect(await jobsOf("send-order-mail", held.orderId)).toHaveLength(1);
  await changeContact({ ...held, contact: { email: "nowy@example.com", phone: "+48 700", notes: "" } });
  const mails = (await jobsOf("send-order-mail", held.orderId)).sort((a, b) => a.kind!.localeCompare(b.kind!));
  expect(mails, "whoever had the order's link may have done it: its owner hears of it where he was reached").toMatchObject([{ kind: "address-changed", to: { name: "Anna Kowalska", email: "anna@example.com" } }, { kind: "confirmation" }, { kind: "contact-changed" }]);
  expect(mails[2]).not.toHaveProperty("to");
  expect((await readOrder(held)).contact).toMatchObject({ email: "nowy@example.com", phone: "+48 700", fullName: "Anna Kowalska" });
});

it("handed over: the old link and the old vouchers stop, both people are told", async () => {
  const held = await bought();
  const before = await vouchersOf(held.orderId);
  await nameTravellers({ ...held, names: new Map([[held.lineId, ["Anna Kowalska"]]]) });
  await handOver({ ...held, guest: EWA, now: NOW });
  await expect(readOrder(held)).rejects.toMatchObject({ code: "booking.handed_over" });
  await expect(handOver({ ...held, guest: EWA, now: NOW })).rejects.toMatchObject({ code: "booking.handed_over" });
  await expect(cancelOffer({ ...held, lineIds: null, now: NOW })).rejects.toMatchObject({ code: "booking.handed_over" });
  await expect(readOrder({ ...held, key: "x".repeat(32) }), "whoever never had the key learns nothing").rejects.toMatchObject({ code: "not_found" });
  const { key } = await db().order.findUniqueOrThrow({ where: { id: held.orderId } });
  const order = await readOrder({ code: held.code, key });
  expect(order).toMatchObject({ state: "confirmed", contact: EWA, lines: [{ names: [] }] });
  expect((await vouchersOf(held.orderId)).filter((code) => before.includes(code))).toEqual([]);
  const mails = (await jobsOf("send-order-mail", held.orderId)).sort((a, b) => a.kind!.localeCompare(b.kind!));
  expect(mails).toMatchObject([{ kind: "confirmation" }, { kind: "handed-over", to: { name: "Anna Kowalska", email: "anna@example.com" } }, { kind: "taken-over" }]);
});

it("handed over twice at once, as by a double press: once, and the second press is told so", async () => {
  const held = await bought();
  const done = await Promise.allSettled([handOver({ ...held, guest: EWA, now: NOW }), handOver({ ...held, guest: EWA, now: NOW })]);
  expect(done.map((each) => (each.status === "fulfilled" ? "done" : (each.reason as { code: string }).code)).sort()).toEqual(["booking.handed_over", "done"]);
});

it("handed over: what the one before wrote of himself to the hosts is not the other's", async () => {
  const held = await bought();
  await changeContact({ ...held, contact: { email: "anna@example.com", phone: "+48 700", notes: "bez glutenu, wózek" } });
  await handOver({ ...held, guest: EWA, now: NOW });
  expect((await readOrderById(held.orderId)).contact).toMatchObject({ ...EWA, notes: "" });
});

it("handed over, the form by which it was booked finds it no more: sent again it books anew", async () => {
  const token = formToken();
  const held = await bought({ token });
  const { productId } = (await readOrder(held)).lines[0]!;
  expect((await hold(productId, { adult: 2 }, { token })).orderId).toBe(held.orderId);
  await handOver({ ...held, guest: EWA, now: NOW });
  expect((await hold(productId, { adult: 2 }, { token })).orderId).not.toBe(held.orderId);
});

it("what is begun or used is not handed over", async () => {
  const held = await bought();
  await expect(handOver({ ...held, guest: EWA, now: new Date(`${addDays(DAY, 1)}T08:00:00Z`) })).rejects.toMatchObject({ code: "booking.not_cancellable" });
  await db().voucher.updateMany({ where: { component: { lineId: held.lineId } }, data: { redeemedAt: NOW } });
  await expect(handOver({ ...held, guest: EWA, now: NOW })).rejects.toMatchObject({ code: "booking.not_cancellable" });
});

it("handing over and cancelling at once: one of them, never both", async () => {
  const held = await bought();
  const { shown } = await cancelOffer({ ...held, lineIds: null, now: NOW });
  const done = await Promise.allSettled([handOver({ ...held, guest: EWA, now: NOW }), cancelBooking({ ...held, lineIds: null, shown, now: NOW })]);
  expect(done.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

it.each([
  { lang: "pl" as const, says: "od razu napisz do sprzedawcy" },
  { lang: "de" as const, says: "schreiben Sie bitte sofort an den Verkäufer" },
  { lang: "en" as const, says: "write to the seller at once" },
])("where the guest was written to before he reads in $lang whom to ask, and nothing that opens the order or names the new address", async ({ lang, says }) => {
  const held = await bought({ lang });
  await changeContact({ ...held, contact: { email: "nowy@example.com", phone: "+48 700", notes: "" } });
  const order = await readOrder(held);
  const { subject, text, html } = orderMail("address-changed", { order, to: { name: "Anna Kowalska", email: "anna@example.com" }, url: `https://x/?key=${held.key}`, otherDatesUrl: "https://x/", today: DAY });
  expect(subject).toContain(held.code);
  expect(text).toContain(`${says}: ${order.lines[0]!.snapshot.seller.email}.`);
  for (const body of [text, html]) for (const secret of [held.key, "https://x/", "nowy@example.com"]) expect(body).not.toContain(secret);
});

/** Each of them once; a new kind does not compile until it is here. */
const KINDS = Object.keys({
  confirmation: 1, cancelled: 1, "partly-cancelled": 1, "late-payment": 1, refunded: 1, "handed-over": 1, "taken-over": 1, "contact-changed": 1, "address-changed": 1, lost: 1, found: 1, "lost-refunded": 1, replaced: 1, "dispute-won": 1,
} satisfies Record<OrderMailJob["kind"], 1>) as OrderMailJob["kind"][];

const wordsIn = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

/** Words of the Polish texts on an order's paper that neither its own language nor the order itself has. */
async function polishOn(order: OrderView): Promise<string[]> {
  const wordsOf = (lang: Lang) => wordsIn((["print", "order", "vocabulary", "common"] as const).flatMap((namespace) => textsByPath(lang, namespace).map(([, text]) => text.replace(/{{[^}]*}}/g, " "))).join(" "));
  const [own, said, data] = [wordsOf(order.lang), wordsIn(await paperOf(order)), wordsIn(JSON.stringify(order))];
  return [...wordsOf("pl")].filter((word) => said.has(word) && !data.has(word) && (order.lang === "pl" || !own.has(word)));
}
const paperOf = async (order: OrderView) => textsOf(await vouchersPdf({ order, url: "https://x/?key=1", today: DAY })).join(" ");

it.each([
  { lang: "de" as const, says: ["Buchungsbestätigung", "Gastgeber und Voucher", "Bezahlt", "Stornierung", "Vertragspartner", "Voucher-Code", "2 Erwachsene"] },
  { lang: "en" as const, says: ["Order confirmation", "Host and voucher", "Paid", "Cancellation", "Parties to the contract", "Voucher code", "2 adults"] },
])("5.4 no. 11: the paper of an order placed in $lang says everything in it, and nothing in Polish", async ({ lang, says }) => {
  const order = await readOrder(await bought({ lang }));
  const paper = (await paperOf(order)).replace(/\s+/gu, " ");
  for (const words of says) expect(paper).toContain(words);
  expect(await polishOn(order)).toEqual([]);
  expect((await polishOn({ ...order, lang: "pl" })).length, "the same in Polish would be found").toBeGreaterThan(20);
});

it.each([{ lang: "de" as const, greeting: /Guten Tag|Hallo/ }, { lang: "en" as const, greeting: /Hello|Dear/ }])("5.4 no. 11: an order placed in $lang stays so: every mail, the calendar, after a cancellation too", async ({ lang, greeting }) => {
  const held = await bought({ lang });
  const { shown } = await cancelOffer({ ...held, lineIds: null, now: NOW });
  const paid = await readOrder(held);
  await cancelBooking({ ...held, lineIds: null, shown, now: NOW });
  const order = await readOrder(held);
  const [line] = paid.lines;
  const lost = { ...paid, lines: [{ ...line!, components: line!.components.map((component) => ({ ...component, state: "lost" as const })) }] };
  const componentIds = line!.components.map(({ id }) => id);
  for (const [kind, of] of [...KINDS.map((kind) => [kind, order] as const), ...(["confirmation", "lost", "taken-over"] as const).map((kind) => [kind, lost] as const), ...(["found", "replaced"] as const).map((kind) => [kind, paid] as const)]) {
    const { subject, text, html } = orderMail(kind, { order: of, url: "https://x/?key=1", otherDatesUrl: "https://x/", today: DAY, componentIds, cancelled: { lineIds: [held.lineId], cardMinor: 8_000, giftMinor: 500 } });
    const words = `${subject}\n${text}`;
    expect(words, kind).toMatch(greeting);
    expect(words, kind).not.toMatch(/zamówieni|Zwracamy|Dzień dobry|bilet|zapłacono|gospodarz|wyjazd|odbędzie/i);
    expect(html, kind).toContain(`<html lang="${lang}">`);
  }
  expect(tripIcs({ order: paid, url: "https://x/" })).toContain(`(${lang})`);
  if (lang !== "de") return;
  expect(orderMail("cancelled", { order, url: "https://x/", otherDatesUrl: "https://x/", today: DAY, cancelled: { lineIds: [held.lineId], cardMinor: 8_000, giftMinor: 500 } }).text).toMatch(/Wir erstatten 80\sPLN[^]*Geschenkgutschein gingen 5\sPLN/);
});
