/** What a LOT may put into a package, and ZROT into a bundle: published, and of the right people. */
import { anyText, type LocalizedText } from "../../../core/localized-text.ts";
import type { Lang, OfferType } from "../../../core/vocabulary.ts";
import type { Reader } from "../../../platform/db.server.ts";

export interface ChoosablePart { id: string; title: string; by: string; place: string; type: OfferType | null; days: number }

/** Published offers of the LOT's admitted entrepreneurs, by entrepreneur and title in the language of the officer. */
export async function choosableOffers(reader: Reader, { lotId, lang }: { lotId: string; lang: Lang }): Promise<ChoosablePart[]> {
  const rows = await reader.product.findMany({
    where: { kind: "offer", status: "published", owner: { lotMemberships: { some: { lotId, state: "admitted" } } } },
    include: { owner: { select: { name: true } }, place: { select: { name: true } }, offer: { select: { type: true } } },
  });
  return sorted(rows.map((row) => ({ id: row.id, title: anyText(row.title as LocalizedText, lang), by: row.owner.name, place: row.place.name, type: row.offer!.type, days: row.days })), lang);
}

/** Published packages of all LOTs. */
export async function choosablePackages(reader: Reader, { lang }: { lang: Lang }): Promise<ChoosablePart[]> {
  const rows = await reader.product.findMany({ where: { kind: "package", status: "published" }, include: { owner: { select: { name: true } }, place: { select: { name: true } } } });
  return sorted(rows.map((row) => ({ id: row.id, title: anyText(row.title as LocalizedText, lang), by: row.owner.name, place: row.place.name, type: null, days: row.days })), lang);
}

function sorted(parts: ChoosablePart[], lang: Lang): ChoosablePart[] {
  return parts.sort((a, b) => a.by.localeCompare(b.by, lang) || a.title.localeCompare(b.title, lang));
}
