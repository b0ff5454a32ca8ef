/** What results are narrowed by with tick boxes: the facets, their values, and which values a product has. Pure. */
import { ACCESSIBILITY_FACTS, CONFIRMATIONS, PRODUCT_KINDS, SEASONS, THEMES } from "../app/core/vocabulary.ts";

/** Parameter and facet have one name. */
export const FACETS = ["kind", "theme", "duration", "price", "season", "with", "access", "speaks", "confirm", "rain", "lot", "county"] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen values, or the values a product has. */
export type FacetValues = Record<Facet, string[]>;

/** hours: within a day, by the clock; day: one whole day; short: 1–2 nights; long: 3–4; week: 5 and more. */
export const DURATIONS = ["hours", "day", "short", "long", "week"] as const;
/** Zloty of the "from" price: from the first number on, below the second. */
const PRICE_BANDS = ["0-100", "100-250", "250-500", "500-1000", "1000-"] as const;
/** Children of that age are let in (age0: of any age); groups of fifteen and more at once; dogs. */
export const COMPANIES = ["age0", "age3", "age6", "age10", "groups", "dogs"] as const;
const SMALLEST_GROUP = 15;

/** The closed lists; null where any name may be a value (slugs, TERYT codes, languages). */
export const FACET_LISTS: Record<Facet, readonly string[] | null> = {
  kind: PRODUCT_KINDS, theme: THEMES, duration: DURATIONS, price: PRICE_BANDS, season: SEASONS, with: COMPANIES, access: ACCESSIBILITY_FACTS, speaks: null, confirm: CONFIRMATIONS, rain: ["proof"], lot: null, county: null,
};

/** Facets of which a product must have all chosen values; of the others any one. Who needs a ramp and a loop needs both. */
export const ALL_NEEDED: ReadonlySet<Facet> = new Set<Facet>(["with", "access"]);

export function noFacets(): FacetValues {
  return { kind: [], theme: [], duration: [], price: [], season: [], with: [], access: [], speaks: [], confirm: [], rain: [], lot: [], county: [] };
}

/** The facts behind the facets. `priceFrom` in minor units of PLN. */
export interface FacetFacts {
  kind: string;
  /** null for what is no single offer */
  offerType: string | null;
  themes: readonly string[];
  seasons: readonly string[];
  days: number;
  nights: number;
  durationMinutes: number | null;
  priceFrom: number | null;
  minAge: number | null;
  maxParty: number;
  dogs: boolean;
  rainProof: boolean;
  accessibility: readonly string[];
  languages: readonly string[];
  confirmation: string;
  lots: readonly { slug: string }[];
  counties: readonly string[];
}

export function facetValuesOf(facts: FacetFacts): FacetValues {
  return {
    kind: [facts.kind], theme: [...facts.themes], duration: durationsOf(facts), price: facts.priceFrom === null ? [] : [bandOf(facts.priceFrom)], season: [...facts.seasons], with: companiesOf(facts),
    access: [...facts.accessibility], speaks: [...facts.languages], confirm: [facts.confirmation], rain: facts.rainProof ? ["proof"] : [], lot: facts.lots.map((lot) => lot.slug), county: [...facts.counties],
  };
}

/** Rooms are let for as many nights as one likes: a weekend, three nights, a week. */
const ANY_NIGHTS = ["short", "long", "week"] satisfies (typeof DURATIONS)[number][];

function durationsOf({ offerType, days, nights, durationMinutes }: FacetFacts): (typeof DURATIONS)[number][] {
  if (offerType === "lodging") return ANY_NIGHTS;
  if (nights >= 5) return ["week"];
  if (nights >= 3) return ["long"];
  if (nights >= 1 || days > 1) return ["short"];
  return [durationMinutes === null ? "day" : "hours"];
}

function bandOf(priceFrom: number): (typeof PRICE_BANDS)[number] {
  return PRICE_BANDS.find((band) => priceFrom < (Number(band.split("-")[1]) || Number.POSITIVE_INFINITY) * 100)!;
}

function companiesOf({ minAge, maxParty, dogs }: FacetFacts): string[] {
  const ages = COMPANIES.filter((company) => company.startsWith("age") && (minAge ?? 0) <= Number(company.slice(3)));
  return [...ages, ...(maxParty >= SMALLEST_GROUP ? ["groups"] : []), ...(dogs ? ["dogs"] : [])];
}

const DAY_MINUTES = 1440;

/** How long it takes, in minutes, to be sorted by: a whole day of a single day's product counts eight hours. */
export function lengthOf({ days, nights, durationMinutes }: Pick<FacetFacts, "days" | "nights" | "durationMinutes">): number {
  if (nights > 0 || days > 1) return Math.max(days, nights + 1) * DAY_MINUTES;
  return durationMinutes ?? DAY_MINUTES / 3;
}
