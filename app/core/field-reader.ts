/** Reads typed values out of a form's fields and remembers what is wrong with which field; codes are keys of the studio's texts. */
import { valueOf, type Fields } from "./form-fields.ts";
import { isLocalDate, type LocalDate } from "./time.ts";
import { LANGS, type Lang } from "./vocabulary.ts";

export type Problem = "required" | "too_long" | "number" | "out_of_range" | "choice" | "date" | "day_month" | "future" | "time" | "season_pair" | "range" | "mail" | "nip";
export type Problems = Record<string, Problem>;
export type Texts = Record<Lang, string>;

export class FieldReader {
  readonly problems: Problems = {};
  constructor(readonly fields: Fields) {}

  /** Notes what is wrong; the first word counts. */
  blame(name: string, problem: Problem): void {
    this.problems[name] ??= problem;
  }
  get failed(): boolean {
    return Object.keys(this.problems).length > 0;
  }
  has(name: string): boolean {
    return valueOf(this.fields, name).trim() !== "";
  }
  text(name: string, { max = 200, required = false }: { max?: number; required?: boolean } = {}): string {
    const value = valueOf(this.fields, name).trim();
    if (value.length > max) this.blame(name, "too_long");
    if (required && value === "") this.blame(name, "required");
    return value;
  }
  /** An address one can write to; lower case. */
  mail(name: string): string {
    const value = this.text(name, { max: 200, required: true }).toLowerCase();
    if (value !== "" && !/^[^\s@<>",;]+@[^\s@<>",;.]+(\.[^\s@<>",;.]+)+$/.test(value)) this.blame(name, "mail");
    return value;
  }
  /** The three languages of a text; missing ones are empty. */
  texts(name: string, options: { max?: number; required?: boolean } = {}): Texts {
    return Object.fromEntries(LANGS.map((lang) => [lang, this.text(`${name}.${lang}`, { ...options, required: options.required && lang === "pl" })])) as Texts;
  }
  integer(name: string, { min, max, empty }: { min: number; max: number; empty: number | "required" }): number {
    return this.optionalInteger(name, { min, max }) ?? this.orEmpty(name, empty, min);
  }
  optionalInteger(name: string, { min, max }: { min: number; max: number }): number | null {
    const value = valueOf(this.fields, name).trim();
    if (value === "") return null;
    if (!/^-?\d{1,9}$/.test(value)) this.blame(name, "number");
    else if (Number(value) < min || Number(value) > max) this.blame(name, "out_of_range");
    return Number.isFinite(Number(value)) ? Number(value) : min;
  }
  /** "45", "45,5", "1 250,00" in minor units. */
  money(name: string): number | null {
    const value = valueOf(this.fields, name).replace(/[\s\u00a0]/g, "").replace(",", ".");
    if (value === "") return null;
    if (!/^\d{1,6}(\.\d{1,2})?$/.test(value)) {
      this.blame(name, "number");
      return null;
    }
    return Math.round(Number(value) * 100);
  }
  choice<T extends string>(name: string, allowed: readonly T[], otherwise?: T): T {
    const value = valueOf(this.fields, name) as T;
    if (allowed.includes(value)) return value;
    if (value !== "" || otherwise === undefined) this.blame(name, value === "" ? "required" : "choice");
    return otherwise ?? allowed[0]!;
  }
  choices<T extends string>(name: string, allowed: readonly T[]): T[] {
    return allowed.filter((value) => this.fields[name]?.includes(value));
  }
  ticked(name: string): boolean {
    return this.has(name);
  }
  date(name: string): LocalDate | null {
    const value = valueOf(this.fields, name).trim();
    if (value !== "" && !isLocalDate(value)) this.blame(name, "date");
    return isLocalDate(value) ? value : null;
  }
  /** "01.05", "1.5.", "01/05" or "05-01" (month first) as "MM-DD". */
  dayMonth(name: string): string | null {
    const value = valueOf(this.fields, name).trim();
    if (value === "") return null;
    const dayFirst = /^(\d{1,2})[./](\d{1,2})\.?$/.exec(value);
    const monthFirst = /^(\d{2})-(\d{2})$/.exec(value);
    const [month, day] = dayFirst ? [dayFirst[2]!, dayFirst[1]!] : monthFirst ? [monthFirst[1]!, monthFirst[2]!] : ["", ""];
    const known = `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (isLocalDate(`2024-${known}`)) return known;
    this.blame(name, "day_month");
    return null;
  }
  /** "10:00, 13.30" as rising "HH:MM". */
  times(name: string): string[] {
    const words = valueOf(this.fields, name).split(/[\s,;]+/).filter(Boolean);
    const times = words.map((word) => /^([01]?\d|2[0-3])(?:[:.]([0-5]\d))?$/.exec(word));
    if (times.includes(null) || times.length > 48) this.blame(name, "time");
    return [...new Set(times.filter((time) => time !== null).map((time) => `${time[1]!.padStart(2, "0")}:${time[2] ?? "00"}`))].sort();
  }
  time(name: string): string | null {
    const [first, ...more] = this.times(name);
    if (more.length > 0) this.blame(name, "time");
    return first ?? null;
  }

  private orEmpty(name: string, empty: number | "required", min: number): number {
    if (empty !== "required") return empty;
    this.blame(name, "required");
    return min;
  }
}

/** "05-01" as people here write it: "01.05". */
export function writeDayMonth(value: string | null): string {
  return value ? `${value.slice(3)}.${value.slice(0, 2)}` : "";
}

/** Minor units as one types them: "45" or "45,50". */
export function writeMoney(minor: number | null | undefined): string {
  if (minor === null || minor === undefined) return "";
  return minor % 100 === 0 ? String(minor / 100) : (minor / 100).toFixed(2).replace(".", ",");
}
