/** The foot of every public page: who stands behind it, the small print, and that this is a demonstration. */
import { Link } from "@remix-run/react";
import { useT } from "../../i18n/use-t.ts";

export function SiteFooter() {
  const { t, lang } = useT("common");
  const discover = [
    { to: `/${lang}/search`, text: t("nav.search") },
    { to: `/${lang}/events`, text: t("nav.events") },
    { to: `/${lang}/gift`, text: t("nav.gift") },
    { to: `/${lang}/about`, text: t("nav.about") },
  ];
  const legal = (["terms", "privacy", "accessibility", "credits"] as const).map((page) => ({ to: `/${lang}/${page}`, text: t(`footer.${page}`) }));
  return (
    <footer className="mt-24 border-t border-line bg-sand text-ink print:hidden">
      <div className="page-width grid gap-10 py-12 md:grid-cols-[2fr_1fr_1fr]">
        <div className="max-w-prose">
          <p className="font-display text-xl font-semibold">{t("siteName")}</p>
          <p className="mt-1">{t("tagline")}</p>
          <p className="mt-6 text-sm leading-relaxed text-muted">{t("footer.chain")}. <Link to={`/${lang}/about`} className="text-ink">{t("footer.chainLink")}</Link></p>
        </div>
        <FooterLinks heading={t("footer.discover")} links={discover} />
        <FooterLinks heading={t("footer.legal")} links={legal} />
        <p className="border-t border-line pt-6 text-sm text-muted md:col-span-3">
          {t("footer.demo")} <a href="/studio" className="text-ink">{t("nav.partners")}</a>
        </p>
      </div>
    </footer>
  );
}

function FooterLinks({ heading, links }: { heading: string; links: { to: string; text: string }[] }) {
  return (
    <nav aria-label={heading}>
      <p className="font-semibold">{heading}</p>
      <ul className="mt-2">
        {links.map(({ to, text }) => (
          <li key={to}><Link to={to} className="flex min-h-9 items-center text-ink no-underline hover:underline">{text}</Link></li>
        ))}
      </ul>
    </nav>
  );
}
