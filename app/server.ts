/** The HTTP process: Express around Remix. Opens what the environment names, serves, and closes in order. */
import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import { createRequestHandler as createPageRenderer, type AppLoadContext, type ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type Request, type RequestHandler } from "express";
import type { ViteDevServer } from "vite";
import { closeParts, openParts, type Parts } from "./parts.server.ts";
import type { Database } from "./platform/db.server.ts";
import { env } from "./platform/env.server.ts";
import { sharedPages } from "./platform/page-cache/serve-shared-pages.server.ts";
import { log, logError, withRequestId } from "./platform/log.server.ts";
import { inSlices } from "./platform/route-slices.server.ts";
import { boundedBody, sameOriginOnly } from "./platform/same-origin.server.ts";
import { nonceOf, securityHeaders } from "./platform/security-headers.server.ts";
import { turns } from "./platform/turns.server.ts";
import { answeringAppErrors } from "./routes/answer-app-errors.server.ts";
import { answeringUnreadable } from "./routes/answer-unreadable.server.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

export interface AppParts {
  /** the built site, in production and after `npm run build` */
  build?: ServerBuild;
  /** Vite in middleware mode, in development */
  viteDevServer?: ViteDevServer;
  /** routers of simulated parts, mounted under their path */
  mounts?: Parts["mounts"];
  /** whether public pages are kept; by default those of the built site, for in development each reload shall show what was written */
  keepPages?: boolean;
}

/** For whom a page that is kept is rendered. */
const EVERYBODY: AppLoadContext = { shared: true, nonce: "", requestId: "", ip: "" };

/** The Express application, without listening: tests drive it directly. */
export function createApp({ build, viteDevServer, mounts = [], keepPages = build !== undefined }: AppParts): Express {
  const site: Site = viteDevServer ? async () => answeringAppErrors(await devBuild(viteDevServer)) : answeringAppErrors(build!);
  const mode = viteDevServer ? "development" : "production";
  const turn = turns();
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env().TRUST_PROXY);
  app.use(requestId, readableAddress);
  app.use(securityHeaders({ development: viteDevServer !== undefined }));
  if (keepPages) app.use(sharedPagesOf({ site, mode, turn }));
  app.use(compression());
  if (viteDevServer) app.use(viteDevServer.middlewares);
  else serveStatic(app);
  app.use(sameOriginOnly, boundedBody);
  for (const { at, router } of mounts) app.use(at, router);
  app.all("*", withoutTrailingSlash, pagesOf({ site, mode, turn }));
  return app;
}

type Site = ServerBuild | (() => Promise<ServerBuild>);
interface Pages { site: Site; mode: "development" | "production"; turn: () => Promise<void> }

function pagesOf({ site, mode, turn }: Pages): RequestHandler {
  const handlerOf = sliced(site, (build) => createRequestHandler({
    build, mode,
    getLoadContext: (req, res) => ({ nonce: nonceOf(res), requestId: res.locals.requestId as string, ip: req.ip ?? "" }),
  }));
  return (req, res, next) => void turn().then(() => (isGone(req) ? undefined : handlerOf(req.path)(req, res, next))).catch(next);
}

/** Who only wanted to read and has left while waiting needs no page any more; what was sent is seen to. */
const isGone = ({ method, destroyed }: Request): boolean => method === "GET" && destroyed;

function sharedPagesOf({ site, mode, turn }: Pages): RequestHandler {
  const rendererOf = sliced(site, (build) => createPageRenderer(build, mode));
  return sharedPages({ render: async (request) => (await turn(), rendererOf(new URL(request.url).pathname)(request, EVERYBODY)), development: mode === "development" });
}

/** In development the build is another after each change, and whole. */
function sliced<Handler>(site: Site, make: (build: Site) => Handler): (path: string) => Handler {
  if (typeof site !== "function") return inSlices(site, make);
  const whole = make(site);
  return () => whole;
}

