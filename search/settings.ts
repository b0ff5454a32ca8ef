/** The numbers that both engines share: party sizes looked up, how much each field weighs, how large a page is, how many typing errors are forgiven. */

/** Party sizes for which free days are kept; a party is looked up as the next larger one. */
export const PARTY_SIZES = [1, 2, 3, 4, 5, 6, 8, 10, 12, 20] as const;

/** The size under which a party's free days are kept; larger parties than 20 are looked up as 20. */
export function keptSize(people: number): number {
  return PARTY_SIZES.find((size) => size >= people) ?? PARTY_SIZES.at(-1)!;
}

/** The texts an engine searches, heaviest first; `related` holds what the others are also called. */
export const FIELD_WEIGHTS = { place: 5, title: 4, theme: 2.4, summary: 1.6, seller: 1.2, related: 1, body: 0.7 } as const;
export type IndexedField = keyof typeof FIELD_WEIGHTS;
/** Forms of words that each usually has: in a longer text a word says less. */
export const USUAL_LENGTHS: Record<IndexedField, number> = { place: 8, title: 12, theme: 40, summary: 35, seller: 16, related: 15, body: 300 };
export const INDEXED_FIELDS = Object.keys(FIELD_WEIGHTS) as IndexedField[];

export const PAGE_SIZE = 24;
/** Pages beyond are not answered: nobody pages that far, and machines have feeds. */
export const MOST_PAGES = 40;

/** Typing errors forgiven in a word of this many letters. */
export function forgiven(length: number): 0 | 1 | 2 {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}
