/** The relevance set over the demonstration region: at least 95 of 100 wishes in each language; the figure is printed, and each miss. */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { LANGS } from "../../../app/core/vocabulary.ts";
import { matchText } from "../../../search/engines/embedded/match-text.ts";
import { openEmbedded } from "../../../search/engines/embedded/open-embedded.ts";
import { rowsOf } from "../../../search/engines/embedded/row-set.ts";
import { WordIndex } from "../../../search/engines/embedded/word-index.ts";
import { openMeilisearch } from "../../../search/engines/meilisearch/open-meilisearch.ts";
import type { SearchEngine } from "../../../search/engine.ts";
import { everything } from "../../../search/query/query.ts";
import { askedWords, fold } from "../../../search/text/text.ts";
import { rateOf, rateText, WISHES, type Rate } from "./rate.ts";
import { readRegion } from "./region.ts";
import { isFulfilled } from "./shape.ts";

const BAR = 0.95;

function withSwap(title: string): string {
  const longest = title.split(" ").reduce((a, b) => (b.length > a.length ? b : a));
  return title.replace(longest, longest.slice(0, 2) + longest.slice(3, 4) + longest.slice(2, 3) + longest.slice(4));
}

const region = readRegion();

async function* documents() {
  yield region.documents;
}

/** Written past the console, on which tests must be silent. */
function print(engine: SearchEngine, rates: [string, Rate][]): void {
  const sum = (pick: (rate: Rate) => number) => rates.reduce((total, [, rate]) => total + pick(rate), 0);
  const total = rateText("together", { asked: sum((rate) => rate.asked), fulfilled: sum((rate) => rate.fulfilled) });
  const misses = rates.flatMap(([, rate]) => rate.misses.map((miss) => `\n  missed: ${miss}`));
  process.stdout.write(`relevance, ${engine.name}: ${rates.map(([lang, rate]) => rateText(lang, rate)).join(", ")}, ${total}${misses.join("")}\n`);
}

async function expectRelevant(engine: SearchEngine): Promise<void> {
  await engine.replaceAll(documents());
  const rates: [string, Rate][] = [];
  for (const lang of LANGS) rates.push([lang, await rateOf(engine, lang, region)]);
  print(engine, rates);
  for (const [lang, { asked, fulfilled }] of rates) expect(fulfilled / asked, lang).toBeGreaterThanOrEqual(BAR);
}

it("the set is large enough and asks nothing twice", () => {
  expect(WISHES.pl.length).toBeGreaterThanOrEqual(45);
  expect(WISHES.de.length).toBeGreaterThanOrEqual(40);
  expect(WISHES.en.length).toBeGreaterThanOrEqual(35);
  for (const lang of LANGS) expect(new Set(WISHES[lang].map(([q]) => q)).size).toBe(WISHES[lang].length);
});

it("embedded engine", async () => {
  const engine = openEmbedded();
  await expectRelevant(engine);
  await engine.close();
});

it("stems alone find the same: all that Meilisearch is asked for", () => {
  for (const lang of LANGS) {
    const documents = region.documents.filter(({ card }) => card.lang === lang);
    const index = new WordIndex();
    documents.forEach(({ texts }, row) => index.add(row, texts));
    const all = documents.map(({ card }) => card);
    const fulfilled = WISHES[lang].filter(([q, facts]) => {
      const { rows, scores } = matchText(index, askedWords(q, lang).map(({ stem }) => ({ word: stem, stem, forms: [stem] })), documents.length);
      const hits = [...rowsOf(rows)].sort((a, b) => scores[b]! - scores[a]!).map((row) => all[row]!);
      return isFulfilled(facts, { all, hits, placeOf: region.placeOf });
    });
    expect(fulfilled.length / WISHES[lang].length, lang).toBeGreaterThanOrEqual(BAR);
  }
});

describe("every product is found by its title, among the first three", () => {
  const engine = openEmbedded();
  beforeAll(() => engine.put(region.documents));
  afterAll(() => engine.close());

  it.each<[string, (title: string) => string, number]>([
    ["without marks, backwards", (title) => fold(title).split(" ").reverse().join(" "), 0.99],
    ["with two letters swapped in its longest word", withSwap, 0.99],
    ["typed as far as three fifths", (title) => title.slice(0, Math.ceil(title.length * 0.6)), 0.95],
  ])("%s", async (_, typed, share) => {
    for (const lang of LANGS) {
      const cards = region.documents.flatMap(({ card }) => (card.lang === lang ? [card] : []));
      const lost: string[] = [];
      for (const { productId, title } of cards) {
        const { hits } = await engine.ask({ ...everything(lang), q: typed(title) });
        if (!hits.slice(0, 3).some((hit) => hit.productId === productId)) lost.push(typed(title));
      }
      expect(1 - lost.length / cards.length, `${lang}: ${lost.join(" · ")}`).toBeGreaterThanOrEqual(share);
    }
  });
});

describe.runIf(process.env.MEILI_URL)("Meilisearch", () => {
  it("as named by MEILI_URL", async () => {
    const engine = openMeilisearch({ url: process.env.MEILI_URL!, key: process.env.MEILI_KEY, askMs: 5_000 });
    await expectRelevant(engine);
    await engine.close();
  }, 120_000);
});

describe("the set notices what is missing", () => {
  beforeAll(() => {
    vi.resetModules();
    vi.doMock("../../../search/text/stem.ts", () => ({ stemOf: (word: string) => word }));
    vi.doMock("../../../search/text/compounds.ts", () => ({ partsOf: () => [] }));
  });
  afterAll(() => {
    vi.doUnmock("../../../search/text/stem.ts");
    vi.doUnmock("../../../search/text/compounds.ts");
    vi.resetModules();
  });

  it("Polish without stems and German without stems and parts fail it", async () => {
    const [{ openEmbedded: openUnstemmed }, { readRegion: readUnstemmed }] = [await import("../../../search/engines/embedded/open-embedded.ts"), await import("./region.ts")];
    const engine = openUnstemmed();
    const unstemmed = readUnstemmed();
    await engine.put(unstemmed.documents);
    for (const lang of ["pl", "de"] as const) {
      const { asked, fulfilled } = await rateOf(engine, lang, unstemmed);
      expect(fulfilled / asked, lang).toBeLessThan(BAR);
    }
  });
});
