/** Points, boxes and distances, in degrees of WGS 84 and kilometres. Pure. */

export interface Point { lat: number; lon: number }
/** west < east, south < north. */
export interface Box { west: number; south: number; east: number; north: number }

const DEGREES = /^-?\d{1,3}(\.\d{1,17})?$/;
/** About a metre; nobody's address needs to say more. */
const KEPT = 1e5;

/** "lat,lon", or null where that is no point on earth. */
export function pointOf(text: string): Point | null {
  const [lat, lon, ...more] = numbersOf(text);
  return lat !== undefined && lon !== undefined && more.length === 0 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}

/** "west,south,east,north" as in GeoJSON (RFC 7946, 5); null when upside down. */
export function boxOf(text: string): Box | null {
  const [west, south, east, north, ...more] = numbersOf(text);
  if (west === undefined || south === undefined || east === undefined || north === undefined || more.length > 0) return null;
  return west < east && south < north && west >= -180 && east <= 180 && south >= -90 && north <= 90 ? { west, south, east, north } : null;
}

export const pointText = ({ lat, lon }: Point): string => `${lat},${lon}`;
export const boxText = ({ west, south, east, north }: Box): string => [west, south, east, north].join(",");

export const middleOf = ({ west, south, east, north }: Box): Point => ({ lat: (south + north) / 2, lon: (west + east) / 2 });

/** `+ 0` makes −0 a plain nought, which an address says the same way. */
function numbersOf(text: string): number[] {
  const parts = text.split(",").map((part) => part.trim());
  return parts.every((part) => DEGREES.test(part)) ? parts.map((part) => Math.round(Number(part) * KEPT) / KEPT + 0) : [];
}

const EARTH_KM = 6371;
const RADIANS = Math.PI / 180;

/** As the crow flies, in km (haversine). */
export function distanceKm(a: Point, b: Point): number {
  const lat = Math.sin(((b.lat - a.lat) * RADIANS) / 2);
  const lon = Math.sin(((b.lon - a.lon) * RADIANS) / 2);
  const half = lat * lat + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * lon * lon;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

export function isInside({ west, south, east, north }: Box, { lat, lon }: Point): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east;
}
