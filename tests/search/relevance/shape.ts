/**
 * How a wish of the relevance set is written: what is typed, and facts that must hold for the first three answers, apart by spaces.
 * `#id`: this product is among them. `theme:`, `place:`, `type:`, `lot:`: each of them is of it (several after bars: of any).
 * `text:`: each of them has one of these pieces of words, folded, in title or summary. Where the region has only one or two products of
 * which all facts hold, the first one or two must be they. A wish without any answer is not fulfilled.
 */
import type { DocumentCard } from "../../../search/documents/document.ts";
import { fold, tokens } from "../../../search/text/text.ts";

export type Wish = readonly [q: string, facts: string];

/** Products by their place's id: cards show only its name. */
export type PlaceOf = (productId: string) => string;

/** @param all every product of the language @param hits in order */
export function isFulfilled(facts: string, { all, hits, placeOf }: { all: readonly DocumentCard[]; hits: readonly DocumentCard[]; placeOf: PlaceOf }): boolean {
  const [ids, others] = [true, false].map((isId) => facts.split(" ").filter((fact) => fact.startsWith("#") === isId)) as [string[], string[]];
  const fits = (card: DocumentCard) => others.every((fact) => holds(fact, card, placeOf));
  const there = Math.min(3, all.filter(fits).length);
  if (there === 0) throw new Error(`Nothing of the region is ${facts}.`);
  const first = hits.slice(0, 3);
  return ids.every((id) => first.some((hit) => `#${hit.productId}` === id)) && (others.length === 0 || (first.length > 0 && first.slice(0, there).every(fits)));
}

function holds(fact: string, hit: DocumentCard, placeOf: PlaceOf): boolean {
  const [name, values] = fact.split(":") as [string, string];
  const of: Record<string, (value: string) => boolean> = {
    theme: (value) => (hit.themes as string[]).includes(value),
    place: (value) => placeOf(hit.productId) === value,
    type: (value) => hit.offerType === value,
    lot: (value) => hit.productId.startsWith(`${value}-`),
    text: (value) => tokens(`${hit.title} ${hit.summary}`).some((word) => fold(word).includes(value)),
  };
  return values.split("|").some(of[name]!);
}
