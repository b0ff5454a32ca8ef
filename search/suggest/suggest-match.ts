/** Whether a name is what somebody is typing: any of its spellings, from the beginning of any of its words, inflected, or with a slip of the finger. Pure. */
import type { Lang } from "../../app/core/vocabulary.ts";
import { forgiven } from "../settings.ts";
import { askedWords, fold, foldUmlauts, formsOf, tokens } from "../text/text.ts";

/** A name as it is compared: the whole in both foldings, and the forms of each of its words. */
export interface NameKey { whole: string[]; words: string[][] }

/** What was typed, as it is compared. */
export interface Typed { whole: string; words: { word: string; forms: string[] }[] }

/** How well a name fits; 0 is not at all. */
export const FIT = { none: 0, slip: 1, inside: 2, beginning: 3, exact: 4 } as const;
export type Fit = (typeof FIT)[keyof typeof FIT];

/** A common stem says nothing in a word shorter than this. */
const TELLING_LETTERS = 4;

const together = (text: string, folding: (word: string) => string) => tokens(text).map(folding).join(" ");

export function nameKeyOf(name: string, langs: readonly Lang[]): NameKey {
  return { whole: [...new Set([together(name, fold), together(name, foldUmlauts)])], words: tokens(name).map((word) => [...new Set(langs.flatMap((lang) => formsOf(word, lang)))]) };
}

export function typedOf(question: string, lang: Lang): Typed {
  return { whole: together(question, fold), words: askedWords(question, lang).map(({ word, forms }) => ({ word, forms })) };
}

export function fitOf(name: NameKey, typed: Typed): Fit {
  if (typed.words.length === 0) return FIT.none;
  if (name.whole.includes(typed.whole)) return FIT.exact;
  if (name.whole.some((whole) => whole.startsWith(typed.whole))) return FIT.beginning;
  const isThere = ({ word, forms }: Typed["words"][number]) => name.words.some((own) => own.some((form) => form.startsWith(word)) || shareForm(own, forms));
  return typed.words.every(isThere) ? FIT.inside : FIT.none;
}

/** As `fitOf`, forgiving as many typing errors as the engines do; to ask only when nothing fits without. */
export function fitWithSlips(name: NameKey, { whole }: Typed): Fit {
  const slips = forgiven(whole.length);
  return slips > 0 && name.whole.some((own) => own[0] === whole[0] && slipsToBeginning(whole, own) <= slips) ? FIT.slip : FIT.none;
}

/** Whether all that was typed begins words of this title: cheaper than `fitOf`, for titles that an engine has already found. */
export function isInTitle(title: string, typed: Typed): boolean {
  const own = tokens(title).map(fold);
  return typed.words.every(({ word, forms }) => own.some((token) => token.startsWith(word) || forms.some((form) => form.length >= TELLING_LETTERS && token.startsWith(form))));
}

function shareForm(own: string[], asked: string[]): boolean {
  return asked.some((form) => form.length >= TELLING_LETTERS && own.includes(form));
}

/** The least number of letters to change, add, leave out or swap with their neighbour until `typed` is a beginning of `name`. */
function slipsToBeginning(typed: string, name: string): number {
  let before: number[] = [];
  let last = Array.from({ length: name.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= name.length; column++) {
      const same = typed[row - 1] === name[column - 1];
      const swapped = row > 1 && column > 1 && typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1];
      current.push(Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1), swapped ? before[column - 2]! + 1 : Infinity));
    }
    before = last;
    last = current;
  }
  return Math.min(...last);
}
