/**
 * The filter language of Meilisearch, read as strictly as its documentation has it (filter expression reference; grammar of its filter-parser):
 * what it refuses is refused here, and what it takes is answered over the documents, so that an expression of ours has to be right, not just alike.
 */

export type Document = Record<string, unknown>;
export class InvalidFilter extends Error {}

interface Rules { filterable: readonly string[] }
type Test = (document: Document) => boolean;
type Value = string | number;

const KEYWORDS = new Set(["AND", "OR", "IN", "NOT", "TO", "EXISTS", "IS", "NULL", "EMPTY", "CONTAINS", "STARTS", "WITH", "_geoRadius", "_geoBoundingBox"]);
const WORD = /[\p{L}\p{N}_.-]+/uy;
const FLOAT = /\s*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*/y;

/** All values at a path, through objects and lists; null and what is missing count for nothing. */
export function valuesAt(document: Document, path: string): Value[] {
  const found = path.split(".").reduce<unknown[]>((parts, name) => parts.flatMap((part) => (Array.isArray(part) ? part : [part])).map((part) => (part as Document | null)?.[name]), [document]);
  return found.flat().filter((value): value is Value => typeof value === "string" || typeof value === "number");
}

/** An attribute counts as named when it or what it lies in is. */
export const isNamed = (attribute: string, list: readonly string[]): boolean => list.some((name) => attribute === name || attribute.startsWith(`${name}.`));

const folded = (text: string) => text.normalize("NFKD").toLowerCase();

/** A string, or a list whose strings all hold, of whose inner lists any. */
export function readFilter(filter: unknown, rules: Rules): Test {
  if (filter === undefined || filter === null) return () => true;
  if (typeof filter === "string") return new Reader(filter, rules).whole();
  if (!Array.isArray(filter)) throw new InvalidFilter("Invalid type: expected a string or an array.");
  const tests = filter.map((part): Test => {
    if (!Array.isArray(part)) return readFilter(part, rules);
    const any = part.map((inner) => new Reader(String(inner), rules).whole());
    return (document) => any.some((test) => test(document));
  });
  return (document) => tests.every((test) => test(document));
}

class Reader {
  private at = 0;
  constructor(private readonly text: string, private readonly rules: Rules) {}

  whole(): Test {
    if (this.text.trim() === "") return () => true;
    const test = this.or();
    this.space();
    if (this.at < this.text.length) this.fail(`Found unexpected characters at the end of the filter: \`${this.text.slice(this.at)}\`.`);
    return test;
  }

  private or(): Test {
    const any = [this.and()];
    while (this.word("OR")) any.push(this.and());
    return (document) => any.some((test) => test(document));
  }

  private and(): Test {
    const all = [this.not()];
    while (this.word("AND")) all.push(this.not());
    return (document) => all.every((test) => test(document));
  }

  private not(): Test {
    if (!this.word("NOT")) return this.primary();
    const test = this.not();
    return (document) => !test(document);
  }

