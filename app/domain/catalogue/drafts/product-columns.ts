/** Typed texts and facts as columns of a product: the languages' statuses follow the edit. */
import { editText, type LocalizedText } from "../../../core/localized-text.ts";
import type { FeatureDraft, ProductDraft } from "../../../core/catalogue/product-draft.ts";
import type { Texts } from "../../../core/field-reader.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import type { Prisma } from "../../../platform/db.server.ts";
import type { FeatureText } from "../public-langs.ts";

/** Texts of a stored product; JSON columns as Prisma gives them. */
export interface StoredTexts { title: unknown; summary: unknown; description: unknown; meetingPoint: unknown; features: unknown }

/** JSON columns take plain objects. */
export const json = (text: LocalizedText): Prisma.InputJsonObject => text as Prisma.InputJsonObject;

/** @param before the stored texts, or undefined for a new product */
export function productColumns(draft: ProductDraft, before: StoredTexts | undefined) {
  const edited = (name: "title" | "summary" | "description" | "meetingPoint") => json(editedText(before?.[name], draft[name], draft.confirmed));
  return {
    title: edited("title"), summary: edited("summary"), description: edited("description"), meetingPoint: edited("meetingPoint"),
    features: editedFeatures((before?.features ?? []) as FeatureText[], draft.features, draft.confirmed) as unknown as Prisma.InputJsonArray,
    placeId: draft.placeId, themes: draft.themes, seasons: draft.seasons, scene: draft.scene, minParty: draft.minParty, maxParty: draft.maxParty,
    cancellation: draft.cancellation.map((tier) => ({ ...tier })),
  };
}

/** The text after an edit; languages looked through and confirmed are reviewed whatever they were. */
export function editedText(before: unknown, typed: Texts, confirmed: readonly Lang[]): LocalizedText {
  const after = editText((before ?? {}) as LocalizedText, typed);
  return Object.fromEntries(Object.entries(after).map(([lang, version]) => [lang, confirmed.includes(lang as Lang) ? { ...version, status: "reviewed" } : version]));
}

function editedFeatures(before: FeatureText[], drafts: FeatureDraft[], confirmed: readonly Lang[]): FeatureText[] {
  return drafts.map(({ type, texts, was }) => ({ type, text: editedText(was === null ? undefined : before[was]?.text, texts, confirmed) }));
}
