/** Finds the rows with the words of a question: each word exactly or by its stem, the last also as a beginning; with typing errors only where that finds nothing. */
import { forgiven } from "../../settings.ts";
import type { AskedWord } from "../../text/text.ts";
import { addRow, noRows, type RowSet } from "./row-set.ts";
import type { Posting, WordIndex } from "./word-index.ts";

/** `scores` by row; `relaxed` when only some of the words are in each. */
export interface TextMatch { rows: RowSet; scores: Float32Array; relaxed: boolean }

/** Rows with one word, by how well: 0 is not at all; a word that is not needed only puts them in order. */
interface Found { scores: Float32Array; rarity: number; needed: boolean }

const STEM = 0.92;
const BEGINNING = 0.35;
const NEARLY_WHOLE = 0.4;
/** a beginning where the word itself is found too */
const BESIDE_WHOLE = 0.4;
const ONE_ERROR = 0.5;
const TWO_ERRORS = 0.3;
const SHORTEST_BEGINNING = 3;
/** Words that one beginning or one misspelling may stand for: what has more says nothing yet. */
const MOST_WORDS = 300;

/** @param room rows that there may be */
export function matchText(index: WordIndex, words: readonly AskedWord[], room: number): TextMatch {
  const found = words.map((word, at) => find(index, word, { room, unfinished: at === words.length - 1, alone: words.length === 1 }));
  const all = inAll(found, room);
  return all.any || words.length < 2 ? { rows: all.rows, scores: all.scores, relaxed: false } : { ...inSome(found, room), relaxed: true };
}

/** A letter or two that somebody has just begun to type after other words narrow nothing yet. */
function find(index: WordIndex, { word, forms }: AskedWord, { room, unfinished, alone }: { room: number; unfinished: boolean; alone: boolean }): Found {
  const found = { scores: new Float32Array(room), rows: 0 };
  forms.forEach((form, at) => mark(found, index.exactly(form), at === 0 ? 1 : STEM));
  if (unfinished || found.rows === 0) markBeginnings(found, index, forms);
  if (found.rows === 0) markMisspelt(found, index, forms);
  return { scores: found.scores, rarity: Math.log(1 + room / (1 + found.rows)), needed: alone || !unfinished || word.length >= SHORTEST_BEGINNING };
}

interface Marks { scores: Float32Array; rows: number }

function mark(marks: Marks, posting: Posting | undefined, quality: number): void {
  if (!posting) return;
  const { scores } = marks;
  const { entries, size } = posting;
  for (let at = 0; at < size; at++) {
    const row = entries[at]! >>> 8;
    const score = quality * (entries[at]! & 255);
    if (scores[row] === 0) marks.rows++;
    if (score > scores[row]!) scores[row] = score;
  }
}

function markBeginnings(marks: Marks, index: WordIndex, forms: readonly string[]): void {
  const [word] = forms;
  if (word!.length < SHORTEST_BEGINNING) return;
  const share = marks.rows > 0 ? BESIDE_WHOLE : 1;
  let left = MOST_WORDS;
  for (const [whole, posting] of index.beginningWith(word!)) {
    if (whole !== word) mark(marks, posting, share * (BEGINNING + (NEARLY_WHOLE * word!.length) / whole.length));
    if (--left === 0) return;
  }
}

/** One error, two letters swapped counting as one, before two; the first letter is seldom wrong, so two errors must leave it. */
function markMisspelt(marks: Marks, index: WordIndex, forms: readonly string[]): void {
  const hopeful = forms.filter((form) => forgiven(form.length) > 0);
  for (const form of hopeful) {
    for (const swapped of swaps(form)) mark(marks, index.exactly(swapped), ONE_ERROR);
    markWithin(marks, index, form, { errors: 1, quality: ONE_ERROR });
  }
  if (marks.rows > 0) return;
  for (const form of hopeful) if (forgiven(form.length) > 1) markWithin(marks, index, form, { errors: 2, quality: TWO_ERRORS });
}

function markWithin(marks: Marks, index: WordIndex, form: string, { errors, quality }: { errors: number; quality: number }): void {
  let left = MOST_WORDS;
  for (const [word, [posting]] of index.within(form, errors)) {
    if (errors > 1 && word[0] !== form[0]) continue;
    mark(marks, posting, quality);
    if (--left === 0) return;
  }
}

function swaps(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2)).filter((swapped) => swapped !== word);
}

/** Of two rows with the same sum the one that has each word well comes before the one that has one very well: roots are added. */
function inAll(found: readonly Found[], room: number): { rows: RowSet; scores: Float32Array; any: boolean } {
  const rows = noRows(room);
  const scores = new Float32Array(room);
  let any = false;
  for (let row = 0; row < room; row++) {
    let sum = 0;
    for (const word of found) {
      const score = word.scores[row]!;
      if (score === 0 && word.needed) { sum = 0; break; }
      sum += Math.sqrt(score) * word.rarity;
    }
    if (sum === 0) continue;
    scores[row] = sum * sum;
    addRow(rows, row);
    any = true;
  }
  return { rows, scores, any };
}

/** Rows with more of the words come first: each further word counts more than any score. */
function inSome(found: readonly Found[], room: number): { rows: RowSet; scores: Float32Array } {
  const rows = noRows(room);
  const scores = new Float32Array(room);
  const most = 255 * found.reduce((sum, word) => sum + word.rarity, 0);
  for (let row = 0; row < room; row++) {
    for (const { scores: own, rarity } of found) if (own[row]! > 0) scores[row]! += most + own[row]! * rarity;
    if (scores[row]! > 0) addRow(rows, row);
  }
  return { rows, scores };
}
