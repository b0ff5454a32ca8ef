/** The way from the home page to here (BreadcrumbList): the page itself comes last, without an address. */
import type { Graph } from "schema-dts";
import { graphOf, type Site } from "./site.ts";

export function breadcrumbGraph({ crumbs, site }: { crumbs: { text: string; to?: string }[]; site: Site }): Graph {
  const itemListElement = crumbs.map(({ text, to }, index) => ({ "@type": "ListItem" as const, position: index + 1, name: text, ...(to && { item: site.base + to }) }));
  return graphOf([{ "@type": "BreadcrumbList", itemListElement }]);
}
