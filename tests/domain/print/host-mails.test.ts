/** What hosts are written to of each booking, change and cancellation: once, and each only of what is his own. */
import { expect, it } from "vitest";
import { formatMoney } from "../../../app/core/money.ts";
import { newId } from "../../../app/core/ids.ts";
import { addDays, dbDate } from "../../../app/core/time.ts";
import type { Lang } from "../../../app/core/vocabulary.ts";
import { changeContact, handOver, nameTravellers } from "../../../app/domain/booking/change-order.server.ts";
import { followDay } from "../../../app/domain/booking/follow-day.server.ts";
import type { Held } from "../../../app/domain/booking/hold-places.server.ts";
import { lostComponents } from "../../../app/domain/booking/lost-page.server.ts";
import { readOrder } from "../../../app/domain/booking/read-order.server.ts";
import { leftOfParts } from "../../../app/domain/payments/books/left-of-parts.server.ts";
import { cancelByOffice } from "../../../app/domain/payments/cancelling/cancel-by-office.server.ts";
import { replaceComponent } from "../../../app/domain/payments/cancelling/replace-component.server.ts";
import { addTrip } from "../../../app/domain/payments/checkout/add-trip.server.ts";
import { settle } from "../../../app/domain/payments/settling/settle.server.ts";
import { orderMail } from "../../../app/domain/print/mails/order-mail.ts";
import { sendHostMail } from "../../../app/domain/print/mails/send-host-mail.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import type { HostMailJob } from "../../../app/platform/jobs.server.ts";
import { listMails } from "../../../app/platform/mailbox.server.ts";
import { DAY, formToken, makeSlot, NOW } from "../../support/factory.ts";
import { buy, cancelAsShown, lineOf, mailsTo, makeHost, makeTrip, sellingFile, type Host, type Trip } from "../../support/hosts.ts";
import { CONTACT, hold, jobsOf, ledgerOf } from "../../support/orders.ts";
import { postWebhook } from "../../support/stripe.ts";

const stripe = sellingFile();
const bought = async (held: Held | Promise<Held>) => buy(stripe(), await held);

/** The trip of both, and the boat once more beside it: two lines of one order. */
async function boughtTwice({ both, boat }: Trip): Promise<Held & { sessionId: string }> {
  const held = await hold(both);
  return bought(await addTrip({ ...held, productId: boat.offerId, date: DAY, units: { adult: 1 }, token: formToken(), now: NOW }));
}

const jobsFor = async ({ orderId }: Held, { id }: Host) => ((await jobsOf("send-host-mail", orderId)) as unknown as HostMailJob[]).filter(({ organisationId }) => organisationId === id);

/** Works off all that is to be told of an order, twice. */
async function tell({ orderId }: Held, now = NOW): Promise<void> {
  for (let round = 0; round < 2; round++) for (const job of (await jobsOf("send-host-mail", orderId)) as unknown as HostMailJob[]) await sendHostMail({ ...job, now });
}

const pln = (amount: number, lang: Lang) => formatMoney({ amount, currency: "PLN" }, lang);
const daysBefore = (days: number) => new Date(`${addDays(DAY, -days)}T10:00:00Z`);

it("each host hears of an order once, of all his parts in one mail, however often Stripe tells of it", async () => {
  const place = await makeTrip();
  const held = await boughtTwice(place);
  const event = stripe().eventOf("checkout.session.completed", held.sessionId);
  const answers = await Promise.all([postWebhook(event), postWebhook(event), settle({ sessionId: held.sessionId, now: NOW }), settle({ sessionId: held.sessionId, now: NOW })]);
  expect(answers.slice(0, 2).map((answer) => (answer as Response).status)).toEqual([200, 200]);
  expect([(await jobsFor(held, place.boat)).length, (await jobsFor(held, place.walk)).length]).toEqual([1, 1]);
  await tell(held);
  const [mail, ...more] = await mailsTo(place.boat);
  expect(more).toEqual([]);
  expect(mail!.subject).toBe("Neue Buchung: Rejs (de), 12. Juli 2027");
  for (const words of ["Montag, 12. Juli 2027", "10:00–11:00", "2 Erwachsene", "1 Erwachsener", "im Rahmen von: Dzień nad morzem", CONTACT.fullName, CONTACT.phone, "Sprache: Polnisch", `/studio/bookings?from=${DAY}`, held.code]) expect(mail!.text).toContain(words);
  expect(mail!.text, "7,200 as a part of the trip and 4,000 as her own seller, as the ledger has them").toContain(pln(11_200, "de"));
  expect(await leftOfParts(db(), { orderId: held.orderId, organisationId: place.boat.id, componentIds: (await jobsFor(held, place.boat))[0]!.componentIds })).toBe(11_200);
  expect(await mailsTo(place.walk)).toHaveLength(1);
});

