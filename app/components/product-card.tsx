/** A product in a list: where, how long, when next, for how much, by whom. */
import { Link } from "@remix-run/react";
import type { Cover } from "../core/catalogue/picture.ts";
import type { ProductKind } from "../core/vocabulary.ts";
import { useT } from "../i18n/use-t.ts";
import type { EarlyPicture } from "./page-meta.ts";
import { earlyPicture, Picture } from "./picture.tsx";

export interface ProductCardData {
  id: string;
  url: string;
  kind: ProductKind;
  title: string;
  summary?: string;
  place: string;
  /** name of the LOT; bundles cross several and have none */
  lot?: string;
  /** e.g. "3 dni, 2 noce" or "2 godziny", ready in the page's language */
  duration: string;
  /** e.g. "sob., 5 grudnia", ready; null when nothing is free */
  nextDate: string | null;
  /** e.g. "od 240 zł", ready; null when no price is known */
  priceFrom: string | null;
  /** entrepreneur or organisation that invites */
  by: string;
  /** its photograph; without one the scene at `imageUrl` is shown */
  photo?: Cover | null;
  imageUrl: string;
}

const SIZES = "(min-width: 64rem) 24rem, (min-width: 40rem) 50vw, 100vw";

/** The picture of a list's first card, for the page's head. */
export function firstPicture([first]: ProductCardData[]): EarlyPicture[] {
  return first ? earlyPicture({ photo: first.photo ?? null, scene: { url: first.imageUrl }, sizes: SIZES }) : [];
}

/** @param level of the heading in the page's order; `eager` for pictures in the first view */
function ProductCard({ product, level = 3, eager = false }: { product: ProductCardData; level?: 2 | 3 | 4; eager?: boolean }) {
  const { t } = useT("vocabulary");
  const { t: tc } = useT("common");
  const Heading = `h${level}` as const;
  return (
    <article className="group relative flex h-full flex-col">
      <Picture photo={product.photo ?? null} scene={{ url: product.imageUrl }} sizes={SIZES} width={480} height={320} loading={eager ? "eager" : "lazy"} className="aspect-3/2 w-full" />
      <p className="mt-3 flex flex-wrap gap-x-2 text-sm text-muted">
        <span>{t(`kind.${product.kind}`)}</span>
        <span aria-hidden="true">·</span>
        <span><span className="visually-hidden">{`${tc("card.where")}: `}</span>{product.place}</span>
        <span aria-hidden="true">·</span>
        <span><span className="visually-hidden">{`${tc("card.duration")}: `}</span>{product.duration}</span>
      </p>
      <Heading className="mt-1 text-xl leading-snug">
        <Link to={product.url} prefetch="intent" className="text-ink no-underline decoration-2 group-hover:underline after:absolute after:inset-0">{product.title}</Link>
      </Heading>
      {product.summary && <p className="mt-2 line-clamp-2 text-muted">{product.summary}</p>}
      <dl className="mt-3 flex-1 text-sm leading-6">
        <Fact term={tc("card.next")}>{product.nextDate?.replaceAll(" ", "\u00a0") ?? tc("card.noDate")}</Fact>
        <Fact term={tc("card.by")}>{product.lot && product.lot !== product.by ? `${product.by} · ${product.lot}` : product.by}</Fact>
      </dl>
      {product.priceFrom && <p className="tabular mt-3 border-t border-line pt-2 text-lg font-semibold"><span className="visually-hidden">{`${tc("card.price")}: `}</span>{product.priceFrom}</p>}
    </article>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt className="inline text-muted">{`${term}: `}</dt>
      <dd className="inline">{children}</dd>
    </div>
  );
}

/** The grid in which cards stand. */
export function ProductGrid({ products, level = 3 }: { products: ProductCardData[]; level?: 2 | 3 | 4 }) {
  return (
    <ul className="grid gap-x-6 gap-y-12 sm:grid-cols-2 lg:grid-cols-3">
      {products.map((product, index) => (
        <li key={product.id}><ProductCard product={product} level={level} eager={index < 3} /></li>
      ))}
    </ul>
  );
}
