/** The quiet frame before the log-in: a drawn lighthouse, the mark, languages. */
import type { ReactNode } from "react";
import type { Lang } from "../../../core/vocabulary.ts";
import { useT } from "../../../i18n/use-t.ts";
import { LogoMark } from "../../layout/logo-mark.tsx";
import { sceneUrl } from "../../scene-url.ts";

export function EntranceFrame({ languages = [], children }: { languages?: { lang: Lang; href: string }[]; children: ReactNode }) {
  const { t, lang } = useT("common");
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,34rem)]">
      <img src={sceneUrl({ scene: "lighthouse", seed: "studio", width: 1200, height: 1200 })} alt="" width={1200} height={1200} className="hidden h-full max-h-dvh w-full bg-sea object-cover lg:sticky lg:top-0 lg:block" />
      <div className="mx-auto w-full max-w-lg px-5 py-6 md:px-10 md:py-10">
        <header className="mb-10 flex flex-wrap items-center justify-between gap-2 md:mb-14">
          <a href={`/${lang}`} className="inline-flex min-h-11 items-center gap-3 font-display text-2xl font-semibold tracking-tight text-ink no-underline">
            <LogoMark className="size-8" />
            {t("siteName")}
          </a>
          {languages.length > 0 && (
            <nav aria-label={t("language.label")}>
              <ul className="flex">
                {languages.map((other) => (
                  <li key={other.lang}>
                    <a href={other.href} hrefLang={other.lang} lang={other.lang} aria-current={other.lang === lang ? "true" : undefined} className="flex min-h-11 min-w-9 items-center justify-center px-1.5 text-sm text-muted uppercase no-underline decoration-2 underline-offset-8 hover:underline aria-[current=true]:font-semibold aria-[current=true]:text-ink">
                      <span aria-hidden="true">{other.lang}</span>
                      <span className="visually-hidden">{t(`language.${other.lang}`)}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </header>
        <main id="main" tabIndex={-1}>{children}</main>
      </div>
    </div>
  );
}
