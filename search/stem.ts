/** Brings the forms of a word to one stem, per language; Polish from lunr-languages (its stemmer needs no lunr), German and English from Snowball. */
import { createRequire } from "node:module";
import type { Lang } from "../app/core/vocabulary.ts";

type Stem = (word: string) => string;

/** Both packages are old CommonJS of several kinds, which bundlers read differently: `require` reads them as they were meant. */
const load = createRequire(import.meta.url);
const registerPolish = load("lunr-languages/lunr.pl.js") as (lunr: object) => void;
const snowball = load("snowball-stemmers") as { newStemmer(language: string): { stem(word: string): string } };

const stemmers: Record<Lang, Stem> = { pl: polish(), de: snowballStem("german"), en: snowballStem("english") };

/** The stem of a lower-case word with its diacritics; words of three letters and less stay as they are. */
export function stemOf(word: string, lang: Lang): string {
  return word.length < 4 ? word : stemmers[lang](word);
}

/**
 * Polish: the suffix stemmer, and around it what it lacks for place names and neuters (Darłowo, jezioro, Świnoujściu, latarni),
 * and the genitive plural typed without its accent (kajakow).
 */
function polish(): Stem {
  const stem = lunrPolish();
  return (word) => {
    const spelt = /[^aeiouyó]ow$/.test(word) && word.length > 5 ? `${word.slice(0, -2)}ów` : word;
    const named = spelt.length > 6 && spelt.endsWith("owo") ? spelt.slice(0, -3) : spelt;
    const bare = stem(named).replace(/(?<=.{4})o$/, "");
    return bare.replace(/(?<=.{4})i$/, "");
  };
}

/** The package registers itself on a `lunr` it is given: this is the least it needs, and where it leaves the stemmer. */
function lunrPolish(): Stem {
  const host = {
    stemmerSupport: { Among: class {}, SnowballProgram: class {} },
    trimmerSupport: { generateTrimmer: () => undefined },
    generateStopWordFilter: () => undefined,
    Pipeline: { registerFunction: () => undefined },
  } as { pl?: { stemmer: Stem } };
  registerPolish(host);
  return host.pl!.stemmer;
}

function snowballStem(language: string): Stem {
  const stemmer = snowball.newStemmer(language);
  return (word) => stemmer.stem(word);
}
