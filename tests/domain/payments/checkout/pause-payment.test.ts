/** A price changes only while nobody can pay the old one: a second tab that begins to pay in between keeps the price it was shown. */
import { beforeEach, expect, it } from "vitest";
import type { Held } from "../../../../app/domain/booking/hold-places.server.ts";
import { readOrder } from "../../../../app/domain/booking/read-order.server.ts";
import { askHosts } from "../../../../app/domain/booking/requests/ask-hosts.server.ts";
import { addTrip } from "../../../../app/domain/payments/checkout/add-trip.server.ts";
import { dropTrip } from "../../../../app/domain/payments/checkout/drop-trip.server.ts";
import { removeCode } from "../../../../app/domain/payments/codes/enter-code.server.ts";
import { settle } from "../../../../app/domain/payments/settling/settle.server.ts";
import { db } from "../../../../app/platform/db.server.ts";
import { enter, makePromotion } from "../../../support/codes.ts";
import { DAY, formToken, makeCruise, NOW, type Cruise } from "../../../support/factory.ts";
import { codesAddUp, databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { CONTACT, hold, pay, stateOf } from "../../../support/orders.ts";

/** What another tab does while Stripe closes the page of this one. */
let meanwhile: (() => Promise<void>) | null = null;
databaseOfFile();
placesAndLedgersAddUp();
codesAddUp();
const stripe = stripeOfEachTest({
  withWebhooks: false,
  holdRequest: async ({ path }: { path: string }) => {
    const act = path.endsWith("/expire") ? meanwhile : null;
    meanwhile = act ? null : meanwhile;
    await act?.();
  },
});
let cruise: Cruise;
beforeEach(async () => void (cruise = await makeCruise()));

it.each<{ change: string; before: (held: Held) => Promise<unknown>; act: (held: Held) => Promise<unknown> }>([
  { change: "a code is entered", before: async () => {}, act: async (held) => enter(held, await makePromotion(cruise.lotId)) },
  { change: "a code is taken off", before: async (held) => enter(held, await makePromotion(cruise.lotId)), act: async (held) => removeCode({ ...held, useId: (await readOrder(held)).otherMeans[0]!.useId, now: NOW }) },
  {
    change: "a trip is taken out", before: (held) => addTrip({ ...held, productId: cruise.offerId, date: DAY, units: { adult: 1 }, token: formToken(), now: NOW }),
    act: async (held) => dropTrip({ ...held, lineId: (await readOrder(held)).lines[0]!.id, now: NOW }),
  },
])("$change while another tab goes to Stripe's page: the change is refused, and what is paid there buys the trip", async ({ before, act }) => {
  const held = await hold(cruise.packageId);
  await before(held);
  await pay(held);
  let other: Awaited<ReturnType<typeof pay>> | undefined;
  meanwhile = async () => void (other = await pay(held));
  const shown = (await readOrder(held)).toPayMinor;
  await expect(act(held)).rejects.toMatchObject({ code: "booking.wrong_state", data: { state: "awaiting_payment" } });
  expect((await readOrder(held)).toPayMinor).toBe(shown);
  await stripe.press(other!.url, "succeeded");
  expect(await settle({ sessionId: other!.sessionId, now: NOW })).toMatchObject({ state: "confirmed" });
});

it("a host who wants to be asked from now on is asked about a held order: the page of Stripe's that was open is closed", async () => {
  const held = await hold(cruise.packageId);
  const { sessionId } = await pay(held);
  await db().product.update({ where: { id: cruise.offerId }, data: { confirmation: "request" } });
  await expect(pay(held)).rejects.toMatchObject({ code: "booking.on_request" });
  expect([stripe.simulator.sandbox.store.get("sessions", sessionId)!.status, await stateOf(held.orderId)]).toEqual(["expired", "held"]);
  expect(await askHosts({ ...held, contact: CONTACT, now: NOW })).toBe(true);
});
