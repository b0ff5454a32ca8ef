/** Whatever changes places, texts or names is heard by the index, written in the same transaction, without anybody having to remember it. */
import fc from "fast-check";
import { beforeEach, expect, it, vi } from "vitest";
import { newId } from "../../app/core/ids.ts";
import { reviewed } from "../../app/core/localized-text.ts";
import { cancelHeldOrder } from "../../app/domain/booking/cancel-order.server.ts";
import { extendSlots } from "../../app/domain/availability/extend-slots.server.ts";
import { releaseExpired } from "../../app/domain/booking/release-expired.server.ts";
import { askForComparison, changesSince, forgetOldChanges, readPoint, writePoint } from "../../app/platform/changes.server.ts";
import { db, inTransaction, type Prisma } from "../../app/platform/db.server.ts";
import * as logs from "../../app/platform/log.server.ts";
import { documentsOf, type SearchDocument } from "../../search/documents/document.ts";
import type { SearchEngine } from "../../search/engine.ts";
import { openEmbedded } from "../../search/engines/embedded/open-embedded.ts";
import { bookmarkInDatabase, bookmarkInMemory, catchUp, followChanges, type Bookmark } from "../../search/sync/follow-changes.server.ts";
import { useSearch } from "../../search/open.server.ts";
import { question } from "./documents.ts";
import { readIndexedProducts } from "../../search/documents/read-products.server.ts";
import { indexProducts } from "../../search/sync/sync.server.ts";
import { DAY, makeBundle, makeCruise, makeSlugs, makeOrganisation, NOW, type Cruise } from "../support/factory.ts";
import { databaseOfFile } from "../support/of-file.ts";
import { hold, letLapse } from "../support/orders.ts";

let engine: SearchEngine;
let cruise: Cruise;
let bundleId: string;
let written: Map<string, SearchDocument>;
let bookmark: Bookmark;
databaseOfFile();

/** An index that also shows what was last written of each document. */
function transparent(): SearchEngine {
  const inside = openEmbedded();
  written = new Map();
  return {
    ...inside,
    put: async (documents) => (documents.forEach((document) => written.set(document.id, document)), inside.put(documents)),
    removeProducts: async (ids) => ([...written.values()].filter(({ card }) => ids.includes(card.productId)).forEach(({ id }) => written.delete(id)), inside.removeProducts(ids)),
    replaceAll: async (batches) => {
      written.clear();
      await inside.replaceAll((async function* () { for await (const batch of batches) { batch.forEach((document) => written.set(document.id, document)); yield batch; } })());
    },
  };
}

beforeEach(async () => {
  useSearch((engine = transparent()));
  cruise = await makeCruise({ capacity: 4 });
  bundleId = await makeBundle({ ownerId: await makeOrganisation({ kind: "rot" }), packageIds: [cruise.packageId] });
  await makeSlugs([cruise.offerId, cruise.packageId, bundleId]);
  bookmark = bookmarkInMemory();
  await db().product.updateMany({ where: { id: cruise.packageId }, data: { lotId: cruise.lotId } });
  await bookmark.write((await changesSince(db(), null)).upTo);
  await indexProducts(all());
});

const look = () => catchUp({ bookmark, index: indexProducts });
const foundFor = async (adults: number) => (await engine.ask(question(`from=${DAY}&adults=${adults}`))).hits.map((hit) => hit.productId).filter((id) => [cruise.offerId, cruise.packageId, bundleId].includes(id)).sort();
const all = () => [cruise.offerId, cruise.packageId, bundleId].sort();

it("places held, lapsed, cancelled and closed are in the index after one look, in offer, package and bundle", async () => {
  expect(await foundFor(4)).toEqual(all());
  const held = await hold(cruise.packageId, { adult: 3 });
  expect(await look()).toBeGreaterThan(0);
  expect(await foundFor(2)).toEqual([]);
  await letLapse(held.orderId);
  await releaseExpired();
  await look();
  expect(await foundFor(4)).toEqual(all());
  const again = await hold(cruise.offerId, { adult: 1 });
  await look();
  expect(await foundFor(4)).toEqual([]);
  await cancelHeldOrder({ orderId: again.orderId, attempt: 0, now: NOW });
  await look();
  expect(await foundFor(4)).toEqual(all());
  await db().slot.updateMany({ where: { id: { in: cruise.slotIds } }, data: { closed: true } });
  await look();
  expect(await foundFor(1)).toEqual([]);
});

it("a withdrawn offer takes the days of what is made of it", async () => {
  await db().product.update({ where: { id: cruise.offerId }, data: { status: "withdrawn" } });
  await look();
  expect(await foundFor(1)).toEqual([]);
});

it("an organisation's new name reaches what it sells", async () => {
  await db().organisation.update({ where: { id: cruise.entrepreneurId }, data: { name: "Rejsy Kapitana Nowaka" } });
  await look();
  expect(written.get(`${cruise.offerId}-pl`)!.card.owner).toBe("Rejsy Kapitana Nowaka");
});

