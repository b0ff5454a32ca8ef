/** The waiting list served by two at once, and while places come back: on a real PostgreSQL the first in line gets them, once, by one mail. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from "vitest";
import { newId } from "../../app/core/ids.ts";
import { addDays, dbDate } from "../../app/core/time.ts";
import { joinWaiting } from "../../app/domain/booking/waiting/join-waiting.server.ts";
import { serveReturned } from "../../app/domain/booking/waiting/serve-waiting.server.ts";
import { cancelCheckout } from "../../app/domain/payments/checkout/cancel-checkout.server.ts";
import { db, type Database } from "../../app/platform/db.server.ts";
import { DAY, makeOffer, makeOrganisation, makeResource, NOW } from "../support/factory.ts";
import { brokenInvariants, hold, jobsOf } from "../support/orders.ts";
import { pauseAt } from "../support/pause.ts";
import { postgresDatabase, urlInUse } from "../support/postgres.ts";

let database: Database;
beforeAll(async () => void (database = await postgresDatabase({ url: inject("postgresUrl"), connections: 25 })));
beforeEach(async () => {
  await db().waitingEntry.deleteMany();
  await db().returnedPlaces.deleteMany();
});
afterAll(() => database.close());
afterEach(async () => expect(await brokenInvariants()).toEqual([]));

const ROUNDS = 8;
const NEXT_DAY = addDays(DAY, 1);
const serve = () => serveReturned({ now: NOW });

/** A boat of two on two days, all of it held. */
async function fullBoat() {
  const ownerId = await makeOrganisation();
  const { resourceId } = await makeResource({ organisationId: ownerId, capacity: 2, slots: [{ capacity: 2 }, { capacity: 2, date: NEXT_DAY }] });
  const productId = await makeOffer({ ownerId, resourceId });
  const [first, second] = [await hold(productId), await hold(productId, { adult: 2 }, { date: NEXT_DAY })];
  return { productId, giveBack: async (...days: ("first" | "second")[]) => void (await Promise.all(days.map((day) => cancelCheckout({ ...(day === "first" ? first : second), now: NOW })))) };
}

let people = 0;
/** Somebody joins, later than all before. @returns the entry's id */
async function join(productId: string, { from = DAY, to = DAY } = {}): Promise<string> {
  people++;
  const key = await joinWaiting({ productId, draft: { from, to, fullName: "Jan Nowak", email: `jan${people}@example.com` }, units: { adult: 2 }, nights: null, lang: "pl", now: new Date(NOW.getTime() + people * 1000) });
  return (await db().waitingEntry.findUniqueOrThrow({ where: { key } })).id;
}

const statesOf = async (ids: string[]) => Promise.all(ids.map(async (id) => (await db().waitingEntry.findUniqueOrThrow({ where: { id } })).state));
const mailsTo = async (id: string) => (await jobsOf("send-waiting-mail")).filter((job) => job.entryId === id && job.kind === "offered").length;
const heldOrders = (productId: string) => db().order.count({ where: { state: "held", lines: { some: { productId } } } });

it("places that came back are served by four at once, many times: the first in line has them, once, by one mail", async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { productId, giveBack } = await fullBoat();
    const line = [await join(productId), await join(productId), await join(productId)];
    await giveBack("first");
    await Promise.all([serve(), serve(), serve(), serve()]);
    await serve();
    expect(await statesOf(line)).toEqual(["offered", "waiting", "waiting"]);
    expect(await Promise.all(line.map(mailsTo))).toEqual([1, 0, 0]);
    expect(await heldOrders(productId), "theirs, and the one of the other day").toBe(2);
  }
});

it("the form sent four times at once puts one on the list once, many times", async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { productId } = await fullBoat();
    const draft = { from: DAY, to: DAY, fullName: "Ola Nowak", email: `ola${round}@example.com` };
    const results = await Promise.allSettled(Array.from({ length: 4 }, () => joinWaiting({ productId, draft, units: { adult: 2 }, nights: null, lang: "pl", now: NOW })));
    expect(results.map((result) => (result.status === "fulfilled" ? "joined" : (result.reason as { code?: string }).code)).sort()).toEqual([...Array<string>(3).fill("booking.already_waiting"), "joined"]);
    expect(await db().waitingEntry.count({ where: { productId } })).toBe(1);
  }
});

it("the control: looked for first and put on the list later without the lock, one is on it twice", async () => {
  const { productId } = await fullBoat();
  const same = { productId, email: "ola@example.com", from: dbDate(DAY), to: dbDate(DAY) };
  const joinCarelessly = async () => {
    if ((await db().waitingEntry.count({ where: same })) > 0) return;
    await db().$executeRaw`select pg_sleep(0.2)`;
    await db().waitingEntry.create({ data: { id: newId(), key: newId(), ...same, units: { adult: 2 }, lang: "pl", fullName: "Ola Nowak" } });
  };
  await Promise.all([joinCarelessly(), joinCarelessly()]);
  expect(await db().waitingEntry.count({ where: same })).toBe(2);
});

it("two days came back for two who take either, served by four at once: each has one, the third none, and no place stays with nobody", async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { productId, giveBack } = await fullBoat();
    const line = [await join(productId, { to: NEXT_DAY }), await join(productId, { to: NEXT_DAY }), await join(productId, { to: NEXT_DAY })];
    await giveBack("first", "second");
    await Promise.all([serve(), serve(), serve(), serve()]);
    for (let again = 0; again < 3; again++) await serve();
    expect(await statesOf(line)).toEqual(["offered", "offered", "waiting"]);
    expect(await Promise.all(line.map(mailsTo))).toEqual([1, 1, 0]);
    expect(await heldOrders(productId)).toBe(2);
  }
});

it("places that come back while the line is gone through go to the first who wants them, not to whoever is looked at just then", async () => {
  const { productId, giveBack } = await fullBoat();
  const line = [await join(productId), await join(productId, { from: NEXT_DAY, to: NEXT_DAY }), await join(productId)];
  await giveBack("second");
  const pause = await pauseAt(await urlInUse(inject("postgresUrl")), { at: "insert", table: "Order" });
  const serving = serve(); // the first was looked at in vain, the second is being given the other day
  await pause.reached();
  await giveBack("first");
  await pause.release();
  await serving;
  for (let again = 0; again < 3; again++) await serve();
  expect(await statesOf(line)).toEqual(["offered", "offered", "waiting"]);
  expect(await Promise.all(line.map(mailsTo))).toEqual([1, 1, 0]);
});

it("the control: looked at first and bound later without the lock on the entry, one who waits is offered places twice", async () => {
  const { productId } = await fullBoat();
  const id = await join(productId);
  const offerCarelessly = async () => {
    const { state } = await db().waitingEntry.findUniqueOrThrow({ where: { id } });
    await db().$executeRaw`select pg_sleep(0.2)`;
    if (state !== "waiting") return "none";
    await db().waitingEntry.update({ where: { id }, data: { state: "offered" } });
    return "offered";
  };
  expect(await Promise.all([offerCarelessly(), offerCarelessly()])).toEqual(["offered", "offered"]);
});
