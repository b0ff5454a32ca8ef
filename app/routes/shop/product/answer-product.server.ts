/** What the product's page is made of for one address: the page, its stay, the languages it exists in; or where it really is. */
import type { PageAddresses } from "../../../components/layout/language-links.ts";
import type { PageHead } from "../../../components/page-meta.ts";
import type { OtherLanguage } from "../../../components/product/other-languages.tsx";
import type { RegionMapProps } from "../../../components/region-map/RegionMap.tsx";
import { secretToken } from "../../../core/ids.ts";
import type { ProductPage } from "../../../core/catalogue/product-page.ts";
import { sharePath } from "../../../core/share-picture.ts";
import type { StayChoice } from "../../../core/pricing/stay-choice.ts";
import type { StayView } from "../../../core/pricing/stay-view.ts";
import type { LocalDate } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { nearestDates } from "../../../domain/booking/nearest-dates.server.ts";
import { findProductPage, type Found } from "../../../domain/catalogue/product-page.server.ts";
import { loadSellable, type Sellable } from "../../../domain/catalogue/sellable.server.ts";
import { stayOf } from "../../../domain/pricing/read-stay.server.ts";
import { productShare, shareVersion } from "../../../domain/print/share-words.server.ts";
import { translator } from "../../../i18n/translator.ts";
import { rememberWhile } from "../../../platform/catalogue-version.server.ts";
import { db } from "../../../platform/db.server.ts";
import { placeMap } from "./place-map.server.ts";

export interface ShownProduct { page: ProductPage; stay: StayView; nearest: LocalDate[]; token: string; map: RegionMapProps; addresses: PageAddresses; head: PageHead }
export interface ShownElsewhere { onlyIn: OtherLanguage[]; addresses: PageAddresses; head: PageHead }
export type ProductAnswer = ShownProduct | ShownElsewhere | { redirect: string };

/** For display only, and forgotten as soon as a change is heard of: booking reads everything anew. */
const pages = rememberWhile<KnownPage>({ unchanged: "texts" });
/**
 * Places and prices are as old as that at most: holds lapse and lead times pass without a change. Less than the 30 seconds that are allowed,
 * for pages made of them are kept too (platform/page-cache).
 */
const PLACES_S = 5;
const stays = rememberWhile<Pick<ShownProduct, "stay" | "nearest">>({ unchanged: "places", seconds: PLACES_S });
/** Choices that people make are short; longer ones are not worth keeping. */
const LONGEST_CHOICE = 300;

type KnownPage = Exclude<Found, { page: ProductPage }> | (Pick<ShownProduct, "page" | "map" | "head"> & { sellable: Sellable });

/**
 * @param search the address's query with its question mark, kept over redirects and language switches
 * @param shared a page that many visitors get has no booking token, which would make one order of theirs; a browser makes its own
 * @throws AppError not_found
 */
export async function answerProduct({ lang, slug, search, choice, shared, now }: { lang: Lang; slug: string; search: string; choice: StayChoice; shared: boolean; now: Date }): Promise<ProductAnswer> {
  const found = await pages(`${lang} ${slug}`, () => readPage({ lang, slug }));
  if ("redirect" in found) return { redirect: `/${lang}/p/${found.redirect.slug}${search}` };
  if ("onlyIn" in found) return { onlyIn: found.onlyIn, addresses: Object.fromEntries(found.onlyIn.map((version) => [version.lang, `/${version.lang}/p/${version.slug}`])), head: { title: translator(lang, "product")("otherLanguage.title"), noindex: true } };
  const { page, map, head } = found;
  const key = `${page.id} ${JSON.stringify(choice)}`;
  const { stay, nearest } = await (key.length > LONGEST_CHOICE ? readStayNow(found, choice, now) : stays(key, () => readStayNow(found, choice, now)));
  return { page, stay, nearest, token: shared ? "" : secretToken(), map, addresses: addressesOf(page, search), head: { ...head, image: imageOf({ page, stay, search }) } };
}

/** What does not depend on dates, and the product as it is sold. */
async function readPage({ lang, slug }: { lang: Lang; slug: string }): Promise<KnownPage> {
  const found = await findProductPage(db(), { lang, slug });
  if (!("page" in found)) return found;
  const { page } = found;
  return { page, map: placeMap(page), head: headOf(page), sellable: await loadSellable(db(), page.id) };
}

/** The days and prices for a choice, with free dates near a day that cannot be had. */
async function readStayNow({ page, sellable }: Extract<KnownPage, { sellable: Sellable }>, choice: StayChoice, now: Date): Promise<Pick<ShownProduct, "stay" | "nearest">> {
  const stay = await stayOf(db(), { sellable, choice, cancellation: page.cancellation, now });
  if (!stay.date || !stay.dateProblem) return { stay, nearest: [] };
  return { stay, nearest: await nearestDates({ productId: page.id, date: stay.date, units: stay.units, nights: stay.nights ?? undefined, leftOut: stay.leftOut, now }) };
}

function addressesOf(page: ProductPage, search: string): PageAddresses {
  return Object.fromEntries(Object.entries(page.alternates).map(([lang, slug]) => [lang, `/${lang}/p/${slug}${search}`]));
}

function headOf(page: ProductPage): PageHead {
  return { title: `${page.title} – ${page.place.name}`, description: page.summary, addresses: addressesOf(page, "") };
}

/** The version is of the page before anything is chosen, as the picture shows it. */
function imageOf({ page, stay, search }: { page: ProductPage; stay: StayView; search: string }): string {
  return sharePath({ lang: page.lang, kind: "p", slug: page.slug, version: search === "" ? shareVersion(productShare({ page, stay })) : undefined });
}