it("a host reads nothing of another's part: not what, not whose, not for how much", async () => {
  const place = await makeTrip();
  const held = await boughtTwice(place);
  await tell(held);
  const [mail] = await mailsTo(place.walk);
  expect(mail!.text).toContain("Spacer");
  expect(mail!.text).toContain(pln(7_200, "pl"));
  for (const foreign of ["Rejs", "Firma Rejs", "10:00", pln(11_200, "pl"), pln(20_000, "pl"), pln(16_000, "pl"), CONTACT.email, held.key]) for (const body of [mail!.text, mail!.html, mail!.subject]) expect(body).not.toContain(foreign);
  expect((await mailsTo(place.boat))[0]!.text).not.toContain("Spacer");
  expect(await listMails()).not.toContainEqual(expect.objectContaining({ to: place.lot.email }));
});

it("what a guest writes is text, in the subject and in the body", async () => {
  const place = await makeTrip();
  const held = await bought(await hold(place.both));
  await db().order.update({ where: { id: held.orderId }, data: { fullName: "<b>Anna</b>", notes: "orzechy\n<script>alert(1)</script>" } });
  await tell(held);
  const [mail] = await mailsTo(place.walk);
  expect(mail!.html).toContain("&lt;b&gt;Anna&lt;/b&gt;");
  expect(mail!.html).not.toMatch(/<script|<b>Anna/);
  expect(mail!.text).toContain("Uwagi gościa\n  orzechy\n");
  expect(mail!.text, "both speak Polish").not.toContain("język:");
});

it("of a line that its guest cancels only its hosts hear: what is off, what is left, and what the ledger leaves them", async () => {
  const place = await makeTrip();
  const held = await boughtTwice(place);
  await tell(held);
  await cancelAsShown(held, daysBefore(3), [await lineOf(held, place.both)]);
  await tell(held, daysBefore(3));
  const [, mail, ...more] = await mailsTo(place.boat);
  expect(more).toEqual([]);
  expect(mail!.subject).toBe("Storniert: Rejs (de), 12. Juli 2027");
  const [gone, left] = mail!.text.split("Weiterhin gebucht");
  expect(gone).toContain(`${CONTACT.fullName}) hat die Buchung ${held.code} storniert`);
  expect([gone!.includes("2 Erwachsene"), gone!.includes("1 Erwachsener"), left!.includes("1 Erwachsener")]).toEqual([true, false, true]);
  const [job] = (await jobsFor(held, place.boat)).filter(({ kind }) => kind === "cancelled");
  const owed = await leftOfParts(db(), { orderId: held.orderId, organisationId: place.boat.id, componentIds: job!.componentIds });
  expect(owed, "half of the boat's 7,200").toBe(3_600);
  expect(gone).toContain(`${pln(owed, "de")} von ${pln(7_200, "de")}`);
  await cancelAsShown(held, daysBefore(1));
  await tell(held, daysBefore(1));
  const last = (await mailsTo(place.boat)).at(-1)!;
  expect(last.text).toContain(`Ihren vollen Anteil, ${pln(4_000, "de")}`);
  expect(last.text).not.toContain("Weiterhin gebucht");
  expect(await mailsTo(place.walk), "nothing of hers was in the second").toHaveLength(2);
});

it("what the seller calls off leaves a host nothing, and the mail says who did it", async () => {
  const place = await makeTrip();
  const held = await bought(await hold(place.both));
  await tell(held);
  await cancelByOffice({ actor: place.lot, orderCode: held.code, lineIds: null, note: "Sztorm na Bałtyku.", now: NOW });
  await tell(held);
  expect(await ledgerOf(held.orderId)).toMatchObject({ vendor: 0, commission: 0 });
  const [, mail] = await mailsTo(place.walk);
  expect(mail!.text).toContain(`sprzedawca odwołał rezerwację ${held.code} (gość: ${CONTACT.fullName})`);
  expect(mail!.text).toContain("wypłaty za to nie będzie");
});

it("what the seller gives back after the trip is told as a complaint that was met, to the guest and to each host, and nobody is said to have called anything off", async () => {
  const place = await makeTrip();
  const held = await bought(await hold(place.both));
  await tell(held);
  await db().order.update({ where: { id: held.orderId }, data: { state: "fulfilled" } });
  const after = daysBefore(-2);
  await cancelByOffice({ actor: place.lot, orderCode: held.code, lineIds: null, note: "Silnik nie działał.", now: after });
  await tell(held, after);
  const mail = (await mailsTo(place.walk)).at(-1)!;
  expect(mail.subject).toMatch(/^Zwrot po reklamacji: /);
  expect(mail.text).toContain("a jeśli już była, zostanie cofnięta");
  expect(mail.text).not.toContain("odwołał");
  const order = await readOrder(held);
  const { subject, text } = orderMail("cancelled", { order, url: "http://localhost/", otherDatesUrl: "http://localhost/", today: DAY, cancelled: { lineIds: order.lines.map(({ id }) => id), cardMinor: order.refundMinor, giftMinor: 0 } });
  expect(subject).toBe(`Zamówienie ${held.code}: zwracamy pieniądze`);
  expect(text).toContain("należy Ci się zwrot");
  expect(text).toContain("Silnik nie działał.");
  expect(text).not.toContain("odwoła");
});

