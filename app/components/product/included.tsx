/** What is in the price and what is not, what to bring and to know: plain lists, the important ones first. */
import type { ProductPage } from "../../core/catalogue/product-page.ts";
import { useT } from "../../i18n/use-t.ts";

const LISTS = ["inclusion", "exclusion", "bring", "know"] as const;

export function Highlights({ page }: { page: ProductPage }) {
  const { t } = useT("product");
  const highlights = page.features.filter((feature) => feature.type === "highlight" && feature.text);
  if (highlights.length === 0) return null;
  return (
    <div className="mt-8">
      <h3 className="text-xl">{t("highlights")}</h3>
      <ul className="mt-3 max-w-prose space-y-2">
        {highlights.map(({ text }) => <li key={text} className="border-l-2 border-amber pl-4">{text}</li>)}
      </ul>
    </div>
  );
}

export function Included({ page }: { page: ProductPage }) {
  const { t } = useT("product");
  const lists = LISTS.map((type) => ({ type, texts: page.features.filter((feature) => feature.type === type && feature.text).map(({ text }) => text) })).filter(({ texts }) => texts.length > 0);
  if (lists.length === 0) return null;
  return (
    <section aria-labelledby="included-title">
      <h2 id="included-title" className="text-3xl">{t("included.title")}</h2>
      <div className="mt-6 grid gap-x-12 gap-y-8 sm:grid-cols-2">
        {lists.map(({ type, texts }) => (
          <div key={type}>
            <h3 className="border-b border-line pb-2 font-sans text-base font-semibold tracking-normal">{t(`included.${type}`)}</h3>
            <ul className="mt-3 space-y-2">
              {texts.map((text) => <li key={text} className="flex gap-3"><Mark type={type} /><span>{text}</span></li>)}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function Mark({ type }: { type: (typeof LISTS)[number] }) {
  return <span aria-hidden="true" className={`shrink-0 font-semibold ${type === "inclusion" ? "text-green" : "text-muted"}`}>{type === "inclusion" ? "✓" : type === "exclusion" ? "–" : "·"}</span>;
}
