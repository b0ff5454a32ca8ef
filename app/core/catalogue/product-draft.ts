/** What an offer, a package and a bundle have in common as typed in the studio: texts, place, themes, party, cancellation. */
import type { FieldReader, Texts } from "../field-reader.ts";
import { rowCount, valueOf } from "../form-fields.ts";
import type { CancellationTier } from "../product-snapshot.ts";
import { FEATURE_TYPES, LANGS, SCENES, SEASONS, THEMES, type FeatureType, type Lang, type SceneKind, type Season, type Theme } from "../vocabulary.ts";

export const CANCELLATION_PRESETS: Record<"flexible" | "moderate" | "strict", CancellationTier[]> = {
  flexible: [{ daysBefore: 1, refundPercent: 100 }],
  moderate: [{ daysBefore: 7, refundPercent: 100 }, { daysBefore: 2, refundPercent: 50 }],
  strict: [{ daysBefore: 30, refundPercent: 100 }, { daysBefore: 14, refundPercent: 50 }],
};
export const CANCELLATIONS = ["flexible", "moderate", "strict", "own"] as const;
/** Rows for own tiers in the form. */
export const OWN_TIERS = 3;

/** `was` is the number of the stored feature that this row edits, so that its languages keep their status. */
export interface FeatureDraft { type: FeatureType; texts: Texts; was: number | null }

export interface ProductDraft {
  title: Texts; summary: Texts; description: Texts; meetingPoint: Texts; features: FeatureDraft[];
  /** languages whose texts were looked through and are still right */
  confirmed: Lang[];
  placeId: string; themes: Theme[]; seasons: Season[]; scene: SceneKind;
  minParty: number; maxParty: number;
  cancellation: CancellationTier[];
}

export function readProductDraft(reader: FieldReader): ProductDraft {
  const party = { minParty: reader.integer("minParty", { min: 1, max: 200, empty: 1 }), maxParty: reader.integer("maxParty", { min: 1, max: 500, empty: 20 }) };
  if (party.maxParty < party.minParty) reader.blame("maxParty", "range");
  return {
    title: reader.texts("title", { max: 120, required: true }), summary: reader.texts("summary", { max: 400 }), description: reader.texts("description", { max: 6000 }), meetingPoint: reader.texts("meetingPoint", { max: 300 }),
    features: readFeatures(reader), confirmed: reader.choices("confirmed", LANGS),
    placeId: reader.text("place", { required: true }), themes: reader.choices("themes", THEMES), seasons: reader.choices("seasons", SEASONS), scene: reader.choice("scene", SCENES, "open-sea"),
    ...party, cancellation: readCancellation(reader),
  };
}

function readFeatures(reader: FieldReader): FeatureDraft[] {
  return Array.from({ length: rowCount(reader.fields, "feature") }, (_, row) => {
    const was = valueOf(reader.fields, `feature.${row}.was`);
    return { type: reader.choice(`feature.${row}.type`, FEATURE_TYPES, "highlight"), texts: reader.texts(`feature.${row}`, { max: 300 }), was: /^\d{1,3}$/.test(was) ? Number(was) : null };
  }).filter((feature) => LANGS.some((lang) => feature.texts[lang] !== ""));
}

function readCancellation(reader: FieldReader): CancellationTier[] {
  const chosen = reader.choice("cancellation", CANCELLATIONS, "moderate");
  if (chosen !== "own") return CANCELLATION_PRESETS[chosen];
  const tiers = Array.from({ length: OWN_TIERS }, (_, row) => ({
    daysBefore: reader.optionalInteger(`tier.${row}.days`, { min: 0, max: 365 }), refundPercent: reader.integer(`tier.${row}.percent`, { min: 0, max: 100, empty: 100 }),
  }));
  const given = tiers.filter((tier): tier is CancellationTier => tier.daysBefore !== null);
  return given.sort((a, b) => b.daysBefore - a.daysBefore);
}

/** Which preset a list of tiers is. */
export function presetOf(tiers: CancellationTier[]): (typeof CANCELLATIONS)[number] {
  const same = (preset: CancellationTier[]) => JSON.stringify(preset) === JSON.stringify(tiers.map(({ daysBefore, refundPercent }) => ({ daysBefore, refundPercent })));
  return (["flexible", "moderate", "strict"] as const).find((name) => same(CANCELLATION_PRESETS[name])) ?? "own";
}
