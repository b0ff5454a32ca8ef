/** Wakes the page in the browser, after the texts of its language have come. */
import { RemixBrowser } from "@remix-run/react";
import type { Resource } from "i18next";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { Awake, holdEarlyEvents } from "./components/early-events.tsx";
import type { Lang } from "./core/vocabulary.ts";
import { setUpI18n } from "./i18n/set-up.ts";
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

async function wake(): Promise<void> {
  const lang = document.documentElement.lang as Lang;
  const inStudio = location.pathname === "/studio" || location.pathname.startsWith("/studio/");
  const texts = (await (inStudio ? studioTexts : publicTexts)[lang]()).default;
  const i18n = setUpI18n({ lang, texts });
  holdEarlyEvents();
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <TextsContext.Provider value={i18n}>
          <Awake>
            <RemixBrowser />
          </Awake>
        </TextsContext.Provider>
      </StrictMode>,
    );
  });
}

void wake();
