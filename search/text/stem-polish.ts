/**
 * Brings the forms of a Polish word to one stem, on words without their marks: so one typed "swinoujsciu" meets a text's "Świnoujściu".
 * A light stemmer: endings of nouns and adjectives by length, the vowel that comes and goes (wycieczka, wycieczek), the consonants that
 * soften (rower, rowerze; Rega, Redze); what rules cannot do stands in words/pl.ts. Why not lunr's: docs/decisions/007.
 */
import { IRREGULAR } from "../words/pl.ts";

/** Longest first; what stays must have at least so many letters. */
const ENDINGS: readonly { least: number; endings: readonly string[] }[] = [
  { least: 4, endings: ["owaniami", "owaniach", "owaniem", "owania", "owanie", "owaniu", "aniem", "eniem", "ania", "anie", "aniu", "enia", "enie", "eniu"] },
  { least: 3, endings: ["owego", "owemu", "owych", "owymi", "owej", "owym", "iego", "iemu", "iami", "iach", "owie", "ego", "emu", "ych", "ymi", "imi", "ich", "iej", "ami", "ach", "owy", "owa", "owe", "owi", "iem", "iom", "ej", "ym", "im", "om", "em", "ow", "ia", "ie", "io", "iu", "ii"] },
  { least: 3, endings: ["a", "e", "i", "o", "u", "y"] },
];

/** Lemmas whose -rze is their own, not a softened -r. */
const OWN_RZE = /(?:^|[^u])(?:morze|niechorze|pogorze|zboze|podworze|wybrzeze)$/;

const lemmas = lemmasOf(IRREGULAR);
const SHORTEST_IRREGULAR = 4;

/** From the stems of irregular forms, so that their own endings come off too: "wędkowania" as "wędkowanie". */
const stems = new Map([...lemmas].map(([form, lemma]) => [withoutEnding(hardened(form)), withoutEnding(lemma)] as const).filter(([stem]) => stem.length >= SHORTEST_IRREGULAR));

/** From each form of a line to the line's first. */
export function lemmasOf(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(lines.flatMap((line) => {
    const forms = line.split(" ");
    return forms.map((form): [string, string] => [form, forms[0]!]);
  }));
}

/** @param word folded */
export function stemPolish(word: string): string {
  const known = lemmas.get(word);
  if (known !== undefined) return withoutEnding(known);
  const stem = withoutEnding(hardened(word));
  return stems.get(stem) ?? stem;
}

/** Undoes what an ending did to the consonant before it, where that is not ambiguous. */
function hardened(word: string): string {
  if (word.length < 5) return word;
  if (word.endsWith("rze") && !OWN_RZE.test(word)) return word.slice(0, -2);
  if (word.endsWith("dzie")) return word.slice(0, -3);
  if (word.endsWith("dze")) return `${word.slice(0, -3)}g`;
  if (/[bcdfghklmnprstwz]ce$/.test(word)) return `${word.slice(0, -2)}k`;
  return word;
}

function withoutEnding(word: string): string {
  if (word.length < 4) return word;
  const stem = stripped(word);
  if (/[^aeiouy]iec$/.test(stem) && stem.length > 5) return `${stem.slice(0, -3)}c`;
  if (/[^aeiouy]ek$/.test(stem) && stem.length > 4) return `${stem.slice(0, -2)}k`;
  return stem.replace(/nn$/, "n");
}

function stripped(word: string): string {
  for (const { least, endings } of ENDINGS) {
    const ending = endings.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= least);
    if (ending !== undefined) return word.slice(0, -ending.length);
  }
  return word.replace(/(?<=[nczs])mi$/, "");
}
