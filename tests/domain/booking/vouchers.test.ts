/** Vouchers at the door: used once, undone for an hour, void with their part, steps of phones that were without a net. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { displayVoucher, type DoorStep } from "../../../app/core/booking/door.ts";
import { handOver } from "../../../app/domain/booking/change-order.server.ts";
import { doorRowOf, doorRows, recentUses } from "../../../app/domain/booking/door-rows.server.ts";
import { followDay } from "../../../app/domain/booking/follow-day.server.ts";
import { readOrder } from "../../../app/domain/booking/read-order.server.ts";
import { readVoucher } from "../../../app/domain/booking/read-voucher.server.ts";
import { redeemVoucher, takeSteps, undoUse } from "../../../app/domain/booking/redeem-voucher.server.ts";
import { setDay } from "../../../app/domain/booking/set-day.server.ts";
import { settle } from "../../../app/domain/payments/settling/settle.server.ts";
import { newId } from "../../../app/core/ids.ts";
import { ORDER_STATES } from "../../../app/core/booking/order-view.ts";
import { LANGS } from "../../../app/core/vocabulary.ts";
import { db } from "../../../app/platform/db.server.ts";
import { DAY, makeCruise, makeOffer, makeOrganisation, makePackage, makeResource, NOW } from "../../support/factory.ts";
import { databaseOfFile, stripeOfFile } from "../../support/of-file.ts";
import { hold, jobsOf, pay } from "../../support/orders.ts";
import { makeActor } from "../../support/studio.ts";

databaseOfFile();
const stripe = stripeOfFile();

const MORNING = new Date(`${DAY}T08:00:00Z`);
const later = (minutes: number) => new Date(MORNING.getTime() + minutes * 60_000);

/** A paid cruise. @returns the code of its voucher and who stands at the door */
async function paidCruise() {
  const { packageId, entrepreneurId } = await makeCruise();
  const held = await hold(packageId);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  const { code, display } = (await readOrder(held)).lines[0]!.components[0]!.voucher!;
  const keeper = { userId: "anna", organisationId: entrepreneurId };
  const use = (useId = newId(), now = MORNING, at = now.toISOString()) => redeemVoucher({ ...keeper, useId, code, at, now });
  return { held, code, display, keeper, use, undo: (useId: string, now: Date, at = now.toISOString()) => undoUse({ ...keeper, undoId: newId(), useId, at, now }) };
}

const traces = (action: string) => db().auditRow.count({ where: { entity: "voucher", action } });

it("a voucher is used once; the second use is told when the first was, and both are kept", async () => {
  const { held, code, display, keeper, use } = await paidCruise();
  expect(display.replace("-", "")).toBe(code);
  expect(await readVoucher({ code: display.toLowerCase() })).toMatchObject({ standing: "good", voidPart: null, redeemedAt: null, date: DAY, start: "10:00", units: { adult: 2 }, guestShort: "Anna K." });
  const before = await traces("redeemed");
  expect([await use("first"), await use("second", later(5))]).toEqual([{ id: "first", outcome: "used", firstAt: null }, { id: "second", outcome: "second", firstAt: MORNING.toISOString() }]);
  expect(await traces("redeemed")).toBe(before + 1);
  expect(await readVoucher({ code })).toMatchObject({ standing: "used", redeemedAt: MORNING.toISOString() });
  expect((await readOrder(held)).lines[0]!.components[0]!.voucher).toMatchObject({ standing: "used" });
  expect((await recentUses(db(), { organisationId: keeper.organisationId, lang: "pl", since: MORNING, now: later(6) })).map(({ id, outcome, guest, undoable }) => [id, outcome, guest, undoable])).toEqual([["second", "second", "Anna K.", false], ["first", "used", "Anna K.", true]]);
});

it("what was used lately is named in the host's language, as the answer at the door is", async () => {
  const { code, keeper, use } = await paidCruise();
  await use();
  for (const lang of LANGS) {
    const [[latest], row] = [await recentUses(db(), { organisationId: keeper.organisationId, lang, since: MORNING, now: later(6) }), await doorRowOf(db(), { code, organisationId: keeper.organisationId, lang })];
    expect(latest!.title).toEqual(row!.title);
    expect(row!.title.lang).toBe(lang);
  }
});

