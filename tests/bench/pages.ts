/** The built site against two floors: what React alone takes for the cards of a list, and what Remix behind the same server takes for them. */
import { fork, type ChildProcess } from "node:child_process";
import type { ProductCardData } from "../../app/components/product-card.tsx";
import { sceneUrl } from "../../app/components/scene-url.ts";
import { formatMoney } from "../../app/core/money.ts";
import { addDays, dateAt, formatDate } from "../../app/core/time.ts";
import { durationWords } from "../../app/routes/shop/hit-card.server.ts";
import type { ApiAnswer, ApiHit } from "../../search/page/api-answer.ts";
import { startBuilt, stopped } from "./built-site.ts";
import { quietEnv } from "./data-dir.ts";
import { loadOf, medianLoad, type Load, type Target } from "./load.ts";
import { figure, inTurns, times, type Effort, type Table } from "./measure.ts";

/** A cookie that is nobody's: such visitors get pages rendered for them alone. */
const SOMEBODY = "lang=pl; bench=1";
const CROWD = 50;

/** What is wanted of a page: so many times a floor's answers a second, or a p99 of at most so many times its p50. */
type Goal = { floor: "F1" | "F2"; atLeast: number } | { p99: number };
interface Row { name: string; target: Target; goal?: Goal }

export async function measure({ rounds, seconds }: Effort): Promise<Table> {
  const { site, url } = await startBuilt();
  const floors: ChildProcess[] = [];
  const floorUrl = async (file: string, cards: ProductCardData[]) => {
    const floor = fork(new URL(file, import.meta.url), { execArgv: ["--import", "tsx"], env: quietEnv({}) });
    floors.push(floor);
    return `http://127.0.0.1:${await told<number>(floor, () => floor.send(cards))}/`;
  };
  try {
    const { hits } = (await (await fetch(`${url}/api/search?lang=pl`)).json()) as ApiAnswer;
    const cards = hits.map(cardOf);
    const rows: Row[] = [
      { name: "F1 · Node + React", target: { url: await floorUrl("./floor-server.tsx", cards) } },
      { name: "F2 · Remix, same server", target: { url: await floorUrl("./floor-remix.tsx", cards) } },
      ...pagesOf(url, hits), ...machineAddresses(url, hits),
    ];
    for (const { target } of rows) await loadOf(target, seconds / 2);
    const loads = await inTurns(rounds, Object.fromEntries(rows.map(({ name, target }) => [name, () => loadOf(target, seconds)])));
    return tableOf(rows, rows.map(({ name }) => medianLoad(loads[name]!)));
  } finally {
    for (const floor of floors) await stopped(floor);
    await stopped(site);
  }
}

/** Each page rendered for one visitor, kept for everybody, and either with a crowd. */
function pagesOf(url: string, hits: ApiHit[]): Row[] {
  const trip = url + (hits.find((hit) => hit.kind === "package") ?? hits[0]!).url;
  const pages = [
    { name: "/pl/search", at: `${url}/pl/search`, goal: { floor: "F2", atLeast: 0.5 } }, { name: "/pl/search?q=kajak", at: `${url}/pl/search?q=kajak` },
    { name: "/pl/p/…", at: trip, goal: { floor: "F2", atLeast: 0.4 } }, { name: "/pl", at: `${url}/pl` },
  ] as const;
  return [
    ...pages.map((page): Row => ({ name: `${page.name}, for one`, target: { url: page.at, cookie: SOMEBODY }, goal: "goal" in page ? page.goal : undefined })),
    { name: "/pl/search, dates and party, for one", target: { url: datedSearch(url), cookie: SOMEBODY } },
    { name: "/pl/p/…, never the same choice", target: { url: everNewChoice(trip), cookie: SOMEBODY } },
    ...pages.map((page): Row => ({ name: `${page.name}, kept`, target: { url: page.at }, goal: { floor: "F1", atLeast: 1 } })),
    ...pages.map((page): Row => ({ name: `${page.name}, for each of ${CROWD}`, target: { url: page.at, cookie: SOMEBODY, connections: CROWD }, goal: { p99: 10 } })),
    ...pages.map((page): Row => ({ name: `${page.name}, kept, ${CROWD} at once`, target: { url: page.at, connections: CROWD }, goal: { p99: 10 } })),
  ];
}

