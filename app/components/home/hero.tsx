/** The first look: a drawn lighthouse across the whole width, and cut into its foot the promise and the search. */
import type { EarlyPicture } from "../page-meta.ts";
import { sceneUrl } from "../scene-url.ts";
import { SearchForm } from "../search/search-form.tsx";
import { tieWords } from "../../core/tie-words.ts";
import { useT } from "../../i18n/use-t.ts";
import type { Season } from "../../core/vocabulary.ts";

/** Drawings chosen by eye, the tower on the right so that the words have room; at night the lamp is lit. */
const BY_SEASON: Record<Season, string> = { spring: "hero-5", summer: "hero-13", autumn: "hero-7", winter: "hero-8" };
const AT_NIGHT = "hero-46";
const NARROW = { width: 780, height: 600 };
const WIDE = { width: 1920, height: 1080 };

const picture = (seed: string, size: typeof WIDE, season: Season) => sceneUrl({ scene: "lighthouse", seed, ...size, season });

/** The drawing by day, for the page's head: at night the lamp may come a moment later. */
export function heroPicture(season: Season): EarlyPicture[] {
  return [{ href: picture(BY_SEASON[season], NARROW, season), media: "(prefers-color-scheme: light) and (max-width: 47.99rem)" }, { href: picture(BY_SEASON[season], WIDE, season), media: "(prefers-color-scheme: light) and (min-width: 48rem)" }];
}

/** React 18 knows this attribute only as HTML writes it. */
const FIRST = { fetchpriority: "high" };

export function Hero({ season, today }: { season: Season; today: string }) {
  const { t, lang } = useT("home");
  return (
    <div className="border-b border-line bg-foam pb-10 md:pb-14">
      <picture>
        <source media="(prefers-color-scheme: dark) and (min-width: 48rem)" srcSet={picture(AT_NIGHT, WIDE, season)} />
        <source media="(prefers-color-scheme: dark)" srcSet={picture(AT_NIGHT, NARROW, season)} />
        <source media="(min-width: 48rem)" srcSet={picture(BY_SEASON[season], WIDE, season)} />
        <img src={picture(BY_SEASON[season], NARROW, season)} alt="" width={1920} height={1080} {...FIRST} className="h-52 w-full bg-sea object-cover object-[70%_50%] md:h-[34rem] md:object-[50%_32%]" />
      </picture>
      <div className="page-width">
        <div className="relative bg-foam pt-8 md:max-w-lg lg:max-w-2xl md:-ml-10 md:-mt-36 md:pl-10 md:pr-12 md:pt-10">
          <h1 className="text-[2.5rem] leading-[1.05] md:text-5xl lg:text-6xl">{tieWords(t("hero.title"), lang)}</h1>
          <p className="mt-4 max-w-xl text-lg leading-relaxed md:mt-6 md:text-xl">{tieWords(t("hero.lead"), lang)}</p>
        </div>
        <div className="mt-6 md:mt-8"><SearchForm min={today} /></div>
      </div>
    </div>
  );
}
