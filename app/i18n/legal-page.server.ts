/** A legal page's texts as data, so that the browser never loads them twice: paragraphs and lists, parted here. */
import type { Lang } from "../core/vocabulary.ts";
import de from "./locales/de/legal.ts";
import en from "./locales/en/legal.ts";
import pl from "./locales/pl/legal.ts";

const TEXTS = { pl, de, en };
export type LegalPageName = "terms" | "privacy" | "accessibility" | "credits";
export type LegalBlock = { paragraph: string } | { list: string[] };
export interface LegalPage {
  title: string;
  intro: string;
  contents: string;
  sections: { id: string; heading: string; blocks: LegalBlock[] }[];
}

export function legalPage(lang: Lang, name: LegalPageName): LegalPage {
  const { contents } = TEXTS[lang];
  const { title, intro, sections } = TEXTS[lang][name];
  return { title, intro, contents, sections: Object.entries(sections).map(([id, { heading, text }]) => ({ id, heading, blocks: text.split("\n\n").map(blockOf) })) };
}

function blockOf(text: string): LegalBlock {
  const lines = text.split("\n");
  return lines.every((line) => line.startsWith("- ")) ? { list: lines.map((line) => line.slice(2)) } : { paragraph: text };
}
