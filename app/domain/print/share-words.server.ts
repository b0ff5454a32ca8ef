/** What stands on the picture that a page shows where it is shared: words of its language, ground, and a version of all that. */
import { createHash } from "node:crypto";
import { countyLabel } from "../../i18n/county-label.ts";
import { durationWords, partyWords } from "../../components/product/words.ts";
import { formatMoney } from "../../core/money.ts";
import type { Photo } from "../../core/catalogue/picture.ts";
import type { ProductPage } from "../../core/catalogue/product-page.ts";
import type { ShareWords } from "../../core/share-picture.ts";
import type { StayView } from "../../core/pricing/stay-view.ts";
import { tieWords } from "../../core/tie-words.ts";
import type { Lang, SceneKind } from "../../core/vocabulary.ts";
import { translator } from "../../i18n/translator.ts";
import type { LotPage } from "../catalogue/lot-page.server.ts";

export interface Share { words: ShareWords; photo: Photo | null; scene: SceneKind; seed: string }

/** Raise it when the drawing itself changes: every picture gets a new address. */
const DRAWING = 1;

/** Short, and another for whatever is seen differently. */
export function shareVersion(share: Share): string {
  return createHash("sha256").update(JSON.stringify([DRAWING, share])).digest("base64url").slice(0, 12);
}

/** @param stay as the page is first seen, before a date is chosen: its "from" price is the stamp's */
export function productShare({ page, stay }: { page: ProductPage; stay: StayView }): Share {
  const { lang, id, place, lot, owner } = page;
  const [photo = null] = page.photos;
  const words = { title: tieWords(page.title, lang), facts: [place.name, howLong(page)], by: (lot ?? owner).name, price: priceOf(stay, lang), credit: photo && creditOf(photo, lang) };
  return { words, photo, scene: page.scene as SceneKind, seed: id };
}

function howLong(page: ProductPage): string {
  if (page.offerType === "lodging") return translator(page.lang, "vocabulary")("offerType.lodging");
  return durationWords(page, translator(page.lang, "common")) ?? translator(page.lang, "product")("facts.wholeDay");
}

function priceOf({ priceFrom, units, nights, withdrawn }: StayView, lang: Lang): ShareWords["price"] {
  if (!priceFrom || withdrawn) return null;
  const amount = translator(lang, "product")("form.priceFrom", { price: formatMoney(priceFrom, lang) });
  const party = [partyWords(units, translator(lang, "vocabulary")), nights && translator(lang, "common")("duration.night", { count: nights })];
  return { amount, party: party.filter(Boolean).join(", ") };
}

function creditOf({ author, licence }: Photo, lang: Lang): string {
  const t = translator(lang, "product");
  return `${t("photos.credit", { author })} · ${t(`photos.licence.${licence}`)}`;
}

/** More would not be read on a picture; the place of the office says enough then. */
const FEW_COUNTIES = 2;

export function lotShare({ page, lang }: { page: LotPage; lang: Lang }): Share {
  const t = translator(lang, "vocabulary");
  const facts = page.counties.length <= FEW_COUNTIES ? page.counties.map(({ name }) => countyLabel(name, t)) : [page.place.name];
  return { words: { title: tieWords(page.name.replace(/^LOT\s+/, ""), lang), facts, by: page.name, price: null, credit: null }, photo: null, scene: page.scene as SceneKind, seed: page.id };
}

/** The pages without a slug that have a picture of their own; all others show the first. */
export const SHARED_PAGES = { latarnia: { scene: "lighthouse", seed: "hero-8" }, events: { scene: "old-town", seed: "events" } } as const satisfies Record<string, { scene: SceneKind; seed: string }>;

export function pageShare({ slug, lang }: { slug: keyof typeof SHARED_PAGES; lang: Lang }): Share {
  const tagline = translator(lang, "common")("tagline");
  const words = slug === "events" ? { title: translator(lang, "events")("pageTitle"), facts: [tagline] } : { title: tagline, facts: [] };
  return { words: { ...words, title: tieWords(words.title, lang), by: null, price: null, credit: null }, photo: null, ...SHARED_PAGES[slug] };
}
