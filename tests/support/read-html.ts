/** A page as a crawler reads it: its visible words, its head, its structured data. */

export interface CrawledPage {
  /** what a person reads: tags gone, blanks as one */
  text: string;
  /** of its title elements: a page has one, drawings apart */
  titles: string[];
  /** content of a meta element by its name or property; undefined when it has none */
  meta(name: string): string | undefined;
  metas(name: string): string[];
  /** things of all JSON-LD blocks */
  things: Thing[];
}

/** One thing of schema.org, as parsed. */
export type Thing = { "@type": string } & Record<string, unknown>;

const BLOCK = /<script type="application\/ld\+json">([^]*?)<\/script>/g;

export function crawled(html: string): CrawledPage {
  const metas = (name: string) => [...html.matchAll(/<meta [^>]*>/g)].map(([tag]) => tag).filter((tag) => attribute(tag, "name") === name || attribute(tag, "property") === name).map((tag) => attribute(tag, "content") ?? "");
  return {
    text: plain(decoded(html.replace(/<(script|style)[^]*?<\/\1>/g, " ").replace(/<[^>]+>/g, " "))),
    titles: [...html.replace(/<svg[^]*?<\/svg>/g, "").matchAll(/<title[^>]*>([^<]*)<\/title>/g)].map(([, title]) => decoded(title!)),
    metas, meta: (name) => metas(name)[0],
    things: [...html.matchAll(BLOCK)].flatMap(([, json]) => (JSON.parse(json!) as { "@graph": Thing[] })["@graph"]),
  };
}

/** Attributes by their names in small letters. */
export type Element = Record<string, string | undefined>;

/** All elements of a name, as they come, with their attributes. */
export function elementsIn(html: string, name: string): Element[] {
  return [...html.matchAll(new RegExp(`<${name}\\s([^>]*)>`, "g"))].map(([, attributes]) => Object.fromEntries([...attributes!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key!.toLowerCase(), decoded(value!)])));
}

/** Words without the difference between blanks, and none before a comma or full stop. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : decoded(value);
}

function decoded(text: string): string {
  return text.replaceAll("&nbsp;", " ").replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
