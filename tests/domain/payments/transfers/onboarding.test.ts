import Stripe from "stripe";
import { expect, it } from "vitest";
import { choosePayment, onboardPayee, refreshPayee } from "../../../../app/domain/payments/transfers/onboard-payee.server.ts";
import { payOut } from "../../../../app/domain/payments/transfers/pay-out.server.ts";
import { payoutsPage } from "../../../../app/domain/payments/transfers/payouts-page.server.ts";
import { db } from "../../../../app/platform/db.server.ts";
import { connectStripe, useStripe } from "../../../../app/platform/stripe.server.ts";
import { makeCruise, NOW } from "../../../support/factory.ts";
import { databaseOfFile, stripeOfEachTest } from "../../../support/of-file.ts";
import { sell } from "../../../support/payouts.ts";
import { postWebhook, until } from "../../../support/stripe.ts";
import { makeActor } from "../../../support/studio.ts";

databaseOfFile();
const stripe = stripeOfEachTest();

const fillIn = (url: string) => fetch(url, { method: "POST", redirect: "manual" });
const standing = async (organisationId: string) => (({ account, by }) => ({ account, by }))(await payoutsPage(db(), { organisationId, lang: "de", now: NOW }));

it("leads to Stripe's form and back; the account that is ready is paid by transfer from then on", async () => {
  const actor = await makeActor();
  expect(await standing(actor.organisationId)).toEqual({ account: "none", by: "invoice" });
  const { url } = await onboardPayee({ actor, now: NOW });
  expect(await standing(actor.organisationId)).toEqual({ account: "unfinished", by: "invoice" });
  const back = await fillIn(url);
  expect([back.status, back.headers.get("location")]).toEqual([303, "http://localhost:3000/studio/payouts?back=1"]);
  await until(async () => (await db().organisation.findUniqueOrThrow({ where: { id: actor.organisationId } })).payoutsEnabled);
  expect(await standing(actor.organisationId)).toEqual({ account: "ready", by: "transfer" });
});

it("what Stripe tells of accounts comes from an endpoint of its own, under a secret of its own", async () => {
  const actor = await makeActor();
  useStripe(connectStripe({ key: "sk_test_simulator", webhookSecret: "whsec_test_secret", connectWebhookSecret: "whsec_of_accounts", port: stripe.simulator.port }));
  stripe.holdWebhooks();
  await fillIn((await onboardPayee({ actor, now: NOW })).url);
  const { stripeAccountId } = await db().organisation.findUniqueOrThrow({ where: { id: actor.organisationId } });
  const { body } = stripe.eventOf("account.updated", stripeAccountId!);
  const signed = (secret: string) => postWebhook({ body, signature: Stripe.webhooks.generateTestHeaderString({ payload: body, secret }) });
  expect((await signed("whsec_somebody_else")).status).toBe(400);
  expect([(await signed("whsec_of_accounts")).status, await standing(actor.organisationId)]).toEqual([200, { account: "ready", by: "transfer" }]);
});

it("an account that was finished while nobody told us is found by the night's run", async () => {
  const actor = await makeActor();
  stripe.holdWebhooks();
  await fillIn((await onboardPayee({ actor, now: NOW })).url);
  const gone = await makeActor();
  await db().organisation.update({ where: { id: gone.organisationId }, data: { stripeAccountId: "acct_of_nobody" } });
  expect(await standing(actor.organisationId)).toEqual({ account: "unfinished", by: "invoice" });
  await payOut({ now: NOW });
  expect(await standing(actor.organisationId)).toEqual({ account: "ready", by: "transfer" });
});

