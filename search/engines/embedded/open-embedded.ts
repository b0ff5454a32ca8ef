/** The engine in the process: MiniSearch for the words, columns of numbers for the rest; one of each per language. Nothing is kept on disk. */
import MiniSearch from "minisearch";
import { LANGS, type Lang } from "../../../app/core/vocabulary.ts";
import { documentId, type SearchDocument } from "../../document.ts";
import type { SearchEngine } from "../../engine.ts";
import type { PlacedQuery } from "../../query.ts";
import { INDEXED_FIELDS } from "../../settings.ts";
import { askedWords } from "../../text.ts";
import { answer, points } from "./answer.ts";
import { buildColumns, type Columns } from "./columns.ts";
import { matchText } from "./match-text.ts";

/** The index of one language. Columns are built again at the first question after a change. */
class Shelf {
  private readonly documents = new Map<string, SearchDocument>();
  private readonly words = new MiniSearch({ fields: [...INDEXED_FIELDS], tokenize: (text) => text.split(" "), processTerm: (term) => term || null });
  private columns: Columns | null = null;

  put(document: SearchDocument): void {
    this.remove(document.id);
    this.documents.set(document.id, document);
    this.words.add({ id: document.id, ...document.texts });
    this.columns = null;
  }

  remove(id: string): void {
    if (!this.documents.delete(id)) return;
    this.words.discard(id);
    this.columns = null;
  }

  get size(): number {
    return this.documents.size;
  }

  ask(query: PlacedQuery) {
    return answer(this.upToDate(), query, this.match(query));
  }

  points(query: PlacedQuery) {
    return points(this.upToDate(), query, this.match(query));
  }

  private upToDate(): Columns {
    return (this.columns ??= buildColumns([...this.documents.values()]));
  }

  private match({ q, lang }: PlacedQuery) {
    const words = askedWords(q, lang);
    return words.length > 0 ? matchText(this.words, words) : null;
  }
}

type Shelves = Record<Lang, Shelf>;
const emptyShelves = (): Shelves => ({ pl: new Shelf(), de: new Shelf(), en: new Shelf() });

export function openEmbedded(): SearchEngine {
  let shelves = emptyShelves();
  return {
    name: "embedded",
    put: async (documents) => documents.forEach((document) => shelves[document.card.lang].put(document)),
    removeProducts: async (productIds) => productIds.forEach((id) => LANGS.forEach((lang) => shelves[lang].remove(documentId(id, lang)))),
    replaceAll: async (batches) => {
      const next = emptyShelves();
      for await (const documents of batches) documents.forEach((document) => next[document.card.lang].put(document));
      shelves = next;
    },
    count: async () => LANGS.reduce((sum, lang) => sum + shelves[lang].size, 0),
    ask: async (query) => shelves[query.lang].ask(query),
    points: async (query) => shelves[query.lang].points(query),
    healthy: async () => true,
    close: async () => void (shelves = emptyShelves()),
  };
}