it("nobody uses, undoes or sees the voucher of another business", async () => {
  const { code, keeper, use } = await paidCruise();
  const stranger = { ...keeper, organisationId: await makeOrganisation() };
  expect(await redeemVoucher({ ...stranger, useId: newId(), code, at: MORNING.toISOString(), now: MORNING })).toMatchObject({ outcome: "unknown" });
  const { id } = await use();
  expect(await undoUse({ ...stranger, undoId: "x", useId: id, at: MORNING.toISOString(), now: MORNING })).toMatchObject({ id: "x", outcome: "unknown" });
  expect(await doorRowOf(db(), { code, organisationId: stranger.organisationId, lang: "pl" })).toBeUndefined();
  expect(await doorRows(db(), { organisationId: stranger.organisationId, lang: "pl", from: DAY, to: DAY })).toEqual([]);
  expect(await recentUses(db(), { organisationId: stranger.organisationId, lang: "pl", since: MORNING, now: MORNING })).toEqual([]);
  expect(await readVoucher({ code })).toMatchObject({ standing: "used" });
});

it("a use is taken back within an hour and leaves a trace; then the voucher is good again", async () => {
  const { code, use, undo } = await paidCruise();
  const before = await traces("redeem_undone");
  const first = await use();
  expect((await undo(first.id, later(60))).outcome).toBe("undone");
  expect((await undo(first.id, later(60))).outcome).toBe("undone");
  expect(await traces("redeem_undone")).toBe(before + 1);
  expect(await readVoucher({ code })).toMatchObject({ standing: "good", redeemedAt: null });
  expect((await use(newId(), later(61))).outcome).toBe("used");
});

it("taken back before its hour, after the day was closed: what was not used after all is lost with its day, and its guest is told", async () => {
  const { held, code, use, undo } = await paidCruise();
  const { id } = await use(newId(), later(-30));
  const slots = { reservations: { some: { orderId: held.orderId } } };
  await db().slot.updateMany({ where: slots, data: { closed: true } });
  const { resourceId } = await db().slot.findFirstOrThrow({ where: slots });
  await followDay({ resourceId, date: DAY, at: later(-20).toISOString() });
  expect(await readVoucher({ code }), "what is used has taken place").toMatchObject({ standing: "used" });
  expect(await jobsOf("follow-day")).toEqual([]);
  await undo(id, later(-5));
  const job = { resourceId, date: DAY, at: later(-5).toISOString() };
  expect(await jobsOf("follow-day")).toEqual([job]);
  await followDay(job);
  expect(await readVoucher({ code })).toMatchObject({ standing: "void", voidPart: "service" });
  expect((await jobsOf("send-order-mail", held.orderId)).map(({ kind }) => kind)).toEqual(["confirmation", "lost"]);
});

it.each([[-5, "void"], [5, "good"]] as const)("taken back after its hour, of a day that was closed %i minutes from it: what counts is when it was closed", async (closedAt, standing) => {
  const { held, code, keeper, use, undo } = await paidCruise();
  const { id } = await use(newId(), later(-10));
  const { resourceId } = await db().slot.findFirstOrThrow({ where: { reservations: { some: { orderId: held.orderId } } } });
  const actor = { ...(await makeActor()), organisationId: keeper.organisationId };
  await setDay({ actor, resourceId, date: DAY, wish: { kind: "closed" }, now: later(closedAt) });
  await db().auditRow.create({ data: { actorKind: "user", entity: "resource", entityId: resourceId, action: "day_closed", at: later(closedAt), data: { date: DAY } } });
  await followDay({ resourceId, date: DAY, at: later(closedAt).toISOString() });
  await undo(id, later(15));
  const last = (await jobsOf("follow-day")).filter((job) => job.resourceId === resourceId).at(-1)!;
  await followDay({ resourceId, date: DAY, at: last.at });
  expect(await readVoucher({ code })).toMatchObject({ standing });
});

it("after an hour a use stands", async () => {
  const { code, use, undo } = await paidCruise();
  const { id } = await use();
  expect((await undo(id, new Date(later(60).getTime() + 1))).outcome).toBe("tooLate");
  expect(await readVoucher({ code })).toMatchObject({ standing: "used" });
});

it("a second use has nothing to take back: the first stands", async () => {
  const { code, use, undo } = await paidCruise();
  await use();
  const second = await use();
  expect((await undo(second.id, MORNING)).outcome).toBe("unknown");
  expect(await readVoucher({ code })).toMatchObject({ standing: "used" });
});

it("the same use sent again is the same use, also when its answer was lost", async () => {
  const { keeper, use } = await paidCruise();
  expect([await use("same-a"), await use("same-a", later(30))]).toEqual([{ id: "same-a", outcome: "used", firstAt: null }, { id: "same-a", outcome: "used", firstAt: null }]);
  expect(await db().voucherUse.count({ where: { voucher: { component: { entrepreneurId: keeper.organisationId } } } })).toBe(1);
});

