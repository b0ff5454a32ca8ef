/** In which languages a product may be shown: all its own texts approved there, and everything it is made of too (design rule 4). */
import { approvedLangs, type LocalizedText } from "../../core/localized-text.ts";
import { LANGS, type FeatureType, type Lang } from "../../core/vocabulary.ts";

export interface FeatureText { type: FeatureType; text: LocalizedText }
export interface ProductTexts { title: LocalizedText; summary: LocalizedText; description: LocalizedText; meetingPoint: LocalizedText; features: FeatureText[] }

/** @param parts public languages of each offer of a package or each package of a bundle @param notes notes of components or items */
export function publicLangs({ texts, notes = [], parts = [] }: { texts: ProductTexts; notes?: LocalizedText[]; parts?: readonly (readonly string[])[] }): Lang[] {
  if (Object.keys(texts.title).length === 0 || Object.keys(texts.summary).length === 0 || Object.keys(texts.description).length === 0) return [];
  const own = approvedLangs([texts.title, texts.summary, texts.description, texts.meetingPoint, ...texts.features.map((feature) => feature.text), ...notes]);
  return LANGS.filter((lang) => own.includes(lang) && parts.every((langs) => langs.includes(lang)));
}
