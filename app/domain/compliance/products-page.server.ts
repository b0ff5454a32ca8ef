/** The list of one's own products in the studio: status, languages, and what those not yet on sale still lack. */
import { anyText, type LocalizedText } from "../../core/localized-text.ts";
import { LANGS, type Lang, type OfferType, type ProductKind } from "../../core/vocabulary.ts";
import type { Reader } from "../../platform/db.server.ts";
import { stateOfLanguage, type TextState } from "../catalogue/drafts/text-states.ts";
import { missingFor, type Missing } from "./check-publishable.server.ts";

export interface ProductRow {
  id: string; title: string; status: "draft" | "submitted" | "published" | "withdrawn"; type: OfferType | null; place: string; days: number; nights: number; parts: number;
  texts: { lang: Lang; state: TextState; public: boolean }[];
  /** only of those that are not published */
  missing: Missing[];
  /** what the LOT wrote when it gave the offer back */
  note: string | null;
}

const ORDER = ["submitted", "draft", "published", "withdrawn"];

/** Unfinished ones first, then by title in the reader's language. */
export async function productsPage(reader: Reader, { ownerId, kind, lang, now }: { ownerId: string; kind: ProductKind; lang: Lang; now: Date }): Promise<ProductRow[]> {
  const rows = await reader.product.findMany({ where: { ownerId, kind }, include: { place: true, offer: true, _count: { select: { components: true, bundleItems: true } } } });
  const list: ProductRow[] = [];
  for (const row of rows) {
    const texts = LANGS.map((each) => ({ lang: each, state: stateOfLanguage([row.title, row.summary, row.description], each), public: row.publicLangs.includes(each) }));
    const missing = row.status === "published" ? [] : (await missingFor(reader, { productId: row.id, now })).filter((lack) => lack.blocks);
    list.push({
      id: row.id, title: anyText(row.title as LocalizedText, lang), status: row.status, type: row.offer?.type ?? null, place: row.place.name, days: row.days, nights: row.nights, parts: row._count.components + row._count.bundleItems,
      texts, missing, note: row.status === "draft" ? await lastNote(reader, { productId: row.id }) : null,
    });
  }
  return list.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || a.title.localeCompare(b.title, lang));
}

/** The note of the last time an offer was given back, unless it was handed in again since. */
export async function lastNote(reader: Reader, { productId }: { productId: string }): Promise<string | null> {
  const last = await reader.auditRow.findFirst({ where: { entity: "product", entityId: productId, action: { in: ["send_back", "submit", "approve"] } }, orderBy: { id: "desc" } });
  return last?.action === "send_back" ? ((last.data as { note?: string }).note ?? null) : null;
}
