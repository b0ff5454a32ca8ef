/** The head of every public page: mark and name, three ways in, languages. */
import { Link, NavLink } from "@remix-run/react";
import { useT } from "../../i18n/use-t.ts";
import { useLanguageLinks } from "./language-links.ts";
import { LogoMark } from "./logo-mark.tsx";

export function SiteHeader() {
  const { t, lang } = useT("common");
  const ways = [
    { to: `/${lang}/search`, text: t("nav.search") },
    { to: `/${lang}/events`, text: t("nav.events") },
    { to: `/${lang}/about`, text: t("nav.about") },
  ];
  return (
    <header className="border-b border-line bg-foam print:hidden">
      <div className="page-width flex flex-wrap items-center gap-x-8 gap-y-1 py-3 md:py-4">
        <Link to={`/${lang}`} className="flex min-h-11 items-center gap-3 font-display text-2xl font-semibold tracking-tight text-ink no-underline">
          <LogoMark className="size-9" />
          {t("siteName")}
        </Link>
        <LanguageSwitch />
        <nav aria-label={t("nav.label")} className="order-last -mx-2 w-full md:order-none md:mx-0 md:w-auto md:flex-1">
          <ul className="flex flex-wrap gap-x-1 md:justify-end md:gap-x-3">
            {ways.map(({ to, text }) => (
              <li key={to}>
                <NavLink to={to} prefetch="intent" className="flex min-h-11 items-center px-2 text-ink no-underline decoration-amber decoration-2 underline-offset-8 hover:underline aria-[current=page]:underline">{text}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function LanguageSwitch() {
  const { t, lang } = useT("common");
  const links = useLanguageLinks();
  return (
    <nav aria-label={t("language.label")} className="ml-auto md:order-last md:ml-0 md:border-l md:border-line md:pl-6">
      <ul className="flex">
        {links.map((link) => (
          <li key={link.lang}>
            <Link to={link.href} reloadDocument hrefLang={link.lang} lang={link.lang} aria-current={link.lang === lang ? "true" : undefined} className="flex min-h-11 min-w-9 items-center justify-center px-1.5 text-sm text-muted no-underline decoration-2 underline-offset-8 hover:text-ink hover:underline aria-[current=true]:font-semibold aria-[current=true]:text-ink">
              <span aria-hidden="true" className="uppercase">{link.lang}</span>
              <span className="visually-hidden">{t(`language.${link.lang}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