  private primary(): Test {
    if (this.sign("(")) {
      const test = this.or();
      this.expect(")");
      return test;
    }
    if (this.word("_geoRadius")) return this.geoRadius();
    if (this.word("_geoBoundingBox")) return this.geoBox();
    const attribute = this.value();
    if (/^_geo(Point|Distance)?$/.test(attribute)) this.fail(`\`${attribute}\` is a reserved keyword and thus can't be used as a filter expression.`);
    if (!isNamed(attribute, this.rules.filterable)) this.fail(`Attribute \`${attribute}\` is not filterable. Available filterable attribute patterns are: ${this.rules.filterable.map((name) => `\`${name}\``).join(", ")}.`);
    return this.condition(attribute);
  }

  private condition(attribute: string): Test {
    const negated = this.word("NOT");
    if (this.word("IN")) return this.in(attribute, negated);
    if (this.word("EXISTS")) return (document) => (attribute.split(".").reduce<unknown>((part, name) => (part as Document | undefined)?.[name], document) !== undefined) !== negated;
    if (negated) this.fail("Was expecting an operation `IN` or `EXISTS` after `NOT`.");
    const operator = ["!=", ">=", "<=", "=", ">", "<"].find((sign) => this.sign(sign));
    if (operator) return compared(attribute, operator, this.value());
    const from = Number(this.value());
    if (!this.word("TO")) this.fail(`Was expecting an operation \`=\`, \`!=\`, \`>=\`, \`>\`, \`<=\`, \`<\`, \`IN\`, \`NOT IN\`, \`TO\`, \`EXISTS\` at \`${this.text}\`.`);
    const to = Number(this.value());
    return (document) => valuesAt(document, attribute).some((value) => typeof value === "number" && value >= from && value <= to);
  }

  private in(attribute: string, negated: boolean): Test {
    this.expect("[");
    const values: string[] = [];
    while (!this.sign("]")) {
      values.push(this.value());
      if (this.sign(",")) continue;
      this.expect("]");
      break;
    }
    const tests = values.map((value) => compared(attribute, "=", value));
    return (document) => tests.some((test) => test(document)) !== negated;
  }

  private geoRadius(): Test {
    const [lat, lng, radius, ...more] = this.floats("(", ")");
    if (lat === undefined || lng === undefined || radius === undefined || more.length > 0) this.fail("The `_geoRadius` filter expects three arguments: `_geoRadius(latitude, longitude, radius)`.");
    this.onEarth(lat!, lng!);
    return (document) => placeOf(document) !== null && metresBetween(placeOf(document)!, { lat: lat!, lng: lng! }) <= radius!;
  }

  private geoBox(): Test {
    this.expect("(", false);
    const corners = [this.floats("[", "]")];
    this.expect(",");
    corners.push(this.floats("[", "]"));
    this.expect(")");
    const [top, right, bottom, left] = corners.flat();
    if (corners.some((corner) => corner.length !== 2)) this.fail("The `_geoBoundingBox` filter expects two pairs of arguments: `_geoBoundingBox([latitude, longitude], [latitude, longitude])`.");
    this.onEarth(top!, right!);
    this.onEarth(bottom!, left!);
    if (top! < bottom!) this.fail(`The top latitude \`${top}\` is below the bottom latitude \`${bottom}\`.`);
    const within = (lng: number) => (right! < left! ? lng >= left! || lng <= right! : lng >= left! && lng <= right!);
    return (document) => {
      const place = placeOf(document);
      return place !== null && place.lat >= bottom! && place.lat <= top! && within(place.lng);
    };
  }

  private onEarth(lat: number, lng: number): void {
    if (!isNamed("_geo", this.rules.filterable)) this.fail("Attribute `_geo` is not filterable.");
    if (Math.abs(lat) > 90) this.fail(`Bad latitude \`${lat}\`. Latitude must be contained between -90 and 90 degrees. `);
    if (Math.abs(lng) > 180) this.fail(`Bad longitude \`${lng}\`. Longitude must be contained between -180 and 180 degrees. `);
  }

  private floats(open: string, close: string): number[] {
    this.expect(open, false);
    const numbers: number[] = [];
    do {
      FLOAT.lastIndex = this.at;
      const match = FLOAT.exec(this.text);
      if (!match) this.fail("A geo filter expects numbers.");
      this.at = FLOAT.lastIndex;
      numbers.push(Number(match![0]));
    } while (this.sign(","));
    this.expect(close);
    return numbers;
  }

  private value(): string {
    this.space();
    const quote = this.text[this.at];
    if (quote === '"' || quote === "'") return this.quoted(quote);
    WORD.lastIndex = this.at;
    const word = WORD.exec(this.text)?.[0];
    if (word === undefined) this.fail(`Was expecting a value but instead got \`${this.text.slice(this.at) || "nothing"}\`.`);
    if (KEYWORDS.has(word!)) this.fail(`Was expecting a value but instead got \`${word}\`, which is a reserved keyword. To use it as a field name or a value, surround it by quotes.`);
    this.at += word!.length;
    return word!;
  }

  private quoted(quote: string): string {
    let value = "";
    for (this.at++; this.at < this.text.length; this.at++) {
      const letter = this.text[this.at]!;
      if (letter === quote) return this.at++, value;
      if (letter !== "\\") value += letter;
      else if (/["'\\]/.test(this.text[this.at + 1] ?? "")) value += this.text[++this.at];
      else this.fail("Malformed value.");
    }
    return this.fail(`Expression is missing the following closing delimiter: \`${quote}\`.`);
  }

  private space(): void {
    while (/\s/.test(this.text[this.at] ?? "")) this.at++;
  }

  /** A keyword: the whole word. */
  private word(word: string): boolean {
    this.space();
    WORD.lastIndex = this.at;
    if (WORD.exec(this.text)?.[0] !== word) return false;
    this.at += word.length;
    return true;
  }

  private sign(sign: string): boolean {
    this.space();
    if (!this.text.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  /** @param spaced whether space may come before */
  private expect(sign: string, spaced = true): void {
    if (spaced) this.space();
    if (!this.text.startsWith(sign, this.at)) this.fail(`Expression is missing \`${sign}\`.`);
    this.at += sign.length;
    this.space();
  }

  private fail(message: string): never {
    throw new InvalidFilter(`${message}\n${this.at + 1}:${this.text.length + 1} ${this.text}`);
  }
}

function compared(attribute: string, operator: string, text: string): Test {
  const number = Number(text);
  const equal = (value: Value) => (typeof value === "number" ? value === number : folded(value) === folded(text));
  const smaller = (value: Value, or: boolean) => typeof value === "number" && (value < number || (or && value === number));
  const larger = (value: Value, or: boolean) => typeof value === "number" && (value > number || (or && value === number));
  const tests: Record<string, (value: Value) => boolean> = { "=": equal, "<": (value) => smaller(value, false), "<=": (value) => smaller(value, true), ">": (value) => larger(value, false), ">=": (value) => larger(value, true) };
  if (operator === "!=") return (document) => !valuesAt(document, attribute).some(equal);
  return (document) => valuesAt(document, attribute).some(tests[operator]!);
}

type Place = { lat: number; lng: number };

export function placeOf(document: Document): Place | null {
  const place = document._geo as { lat: number | string; lng: number | string } | null | undefined;
  return place ? { lat: Number(place.lat), lng: Number(place.lng) } : null;
}

/** Haversine, as Meilisearch measures. */
export function metresBetween(a: Place, b: Place): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = Math.sin(radians(b.lat - a.lat) / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lng - a.lng) / 2) ** 2;
  return 2 * 6_372_797.56 * Math.asin(Math.min(1, Math.sqrt(half)));
}
