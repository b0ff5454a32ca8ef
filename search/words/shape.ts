/** What search knows of a language beyond the texts; each language's words are one file beside this one. Spelt as people spell them, but for what is said to be folded. */
import type { OfferType, Season, Theme } from "../../app/core/vocabulary.ts";

export interface LanguageWords {
  /** what nobody looks for; folded */
  stop: string;
  /** what says little beside another word, as nearly every product is one: not looked for when there are others; folded */
  soft: string;
  /** what a product of a theme, season or offer type is looked for by */
  themes: Record<Theme, string>;
  seasons: Record<Season, string>;
  offers: Record<OfferType, string>;
  /** each line: words that answer for one another */
  same: readonly string[];
  /** each line: a word, and after the colon narrower ones, whose texts answer to it as well (but not the other way) */
  narrower: readonly string[];
}
