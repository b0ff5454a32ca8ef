/** A document as Meilisearch keeps it: flat fields to filter by, days as lists of day numbers, and the card and the largest party of each day to answer with. */
import type { DocumentCard, SearchDocument } from "../../documents/document.ts";
import { firstFree, type FreeDays } from "../../documents/free-days.ts";
import type { Bookable } from "../../query/window.ts";
import { freeField, KEPT_SIZES } from "./settings.ts";

export type StoredDocument = { id: string } & Record<string, unknown>;

/** What comes back of a hit. */
export interface ShownDocument { id: string; card: DocumentCard; firstDay: number; least: number; most: string; rank: number }

export function toStored(document: SearchDocument): StoredDocument {
  const { id, card, texts, facets, length, free, nextDay, rank, nameKey } = document;
  return {
    id, productId: card.productId, lang: card.lang, facets, length, _geo: { lat: card.lat, lng: card.lon }, days: Math.max(1, card.days), least: free.least, minAge: card.minAge ?? 0,
    price: card.priceFrom, nextDay, rank, nameKey, ...texts, card,
    firstDay: free.firstDay, most: Buffer.from(free.most.buffer, free.most.byteOffset, free.most.byteLength).toString("base64"),
    [freeField(null)]: daysFor(free, Math.max(1, free.least)), ...Object.fromEntries(KEPT_SIZES.map((size) => [freeField(size), daysFor(free, size)])),
  };
}

function daysFor(free: FreeDays, people: number): number[] {
  return Array.from(free.most, (_, index) => free.firstDay + index).filter((day) => firstFree(free, { from: day, to: day, people }) !== null);
}

/** The days of a hit, to find the first one within the dates asked for. */
export function toBookable({ card, firstDay, least, most }: ShownDocument): Bookable {
  return { free: { firstDay, least, most: Uint8Array.from(Buffer.from(most, "base64")) }, days: card.days, minAge: card.minAge };
}
