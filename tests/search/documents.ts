/** Products for the index without a database: a small coast with dates one can count on. */
import { reviewed } from "../../app/core/localized-text.ts";
import { dayNumber } from "../../app/core/time.ts";
import { LANGS, type Lang } from "../../app/core/vocabulary.ts";
import { documentsOf, type IndexedProduct, type SearchDocument } from "../../search/documents/document.ts";
import { parseQuery, unplaced, type PlacedQuery } from "../../search/query/query.ts";

const TODAY = "2026-11-24";
export const NOW = new Date(`${TODAY}T12:00:00Z`);
const HORIZON = 548;

/** Free days for parties of up to so many people: `{ "2027-07-01": 4 }`. */
export type FreeDates = Record<string, number>;

function freeOn(dates: FreeDates, least: number): IndexedProduct["free"] {
  const most = new Uint8Array(HORIZON);
  for (const [date, people] of Object.entries(dates)) most[dayNumber(date) - dayNumber(TODAY)] = people;
  return { firstDay: dayNumber(TODAY), least, most };
}

type Change = Partial<Omit<IndexedProduct, "title" | "summary" | "free">> & { id: string; title: string; titleDe?: string; summary?: string; free?: FreeDates; /** smallest party */ least?: number };

/** A published product in three languages; say what matters to the test. */
export function product({ title, titleDe, summary = "", free = { "2027-07-01": 20 }, least = 1, ...rest }: Change): IndexedProduct {
  return {
    kind: "offer", version: 1, title: reviewed({ pl: title, de: titleDe ?? title, en: title }), summary: reviewed(summary ? { pl: summary, de: summary, en: summary } : {}), description: {}, features: [],
    slugs: Object.fromEntries(LANGS.map((lang) => [lang, `${rest.id}-${lang}`])), publicLangs: [...LANGS], place: { id: "darlowo", name: "Darłowo", exonyms: ["Rügenwalde"], lat: 54.42, lon: 16.41 },
    counties: ["3213"], lots: [{ slug: "darlowo", name: "LOT Darłowo" }], owner: "Warsztat Portowy", themes: ["sea"], seasons: ["summer"], scene: "open-sea", offerType: "activity", days: 1, nights: 0, durationMinutes: 120,
    maxParty: 20, minAge: null, dogs: false, rainProof: false, accessibility: [], languages: ["pl"], confirmation: "instant", picture: null, priceFrom: { amount: 5000, unit: "adult" }, smallestParty: 1, ...rest, free: freeOn(free, least),
  };
}

const uznam = { place: { id: "swinoujscie", name: "Świnoujście", exonyms: ["Swinemünde"], lat: 53.91, lon: 14.25 }, counties: ["3263"], lots: [{ slug: "uznam", name: "LOT Uznam i Wolin" }] };
const drawa = { place: { id: "drawno", name: "Drawno", exonyms: ["Neuwedell"], lat: 53.22, lon: 15.76 }, counties: ["3202"], lots: [{ slug: "drawa", name: "LOT Drawa" }] };

/** Ten products of three LOTs. */
export const COAST: IndexedProduct[] = [
  product({ id: "kayak-drawa", title: "Spływ kajakami Drawą", titleDe: "Paddeltour auf der Drawa", ...drawa, themes: ["kayak", "river"], priceFrom: { amount: 9000, unit: "kayak" }, free: { "2027-06-01": 4, "2027-07-01": 4 } }),
  product({ id: "kayak-weekend", title: "Dwa dni z kajakiem", titleDe: "Zwei Tage mit dem Kajak", kind: "package", offerType: null, days: 2, nights: 1, ...drawa, themes: ["kayak", "nature"], priceFrom: { amount: 48_000, unit: "adult" }, smallestParty: 2, least: 2, free: { "2027-07-01": 6, "2027-07-02": 6 } }),
  product({ id: "lighthouse", title: "Latarnia morska o zmierzchu", titleDe: "Leuchtturm in der Dämmerung", ...uznam, themes: ["lighthouses", "sea"], durationMinutes: 45, minAge: 6, rainProof: true, accessibility: ["step_free"], languages: ["pl", "de"], priceFrom: { amount: 2500, unit: "adult" }, free: { "2026-12-05": 12, "2027-07-01": 12 } }),
  product({ id: "bike-r10", title: "Rowerem wzdłuż R10", titleDe: "Radtour am Meer", ...uznam, themes: ["cycling", "sea"], priceFrom: { amount: 6000, unit: "bike" }, free: { "2027-05-10": 2 } }),
  product({ id: "bundle-coast", title: "Całe wybrzeże w sześć dni", titleDe: "Sechs Tage Küste", kind: "bundle", offerType: null, days: 6, nights: 5, counties: ["3213", "3263"], lots: [{ slug: "darlowo", name: "LOT Darłowo" }, { slug: "uznam", name: "LOT Uznam i Wolin" }], themes: ["sea", "lighthouses"], priceFrom: { amount: 210_000, unit: "adult" }, smallestParty: 2, free: { "2027-07-01": 4, "2027-07-20": 4 } }),
  product({ id: "harbour", title: "Rejs po porcie", titleDe: "Hafenrundfahrt", themes: ["sea", "sailing"], priceFrom: { amount: 4000, unit: "adult" }, free: { "2027-07-01": 10, "2027-07-02": 10 } }),
  product({ id: "smokehouse", title: "Śledź prosto z wędzarni", titleDe: "Hering aus der Räucherei", themes: ["food"], priceFrom: { amount: 3500, unit: "adult" }, free: { "2026-11-28": 8, "2027-07-01": 8 } }),
  product({ id: "spa", title: "Borowina i solanka", titleDe: "Moor und Sole", confirmation: "request", themes: ["spa"], priceFrom: null, free: {} }),
  product({ id: "polish-only", title: "Łowienie w Wieprzy", themes: ["fishing", "river"], publicLangs: ["pl"], priceFrom: { amount: 7000, unit: "adult" } }),
  product({ id: "museum", title: "Zamek Książąt Pomorskich", titleDe: "Schloss der Herzöge", summary: "Muzeum w zamku nad Wieprzą", themes: ["heritage"], rainProof: true, dogs: true, accessibility: ["step_free", "wheelchair"], languages: ["pl", "en"], priceFrom: { amount: 2000, unit: "adult" }, free: { "2026-11-25": 20, "2027-07-01": 20 } }),
];

/** The question of an address, as the engines are asked it. */
export const question = (text: string, lang: Lang = "pl"): PlacedQuery => unplaced(parseQuery(new URLSearchParams(text), { lang, now: NOW }).query);

export const coastDocuments = (): SearchDocument[] => COAST.flatMap(documentsOf);
