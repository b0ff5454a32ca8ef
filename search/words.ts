/** The words that search knows beyond the texts, by language: what nobody looks for, and what each theme, season and offer type is called when one does. */
import { LANGS, type Lang, type OfferType, type Season, type Theme } from "../app/core/vocabulary.ts";
import { german } from "./words/de.ts";
import { english } from "./words/en.ts";
import { polish } from "./words/pl.ts";
import type { LanguageWords } from "./words/shape.ts";

export const WORDS: Record<Lang, LanguageWords> = { pl: polish, de: german, en: english };

const each = <T>(pick: (words: LanguageWords) => T) => Object.fromEntries(LANGS.map((lang) => [lang, pick(WORDS[lang])])) as Record<Lang, T>;

/** Folded. */
export const STOP_WORDS: Record<Lang, ReadonlySet<string>> = each(({ stop }) => new Set(stop.split(" ")));
export const SOFT_WORDS: Record<Lang, ReadonlySet<string>> = each(({ soft }) => new Set(soft.split(" ")));
export const THEME_WORDS: Record<Lang, Record<Theme, string>> = each(({ themes }) => themes);
export const SEASON_WORDS: Record<Lang, Record<Season, string>> = each(({ seasons }) => seasons);
export const OFFER_WORDS: Record<Lang, Record<OfferType, string>> = each(({ offers }) => offers);
