/** Compares what an index holds with what the database says now, reports what differs and writes it again: the night's check that nothing was missed, and its refresh of what goes on with the day. */
import { LANGS } from "../../app/core/vocabulary.ts";
import { hearOfChanges } from "../../app/platform/catalogue-version.server.ts";
import { changesSince } from "../../app/platform/changes.server.ts";
import { db } from "../../app/platform/db.server.ts";
import { log } from "../../app/platform/log.server.ts";
import type { SearchEngine } from "../engine.ts";
import { givingWay } from "../giving-way.ts";
import { keeperOf, publishedInBatches, readDocuments, writeProducts } from "./keep-index.server.ts";
import { likenessOf, signatureOf } from "../documents/signature.ts";
import { changedProducts, touchedProducts } from "./touched-products.server.ts";

/** Numbers of documents. */
export interface Comparison {
  engine: SearchEngine["name"];
  at: string;
  checked: number;
  /** not in the index, in it without being public, and other than they should be: drift, none is to be expected */
  missing: number;
  extra: number;
  different: number;
  /** other only by what goes on with the day; written anew without being drift */
  aged: number;
  seconds: number;
}

type Kind = "missing" | "extra" | "different";

const remembered = globalThis as { latarniaComparison?: Comparison };

/** The last one of this process, null before the first. */
export const lastComparison = (): Comparison | null => remembered.latarniaComparison ?? null;

/** Reads both once; batches of products are compared and written while nobody else writes, so that nothing newer is overwritten. */
export async function compareIndex(engine: SearchEngine): Promise<Comparison> {
  const started = performance.now();
  const { upTo } = await changesSince(db(), null);
  const kept = await keptSignatures(engine);
  const drift: { productId: string; kind: Kind }[] = [];
  const written: string[] = [];
  let checked = 0;
  let aged = 0;
  for await (const ids of givingWay(await publishedInBatches())) {
    await keeperOf(engine).alone(async () => {
      const documents = await readDocuments(ids);
      const outdated = new Set<string>();
      for await (const document of givingWay(documents)) {
        const signature = kept.get(document.id);
        kept.delete(document.id);
        const likeness = signature === undefined ? "missing" : likenessOf(signature, signatureOf(document));
        if (likeness === "same") continue;
        outdated.add(document.card.productId);
        if (likeness === "aged") aged++;
        else drift.push({ productId: document.card.productId, kind: likeness });
      }
      checked += documents.length;
      const rewritten = [...outdated];
      if (rewritten.length > 0) await writeProducts(engine, rewritten, documents.filter(({ card }) => outdated.has(card.productId)));
      written.push(...rewritten);
    });
  }
  const leftOver = [...new Set([...kept.keys()].map(productOf))];
  for (const id of kept.keys()) drift.push({ productId: productOf(id), kind: "extra" });
  await keeperOf(engine).index(leftOver);
  hearOfChanges({ resources: [], products: [...written, ...leftOver], organisations: [] });
  return report({ engine: engine.name, at: new Date().toISOString(), checked, aged, ...(await countDrift(drift, upTo)), seconds: Math.round((performance.now() - started) / 100) / 10 });
}

async function keptSignatures(engine: SearchEngine): Promise<Map<string, string>> {
  const kept = new Map<string, string>();
  for await (const batch of engine.signatures()) for (const { id, signature } of batch) kept.set(id, signature);
  return kept;
}

/** What changed in the database meanwhile was on its way by itself, and is no drift. */
async function countDrift(drift: readonly { productId: string; kind: Kind }[], from: bigint): Promise<Record<Kind, number>> {
  const onItsWay = new Set(await touchedProducts(db(), await changedProducts(db(), await changesSince(db(), from))));
  const counts = { missing: 0, extra: 0, different: 0 };
  for (const { productId, kind } of drift) if (!onItsWay.has(productId)) counts[kind]++;
  return counts;
}

function report(comparison: Comparison): Comparison {
  const drifted = comparison.missing + comparison.extra + comparison.different > 0;
  log(drifted ? "warn" : "info", drifted ? "the index had drifted from the database and was mended" : "the index is as the database says", { ...comparison });
  remembered.latarniaComparison = comparison;
  return comparison;
}

/** See documentId. */
const productOf = (documentId: string): string => documentId.replace(new RegExp(`-(${LANGS.join("|")})$`), "");
