/** The home page for machines: the house, its site and the question one may ask it. Pure. */
import type { Graph, SearchAction, WebSite } from "schema-dts";
import { graphOf, latarniaOf, type Site } from "./site.ts";

/** `query-input` is Google's way to say what stands for the words; schema.org's types do not know it. */
type AskedBy = SearchAction & { "query-input": string };

/** @param tagline the site in one line of the page's language */
export function homeGraph({ tagline, site }: { tagline: string; site: Site }): Graph {
  const latarnia = latarniaOf(site);
  const ask: AskedBy = { "@type": "SearchAction", target: { "@type": "EntryPoint", urlTemplate: `${site.base}/${site.lang}/search?q={search_term_string}` }, "query-input": "required name=search_term_string" };
  const page: WebSite = { "@type": "WebSite", "@id": `${site.base}/${site.lang}#site`, name: "Latarnia", alternateName: tagline, url: `${site.base}/${site.lang}`, inLanguage: site.lang, publisher: { "@id": `${site.base}/#latarnia` }, potentialAction: ask };
  return graphOf([{ ...latarnia, description: tagline }, page]);
}