it("a transaction that fails leaves nothing to hear of", async () => {
  await expect(inTransaction(async (tx) => {
    await tx.slot.updateMany({ where: { id: { in: cruise.slotIds } }, data: { closed: true } });
    throw new Error("no");
  })).rejects.toThrow("no");
  expect(await look()).toBe(0);
});

it("what could not be written is tried again at the next look", async () => {
  await db().slot.updateMany({ where: { id: { in: cruise.slotIds } }, data: { closed: true } });
  await expect(catchUp({ bookmark, index: async () => { throw new Error("engine away"); } })).rejects.toThrow("engine away");
  expect(await look()).toBeGreaterThan(0);
  expect(await foundFor(1)).toEqual([]);
  expect(await look()).toBe(0);
});

it("a bookmark in the database never goes back, and is worth nothing once rows before it were forgotten", async () => {
  const { upTo } = await changesSince(db(), null);
  await writePoint(db(), "test", upTo);
  await writePoint(db(), "test", upTo - 5n);
  expect(await readPoint(db(), "test")).toBe(upTo);
  await db().$executeRaw`update "Change" set "at" = now() - interval '3 days'`;
  expect(await forgetOldChanges(db())).toBeGreaterThan(0);
  expect(await readPoint(db(), "test")).toBe(upTo);
  await db().organisation.update({ where: { id: cruise.entrepreneurId }, data: { name: "Inna nazwa" } });
  expect(await readPoint(db(), "test")).toBeNull();
});

it("of two processes that write one engine, the slower one's old document does not stay", async () => {
  const [slow, quick] = [bookmarkInDatabase("shared"), bookmarkInDatabase("shared")];
  for (const mark of [slow, quick]) await catchUp({ bookmark: mark, index: async () => undefined });
  const close = (closed: boolean) => db().slot.updateMany({ where: { id: { in: cruise.slotIds } }, data: { closed } });
  await close(true);
  await catchUp({ bookmark: slow, index: async () => {
    const old = (await readIndexedProducts(db(), { ids: all(), now: new Date() })).flatMap(documentsOf);
    await close(false);
    await catchUp({ bookmark: quick, index: indexProducts });
    await engine.put(old);
  } });
  expect(await foundFor(1)).toEqual([]);
  for (const mark of [slow, quick]) await catchUp({ bookmark: mark, index: indexProducts });
  expect(await foundFor(1)).toEqual(all());
});

it("the night has every index compared, in whichever process it lies, and rolls slots without a note of each", async () => {
  const compared: string[] = [];
  const compare = async () => void compared.push("here");
  await db().slot.deleteMany({ where: { id: { in: cruise.slotIds } } });
  await look();
  await extendSlots({ now: NOW });
  expect(await catchUp({ bookmark, index: indexProducts, compare })).toBe(0);
  expect(compared).toEqual([]);
  await askForComparison(db());
  expect(await catchUp({ bookmark, index: indexProducts, compare })).toBe(0);
  expect(compared).toEqual(["here"]);
});

it("following finds a change by itself, and stops", async () => {
  const stop = followChanges({ bookmark, index: indexProducts });
  await db().slot.updateMany({ where: { id: { in: cruise.slotIds } }, data: { closed: true } });
  await expect.poll(() => foundFor(1), { timeout: 4000 }).toEqual([]);
  await stop();
});

it("what keeps it from following is said once, and so is that it goes on", async () => {
  const said: string[] = [];
  vi.spyOn(logs, "logError").mockImplementation((message) => void said.push(message));
  vi.spyOn(logs, "log").mockImplementation((_level, message) => void said.push(message));
  let looks = 0;
  const awayTwice = async () => {
    if (++looks < 3) throw new Error("away");
    return bookmark.read();
  };
  const stop = followChanges({ bookmark: { ...bookmark, read: awayTwice }, index: indexProducts });
  await expect.poll(() => looks, { timeout: 8000 }).toBeGreaterThan(3);
  await stop();
  expect(said).toEqual(["following changes failed", "following changes again"]);
});

const facts = (data: Prisma.ProductUpdateInput) => () => db().product.update({ where: { id: cruise.offerId }, data });

