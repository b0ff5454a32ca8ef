/** The places of a trip in the order in which they are visited: numbers shared by the itinerary and its map. */
import type { ProductPage } from "../../core/catalogue/product-page.ts";

export interface TripPlace { name: string; lat: number; lon: number }

/** Each place once; the product's own where it has no itinerary. */
export function placesOf(page: ProductPage): TripPlace[] {
  const steps = page.itinerary.flatMap((day) => day.steps).map(({ place, lat, lon }) => ({ name: place, lat, lon }));
  const all = steps.length > 0 ? steps : [{ name: page.place.name, lat: page.place.lat, lon: page.place.lon }];
  return all.filter((place, index) => all.findIndex((other) => other.name === place.name) === index);
}

/** Number on the map by the place's name, from 1. */
export function placeNumbers(page: ProductPage): Map<string, number> {
  return new Map(placesOf(page).map((place, index) => [place.name, index + 1]));
}
