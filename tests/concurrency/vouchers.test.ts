/** One voucher at two doors: on a real PostgreSQL it is used once, the other phone is told since when, and a use taken back never meets another half-way. */
import { afterAll, afterEach, beforeAll, expect, inject, it } from "vitest";
import { newId } from "../../app/core/ids.ts";
import { handOver } from "../../app/domain/booking/change-order.server.ts";
import { readOrder } from "../../app/domain/booking/read-order.server.ts";
import { redeemVoucher, undoUse } from "../../app/domain/booking/redeem-voucher.server.ts";
import { settle } from "../../app/domain/payments/settling/settle.server.ts";
import { db, type Database } from "../../app/platform/db.server.ts";
import { DAY, makeCruise, NOW } from "../support/factory.ts";
import { brokenInvariants, hold, pay } from "../support/orders.ts";
import { pauseAt } from "../support/pause.ts";
import { postgresDatabase, urlInUse } from "../support/postgres.ts";
import { testStripe, type TestStripe } from "../support/stripe.ts";

let database: Database;
let stripe: TestStripe;
beforeAll(async () => {
  database = await postgresDatabase({ url: inject("postgresUrl"), connections: 12 });
  stripe = await testStripe({ withWebhooks: false });
});
afterAll(async () => {
  await stripe.close();
  await database.close();
});
afterEach(async () => {
  expect(await brokenInvariants()).toEqual([]);
  expect(await halfUsed()).toEqual([]);
});

/** Vouchers whose mark says something else than the uses that stand. */
function halfUsed(): Promise<unknown[]> {
  return db().$queryRaw`
    select v."id" from "Voucher" v left join "VoucherUse" u on u."voucherId" = v."id" and u."outcome" = 'used' and u."undoneAt" is null
    group by v."id" having count(u."id") <> (case when v."redeemedAt" is null then 0 else 1 end) or max(u."usedAt") is distinct from v."redeemedAt"`;
}

const ROUNDS = 40;
const MORNING = new Date(`${DAY}T08:00:00Z`);
const later = (minutes: number) => new Date(MORNING.getTime() + minutes * 60_000);

/** A paid cruise's voucher and what phones at its door do, each at a moment of its own. */
async function atTheDoor() {
  const { packageId, entrepreneurId } = await makeCruise();
  const held = await hold(packageId);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  const { code } = (await readOrder(held)).lines[0]!.components[0]!.voucher!;
  const { id: voucherId } = await db().voucher.findUniqueOrThrow({ where: { code } });
  const phone = (minute: number) => ({ userId: `phone-${minute}`, organisationId: entrepreneurId, at: later(minute).toISOString(), now: later(minute) });
  return {
    held,
    voucherId,
    use: (minute: number, useId = newId()) => redeemVoucher({ ...phone(minute), useId, code }),
    undo: (minute: number, useId: string) => undoUse({ ...phone(minute), undoId: newId(), useId }),
    marked: async () => (await db().voucher.findUniqueOrThrow({ where: { code } })).redeemedAt,
  };
}

it("two phones use one voucher at the same moment, many times: one lets in, the other is told when", async () => {
  const quicker = new Set<number>();
  for (let round = 0; round < ROUNDS; round++) {
    const { use, marked } = await atTheDoor();
    const results = await Promise.all(round % 2 === 0 ? [use(1), use(2)] : [use(2), use(1)]);
    const first = results.find((result) => result.outcome === "used")!;
    const minute = round % 2 === 0 ? results.indexOf(first) + 1 : 2 - results.indexOf(first);
    quicker.add(minute);
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(["second", "used"]);
    expect(results.find((result) => result.outcome === "second")!.firstAt).toBe(later(minute).toISOString());
    expect(await marked()).toEqual(later(minute));
  }
  expect([...quicker].sort(), "each phone was the quicker one some time").toEqual([1, 2]);
});

it("the second phone comes while the first is writing: it waits for the answer", async () => {
  const { use } = await atTheDoor();
  const pause = await pauseAt(await urlInUse(inject("postgresUrl")), { at: "insert", table: "VoucherUse" });
  const first = use(1, "quick");
  await pause.reached();
  const second = use(2, "slow");
  await pause.release();
  expect([await first, await second]).toEqual([{ id: "quick", outcome: "used", firstAt: null }, { id: "slow", outcome: "second", firstAt: later(1).toISOString() }]);
});

it("the old code is scanned while the trip is being handed over: it waits, is void, and the new guest's voucher stays good", async () => {
  const { held, voucherId, use } = await atTheDoor();
  const pause = await pauseAt(await urlInUse(inject("postgresUrl")), { at: "update", table: "Voucher" });
  const handing = handOver({ ...held, guest: { fullName: "Ewa Nowak", email: "ewa@example.com", phone: "+48 601 601 601" }, now: NOW });
  await pause.reached();
  const scanned = use(1);
  await expect.poll(() => db().$queryRaw`select 1 from pg_locks where "locktype" = 'transactionid' and not "granted"`, { timeout: 20_000, interval: 5 }).not.toEqual([]);
  await pause.release();
  await handing;
  expect(await scanned).toMatchObject({ outcome: "void" });
  expect(await db().voucher.findUniqueOrThrow({ where: { id: voucherId } })).toMatchObject({ redeemedAt: null });
});

it("the same press sent twice by one phone is one use", async () => {
  const { use, voucherId } = await atTheDoor();
  const useId = newId();
  expect((await Promise.all([use(1, useId), use(1, useId), use(1, useId)])).map(({ outcome }) => outcome)).toEqual(["used", "used", "used"]);
  expect(await db().voucherUse.count({ where: { voucherId } })).toBe(1);
});

it("a use is taken back while another phone uses the voucher, many times: wholly before or wholly after", async () => {
  const seen = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const { use, undo, marked } = await atTheDoor();
    const first = await use(1);
    const acts = [() => undo(2, first.id), () => use(3)];
    const results = await Promise.all((round % 2 === 0 ? acts : acts.toReversed()).map((act) => act()));
    const undone = results.find(({ outcome }) => outcome === "undone");
    const other = results.find((result) => result !== undone)!;
    expect(undone).toBeDefined();
    seen.add(other.outcome);
    expect([other.firstAt, await marked()]).toEqual(other.outcome === "used" ? [null, later(3)] : [later(1).toISOString(), null]);
  }
  expect([...seen].sort(), "both orders happened").toEqual(["second", "used"]);
});

it("the control: read first and written later without the lock on the order, a voucher lets in twice", async () => {
  const { voucherId } = await atTheDoor();
  const useCarelessly = async () => {
    const { redeemedAt } = await db().voucher.findUniqueOrThrow({ where: { id: voucherId } });
    await db().$executeRaw`select pg_sleep(0.2)`;
    if (redeemedAt !== null) return "second";
    await db().voucher.update({ where: { id: voucherId }, data: { redeemedAt: MORNING } });
    return "used";
  };
  expect(await Promise.all([useCarelessly(), useCarelessly()])).toEqual(["used", "used"]);
  await db().voucher.update({ where: { id: voucherId }, data: { redeemedAt: null } });
});
