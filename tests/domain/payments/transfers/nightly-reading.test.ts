/** What the night reads of fees and debts: only where something is to be done, and nothing less than a reading of everything would find. */
import { beforeAll, expect, it } from "vitest";
import { dateAt } from "../../../../app/core/time.ts";
import type { Held } from "../../../../app/domain/booking/hold-places.server.ts";
import { feesOfOrders, feesToAlign } from "../../../../app/domain/payments/books/fees-of-orders.server.ts";
import { cancelByOffice } from "../../../../app/domain/payments/cancelling/cancel-by-office.server.ts";
import { alignFee, openFees } from "../../../../app/domain/payments/transfers/align-fees.server.ts";
import { alignTransfers, openDebts, type OpenDebt } from "../../../../app/domain/payments/transfers/align-transfers.server.ts";
import { payOut } from "../../../../app/domain/payments/transfers/pay-out.server.ts";
import { addFee } from "../../../../app/domain/pricing/fee-rates.server.ts";
import { db, inTransaction } from "../../../../app/platform/db.server.ts";
import { chargeBack, decide } from "../../../support/chargebacks.ts";
import { DAY, makeBundle, makeCruise, NOW, type Cruise } from "../../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfFile } from "../../../support/of-file.ts";
import { AFTER, makeAccount, sell, workOff } from "../../../support/payouts.ts";
import { makeActor } from "../../../support/studio.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfFile({ withWebhooks: false });

/** Every debt is due by then. */
const MUCH_LATER = new Date("2037-01-01T03:10:00Z");
const NIGHT = { windowDays: 7, now: AFTER };
/** Orders of every sort by what happened to them, and when. */
const sorts = {} as Record<"settled" | "owing" | "complained" | "wonBack" | "cancelled" | "free" | "bundled" | "lost" | "later" | "due" | "takenBack", Held>;
let paying: Cruise;
let unpaying: Cruise;

/** Two LOTs, of which one pays no fee; what has been paid out, with all that may come after it, and what has not. */
beforeAll(async () => {
  const rot = await makeActor("rot", "ZROT");
  [paying, unpaying] = [await makeCruise({ capacity: 60 }), await makeCruise({ capacity: 60 })];
  await addFee({ actor: rot, lotId: null, bp: 300, validFrom: dateAt(NOW), now: NOW });
  await addFee({ actor: rot, lotId: unpaying.lotId, bp: 0, validFrom: dateAt(NOW), now: NOW });
  for (const id of [paying.lotId, paying.entrepreneurId, unpaying.lotId]) await makeAccount(stripe, id);
  const office = { actor: { ...(await makeActor("lot")), organisationId: paying.lotId }, lineIds: null, note: "Silnik nie działał." };
  for (const sort of ["settled", "complained", "wonBack", "cancelled", "takenBack"] as const) sorts[sort] = await soldAt(paying.packageId);
  sorts.free = await soldAt(unpaying.packageId);
  sorts.owing = await soldAt(unpaying.offerId);
  sorts.bundled = await soldAt(await makeBundle({ ownerId: rot.organisationId, packageIds: [paying.packageId] }));
  await cancelByOffice({ ...office, orderCode: sorts.cancelled.code, now: NOW });
  await payOut(NIGHT);
  await workOff();
  await cancelByOffice({ ...office, orderCode: sorts.complained.code, now: AFTER });
  for (const { orderId } of [sorts.takenBack, sorts.wonBack]) await chargeBack({ stripe, orderId, parts: 2 });
  await decide({ stripe, orderId: sorts.wonBack.orderId, status: "won" });
  for (const sort of ["lost", "later", "due"] as const) sorts[sort] = await soldAt(paying.packageId);
  await db().orderComponent.updateMany({ where: { line: { orderId: sorts.lost.orderId } }, data: { state: "lost" } });
  const later = { endDate: new Date("2027-08-30") };
  await db().orderLine.updateMany({ where: { orderId: sorts.later.orderId }, data: later });
  await db().orderComponent.updateMany({ where: { line: { orderId: sorts.later.orderId } }, data: later });
});

/** By the clock of the tests: a fee's rate is of the day of the sale. */
async function soldAt(productId: string): Promise<Held> {
  const held = await sell(stripe, productId, { date: DAY });
  await db().order.update({ where: { id: held.orderId }, data: { confirmedAt: NOW } });
  return held;
}

const sortOf = (orderId: string) => Object.entries(sorts).find(([, held]) => held.orderId === orderId)![0];
const sortsOf = (rows: readonly { orderId: string }[]) => [...new Set(rows.map(({ orderId }) => sortOf(orderId)))].sort();

it("of fees it reads orders that changed since theirs was posted, and finds what a reading of all of them finds", async () => {
  const read = await feesToAlign(db(), DAY);
  expect(sortsOf(read)).toEqual(["complained", "due", "takenBack", "wonBack"]);
  const over = Object.values(sorts).filter((held) => held !== sorts.lost && held !== sorts.later).map(({ orderId }) => orderId);
  const all = await feesOfOrders(db(), over);
  expect(all.length, "more than it read").toBeGreaterThan(read.length);
  const open = all.filter(({ wantedMinor, postedMinor }) => wantedMinor !== postedMinor);
  expect(await openFees(db(), NIGHT)).toEqual(open);
  expect(sortsOf(open)).toEqual(["complained", "due", "takenBack"]);
});

it("of debts it reads what is due, and what something was paid of; all it leaves out would move nothing", async () => {
  const read = await openDebts(db(), NIGHT);
  expect(sortsOf(read)).toEqual(["complained", "due", "free", "owing", "takenBack"]);
  const key = ({ orderId, organisationId, componentId }: OpenDebt) => [orderId, organisationId, componentId].join(" ");
  const left = (await openDebts(db(), { ...NIGHT, now: MUCH_LATER })).filter((debt) => !read.some((one) => key(one) === key(debt)));
  expect(sortsOf(left)).toEqual(["later"]);
  for (const debt of left) expect(await inTransaction((tx) => alignTransfers(tx, { debt, ...NIGHT }))).toBe("nothing");
});

it("of an order of which a fee is posted nothing is read any more, until something happens to it again", async () => {
  const { orderId } = sorts.due;
  await inTransaction((tx) => alignFee(tx, { orderId, lotId: paying.lotId }));
  expect(sortsOf(await feesToAlign(db(), DAY))).not.toContain("due");
  await chargeBack({ stripe, orderId, parts: 2 });
  expect(sortsOf(await feesToAlign(db(), DAY))).toContain("due");
});
