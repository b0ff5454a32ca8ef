/** The floor under the pages: plain Node and React in one process, rendering the cards of a list and nothing else. */
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import type { ComponentType, PropsWithChildren } from "react";
import { renderToString } from "react-dom/server";
import { ProductGrid, type ProductCardData } from "../../app/components/product-card.tsx";
import { i18nOf } from "../../app/i18n/translator.ts";
import { TextsContext } from "../../app/i18n/use-t.ts";

const require = createRequire(import.meta.url);
/** Cards link, and links want a router: the one that Remix itself brings. */
const { MemoryRouter } = createRequire(require.resolve("@remix-run/react"))("react-router-dom") as { MemoryRouter: ComponentType<PropsWithChildren> };

/** Told the cards by the process that measures; answers it with the port. */
process.once("message", (cards: ProductCardData[]) => {
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="pl"><head><title>Latarnia</title></head><body>${renderToString(<List cards={cards} />)}</body></html>`);
  });
  server.listen(0, "127.0.0.1", () => process.send!((server.address() as AddressInfo).port));
});

function List({ cards }: { cards: ProductCardData[] }) {
  return <MemoryRouter><TextsContext.Provider value={i18nOf("pl")}><ProductGrid products={cards} /></TextsContext.Provider></MemoryRouter>;
}
