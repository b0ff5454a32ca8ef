/** An offer as the LOT reviews it before it goes on sale: everything a guest will see, in each language, and what is missing. */
import { AppError } from "../../core/app-error.ts";
import { anyText, statusOf, type LocalizedText } from "../../core/localized-text.ts";
import type { Money } from "../../core/money.ts";
import type { Photo } from "../../core/catalogue/picture.ts";
import { LANGS, type FeatureType, type Lang, type OfferType, type UnitCode } from "../../core/vocabulary.ts";
import type { Prisma, Reader } from "../../platform/db.server.ts";
import type { FeatureText } from "../catalogue/public-langs.ts";
import { inOrder, photoOf } from "../catalogue/pictures/read-pictures.server.ts";
import type { TextState } from "../catalogue/drafts/text-states.ts";
import { missingFor, type Missing } from "./check-publishable.server.ts";

export interface ReviewTexts { lang: Lang; state: TextState; title: string; summary: string; description: string; meetingPoint: string; features: { type: FeatureType; text: string }[] }
export interface ReviewPage {
  id: string; status: string; scene: string; photos: Photo[]; type: OfferType; place: string; owner: { name: string; legalName: string; nip: string; email: string; phone: string };
  texts: ReviewTexts[];
  units: { code: UnitCode; pax: number | null; minAge: number | null; maxAge: number | null; prices: { money: Money; seasonFrom: string | null; seasonTo: string | null }[] }[];
  schedules: { seasonFrom: string; seasonTo: string; weekdays: number[]; times: string[]; durationMinutes: number | null }[];
  capacity: number; minParty: number; maxParty: number; minAge: number | null; leadTimeHours: number; cancellation: { daysBefore: number; refundPercent: number }[];
  accessibility: string[]; languages: string[]; dogs: boolean; rainProof: boolean; missing: Missing[];
}
export interface ReviewRow { id: string; title: string; by: string; type: OfferType }

const include = { pictures: inOrder, owner: true, place: true, offer: { include: { resource: true, schedules: true, units: { include: { prices: true }, orderBy: { position: "asc" } } } } } satisfies Prisma.ProductInclude;

/** Offers handed to the LOT. */
export async function offersToReview(reader: Reader, { lotId, lang }: { lotId: string; lang: Lang }): Promise<ReviewRow[]> {
  const rows = await reader.product.findMany({ where: { kind: "offer", status: "submitted", lotId }, include: { owner: true, offer: true }, orderBy: { updatedAt: "asc" } });
  return rows.map((row) => ({ id: row.id, title: anyText(row.title as LocalizedText, lang), by: row.owner.name, type: row.offer!.type }));
}

/** @throws AppError not_found for an offer that was not handed to this LOT */
export async function reviewPage(reader: Reader, { id, lotId, now }: { id: string; lotId: string; now: Date }): Promise<ReviewPage> {
  const row = await reader.product.findFirst({ where: { id, lotId, kind: "offer", status: { not: "draft" } }, include });
  if (!row?.offer) throw new AppError("not_found");
  const { offer, owner } = row;
  return {
    id, status: row.status, scene: row.scene, photos: row.pictures.map((picture) => photoOf(picture, "pl")), type: offer.type, place: row.place.name, owner: { name: owner.name, legalName: owner.legalName, nip: owner.nip, email: owner.email, phone: owner.phone },
    texts: LANGS.map((lang) => textsIn(row, lang)),
    units: offer.units.map(({ code, pax, minAge, maxAge, prices }) => ({ code: code as UnitCode, pax, minAge, maxAge, prices: prices.map((price) => ({ money: { amount: price.amountMinor, currency: price.currency as Money["currency"] }, seasonFrom: price.seasonFrom, seasonTo: price.seasonTo })) })),
    schedules: offer.schedules.map(({ seasonFrom, seasonTo, weekdays, times, durationMinutes }) => ({ seasonFrom, seasonTo, weekdays, times, durationMinutes })),
    capacity: offer.resource.capacity, minParty: row.minParty, maxParty: row.maxParty, minAge: row.minAge, leadTimeHours: Math.round(row.leadTimeMinutes / 60), cancellation: row.cancellation as unknown as ReviewPage["cancellation"],
    accessibility: row.accessibility, languages: row.languages, dogs: row.dogs, rainProof: row.rainProof, missing: await missingFor(reader, { productId: id, now }),
  };
}

function textsIn(row: { title: unknown; summary: unknown; description: unknown; meetingPoint: unknown; features: unknown }, lang: Lang): ReviewTexts {
  const text = (value: unknown) => ((value ?? {}) as LocalizedText)[lang]?.text ?? "";
  const features = (row.features as FeatureText[]).map((feature) => ({ type: feature.type, text: text(feature.text) })).filter((feature) => feature.text !== "");
  return { lang, state: statusOf(row.title as LocalizedText, lang), title: text(row.title), summary: text(row.summary), description: text(row.description), meetingPoint: text(row.meetingPoint), features };
}
