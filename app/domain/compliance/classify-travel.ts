/**
 * Says what a product is in the eyes of travel law, so that nothing that needs an organiser is sold without one.
 * Act of 24.11.2017 on package travel (Dz.U. 2022 poz. 511) art. 3–6; Directive (EU) 2015/2302 art. 3 and recitals 17–18.
 */
import type { OfferType } from "../../core/vocabulary.ts";

export const RULE_VERSION = "PL-2017/EU-2015-2302";

/** single_service: one type of travel service · outside_act: under 24 h without a night · linked_below_threshold: a night plus minor extras · package: impreza turystyczna */
export type LegalClass = "single_service" | "outside_act" | "accommodation_with_extras" | "package";

export interface ClassifiedPart { offerType: OfferType; valueMinor: number; intrinsic: boolean }
export interface TravelFacts { nights: number; durationMinutes: number; parts: readonly ClassifiedPart[]; /** sold under one name as a trip, or its extras advertised as essential */ advertisedAsTrip: boolean }

/** Services (a) carriage, (b) accommodation, (d) other tourist services of art. 4 pt 1; rental of bikes and boats is (d), not (c). */
function serviceType(type: OfferType): "carriage" | "accommodation" | "other" {
  return type === "lodging" ? "accommodation" : type === "transport" ? "carriage" : "other";
}

/** The share of "other" services from which they count as significant (recital 18). */
const SIGNIFICANT = 0.25;

export function classifyTravel({ nights, durationMinutes, parts, advertisedAsTrip }: TravelFacts): LegalClass {
  const own = parts.filter((part) => !part.intrinsic);
  const types = new Set(own.map((part) => serviceType(part.offerType)));
  if (types.size <= 1) return "single_service";
  if (nights === 0 && durationMinutes < 24 * 60) return "outside_act";
  if (types.has("carriage") && types.has("accommodation")) return "package";
  const total = own.reduce((sum, part) => sum + part.valueMinor, 0);
  const other = own.filter((part) => serviceType(part.offerType) === "other").reduce((sum, part) => sum + part.valueMinor, 0);
  return advertisedAsTrip || (total > 0 && other / total >= SIGNIFICANT) ? "package" : "accommodation_with_extras";
}

/** True when an organiser with a register entry and insolvency cover must stand behind it (art. 7, 22). */
export function needsOrganiser(legalClass: LegalClass): boolean {
  return legalClass === "package";
}
