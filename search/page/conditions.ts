/** What was asked for, one condition at a time: with its label, the question without it, and the question of nothing else. */
import type { AreaNames } from "../../app/domain/catalogue/area-names.server.ts";
import { translator } from "../../app/i18n/translator.ts";
import { FACETS, noFacets, type Facet } from "../facets.ts";
import type { SearchQuery } from "../query/query.ts";
import { withFacet } from "./href.ts";
import { chipLabel, datesLabel, maxPriceLabel, partyLabel } from "./labels.ts";

/** `id`: the facet and its value, or the parameters' name; `distance` narrows nothing, it only tells from where distances are counted. */
export interface Condition { id: string; label: string; without: SearchQuery; only: SearchQuery }

const NOTHING = { q: "", facets: noFacets(), box: null, near: null, radius: null, from: null, to: null, adults: null, children: null, maxPrice: null, page: 1 } satisfies Partial<SearchQuery>;

/** @param nearName of the place that distances are counted from, null for a bare point */
export function conditionsOf(query: SearchQuery, { names, nearName }: { names: AreaNames; nearName: string | null }): Condition[] {
  const { q, lang, from, to, adults, children, maxPrice, box, near, radius } = query;
  const t = translator(lang, "search");
  const condition = (id: string, label: string, gone: Partial<SearchQuery>, kept: Partial<SearchQuery>): Condition => ({ id, label, without: { ...query, page: 1, ...gone }, only: { ...query, ...NOTHING, ...kept } });
  const ofFacet = (facet: Facet, value: string): Condition => ({
    id: `${facet}-${value}`, label: chipLabel(facet, value, { lang, names }),
    without: withFacet(query, facet, query.facets[facet].filter((other) => other !== value)), only: { ...query, ...NOTHING, facets: { ...noFacets(), [facet]: [value] } },
  });
  const notNearest = query.sort === "nearest" ? { sort: "recommended" as const } : {};
  return [
    ...(q ? [condition("q", t("chips.q", { q }), { q: "", literal: false }, { q })] : []),
    ...FACETS.flatMap((facet) => query.facets[facet].map((value) => ofFacet(facet, value))),
    ...(from || to ? [condition("dates", datesLabel(query), { from: null, to: null }, { from, to })] : []),
    ...(adults !== null || children !== null ? [condition("party", partyLabel(query), { adults: null, children: null }, { adults, children })] : []),
    ...(maxPrice !== null ? [condition("maxPrice", maxPriceLabel(maxPrice, lang), { maxPrice: null }, { maxPrice })] : []),
    ...(box !== null ? [condition("bbox", t("chips.box"), { box: null }, { box })] : []),
    ...(near !== null ? [condition(radius === null ? "distance" : "near", nearLabel(radius, nearName, query), { near: null, radius: null, ...notNearest }, { near, radius })] : []),
  ];
}

function nearLabel(km: number | null, place: string | null, { lang }: SearchQuery): string {
  const t = translator(lang, "search");
  if (km === null) return place === null ? t("chips.distancePoint") : t("chips.distance", { place });
  return place === null ? t("chips.nearPoint", { km }) : t("chips.near", { km, place });
}
