import { afterAll, beforeAll, expect, it } from "vitest";
import { holdPlaces } from "../../../app/domain/booking/hold-places.server.ts";
import { db, type Database } from "../../../app/platform/db.server.ts";
import { testDatabase } from "../../support/database.ts";
import { DAY, formToken, makeCruise, NOW } from "../../support/factory.ts";

let database: Database;
beforeAll(async () => void (database = await testDatabase()));
afterAll(() => database.close());

it("takes the places and freezes price and texts", async () => {
  const { packageId, slotIds } = await makeCruise();
  const held = await holdPlaces({ productId: packageId, date: DAY, units: { adult: 2, child: 1 }, lang: "de", token: formToken(), now: NOW });
  const order = await db().order.findUniqueOrThrow({ where: { id: held.orderId }, include: { lines: { include: { components: { include: { reservations: true } } } } } });
  expect(order).toMatchObject({ state: "held", lang: "de", totalMinor: 10_000, currency: "PLN" });
  expect((await db().slot.findUniqueOrThrow({ where: { id: slotIds[0] } })).reserved).toBe(3);
});
