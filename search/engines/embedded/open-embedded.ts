/** The engine in the process: an index of the words, columns of numbers for the rest; one of each per language. Nothing is kept on disk. */
import { setImmediate } from "node:timers/promises";
import { LANGS, type Lang } from "../../../app/core/vocabulary.ts";
import { documentId, type SearchDocument } from "../../documents/document.ts";
import type { SearchEngine } from "../../engine.ts";
import { givingWay } from "../../giving-way.ts";
import type { PlacedQuery } from "../../query/query.ts";
import { INDEXED_FIELDS } from "../../settings.ts";
import { signatureOf, type DocumentSignature } from "../../documents/signature.ts";
import { askedWords } from "../../text/text.ts";
import { answer, points } from "./answer.ts";
import { Columns } from "./columns.ts";
import { matchText } from "./match-text.ts";
import { WordIndex } from "./word-index.ts";

/** The index of one language. */
class Shelf {
  private readonly columns = new Columns();
  private readonly words = new WordIndex();

  /** Most changes are of free days: words are touched only when they, or the row, are others. */
  put(document: SearchDocument): void {
    const former = this.columns.remove(document.id);
    const row = this.columns.put(document);
    if (former && former.row === row && INDEXED_FIELDS.every((field) => former.document.texts[field] === document.texts[field])) return;
    if (former) this.words.remove(former.row, former.document.texts);
    this.words.add(row, document.texts);
  }

  remove(id: string): void {
    const removed = this.columns.remove(id);
    if (removed) this.words.remove(removed.row, removed.document.texts);
  }

  get size(): number {
    return this.columns.rowOf.size;
  }

  *signatures(): Generator<DocumentSignature> {
    for (const document of this.columns.documents) if (document) yield { id: document.id, signature: signatureOf(document) };
  }

  ask(query: PlacedQuery) {
    return answer(this.columns, query, this.match(query));
  }

  points(query: PlacedQuery) {
    return points(this.columns, query, this.match(query));
  }

  private match({ q, lang }: PlacedQuery) {
    const words = askedWords(q, lang);
    return words.length > 0 ? matchText(this.words, words, this.columns.all.length * 32) : null;
  }
}

type Shelves = Record<Lang, Shelf>;
const emptyShelves = (): Shelves => ({ pl: new Shelf(), de: new Shelf(), en: new Shelf() });

/** Documents signed in one go; between two the process serves others. */
const SIGNED_AT_ONCE = 25;

async function* signaturesOf(shelves: Shelves): AsyncGenerator<DocumentSignature[]> {
  let batch: DocumentSignature[] = [];
  for (const lang of LANGS) {
    for (const signature of shelves[lang].signatures()) {
      if (batch.push(signature) < SIGNED_AT_ONCE) continue;
      yield batch;
      await setImmediate();
      batch = [];
    }
  }
  yield batch;
}

export function openEmbedded(): SearchEngine {
  let shelves = emptyShelves();
  const count = () => LANGS.reduce((sum, lang) => sum + shelves[lang].size, 0);
  return {
    name: "embedded",
    put: async (documents) => documents.forEach((document) => shelves[document.card.lang].put(document)),
    removeProducts: async (productIds) => productIds.forEach((id) => LANGS.forEach((lang) => shelves[lang].remove(documentId(id, lang)))),
    replaceAll: async (batches) => {
      const next = emptyShelves();
      for await (const documents of batches) for await (const document of givingWay(documents)) next[document.card.lang].put(document);
      shelves = next;
    },
    count: async () => count(),
    state: async () => (count() === 0 ? "empty" : "ready"),
    signatures: () => signaturesOf(shelves),
    ask: async (query) => shelves[query.lang].ask(query),
    points: async (query) => shelves[query.lang].points(query),
    healthy: async () => true,
    close: async () => void (shelves = emptyShelves()),
  };
}
