import fc from "fast-check";
import { expect, it } from "vitest";
import { documentsOf, type IndexedProduct } from "../../search/documents/document.ts";
import { openEmbedded } from "../../search/engines/embedded/open-embedded.ts";
import { COAST, product, question } from "./documents.ts";
import { engineContract } from "./engine-contract.ts";

engineContract("the embedded engine", async () => openEmbedded());

const QUESTIONS = ["", "theme=sea", "q=rejs", "sort=name&page=2", "price=0-100&with=dogs", "from=2027-07-01&to=2027-07-02&adults=2&sort=cheapest"];

/** The same product under many ids, each time with other facts. */
function variant(id: number, turn: number): IndexedProduct {
  const { kind, days, nights, themes, counties, lots, place, priceFrom } = COAST[(id + turn) % COAST.length]!;
  return { ...product({ id: `v${id}`, title: `Rejs ${id} ${turn}`, dogs: turn % 2 === 0, free: { "2027-07-01": (id % 12) + 1 } }), kind, days, nights, themes, counties, lots, place, priceFrom };
}

it("after any coming and going, and more documents than there was room for, it answers as one filled afresh", async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.record({ id: fc.nat(399), turn: fc.nat(5), gone: fc.boolean() }), { minLength: 350, maxLength: 700 }), async (steps) => {
    const [kept, fresh] = [openEmbedded(), openEmbedded()];
    const left = new Map<number, number>();
    for (const { id, turn, gone } of steps) {
      if (gone) await kept.removeProducts([`v${id}`]);
      else await kept.put(documentsOf(variant(id, turn)));
      if (gone) left.delete(id);
      else left.set(id, turn);
    }
    await fresh.put([...left].flatMap(([id, turn]) => documentsOf(variant(id, turn))));
    for (const text of QUESTIONS) {
      const [was, is] = [await fresh.ask(question(text)), await kept.ask(question(text))];
      expect({ total: is.total, facets: is.facets, ids: text.includes("q=") ? [] : is.hits.map((hit) => hit.productId) }).toEqual({ total: was.total, facets: was.facets, ids: text.includes("q=") ? [] : was.hits.map((hit) => hit.productId) });
    }
  }), { numRuns: 12 });
});
