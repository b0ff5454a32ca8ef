/** What guests and sellers are written of a day that a host closes: at once, once, each in his own language, and nothing of what has changed again. */
import { expect, it } from "vitest";
import type { Lang } from "../../../app/core/vocabulary.ts";
import type { Held } from "../../../app/domain/booking/hold-places.server.ts";
import { lostComponents } from "../../../app/domain/booking/lost-page.server.ts";
import { answerInStudio } from "../../../app/domain/booking/requests/answer-request.server.ts";
import { askHosts } from "../../../app/domain/booking/requests/ask-hosts.server.ts";
import { readOrder } from "../../../app/domain/booking/read-order.server.ts";
import { replaceComponent } from "../../../app/domain/payments/cancelling/replace-component.server.ts";
import { settle } from "../../../app/domain/payments/settling/settle.server.ts";
import { sendLostMail } from "../../../app/domain/print/mails/send-lost-mail.server.ts";
import { sendOrderMail } from "../../../app/domain/print/mails/send-order-mail.server.ts";
import { sendRequestMail, sendRequestNews } from "../../../app/domain/print/mails/send-request-mail.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { newId } from "../../../app/core/ids.ts";
import type { JobData, OrderMailJob } from "../../../app/platform/jobs.server.ts";
import { addMuseum, NOW } from "../../support/factory.ts";
import { buy, closeDay, mailsTo, makeTrip, sellingFile, type Trip } from "../../support/hosts.ts";
import { CONTACT, hold, jobsOf, pay } from "../../support/orders.ts";

const stripe = sellingFile();

/** The trip, its LOT with an address and people who read German. */
async function world(): Promise<Trip & { seller: { email: string } }> {
  const trip = await makeTrip();
  const email = `${newId()}@lot.example`;
  await db().organisation.update({ where: { id: trip.lot.organisationId }, data: { email } });
  await db().user.updateMany({ where: { members: { some: { organisationId: trip.lot.organisationId } } }, data: { lang: "de" } });
  return { ...trip, seller: { email } };
}

/** A guest with an address of his own who has paid. */
async function guestOf({ both }: Trip, lang: Lang = "pl"): Promise<Held & { email: string }> {
  const held = await buy(stripe(), await hold(both, { adult: 2 }, { lang }));
  const email = `${newId()}@guest.example`;
  await db().order.update({ where: { id: held.orderId }, data: { email } });
  return { ...held, email };
}

/** Works off what guest and sellers of an order are to be told, twice. */
async function tell(held: Held): Promise<void> {
  const ids = (await readOrder(held)).lines.flatMap((line) => line.components.map(({ id }) => id));
  for (let round = 0; round < 2; round++) {
    for (const job of (await jobsOf("send-order-mail", held.orderId)) as unknown as OrderMailJob[]) await sendOrderMail({ ...job, now: NOW });
    for (const { componentId } of await jobsOf("send-lost-mail")) if (ids.includes(componentId!)) await sendLostMail({ componentId: componentId! });
  }
}

it.each([
  { lang: "pl" as const, subject: "część wyjazdu się nie odbędzie", silence: "zwrócimy całą cenę tej części" },
  { lang: "de" as const, subject: "ein Teil der Reise findet nicht statt", silence: "erstatten wir nach diesem Tag" },
  { lang: "en" as const, subject: "part of the trip will not take place", silence: "we refund the full price of that part" },
])("a day is closed: the guest reads in $lang what is lost and where to choose, the seller in his own language whose it is", async ({ lang, subject, silence }) => {
  const place = await world();
  const guest = await guestOf(place, lang);
  await tell(guest);
  await closeDay(place.boat);
  await tell(guest);
  const [, mail, ...more] = await mailsTo(guest);
  expect(more).toEqual([]);
  expect(mail!.subject).toBe(`${{ pl: "Zamówienie", de: "Buchung", en: "Order" }[lang]} ${guest.code}: ${subject}`);
  expect(mail!.text).toContain("Rejs");
  expect(mail!.text).not.toContain("Spacer");
  expect(mail!.text).toContain(silence);
  expect(mail!.text).toContain(`/replace?key=${guest.key}`);
  const [toSeller, ...again] = await mailsTo(place.seller);
  expect(again).toEqual([]);
  expect(toSeller!.subject).toBe(`Buchung ${guest.code}: ein Teil findet nicht statt`);
  for (const words of ["Firma Rejs", "Rejs", guest.code, "Anna Kowalska", "hat bereits Vorschläge"]) expect(toSeller!.text).toContain(words);
});

it("a day closed by mistake and opened before the mails have left: nobody is told anything", async () => {
  const place = await world();
  const guest = await guestOf(place);
  await tell(guest);
  await closeDay(place.boat);
  await closeDay(place.boat, { kind: "open" });
  await tell(guest);
  expect((await mailsTo(guest)).map(({ subject }) => subject)).toEqual([expect.stringContaining("Potwierdzenie")]);
  expect(await mailsTo(place.seller)).toEqual([]);
});

it("opened again after the guest was told: he hears that it takes place, with papers that have it", async () => {
  const place = await world();
  const guest = await guestOf(place);
  await closeDay(place.boat);
  await tell(guest);
  await closeDay(place.boat, { kind: "open" });
  await tell(guest);
  const last = (await mailsTo(guest)).at(-1)!;
  expect(last.subject).toBe(`Zamówienie ${guest.code}: ta część jednak się odbędzie`);
  expect(last.text).toContain((await readOrder(guest)).lines[0]!.components[0]!.voucher!.display);
  expect(last.text).not.toContain("Spacer");
  expect(last.attachments).toHaveLength(2);
});

