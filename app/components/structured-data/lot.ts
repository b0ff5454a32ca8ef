/** A local organisation's page for machines: the area as a destination, and who looks after it. Pure. */
import type { Graph, Organization, TouristDestination } from "schema-dts";
import { addressOf, graphOf, REGION, type Site } from "./site.ts";

/** What the page shows of it. */
export interface LotFacts {
  slug: string;
  name: string;
  legalName: string;
  about: string;
  contact: { email: string; phone: string; street: string; postcode: string; place: string };
  place: { lat: number; lon: number };
}

/** @param counties as people call them; image: path of the picture to share */
export function lotGraph({ page, counties, image, site }: { page: LotFacts; counties: string[]; image?: string; site: Site }): Graph {
  const url = `${site.base}/${site.lang}/lot/${page.slug}`;
  const [area, organisation] = [`${url}#area`, `${url}#organisation`];
  const destination: TouristDestination = {
    "@type": "TouristDestination", "@id": area, name: page.name.replace(/^LOT\s+/, ""), ...(page.about && { description: page.about }), url, ...(image && { image: site.base + image }),
    geo: { "@type": "GeoCoordinates", latitude: page.place.lat, longitude: page.place.lon }, address: { "@type": "PostalAddress", addressRegion: REGION, addressCountry: "PL" },
    containedInPlace: counties.map((name) => ({ "@type": "AdministrativeArea" as const, name })),
  };
  const { contact } = page;
  const lot: Organization = { "@type": "Organization", "@id": organisation, name: page.name, legalName: page.legalName, url, email: contact.email, telephone: contact.phone, address: addressOf(contact), areaServed: { "@id": area } };
  return graphOf([destination, lot]);
}
