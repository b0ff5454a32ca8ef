/** What an organisation's Stripe account cannot give back is asked for again, later and later, and once when there is money on it again. */
import { expect, it } from "vitest";
import { payOut } from "../../../../app/domain/payments/transfers/pay-out.server.ts";
import { sendReversal } from "../../../../app/domain/payments/transfers/send-reversal.server.ts";
import { sendTransfer } from "../../../../app/domain/payments/transfers/send-transfer.server.ts";
import { db } from "../../../../app/platform/db.server.ts";
import { makeCruise } from "../../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { jobsOf, ledgerOf } from "../../../support/orders.ts";
import { AFTER, cancelPart, emptyAccount, makeAccount, sell, workOff } from "../../../support/payouts.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest();

/** @property fill puts money on the account, which cannot give anything back before */
async function owedByAnEmptyAccount(): Promise<{ packageId: string; reversalId: string; fill: () => void }> {
  const { packageId, entrepreneurId, lotId } = await makeCruise({ capacity: 14 });
  const account = await makeAccount(stripe, entrepreneurId);
  const { orderId } = await sell(stripe, packageId);
  await payOut({ now: AFTER });
  await workOff();
  const fill = emptyAccount(stripe, account);
  await cancelPart({ orderId, vendorId: entrepreneurId, sellerId: lotId, vendorMinor: 1_000 });
  const { id: reversalId } = await db().transferReversal.findFirstOrThrow({ where: { transfer: { orderId } } });
  return { packageId, reversalId, fill };
}

it("an account that cannot give it back is asked again", async () => {
  const { reversalId, fill } = await owedByAnEmptyAccount();
  await workOff();
  expect(await db().transferReversal.findUniqueOrThrow({ where: { id: reversalId } })).toMatchObject({ state: "failed", attempt: 1, failure: expect.stringContaining("reversed") });
  fill();
  await workOff();
  expect(await db().transferReversal.findUniqueOrThrow({ where: { id: reversalId } })).toMatchObject({ state: "sent", attempt: 2 });
  expect((await jobsOf("send-reversal")).length).toBeGreaterThan(1);
});

it("what is asked again because there is money on the account takes the place of the try that waited: refusals do not multiply the tries", async () => {
  const { reversalId, fill } = await owedByAnEmptyAccount();
  const tries = async () => (await jobsOf("send-reversal")).filter((job) => job.reversalId === reversalId) as unknown as { reversalId: string; after?: number }[];
  await sendReversal({ reversalId });
  const waiting = (await tries()).find(({ after }) => after === 1)!;
  await sendReversal({ reversalId, after: 1 }); // as another transfer of the same night asks for it
  expect((await tries()).map(({ after }) => after).sort()).toEqual([1, 2, undefined]);
  await sendReversal(waiting);
  expect(await db().transferReversal.findUniqueOrThrow({ where: { id: reversalId } })).toMatchObject({ state: "failed", attempt: 2 });
  expect(await tries(), "the one that was overtaken asks nothing, and has no successor").toHaveLength(3);
  fill();
  await sendReversal((await tries()).find(({ after }) => after === 2)!);
  expect(await db().transferReversal.findUniqueOrThrow({ where: { id: reversalId } })).toMatchObject({ state: "sent", attempt: 3 });
});

it("six transfers of a night ask once for what the account has owed since before", async () => {
  const { packageId, reversalId } = await owedByAnEmptyAccount();
  await sendReversal({ reversalId });
  for (let order = 1; order <= 6; order++) await sell(stripe, packageId);
  await payOut({ now: AFTER });
  for (const { id } of await db().transfer.findMany({ where: { state: "due", by: "transfer" } })) await sendTransfer({ transferId: id, now: AFTER });
  const [, ...waiting] = (await jobsOf("send-reversal")).filter((job) => job.reversalId === reversalId) as unknown as { reversalId: string; after: number }[];
  expect(waiting.length, "the successor of the first, and one of each transfer").toBe(7);
  for (const job of waiting) await sendReversal(job);
  expect(await db().transferReversal.findUniqueOrThrow({ where: { id: reversalId } })).toMatchObject({ state: "failed", attempt: 2 });
});

it("who owes more than he is owed gets no transfer of nothing night after night, and the rest once he has given back", async () => {
  const { packageId, entrepreneurId, lotId } = await makeCruise();
  const account = await makeAccount(stripe, entrepreneurId);
  const { orderId } = await sell(stripe, packageId);
  let now = AFTER;
  const nights = async (count: number) => {
    for (let night = 0; night < count; night++) {
      await payOut({ now });
      await workOff(now);
      now = new Date(now.getTime() + 86_400_000);
    }
    return (await db().transfer.findMany({ where: { orderId, organisationId: entrepreneurId }, orderBy: { createdAt: "asc" } })).map(({ amountMinor, reversedMinor, state }) => [amountMinor, reversedMinor, state]);
  };
  await nights(1);
  const part = { orderId, vendorId: entrepreneurId, sellerId: lotId };
  await cancelPart({ ...part, vendorMinor: 1_000, reason: "dispute" });
  await workOff();
  const fill = emptyAccount(stripe, account);
  await cancelPart({ ...part, vendorMinor: 3_600 });
  await workOff();
  await cancelPart({ ...part, vendorMinor: -1_000 }); // the bank decides for us
  expect(await ledgerOf(orderId)).toMatchObject({ vendor: 2_600, transfer: -6_200 });
  expect(await nights(2)).toEqual([[7_200, 4_600, "sent"]]);
  fill();
  await workOff();
  expect(await nights(2)).toEqual([[7_200, 4_600, "sent"], [1_000, 0, "sent"]]);
  expect(await ledgerOf(orderId)).toMatchObject({ vendor: 0, transfer: -3_600 });
});
