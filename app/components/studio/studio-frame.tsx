/** What stands around every studio page: the ways of this role on the left (on phones on top), language and log-out. */
import { NavLink } from "@remix-run/react";
import type { ReactNode } from "react";
import { LANGS } from "../../core/vocabulary.ts";
import { LogoMark } from "../layout/logo-mark.tsx";
import { useT } from "../../i18n/use-t.ts";

export type StudioKind = "rot" | "lot" | "entrepreneur" | "jst" | "pot_office";
export interface StudioActor { name: string; organisationName: string; kind: StudioKind }

const WAYS = {
  entrepreneur: ["scan", "day", "calendar", "offers", "requests", "bookings", "payouts"],
  lot: ["packages", "members", "requests", "bookings", "promotions", "payouts", "commission"],
  rot: ["bundles", "requests", "bookings", "promotions", "payouts", "invoices", "commission", "reconciliation"],
  jst: [],
  pot_office: [],
} as const satisfies Record<StudioKind, readonly string[]>;

export function StudioFrame({ actor, children }: { actor: StudioActor; children: ReactNode }) {
  const { t } = useT("common");
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[15rem_minmax(0,1fr)] print:block">
      <a href="#main" className="skip-link">{t("skipToContent")}</a>
      <header className="border-line bg-sand max-md:border-b md:border-r print:hidden">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 md:sticky md:top-0 md:h-dvh md:flex-col md:flex-nowrap md:items-stretch md:gap-6 md:px-5 md:py-6">
          <Mark actor={actor} />
          <Ways actor={actor} />
          <Person name={actor.name} />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="min-w-0 px-4 pt-6 pb-24 md:px-10 md:pt-10">
        <div className="mx-auto max-w-5xl">{children}</div>
      </main>
    </div>
  );
}

function Mark({ actor }: { actor: StudioActor }) {
  const { t } = useT("studio");
  return (
    <div className="min-w-0 flex-1 md:flex-none">
      <a href="/" className="inline-flex min-h-11 items-center gap-2 font-display text-xl font-semibold tracking-tight text-ink no-underline">
        <LogoMark className="size-7" />
        Latarnia <span className="font-normal text-muted">{t("pageTitle")}</span>
      </a>
      <p className="text-sm leading-snug font-semibold md:mt-3">{actor.organisationName}</p>
    </div>
  );
}

function Ways({ actor }: { actor: StudioActor }) {
  const { t } = useT("studio");
  const ways = [{ to: "/studio", text: t("nav.home"), end: true }, ...WAYS[actor.kind].map((way) => ({ to: `/studio/${way}`, text: t(`nav.${way}`), end: false }))];
  return (
    <nav aria-label={t("nav.label")} className="order-last -mx-2 w-full md:order-none md:flex-1">
      <ul className="flex flex-wrap md:flex-col md:gap-1">
        {ways.map(({ to, text, end }) => (
          <li key={to}>
            <NavLink to={to} end={end} className="flex min-h-11 items-center border-transparent px-2 text-ink no-underline hover:underline aria-[current=page]:border-amber aria-[current=page]:font-semibold max-md:border-b-3 md:border-l-3 md:px-3">{text}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Person({ name }: { name: string }) {
  const { t } = useT("studio");
  const { t: tc, lang } = useT("common");
  return (
    <div className="flex items-center gap-1 text-sm md:flex-col md:items-stretch md:gap-3 md:border-t md:border-line md:pt-4">
      <p className="text-muted max-md:visually-hidden">{name}</p>
      <form method="post" action="/studio?index" className="flex md:-mx-2" aria-label={tc("language.label")}>
        <input type="hidden" name="intent" value="language" />
        {LANGS.map((other) => (
          <button key={other} name="lang" value={other} lang={other} aria-pressed={other === lang} className="min-h-11 min-w-8 px-1 text-muted uppercase md:min-w-9 md:px-1.5 decoration-2 underline-offset-4 hover:underline aria-pressed:font-semibold aria-pressed:text-ink">
            <span aria-hidden="true">{other}</span>
            <span className="visually-hidden">{tc(`language.${other}`)}</span>
          </button>
        ))}
      </form>
      <form method="post" action="/studio/logout">
        <button className="min-h-11 text-left underline underline-offset-4">{t("logout")}</button>
      </form>
    </div>
  );
}
