/** The embedded search engine alone: questions over 1,000, 10,000 and 50,000 products in three languages, and what an index costs. */
import { addDays, dateAt } from "../../app/core/time.ts";
import { LANGS, type Lang } from "../../app/core/vocabulary.ts";
import { openDatabase, useDatabase } from "../../app/platform/db.server.ts";
import { documentsOf, type IndexedProduct, type SearchDocument } from "../../search/documents/document.ts";
import { openEmbedded } from "../../search/engines/embedded/open-embedded.ts";
import { parseQuery, unplaced, type PlacedQuery } from "../../search/query/query.ts";
import { readIndexedProducts } from "../../search/documents/read-products.server.ts";
import { keeperOf } from "../../search/sync/keep-index.server.ts";
import { figure, median, percentile, timed, times, type Effort, type Table } from "./measure.ts";
import { syntheticDocument } from "./synthetic-documents.ts";

/** Products, each a document in three languages. */
const SIZES = [1_000, 10_000, 50_000];
const QUICK_SIZES = [200, 400, 1_000];
/** p95 of all questions at each size. */
const TARGETS_MS = [5, 10, 50];
const BATCH = 300;

/** Questions as visitors ask them, by kind; `from` and `to` are filled in. */
const QUESTIONS: Record<string, string[]> = {
  "no words": ["", "sort=cheapest", "sort=name&page=3"],
  "words": ["q=kajak", "q=latarnia morska", "q=rowerem nad morzem z dziećmi", "q=Kołobrzeg spa"],
  "facets": ["theme=sea,lakes&kind=package", "q=rower&theme=cycling&kind=offer", "county=3213,3208&theme=food"],
  "dates and party": ["DATES&adults=2", "q=kajak&DATES&adults=4&children=2", "theme=sea&DATES&adults=2&sort=soonest&maxPrice=400"],
  "facets, dates and two typing errors": ["q=kajkaiem drawąą&DATES&adults=2&theme=kayak,river", "q=latarniaa moreska&DATES&adults=2&with=dogs"],
  "two typing errors": ["q=kajkaiem drawąą", "q=latarniaa moreska", "q=swinoujscei rejsik"],
};

/** What an index costs may grow by this much more than the documents do and still count as linear: one round wavers by a tenth or two. */
const LINEAR_TOLERANCE = 1.25;

interface Size { documents: number; indexMs: number; megabytes: number; p95: Record<string, number>; all: number; scan: number }
type Originals = Record<Lang, SearchDocument[]>;

export async function measure({ rounds, seconds }: Effort): Promise<Table> {
  const { originals, makeMs, count, products, rebuildMs } = await demonstration();
  const sizes: Size[] = [];
  for (const products of seconds < 1 ? QUICK_SIZES : SIZES) sizes.push(await measureSize(originals, products * LANGS.length, rounds));
  return tableOf(sizes, [
    `The demonstration's ${count} documents are made from its products in ${figure(makeMs / count)} ms each (stems of every word in two languages), ${figure((makeMs / count) / (sizes[0]!.indexMs / sizes[0]!.documents))} times what the engine takes to index one of ${number(sizes[0]!.documents)}.`,
    `From the database, as at a start: the demonstration's ${number(products)} products are read, planned for 18 months, made into documents and indexed in ${figure(rebuildMs / 1000)} s, ${figure(rebuildMs / products)} ms a product. Only this has the reading and the planning in it; the seconds to index are the engine's alone.`,
  ]);
}

/** The demonstration's documents by language; `makeMs` without reading them from the database, `rebuildMs` of the whole index from it, the second time. */
async function demonstration(): Promise<{ originals: Originals; makeMs: number; count: number; products: number; rebuildMs: number }> {
  const database = await openDatabase();
  useDatabase(database);
  const { client, close } = database;
  const ids = (await client.product.findMany({ where: { status: "published" }, select: { id: true }, orderBy: { id: "asc" } })).map((row) => row.id);
  const now = new Date();
  const products: IndexedProduct[] = [];
  for (let done = 0; done < ids.length; done += 12) products.push(...(await readIndexedProducts(client, { ids: ids.slice(done, done + 12), now })));
  const keeper = keeperOf(openEmbedded());
  await keeper.rebuild();
  const rebuildMs = await timed(() => keeper.rebuild());
  await close();
  const started = performance.now();
  const all = products.flatMap(documentsOf);
  const of = (lang: Lang) => all.filter((document) => document.card.lang === lang);
  return { makeMs: performance.now() - started, count: all.length, products: ids.length, rebuildMs, originals: { pl: of("pl"), de: of("de"), en: of("en") } };
}

