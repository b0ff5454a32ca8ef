/** The whole site over HTTP for one test file: the real Express application on a free port, its routes compiled by Vite on demand. */
import type { AddressInfo } from "node:net";
import { createServer as createVite, type ViteDevServer } from "vite";
import { afterAll, beforeAll } from "vitest";
import type { Database } from "../../app/platform/db.server.ts";
import { createApp, httpServer } from "../../app/server.ts";
import { databaseOfFile } from "./of-file.ts";

export interface Site {
  url: string;
  /** Asks without following redirects. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** Needs a database in use (tests/support/database.ts) for pages that read one. @param keepPages public pages are kept, as those of the built site are */
async function startSite({ keepPages = false }: { keepPages?: boolean } = {}): Promise<Site> {
  const viteDevServer = await compiler();
  const server = httpServer().on("request", createApp({ viteDevServer, keepPages }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    ask: (path, init) => fetch(url + path, { redirect: "manual", ...init }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await viteDevServer.close();
    },
  };
}

/**
 * A site over a database of its own for all tests of a file, opened before their own hooks and closed after them.
 * @param open another database than the embedded one @returns asks it; usable from the first hook on
 */
export function siteOfFile({ open, ...options }: { keepPages?: boolean; open?: () => Promise<Database> } = {}): Omit<Site, "close"> {
  let site: Site | undefined;
  databaseOfFile(open);
  beforeAll(async () => void (site = await startSite(options)));
  afterAll(() => site?.close());
  return { get url() { return site!.url; }, ask: (path, init) => site!.ask(path, init) };
}

/** vite.config.ts leaves Remix out under Vitest, for the tests' own modules; here the site itself is wanted. */
async function compiler(): Promise<ViteDevServer> {
  const { VITEST } = process.env;
  delete process.env.VITEST;
  try {
    return await createVite({ configFile: "vite.config.ts", logLevel: "silent", cacheDir: "node_modules/.cache/latarnia/vite", server: { middlewareMode: true, hmr: false, watch: null } });
  } finally {
    process.env.VITEST = VITEST;
  }
}
