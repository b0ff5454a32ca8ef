/** As many search documents as one likes out of the demonstration's: texts recombined, other places, dates moved, other prices; always the same ones. */
import type { SearchDocument } from "../../search/documents/document.ts";

const DAYS_MOVED = 17;

/** The first round is the originals; later ones take text, place and LOT each from another document of their language. */
export function syntheticDocument(originals: readonly SearchDocument[], index: number): SearchDocument {
  const round = Math.floor(index / originals.length);
  const own = originals[index % originals.length]!;
  if (round === 0) return own;
  const other = (step: number) => originals[(index + round * step) % originals.length]!;
  const { card: { place, lat, lon }, facets: { lot, county }, texts: { place: placeText } } = other(7);
  const title = `${own.card.title} · ${place} ${round}`;
  return {
    ...own, id: `${own.id}-${round}`, facets: { ...own.facets, lot, county }, card: { ...own.card, lat, lon, productId: `${own.card.productId}-${round}`, slug: `${own.card.slug}-${round}`, title, place, priceFrom: own.card.priceFrom && own.card.priceFrom + (round % 40) * 500 },
    texts: { ...own.texts, title: `${own.texts.title} ${placeText} ${round}`, place: placeText, seller: other(11).texts.seller, body: mixed(own.texts.body, other(13).texts.body) },
    free: { ...own.free, most: moved(own.free.most, round * DAYS_MOVED) }, rank: (own.rank + round * 0.37) % 1, nameKey: `${own.nameKey} ${round}`,
  };
}

/** Every other word of each: as long as one of them, with words of both. */
function mixed(first: string, second: string): string {
  const half = (text: string, from: 0 | 1) => text.split(" ").filter((_, index) => index % 2 === from);
  return [...half(first, 0), ...half(second, 1)].join(" ");
}

function moved(most: Uint8Array, days: number): Uint8Array {
  const shift = days % most.length;
  const result = new Uint8Array(most.length);
  result.set(most.subarray(shift));
  result.set(most.subarray(0, shift), most.length - shift);
  return result;
}
