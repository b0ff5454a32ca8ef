/** Many guests, one code: on a real PostgreSQL no code is used more often than it may be and no voucher pays more than it holds. */
import { expect, inject, it } from "vitest";
import { db } from "../../app/platform/db.server.ts";
import { settle } from "../../app/domain/payments/settling/settle.server.ts";
import { balanceOf, buyGift, enter, makePromotion, usedOf } from "../support/codes.ts";
import { makeCruise, NOW } from "../support/factory.ts";
import { codesAddUp, databaseOfFile, placesAndLedgersAddUp, stripeOfFile } from "../support/of-file.ts";
import { hold, pay, stateOf } from "../support/orders.ts";
import { postgresDatabase } from "../support/postgres.ts";

databaseOfFile(() => postgresDatabase({ url: inject("postgresUrl"), connections: 25 }));
const stripe = stripeOfFile({ withWebhooks: false });
placesAndLedgersAddUp();
codesAddUp();

const holds = async (count: number) => {
  const { packageId, lotId } = await makeCruise({ capacity: 60 });
  const orders = [];
  for (let each = 0; each < count; each++) orders.push(await hold(packageId));
  return { orders, lotId };
};
const codes = (results: PromiseSettledResult<unknown>[]) => results.map((result) => (result.status === "fulfilled" ? "ok" : (result.reason as { code?: string }).code)).sort();

it("twelve guests enter a code for five uses at once: five have it", async () => {
  const { orders, lotId } = await holds(12);
  const code = await makePromotion(lotId, { maxUses: 5 });
  const results = await Promise.allSettled(orders.map((held) => enter(held, code)));
  expect(codes(results)).toEqual([...Array<string>(5).fill("ok"), ...Array<string>(7).fill("payments.code_used_up")]);
  expect(await usedOf(code)).toBe(5);
});

it("eight guests use one voucher at once: together never more than it holds", async () => {
  const { orders } = await holds(8);
  const { giftId, giftCode } = await buyGift(stripe, { amountMinor: 20_000 });
  const results = await Promise.allSettled(orders.map((held) => enter(held, giftCode)));
  const paid = (await db().order.findMany({ where: { id: { in: orders.map((held) => held.orderId) } }, select: { giftMinor: true } })).reduce((sum, { giftMinor }) => sum + giftMinor, 0);
  expect([paid, await balanceOf(giftId)]).toEqual([20_000, 0]);
  expect(codes(results).filter((code) => code === "ok")).toHaveLength(3);
});

it("the control: read first and written later without a lock, a voucher pays twice", async () => {
  const { giftId } = await buyGift(stripe, { amountMinor: 8_000 });
  const spendCarelessly = async () => {
    const { balanceMinor } = await db().giftVoucher.findUniqueOrThrow({ where: { id: giftId } });
    await db().$executeRaw`select pg_sleep(0.2)`;
    await db().giftVoucher.update({ where: { id: giftId }, data: { balanceMinor: balanceMinor - 8_000 } });
    return 8_000;
  };
  const paid = await Promise.all([spendCarelessly(), spendCarelessly()]);
  expect([paid[0]! + paid[1]!, await balanceOf(giftId)]).toEqual([16_000, 0]);
  await db().giftVoucher.update({ where: { id: giftId }, data: { balanceMinor: 8_000 } });
});

it("an order is settled twenty times while others want its code: used once", async () => {
  const { orders: [mine, ...others], lotId } = await holds(4);
  const code = await makePromotion(lotId, { maxUses: 1 });
  await enter(mine!, code);
  const { url, sessionId } = await pay(mine!);
  await stripe.press(url, "succeeded");
  const results = await Promise.allSettled([...Array.from({ length: 20 }, () => settle({ sessionId, now: NOW })), ...others.map((held) => enter(held, code))]);
  expect(codes(results)).toEqual([...Array<string>(20).fill("ok"), ...Array<string>(3).fill("payments.code_used_up")]);
  expect([await stateOf(mine!.orderId), await usedOf(code), await db().ledgerEntry.count({ where: { orderId: mine!.orderId, account: "promotion" } })]).toEqual(["confirmed", 1, 1]);
});
