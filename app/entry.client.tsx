/** Wakes the page in the browser, with the texts that it carries; all others are fetched when something is done that may need them. */
import { RemixBrowser } from "@remix-run/react";
import type { Resource } from "i18next";
import { StrictMode, startTransition, useSyncExternalStore, type ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";
import { Awake, holdEarlyEvents } from "./components/early-events.tsx";
import type { Lang } from "./core/vocabulary.ts";
import { growingTexts, type GrowingTexts } from "./i18n/growing-texts.ts";
import { TextsContext } from "./i18n/use-t.ts";

type TextsOf = Record<Lang, () => Promise<{ default: Resource[string] }>>;

const publicTexts: TextsOf = {
  pl: () => import("./i18n/locales/pl/public-texts.ts"),
  de: () => import("./i18n/locales/de/public-texts.ts"),
  en: () => import("./i18n/locales/en/public-texts.ts"),
};
const studioTexts: TextsOf = {
  pl: () => import("./i18n/locales/pl/studio-texts.ts"),
  de: () => import("./i18n/locales/de/studio-texts.ts"),
  en: () => import("./i18n/locales/en/studio-texts.ts"),
};

function wake(): void {
  const lang = document.documentElement.lang as Lang;
  const inStudio = location.pathname === "/studio" || location.pathname.startsWith("/studio/");
  const texts = growingTexts({ lang, inPage: document.getElementById("texts-in-page")?.textContent ?? "{}", load: (inStudio ? studioTexts : publicTexts)[lang] });
  holdEarlyEvents();
  fetchAllWhenNeeded(texts);
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <WithTexts texts={texts}>
          <Awake>
            <RemixBrowser />
          </Awake>
        </WithTexts>
      </StrictMode>,
    );
  });
}

function WithTexts({ texts, children }: { texts: GrowingTexts; children: ReactNode }) {
  return <TextsContext.Provider value={useSyncExternalStore(texts.subscribe, texts.now, texts.now)}>{children}</TextsContext.Provider>;
}

/** The first touch or key fetches them ahead; the data of another page is handed on no sooner than the texts that it may be shown with. */
function fetchAllWhenNeeded(texts: GrowingTexts): void {
  for (const type of ["pointerdown", "keydown"]) window.addEventListener(type, () => void texts.all(), { once: true, capture: true, passive: true });
  const ask = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const isPageData = new URL(input instanceof Request ? input.url : input, location.href).pathname.endsWith(".data");
    const [answer] = await Promise.all([ask(input, init), isPageData && texts.all()]);
    return answer;
  };
}

wake();
