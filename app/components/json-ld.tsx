/** What a page says of itself to machines (JSON-LD in the words of schema.org): written into the document as it is served, for those who read documents. */
import { useRouteLoaderData } from "@remix-run/react";
import { useState, useSyncExternalStore } from "react";
import type { Graph } from "schema-dts";
import type { Site } from "./structured-data/site.ts";
import { useT } from "../i18n/use-t.ts";

/**
 * `<JsonLd graph={import.meta.env.SSR && tripGraph({ page, site })} />`: the build for the browser drops everything after `&&`, so that
 * neither the builders nor a second copy of the data are sent. A page reached by a click within the site has none: no machine clicks.
 * A data block is never executed, so the security policy's nonce is not asked for (HTML, "prepare the script element", step 12).
 */
export function JsonLd({ graph }: { graph: Graph | false }) {
  const hydrating = useSyncExternalStore(never, () => false, () => true);
  const [served] = useState(hydrating);
  if (!served) return null;
  return <script type="application/ld+json" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: graph ? textInScript(graph) : "" }} />;
}

const never = () => () => undefined;

/** Where the site is and in which language the page is. */
export function useSite(): Site {
  const root = useRouteLoaderData("root") as { publicUrl: string } | undefined;
  const { lang } = useT();
  return { base: root?.publicUrl ?? "", lang };
}

/** JSON that cannot end its script or open a comment in it, and that older readers of JavaScript understand too. */
export function textInScript(graph: Graph): string {
  return JSON.stringify(graph).replace(/[<>\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
