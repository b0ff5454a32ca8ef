/** The rules that the database keeps even against a bug in our code: each refuses what it forbids by its name, and takes what lies just within. */
import { beforeAll, expect, it } from "vitest";
import { newId } from "../../app/core/ids.ts";
import { dbDate } from "../../app/core/time.ts";
import { settle } from "../../app/domain/payments/settling/settle.server.ts";
import { database, db } from "../../app/platform/db.server.ts";
import { buyGift, enter, makePromotion } from "../support/codes.ts";
import { DAY, makeCruise, NOW } from "../support/factory.ts";
import { databaseOfFile, stripeOfFile } from "../support/of-file.ts";
import { hold, pay } from "../support/orders.ts";

databaseOfFile();
const stripe = stripeOfFile({ withWebhooks: false });

/** A row in every table with rules: a trip paid with a code, a gift voucher and a card; a refund, a use of its voucher, a transfer and what is taken back of it. */
beforeAll(async () => {
  const { lotId, entrepreneurId, packageId } = await makeCruise();
  const held = await hold(packageId);
  await enter(held, await makePromotion(lotId, { maxUses: 3 }));
  await enter(held, (await buyGift(stripe, { amountMinor: 1_000 })).giftCode);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  const money = { orderId: held.orderId, amountMinor: 100, currency: "PLN" };
  await db().refund.create({ data: { id: newId(), ...money, paymentId: "payment", reason: "guest" } });
  await db().transfer.create({ data: { id: newId(), ...money, organisationId: entrepreneurId, dueOn: dbDate(DAY), reversals: { create: { id: newId(), amountMinor: 10, reason: "refund" } } } });
  const { id: voucherId } = await db().voucher.findFirstOrThrow();
  await db().voucherUse.create({ data: { id: newId(), voucherId, userId: "anna", outcome: "void", usedAt: NOW } });
  await db().commissionRate.create({ data: { id: newId(), sellerId: lotId, bp: 1_000, validFrom: dbDate(DAY) } });
  await db().feeRate.create({ data: { id: newId(), lotId, bp: 200, validFrom: dbDate(DAY) } });
  await db().priceHistory.create({ data: { productId: packageId, unitCode: "adult", currency: "PLN", amountMinor: 100 } });
});

interface Rule { refused: string[]; taken: string[]; /** what the database says, where it is not the rule's name */ says?: string }

/** A CHECK: what an update may not set, and what it just may. */
const check = (table: string, refused: string[], taken: string[]): Rule => ({ refused: refused.map((set) => `update "${table}" set ${set}`), taken: taken.map((set) => `update "${table}" set ${set}`) });
const within = (table: string, part: string, whole: string): Rule => check(table, [`"${part}" = -1`, `"${part}" = "${whole}" + 1`], [`"${part}" = 0`, `"${part}" = "${whole}"`]);
const positive = (table: string): Rule => check(table, [`"amountMinor" = 0`, `"amountMinor" = -1`], [`"amountMinor" = 1`]);
const appendOnly = (table: string, column: string): Rule => ({ refused: [`update "${table}" set "${column}" = "${column}"`, `delete from "${table}"`], taken: [], says: `${table} is append-only` });
const entries = (...amounts: [number, string][]): string => amounts.map(([amount, currency]) => `insert into "LedgerEntry" ("orderId", "account", "amountMinor", "currency", "kind") select min("id"), 'guest', ${amount}, '${currency}', 'sale' from "Order"`).join(";");

const slotWith = (reserved: number): string => `insert into "Slot" ("resourceId", "date", "start", "capacity", "reserved") select "resourceId", date '2030-01-01', 'night', 5, ${reserved} from "Slot" limit 1`;