async function devBuild(vite: ViteDevServer): Promise<ServerBuild> {
  return (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild;
}

const requestId: RequestHandler = (req, res, next) => {
  const given = req.get("x-request-id");
  const id = given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
  const started = performance.now();
  res.locals.requestId = id;
  res.set("X-Request-Id", id);
  res.on("finish", () => withRequestId(id, () => log(res.statusCode >= 500 ? "warn" : "debug", "request", { method: req.method, path: req.path, status: res.statusCode, ms: Math.round(performance.now() - started) })));
  withRequestId(id, next);
};

/** An address that cannot be decoded is a page that is not there, in its language, rather than Express's own error. */
const readableAddress: RequestHandler = (req, _res, next) => {
  try {
    decodeURIComponent(req.path);
  } catch {
    req.url = req.originalUrl = `/${req.path.split("/")[1]?.replace(/[^a-z]/g, "") || "pl"}/-`;
  }
  next();
};

/** /pl/ and /pl are one page: the address without the slash is the one that counts. */
const withoutTrailingSlash: RequestHandler = (req, res, next) => {
  if (req.method !== "GET" || req.path === "/" || !req.path.endsWith("/")) return next();
  const query = req.originalUrl.slice(req.path.length);
  res.redirect(301, `/${req.path.replace(/^\/+|\/+$/g, "")}${query}`);
};

function serveStatic(app: Express): void {
  const client = path.join(root, "build/client");
  app.use("/assets", express.static(path.join(client, "assets"), { immutable: true, maxAge: "1y", index: false, fallthrough: false }));
  const files = express.static(client, { maxAge: "1h", index: false, redirect: false });
  app.use((req, res, next) => (path.extname(req.path) ? files(req, res, next) : next())); // a page need not be looked for on the disk
}

/**
 * Seconds an idle connection stays open. Node's own 5 s end it just as a browser or a proxy (nginx, ALB: 60 s) sends its
 * next request over it, which the guest sees as a reset; the side that reuses connections must be the first to let go.
 */
const IDLE_CONNECTION_S = 75;

/** Bytes of address and headers: a page says itself what it makes of a search of fifty thousand letters. Node's own 16 kB end in an empty answer. */
const MOST_HEADERS = 128 * 1024;

/** The bare HTTP server with the timeouts and sizes the site is served with, without a handler yet. */
export function httpServer(): Server {
  return answeringUnreadable(createServer({ keepAliveTimeout: IDLE_CONNECTION_S * 1000, headersTimeout: (IDLE_CONNECTION_S + 5) * 1000, maxHeaderSize: MOST_HEADERS }));
}

/** Opens everything and listens on PORT. @returns the server with the function that stops it gracefully. */
export async function start({ database }: { database?: Database } = {}): Promise<{ server: Server; stop: () => Promise<void> }> {
  const server = httpServer();
  const parts = await openParts({ database });
  const site = env().NODE_ENV === "production" ? { build: await builtSite() } : { viteDevServer: await devServer(server) };
  server.on("request", createApp({ ...site, mounts: parts.mounts }));
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(env().PORT, resolve));
  log("info", "listening", { url: env().PUBLIC_URL, port: env().PORT });
  const stop = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    setTimeout(() => server.closeAllConnections(), 5000).unref();
    server.closeIdleConnections();
    await closed;
    await site.viteDevServer?.close();
    await closeParts(parts);
  };
  return { server, stop };
}

/** What `npm run build` made. */
export async function builtSite(): Promise<ServerBuild> {
  return (await import(path.join(root, "build/server/index.js"))) as ServerBuild;
}

async function devServer(server: Server): Promise<ViteDevServer> {
  const vite = await import("vite");
  return vite.createServer({ root, server: { middlewareMode: true, hmr: { server } } });
}

/** Calls `stop` once at SIGINT or SIGTERM, then ends the process. */
export function stopAtSignal(stop: () => Promise<void>): void {
  const end = (signal: string) => {
    log("info", "stopping", { signal });
    stop().then(() => process.exit(0), (error) => (logError("stop failed", error), process.exit(1)));
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  start().then(({ stop }) => stopAtSignal(stop), (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
}
