/** What this process has heard of changes in the catalogue: two counters, and memory that is forgotten with them. For display only: holds and quotes at booking never read it. */
import type { Changes } from "./changes.server.ts";

/** `texts`: texts, prices and facts of products and organisations; `places`: those and every slot. */
export type Changing = "texts" | "places";

/** Whoever follows the database looks about every second; without a look for so long nothing may be kept, for nobody would hear of a change. */
const TRUSTED_MS = 10_000;

interface Heard { texts: number; places: number; at: number }
const remembered = globalThis as { latarniaHeard?: Heard };
/** Shared by the server and the built site, which have modules of their own. */
const heard = (remembered.latarniaHeard ??= { texts: 0, places: 0, at: Number.NEGATIVE_INFINITY });

/** Told by whoever follows the database after each look, whether something changed or not. */
export function hearOfChanges({ resources, products, organisations, places = [] }: Pick<Changes, "resources" | "products" | "organisations"> & Partial<Pick<Changes, "places">>): void {
  heard.at = performance.now();
  const texts = products.length + organisations.length + places.length;
  if (texts > 0) heard.texts++;
  if (texts + resources.length > 0) heard.places++;
}

/** Rises about a second after a change; null while nobody follows the database (tests, a start, a database that does not answer): keep nothing then. */
export function catalogueVersion(of: Changing): number | null {
  return performance.now() - heard.at < TRUSTED_MS ? heard[of] : null;
}

/** Answers what is remembered under a key, else makes it; those who ask while it is made wait for the same. */
export type Memory<T> = (key: string, make: () => Promise<T>) => Promise<T>;

/** @param seconds after which it is made anew although nothing was heard; @param most entries, the oldest go first */
export function rememberWhile<T>({ unchanged, seconds = Number.POSITIVE_INFINITY, most = 1_000 }: { unchanged: Changing; seconds?: number; most?: number }): Memory<T> {
  const entries = new Map<string, { version: number; until: number; value: Promise<T> }>();
  return (key, make) => {
    const version = catalogueVersion(unchanged);
    if (version === null) return make();
    const now = performance.now();
    const known = entries.get(key);
    if (known && known.version === version && now < known.until) return known.value;
    const value = make();
    value.catch(() => entries.get(key)?.value === value && entries.delete(key));
    entries.delete(key);
    entries.set(key, { version, until: now + seconds * 1000, value });
    if (entries.size > most) entries.delete(entries.keys().next().value!);
    return value;
  };
}
