/** The themes as one line of large words, each with how much there is. */
import { Link } from "@remix-run/react";
import type { Theme } from "../../core/vocabulary.ts";
import { useT } from "../../i18n/use-t.ts";

export function ThemeList({ themes }: { themes: { theme: Theme; count: number }[] }) {
  const { t, lang } = useT("home");
  const { t: tv } = useT("vocabulary");
  const { t: ts } = useT("search");
  return (
    <section aria-labelledby="themes" className="page-width mt-16 md:mt-24">
      <h2 id="themes" className="text-sm font-sans font-semibold tracking-normal text-muted">{t("themes.title")}</h2>
      <ul className="mt-4 flex flex-wrap gap-x-7 gap-y-1 md:gap-x-10 md:gap-y-2">
        {themes.map(({ theme, count }) => (
          <li key={theme}>
            <Link to={`/${lang}/search?theme=${theme}`} prefetch="intent" aria-label={`${tv(`theme.${theme}`)}, ${ts("count", { count })}`} className="inline-flex min-h-11 items-baseline gap-1.5 py-1 font-display text-2xl text-ink no-underline decoration-amber decoration-2 underline-offset-8 hover:underline md:text-4xl">
              {tv(`theme.${theme}`)}<span className="tabular font-sans text-sm text-muted">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
