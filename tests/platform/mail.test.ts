/** Mails: what they say in three languages, what cannot be smuggled into them, and that one order gets each of them once. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { orderMail } from "../../app/domain/print/mails/order-mail.ts";
import { sendOrderMail } from "../../app/domain/print/mails/send-order-mail.server.ts";
import { mailLoginLink } from "../../app/domain/organisations/mails/send-login-mail.server.ts";
import { settle } from "../../app/domain/payments/settling/settle.server.ts";
import { db } from "../../app/platform/db.server.ts";
import { listMails, readMail, readMailSource } from "../../app/platform/mailbox.server.ts";
import { sendMail } from "../../app/platform/mail.server.ts";
import { paidTrip } from "../domain/print/order-views.ts";
import { makeCruise, NOW } from "../support/factory.ts";
import { databaseOfFile, dataDirOfFile, stripeOfFile } from "../support/of-file.ts";
import { CONTACT, hold, pay } from "../support/orders.ts";

const folder = dataDirOfFile();
databaseOfFile();
const stripe = stripeOfFile({ withWebhooks: false });

const input = (order = paidTrip()) => ({ order, url: "https://example.com/o?key=k", otherDatesUrl: "https://example.com/p", today: "2026-11-24" });

test.each([
  ["pl", "Potwierdzenie QWERTYZA: Październik nad morzem", "do 23 października 2027 włącznie: zwrot całej kwoty", "bilet ABCD-EFGH"],
  ["de", "Bestätigung QWERTYZA: Październik nad morzem", "bis einschließlich 23. Oktober 2027: volle Erstattung", "Voucher ABCD-EFGH"],
  ["en", "Confirmation QWERTYZA: Październik nad morzem", "until the end of 23 October 2027: full refund", "voucher ABCD-EFGH"],
] as const)("the confirmation speaks %s", (lang, subject, cancellation, voucher) => {
  const mail = orderMail("confirmation", input(paidTrip({ lang })));
  expect(mail.subject).toBe(subject);
  expect(mail.text).toContain(cancellation);
  expect(mail.text).toContain(voucher);
  expect(mail.text).toContain("https://example.com/o?key=k");
  expect(mail.html).toContain(`<html lang="${lang}">`);
  expect(mail.text).toContain("REJ/005/2026");
});

test("what a code took off stands under the price, before the terms; of several trips the whole sum comes last", () => {
  const means = { otherMeans: [{ useId: "u1", kind: "promotion" as const, code: "LATO10", amountMinor: 6800 }], discountMinor: 6800, toPayMinor: 61200 };
  const trip = paidTrip();
  const textOf = (order: typeof trip) => orderMail("confirmation", input(order)).text.replace(/\s+/g, " ");
  expect(textOf({ ...trip, ...means })).toContain("Razem: 680 zł Kod LATO10: −68 zł Zapłacono online: 612 zł Rezygnacja");
  const two = { ...trip, lines: [trip.lines[0]!, { ...trip.lines[0]!, id: "l2" }], totalMinor: 136000, toPayMinor: 136000 };
  expect(textOf(two)).toMatch(/Zapłacono: 680 zł Rezygnacja .* Zapłacono: 680 zł Rezygnacja .* Zapłacono za wszystko: 1 360 zł/);
  expect(textOf({ ...two, ...means, toPayMinor: 129200 })).toMatch(/Razem: 680 zł Rezygnacja .* Wszystko razem: 1 360 zł Kod LATO10: −68 zł Zapłacono online: 1 292 zł/);
});

test("markup typed as a name stays text", () => {
  const { html } = orderMail("confirmation", input());
  expect(html).not.toContain("<b>Gęśla");
  expect(html).toContain("&lt;b&gt;Gęśla");
});

test("money that came too late is said to go back, with its amount and other dates", () => {
  const mail = orderMail("late-payment", input({ ...paidTrip({ lang: "en" }), state: "refund_due", refundMinor: 68000 }));
  expect(mail.text).toMatch(/refunding PLN\s680/);
  expect(mail.text).toContain("https://example.com/p");
});

test("a cancelled order says what comes back, or that nothing was paid", () => {
  expect(orderMail("cancelled", input({ ...paidTrip({ lang: "de" }), state: "cancelled", refundMinor: 34000 })).text).toMatch(/erstatten 340\sPLN/);
  expect(orderMail("cancelled", input({ ...paidTrip(), state: "cancelled", confirmedAt: null })).text).toContain("Nic nie zostało zapłacone.");
});

test("a line break in an address or a subject adds no header", async () => {
  await sendMail({ to: "a@example.com\r\nBcc: spy@example.com", subject: "Hi\r\nX-Evil: 1", text: "t", html: "<p>t</p>", about: "injection", lang: "en" });
  const [{ id } = { id: "" }] = (await listMails()).filter((mail) => mail.subject.startsWith("Hi"));
  const source = (await readMailSource(id))!.toString();
  expect(source).not.toMatch(/^(X-Evil|Bcc):/m);
});

test("the confirmation is sent once, with PDF and calendar, and leaves a trace", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId, { adult: 2 }, { lang: "de" });
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  await sendOrderMail({ orderId: held.orderId, kind: "confirmation", now: NOW });
  await sendOrderMail({ orderId: held.orderId, kind: "confirmation", now: NOW });
  expect(await db().auditRow.count({ where: { entityId: held.orderId, action: "mail_confirmation" } })).toBe(1);
  const mine = (await listMails()).filter((mail) => mail.to === CONTACT.email);
  expect(mine).toHaveLength(1);
  const mail = (await readMail(mine[0]!.id))!;
  expect(mail.subject).toContain(`Bestätigung ${held.code}`);
  expect(mail.text).toContain(`/de/orders/${held.code}?key=${held.key}`);
  const [pdf, ics] = mail.attachments;
  expect(Buffer.from(pdf!.content, "base64").subarray(0, 5).toString()).toBe("%PDF-");
  expect(Buffer.from(ics!.content, "base64").toString()).toContain("TZID=Europe/Warsaw");
});

test("a mail sent again after a crash has the same Message-ID and takes the place of the first", async () => {
  const before = readdirSync(path.join(folder, "mail")).length;
  const mail = { to: "b@example.com", subject: "Once", text: "t", html: "<p>t</p>", about: "order-1-cancelled", lang: "en" };
  const [first, second] = [await sendMail(mail), await sendMail(mail)];
  expect(second.messageId).toBe(first.messageId);
  expect(readdirSync(path.join(folder, "mail")).length).toBe(before + 2);
});

test("the log-in link comes in the user's language and leaves no half-written file", async () => {
  await db().user.create({ data: { id: "u1", email: "c@example.com", name: "Celina" } });
  await mailLoginLink({ userId: "u1", token: "one-use-token", lang: "pl" });
  const mail = (await listMails()).find((kept) => kept.to === "c@example.com")!;
  expect(mail.subject).toBe("Twój link do logowania");
  expect((await readMail(mail.id))!.text).toContain("/studio/magic/one-use-token");
  const names = readdirSync(path.join(folder, "mail"));
  expect(names.every((name) => /^[0-9a-f]{24}\.(json|eml)$/.test(name))).toBe(true);
  expect(readFileSync(path.join(folder, "mail", `${mail.id}.eml`), "utf8")).toContain("Message-ID:");
});
