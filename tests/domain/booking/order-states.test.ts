/** The table of an order's states, whole: each pair is tried on a real order, and the picture in the docs says the same. */
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { ORDER_STATES, type OrderStateName } from "../../../app/core/booking/order-view.ts";
import { isAppError } from "../../../app/core/app-error.ts";
import { lockOrder } from "../../../app/domain/booking/lock-order.server.ts";
import { mayBecome, moveOrder, moveOrders } from "../../../app/domain/booking/order-states.server.ts";
import { db, inTransaction } from "../../../app/platform/db.server.ts";
import { makeCruise, NOW } from "../../support/factory.ts";
import { databaseOfFile } from "../../support/of-file.ts";
import { hold } from "../../support/orders.ts";
import { drawStates } from "./draw-states.ts";

let orderId: string;
databaseOfFile();
beforeAll(async () => {
  orderId = (await hold((await makeCruise()).packageId)).orderId;
});

const traces = () => db().auditRow.findMany({ where: { entityId: orderId, action: "tried" }, select: { fromState: true, toState: true, actorKind: true }, orderBy: { id: "asc" } });

/** Moves the order from a state it was put into by force. @returns what it is afterwards, or what was thrown */
async function tryMove(from: OrderStateName, to: OrderStateName): Promise<string> {
  await db().order.update({ where: { id: orderId }, data: { state: from, cancelledAt: null } });
  const moved = await inTransaction(async (tx) => moveOrder(tx, { order: await lockOrder(tx, orderId), to, action: "tried", actor: "system", set: { cancelledAt: NOW } })).catch((error: unknown) => error);
  const after = await db().order.findUniqueOrThrow({ where: { id: orderId } });
  expect(after.cancelledAt, "what changes with the state changes with it or not at all").toEqual(moved === undefined ? NOW : null);
  if (moved === undefined) return after.state;
  expect(after.state).toBe(from);
  return isAppError(moved) ? `${moved.code} ${String(moved.data.state)}` : String(moved);
}

it.each(ORDER_STATES)("from %s: every state of the table can be reached with one trace each, and no other", async (from) => {
  const before = (await traces()).length;
  const allowed = ORDER_STATES.filter((to) => mayBecome(from, to));
  for (const to of ORDER_STATES) expect(await tryMove(from, to), `${from} → ${to}`).toBe(allowed.includes(to) ? to : `booking.wrong_state ${from}`);
  expect((await traces()).slice(before)).toEqual(allowed.map((to) => ({ fromState: from, toState: to, actorKind: "system" })));
});

it("no state leads to itself, none is a trap but for money that went back twice, and every one can be reached", () => {
  for (const state of ORDER_STATES) expect(mayBecome(state, state), state).toBe(false);
  for (const state of ORDER_STATES) expect(ORDER_STATES.some((to) => mayBecome(state, to)), state).toBe(true);
  const reached = new Set<OrderStateName>(["held", "draft"]);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const from of [...reached]) for (const to of ORDER_STATES) if (mayBecome(from, to)) reached.add(to);
  }
  expect([...reached].sort()).toEqual([...ORDER_STATES].sort());
});

it("money may come late or be given back from wherever places were sold or held", () => {
  for (const state of ["draft", "held", "awaiting_payment", "payment_processing", "confirmed", "partly_cancelled", "fulfilled", "cancelled", "expired", "refunded"] as const) expect(mayBecome(state, "refund_due"), state).toBe(true);
  expect(ORDER_STATES.filter((state) => mayBecome(state, "refunded"))).toEqual(["refund_due"]);
  expect(ORDER_STATES.filter((state) => mayBecome(state, "confirmed"))).toEqual(["draft", "held", "awaiting_payment", "payment_processing", "expired"]);
});

it("many orders are moved at once, each with its trace from the state it had, or none when the table forbids it to one", async () => {
  const { packageId } = await makeCruise();
  const ids = [(await hold(packageId)).orderId, (await hold(packageId)).orderId];
  await db().order.update({ where: { id: ids[1] }, data: { state: "awaiting_payment" } });
  const move = (state: OrderStateName) => inTransaction((tx) => moveOrders(tx, { orders: [{ id: ids[0]!, state: "held" }, { id: ids[1]!, state }], to: "expired", action: "tried_many", actor: "system" }));
  const look = async () => ({
    states: (await db().order.findMany({ where: { id: { in: ids } } })).map(({ state }) => state).sort(),
    traces: (await db().auditRow.findMany({ where: { action: "tried_many" }, orderBy: { id: "asc" } })).map(({ entityId, fromState, toState }) => ({ entityId, fromState, toState })),
  });
  await expect(move("confirmed")).rejects.toMatchObject({ code: "booking.wrong_state", data: { state: "confirmed" } });
  expect(await look()).toEqual({ states: ["awaiting_payment", "held"], traces: [] });
  await move("awaiting_payment");
  expect(await look()).toEqual({ states: ["expired", "expired"], traces: [{ entityId: ids[0], fromState: "held", toState: "expired" }, { entityId: ids[1], fromState: "awaiting_payment", toState: "expired" }] });
});

/** Where a source writes an order's state: what SQL sets of "Order", and the data of an update by Prisma. Making an order is no change: it begins held, by its column, or as a gift's draft. */
function writesOfState(source: string): string[] {
  const inSql = [...source.matchAll(/update\s+"Order"[^]*?(?=\bfrom\b|\bwhere\b|\breturning\b|`)/g)].map(([set]) => set).filter((set) => /"state"\s*=/.test(set));
  const byPrisma = [...source.matchAll(/\border\.(?:update|updateMany|updateManyAndReturn|upsert)\([^]*?;$/gm)].map(([call]) => call).filter((call) => /\b(?:data|update):[^]*\bstate\b/.test(call));
  return [...inSql, ...byPrisma];
}

it("nobody writes an order's state but the table's own room", () => {
  const writes = ["app", "search"].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file)).map((file) => `${folder}/${file}`)).flatMap((file) => writesOfState(readFileSync(file, "utf8")).map(() => file));
  expect(writes).toEqual(["moveOrder", "moveOrders", "movePart"].map(() => "app/domain/booking/order-states.server.ts"));
});

it("the picture in the docs is drawn from the table (npx vitest -u draws it anew)", async () => {
  await expect(drawStates()).toMatchFileSnapshot("../../../docs/order-states.svg");
  expect(readFileSync("docs/architecture.md", "utf8")).toContain("order-states.svg");
});
