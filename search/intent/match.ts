/** Finds the phrases of a language in a question: tokens with their places in the text, and patterns matched against them. Pure. */
import type { Lang } from "../../app/core/vocabulary.ts";
import { placeAt } from "./place-in-words.ts";
import { fold } from "../text/text.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { pl } from "./pl.ts";
import type { LanguageIntent, Meaning } from "./shape.ts";

/** `start` and `end`: where it stands in the text. */
export interface Token { word: string; start: number; end: number }
export interface Day { year: number | null; month: number; day: number }
/** What stood in a phrase's slots, in order; months and weekdays from 1. */
export interface Slots { numbers: number[]; months: number[]; years: number[]; weekdays: number[]; dates: Day[]; places: string[] }
/** `from` and `to`: the first token and the one after the last; `not`: the word before turns it into its opposite. */
export interface Match { meaning: Meaning; from: number; to: number; slots: Slots; not: boolean }

interface Piece { ways: string[]; optional: boolean }
interface Pattern { meaning: Meaning; pieces: Piece[] }
/** `patterns` by the words they may begin with; under "" those that begin with a slot. */
export interface Grammar { lang: Lang; patterns: Map<string, Pattern[]>; dates: Piece[][]; months: Map<string, number>; weekdays: Map<string, number>; unsure: Set<string>; numbers: Map<string, number>; not: Set<string>; joints: Set<string>; notPrice: Set<string> }

const TOKEN = /\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}(?:[./]\d{4}|\.)?(?!\d)|\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)|\d+|[\p{L}\p{M}]+|[+€$£]/gu;

export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: raw, index }) => ({ word: raw === "+" ? "plus" : fold(raw), start: index, end: index + raw.length }));
}

const grammars = new Map<Lang, Grammar>();

export function grammarOf(lang: Lang): Grammar {
  const grammar = grammars.get(lang) ?? compiled(lang, { pl, de, en }[lang]);
  grammars.set(lang, grammar);
  return grammar;
}

function compiled(lang: Lang, words: LanguageIntent): Grammar {
  const forms = (lists: readonly string[]) => new Map(lists.flatMap((list, index) => list.split(" ").map((form) => [form, index + 1] as const)));
  const set = (list: string) => new Set(list.split(" ").filter(Boolean));
  return {
    lang, patterns: byBeginning(Object.entries(words.phrases).flatMap(([meaning, phrases]) => phrases.map((phrase) => ({ meaning, pieces: piecesOf(phrase) })))), dates: words.dates.map(piecesOf),
    months: forms(words.months), weekdays: forms(words.weekdays), unsure: set(words.unsureMonths), numbers: new Map(Object.entries(words.numbers)), not: set(words.not), joints: set(words.joints), notPrice: set(words.notPrice),
  };
}

function byBeginning(patterns: Pattern[]): Map<string, Pattern[]> {
  const beginnings = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const needed = pattern.pieces.findIndex((piece) => !piece.optional);
    const ways = pattern.pieces.slice(0, needed + 1).flatMap((piece) => piece.ways.map((way) => (way.startsWith("{") ? "" : way)));
    for (const way of new Set(ways)) beginnings.set(way, [...(beginnings.get(way) ?? []), pattern]);
  }
  return beginnings;
}

function piecesOf(phrase: string): Piece[] {
  return phrase.split(" ").map((piece) => ({ ways: piece.replace(/\?$/, "").split("|"), optional: piece.endsWith("?") }));
}

/** The longest phrase that begins at a token; the earlier of the language's file among equals. */
export function matchAt(grammar: Grammar, tokens: readonly Token[], from: number): Match | null {
  let best: Match | null = null;
  const { word } = tokens[from]!;
  const not = from > 0 && grammar.not.has(tokens[from - 1]!.word);
  const patterns = new Set(["", word, plain(word)].flatMap((beginning) => grammar.patterns.get(beginning) ?? []));
  for (const { meaning, pieces } of patterns) {
    const found = follow({ grammar, tokens, pieces }, from, 0, NOTHING);
    if (found && found.to > (best?.to ?? from)) best = { meaning, from, to: found.to, slots: found.slots, not };
  }
  return best;
}