const RULES: Record<string, Rule> = {
  Slot_never_oversold: {
    refused: [`update "Reservation" set "quantity" = (select max("capacity") from "Slot") + 1`, `update "Slot" set "capacity" = "reserved" - 1 where "reserved" > 0`, slotWith(-1), slotWith(6)],
    taken: [`update "Reservation" set "quantity" = (select "capacity" from "Slot" where "id" = "slotId")`, `update "Slot" set "capacity" = "reserved"`, slotWith(0), slotWith(5)],
  },
  Slot_taken_by_reservations: {
    refused: [`update "Slot" set "reserved" = "reserved" + 1`, `update "Slot" set "reserved" = 0 where "reserved" > 0`],
    taken: [`update "Slot" set "reserved" = "reserved"`, `update "Reservation" set "state" = 'released'`, `update "Reservation" set "quantity" = 1`],
    says: "Slot_taken_by_reservations",
  },
  Slot_wanted_while_more_are_sold: check("Slot", [`"capacity" = "reserved", "wanted" = "reserved"`, `"capacity" = "reserved", "wanted" = -1`, `"capacity" = "reserved" + 1, "wanted" = 0`], [`"capacity" = "reserved", "wanted" = "reserved" - 1`, `"wanted" = null`]),
  Reservation_positive: check("Reservation", [`"quantity" = 0`, `"quantity" = -1`], [`"quantity" = 1`]),
  UnitPrice_not_negative: check("UnitPrice", [`"amountMinor" = -1`], [`"amountMinor" = 0`]),
  Order_total_not_negative: { // the rule below, which is asked first, says as much: it is taken away to hear this one
    refused: [`alter table "Order" drop constraint "Order_means_within_total"; update "Order" set "totalMinor" = -1`],
    taken: [`update "Order" set "totalMinor" = 0, "discountMinor" = 0, "giftMinor" = 0`],
  },
  Order_means_within_total: check("Order", [`"discountMinor" = -1`, `"giftMinor" = -1`, `"discountMinor" = "totalMinor", "giftMinor" = 1`], [`"discountMinor" = "totalMinor", "giftMinor" = 0`, `"discountMinor" = 0, "giftMinor" = "totalMinor"`]),
  OrderLine_refund_within: within("OrderLine", "refundedMinor", "totalMinor"),
  OrderLine_discount_within: within("OrderLine", "discountMinor", "totalMinor"),
  OrderComponent_refund_within: within("OrderComponent", "refundedMinor", "amountMinor"),
  Refund_positive: positive("Refund"),
  GiftVoucher_balance_within: check("GiftVoucher", [`"balanceMinor" = -1`, `"balanceMinor" = "amountMinor" + 1`, `"amountMinor" = 0, "balanceMinor" = 0`], [`"balanceMinor" = 0`, `"balanceMinor" = "amountMinor"`]),
  GiftUse_returned_within: check("GiftUse", [`"returnedMinor" = -1`, `"returnedMinor" = "amountMinor" + 1`, `"amountMinor" = 0`], [`"returnedMinor" = 0`, `"returnedMinor" = "amountMinor"`]),
  Promotion_uses_within: within("Promotion", "used", "maxUses"),
  Promotion_one_way: check("Promotion", [`"amountMinor" = 100`, `"percentBp" = null`, `"percentBp" = 0`, `"percentBp" = 10001`, `"percentBp" = null, "amountMinor" = 0`], [`"percentBp" = 10000`, `"percentBp" = null, "amountMinor" = 1`]),
  PromotionUse_positive: positive("PromotionUse"),
  CommissionRate_within: check("CommissionRate", [`"bp" = -1`, `"bp" = 10001`], [`"bp" = 0`, `"bp" = 10000`]),
  FeeRate_within: check("FeeRate", [`"bp" = -1`, `"bp" = 10001`], [`"bp" = 0`, `"bp" = 10000`]),
  Transfer_reversed_within: check("Transfer", [`"reversedMinor" = -1`, `"reversedMinor" = "amountMinor" + 1`, `"amountMinor" = -1, "reversedMinor" = -1`], [`"reversedMinor" = "amountMinor"`, `"amountMinor" = 0`]),
  TransferReversal_positive: positive("TransferReversal"),
  VoucherUse_former_is_void: check("VoucherUse", [`"formerCode" = 'AAAABBBB', "outcome" = 'used'`, `"formerCode" = 'AAAABBBB', "outcome" = 'second'`], [`"formerCode" = 'AAAABBBB', "outcome" = 'void'`, `"formerCode" = null, "outcome" = 'used'`]),
  Product_cut_off_time: check("Product", [`"cutOffTime" = '24:00'`, `"cutOffTime" = '9:00'`], [`"cutOffTime" = '23:59'`, `"cutOffTime" = null`]),
  LedgerEntry_balanced: { refused: [entries([1, "PLN"]), entries([1, "PLN"], [-2, "PLN"]), entries([1, "PLN"], [-1, "EUR"])], taken: [entries([2, "PLN"], [-1, "PLN"], [-1, "PLN"])], says: "does not sum to zero" },
  LedgerEntry_append_only: appendOnly("LedgerEntry", "amountMinor"),
  AuditRow_append_only: appendOnly("AuditRow", "action"),
  PriceHistory_append_only: appendOnly("PriceHistory", "amountMinor"),
};

