/** The words of one language's documents: for each word the rows that have it and how much it says of them; MiniSearch's radix tree finds beginnings and near misses. */
import SearchableMap from "minisearch/SearchableMap";
import { FIELD_WEIGHTS, INDEXED_FIELDS, USUAL_LENGTHS, type IndexedField } from "../../settings.ts";

/** Rows of a word with its weight in each (1 … 255), packed as row × 256 + weight: rows are fewer than 2²⁴. */
export interface Posting { entries: Uint32Array; size: number }

type Texts = Record<IndexedField, string>;

/** What a word is worth where the best field says it alone, in the steps that a byte has. */
const STEPS = 34;
/** Fields beside the one that says a word best. */
const OTHER_FIELDS = 0.3;
/** How soon saying a word again adds nothing. */
const REPEATED = 0.5;

export class WordIndex {
  private readonly words = new Map<string, Posting>();
  /** the same words, to find some by their beginning or nearness; a plain map finds one many times sooner */
  private readonly tree = new SearchableMap<Posting>();

  add(row: number, texts: Texts): void {
    for (const [word, weight] of weightsOf(texts)) append(this.postingOf(word), row * 256 + weight);
  }

  /** @param texts what the row was added with */
  remove(row: number, texts: Texts): void {
    for (const word of wordsOf(texts)) {
      const posting = this.words.get(word);
      if (!posting) continue;
      drop(posting, row);
      if (posting.size > 0) continue;
      this.words.delete(word);
      this.tree.delete(word);
    }
  }

  exactly(word: string): Posting | undefined {
    return this.words.get(word);
  }

  beginningWith(letters: string): Iterable<[string, Posting]> {
    return this.tree.atPrefix(letters);
  }

  /** Words within so many letters changed, added or left out. */
  within(word: string, errors: number): Iterable<[string, [Posting, number]]> {
    return this.tree.fuzzyGet(word, errors);
  }

  private postingOf(word: string): Posting {
    const known = this.words.get(word);
    if (known) return known;
    const posting = { entries: new Uint32Array(2), size: 0 };
    this.words.set(word, posting);
    this.tree.set(word, posting);
    return posting;
  }
}

function append(posting: Posting, entry: number): void {
  if (posting.size === posting.entries.length) {
    const larger = new Uint32Array(posting.size * 2);
    larger.set(posting.entries);
    posting.entries = larger;
  }
  posting.entries[posting.size++] = entry;
}

function drop(posting: Posting, row: number): void {
  for (let at = 0; at < posting.size; at++) {
    if (posting.entries[at]! >>> 8 !== row) continue;
    posting.entries[at] = posting.entries[--posting.size]!;
    return;
  }
}

function wordsOf(texts: Texts): Set<string> {
  return new Set(INDEXED_FIELDS.flatMap((field) => texts[field].split(" ")).filter((word) => word !== ""));
}

/** What each word says of the document: most in its best field, a little more for the others, less in a long text, more when said again. */
function weightsOf(texts: Texts): Map<string, number> {
  const weights = new Map<string, number>();
  for (const field of INDEXED_FIELDS) {
    const words = texts[field].split(" ");
    const damping = REPEATED * (0.6 + (0.4 * words.length) / USUAL_LENGTHS[field]);
    for (const [word, times] of counted(words)) {
      const worth = (FIELD_WEIGHTS[field] * times) / (times + damping);
      const before = weights.get(word);
      weights.set(word, before === undefined ? worth : Math.max(before, worth) + OTHER_FIELDS * Math.min(before, worth));
    }
  }
  for (const [word, weight] of weights) weights.set(word, Math.min(255, Math.max(1, Math.round(STEPS * weight))));
  return weights;
}

function counted(words: string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const word of words) if (word !== "") times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}
