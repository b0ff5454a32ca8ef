/** What the page of one local organisation shows: about it, how to reach it, its area, its entrepreneurs and how much they offer. */
import { AppError } from "../../core/app-error.ts";
import { approved, type LocalizedText } from "../../core/localized-text.ts";
import { LANGS, type Lang } from "../../core/vocabulary.ts";
import type { Reader } from "../../platform/db.server.ts";

export interface LotPage {
  id: string;
  slug: string;
  name: string;
  legalName: string;
  about: string;
  scene: string;
  contact: { email: string; phone: string; street: string; postcode: string; place: string };
  place: { name: string; county: string; lat: number; lon: number };
  counties: { teryt: string; name: string }[];
  /** in which its text is approved: only in these is it found by search engines */
  langs: Lang[];
  entrepreneurs: { id: string; name: string; place: string; about: string; offers: number }[];
}

/** @throws AppError not_found for an unknown slug or an organisation that is no LOT */
export async function readLotPage(reader: Reader, { lang, slug }: { lang: Lang; slug: string }): Promise<LotPage> {
  const lot = await reader.organisation.findFirst({ where: { slug, kind: "lot" }, include: { place: { include: { county: true } } } });
  if (!lot) throw new AppError("not_found", { slug });
  const [counties, memberships, offers] = await Promise.all([
    reader.county.findMany({ where: { teryt: { in: lot.areas } }, orderBy: { name: "asc" } }),
    reader.lotMembership.findMany({ where: { lotId: lot.id, state: "admitted" }, include: { entrepreneur: { include: { place: true } } } }),
    reader.product.groupBy({ by: ["ownerId"], where: { kind: "offer", status: "published", lotId: lot.id, publicLangs: { has: lang } }, _count: true }),
  ]);
  const offersOf = new Map(offers.map(({ ownerId, _count }) => [ownerId, _count]));
  const text = (value: unknown) => approved(value as LocalizedText, lang) ?? "";
  const { id, name, legalName, scene, email, phone, street, postcode } = lot;
  return {
    id, slug: lot.slug, name, legalName, scene, about: text(lot.about),
    contact: { email, phone, street, postcode, place: lot.place.name },
    place: { name: lot.place.name, county: lot.place.county.name, lat: lot.place.lat, lon: lot.place.lon },
    counties: counties.map(({ teryt, name: county }) => ({ teryt, name: county })),
    langs: lotLangs(lot.about),
    entrepreneurs: memberships
      .map(({ entrepreneur }) => ({ id: entrepreneur.id, name: entrepreneur.name, place: entrepreneur.place.name, about: text(entrepreneur.about), offers: offersOf.get(entrepreneur.id) ?? 0 }))
      .sort((a, b) => a.name.localeCompare(b.name, lang)),
  };
}

/** The languages in which a local organisation's own text is approved. */
export function lotLangs(about: unknown): Lang[] {
  return LANGS.filter((lang) => approved(about as LocalizedText, lang));
}
