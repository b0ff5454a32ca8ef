/** A product's page for machines: a trip with its days, a thing to do with its place, or a house to stay in. Pure. */
import type { AggregateOffer, Graph, ListItem, LodgingBusiness, Offer, Organization, Place, Product, Service, TouristAttraction, TouristTrip } from "schema-dts";
import { formatMoney, type Currency } from "../../core/money.ts";
import { pictureUrl } from "../../core/catalogue/picture.ts";
import type { PageStep, ProductPage } from "../../core/catalogue/product-page.ts";
import type { StayView } from "../../core/pricing/stay-view.ts";
import { offersOf } from "./offers.ts";
import { addressOf, businessOf, graphOf, placeOf, type Site } from "./site.ts";

export interface ProductGraphInput {
  page: ProductPage;
  stay: StayView;
  /** path of the picture to share */
  image?: string;
  words: { /** "2 dorosłych", "1 apartament, 1 noc" */ party: string; /** of the offer's type */ category: string; /** of each accessibility fact */ accessibility: string[] };
  site: Site;
}

/**
 * Packages and bundles are TouristTrips. schema.org counts a rental, a ticket or a guided hour among Products; a night's host is a LodgingBusiness.
 * No ratings: we have none. A Product without a price would be none for Google, so it is left out and its place stays.
 */
export function productGraph(input: ProductGraphInput): Graph {
  const { page, stay, words, site } = input;
  const url = `${site.base}/${site.lang}/p/${page.slug}`;
  const offers = offersOf({ stay, confirmation: page.confirmation, party: words.party, url, seller: businessOf(page.owner) });
  const about = { name: page.title, description: page.summary, url, image: imagesOf(input) };
  if (page.kind !== "offer") return graphOf([tripOf({ ...input, url, offers, about })]);
  if (page.offerType === "lodging") return graphOf([lodgingOf({ ...input, url, offers, about })]);
  return graphOf([whereOf({ ...input, url, offers, about }), offers !== null && isPriced(offers) && productOf({ ...input, url, offers, about })]);
}

interface Described extends ProductGraphInput { url: string; offers: Offer | AggregateOffer | null; about: { name: string; description: string; url: string; image: string[] } }

function whereOf({ page, url, about }: Described): Place | TouristAttraction {
  const place = { ...placeOf(page.place), "@id": `${url}#place` };
  return page.offerType === "admission" ? { ...place, ...about, "@type": "TouristAttraction", availableLanguage: page.languages } : place;
}

function isPriced(offers: Offer | AggregateOffer): boolean {
  return "price" in offers || "lowPrice" in offers;
}

function imagesOf({ page, image, site }: ProductGraphInput): string[] {
  return [...(image ? [image] : []), ...page.photos.map(({ id, width }) => pictureUrl({ id, width, format: "jpg" }))].map((path) => site.base + path);
}

function tripOf({ page, site, url, offers, about }: Described): TouristTrip {
  const steps = page.itinerary.flatMap((day) => day.steps);
  const chapters = page.itinerary.filter((day) => day.packageTitle !== null);
  return {
    "@type": "TouristTrip", "@id": `${url}#trip`, ...about, provider: providerOf(page, site),
    itinerary: { "@type": "ItemList", numberOfItems: steps.length, itemListElement: steps.map((step, index) => stepOf(step, index + 1, site)) },
    ...(chapters.length > 0 && { subTrip: chapters.map((day): TouristTrip => ({ "@type": "TouristTrip", name: day.packageTitle!, ...(day.packageSlug && { url: `${site.base}/${site.lang}/p/${day.packageSlug}` }) })) }),
    ...(offers && { offers }),
  };
}

/** Who answers for the trip: its organiser in the sense of the travel act, else who sells it. */
function providerOf({ organiser, owner, lot }: ProductPage, site: Site): Organization {
  const who = organiser ?? owner;
  return businessOf(who, lot && lot.name === who.name ? `${site.base}/${site.lang}/lot/${lot.slug}` : undefined);
}

function stepOf({ title, slug, place, lat, lon }: PageStep, position: number, site: Site): ListItem {
  return { "@type": "ListItem", position, name: title, ...(slug && { url: `${site.base}/${site.lang}/p/${slug}` }), item: placeOf({ name: place, lat, lon }) };
}

function productOf({ words, url, offers, about }: Described): Product {
  return { "@type": "Product", "@id": `${url}#product`, ...about, category: words.category, ...(offers && { offers: { ...offers, availableAtOrFrom: { "@id": `${url}#place` } } }) };
}

/** The street is said only where the host's house stands in the place of the offer. */
function lodgingOf({ page, words, site, url, offers, about }: Described): LodgingBusiness {
  const { owner, place } = page;
  const room: Service = { "@type": "Service", name: page.title, description: page.summary, serviceType: words.category };
  return {
    ...placeOf(place), "@type": "LodgingBusiness", "@id": `${url}#lodging`, ...about, telephone: owner.phone, email: owner.email, parentOrganization: businessOf(owner),
    address: addressOf(owner.place === place.name ? owner : { place: place.name }), petsAllowed: page.dogs, ...priceRangeOf(offers, site),
    ...(words.accessibility.length > 0 && { amenityFeature: words.accessibility.map((name) => ({ "@type": "LocationFeatureSpecification" as const, name, value: true })) }),
    ...(offers && { makesOffer: { ...offers, itemOffered: room } }),
  };
}

function priceRangeOf(offers: Offer | AggregateOffer | null, { lang }: Site): { priceRange?: string } {
  if (!offers || !("lowPrice" in offers)) return {};
  const currency = offers.priceCurrency as Currency;
  const [low, high] = [offers.lowPrice, offers.highPrice].map((price) => formatMoney({ amount: Math.round(Number(price) * 100), currency }, lang));
  return { priceRange: low === high ? low! : `${low} – ${high}` };
}
