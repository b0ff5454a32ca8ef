/** A document as Meilisearch keeps it: flat fields to filter by, days as lists of day numbers, and the card and the day masks to answer with. */
import type { DocumentCard, SearchDocument } from "../../documents/document.ts";
import { firstFree, type FreeDays } from "../../documents/free-days.ts";
import { PARTY_SIZES } from "../../settings.ts";
import type { Bookable } from "../../query/window.ts";
import { freeField } from "./settings.ts";

export type StoredDocument = { id: string } & Record<string, unknown>;

/** What comes back of a hit. */
export interface ShownDocument { id: string; card: DocumentCard; firstDay: number; masks: string; minParty: number; maxParty: number; rank: number }

export function toStored(document: SearchDocument): StoredDocument {
  const { id, card, texts, facets, length, minParty, maxParty, free, nextDay, rank, nameKey } = document;
  return {
    id, productId: card.productId, lang: card.lang, facets, length, _geo: { lat: card.lat, lng: card.lon }, days: Math.max(1, card.days), minParty, maxParty,
    price: card.priceFrom, nextDay, rank, nameKey, ...texts, card,
    firstDay: free.firstDay, masks: Buffer.from(free.masks.buffer, free.masks.byteOffset, free.masks.byteLength).toString("base64"),
    [freeField(null)]: daysFor(free, Math.max(1, minParty)), ...Object.fromEntries(PARTY_SIZES.map((size) => [freeField(size), daysFor(free, size)])),
  };
}

function daysFor(free: FreeDays, people: number): number[] {
  return Array.from(free.masks, (_, index) => free.firstDay + index).filter((day) => firstFree(free, { from: day, to: day, people }) !== null);
}

/** The days of a hit, to find the first one within the dates asked for. */
export function toBookable({ card, firstDay, masks, minParty, maxParty }: ShownDocument): Bookable {
  const bytes = Uint8Array.from(Buffer.from(masks, "base64"));
  return { free: { firstDay, masks: new Uint16Array(bytes.buffer) }, minParty, maxParty, days: card.days };
}
