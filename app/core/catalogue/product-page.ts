/** What a product's page shows in one language: the shape that catalogue reads and components draw. */
import type { Photo } from "./picture.ts";
import type { Confirmation, FeatureType, Lang, OfferType, ProductKind, UnitCode } from "../vocabulary.ts";

export interface PageBusiness { id: string; name: string; legalName: string; nip: string; phone: string; email: string; street: string; postcode: string; place: string }
export interface PageUnit { code: UnitCode; pax: number | null; minAge: number | null; maxAge: number | null }
export interface PageStep {
  partId: string; offerId: string; offerType: OfferType; title: string; note: string; slug: string | null; scene: string;
  business: PageBusiness; place: string; lat: number; lon: number;
  window: [string, string] | null; nights: number; minutes: number | null; meetingPoint: string | null;
  optional: boolean; substitute: { title: string; note: string } | null; accessibility: string[]; languages: string[];
}
/** One day of the trip; `packageTitle`, `packageSlug` and `packageLot` where a bundle's package begins. */
export interface PageDay { day: number; packageTitle: string | null; packageSlug: string | null; packageLot: string | null; steps: PageStep[] }

export interface ProductPage {
  id: string; kind: ProductKind; lang: Lang; slug: string; title: string; summary: string; description: string; scene: string;
  /** the cover first; where there is none, the scene is shown */
  photos: Photo[];
  place: { name: string; county: string; lat: number; lon: number };
  lot: { name: string; slug: string; phone: string; email: string } | null;
  owner: PageBusiness; organiser: (PageBusiness & { register: string | null; cover: string | null }) | null; legalClass: string | null;
  offerType: OfferType | null; themes: string[]; seasons: string[]; days: number; nights: number; minutes: number | null;
  minParty: number; maxParty: number; minAge: number | null; childAges: [number, number] | null; units: PageUnit[];
  features: { type: FeatureType; text: string }[]; accessibility: string[]; languages: string[]; dogs: boolean; rainProof: boolean; meetingPoint: string | null;
  cancellation: { daysBefore: number; refundPercent: number }[]; confirmation: Confirmation; leadTimeMinutes: number;
  itinerary: PageDay[];
  /** current slug in each language the page exists in */
  alternates: Partial<Record<Lang, string>>;
}
