/** One document per product and language: what an engine indexes, filters by, sorts by and answers with. Pure. */
import { approved, type LocalizedText } from "../../app/core/localized-text.ts";
import type { AccessibilityFact, Confirmation, Lang, OfferType, ProductKind, SceneKind, Season, Theme, UnitCode } from "../../app/core/vocabulary.ts";
import { facetValuesOf, lengthOf, type FacetValues } from "../facets.ts";
import { firstFree, type FreeDays } from "./free-days.ts";
import type { PriceFrom } from "./price-from.ts";
import { rankOf } from "./rank.ts";
import type { IndexedField } from "../settings.ts";
import { relatedText } from "../text/synonyms.ts";
import { indexedText, nameKey } from "../text/text.ts";
import { OFFER_WORDS, SEASON_WORDS, THEME_WORDS } from "../words.ts";

/** A product as the catalogue knows it, with what availability and pricing say about it. */
export interface IndexedProduct {
  id: string;
  kind: ProductKind;
  version: number;
  title: LocalizedText;
  summary: LocalizedText;
  description: LocalizedText;
  features: { text: LocalizedText }[];
  slugs: Partial<Record<Lang, string>>;
  /** languages whose texts are approved */
  publicLangs: Lang[];
  place: { id: string; name: string; exonyms: string[]; lat: number; lon: number };
  /** TERYT codes: of its place, and of the packages' places of a bundle */
  counties: string[];
  lots: { slug: string; name: string }[];
  owner: string;
  themes: Theme[];
  seasons: Season[];
  scene: SceneKind;
  offerType: OfferType | null;
  days: number;
  nights: number;
  durationMinutes: number | null;
  maxParty: number;
  minAge: number | null;
  dogs: boolean;
  rainProof: boolean;
  accessibility: AccessibilityFact[];
  languages: string[];
  confirmation: Confirmation;
  picture: { id: string; colour: string } | null;
  free: FreeDays;
  priceFrom: PriceFrom | null;
  /** smallest party, in people, that `priceFrom` and `nextDate` are for */
  smallestParty: number;
}

/** What an answer shows of a document, in its language. */
export interface DocumentCard {
  productId: string;
  lang: Lang;
  kind: ProductKind;
  slug: string;
  title: string;
  summary: string;
  place: string;
  lots: string[];
  owner: string;
  themes: Theme[];
  seasons: Season[];
  scene: SceneKind;
  offerType: OfferType | null;
  days: number;
  nights: number;
  durationMinutes: number | null;
  minAge: number | null;
  dogs: boolean;
  rainProof: boolean;
  accessibility: AccessibilityFact[];
  languages: string[];
  picture: { id: string; colour: string } | null;
  lat: number;
  lon: number;
  /** minor units of PLN for one `priceUnit` */
  priceFrom: number | null;
  priceUnit: UnitCode | null;
}

export interface SearchDocument {
  /** `${productId}-${lang}` */
  id: string;
  version: number;
  card: DocumentCard;
  texts: Record<IndexedField, string>;
  facets: FacetValues;
  /** minutes, to be sorted by */
  length: number;
  free: FreeDays;
  /** day number for the smallest party, or null */
  nextDay: number | null;
  /** 0 … 1, higher first when nothing else decides */
  rank: number;
  /** plain string order of these is the alphabet's; no two are the same */
  nameKey: string;
}

export function documentId(productId: string, lang: Lang): string {
  return `${productId}-${lang}`;
}

/** The documents of a published product: one per language whose texts are approved and which has an address. */
export function documentsOf(product: IndexedProduct): SearchDocument[] {
  const nextDay = firstFree(product.free, { from: product.free.firstDay, to: product.free.firstDay + product.free.most.length, people: product.smallestParty });
  const rank = rankOf(product, nextDay);
  const facets = facetValuesOf({ ...product, priceFrom: product.priceFrom?.amount ?? null });
  const length = lengthOf(product);
  return product.publicLangs.flatMap((lang) => {
    const slug = product.slugs[lang];
    const title = approved(product.title, lang);
    if (!slug || !title) return [];
    const { free, version } = product;
    return [{ id: documentId(product.id, lang), version, card: cardOf(product, lang, slug, title), texts: textsOf(product, lang), facets, length, free, nextDay, rank, nameKey: `${nameKey(title, lang)} ${product.id}` }];
  });
}

function cardOf(product: IndexedProduct, lang: Lang, slug: string, title: string): DocumentCard {
  const { kind, themes, seasons, scene, offerType, days, nights, durationMinutes, minAge, dogs, rainProof, accessibility, languages, picture, owner } = product;
  return {
    productId: product.id, lang, kind, slug, title, summary: approved(product.summary, lang) ?? "", place: product.place.name, lots: product.lots.map((lot) => lot.name), owner,
    themes, seasons, scene, offerType, days, nights, durationMinutes, minAge, dogs, rainProof, accessibility, languages, picture,
    lat: product.place.lat, lon: product.place.lon, priceFrom: product.priceFrom?.amount ?? null, priceUnit: product.priceFrom?.unit ?? null,
  };
}

/** Polish names are declined by Polish rules and by the page's: both kinds of stems are kept for them. */
function textsOf(product: IndexedProduct, lang: Lang): Record<IndexedField, string> {
  const text = (value: LocalizedText) => approved(value, lang) ?? "";
  const themes = [...product.themes.map((theme) => THEME_WORDS[lang][theme]), ...product.seasons.map((season) => SEASON_WORDS[lang][season]), product.offerType ? OFFER_WORDS[lang][product.offerType] : ""];
  return {
    title: indexedText(text(product.title), lang),
    place: indexedText([product.place.name, ...product.place.exonyms].join(" "), [lang, "pl"]),
    theme: indexedText(themes.join(" "), lang),
    seller: indexedText([product.owner, ...product.lots.map((lot) => lot.name)].join(" "), [lang, "pl"]),
    summary: indexedText(text(product.summary), lang),
    body: indexedText([text(product.description), ...product.features.map((feature) => text(feature.text))].join(" "), lang),
    related: relatedText([text(product.title), text(product.summary)].join(" "), lang),
  };
}
