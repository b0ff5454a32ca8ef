/** The documents of one language as columns of numbers and sets of rows: what filters, counts and sorting run over. Kept as documents come and go. */
import { FACETS, type Facet } from "../../facets.ts";
import type { SearchDocument } from "../../documents/document.ts";
import { addRow, dropRow, noRows, type RowSet } from "./row-set.ts";

const FIRST_ROOM = 256;

export class Columns {
  readonly documents: (SearchDocument | undefined)[] = [];
  readonly rowOf = new Map<string, number>();
  /** rows in use */
  all: RowSet = noRows(FIRST_ROOM);
  /** the rows that have each value that any has */
  readonly facets = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, RowSet>()])) as Record<Facet, Map<string, RowSet>>;
  /** minor units; infinite without a price */
  prices = new Float64Array(FIRST_ROOM);
  ranks = new Float32Array(FIRST_ROOM);
  /** minutes */
  lengths = new Uint32Array(FIRST_ROOM);
  lats = new Float64Array(FIRST_ROOM);
  lons = new Float64Array(FIRST_ROOM);
  private readonly unused: number[] = [];
  private room = FIRST_ROOM;

  /** Adds a document that is not there. @returns its row */
  put(document: SearchDocument): number {
    const row = this.unused.pop() ?? this.documents.length;
    if (row === this.room) this.grow();
    this.documents[row] = document;
    this.rowOf.set(document.id, row);
    addRow(this.all, row);
    for (const facet of FACETS) for (const value of document.facets[facet]) addRow(this.valueRows(facet, value), row);
    const { card, rank, length } = document;
    this.prices[row] = card.priceFrom ?? Number.POSITIVE_INFINITY;
    this.ranks[row] = rank;
    this.lengths[row] = length;
    this.lats[row] = card.lat;
    this.lons[row] = card.lon;
    return row;
  }

  /** @returns what was there, and in which row */
  remove(id: string): { row: number; document: SearchDocument } | null {
    const row = this.rowOf.get(id);
    if (row === undefined) return null;
    const document = this.documents[row]!;
    for (const facet of FACETS) for (const value of document.facets[facet]) dropRow(this.facets[facet].get(value)!, row);
    dropRow(this.all, row);
    this.documents[row] = undefined;
    this.rowOf.delete(id);
    this.unused.push(row);
    return { row, document };
  }

  private valueRows(facet: Facet, value: string): RowSet {
    const known = this.facets[facet].get(value);
    if (known) return known;
    const rows = noRows(this.room);
    this.facets[facet].set(value, rows);
    return rows;
  }

  private grow(): void {
    this.room *= 2;
    const larger = <Numbers extends Float64Array | Float32Array | Uint32Array>(numbers: Numbers, length: number): Numbers => {
      const grown = new (numbers.constructor as new (length: number) => Numbers)(length);
      grown.set(numbers);
      return grown;
    };
    this.prices = larger(this.prices, this.room);
    this.ranks = larger(this.ranks, this.room);
    this.lengths = larger(this.lengths, this.room);
    this.lats = larger(this.lats, this.room);
    this.lons = larger(this.lons, this.room);
    this.all = larger(this.all, this.room >>> 5);
    for (const values of Object.values(this.facets)) for (const [value, rows] of values) values.set(value, larger(rows, this.room >>> 5));
  }
}
