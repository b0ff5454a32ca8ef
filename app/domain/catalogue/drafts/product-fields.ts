/** A stored product's common columns as the form's fields. */
import type { LocalizedText } from "../../../core/localized-text.ts";
import type { Fields } from "../../../core/form-fields.ts";
import { presetOf } from "../../../core/catalogue/product-draft.ts";
import type { CancellationTier } from "../../../core/product-snapshot.ts";
import { LANGS } from "../../../core/vocabulary.ts";
import type { StoredTexts } from "./product-columns.ts";
import type { FeatureText } from "../public-langs.ts";

export interface StoredCommon extends StoredTexts { placeId: string; themes: string[]; seasons: string[]; scene: string; minParty: number; maxParty: number; cancellation: unknown }

export function textFields(name: string, text: unknown): Fields {
  return Object.fromEntries(LANGS.map((lang) => [`${name}.${lang}`, [((text ?? {}) as LocalizedText)[lang]?.text ?? ""]]));
}

export function productFields(row: StoredCommon): Fields {
  const tiers = row.cancellation as CancellationTier[];
  return {
    ...textFields("title", row.title), ...textFields("summary", row.summary), ...textFields("description", row.description), ...textFields("meetingPoint", row.meetingPoint),
    ...Object.assign({}, ...(row.features as FeatureText[]).map((feature, index) => ({ ...textFields(`feature.${index}`, feature.text), [`feature.${index}.type`]: [feature.type], [`feature.${index}.was`]: [String(index)] }))),
    place: [row.placeId], themes: row.themes, seasons: row.seasons, scene: [row.scene], minParty: [String(row.minParty)], maxParty: [String(row.maxParty)],
    cancellation: [presetOf(tiers)], ...Object.assign({}, ...tiers.map((tier, index) => ({ [`tier.${index}.days`]: [String(tier.daysBefore)], [`tier.${index}.percent`]: [String(tier.refundPercent)] }))),
  };
}
