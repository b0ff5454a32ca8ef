/** The built site against two floors: what React alone takes for the same cards, and what Express and Remix take for nothing. */
import { fork, spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import type { ProductCardData } from "../../app/components/product-card.tsx";
import { sceneUrl } from "../../app/components/scene-url.ts";
import { formatMoney } from "../../app/core/money.ts";
import { addDays, dateAt, formatDate } from "../../app/core/time.ts";
import { durationWords } from "../../app/routes/shop/hit-card.server.ts";
import type { ApiAnswer, ApiHit } from "../../search/api-answer.ts";
import { ensureBuilt, quietEnv } from "./data-dir.ts";
import { loadOf, medianLoad, type Load } from "./load.ts";
import { figure, inTurns, times, type Effort, type Table } from "./measure.ts";

const START_MS = 180_000;

export async function measure({ rounds, seconds }: Effort): Promise<Table> {
  ensureBuilt();
  const { site, url } = await startBuilt();
  try {
    const { hits } = (await (await fetch(`${url}/api/search?lang=pl`)).json()) as ApiAnswer;
    const floor = fork(new URL("./floor-server.tsx", import.meta.url), { execArgv: ["--import", "tsx"], env: quietEnv({}) });
    const floorPort = await told<number>(floor, () => floor.send(hits.map(cardOf)));
    const urls = { "F1 · Node + React": `http://127.0.0.1:${floorPort}/`, "F2 · /robots.txt": `${url}/robots.txt`, ...pagesOf(url, hits) };
    for (const page of Object.values(urls)) await loadOf(page, seconds / 2);
    const loads = await inTurns(rounds, Object.fromEntries(Object.entries(urls).map(([name, page]) => [name, () => loadOf(page, seconds)])));
    floor.kill();
    return tableOf(Object.fromEntries(Object.entries(loads).map(([name, results]) => [name, medianLoad(results)])));
  } finally {
    await stopped(site);
  }
}

function pagesOf(url: string, hits: ApiHit[]): Record<string, string> {
  const trip = hits.find((hit) => hit.kind === "package") ?? hits[0]!;
  const today = dateAt(new Date());
  return {
    "/pl": `${url}/pl`,
    "/pl/search": `${url}/pl/search`,
    "/pl/p/…": url + trip.url,
    "/scenes/…": url + sceneUrl({ scene: "lighthouse", seed: trip.id, width: 960, height: 640 }),
    "/api/search": `${url}/api/search?lang=pl&q=kajak`,
    "/api/availability, 60 days": `${url}/api/availability?product=${trip.id}&from=${today}&to=${addDays(today, 59)}&adults=2`,
  };
}

/** The same products as the search page's; words that the API does not answer with are as long as the page's. */
function cardOf({ id, url, kind, title, summary, place, lot, days, nights, nextDate, priceFrom }: ApiHit): ProductCardData {
  return {
    id, url, kind, title, summary, place, lot, by: lot, duration: durationWords({ lang: "pl", days, nights, durationMinutes: null, offerType: null }), nextDate: nextDate && formatDate(nextDate, "pl", "medium"),
    priceFrom: priceFrom && formatMoney(priceFrom, "pl"), imageUrl: sceneUrl({ scene: "lighthouse", seed: id, width: 480, height: 320 }),
  };
}

function tableOf(loads: Record<string, Load>): Table {
  const [react, remix] = Object.values(loads) as [Load, Load];
  return {
    title: "Pages", columns: ["address", "req/s", "p50 ms", "p99 ms", "KB", "of F1's req/s", "of F2's req/s"],
    rows: Object.entries(loads).map(([name, load]) => [name, figure(load.perSecond), figure(load.p50), figure(load.p99), figure(load.bytes / 1024), times(load.perSecond / react.perSecond), times(load.perSecond / remix.perSecond)]),
    notes: [
      "F1: node:http and renderToString of the search page's 24 cards in a process of its own, no data read. F2: Express with its headers and log, Remix's router and a loader that reads nothing.",
      "10 kept connections, answers not compressed; server, floor and load share the machine's cores. Not measured: a Remix route that renders the same cards and nothing else.",
    ],
  };
}

async function startBuilt(): Promise<{ site: ChildProcess; url: string }> {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const site = spawn(process.execPath, ["--import", "tsx", "app/server.ts"], { env: quietEnv({ PORT: port, PUBLIC_URL: url }), stdio: ["ignore", "ignore", "inherit"] });
  for (const deadline = Date.now() + START_MS; Date.now() < deadline && site.exitCode === null; ) {
    if ((await fetch(`${url}/healthz`).catch(() => undefined))?.ok) return { site, url };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stopped(site);
  throw new Error("The built site did not start.");
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await exit;
}

/** What the child answers when it has been asked. */
function told<T>(child: ChildProcess, ask: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once("message", (message) => resolve(message as T));
    child.once("exit", (code) => reject(new Error(`The floor ended with code ${code}.`)));
    ask();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject).listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
