/** The A4 leaflet of a product in one language, for guesthouses' halls and tourist offices' counters. */
import { Document, renderToBuffer } from "@react-pdf/renderer";
import type { Money } from "../../core/money.ts";
import type { ProductPage } from "../../core/catalogue/product-page.ts";
import type { Units } from "../../core/quote.ts";
import { addDays, dateAt } from "../../core/time.ts";
import type { Lang, SceneKind } from "../../core/vocabulary.ts";
import { translator } from "../../i18n/translator.ts";
import type { Reader } from "../../platform/db.server.ts";
import { findProductPage } from "../catalogue/product-page.server.ts";
import { loadSellable } from "../catalogue/sellable.server.ts";
import { pricedDays } from "../pricing/priced-days.server.ts";
import { smallestParty } from "../pricing/read-stay.server.ts";
import { registerFonts } from "./fonts.server.ts";
import { fitLeaflet } from "./leaflet-fit.ts";
import { LeafletPage } from "./leaflet-page.tsx";
import { coverOf, leafletPicture } from "./leaflet-picture.server.ts";

export type LeafletAnswer = { pdf: Buffer; fileName: string } | { redirect: string } | { missing: true };

/** Price of the leaflet: the least the party pays on a free day of the coming year; null when nothing is free or priced. */
export interface LeafletPrice { units: Units; least: Money | null }

/**
 * @param publicUrl scheme and host of the site, for the QR code
 * @returns the PDF; `redirect` for another language's or an old slug; `missing` when the product is not in this language
 * @throws AppError not_found
 */
export async function makeLeaflet(reader: Reader, { lang, slug, publicUrl, now }: { lang: Lang; slug: string; publicUrl: string; now: Date }): Promise<LeafletAnswer> {
  const found = await findProductPage(reader, { lang, slug });
  if ("redirect" in found) return { redirect: `/${lang}/p/${found.redirect.slug}/leaflet.pdf` };
  if ("onlyIn" in found) return { missing: true };
  const { page } = found;
  const price = await leafletPrice(reader, { page, now });
  return { pdf: await renderLeaflet({ page, price, cover: await coverOf(reader, page.photos[0]), publicUrl, now }), fileName: `${page.slug}-${lang}.pdf` };
}

async function leafletPrice(reader: Reader, { page, now }: { page: ProductPage; now: Date }): Promise<LeafletPrice> {
  const sellable = await loadSellable(reader, page.id);
  const units = smallestParty(sellable);
  const today = dateAt(now);
  const days = await pricedDays(reader, { sellable, units, nights: page.offerType === "lodging" ? 1 : undefined, from: today, to: addDays(today, 364), currency: "PLN", now });
  const amounts = days.flatMap((day) => (day.available && day.price ? day.price.amount : []));
  return { units, least: amounts.length > 0 ? { amount: Math.min(...amounts), currency: "PLN" } : null };
}

/** The file itself; its metadata name title, subject and language. */
async function renderLeaflet({ page, price, cover, publicUrl, now }: { page: ProductPage; price: LeafletPrice; cover: Buffer | null; publicUrl: string; now: Date }): Promise<Buffer> {
  await registerFonts();
  const t = translator(page.lang, "print");
  const picture = await leafletPicture({ cover, scene: page.scene as SceneKind, seed: page.id, height: fitLeaflet(page).picture });
  return renderToBuffer(
    <Document title={page.title} subject={t("leaflet.subject", { title: page.title })} author={page.lot?.name ?? page.owner.name} creator="Latarnia" producer="Latarnia" language={page.lang} creationDate={now}>
      <LeafletPage page={page} price={price} picture={picture} url={`${publicUrl}/${page.lang}/p/${page.slug}`} today={dateAt(now)} />
    </Document>,
  );
}
