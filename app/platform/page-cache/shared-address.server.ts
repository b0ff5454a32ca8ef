/** Which addresses are the same page for everybody in a language, and the one spelling under which such a page is kept. */

const PAGE = /^\/(?:pl|de|en)(?:\/(?:(search|events)|about|terms|privacy|accessibility|credits|(?:lot|p)\/[a-z0-9][a-z0-9-]{0,119}))?(\.data)?$/;

/**
 * Parameters that change a page, by the part of its path; none of the others does. A product's page has none here: with a chosen day or
 * party it carries a booking token of its own and is rendered for its visitor alone.
 */
const PARAMETERS: Record<string, readonly string[]> = {
  search: [
    "q", "from", "to", "adults", "children", "maxPrice", "bbox", "near", "radius", "spot", "sort", "view", "page", "literal",
    "kind", "theme", "lot", "county", "duration", "price", "season", "with", "access", "speaks", "confirm", "rain",
  ],
  events: ["year", "county", "theme", "free"],
};

/** What links from elsewhere carry for those who count them; our pages do not read it. */
const TRACKING = /^(?:utm_\w+|gclid|fbclid|msclkid|mc_[ce]id)$/;

/** Routes that Remix asks for by name when it fetches data alone. */
const ROUTES = /^[\w/.:$-]+(?:,[\w/.:$-]+)*$/;

const LONGEST = 400;

/**
 * @param url path and query as asked for, e.g. "/pl/search?to=&q=kajak&utm_source=x"
 * @returns the address under which the page is kept ("/pl/search?q=kajak"), or null for a page that must be rendered for its visitor
 */
export function sharedAddressOf(url: string): string | null {
  if (url.length > LONGEST) return null;
  const [path = "", query = ""] = url.split("?", 2);
  const found = PAGE.exec(path);
  if (!found) return null;
  const [, section = "", data] = found;
  const kept: [string, string][] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    if (value === "" || TRACKING.test(name)) continue;
    const known = PARAMETERS[section]?.includes(name) || (data && name === "_routes" && ROUTES.test(value));
    if (!known) return null;
    kept.push([name, value]);
  }
  const inOrder = kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return inOrder.length > 0 ? `${path}?${new URLSearchParams(inOrder)}` : path;
}