it("two clicks at once make one account, and a link that was used leads back for another", async () => {
  const actor = await makeActor("lot");
  const [first] = await Promise.all([onboardPayee({ actor, now: NOW }), onboardPayee({ actor, now: new Date(NOW.getTime() + 1) })]);
  expect(stripe.simulator.sandbox.store.all("accounts")).toHaveLength(1);
  expect(stripe.simulator.sandbox.store.all("accounts")[0]).toMatchObject({ metadata: { organisationId: actor.organisationId }, country: "PL" });
  const { store } = stripe.simulator.sandbox;
  const link = store.get("accountLinks", first.url.split("/").at(-1)!)!;
  store.put("accountLinks", { ...link, expiresAt: 0 });
  expect((await fillIn(first.url)).headers.get("location")).toBe("http://localhost:3000/studio/payouts?again=1");
});

it("an account that stops being payable is paid by invoice until it is ready again", async () => {
  const actor = await makeActor();
  await fillIn((await onboardPayee({ actor, now: NOW })).url);
  await refreshPayee({ organisationId: actor.organisationId });
  const { store } = stripe.simulator.sandbox;
  const [account] = store.all("accounts");
  store.put("accounts", { ...account!, payouts_enabled: false });
  await refreshPayee({ organisationId: actor.organisationId });
  expect(await standing(actor.organisationId)).toEqual({ account: "unfinished", by: "invoice" });
});

it("an account that is ready again is paid as its organisation chose: by transfer, or by invoice where it wanted that", async () => {
  const { store } = stripe.simulator.sandbox;
  for (const by of ["transfer", "invoice"] as const) {
    const actor = await makeActor();
    await fillIn((await onboardPayee({ actor, now: NOW })).url);
    await refreshPayee(actor);
    if (by === "invoice") await choosePayment({ actor, by });
    const account = store.all("accounts").find(({ metadata }) => metadata?.organisationId === actor.organisationId)!;
    for (const ready of [false, true]) {
      store.put("accounts", { ...account, payouts_enabled: ready });
      await refreshPayee(actor);
      expect(await standing(actor.organisationId)).toEqual(ready ? { account: "ready", by } : { account: "unfinished", by: "invoice" });
    }
  }
});

it("by invoice by choice, by transfer only with an account that can be paid", async () => {
  const actor = await makeActor();
  await expect(choosePayment({ actor, by: "transfer" })).rejects.toMatchObject({ code: "payments.no_account" });
  await fillIn((await onboardPayee({ actor, now: NOW })).url);
  await refreshPayee({ organisationId: actor.organisationId });
  await choosePayment({ actor, by: "invoice" });
  expect(await standing(actor.organisationId)).toEqual({ account: "ready", by: "invoice" });
  await expect(onboardPayee({ actor: await makeActor("jst"), now: NOW })).rejects.toMatchObject({ code: "forbidden" });
});

it("what is sold is shown as coming, with its day, to those it is owed to and to nobody else", async () => {
  const { packageId, entrepreneurId, lotId } = await makeCruise();
  await sell(stripe, packageId);
  const vendor = await payoutsPage(db(), { organisationId: entrepreneurId, lang: "de", now: NOW, windowDays: 7 });
  expect(vendor.coming).toMatchObject([{ title: { text: "Rejs po porcie (de)", lang: "de" }, lastDay: "2027-07-12", dueOn: "2027-07-19", amountMinor: 7_200, standing: "coming" }]);
  expect((await payoutsPage(db(), { organisationId: lotId, lang: "de", now: NOW })).coming).toMatchObject([{ title: null, amountMinor: 800 }]);
  expect((await payoutsPage(db(), { organisationId: (await makeActor()).organisationId, lang: "de", now: NOW })).coming).toEqual([]);
});

it("an address that Stripe refuses is said, and the account is made once it is another", async () => {
  const actor = await makeActor();
  const setMail = (email: string) => db().organisation.update({ where: { id: actor.organisationId }, data: { email } });
  await setMail("biuro.@example.com");
  await expect(onboardPayee({ actor, now: NOW })).rejects.toMatchObject({ code: "payments.email_refused", status: 422 });
  await setMail("biuro@example.com");
  expect((await onboardPayee({ actor, now: NOW })).url).toContain("http");
});
