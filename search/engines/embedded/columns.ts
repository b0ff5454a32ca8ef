/** The documents of one language as columns of numbers and sets of rows: what filters, counts and sorting run over. */
import { FACETS, type Facet } from "../../facets.ts";
import type { SearchDocument } from "../../document.ts";
import { nameKey } from "../../text.ts";
import { addRow, noRows, type RowSet } from "./row-set.ts";

export interface Columns {
  documents: SearchDocument[];
  rowOf: Map<string, number>;
  /** the rows that have each value that any has */
  facets: Record<Facet, Map<string, RowSet>>;
  /** minor units; infinite without a price */
  prices: Float64Array;
  ranks: Float32Array;
  /** place in the alphabet */
  names: Uint32Array;
  /** minutes */
  lengths: Uint32Array;
  lats: Float64Array;
  lons: Float64Array;
}

export function buildColumns(documents: SearchDocument[]): Columns {
  return {
    documents,
    rowOf: new Map(documents.map((document, row) => [document.id, row])),
    facets: Object.fromEntries(FACETS.map((facet) => [facet, valuesOf(documents, facet)])) as Columns["facets"],
    prices: Float64Array.from(documents, ({ card }) => card.priceFrom ?? Number.POSITIVE_INFINITY),
    ranks: Float32Array.from(documents, (document) => document.rank),
    names: alphabet(documents),
    lengths: Uint32Array.from(documents, (document) => document.length),
    lats: Float64Array.from(documents, ({ card }) => card.lat),
    lons: Float64Array.from(documents, ({ card }) => card.lon),
  };
}

function valuesOf(documents: SearchDocument[], facet: Facet): Map<string, RowSet> {
  const values = new Map<string, RowSet>();
  documents.forEach((document, row) => {
    for (const value of document.facets[facet]) {
      const rows = values.get(value) ?? noRows(documents.length);
      addRow(rows, row);
      values.set(value, rows);
    }
  });
  return values;
}

function alphabet(documents: SearchDocument[]): Uint32Array {
  const keys = documents.map(({ card, id }) => `${nameKey(card.title, card.lang)} ${id}`);
  const order = keys.map((_, row) => row).sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1));
  const places = new Uint32Array(documents.length);
  order.forEach((row, place) => (places[row] = place));
  return places;
}
