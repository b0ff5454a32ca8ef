/** What Lighthouse says of the storefront on a phone: its four grades, and the figures behind the first of them. */
import lighthouse from "lighthouse";
import * as constants from "lighthouse/core/config/constants.js";
import { chromium } from "playwright";
import type { ApiAnswer } from "../../search/page/api-answer.ts";
import { CHROMIUM_ARGS, chromiumPath } from "../support/chromium.ts";
import { startBuilt, stopped } from "./built-site.ts";
import { figure, median, type Effort, type Table } from "./measure.ts";

const DEBUGGING_PORT = 9377;
/** How much slower the phone is than a machine of a benchmark index, between these straight: Lighthouse's throttling.md has the slowdown set so that the phone stays the same on every machine, with a calculator that knows these. */
const SLOWDOWNS = [[150, 1], [800, 2], [1300, 3], [2000, 6]] as const;

/** Grades wanted at least, in Lighthouse's order. */
const GRADES = { "performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100 } as const;
const FIGURES = { "first-contentful-paint": "first paint ms", "largest-contentful-paint": "largest paint ms", "total-blocking-time": "blocked ms", "cumulative-layout-shift": "layout shift" } as const;

type Grade = keyof typeof GRADES;
type Figure = keyof typeof FIGURES;
interface Result { grades: Record<Grade, number>; figures: Record<Figure, number>; index: number }

export async function measure({ rounds }: Effort): Promise<Table> {
  const { site, url } = await startBuilt();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGS, `--remote-debugging-port=${DEBUGGING_PORT}`] });
  try {
    const { hits } = (await (await fetch(`${url}/api/search?lang=pl&kind=package`)).json()) as ApiAnswer;
    const pages = { "/pl": `${url}/pl`, "/pl/search": `${url}/pl/search`, "/pl/p/…": url + hits[0]!.url };
    const { index } = await audit(url + hits[0]!.url, 1); // the first look at a page also fills what the server remembers
    const slowdown = slowdownFor(index);
    const rows: string[][] = [];
    for (const [name, page] of Object.entries(pages)) rows.push(rowOf(name, await audited(page, rounds, slowdown)));
    return tableOf(rows, { index, slowdown });
  } finally {
    await browser.close();
    await stopped(site);
  }
}

/** The median of each figure and grade: one run alone is at the mercy of what else the machine does. */
async function audited(page: string, rounds: number, slowdown: number): Promise<Omit<Result, "index">> {
  const runs: Result[] = [];
  for (let round = 0; round < rounds; round++) runs.push(await audit(page, slowdown));
  const middle = <Key extends string>(keys: readonly Key[], pick: (run: Result) => Record<Key, number>) => Object.fromEntries(keys.map((key) => [key, median(runs.map((run) => pick(run)[key]))])) as Record<Key, number>;
  return { grades: middle(Object.keys(GRADES) as Grade[], (run) => run.grades), figures: middle(Object.keys(FIGURES) as Figure[], (run) => run.figures) };
}

/** @param index Lighthouse's `benchmarkIndex` of this machine */
function slowdownFor(index: number): number {
  const above = SLOWDOWNS.findIndex(([known]) => known >= index);
  const [from, to] = above === -1 ? SLOWDOWNS.slice(-2) : SLOWDOWNS.slice(Math.max(0, above - 1), Math.max(0, above - 1) + 2);
  return Math.max(1, from![1] + ((index - from![0]) / (to![0] - from![0])) * (to![1] - from![1]));
}

/** A trace that Chromium lost says nothing of the page: it is looked at again. */
const LOOKS = 3;

async function audit(page: string, slowdown: number, looks = LOOKS): Promise<Result> {
  const settings = { throttling: { ...constants.throttling.mobileSlow4G, cpuSlowdownMultiplier: slowdown } };
  const report = await lighthouse(page, { port: DEBUGGING_PORT, output: "json", logLevel: "error", onlyCategories: Object.keys(GRADES) }, { extends: "lighthouse:default", settings });
  if (report?.lhr.runtimeError && looks > 1) return audit(page, slowdown, looks - 1);
  if (!report || report.lhr.runtimeError) throw new Error(`Lighthouse could not look at ${page}: ${report?.lhr.runtimeError?.message ?? "no report"}`);
  const { categories, audits, environment } = report.lhr;
  return {
    index: environment.benchmarkIndex,
    grades: Object.fromEntries(Object.keys(GRADES).map((grade) => [grade, Math.round((categories[grade]?.score ?? 0) * 100)])) as Result["grades"],
    figures: Object.fromEntries(Object.keys(FIGURES).map((name) => [name, audits[name]?.numericValue ?? Number.NaN])) as Result["figures"],
  };
}

function rowOf(name: string, { grades, figures }: Omit<Result, "index">): string[] {
  const graded = Object.entries(GRADES).map(([grade, wanted]) => `${grades[grade as Grade]} ${grades[grade as Grade] >= wanted ? "✓" : "✗"}`);
  return [name, ...graded, ...(Object.keys(FIGURES) as Figure[]).map((key) => figure(figures[key]))];
}

function tableOf(rows: string[][], { index, slowdown }: { index: number; slowdown: number }): Table {
  return {
    title: "Lighthouse, mobile", columns: ["page", ...Object.entries(GRADES).map(([grade, wanted]) => `${grade} ≥ ${wanted}`), ...Object.values(FIGURES)], rows,
    notes: [`Lighthouse's own simulated slow 4G and a phone of the middle class: ${figure(slowdown)} times slower than this machine of benchmark index ${figure(index)}. By the Chromium of the tests; the median of the rounds; the server shares the machine's cores.`],
  };
}
