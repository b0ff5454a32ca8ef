/** A list of products for machines, in the page's order (ItemList). Pure. */
import type { Graph } from "schema-dts";
import { graphOf, type Site } from "./site.ts";

export function productListGraph({ products, site }: { products: { url: string; title: string }[]; site: Site }): Graph {
  const itemListElement = products.map(({ url, title }, index) => ({ "@type": "ListItem" as const, position: index + 1, url: site.base + url, name: title.replaceAll("\u00a0", " ") }));
  return graphOf([{ "@type": "ItemList", numberOfItems: products.length, itemListElement }]);
}
