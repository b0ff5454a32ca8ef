/** A text in the language it is written in, where that may be another than the page's: a screen reader must know (WCAG 3.1.2). */
import type { SpokenText } from "../core/localized-text.ts";
import { tieWords } from "../core/tie-words.ts";
import { useT } from "../i18n/use-t.ts";

/** Stands for the text in a sentence; no text of ours has it. */
const HERE = "\uFFFC";

/** @param within the page's sentence around it */
export function Spoken({ text: { text, lang }, within = (here) => here }: { text: SpokenText; within?: (text: string) => string }) {
  const { lang: page } = useT("common");
  const [before, after] = within(HERE).split(HERE);
  return <>{before}<span lang={lang === page ? undefined : lang}>{tieWords(text, lang)}</span>{after}</>;
}
