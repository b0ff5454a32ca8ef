/** What the page "who stands behind this" shows: the regional organisation, each local one with its area, and their partners. */
import { approved, type LocalizedText } from "../../core/localized-text.ts";
import type { Lang } from "../../core/vocabulary.ts";
import type { Reader } from "../../platform/db.server.ts";

export interface AboutOrganisation { name: string; legalName: string; about: string; place: string; email: string; phone: string }
export interface AboutLot extends AboutOrganisation {
  slug: string;
  /** where its office is, degrees */
  lat: number;
  lon: number;
  /** admitted entrepreneurs */
  members: number;
  counties: { teryt: string; name: string }[];
}
export interface AboutPage {
  region: AboutOrganisation | null;
  lots: AboutLot[];
  authorities: AboutOrganisation[];
  officesAbroad: AboutOrganisation[];
  totals: { lots: number; entrepreneurs: number; counties: number };
}

/** Texts not approved in the language are left empty. */
export async function readAboutPage(reader: Reader, { lang }: { lang: Lang }): Promise<AboutPage> {
  const [organisations, counties, memberships, entrepreneurs] = await Promise.all([
    reader.organisation.findMany({ where: { kind: { not: "entrepreneur" } }, include: { place: true }, orderBy: { name: "asc" } }),
    reader.county.findMany(),
    reader.lotMembership.groupBy({ by: ["lotId"], where: { state: "admitted" }, _count: true }),
    reader.organisation.count({ where: { kind: "entrepreneur", lotMemberships: { some: { state: "admitted" } } } }),
  ]);
  const countyName = new Map(counties.map(({ teryt, name }) => [teryt, name]));
  const membersOf = new Map(memberships.map(({ lotId, _count }) => [lotId, _count]));
  const show = ({ name, legalName, about, place, email, phone }: (typeof organisations)[number]): AboutOrganisation => ({ name, legalName, about: approved(about as LocalizedText, lang) ?? "", place: place.name, email, phone });
  const ofKind = (kind: string) => organisations.filter((organisation) => organisation.kind === kind);
  const lots = ofKind("lot").map((lot): AboutLot => ({
    ...show(lot), slug: lot.slug, lat: lot.place.lat, lon: lot.place.lon, members: membersOf.get(lot.id) ?? 0,
    counties: lot.areas.flatMap((teryt) => (countyName.has(teryt) ? [{ teryt, name: countyName.get(teryt)! }] : [])),
  }));
  const region = ofKind("rot")[0];
  return {
    region: region ? show(region) : null,
    lots: lots.sort((a, b) => a.name.localeCompare(b.name, lang)),
    authorities: ofKind("jst").map(show),
    officesAbroad: ofKind("pot_office").map(show),
    totals: { lots: lots.length, entrepreneurs, counties: counties.length },
  };
}
