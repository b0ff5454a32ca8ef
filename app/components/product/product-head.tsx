/** The opening of a product's page: picture, what it is called, and where, how long and with whom in one look. */
import type { ReactNode } from "react";
import type { ProductPage } from "../../core/catalogue/product-page.ts";
import type { Theme } from "../../core/vocabulary.ts";
import { useT } from "../../i18n/use-t.ts";
import { Breadcrumbs } from "../breadcrumbs.tsx";
import { placeLabel } from "../../i18n/county-label.ts";
import { ProductCover } from "./gallery.tsx";
import { durationWords } from "./words.ts";

/** Crumbs and the picture across the page. */
export function ProductPicture({ page }: { page: ProductPage }) {
  const { t, lang } = useT("product");
  return (
    <div className="page-width pt-5">
      <Breadcrumbs crumbs={[{ text: t("crumbs.all"), to: `/${lang}/search` }, { text: page.title }]} />
      <ProductCover page={page} />
    </div>
  );
}

export function ProductTitle({ page }: { page: ProductPage }) {
  const { t } = useT("vocabulary");
  const words = [page.offerType ? t(`offerType.${page.offerType}`) : t(`kind.${page.kind}`), ...page.themes.slice(0, 3).map((theme) => t(`theme.${theme as Theme}`))];
  return (
    <header>
      <p className="text-sm text-muted">{words.filter((word, index) => words.indexOf(word) === index).join(" · ")}</p>
      <h1 className="mt-2 text-[2rem] leading-tight hyphens-auto sm:text-4xl md:text-5xl">{page.title}</h1>
      <p className="mt-5 max-w-2xl text-lg leading-relaxed md:text-xl">{page.summary}</p>
      <Facts page={page} />
    </header>
  );
}

function Facts({ page }: { page: ProductPage }) {
  const { t } = useT("product");
  const { t: tc } = useT("common");
  const { t: tv } = useT("vocabulary");
  const long = page.offerType === "lodging" ? t("facts.perNight") : (durationWords(page, tc) ?? t("facts.wholeDay"));
  const by = page.lot && page.lot.name !== page.owner.name ? t("facts.byWithLot", { by: page.owner.name, lot: page.lot.name }) : page.owner.name;
  return (
    <dl className="mt-8 grid grid-cols-2 gap-x-6 gap-y-4 border-y border-line py-5 sm:grid-cols-[auto_auto_1fr] sm:gap-x-10">
      <Fact term={t("facts.where")}>{placeLabel(page.place, tv)}</Fact>
      <Fact term={t("facts.howLong")}>{long}</Fact>
      <Fact term={t("facts.by")} wide>{by}</Fact>
    </dl>
  );
}

function Fact({ term, wide = false, children }: { term: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? "col-span-2 sm:col-span-1" : ""}>
      <dt className="text-sm text-muted">{term}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  );
}
