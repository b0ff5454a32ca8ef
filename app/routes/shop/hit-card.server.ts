/** A hit of the search as the card of a list: every fact as words of the page's language. */
import type { SearchHit } from "../../../search/engine.ts";
import type { FreshHit } from "../../../search/query/fresh-check.server.ts";
import { sceneUrl } from "../../components/scene-url.ts";
import type { ProductCardData } from "../../components/product-card.tsx";
import { numberFormat } from "../../core/formats.ts";
import { formatMoney } from "../../core/money.ts";
import { tieCounts, tieWords } from "../../core/tie-words.ts";
import { formatDate, type LocalDate } from "../../core/time.ts";
import type { Lang } from "../../core/vocabulary.ts";
import { translator } from "../../i18n/translator.ts";

/** `nearName`: place that distances are counted from; `party`: in words, where prices are its totals. */
interface Asked { nearName: string | null; party: string | null }

/** @param today the venue's date: dates of another year say the year */
export function hitCard(hit: SearchHit | FreshHit, today: LocalDate, { nearName, party }: Asked = { nearName: null, party: null }): ProductCardData {
  const { productId, lang, kind, slug, title, summary, lots, owner, scene, picture, nextDate } = hit;
  return {
    id: productId, url: `/${lang}/p/${slug}`, kind, title: tieWords(title, lang), summary: tieWords(summary, lang), place: placeWords(hit, nearName), lot: lots.length === 1 ? lots[0] : undefined, by: owner,
    duration: tieCounts(durationWords(hit)), nextDate: nextDate && dateWords(nextDate, today, lang), priceFrom: (party && totalWords(hit, party)) ?? priceWords(hit),
    photo: picture, imageUrl: sceneUrl({ scene, seed: productId, width: 480, height: 320 }),
  };
}

/** "2 dni, 1 noc", "3 godziny", "cały dzień". */
export function durationWords({ lang, days, nights, durationMinutes, offerType }: Pick<SearchHit, "lang" | "days" | "nights" | "durationMinutes" | "offerType">): string {
  const t = translator(lang, "common");
  if (nights > 0) return t("duration.daysAndNights", { days: t("duration.day", { count: days }), nights: t("duration.night", { count: nights }) });
  if (days > 1) return t("duration.day", { count: days });
  if (offerType === "lodging") return translator(lang, "search")("card.byNight");
  if (durationMinutes === null) return offerType === null ? t("duration.day", { count: 1 }) : translator(lang, "search")("card.wholeDay");
  if (durationMinutes % 60 === 0) return t("duration.hour", { count: durationMinutes / 60 });
  if (durationMinutes < 120) return t("duration.minute", { count: durationMinutes });
  return `${t("duration.hour", { count: Math.floor(durationMinutes / 60) })} ${t("duration.minute", { count: durationMinutes % 60 })}`;
}

function dateWords(date: LocalDate, today: LocalDate, lang: Lang): string {
  if (date.slice(0, 4) === today.slice(0, 4)) return formatDate(date, lang, "medium");
  return `${formatDate(date, lang, "short")} ${date.slice(0, 4)}`;
}

/** "od 240 zł za osobę", "od 90 zł za kajak", "od 320 zł za pokój i noc". */
function priceWords({ lang, priceFrom, priceUnit, offerType }: SearchHit): string | null {
  if (priceFrom === null || priceUnit === null) return null;
  const t = translator(lang, "search");
  const price = formatMoney({ amount: priceFrom, currency: "PLN" }, lang);
  if (offerType === "lodging") return t("card.fromNight", { price, unit: t(`card.per.${priceUnit}`) });
  return t("card.from", { price, unit: t(`card.per.${priceUnit}`) });
}

/** "480 zł za 2 dorosłych"; null where the party's total is not known. */
function totalWords(hit: SearchHit | FreshHit, party: string): string | null {
  if (!("partyTotal" in hit) || hit.partyTotal === null) return null;
  const price = formatMoney({ amount: hit.partyTotal, currency: "PLN" }, hit.lang);
  return tieCounts(translator(hit.lang, "search")(hit.offerType === "lodging" ? "card.totalNight" : "card.total", { price, party }));
}

/** "Rewal, 12 km stąd"; from a place, which a chip names, "Rewal, 12 km", and from it to itself nothing. */
function placeWords({ place, distanceKm, lang }: SearchHit, nearName: string | null): string {
  if (distanceKm === null || place === nearName) return place;
  const t = translator(lang, "search");
  const km = numberFormat(lang, { maximumFractionDigits: distanceKm < 3 ? 1 : 0 }).format(distanceKm);
  if (distanceKm < 0.5) return `${place}, ${t("near.here")}`;
  return `${place}, ${t(nearName === null ? "near.away" : "near.awayFrom", { km })}`;
}
