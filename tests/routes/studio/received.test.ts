/** The form in which the regional organisation notes what came back of paid invoices, over HTTP: of several debts those that are ticked, at the amount that was seen. */
import { beforeEach, expect, test } from "vitest";
import { dateAt } from "../../../app/core/time.ts";
import type { Actor } from "../../../app/domain/organisations/actor.ts";
import { markPaid } from "../../../app/domain/payments/transfers/mark-paid.server.ts";
import { payOut } from "../../../app/domain/payments/transfers/pay-out.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { makeCruise, makeOffer, makePackage, makeResource } from "../../support/factory.ts";
import { formOf, giveHalfBack, PAID, zrot } from "../../support/invoices.ts";
import { stripeOfFile } from "../../support/of-file.ts";
import { AFTER, sell } from "../../support/payouts.ts";
import { crawled, elementsIn } from "../../support/read-html.ts";
import { siteOfFile } from "../../support/site.ts";
import { cookieOf } from "../../support/studio.ts";

const site = siteOfFile();
const stripe = stripeOfFile({ withWebhooks: false });
let debt: Awaited<ReturnType<typeof twoDebts>>;
beforeEach(async () => void (debt = await twoDebts()));

/** A cruise and a walk of one host, bought in one order; both were paid against an invoice, and half of each went back to the guest. */
async function twoDebts() {
  const { entrepreneurId, lotId, offerId } = await makeCruise();
  const { resourceId } = await makeResource({ organisationId: entrepreneurId, slots: [{ start: "14:00" }] });
  const walk = await makeOffer({ ownerId: entrepreneurId, resourceId, title: "Spacer po wydmach", times: ["14:00"] });
  const { orderId, code } = await sell(stripe, await makePackage({ ownerId: lotId, components: [{ offerId }, { offerId: walk }] }));
  await payOut({ now: AFTER });
  const actor: Actor = await zrot();
  await markPaid({ actor, ...(await formOf(entrepreneurId)), paid: PAID, now: AFTER });
  await db().transfer.updateMany({ data: { sentAt: new Date() } }); // the site's clock is today's
  await giveHalfBack({ orderId, entrepreneurId, lotId });
  const reversals = await db().transferReversal.findMany({ where: { transfer: { organisationId: entrepreneurId } }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  const shown = reversals.map(({ id, amountMinor }) => `${id}:${amountMinor}`);
  const cookie = await cookieOf(actor);
  const send = (reversal: string[]) => site.ask("/studio/invoices", { method: "POST", headers: { cookie, origin: site.url }, body: new URLSearchParams([...Object.entries({ form: "received", organisation: entrepreneurId, currency: "PLN", paidOn: dateAt(new Date()), reference: "potrącone z FV 9/07/2027" }), ...reversal.map((value) => ["reversal", value])]) });
  return { code, shown: shown as [string, string], read: () => site.ask("/studio/invoices", { headers: { cookie } }), send, states: async () => (await db().transferReversal.findMany({ where: { id: { in: reversals.map(({ id }) => id) } }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] })).map(({ state }) => state) };
}

const ofDebt = (html: string) => elementsIn(html, "input").filter(({ name, value }) => name === "reversal" && debt.shown.some((shown) => value!.startsWith(shown.split(":")[0]!)));
const ticked = (html: string) => ofDebt(html).filter(({ checked }) => checked !== undefined).map(({ value }) => value);

test("all are ticked at first, and each says of which service it is", async () => {
  const html = await (await debt.read()).text();
  expect(ticked(html).toSorted()).toEqual(debt.shown.toSorted());
  const { text } = crawled(html);
  for (const title of ["Rejs po porcie", "Spacer po wydmach"]) expect(text).toContain(`${title} ${debt.code} · 36,00 zł`);
  const [button] = elementsIn(html.slice(html.indexOf(debt.shown[0])), "button");
  expect(button!["aria-label"], "of all of them, not of those that are ticked").not.toContain("zł");
});

test("none ticked is asked for beside the ticks, and what was typed stays", async () => {
  const answer = await debt.send([]);
  const html = await answer.text();
  expect([answer.status, ticked(html), html.includes("Uzupełnij to pole."), html.includes('value="potrącone z FV 9/07/2027"')]).toEqual([422, [], true, true]);
  expect(await debt.states()).toEqual(["due", "due"]);
});

test("one ticked is noted, the other stays owed", async () => {
  const answer = await debt.send([debt.shown[0]]);
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/studio/invoices?done=received"]);
  expect(await debt.states()).toEqual(["sent", "due"]);
  expect(ofDebt(await (await debt.read()).text()).map(({ type, value }) => [type, value]), "alone it needs no tick").toEqual([["hidden", debt.shown[1]]]);
});

test("an amount that has changed since is said so, nothing is noted, and what was ticked still is", async () => {
  const [first, second] = debt.shown;
  await db().transferReversal.update({ where: { id: first.split(":")[0]! }, data: { amountMinor: 3_000 } });
  const answer = await debt.send([first]);
  const html = await answer.text();
  expect([answer.status, crawled(html).text.includes("Ta kwota zmieniła się od otwarcia strony")]).toEqual([409, true]);
  expect([ofDebt(html).map(({ value }) => value).includes(second), ticked(html)]).toEqual([true, [first.replace("3600", "3000")]]);
  expect(await debt.states()).toEqual(["due", "due"]);
});