it("a trip that becomes another person's, a new telephone and new wishes are told to those who still expect somebody", async () => {
  const place = await makeTrip();
  const held = await boughtTwice(place);
  await tell(held);
  await cancelAsShown(held, NOW, [await lineOf(held, place.both)]);
  await tell(held);
  const line = await lineOf(held, place.boat.offerId);
  await nameTravellers({ ...held, names: new Map([[line, ["Jan Kowalski"]]]) });
  await changeContact({ ...held, contact: { email: "nowy@example.com", phone: CONTACT.phone, notes: "" } });
  await tell(held);
  expect(await mailsTo(place.boat), "names of travellers and an address are not worth a mail").toHaveLength(2);
  await changeContact({ ...held, contact: { email: "nowy@example.com", phone: "+48 601 000 000", notes: "wózek" } });
  const newest = async () => {
    await sendHostMail({ ...(await jobsFor(held, place.boat)).at(-1)!, now: NOW });
    return (await mailsTo(place.boat)).at(-1)!;
  };
  const contact = await newest();
  expect(contact.subject).toBe("Neue Angaben des Gastes: Rejs (de), 12. Juli 2027");
  for (const words of ["Anna Kowalska", "+48 601 000 000", "wózek"]) expect(contact.text).toContain(words);
  await handOver({ ...held, guest: { fullName: "Ewa Nowak", email: "ewa@example.com", phone: "+48 602 000 000" }, now: NOW });
  const other = await newest();
  expect(other.subject).toBe("Es kommt jemand anderes: Rejs (de), 12. Juli 2027");
  for (const words of ["Ewa Nowak", "+48 602 000 000"]) expect(other.text).toContain(words);
  expect(other.text, "what the one before wished").not.toContain("wózek");
  expect(await mailsTo(place.walk), "booked and cancelled, no more").toHaveLength(2);
});

it("something of another host instead: the one hears that it is off, the other of a booking; of his own instead he hears both", async () => {
  const place = await makeTrip();
  const museum = await makeHost({ title: "Muzeum", start: "11:00", lang: "en" });
  const { id } = await db().packageComponent.findFirstOrThrow({ where: { packageId: place.both, offerId: place.boat.offerId } });
  await db().packageComponent.create({ data: { id: newId(), packageId: place.both, offerId: museum.offerId, substituteForId: id, position: 9, windowFrom: "00:00", windowTo: "23:59" } });
  await makeSlot({ resourceId: place.boat.resourceId, date: addDays(DAY, 1) });
  const [trip, alone] = [await bought(await hold(place.both)), await bought(await hold(place.boat.offerId))];
  await Promise.all([tell(trip), tell(alone)]);
  await db().slot.updateMany({ where: { resourceId: place.boat.resourceId, date: dbDate(DAY) }, data: { closed: true } });
  await followDay({ resourceId: place.boat.resourceId, date: DAY });
  for (const held of [trip, alone]) {
    const [lost] = await lostComponents({ order: await readOrder(held), now: NOW });
    await replaceComponent({ ...held, componentId: lost!.component.id, ...lost!.choices[0]!, now: NOW });
    await tell(held);
  }
  expect((await jobsFor(trip, place.boat)).map(({ kind }) => kind).sort()).toEqual(["booked", "replaced"]);
  const told = await mailsTo(place.boat);
  const off = told.find(({ subject }) => subject.startsWith("Storniert"))!;
  expect(off.text).toContain("Montag, 12. Juli 2027");
  expect(off.text).not.toContain("Muzeum");
  const moved = told.find(({ subject }) => subject === "Umgebucht: Rejs (de), 13. Juli 2027")!;
  const [before, now] = moved.text.split("Stattdessen");
  expect([before!.includes("Montag, 12. Juli 2027"), now!.includes("Dienstag, 13. Juli 2027"), now!.includes(pln(8_000, "de"))]).toEqual([true, true, true]);
  const [booking, ...more] = await mailsTo(museum);
  expect([more.length, booking!.subject, booking!.text.includes(pln(7_200, "en")), booking!.text.includes("Rejs")]).toEqual([0, "New booking: Muzeum (en), 12 July 2027", true, false]);
  expect(await mailsTo(place.walk), "its part did not change").toHaveLength(1);
});

it("an organisation without an address, or that wants no such mails, gets none; its guests are booked all the same", async () => {
  const place = await makeTrip();
  await db().organisation.update({ where: { id: place.boat.id }, data: { email: "" } });
  await db().organisation.update({ where: { id: place.walk.id }, data: { hostMails: ["tomorrow"] } });
  const sent = (await listMails()).length;
  const held = await bought(await hold(place.both));
  await tell(held);
  expect([(await listMails()).length, (await readOrder(held)).state]).toEqual([sent, "confirmed"]);
});

it("a booking that is cancelled before its mail went out is not announced any more", async () => {
  const place = await makeTrip();
  const held = await bought(await hold(place.both));
  const [booked] = await jobsFor(held, place.walk);
  await cancelAsShown(held, NOW);
  await sendHostMail({ ...booked!, now: NOW });
  expect(await mailsTo(place.walk)).toEqual([]);
});
