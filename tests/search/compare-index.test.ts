/** Drift of an index is found, told apart from what goes on with the day, and mended; a true index is left alone. */
import fc from "fast-check";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { db } from "../../app/platform/db.server.ts";
import { compareIndex, lastComparison } from "../../search/sync/compare-index.server.ts";
import { documentsOf } from "../../search/documents/document.ts";
import type { SearchEngine } from "../../search/engine.ts";
import { openEmbedded } from "../../search/engines/embedded/open-embedded.ts";
import { keeperOf, readDocuments } from "../../search/sync/keep-index.server.ts";
import { likenessOf, signatureOf } from "../../search/documents/signature.ts";
import { makeCruise, makeSlugs, type Cruise } from "../support/factory.ts";
import { databaseOfFile } from "../support/of-file.ts";
import { product } from "./documents.ts";

let engine: SearchEngine;
let cruise: Cruise;
databaseOfFile();
beforeAll(async () => {
  cruise = await makeCruise({ capacity: 4 });
  await makeSlugs([cruise.offerId, cruise.packageId]);
});
beforeEach(async () => {
  engine = openEmbedded();
  await keeperOf(engine).rebuild();
});

it("finds nothing in an index that is true, and writes nothing", async () => {
  const written: string[] = [];
  const watched: SearchEngine = { ...engine, put: async (documents) => void written.push(...documents.map(({ id }) => id)) };
  expect(await compareIndex(watched)).toMatchObject({ checked: 6, missing: 0, extra: 0, different: 0, aged: 0 });
  expect(written).toEqual([]);
});

it("what is missing, too much or different is counted and mended", async () => {
  const [first] = await readDocuments([cruise.offerId]);
  await engine.put([{ ...first!, card: { ...first!.card, title: "Older title" } }]);
  await engine.removeProducts([cruise.packageId]);
  await engine.put(documentsOf(product({ id: "never-there", title: "Nothing" })));
  expect(await compareIndex(engine)).toMatchObject({ checked: 6, missing: 3, extra: 3, different: 1, aged: 0 });
  expect(lastComparison()).toMatchObject({ engine: "embedded", different: 1 });
  expect(await compareIndex(engine)).toMatchObject({ missing: 0, extra: 0, different: 0 });
  expect(await engine.count()).toBe(6);
});

it("what changed in the database while it compared is no drift", async () => {
  const changing: SearchEngine = { ...engine, signatures: async function* () {
    yield* engine.signatures();
    await db().product.update({ where: { id: cruise.offerId }, data: { dogs: true } });
  } };
  expect(await compareIndex(changing)).toMatchObject({ different: 0, aged: 0 });
  expect(await compareIndex(engine)).toMatchObject({ different: 0, aged: 0 });
});

it("a document of yesterday is aged, one with another fact or other free days far off is different", () => {
  const kayak = product({ id: "kayak", title: "Kajaki", free: { "2026-12-01": 4, "2027-07-01": 4 } });
  const [fresh] = documentsOf(kayak);
  const yesterday = documentsOf({ ...kayak, free: { ...kayak.free, firstDay: kayak.free.firstDay - 1, most: Uint8Array.from([0, ...kayak.free.most.subarray(0, -1)]) } })[0]!;
  expect(likenessOf(signatureOf(yesterday), signatureOf(fresh!))).toBe("aged");
  expect(likenessOf(signatureOf(documentsOf({ ...kayak, dogs: true })[0]!), signatureOf(fresh!))).toBe("different");
  const booked = kayak.free.most.map((people, index) => (index > 180 ? 0 : people));
  expect(likenessOf(signatureOf(documentsOf({ ...kayak, free: { ...kayak.free, most: booked } })[0]!), signatureOf(fresh!))).toBe("different");
  expect(likenessOf("", signatureOf(fresh!))).toBe("different");
});

it("a document is the same as itself, and never the same as one with any day changed", () => {
  const kayak = product({ id: "kayak", title: "Kajaki" });
  const signature = (most: Uint8Array) => signatureOf(documentsOf({ ...kayak, free: { ...kayak.free, most } })[0]!);
  fc.assert(fc.property(fc.nat(kayak.free.most.length - 1), fc.integer({ min: 1, max: 63 }), (day, change) => {
    const other = kayak.free.most.with(day, kayak.free.most[day]! ^ change);
    expect(likenessOf(signature(other), signature(kayak.free.most))).not.toBe("same");
    expect(likenessOf(signature(other.slice()), signature(other))).toBe("same");
  }), { numRuns: 50 });
});
