/** On request over HTTP: the checkout asks instead of charging, the host answers by a link, both read how it stands in their language. */
import { expect, test } from "vitest";
import type { Held } from "../../../app/domain/booking/hold-places.server.ts";
import { sendRequestMail, sendRequestNews } from "../../../app/domain/print/mails/send-request-mail.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { listMails, readMail } from "../../../app/platform/mailbox.server.ts";
import { makeCruise, NOW } from "../../support/factory.ts";
import { dataDirOfFile } from "../../support/of-file.ts";
import { CONTACT, hold, jobsOf, letLapse, stateOf } from "../../support/orders.ts";
import { siteOfFile } from "../../support/site.ts";
import { cookieOf, makeActor } from "../../support/studio.ts";

const site = siteOfFile();
dataDirOfFile();

const filled = { ...CONTACT, acceptTerms: "yes" };
const send = (address: string, fields: Record<string, string>, cookie = "") => site.ask(address, { method: "POST", body: new URLSearchParams(fields), headers: { Origin: site.url, cookie } });
const read = async (address: string) => (await site.ask(address)).text();
const checkoutOf = ({ code, key }: Held, lang = "pl") => `/${lang}/checkout/${code}?key=${key}`;

async function heldOnRequest(lang: "pl" | "de" | "en" = "pl"): Promise<Held> {
  const { packageId, offerId } = await makeCruise();
  await db().product.update({ where: { id: offerId }, data: { confirmation: "request" } });
  return hold(packageId, { adult: 2 }, { lang });
}

async function jobOf(orderId: string): Promise<{ requestId: string; token: string }> {
  const { id } = await db().bookingRequest.findFirstOrThrow({ where: { orderId } });
  return (await jobsOf("send-request-mail")).find((job) => job.requestId === id) as { requestId: string; token: string };
}

test.each([
  ["pl", "Wysyłam wiążące zapytanie", "Zapytanie wysłane", "Termin jest potwierdzony", "Zamawiam z obowiązkiem zapłaty"],
  ["de", "Verbindlich anfragen", "Ihre Anfrage ist unterwegs", "Ihr Termin ist zugesagt", "Zahlungspflichtig buchen"],
  ["en", "Send binding request", "Your request is on its way", "Your date is confirmed", "Order with obligation to pay"],
] as const)("%s: the button asks, the page says it is asked, after the yes it may be paid", async (lang, button, asked, accepted, pay) => {
  const held = await heldOnRequest(lang);
  const before = await read(checkoutOf(held, lang));
  expect([before.includes(button), before.includes(pay)]).toEqual([true, false]);
  const answer = await send(checkoutOf(held, lang), { ...filled, intent: "pay" });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, `/${lang}/checkout/${held.code}?key=${held.key}`]);
  const waiting = await read(checkoutOf(held, lang));
  expect([waiting.includes(asked), waiting.includes("Kajaki nad Wieprzą"), waiting.includes(CONTACT.email), waiting.includes(pay)]).toEqual([true, true, true, false]);
  const { token } = await jobOf(held.orderId);
  expect((await send(`/pl/answer/${token}`, { answer: "accepted", note: "Zapraszamy <b>serdecznie</b>" })).status).toBe(303);
  const after = await read(checkoutOf(held, lang));
  expect([after.includes(accepted), after.includes("Zapraszamy &lt;b&gt;serdecznie&lt;/b&gt;"), after.includes(pay)]).toEqual([true, true, true]);
});

test("an incomplete form asks nobody and keeps what was typed", async () => {
  const held = await heldOnRequest();
  const answer = await send(checkoutOf(held), { ...filled, email: "anna", intent: "pay" });
  expect([answer.status, (await answer.text()).includes("wygląda na niepełny"), await stateOf(held.orderId)]).toEqual([400, true, "held"]);
});

test("the host's page is kept by nobody, opening it decides nothing, another answer afterwards changes nothing", async () => {
  const held = await heldOnRequest();
  await send(checkoutOf(held), filled);
  const { token } = await jobOf(held.orderId);
  const page = await site.ask(`/de/answer/${token}`);
  expect([page.status, page.headers.get("cache-control"), page.headers.get("x-robots-tag")]).toEqual([200, "private, no-store", "noindex"]);
  const html = await page.text();
  expect([html.includes("Nehmen Sie diese Gäste auf?"), /72\sPLN/.test(html), html.includes(CONTACT.phone)]).toEqual([true, true, false]);
  expect(await stateOf(held.orderId)).toBe("awaiting_request");
  await send(`/de/answer/${token}`, { answer: "refused", note: "Leider voll" });
  const again = await send(`/de/answer/${token}`, { answer: "accepted", note: "" });
  expect([again.status, (await read(`/de/answer/${token}`)).includes("Ihre Absage ist gespeichert"), await stateOf(held.orderId)]).toEqual([303, true, "cancelled"]);
  const over = await read(checkoutOf(held));
  expect([over.includes("Tym razem się nie udało"), over.includes("Leider voll")]).toEqual([true, true]);
  expect((await send(`/de/answer/${token}`, { answer: "maybe" })).status).toBe(400);
});