async function measureSize(originals: Originals, documents: number, rounds: number): Promise<Size> {
  const before = heap();
  const engine = openEmbedded();
  const cost = { indexMs: 0 };
  await engine.replaceAll(batches(originals, documents, cost));
  const questions = questionsOf(new Date());
  for (const list of Object.values(questions)) for (const question of list) await engine.ask(question);
  const megabytes = heap() - before;
  const texts = Array.from({ length: Math.ceil(documents / LANGS.length) }, (_, index) => searchedText(syntheticDocument(originals.pl, index)));
  const took: Record<string, number[]> = {};
  const scans: number[] = [];
  for (let round = 0; round < rounds * 3; round++) {
    scans.push(await timed(() => texts.filter((text) => text.includes("kajak")).length));
    for (const [kind, list] of Object.entries(questions)) for (const question of list) (took[kind] ??= []).push(await timed(() => engine.ask(question)));
  }
  await engine.close();
  const p95 = Object.fromEntries(Object.entries(took).map(([kind, list]) => [kind, percentile(list, 0.95)]));
  return { documents, ...cost, megabytes, p95, all: percentile(Object.values(took).flat(), 0.95), scan: median(scans) };
}

/** A third of the documents in each language; what passes between a batch given and the next one asked for is the engine's time. */
async function* batches(originals: Originals, documents: number, cost: { indexMs: number }): AsyncGenerator<SearchDocument[]> {
  for (let from = 0; from < documents; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, documents - from) }, (_, offset) => syntheticDocument(originals[LANGS[(from + offset) % LANGS.length]!], Math.floor((from + offset) / LANGS.length)));
    const given = performance.now();
    yield batch;
    cost.indexMs += performance.now() - given;
  }
}

/** What a search without an index would read. */
function searchedText({ texts: { title, place, summary } }: SearchDocument): string {
  return `${title} ${place} ${summary}`;
}

function questionsOf(now: Date): Record<string, PlacedQuery[]> {
  const today = dateAt(now);
  const dates = `from=${addDays(today, 20)}&to=${addDays(today, 34)}`;
  const queries = (list: string[]) => list.flatMap((text) => LANGS.map((lang) => unplaced(parseQuery(new URLSearchParams(text.replace("DATES", dates)), { lang, now }).query)));
  return Object.fromEntries(Object.entries(QUESTIONS).map(([kind, list]) => [kind, queries(list)]));
}

/** Megabytes in use after everything unused is gone. */
function heap(): number {
  globalThis.gc!();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

const number = (value: number) => value.toLocaleString("en-GB");

function tableOf(sizes: Size[], making: string[]): Table {
  const [least, ...larger] = sizes as [Size, ...Size[]];
  const row = (name: string, pick: (size: Size) => number) => [name, ...sizes.map((size) => figure(pick(size))), ...larger.map((size) => times(pick(size) / pick(least)))];
  const growth = (pick: (size: Size) => number) => larger.map((size) => (pick(size) / pick(least) <= (size.documents / least.documents) * LINEAR_TOLERANCE ? "✓" : "✗"));
  return {
    title: "Search engine", columns: ["embedded engine", ...sizes.map((size) => `${number(size.documents / LANGS.length)} products`), ...larger.map((size) => `growth at ${times(size.documents / least.documents)}`)],
    rows: [
      ...Object.keys(QUESTIONS).map((kind) => row(`p95 ms, ${kind}`, (size) => size.p95[kind]!)), row("p95 ms, all questions", (size) => size.all),
      ["wanted: p95 ms at most", ...sizes.map((_, index) => `${TARGETS_MS[index]} ${sizes[index]!.all <= TARGETS_MS[index]! ? "✓" : "✗"}`), ...larger.map(() => "")], row("floor: ms to look through the titles once", (size) => size.scan),
      ["p95 of all to the floor", ...sizes.map((size) => times(size.all / size.scan)), ...larger.map(() => "")],
      row("s to index them", (size) => size.indexMs / 1000), ["wanted: no worse than linear", ...sizes.map(() => ""), ...growth((size) => size.indexMs)],
      row("MB with the documents", (size) => size.megabytes), ["wanted: no worse than linear", ...sizes.map(() => ""), ...growth((size) => size.megabytes)],
    ],
    notes: [
      "Every product in three languages, each a document, recombined from the demonstration's; questions go to all three languages. A growth below the factor in its head is less than linear.",
      `No worse than linear: at most ${figure(LINEAR_TOLERANCE)} times the factor in the head, for one round's seconds and megabytes waver by a tenth or two. What grows by n log n may still pass; what grows by n² does not. With --quick the smallest size is the originals, in memory already: its megabytes say nothing.`,
      "The floor is one pass of String.includes over title, place and summary of one language: what no index costs, without order, dates, facets or forgiveness.",
      ...making,
    ],
  };
}
