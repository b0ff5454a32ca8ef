/** The documents of one language as columns of numbers: what filters, counts and sorting run over. */
import { PRODUCT_KINDS, THEMES } from "../../../app/core/vocabulary.ts";
import type { SearchDocument } from "../../document.ts";
import { nameKey } from "../../text.ts";

/** Values of a facet, numbered. */
export interface Dictionary { values: string[]; numbers: Map<string, number> }

export interface Columns {
  documents: SearchDocument[];
  rowOf: Map<string, number>;
  /** bit i: THEMES[i] */
  themes: Uint32Array;
  /** number in PRODUCT_KINDS */
  kinds: Uint8Array;
  /** numbers in `lotNames`, `countyNames` */
  lots: number[][];
  counties: number[][];
  lotNames: Dictionary;
  countyNames: Dictionary;
  /** minor units; infinite without a price */
  prices: Float64Array;
  ranks: Float32Array;
  /** place in the alphabet */
  names: Uint32Array;
}

export function buildColumns(documents: SearchDocument[]): Columns {
  const lotNames = dictionary();
  const countyNames = dictionary();
  return {
    documents,
    rowOf: new Map(documents.map((document, row) => [document.id, row])),
    themes: Uint32Array.from(documents, ({ card }) => card.themes.reduce((bits, theme) => bits | (1 << THEMES.indexOf(theme)), 0)),
    kinds: Uint8Array.from(documents, ({ card }) => PRODUCT_KINDS.indexOf(card.kind)),
    lots: documents.map((document) => document.lotSlugs.map((slug) => numberOf(lotNames, slug))),
    counties: documents.map((document) => document.counties.map((teryt) => numberOf(countyNames, teryt))),
    lotNames, countyNames,
    prices: Float64Array.from(documents, ({ card }) => card.priceFrom ?? Number.POSITIVE_INFINITY),
    ranks: Float32Array.from(documents, (document) => document.rank),
    names: alphabet(documents),
  };
}

function dictionary(): Dictionary {
  return { values: [], numbers: new Map() };
}

function numberOf({ values, numbers }: Dictionary, value: string): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  numbers.set(value, values.length);
  return values.push(value) - 1;
}

function alphabet(documents: SearchDocument[]): Uint32Array {
  const keys = documents.map(({ card, id }) => `${nameKey(card.title, card.lang)} ${id}`);
  const order = keys.map((_, row) => row).sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1));
  const places = new Uint32Array(documents.length);
  order.forEach((row, place) => (places[row] = place));
  return places;
}
