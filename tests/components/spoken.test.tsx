/** In which language a screen reader speaks a text, alone and within a sentence. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Spoken } from "../../app/components/spoken.tsx";
import type { SpokenText } from "../../app/core/localized-text.ts";
import { i18nOf } from "../../app/i18n/translator.ts";
import { TextsContext } from "../../app/i18n/use-t.ts";

const POLISH: SpokenText = { text: "Teil <b>", lang: "pl" };
const html = (page: "pl" | "de", within?: (text: string) => string) => renderToStaticMarkup(<TextsContext.Provider value={i18nOf(page)}><Spoken text={POLISH} within={within} /></TextsContext.Provider>);

test("a text in another language than its page's says in which; one in the page's own does not", () => {
  expect([html("de"), html("pl")]).toEqual(['<span lang="pl">Teil &lt;b&gt;</span>', "<span>Teil &lt;b&gt;</span>"]);
});

test("a sentence around it stays the page's, also where the text's own words stand in it", () => {
  expect(html("de", (title) => `Teil der Reise „${title}“`)).toBe('Teil der Reise „<span lang="pl">Teil &lt;b&gt;</span>“');
});
