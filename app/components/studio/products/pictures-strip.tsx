/** A product's photographs in a row above its form, as the way to the page where they are changed. */
import { Link } from "@remix-run/react";
import type { Cover } from "../../../core/catalogue/picture.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Picture } from "../../picture.tsx";

/** Beyond these the number says the rest. */
const SHOWN = 5;

export function PicturesStrip({ productId, pictures }: { productId: string; pictures: Cover[] }) {
  const { t } = useT("pictures");
  return (
    <section aria-labelledby="pictures-strip" className="flex flex-wrap items-center gap-x-5 gap-y-3 border-y border-line py-4">
      <h2 id="pictures-strip" className="text-lg">{t("title")}</h2>
      {pictures.length > 0 ? <ul className="flex gap-2">{pictures.slice(0, SHOWN).map((photo) => <li key={photo.id}><Picture photo={photo} sizes="5rem" width={96} height={64} className="aspect-3/2 w-14 sm:w-20" /></li>)}</ul> : <p className="text-muted">{t("none")}</p>}
      <Link to={`/studio/pictures/${productId}`} className="inline-flex min-h-11 items-center font-semibold">{pictures.length > 0 ? t("count", { count: pictures.length }) : t("add")}<span aria-hidden="true">&nbsp;→</span></Link>
    </section>
  );
}
