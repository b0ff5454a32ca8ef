/** What all structured data is made of: absolute addresses, organisations, places, decimal prices. Pure. */
import type { Graph, Organization, Place, PostalAddress, Thing } from "schema-dts";
import type { PageBusiness } from "../../core/catalogue/product-page.ts";
import type { Lang } from "../../core/vocabulary.ts";

export interface Site { /** "https://latarnia.example", without a slash at its end */ base: string; lang: Lang }

export const REGION = "zachodniopomorskie";

export function graphOf(things: readonly (Thing | false | null)[]): Graph {
  return { "@context": "https://schema.org", "@graph": things.filter((thing) => thing !== null && thing !== false) };
}

/** The house itself, the same under one id on every page. */
export function latarniaOf({ base }: Site) {
  return { "@type": "Organization", "@id": `${base}/#latarnia`, name: "Latarnia", url: `${base}/`, logo: { "@type": "ImageObject", url: `${base}/icon-512.png`, width: "512", height: "512" } } as const satisfies Organization;
}

export function addressOf({ street, postcode, place }: { street?: string; postcode?: string; place: string }): PostalAddress {
  return { "@type": "PostalAddress", ...(street && { streetAddress: street }), ...(postcode && { postalCode: postcode }), addressLocality: place, addressRegion: REGION, addressCountry: "PL" };
}

/** Who sells, organises or hosts, with what the page tells of it. */
export function businessOf({ name, legalName, phone, email, street, postcode, place }: PageBusiness, url?: string): Organization {
  return { "@type": "Organization", name, legalName, telephone: phone, email, address: addressOf({ street, postcode, place }), ...(url && { url }) };
}

export function placeOf({ name, lat, lon }: { name: string; lat: number; lon: number }) {
  return { "@type": "Place", name, address: addressOf({ place: name }), geo: { "@type": "GeoCoordinates", latitude: lat, longitude: lon } } as const satisfies Place;
}

/** Minor units as schema.org writes a price: "478.00". */
export function decimal(minor: number): string {
  return (minor / 100).toFixed(2);
}