/** Tries it to the end of a transaction, where ledgers are summed, and leaves nothing of it. @returns what the database says against it */
async function said(sql: string): Promise<string> {
  try {
    await database().executeSql(`begin; ${sql}; set constraints all immediate`);
    return "taken";
  } catch (error) {
    return (error as Error).message;
  } finally {
    await database().executeSql("rollback");
  }
}

it.each(Object.keys(RULES))("%s", async (name) => {
  const { refused, taken, says = `"${name}"` } = RULES[name]!;
  for (const sql of refused) expect(await said(sql), sql).toContain(says);
  for (const sql of taken) expect(await said(sql), sql).toBe("taken");
});

const toOne = `${slotWith(0)}; update "Reservation" set "quantity" = 1; update "Reservation" set "slotId" = (select max("id") from "Slot")`;
const state = (state: string): string => `update "Reservation" set "state" = '${state}'`;

it.each([
  state("held"), state("released"), `${state("released")}; ${state("confirmed")}`, `${state("released")}; ${state("released")}, "quantity" = 1; ${state("held")}`,
  `update "Reservation" set "id" = "id" || '-2'`, `update "Reservation" set "quantity" = "quantity" + 1`, `delete from "Reservation"`,
  toOne, `${toOne}, "state" = 'released'; ${state("confirmed")}`,
  `update "Reservation" r set "slotId" = o."slotId" from "Reservation" o where o."id" <> r."id" and o."orderId" = r."orderId"`,
])("a slot's count is what its reservations take, after: %s", async (sql) => {
  const counted = `select count(*) from "Slot" s where s."reserved" <> (select coalesce(sum(r."quantity"), 0) from "Reservation" r where r."slotId" = s."id" and r."state" <> 'released')`;
  expect(await said(`${sql}; do $$ begin if (${counted}) > 0 then raise exception 'miscounted'; end if; end $$`)).toBe("taken");
});

it("no money without an order: an entry names one that is there", async () => {
  expect(await said(entries([1, "PLN"], [-1, "PLN"]).replaceAll(`min("id")`, `'nobody'`))).toContain("LedgerEntry_orderId_fkey");
});

it("what belongs to one is never everybody's because that one was deleted: only a product may lose its organiser", async () => {
  const { rows } = await database().executeSql(`select "conname" as "name" from pg_constraint where "contype" = 'f' and "confdeltype" = 'n' and "connamespace" = 'public'::regnamespace`);
  expect(rows).toEqual([{ name: "Product_organiserId_fkey" }]);
});

it("these are all the rules that the migrations wrote", async () => {
  const { rows } = await database().executeSql(`
    select "conname" as "name" from pg_constraint where "contype" in ('c', 't') and "connamespace" = 'public'::regnamespace
    union select "tgname" from pg_trigger where "tgtype" & 2 = 2 and not "tgisinternal"`);
  expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(RULES).sort());
});
