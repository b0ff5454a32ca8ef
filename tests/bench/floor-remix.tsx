/** The other floor under the pages: the site's own Express and entry around a Remix of one route, whose loader has the cards in memory and whose page is their list. */
import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLoaderData } from "@remix-run/react";
import { ProductGrid, type ProductCardData } from "../../app/components/product-card.tsx";
import { useNonce } from "../../app/components/nonce.ts";
import * as entry from "../../app/entry.server.tsx";
import { builtSite, createApp, httpServer } from "../../app/server.ts";

/** Told the cards by the process that measures; answers it with the port. */
process.once("message", async (cards: ProductCardData[]) => {
  const server = httpServer();
  server.on("request", createApp({ build: bareBuild(await builtSite(), cards), keepPages: false }));
  server.listen(0, "127.0.0.1", () => process.send!((server.address() as AddressInfo).port));
});

/** The same Remix with the same settings and scripts, but two routes of its own. */
function bareBuild(site: ServerBuild, cards: ProductCardData[]): ServerBuild {
  const route = { hasAction: false, hasLoader: false, hasClientAction: false, hasClientLoader: false, hasErrorBoundary: false, imports: [], css: [], module: site.assets.entry.module };
  return {
    ...site, entry: { module: entry },
    routes: {
      root: { id: "root", path: "", module: { default: Root } },
      list: { id: "list", parentId: "root", index: true, module: { default: List, loader: () => ({ cards }) } },
    },
    assets: { ...site.assets, routes: { root: { ...route, id: "root", path: "" }, list: { ...route, id: "list", parentId: "root", index: true, hasLoader: true } } },
  };
}

function Root() {
  const nonce = useNonce();
  return (
    <html lang="pl">
      <head><Meta /><Links /></head>
      <body>
        <Outlet />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

function List() {
  const { cards } = useLoaderData<{ cards: ProductCardData[] }>();
  return <ProductGrid products={cards} />;
}
