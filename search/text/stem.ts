/** Brings the forms of a folded word to one stem, per language: names of places to their own name, German and English by Snowball, Polish by rules for folded words. */
import { createRequire } from "node:module";
import type { Lang } from "../../app/core/vocabulary.ts";
import { lemmasOf, stemPolish } from "./stem-polish.ts";
import { IRREGULAR } from "../words/de.ts";

type Stem = (word: string) => string;

/** An old CommonJS package, which bundlers read differently: `require` reads it as it was meant. */
const snowball = createRequire(import.meta.url)("snowball-stemmers") as { newStemmer(language: string): { stem(word: string): string } };

const stemmers: Record<Lang, Stem> = { pl: stemPolish, de: german(), en: snowballStem("english") };

/** The stem of a folded word; words of three letters and less stay as they are. */
export function stemOf(word: string, lang: Lang): string {
  return word.length < 4 ? word : stemmers[lang](word) || word;
}

/** Umlauts written out are umlauts ("anfaenger", "anfanger"), but for the u of "quer", "feuer" and "dauer". */
function german(): Stem {
  const stem = snowballStem("german");
  const lemmas = lemmasOf(IRREGULAR);
  return (word) => {
    const bare = word.replace(/([ao])e/g, "$1").replace(/(?<![aeoq])ue/g, "u");
    return lemmas.get(bare) ?? stem(bare);
  };
}

function snowballStem(language: string): Stem {
  const stemmer = snowball.newStemmer(language);
  return (word) => stemmer.stem(word);
}
