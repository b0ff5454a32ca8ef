/** A product that exists, but not in this language: says so, and leads to the languages in which it can be read. */
import { Link } from "@remix-run/react";
import type { Lang } from "../../core/vocabulary.ts";
import { useT } from "../../i18n/use-t.ts";
import { ButtonLink } from "../button.tsx";

export interface OtherLanguage { lang: Lang; slug: string; title: string }

export function OtherLanguages({ versions }: { versions: OtherLanguage[] }) {
  const { t, lang } = useT("product");
  const { t: tc } = useT("common");
  return (
    <div className="page-width py-16 md:py-24">
      <h1 className="max-w-2xl text-4xl md:text-5xl">{t("otherLanguage.title")}</h1>
      <p className="mt-6 max-w-prose text-lg">{t("otherLanguage.lead")}</p>
      <ul className="mt-8 space-y-4">
        {versions.map((version) => (
          <li key={version.lang}>
            <p className="text-sm text-muted">{tc(`language.${version.lang}`)}</p>
            <Link to={`/${version.lang}/p/${version.slug}`} reloadDocument hrefLang={version.lang} lang={version.lang} className="font-display text-2xl font-semibold">{version.title}</Link>
          </li>
        ))}
      </ul>
      <p className="mt-10"><ButtonLink look="line" to={`/${lang}/search`}>{t("otherLanguage.search")}</ButtonLink></p>
    </div>
  );
}
