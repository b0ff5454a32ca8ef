/** The documents of the demonstration region straight from its seed: no database, no slots; what words find does not depend on dates. */
import { readFileSync } from "node:fs";
import { reviewed } from "../../../app/core/localized-text.ts";
import { slugify } from "../../../app/core/slug.ts";
import { LANGS, type Lang, type ProductKind } from "../../../app/core/vocabulary.ts";
import { bundles } from "../../../prisma/seed/bundles.ts";
import { lots } from "../../../prisma/seed/lots/all.ts";
import type { BundleSeed, LotSeed, OfferSeed, PackageSeed } from "../../../prisma/seed/shape.ts";
import { documentsOf, type IndexedProduct, type SearchDocument } from "../../../search/documents/document.ts";

interface PlaceRow { id: string; name: string; exonyms: Record<string, string[]>; county: string; lat: number; lon: number }
const places = JSON.parse(readFileSync(new URL("../../../prisma/seed/region/places.json", import.meta.url), "utf8")) as PlaceRow[];

export interface Region { documents: SearchDocument[]; placeOf: (productId: string) => string }

export function readRegion(): Region {
  const offers = new Map(lots.flatMap((lot) => lot.offers.map((offer) => [offer.id, offer])));
  const packages = new Map(lots.flatMap((lot) => lot.packages.map((pack) => [pack.id, pack])));
  const langsOf = (seed: PackageSeed) => langsIn([seed, ...seed.components.map((component) => offers.get(component.offer)!)]);
  const products = [
    ...lots.flatMap((lot) => lot.offers.map((seed) => productOf("offer", seed, { langs: langsIn([seed]), lots: [lot], owner: lot.entrepreneurs.find(({ id }) => id === seed.entrepreneur)!.name }))),
    ...lots.flatMap((lot) => lot.packages.map((seed) => productOf("package", seed, { langs: langsOf(seed), lots: [lot], owner: lot.name }))),
    ...bundles.map((seed) => {
      const inside = seed.items.map((item) => packages.get(item.package)!);
      const langs = langsIn([seed]).filter((lang) => inside.every((pack) => langsOf(pack).includes(lang)));
      return productOf("bundle", seed, { langs, lots: lots.filter((lot) => inside.some((pack) => lot.packages.includes(pack))), owner: "ZROT" });
    }),
  ];
  const placeIds = new Map(products.map((product) => [product.id, product.place.id]));
  return { documents: products.flatMap(documentsOf), placeOf: (productId) => placeIds.get(productId)! };
}

function langsIn(seeds: { title: Partial<Record<Lang, string>> }[]): Lang[] {
  return LANGS.filter((lang) => seeds.every(({ title }) => title[lang] !== undefined));
}

function productOf(kind: ProductKind, seed: OfferSeed | PackageSeed | BundleSeed, { langs, lots: own, owner }: { langs: Lang[]; lots: LotSeed[]; owner: string }): IndexedProduct {
  const { id, themes, seasons, scene, minParty, maxParty } = seed;
  const place = places.find((row) => row.id === seed.place)!;
  const offer = "type" in seed ? seed : null;
  return {
    id, kind, version: 1, themes, seasons, scene, maxParty, owner, publicLangs: langs, slugs: Object.fromEntries(langs.map((lang) => [lang, slugify(seed.title[lang]!)])),
    title: reviewed(seed.title), summary: reviewed(seed.summary), description: reviewed(seed.description), features: seed.features.map(({ text }) => ({ text: reviewed(text) })),
    place: { id: place.id, name: place.name, exonyms: Object.values(place.exonyms).flat(), lat: place.lat, lon: place.lon }, counties: [place.county], lots: own.map((lot) => ({ slug: lot.id.replace(/^lot-/, ""), name: lot.name })),
    offerType: offer?.type ?? null, days: "days" in seed ? seed.days : 1, nights: "nights" in seed ? seed.nights : 0, durationMinutes: offer?.schedule[0]?.durationMinutes ?? null,
    minAge: null, dogs: offer?.dogs ?? false, rainProof: offer?.rainProof ?? false, accessibility: offer?.accessibility ?? [], languages: offer?.languages ?? [], confirmation: offer?.confirmation ?? "instant",
    picture: null, free: { firstDay: 0, least: 1, most: new Uint8Array(1) }, priceFrom: null, smallestParty: minParty,
  };
}
