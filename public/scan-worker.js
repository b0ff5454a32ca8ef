/**
 * Lets /studio/scan open without a net. It keeps that page, as it is for nobody's guests (`?kept`), with the scripts, styles and fonts it is
 * made of, and hands them out when the net does not answer. Everything else goes to the net as if this were not here. Lists and uses are kept
 * by the page itself (app/components/door/door-store.ts); the log-in page takes all of it away (app/components/door/forget-door.ts).
 */
const VERSION = 1;
const CACHE = `door-${VERSION}`;
const PAGE = "/studio/scan";
/** Milliseconds after which a net that does not answer counts as none. */
const PATIENCE = 4000;
/** Files of one build have their content in their names. */
const FILE = /^\/(?:assets\/[\w.-]+|logo-mark\.svg|favicon\.svg|apple-touch-icon\.png)$/;

self.addEventListener("install", (event) => {
  event.waitUntil(keepPage().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOlder().then(() => self.clients.claim()));
});

/** The page asks for it each time it is opened with a net: it may be of a newer build. */
self.addEventListener("message", (event) => {
  if (event.data === "keep") event.waitUntil(keepPage().catch(() => undefined));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate" && url.pathname === PAGE) event.respondWith(page(request));
  else if (url.pathname === "/__manifest") event.respondWith(manifest(request));
  else if (FILE.test(url.pathname)) event.respondWith(file(request));
});

async function page(request) {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
  } catch {
    return (await caches.match(PAGE, { cacheName: CACHE })) ?? Response.error();
  }
}

/** Remix asks which addresses there are, and gives up for good when refused: it is answered when the net is back. */
async function manifest(request) {
  for (;;) {
    try {
      return await fetch(request);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    }
  }
}

async function file(request) {
  return (await caches.match(request, { cacheName: CACHE })) ?? fetch(request);
}

/** Fetches the page and whatever it is made of, all or nothing, and drops the files of older builds. */
async function keepPage() {
  const answer = await fetch(`${PAGE}?kept=1`, { credentials: "same-origin" });
  if (!answer.ok || answer.redirected) return;
  const cache = await caches.open(CACHE);
  const files = new Set();
  await keepFiles(cache, await answer.clone().text(), files);
  await cache.put(PAGE, answer);
  for (const kept of await cache.keys()) {
    const { pathname } = new URL(kept.url);
    if (pathname !== PAGE && !files.has(pathname)) await cache.delete(kept);
  }
}

/** Files named in a text, and those named in them. */
async function keepFiles(cache, text, files) {
  const named = [...text.matchAll(/["'(](\/[\w./-]+|\.?\/?assets\/[\w.-]+|\.\/[\w.-]+\.js)["')]/g)].map(([, name]) => (name.startsWith("./") ? `/assets/${name.slice(2)}` : name.replace(/^\.?\/?assets\//, "/assets/")));
  const wanted = [...new Set(named)].filter((name) => FILE.test(name) && !files.has(name));
  for (const name of wanted) files.add(name);
  await Promise.all(wanted.map((name) => keepFile(cache, name, files)));
}

async function keepFile(cache, name, files) {
  const kept = await cache.match(name);
  const answer = kept ?? (await fetch(name));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  if (!kept) await cache.put(name, answer.clone());
  if (/\.(?:js|css)$/.test(name)) await keepFiles(cache, await answer.text(), files);
}

async function forgetOlder() {
  for (const name of await caches.keys()) if (name.startsWith("door-") && name !== CACHE) await caches.delete(name);
}