it("two phones without a net: steps come in any order, late; one use counts, each phone is told", async () => {
  const { code, keeper } = await paidCruise();
  const step = (id: string, minutes: number): DoorStep => ({ kind: "use", id, code, at: later(minutes).toISOString() });
  const late = later(180);
  const b = await takeSteps({ steps: [step("b", 10)], keeper: { ...keeper, userId: "bartek" }, now: late });
  const a = await takeSteps({ steps: [step("a", 2), { kind: "undo", id: "a-undo", useId: "a", at: later(3).toISOString() }], keeper, now: late });
  expect(b).toEqual([{ id: "b", outcome: "used", firstAt: null }]);
  expect(a).toEqual([{ id: "a", outcome: "second", firstAt: later(10).toISOString() }, { id: "a-undo", outcome: "unknown", firstAt: null }]);
  expect(await readVoucher({ code })).toMatchObject({ standing: "used", redeemedAt: later(10).toISOString() });
});

it("an undo pressed in time without a net counts though it comes hours later", async () => {
  const { code, keeper } = await paidCruise();
  const steps: DoorStep[] = [{ kind: "use", id: "late", code, at: MORNING.toISOString() }, { kind: "undo", id: "late-undo", useId: "late", at: later(20).toISOString() }];
  expect((await takeSteps({ steps, keeper, now: later(300) })).map(({ outcome }) => outcome)).toEqual(["used", "undone"]);
  expect((await takeSteps({ steps, keeper, now: later(301) })).map(({ outcome }) => outcome)).toEqual(["used", "undone"]);
  expect(await readVoucher({ code })).toMatchObject({ standing: "good" });
});

it("a phone's clock never puts a use into the future or far into the past", async () => {
  const { use, code } = await paidCruise();
  await use("future", MORNING, "2031-01-01T00:00:00Z");
  expect((await readVoucher({ code })).redeemedAt).toBe(MORNING.toISOString());
  const other = await paidCruise();
  await other.use("past", MORNING, "1999-01-01T00:00:00Z");
  expect((await readVoucher({ code: other.code })).redeemedAt).toBe(new Date(MORNING.getTime() - 48 * 3_600_000).toISOString());
});

it("a voucher is honoured while its order lives and on its last day's night, and in no other state", async () => {
  const { held, code } = await paidCruise();
  const good: string[] = [];
  for (const state of ORDER_STATES) {
    await db().order.update({ where: { id: held.orderId }, data: { state } });
    if ((await readVoucher({ code })).standing === "good") good.push(state);
  }
  expect(good).toEqual(["confirmed", "partly_cancelled", "fulfilled"]);
});

it("a void voucher says the largest thing that was called off: its trip among others, or the whole order", async () => {
  const { held, code } = await paidCruise();
  await db().orderComponent.updateMany({ where: { line: { orderId: held.orderId } }, data: { state: "cancelled" } });
  await db().orderLine.updateMany({ where: { orderId: held.orderId }, data: { cancelledAt: NOW } });
  await db().order.update({ where: { id: held.orderId }, data: { state: "partly_cancelled" } });
  expect(await readVoucher({ code })).toMatchObject({ standing: "void", voidPart: "trip" });
  for (const state of ["cancelled", "refund_due", "refunded"] as const) {
    await db().order.update({ where: { id: held.orderId }, data: { state } });
    expect(await readVoucher({ code })).toMatchObject({ standing: "void", voidPart: "order" });
  }
});

it("a part that was cancelled or lost takes its own voucher with it, not the others; a use of it that comes late is told and kept", async () => {
  const { lotId, entrepreneurId, offerId } = await makeCruise();
  const second = await makeResource({ organisationId: entrepreneurId, slots: [{ start: "14:00" }] });
  const walk = await makeOffer({ ownerId: entrepreneurId, resourceId: second.resourceId, times: ["14:00"], title: "Spacer" });
  const held = await hold(await makePackage({ ownerId: lotId, components: [{ offerId }, { offerId: walk }] }));
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  const [cruise, stroll] = (await readOrder(held)).lines[0]!.components;
  for (const state of ["cancelled", "lost"] as const) {
    await db().orderComponent.update({ where: { id: cruise!.id }, data: { state } });
    expect(await readVoucher({ code: cruise!.voucher!.code })).toMatchObject({ standing: "void", voidPart: "service" });
  }
  expect(await readVoucher({ code: stroll!.voucher!.code })).toMatchObject({ standing: "good" });
  const keeper = { userId: "anna", organisationId: entrepreneurId };
  expect(await takeSteps({ steps: [{ kind: "use", id: "void-use", code: cruise!.voucher!.code, at: MORNING.toISOString() }], keeper, now: MORNING })).toEqual([{ id: "void-use", outcome: "void", firstAt: null }]);
  expect(await db().voucherUse.findUnique({ where: { id: "void-use" } })).toMatchObject({ outcome: "void" });
  expect((await doorRows(db(), { ...keeper, lang: "pl", from: DAY, to: DAY })).map(({ title, standing }) => [title.text, standing])).toEqual([["Rejs po porcie", "void"], ["Spacer", "good"]]);
});

