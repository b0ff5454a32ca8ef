/** The shape in which the demonstration region is written down: one folder a LOT, people-sized numbers (złoty, hours), MM-DD seasons. */
import type { AccessibilityFact, Confirmation, FeatureType, Lang, OfferType, SceneKind, Season, Theme, UnitCode } from "../../app/core/vocabulary.ts";

/** A text; Polish always, German and English unless the product deliberately lacks them. */
export type Text = { pl: string } & Partial<Record<Exclude<Lang, "pl">, string>>;

export interface FeatureSeed { type: FeatureType; text: Text }

export interface EntrepreneurSeed {
  id: string; name: string; legalName: string; nip: string; place: string; street: string; postcode: string;
  email: string; phone: string; about: Text;
}

export interface UnitSeed {
  code: UnitCode;
  /** złoty, whole or with groszy (45 or 45.5) */
  pln: number;
  /** euro list price where the business keeps one */
  eur?: number;
  minAge?: number; maxAge?: number;
  /** people one shared unit covers (room: beds, kayak: seats); person units leave it out */
  pax?: number;
  /** places of the resource one unit takes; 1 unless said */
  weight?: number;
}

export interface ScheduleSeed {
  /** both ends included, may wrap over New Year ("10-01" … "03-31") */
  from: string; to: string;
  /** ISO weekdays, 1 = Monday */
  weekdays: number[];
  /** local start times "HH:MM"; left out for nights (lodging) and whole days (rental, open-hours admission) */
  times?: string[];
  durationMinutes?: number;
}

export interface OfferSeed {
  id: string; entrepreneur: string; type: OfferType; place: string;
  title: Text; summary: Text; description: Text; meetingPoint?: Text;
  themes: Theme[]; seasons: Season[]; scene: SceneKind;
  features: FeatureSeed[];
  units: UnitSeed[];
  /** dearer (or cheaper) part of the year: prices times `factor`, rounded to a whole złoty */
  highSeason?: { from: string; to: string; factor: number };
  /** percent */
  vat: 0 | 5 | 8 | 23;
  /** the boat, room type, guide or hall that limits it; the same id shares the capacity between offers of one entrepreneur */
  resource: { id: string; name: string; capacity: number };
  schedule: ScheduleSeed[];
  /** "MM-DD" days closed every year beyond the season */
  closed?: string[];
  minParty: number; maxParty: number; leadTimeHours: number;
  languages: Lang[]; accessibility: AccessibilityFact[];
  dogs: boolean; rainProof: boolean;
  cancellation: "flexible" | "moderate" | "strict";
  confirmation: Confirmation;
}

export interface ComponentSeed {
  offer: string;
  /** day of the trip, 1 = first */
  day: number;
  /** start between these local times; left out for nights and whole-day slots */
  window?: [string, string];
  /** lodging: how many nights from `day` */
  nights?: number;
  /** guest may leave it out; its price is then taken off */
  optional?: boolean;
  /** this component stands in for the component of that offer when that one is lost (rain, sold out); never sold beside it */
  substituteFor?: string;
  /** part of another component in the sense of recital 17 of Directive 2015/2302 (breakfast of the guesthouse) */
  intrinsicTo?: string;
  /** a fixed number of a unit for the whole party instead of what the party needs */
  fixed?: { unit: UnitCode; count: number };
  note: Text;
}

export interface PackageSeed {
  id: string; place: string;
  title: Text; summary: Text; description: Text;
  themes: Theme[]; seasons: Season[]; scene: SceneKind;
  features: FeatureSeed[];
  days: number; nights: number;
  components: ComponentSeed[];
  price: { rule: "sum" } | { rule: "discount"; percent: number };
  minParty: number; maxParty: number;
  cancellation: "flexible" | "moderate" | "strict";
}

export interface BundleSeed {
  id: string; place: string;
  title: Text; summary: Text; description: Text;
  themes: Theme[]; seasons: Season[]; scene: SceneKind;
  features: FeatureSeed[];
  /** packages in order; `dayOffset` counts days from the first day of the bundle (0 = same day) */
  items: { package: string; dayOffset: number; note: Text }[];
  price: { rule: "sum" } | { rule: "discount"; percent: number };
  minParty: number; maxParty: number;
  cancellation: "flexible" | "moderate" | "strict";
}

export interface EventSeed {
  id: string; title: Text; summary: Text; place: string; venue: Text;
  /** first "MM-DD" and last "MM-DD" of the programme year */
  from: string; to: string;
  startTime?: string;
  /** weekly on these ISO weekdays between from and to */
  weekly?: number[];
  theme: Theme; free: boolean; status: "confirmed" | "cancelled" | "postponed";
}

export interface LotSeed {
  id: string; name: string; legalName: string; nip: string; place: string; street: string; postcode: string;
  email: string; phone: string; about: Text;
  /** TERYT of the counties it serves */
  counties: string[];
  scene: SceneKind;
  entrepreneurs: EntrepreneurSeed[]; offers: OfferSeed[]; packages: PackageSeed[]; events: EventSeed[];
}
