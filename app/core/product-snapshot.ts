/** What the guest was shown when buying, frozen into the order line in the order's language: confirmation, vouchers and mails read only this. */
import type { LocalDate } from "./time.ts";
import type { FeatureType, Lang, OfferType, ProductKind } from "./vocabulary.ts";

/** A tier of the cancellation terms: cancelled at least `daysBefore` days before the first day, `refundPercent` of the price comes back. */
export interface CancellationTier { daysBefore: number; refundPercent: number }

/** An organisation as the guest must know it (art. 12 of the consumer act, art. 30 DSA). */
export interface SnapshotParty {
  id: string;
  name: string;
  legalName: string;
  nip: string;
  email: string;
  phone: string;
  /** street, postcode and place in one line */
  address: string;
}

/** The organiser of a package in the sense of the travel act, with what protects the guest's money. */
export interface SnapshotOrganiser extends SnapshotParty {
  register: string | null;
  insolvencyCover: string | null;
  insolvencyValidTo: LocalDate | null;
}

export interface SnapshotPlace { id: string; name: string; lat: number; lon: number }

/** One component that was sold; same order as the quote's parts and as the components' positions. */
export interface SnapshotPart {
  partId: string;
  offerId: string;
  offerType: OfferType;
  title: string;
  /** package inside a bundle */
  packageTitle: string | null;
  /** what the package says about this component; empty when nothing */
  note: string;
  meetingPoint: string;
  place: SnapshotPlace;
  entrepreneur: SnapshotParty;
  features: { type: FeatureType; text: string }[];
}

export interface ProductSnapshot {
  lang: Lang;
  productId: string;
  kind: ProductKind;
  title: string;
  summary: string;
  place: SnapshotPlace;
  meetingPoint: string;
  features: { type: FeatureType; text: string }[];
  minAge: number | null;
  cancellation: CancellationTier[];
  legalClass: string | null;
  seller: SnapshotParty;
  organiser: SnapshotOrganiser | null;
  parts: SnapshotPart[];
  /** SHA-256 of all the above texts: two guests with the same hash were shown the same words */
  textsHash: string;
}
