/** Takes German compounds apart: "kajaktour" is kajak and tour, "ferienhausurlaub" ferienhaus and urlaub. Folded words only. */
import { PARTS, WEAK_PARTS, WHOLE } from "../words/de.ts";

export interface Part { part: string; weak: boolean }

const telling = new Set(PARTS.split(" "));
const weak = new Set(WEAK_PARTS.split(" "));
const whole = new Set(WHOLE.split(" "));
const LINKS = ["s", "n", "en", "er", "es", "e"];
const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 6;
const LONGEST_COMPOUND = 40;
/** letters of a first part that is not in the list, before one that says little: "kulturreise" */
const SHORTEST_UNKNOWN = 4;

/** The parts of a compound in order, or none where it is one word. */
export function partsOf(word: string): Part[] {
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND || isWhole(word)) return [];
  const known = split(word);
  if (known) return known.length > 1 ? known : [];
  return beforeWeak(word);
}

/** The fewest parts: longer beginnings are tried first, those without a linking sound before the others ("städte-reise", not "städt-er-eise"). */
function split(word: string): Part[] | null {
  if (isPart(word)) return [toPart(word)];
  for (const links of [[""], LINKS]) {
    for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
      const first = unlinked(word.slice(0, at), links);
      const rest = first === null ? null : split(word.slice(at));
      if (first !== null && rest) return [toPart(first), ...rest];
    }
  }
  return null;
}

function beforeWeak(word: string): Part[] {
  for (let at = SHORTEST_UNKNOWN; at <= word.length - SHORTEST_PART; at++) {
    const rest = word.slice(at);
    if (!weak.has(inflected(rest, weak) ?? rest)) continue;
    return [{ part: word.slice(0, at), weak: false }, { part: rest, weak: true }];
  }
  return [];
}

function unlinked(beginning: string, links: readonly string[]): string | null {
  for (const link of links) {
    if (!beginning.endsWith(link)) continue;
    const bare = beginning.slice(0, beginning.length - link.length);
    if (bare.length >= SHORTEST_PART && (telling.has(bare) || weak.has(bare) || whole.has(bare))) return bare;
  }
  return null;
}

/** The listed word of which this one is a case or the plural. */
function inflected(word: string, list: ReadonlySet<string>): string | null {
  if (list.has(word)) return word;
  return ["n", "s", "e", "en", "es", "er", "ern"].map((ending) => (word.endsWith(ending) ? word.slice(0, -ending.length) : "")).find((bare) => bare.length >= SHORTEST_PART && list.has(bare)) ?? null;
}

const isWhole = (word: string) => inflected(word, whole) !== null;
const isPart = (word: string) => [telling, weak, whole].some((list) => inflected(word, list) !== null);
const toPart = (part: string): Part => ({ part, weak: inflected(part, weak) !== null });