/** Five days of next July for a family: every hit of the page is checked against the slots as they are. */
function datedSearch(url: string): string {
  const year = Number(dateAt(new Date()).slice(0, 4)) + 1;
  return `${url}/pl/search?from=${year}-07-05&to=${year}-07-09&adults=2&children=2`;
}

/** Days and parties in turns, longer than anything is remembered: slots are read and prices worked out each time. */
function everNewChoice(page: string): () => string {
  const today = dateAt(new Date());
  let asked = 0;
  return () => `${page}?date=${addDays(today, 3 + (asked++ % 400))}&units.adult=${2 + (Math.floor(asked / 400) % 6)}`;
}

function machineAddresses(url: string, hits: ApiHit[]): Row[] {
  const trip = hits.find((hit) => hit.kind === "package") ?? hits[0]!;
  const today = dateAt(new Date());
  return [
    { name: "/scenes/…", target: { url: url + sceneUrl({ scene: "lighthouse", seed: trip.id, width: 960, height: 640 }) } },
    { name: "/api/search", target: { url: `${url}/api/search?lang=pl&q=kajak` } },
    { name: "/api/availability, 60 days", target: { url: `${url}/api/availability?product=${trip.id}&from=${today}&to=${addDays(today, 59)}&adults=2` } },
  ];
}

/** The same products as the search page's; words that the API does not answer with are as long as the page's. */
function cardOf({ id, url, kind, title, summary, place, lot, days, nights, nextDate, priceFrom }: ApiHit): ProductCardData {
  return {
    id, url, kind, title, summary, place, lot, by: lot, duration: durationWords({ lang: "pl", days, nights, durationMinutes: null, offerType: null }), nextDate: nextDate && formatDate(nextDate, "pl", "medium"),
    priceFrom: priceFrom && formatMoney(priceFrom, "pl"), imageUrl: sceneUrl({ scene: "lighthouse", seed: id, width: 480, height: 320 }),
  };
}

function tableOf(rows: Row[], loads: Load[]): Table {
  const [react, remix] = loads as [Load, Load];
  const line = ({ name, goal }: Row, load: Load) => [
    name, figure(load.perSecond), figure(load.p50), figure(load.p99), figure(load.bytes / 1024), times(load.perSecond / react.perSecond), times(load.perSecond / remix.perSecond),
    goal ? wanted(goal, load, { F1: react, F2: remix }) : "",
  ];
  return {
    title: "Pages", columns: ["address", "req/s", "p50 ms", "p99 ms", "KB", "of F1's req/s", "of F2's req/s", "wanted"],
    rows: rows.map((row, index) => line(row, loads[index]!)),
    notes: [
      "F1: node:http and renderToString of the search page's 24 cards in a process of its own, no data read. F2: the site's own Express around a bare Remix of one route, with Remix's own entry, whose loader has the same cards in memory and whose page is their list.",
      "For one: with a cookie of its own, so rendered anew; what a product's page is made of is remembered until a change is heard of, its days and prices for 5 s, except where the choice is never the same. Kept: the page that everybody without a cookie gets.",
      `10 kept connections, ${CROWD} where it says so; answers not compressed; server, floor and load share the machine's cores.`,
    ],
  };
}

function wanted(goal: Goal, load: Load, floors: Record<"F1" | "F2", Load>): string {
  if ("p99" in goal) return `p99 ≤ ${goal.p99} × p50 ${mark(load.p99 <= goal.p99 * load.p50)}`;
  return `≥ ${goal.atLeast} × ${goal.floor} ${mark(load.perSecond >= goal.atLeast * floors[goal.floor].perSecond)}`;
}

const mark = (holds: boolean): string => (holds ? "✓" : "✗");

/** What the child answers when it has been asked. */
function told<T>(child: ChildProcess, ask: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once("message", (message) => resolve(message as T));
    child.once("exit", (code) => reject(new Error(`The floor ended with code ${code}.`)));
    ask();
  });
}
