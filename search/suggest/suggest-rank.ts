/** Which names and products are suggested, and in what order: what fits best gets the room, then everything stands by kind. Pure. */
import { FIT, fitOf, fitWithSlips, isInTitle, type Fit, type NameKey, type Typed } from "./suggest-match.ts";

export const SUGGESTION_KINDS = ["place", "theme", "lot", "product"] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** One line of the list; `detail` says what it is or how much there is, in the language asked for. */
export interface Suggestion { kind: SuggestionKind; text: string; detail: string; url: string }

/** A spelling by which something is found. `shown`: said beside the proper name when found by it. `hidden`: a word for it that is no name of it. */
export interface Spelling { key: NameKey; shown: string | null; hidden: boolean }

/** Something with products behind it. */
export interface SuggestedName {
  kind: Exclude<SuggestionKind, "product">;
  text: string;
  /** said beside the name however it was found, for instance what Germans call the place */
  otherName: string | null;
  /** how many products, in words */
  amount: string;
  count: number;
  url: string;
  spellings: Spelling[];
}

export interface FoundProduct { title: string; detail: string; url: string }

export const MOST_SUGGESTIONS = 8;
/** Kept free for products, where there are as many. */
const ROOM_FOR_PRODUCTS = 3;
/** A word that only hints at a theme counts from so many letters. */
const TELLING_HINT = 3;

interface Fitting { name: SuggestedName; fit: Fit; shown: string | null }

/** @param products best first, all of them with every word typed */
export function rankSuggestions({ typed, names, products }: { typed: Typed; names: readonly SuggestedName[]; products: readonly FoundProduct[] }): Suggestion[] {
  const titled = products.filter(({ title }) => isInTitle(title, typed));
  const others = products.filter((product) => !titled.includes(product));
  const exact = fittingNames(names, typed, fitOf);
  const fitting = exact.length + titled.length > 0 ? exact : fittingNames(names, typed, fitWithSlips);
  const chosen = fitting.slice(0, MOST_SUGGESTIONS - Math.min(products.length, ROOM_FOR_PRODUCTS)).sort((a, b) => orderOf(a) - orderOf(b));
  const lines = [...titled, ...others].map(({ title, detail, url }): Suggestion => ({ kind: "product", text: title, detail, url }));
  return [...chosen.map(lineOf), ...lines].slice(0, MOST_SUGGESTIONS);
}

function fittingNames(names: readonly SuggestedName[], typed: Typed, fits: typeof fitOf): Fitting[] {
  return names.map((name) => bestSpelling(name, typed, fits)).filter(({ fit }) => fit > FIT.none).sort((a, b) => b.fit - a.fit || Number(isForeign(a)) - Number(isForeign(b)) || b.name.count - a.name.count || (a.name.text < b.name.text ? -1 : 1));
}

function bestSpelling(name: SuggestedName, typed: Typed, fits: typeof fitOf): Fitting {
  let best: Fitting = { name, fit: FIT.none, shown: null };
  for (const { key, shown, hidden } of name.spellings) {
    if (hidden && typed.whole.length < TELLING_HINT) continue;
    const fit = fits(key, typed);
    const worth = hidden && fit > FIT.inside ? FIT.inside : fit;
    if (worth > best.fit) best = { name, fit: worth, shown };
  }
  return best;
}

/** Found by what only others call it. */
const isForeign = ({ name, shown }: Fitting) => shown !== null && shown !== name.otherName;

const orderOf = ({ name }: Fitting) => SUGGESTION_KINDS.indexOf(name.kind);

function lineOf({ name: { kind, text, otherName, amount, url }, shown }: Fitting): Suggestion {
  return { kind, text, detail: [shown ?? otherName, amount].filter(Boolean).join(" · "), url };
}
