/** What is asked for, in words of the page's language: values of facets, days, party, prices. */
import { dateFormat, numberFormat, wordsOnce } from "../../app/core/formats.ts";
import { formatMoney } from "../../app/core/money.ts";
import { dbDate, type LocalDate } from "../../app/core/time.ts";
import type { AccessibilityFact, Confirmation, Lang, ProductKind, Season, Theme } from "../../app/core/vocabulary.ts";
import type { AreaNames } from "../../app/domain/catalogue/area-names.server.ts";
import { countyLabel } from "../../app/i18n/county-label.ts";
import { translator } from "../../app/i18n/translator.ts";
import type { COMPANIES, DURATIONS, Facet } from "../facets.ts";
import type { SearchQuery } from "../query/query.ts";

type Duration = (typeof DURATIONS)[number];
type Company = (typeof COMPANIES)[number];

/** A value of a facet as its tick box says it, under the facet's heading. */
export function valueLabel(facet: Facet, value: string, { lang, names }: { lang: Lang; names: AreaNames }): string {
  const t = translator(lang, "search");
  const tv = translator(lang, "vocabulary");
  switch (facet) {
    case "kind": return tv(`kindPlural.${value as ProductKind}`);
    case "theme": return tv(`theme.${value as Theme}`);
    case "season": return tv(`season.${value as Season}`);
    case "access": return tv(`accessibility.${value as AccessibilityFact}`);
    case "duration": return t(`filters.values.duration.${value as Duration}`);
    case "with": return t(`filters.values.with.${value as Company}`);
    case "confirm": return t(`filters.values.confirm.${value as Confirmation}`);
    case "rain": return t("filters.values.rain");
    case "price": return bandLabel(value, lang);
    case "speaks": return languageName(value, lang);
    case "lot": return names.lots.get(value) ?? value;
    case "county": return countyLabel(names.counties.get(value) ?? value, tv);
  }
}

/** The same where it stands alone. */
export function chipLabel(facet: Facet, value: string, words: { lang: Lang; names: AreaNames }): string {
  const label = valueLabel(facet, value, words);
  return facet === "speaks" ? translator(words.lang, "search")("chips.speaks", { language: label }) : label;
}

const bandLabels = new Map<string, string>();

/** "do 100 zł", "100–250 zł", "1000 zł i więcej"; each made once, for every page of results shows them all. */
function bandLabel(band: string, lang: Lang): string {
  const key = `${lang} ${band}`;
  const label = bandLabels.get(key) ?? bandWords(band, lang);
  bandLabels.set(key, label);
  return label;
}

function bandWords(band: string, lang: Lang): string {
  const t = translator(lang, "search");
  const [from = 0, to = 0] = band.split("-").map(Number);
  if (to === 0) return t("filters.values.priceOver", { price: zloty(from, lang) });
  if (from === 0) return t("filters.values.priceUnder", { price: zloty(to, lang) });
  return wordsOnce(`PLN ${lang} ${from} ${to}`, () => numberFormat(lang, { style: "currency", currency: "PLN", currencyDisplay: lang === "pl" ? "narrowSymbol" : "code", maximumFractionDigits: 0 }).formatRange(from, to));
}

const zloty = (amount: number, lang: Lang) => formatMoney({ amount: amount * 100, currency: "PLN" }, lang);

const LANGUAGE = /^[a-z]{2,3}$/;

/** "Niemiecki", "Deutsch", "German"; a code that is no language stays a code. */
function languageName(code: string, lang: Lang): string {
  if (!LANGUAGE.test(code)) return code;
  return wordsOnce(`language ${lang} ${code}`, () => {
    const name = new Intl.DisplayNames(lang, { type: "language" }).of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  });
}

const DAY: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" };

/** "1–3 lip 2027", "od 1 lip 2027", "1 lip 2027". */
export function datesLabel({ from, to, lang }: Pick<SearchQuery, "from" | "to" | "lang">): string {
  const t = translator(lang, "search");
  const format = dateFormat(lang, DAY);
  if (from !== null && to !== null) return format.formatRange(dbDate(from), dbDate(to));
  const words = (date: LocalDate) => format.format(dbDate(date));
  return from !== null ? t("chips.from", { date: words(from) }) : to !== null ? t("chips.to", { date: words(to) }) : "";
}

/** "2 dorosłych, 1 dziecko"; one person where only children were said. */
export function partyLabel({ adults, children, lang }: Pick<SearchQuery, "adults" | "children" | "lang">): string {
  const t = translator(lang, "vocabulary");
  return [adults ? t("unit.adult", { count: adults }) : "", children ? t("unit.child", { count: children }) : ""].filter(Boolean).join(", ") || t("unit.person", { count: 1 });
}

export function maxPriceLabel(maxPrice: number, lang: Lang): string {
  return translator(lang, "search")("chips.maxPrice", { price: formatMoney({ amount: maxPrice, currency: "PLN" }, lang) });
}
