/** The page on which a seller calls an order off, over HTTP: what it says and asks once a guest's bank has taken the payment back. */
import { expect, test } from "vitest";
import type { Lang } from "../../../app/core/vocabulary.ts";
import { cancelByOffice } from "../../../app/domain/payments/cancelling/cancel-by-office.server.ts";
import { closeDispute, openDispute } from "../../../app/platform/stripe-simulator/endpoints/dispute-endpoints.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { makeCruise } from "../../support/factory.ts";
import { stripeOfFile } from "../../support/of-file.ts";
import { sell } from "../../support/payouts.ts";
import { siteOfFile } from "../../support/site.ts";
import { until } from "../../support/stripe.ts";
import { cookieOf, makeActor } from "../../support/studio.ts";

const site = siteOfFile();
const stripe = stripeOfFile();

/** A paid order whose guest went to the bank. @param amount all of it when left out @returns its page as its seller reads it */
async function disputed(amount?: number) {
  const { packageId, lotId } = await makeCruise();
  const { orderId, code } = await sell(stripe, packageId);
  const bank = { ...stripe.simulator.sandbox, cause: null };
  const dispute = openDispute(bank, { charge: stripe.simulator.sandbox.store.all("charges").find((charge) => charge.transfer_group === orderId)!, amount });
  const becomes = (state: string) => until(async () => (await db().dispute.findUnique({ where: { id: dispute.id } }))?.state === state);
  await becomes("open");
  const seller = await makeActor("lot");
  await db().member.updateMany({ where: { userId: seller.userId }, data: { organisationId: lotId } });
  const read = async (lang: Lang) => {
    await db().user.update({ where: { id: seller.userId }, data: { lang } });
    const answer = await site.ask(`/studio/bookings/${code}/cancel`, { headers: { cookie: await cookieOf({ ...seller, lang }) } });
    return { status: answer.status, html: (await answer.text()).replaceAll("\u00a0", " ") };
  };
  return { orderId, read, lose: async () => { closeDispute(bank, { dispute, status: "lost" }); await becomes("lost"); } };
}

test("while the bank decides the page is refused in the studio's own words, and leads back into the studio", async () => {
  const { status, html } = await (await disputed()).read("pl");
  expect([status, html.includes("Bank cofa tę płatność albo już ją cofnął"), html.includes("Strona główna studia"), html.includes("Czego szukasz?")]).toEqual([409, true, true, false]);
});

test.each([["pl", "Odwołaj bez zwrotu", "Gość otrzyma"], ["de", "Ohne Erstattung absagen", "Der Gast bekommt"], ["en", "Call off without a refund", "The guest gets"]] as const)("after a chargeback lost for good nothing promises the guest money: %s", async (lang, button, promise) => {
  const { orderId, read, lose } = await disputed();
  await lose();
  const { status, html } = await read(lang);
  expect([status, html.includes(`>${button}</button>`), html.includes(promise)]).toEqual([200, true, false]);
  await db().order.update({ where: { id: orderId }, data: { state: "fulfilled" } });
  const over = await read(lang);
  expect([over.status, over.html.includes("name=\"note\""), over.html.includes(button)], "nothing is left to be done for a trip that is over").toEqual([200, false, false]);
});

test.each([["pl", "Gość otrzyma 60 zł", "Reklamacja w banku obejmuje 20 zł", "Gość dostanie całą kwotę"], ["de", "Der Gast bekommt 60 PLN", "Bei der Bank reklamiert 20 PLN", "den vollen Betrag"], ["en", "The guest gets PLN 60", "Disputed with the bank PLN 20", "the full amount"]] as const)("beside a chargeback of a part both amounts stand there, and nothing promises all of it: %s", async (lang, gets, bank, all) => {
  const { status, html } = await (await disputed(2_000)).read(lang);
  const words = html.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");
  expect([status, words.includes(gets), words.includes(bank), words.includes(all)]).toEqual([200, true, true, false]);
});

test.each([["pl", "To zamówienie jest już odwołane"], ["de", "Diese Buchung ist schon abgesagt"], ["en", "This order is already called off"]] as const)("what is called off already is said to be, at a second click too, and not to be nowhere: %s", async (lang, says) => {
  const { packageId, lotId } = await makeCruise();
  const { code } = await sell(stripe, packageId);
  const [seller, stranger] = [{ ...(await makeActor("lot")), lang }, { ...(await makeActor("lot")), lang }];
  await db().member.updateMany({ where: { userId: seller.userId }, data: { organisationId: lotId } });
  await cancelByOffice({ actor: { ...seller, organisationId: lotId }, orderCode: code, lineIds: null, note: "Sztorm", now: new Date() });
  const ask = async (who: typeof seller, method: "GET" | "POST") => {
    await db().user.update({ where: { id: who.userId }, data: { lang } });
    const answer = await site.ask(`/studio/bookings/${code}/cancel`, { method, headers: { cookie: await cookieOf(who), ...(method === "POST" ? { "content-type": "application/x-www-form-urlencoded" } : {}) }, ...(method === "POST" ? { body: "note=Sztorm" } : {}) });
    return [answer.status, (await answer.text()).replaceAll("\u00a0", " ").includes(says)];
  };
  expect([await ask(seller, "GET"), await ask(seller, "POST"), await ask(stranger, "GET")]).toEqual([[409, true], [409, true], [404, false]]);
});
