/** The numbers that both engines share: the largest party looked up, how much each field weighs, how large a page is, how many typing errors are forgiven. */

/** People up to whom free days tell parties apart; a larger party is looked up as this one, and the check of the hits decides. */
export const MOST_PARTY = 60;
/** What is from this age on is nothing for a party with children, whose ages are not asked for. */
export const GROWN_UP = 15;

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
