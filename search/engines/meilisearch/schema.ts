/** The version of what is kept in Meilisearch: of the settings and of what one and the same product becomes there. Whatever changes either, changes it by itself. */
import { createHash } from "node:crypto";
import { reviewed } from "../../../app/core/localized-text.ts";
import { LANGS, OFFER_TYPES, SEASONS, THEMES } from "../../../app/core/vocabulary.ts";
import { documentsOf, type IndexedProduct } from "../../documents/document.ts";
import { SETTINGS } from "./settings.ts";
import { toStored } from "./stored.ts";

/** Sentences with many kinds of words: another stemmer, another list of synonyms or places gives other stems of them. */
const TEXTS = {
  pl: "Spływy kajakami dla dzieci nad jeziorem, rowerem wzdłuż wybrzeża do latarni w Kołobrzegu, rejs statkiem z psem, ferie zimowe, nocleg w Świnoujściu i wędzone śledzie z portu",
  de: "Kajaktouren für Kinder am See, Radtour an der Küste zum Leuchtturm in Kolberg, Bootsfahrt mit Hund, Winterferien, Ferienwohnungen in Swinemünde und geräucherte Heringe vom Hafen",
  en: "Kayaking trips for children on the lake, cycling along the coast to the lighthouses, a ferry with a dog, winter holidays, rooms near the beach and smoked herrings from the harbour",
};

const SAMPLE: IndexedProduct = {
  id: "sample", kind: "offer", version: 1, title: reviewed(TEXTS), summary: reviewed(TEXTS), description: reviewed(TEXTS), features: [{ text: reviewed(TEXTS) }],
  slugs: Object.fromEntries(LANGS.map((lang) => [lang, "sample"])), publicLangs: [...LANGS], place: { id: "sample", name: "Świnoujście", exonyms: ["Swinemünde"], lat: 53.9, lon: 14.2 },
  counties: ["3263"], lots: [{ slug: "uznam", name: "Lokalna Organizacja Turystyczna Uznam i Wolin" }], owner: "Warsztat Portowy", themes: [...THEMES], seasons: [...SEASONS], scene: "open-sea", offerType: OFFER_TYPES[0],
  days: 1, nights: 0, durationMinutes: 90, maxParty: 20, minAge: 3, dogs: true, rainProof: true, accessibility: ["step_free"], languages: ["pl"], confirmation: "instant", picture: null,
  free: { firstDay: 20_000, least: 1, most: Uint8Array.from([1, 3, 60]) }, priceFrom: { amount: 5000, unit: "adult" }, smallestParty: 1,
};

export const SCHEMA = createHash("sha1").update(JSON.stringify([SETTINGS, documentsOf(SAMPLE).map(toStored)])).digest("base64url").slice(0, 10);