it("a trip handed over while a phone holds a use of the old code: the use comes late, is kept as void with the code it was pressed by, and the new guest's voucher stays good", async () => {
  const { held, code, keeper } = await paidCruise();
  const evening = later(-12 * 60);
  await handOver({ ...held, guest: { fullName: "Ewa Nowak", email: "ewa@example.com", phone: "+48 601 601 601" }, now: evening });
  const steps: DoorStep[] = [{ kind: "use", id: newId(), code, at: MORNING.toISOString() }];
  for (let sent = 0; sent < 2; sent++) expect(await takeSteps({ steps, keeper, now: later(30) })).toEqual([{ id: steps[0]!.id, outcome: "void", firstAt: null }]);
  const voucher = await db().voucher.findFirstOrThrow({ where: { component: { line: { orderId: held.orderId } } }, include: { uses: true } });
  expect(voucher.uses).toMatchObject([{ id: steps[0]!.id, outcome: "void", formerCode: code }]);
  expect(voucher).toMatchObject({ redeemedAt: null });
  expect(await readVoucher({ code: voucher.code })).toMatchObject({ standing: "good", guestShort: "Ewa N." });
  const [seen] = await recentUses(db(), { organisationId: keeper.organisationId, lang: "pl", since: MORNING, now: later(30) });
  expect(seen, "whom that code belonged to is not the guest of now").toMatchObject({ code: displayVoucher(code), guest: "", outcome: "void", undoable: false });
  const stranger = { ...keeper, organisationId: await makeOrganisation() };
  expect(await takeSteps({ steps: [{ ...steps[0]!, id: newId() }], keeper: stranger, now: later(30) })).toMatchObject([{ outcome: "unknown" }]);
  expect(await redeemVoucher({ ...keeper, useId: newId(), code: voucher.code, at: later(31).toISOString(), now: later(31) })).toMatchObject({ outcome: "used" });
});

it("a use that was answered before the trip was handed over and is sent again stays what it was", async () => {
  const { held, code, keeper, use, undo } = await paidCruise();
  const first = await use();
  await undo(first.id, MORNING);
  await handOver({ ...held, guest: { fullName: "Ewa Nowak", email: "ewa@example.com", phone: "+48 601 601 601" }, now: MORNING });
  expect(await redeemVoucher({ ...keeper, useId: first.id, code, at: MORNING.toISOString(), now: later(1) })).toEqual(first);
  expect(await db().voucherUse.count({ where: { voucher: { component: { line: { orderId: held.orderId } } } } })).toBe(1);
});

it("any interleaving of two phones' uses and undos: at most one use holds, and the voucher says the same", async () => {
  const { code, keeper } = await paidCruise();
  await fc.assert(fc.asyncProperty(fc.array(fc.record({ phone: fc.constantFrom("a", "b"), undo: fc.boolean(), again: fc.boolean() }), { maxLength: 8 }), async (presses) => {
    await db().voucherUse.deleteMany({ where: { voucher: { code } } });
    await db().voucher.update({ where: { code }, data: { redeemedAt: null, redeemedById: null } });
    const made: DoorStep[] = [];
    for (const { phone, undo, again } of presses) {
      const mine = made.findLast((step) => step.kind === "use" && step.id.startsWith(phone));
      const step: DoorStep = undo && mine ? { kind: "undo", id: newId(), useId: mine.id, at: MORNING.toISOString() } : again && mine ? mine : { kind: "use", id: `${phone}-${newId()}`, code, at: MORNING.toISOString() };
      made.push(step);
      await takeSteps({ steps: [step], keeper, now: MORNING });
      const holding = await db().voucherUse.count({ where: { voucher: { code }, outcome: "used", undoneAt: null } });
      expect(holding).toBeLessThanOrEqual(1);
      expect((await readVoucher({ code })).standing).toBe(holding === 1 ? "used" : "good");
    }
  }), { numRuns: 25 });
});
