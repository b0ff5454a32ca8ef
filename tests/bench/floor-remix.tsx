/** The other floor under the pages: the site's own Express around a bare Remix of one route, whose loader has the cards in memory and whose page is their list. */
import type { AddressInfo } from "node:net";
import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext, type ServerBuild } from "@remix-run/node";
import { Links, Meta, Outlet, RemixServer, Scripts, ScrollRestoration, useLoaderData } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { ProductGrid, type ProductCardData } from "../../app/components/product-card.tsx";
import { NonceContext, useNonce } from "../../app/components/nonce.ts";
import { i18nOf } from "../../app/i18n/translator.ts";
import { TextsContext } from "../../app/i18n/use-t.ts";
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
    ...site, entry: { module: { default: handleRequest } },
    routes: {
      root: { id: "root", path: "", module: { default: Root } },
      list: { id: "list", parentId: "root", index: true, module: { default: List, loader: () => ({ cards }) } },
    },
    assets: { ...site.assets, routes: { root: { ...route, id: "root", path: "" }, list: { ...route, id: "list", parentId: "root", index: true, hasLoader: true } } },
  };
}

const ABORT_MS = 5_000;

/** As Remix's own entry does it (`remix reveal`): a stream, in one piece for bots. */
function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext, { nonce }: AppLoadContext): Promise<Response> {
  const page = (
    <NonceContext.Provider value={nonce}>
      <TextsContext.Provider value={i18nOf("pl")}>
        <RemixServer context={context} url={request.url} abortDelay={ABORT_MS} nonce={nonce} />
      </TextsContext.Provider>
    </NonceContext.Provider>
  );
  const ready = isbot(request.headers.get("user-agent") ?? "") ? "onAllReady" : "onShellReady";
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(page, {
      [ready]() {
        const body = new PassThrough();
        headers.set("Content-Type", "text/html");
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
        pipe(body);
      },
      onShellError: reject,
    });
    setTimeout(abort, ABORT_MS);
  });
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
