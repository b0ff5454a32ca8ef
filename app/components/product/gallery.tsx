/** Photographs of a product: the cover across its page, the others as a row to swipe on a phone and side by side where there is room. */
import { LICENCE_URLS, type Photo } from "../../core/catalogue/picture.ts";
import type { ProductPage } from "../../core/catalogue/product-page.ts";
import { useT } from "../../i18n/use-t.ts";
import { Picture } from "../picture.tsx";
import { sceneUrl } from "../scene-url.ts";

/** The cover, or the drawn scene. */
export function coverOf(page: ProductPage) {
  const [cover] = page.photos;
  const scene = { url: sceneUrl({ scene: page.scene, seed: page.id, width: 960, height: 720 }), wide: sceneUrl({ scene: page.scene, seed: page.id, width: 1600, height: 640 }) };
  return { photo: cover ?? null, scene, largest: cover?.width, sizes: "(min-width: 80rem) 76rem, 100vw" };
}

export function ProductCover({ page }: { page: ProductPage }) {
  const { t } = useT("product");
  const [cover] = page.photos;
  const alt = cover ? (cover.alt ?? t("photos.of", { number: 1, title: page.title })) : "";
  return (
    <figure className="mt-4">
      <Picture {...coverOf(page)} alt={alt} width={1600} height={640} loading="eager" className="aspect-4/3 w-full md:aspect-5/2" />
      {cover && <figcaption className="mt-1.5 text-sm text-muted"><Credit photo={cover} /></figcaption>}
    </figure>
  );
}

/** All but the cover. */
export function Gallery({ page }: { page: ProductPage }) {
  const { t } = useT("product");
  const others = page.photos.slice(1);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="photos-title">
      <h2 id="photos-title" className="text-3xl">{t("photos.title")}</h2>
      <ul tabIndex={0} aria-labelledby="photos-title" className="-mx-4 mt-6 flex snap-x snap-mandatory scroll-px-4 gap-4 overflow-x-auto px-4 pb-3 sm:mx-0 sm:grid sm:snap-none sm:grid-cols-2 sm:gap-x-5 sm:gap-y-6 sm:overflow-visible sm:px-0 sm:pb-0">
        {others.map((photo, index) => (
          <li key={photo.id} className={`shrink-0 snap-start ${others.length === 1 ? "w-full sm:col-span-2" : "w-[86%] sm:w-auto"} ${others.length > 1 && others.length % 2 === 1 ? "sm:first:col-span-2" : ""}`}>
            <figure>
              <Picture photo={photo} largest={photo.width} alt={photo.alt ?? t("photos.of", { number: index + 2, title: page.title })} sizes="(min-width: 64rem) 26rem, (min-width: 40rem) 50vw, 86vw" width={960} height={640} className="aspect-3/2 w-full" />
              <figcaption className="mt-1.5 text-sm text-muted">{photo.alt && <span className="block text-ink">{photo.alt}</span>}<Credit photo={photo} /></figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whose it is and what may be done with it. */
function Credit({ photo: { author, licence } }: { photo: Photo }) {
  const { t } = useT("product");
  const url = LICENCE_URLS[licence];
  const words = t(`photos.licence.${licence}`);
  return <>{t("photos.credit", { author })}{licence !== "own" && <>, {url ? <a href={url} rel="license noreferrer" className="inline-flex min-h-6 items-center">{words}</a> : words}</>}</>;
}