test("the guest withdraws on the page, and the host's link says that no answer is needed", async () => {
  const held = await heldOnRequest();
  await send(checkoutOf(held), filled);
  expect((await send(checkoutOf(held), { intent: "cancel" })).status).toBe(303);
  expect([(await read(checkoutOf(held))).includes("Miejsca oddane"), (await read(`/en/answer/${(await jobOf(held.orderId)).token}`)).includes("No answer is needed any more")]).toEqual([true, true]);
});

test("the host's mail speaks his language and leads to the link; the guest hears what became of it in hers, each once", async () => {
  const held = await heldOnRequest("de");
  const { entrepreneurId } = await db().orderComponent.findFirstOrThrow({ where: { line: { orderId: held.orderId } } });
  const host = await makeActor("entrepreneur");
  await db().user.update({ where: { id: host.userId }, data: { lang: "en", members: { create: { organisationId: entrepreneurId } } } });
  await db().organisation.update({ where: { id: entrepreneurId }, data: { email: "host@example.com" } });
  await send(checkoutOf(held, "de"), { ...filled, email: `${held.code}@example.com` });
  const job = await jobOf(held.orderId);
  for (let run = 0; run < 2; run++) await sendRequestMail(job);
  await send(`/en/answer/${job.token}`, { answer: "accepted", note: "See you" });
  for (const kind of ["accepted", "accepted"] as const) await sendRequestNews({ orderId: held.orderId, kind, now: NOW });
  const mails = await Promise.all((await listMails()).map((mail) => readMail(mail.id)));
  const toHost = mails.filter((mail) => mail!.to === "host@example.com");
  expect(toHost.map((mail) => [mail!.subject.startsWith("Booking request: Rejs po porcie (en)"), mail!.text.includes(`/en/answer/${job.token}`), /PLN\s72/.test(mail!.text)])).toEqual([[true, true, true]]);
  const toGuest = mails.filter((mail) => mail!.to === `${held.code}@example.com`);
  expect(toGuest.map((mail) => [mail!.subject, mail!.text.includes("See you"), mail!.text.includes(`/de/checkout/${held.code}?key=${held.key}`)])).toEqual([["Zugesagt, jetzt bezahlen: Dzień nad morzem (de)", true, true]]);
});

test("in the studio the host sees what waits and answers; a stranger sees nothing", async () => {
  const held = await heldOnRequest();
  await send(checkoutOf(held), filled);
  const { entrepreneurId } = await db().orderComponent.findFirstOrThrow({ where: { line: { orderId: held.orderId } } });
  const [host, stranger] = [await makeActor("entrepreneur"), await makeActor("entrepreneur")];
  await db().member.updateMany({ where: { userId: host.userId }, data: { organisationId: entrepreneurId } });
  const pageOf = async (actor: typeof host) => (await site.ask("/studio/requests", { headers: { cookie: await cookieOf(actor) } })).text();
  const { requestId } = await jobOf(held.orderId);
  expect([(await pageOf(host)).includes(held.code), (await pageOf(stranger)).includes(held.code)]).toEqual([true, false]);
  expect((await send("/studio/requests", { request: requestId, answer: "accepted", note: "" }, await cookieOf(stranger))).status).toBe(404);
  const answer = await send("/studio/requests", { request: requestId, answer: "accepted", note: "" }, await cookieOf(host));
  expect([answer.status, answer.headers.get("location"), await stateOf(held.orderId)]).toEqual([303, "/studio/requests?done=accepted", "held"]);
});

test("a yes after the deadline is not taken, and the page says that it has passed", async () => {
  const held = await heldOnRequest();
  await send(checkoutOf(held), filled);
  const { token } = await jobOf(held.orderId);
  await letLapse(held.orderId);
  await db().bookingRequest.updateMany({ where: { orderId: held.orderId }, data: { deadline: new Date(Date.now() - 1000) } });
  expect((await send(`/pl/answer/${token}`, { answer: "accepted", note: "" })).status).toBe(303);
  expect([(await read(`/pl/answer/${token}`)).includes("Termin odpowiedzi minął"), await stateOf(held.orderId)]).toEqual([true, "awaiting_request"]);
});
