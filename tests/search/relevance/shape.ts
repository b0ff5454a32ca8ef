/**
 * How a wish of the relevance set is written: what is typed, and facts that must hold for the first three answers, apart by spaces.
 * `#id`: this product is among them. `theme:`, `place:`, `type:`, `kind:`, `lot:`: each of them is of it (several after bars: of any).
 * `text:`: each of them has one of these beginnings of words, folded, in title or summary. A wish without any answer is not fulfilled.
 */
import type { SearchHit } from "../../../search/engine.ts";
import { fold, tokens } from "../../../search/text.ts";

export type Wish = readonly [q: string, facts: string];

/** Products by their place's id: cards show only its name. */
export type PlaceOf = (productId: string) => string;

export function isFulfilled(facts: string, hits: readonly SearchHit[], placeOf: PlaceOf): boolean {
  const first = hits.slice(0, 3);
  return first.length > 0 && facts.split(" ").every((fact) => (fact.startsWith("#") ? first.some((hit) => hit.productId === fact.slice(1)) : first.every((hit) => holds(fact, hit, placeOf))));
}

function holds(fact: string, hit: SearchHit, placeOf: PlaceOf): boolean {
  const [name, values] = fact.split(":") as [string, string];
  const of: Record<string, (value: string) => boolean> = {
    theme: (value) => (hit.themes as string[]).includes(value),
    place: (value) => placeOf(hit.productId) === value,
    type: (value) => hit.offerType === value,
    kind: (value) => hit.kind === value,
    lot: (value) => hit.productId.startsWith(`${value}-`),
    text: (value) => tokens(`${hit.title} ${hit.summary}`).some((word) => fold(word).includes(value)),
  };
  return values.split("|").some(of[name]!);
}
