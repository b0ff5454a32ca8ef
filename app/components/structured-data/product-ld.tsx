/** A product's page for machines, with the words of its language. */
import type { AccessibilityFact } from "../../core/vocabulary.ts";
import { useT } from "../../i18n/use-t.ts";
import { JsonLd, useSite } from "../json-ld.tsx";
import { partyWords } from "../product/words.ts";
import { productGraph, type ProductGraphInput } from "./product.ts";

export function ProductLd({ page, stay, image }: Pick<ProductGraphInput, "page" | "stay" | "image">) {
  const { t } = useT("vocabulary");
  const site = useSite();
  const { t: tc } = useT("common");
  const party = () => [partyWords(stay.units, t), stay.nights && tc("duration.night", { count: stay.nights })].filter(Boolean).join(", ");
  const words = () => ({ party: party(), category: page.offerType ? t(`offerType.${page.offerType}`) : t(`kind.${page.kind}`), accessibility: page.accessibility.map((fact) => t(`accessibility.${fact as AccessibilityFact}`)) });
  return <JsonLd graph={import.meta.env.SSR && productGraph({ page, stay, image, words: words(), site })} />;
}