/** Each is written straight into its table: no use case is there to remember the index. */
const SHOWN: [what: string, change: () => Promise<unknown>][] = [
  ["accessibility", facts({ accessibility: ["wheelchair"] })], ["languages", facts({ languages: ["pl", "sv"] })], ["dogs", facts({ dogs: true })], ["the least age", facts({ minAge: 7 })], ["confirmation", facts({ confirmation: "request" })],
  ["rain-proof", facts({ rainProof: true })], ["themes", facts({ themes: ["kayak"] })], ["a text", facts({ title: reviewed({ pl: "Nowy rejs", de: "Neue Fahrt", en: "New cruise" }) as unknown as Prisma.InputJsonObject })], ["the largest party", facts({ maxParty: 14 })], ["the lead time", facts({ leadTimeMinutes: 400 * 1440 })],
  ["a length by a schedule", () => db().schedule.updateMany({ where: { offerId: cruise.offerId }, data: { durationMinutes: 95 } })],
  ["schedules that are gone", () => db().schedule.deleteMany({ where: { offerId: cruise.offerId } })],
  ["a price", () => db().unitPrice.updateMany({ where: { unit: { offerId: cruise.offerId } }, data: { amountMinor: 77_700 } })],
  ["a price for a season", async () => db().unitPrice.create({ data: { id: newId(), unitId: (await db().unit.findFirstOrThrow({ where: { offerId: cruise.offerId, code: "adult" } })).id, currency: "PLN", amountMinor: 100, seasonFrom: "01-01", seasonTo: "12-31" } })],
  ["units that are gone", () => db().unit.deleteMany({ where: { offerId: cruise.offerId, code: "adult" } })],
  ["the kind of offer", () => db().offer.update({ where: { productId: cruise.offerId }, data: { type: "transport" } })],
  ["an address", () => db().productSlug.updateMany({ where: { productId: cruise.offerId, lang: "pl" }, data: { slug: newId() } })],
  ["an address that is gone", () => db().productSlug.deleteMany({ where: { productId: cruise.packageId, lang: "de" } })],
  ["a picture", () => db().picture.create({ data: { id: newId(), productId: cruise.offerId, storageKey: "x", width: 1, height: 1, colour: "#0b3c49", author: "A", licence: "B" } })],
  ["the day of a part", () => db().packageComponent.updateMany({ where: { packageId: cruise.packageId }, data: { day: 2 } })],
  ["a part that is gone", () => db().packageComponent.deleteMany({ where: { packageId: cruise.packageId } })],
  ["the day of a package", () => db().bundleItem.updateMany({ where: { bundleId }, data: { dayOffset: 3 } })],
  ["a slot's capacity", () => db().slot.updateMany({ where: { id: { in: cruise.slotIds } }, data: { capacity: 1 } })],
  ["the seller's name", () => db().organisation.update({ where: { id: cruise.entrepreneurId }, data: { name: "Rejsy Kapitana Nowaka" } })],
  ["a LOT's name", () => db().organisation.update({ where: { id: cruise.lotId }, data: { name: "LOT Nowa" } })],
  ["a LOT's address", () => db().organisation.update({ where: { id: cruise.lotId }, data: { slug: newId() } })],
  ["a place's name", () => changePlace({ name: "Darłówko" })], ["a place's other names", () => changePlace({ exonyms: { de: ["Rügenwaldermünde"] } })], ["where a place lies", () => changePlace({ lat: 54.5 })],
  ["a place's county", async () => {
    await db().county.upsert({ where: { teryt: "3261" }, create: { teryt: "3261", name: "Koszalin" }, update: {} });
    await changePlace({ county: { connect: { teryt: "3261" } } });
  }],
];

async function changePlace(data: Prisma.PlaceUpdateInput): Promise<void> {
  const { placeId } = await db().product.findUniqueOrThrow({ where: { id: cruise.packageId } });
  await db().place.update({ where: { id: placeId }, data });
}

const byId = (documents: Iterable<SearchDocument>) => new Map([...documents].filter(({ card }) => all().includes(card.productId)).map((document) => [document.id, document]));
const asBuiltAnew = async () => byId((await readIndexedProducts(db(), { ids: all(), now: new Date() })).flatMap(documentsOf));

it.each(SHOWN)("%s is heard of, whatever wrote it", async (_, change) => {
  await change();
  const wanted = await asBuiltAnew();
  expect(byId(written.values()), "shows in no document: the case says nothing").not.toEqual(wanted);
  await look();
  expect(byId(written.values())).toEqual(wanted);
});

const step = fc.record({ act: fc.constantFrom("hold", "hold", "lapse", "cancel", "close", "open", "withdraw", "publish", "look"), who: fc.nat(10), people: fc.integer({ min: 1, max: 3 }) });

it("after any mixture and one look the index is what building it anew would give", async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
    const held: { orderId: string }[] = [];
    for (const { act, who, people } of steps) {
      const order = held[who % Math.max(1, held.length)];
      if (act === "hold") await hold(cruise.packageId, { adult: people }).then((made) => held.push(made), () => undefined);
      else if (act === "lapse" && order) await letLapse(order.orderId).then(() => releaseExpired());
      else if (act === "cancel" && order) await cancelHeldOrder({ orderId: order.orderId, attempt: 0, now: NOW }).catch(() => undefined);
      else if (act === "close" || act === "open") await db().slot.updateMany({ where: { id: { in: cruise.slotIds } }, data: { closed: act === "close" } });
      else if (act === "withdraw" || act === "publish") await db().product.update({ where: { id: cruise.offerId }, data: { status: act === "withdraw" ? "withdrawn" : "published" } });
      else if (act === "look") await look();
    }
    await look();
    expect(byId(written.values())).toEqual(await asBuiltAnew());
  }), { numRuns: 12 });
});