const NOTHING: Slots = { numbers: [], months: [], years: [], weekdays: [], dates: [], places: [] };
interface Reading { grammar: Grammar; tokens: readonly Token[]; pieces: Piece[] }

/** Takes the pieces from one token on; a piece that may be missing is taken where that leads to the end. */
function follow(reading: Reading, at: number, piece: number, slots: Slots): { to: number; slots: Slots } | null {
  const next = reading.pieces[piece];
  if (!next) return { to: at, slots };
  for (const way of next.ways) {
    const taken = take(reading, way, at);
    const found = taken && follow(reading, taken.to, piece + 1, added(slots, taken.slot));
    if (found) return found;
  }
  return next.optional ? follow(reading, at, piece + 1, slots) : null;
}

type Taken = { to: number; slot: Partial<Slots> };

function added(slots: Slots, more: Partial<Slots>): Slots {
  if (Object.keys(more).length === 0) return slots;
  return { numbers: [...slots.numbers, ...(more.numbers ?? [])], months: [...slots.months, ...(more.months ?? [])], years: [...slots.years, ...(more.years ?? [])], weekdays: [...slots.weekdays, ...(more.weekdays ?? [])], dates: [...slots.dates, ...(more.dates ?? [])], places: [...slots.places, ...(more.places ?? [])] };
}

/** One way of a piece at a token: a word, or what fills a slot. */
function take({ grammar, tokens }: Reading, way: string, at: number): Taken | null {
  const word = tokens[at]?.word;
  const one = (slot: Partial<Slots>): Taken => ({ to: at + 1, slot });
  if (way === "$") return word === undefined || grammar.joints.has(word) ? { to: at, slot: {} } : null;
  if (word === undefined) return null;
  const month = grammar.months.get(plain(word));
  switch (way) {
    case "{n}": return numberOf(grammar, word, (number) => one({ numbers: [number] }));
    case "{year}": return /^20\d\d$/.test(word) ? one({ years: [Number(word)] }) : null;
    case "{month}": return month ? one({ months: [month] }) : null;
    case "{surely}": return month && !grammar.unsure.has(word) ? one({ months: [month] }) : null;
    case "{weekday}": return grammar.weekdays.has(word) ? one({ weekdays: [grammar.weekdays.get(word)!] }) : null;
    case "{date}": return dateAt(grammar, tokens, at);
    case "{place}": return placeTaken(grammar, tokens, at);
    default: return way === word || way === plain(word) ? one({}) : null;
  }
}

/** Umlauts written out: "fuer" as "fur". */
const plain = (word: string) => word.replace(/([aou])e/g, "$1");

function numberOf(grammar: Grammar, word: string, found: (number: number) => Taken): Taken | null {
  if (/^\d{1,3}(?:[ \u00a0]?\d{3})*$/.test(word)) return found(Number(word.replace(/\D/g, "")));
  const number = grammar.numbers.get(word) ?? grammar.numbers.get(plain(word));
  return number === undefined ? null : found(number);
}

function placeTaken({ lang }: Grammar, tokens: readonly Token[], at: number): Taken | null {
  const place = placeAt(tokens.map(({ word }) => word), at, lang);
  return place && { to: at + place.length, slot: { places: [place.id] } };
}

/** "2027-07-12", "12.07.", "12/7/2027", "12 lipca", "July 12th". */
function dateAt(grammar: Grammar, tokens: readonly Token[], at: number): Taken | null {
  const word = tokens[at]!.word;
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(word);
  if (iso) return { to: at + 1, slot: { dates: [{ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }] } };
  const local = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4})?)?$/.exec(word);
  if (local) return { to: at + 1, slot: { dates: [{ year: local[3] ? Number(local[3]) : null, month: Number(local[2]), day: Number(local[1]) }] } };
  for (const pieces of grammar.dates) {
    const found = follow({ grammar, tokens, pieces }, at, 0, NOTHING);
    if (found) return { to: found.to, slot: { dates: [{ year: found.slots.years[0] ?? null, month: found.slots.months[0]!, day: found.slots.numbers[0]! }] } };
  }
  return null;
}