it.each([
  { lang: "pl" as const, says: "ta część się nie odbędzie", mark: "Nie odbędzie się" },
  { lang: "de" as const, says: "dieser Teil findet nicht statt", mark: "Findet nicht statt" },
  { lang: "en" as const, says: "this part will not take place", mark: "Will not take place" },
])("closed while the guest was paying: the confirmation says so in $lang, where to choose, and prints no voucher of it", async ({ lang, says, mark }) => {
  const place = await world();
  const held = await hold(place.both, { adult: 2 }, { lang });
  const { url, sessionId } = await pay(held);
  await closeDay(place.boat);
  await stripe().press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  const email = `${newId()}@guest.example`;
  await db().order.update({ where: { id: held.orderId }, data: { email } });
  await tell(held);
  const [mail, ...more] = await mailsTo({ email });
  expect(more).toEqual([]);
  const [lost, good] = (await readOrder(held)).lines[0]!.components.map(({ voucher }) => voucher!.display);
  for (const words of [says, mark, `/replace?key=${held.key}`, good]) expect(mail!.text).toContain(words);
  for (const body of [mail!.text, mail!.html]) expect(body).not.toContain(lost);
  expect(mail!.attachments).toHaveLength(2);
  expect((await mailsTo(place.seller)).map(({ subject }) => subject)).toEqual([`Buchung ${held.code}: ein Teil findet nicht statt`]);
});

it("closed while a host was being asked: the news of the yes leads to the choice, not to the payment", async () => {
  const place = await world();
  await db().product.update({ where: { id: place.boat.offerId }, data: { confirmation: "request" } });
  const held = await hold(place.both);
  const email = `${newId()}@guest.example`;
  await askHosts({ ...held, contact: { ...CONTACT, email }, now: NOW });
  const { id: requestId } = await db().bookingRequest.findFirstOrThrow({ where: { orderId: held.orderId } });
  await closeDay(place.boat);
  await answerInStudio({ requestId, actor: { ...place.lot, organisationId: place.boat.id }, answer: "accepted", note: "", now: NOW });
  await sendRequestNews({ orderId: held.orderId, kind: "accepted", now: NOW });
  const [mail] = await mailsTo({ email });
  expect(mail!.text).toContain("Gospodarz zamknął dzień");
  expect(mail!.text).toContain("Zobacz, co w zamian");
  expect(mail!.text).not.toContain("Zapłać");
});

it("all of it closed while the guest was paying: no papers, for there is nothing to go to", async () => {
  const place = await world();
  const guest = await guestOf(place);
  await closeDay(place.boat);
  await closeDay(place.walk);
  await tell(guest);
  const [confirmation] = await mailsTo(guest);
  expect(confirmation!.attachments).toEqual([]);
  expect(confirmation!.text).not.toContain("W załączniku");
});

it("closed again after it was opened: the seller hears of that day's second loss too, once", async () => {
  const place = await world();
  const guest = await guestOf(place);
  await tell(guest);
  for (const kind of ["closed", "open", "closed"] as const) {
    await closeDay(place.boat, { kind });
    await tell(guest);
  }
  const subjects = (await mailsTo(place.seller)).map(({ subject }) => subject);
  expect(subjects).toEqual(Array(2).fill(`Buchung ${guest.code}: ein Teil findet nicht statt`));
});

/** Works off the news of an order's questions, twice. */
async function tellNews(held: Held): Promise<void> {
  for (let round = 0; round < 2; round++) for (const job of await jobsOf("send-request-news", held.orderId)) await sendRequestNews({ ...(job as unknown as JobData["send-request-news"]), now: NOW });
}

/** All who are asked about an order say yes. */
async function sayYes(held: Held): Promise<void> {
  for (const { id, organisationId } of await db().bookingRequest.findMany({ where: { orderId: held.orderId, state: "asked" } })) {
    await answerInStudio({ requestId: id, actor: { userId: "user", organisationId }, answer: "accepted", note: "", now: NOW });
  }
}

it("asked a second time, about what stands in for a day closed after the first yes: the guest hears of the second question and of its yes too", async () => {
  const place = await world();
  const { offerId: museum } = await addMuseum({ packageId: place.both, offerId: place.boat.offerId });
  await db().product.updateMany({ where: { id: { in: [place.boat.offerId, museum] } }, data: { confirmation: "request" } });
  const held = await hold(place.both);
  const email = `${newId()}@guest.example`;
  const asking = { ...held, contact: { ...CONTACT, email }, now: NOW };
  const heard = async () => (await mailsTo({ email })).map(({ subject }) => subject);
  await askHosts(asking);
  await tellNews(held);
  await sayYes(held);
  await tellNews(held);
  const [asked, accepted] = await heard();
  await closeDay(place.boat);
  const [lost] = await lostComponents({ order: await readOrder(held), now: NOW });
  await replaceComponent({ ...held, componentId: lost!.component.id, ...lost!.choices.find(({ offerId }) => offerId === museum)!, now: NOW });
  await tellNews(held);
  await askHosts(asking);
  await sendRequestNews({ orderId: held.orderId, kind: "accepted", about: newId(), now: NOW });
  expect(await heard(), "a yes whose mail is late is not the answer to the question that is open").toEqual([asked, accepted]);
  await tellNews(held);
  await sayYes(held);
  await tellNews(held);
  expect(await heard()).toEqual([asked, accepted, asked, accepted]);
  expect((await mailsTo({ email }))[2]!.text, "whom it goes to now").toContain("Muzeum");
  const jobs = (await jobsOf("send-request-mail")) as unknown as JobData["send-request-mail"][];
  for (const job of jobs) await expect(sendRequestMail(job), "also of a question that is there no more").resolves.toBeUndefined();
});
