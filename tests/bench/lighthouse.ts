/** What Lighthouse says of the storefront on a phone: its four grades, and the figures behind the first of them. */
import lighthouse from "lighthouse";
import { chromium } from "playwright";
import type { ApiAnswer } from "../../search/api-answer.ts";
import { CHROMIUM_ARGS, chromiumPath } from "../support/chromium.ts";
import { startBuilt, stopped } from "./built-site.ts";
import { figure, median, type Effort, type Table } from "./measure.ts";

const DEBUGGING_PORT = 9377;

/** Grades wanted at least, in Lighthouse's order. */
const GRADES = { "performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100 } as const;
const FIGURES = { "first-contentful-paint": "first paint ms", "largest-contentful-paint": "largest paint ms", "total-blocking-time": "blocked ms", "cumulative-layout-shift": "layout shift" } as const;

type Grade = keyof typeof GRADES;
type Figure = keyof typeof FIGURES;
interface Result { grades: Record<Grade, number>; figures: Record<Figure, number> }

export async function measure({ rounds }: Effort): Promise<Table> {
  const { site, url } = await startBuilt();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGS, `--remote-debugging-port=${DEBUGGING_PORT}`] });
  try {
    const { hits } = (await (await fetch(`${url}/api/search?lang=pl&kind=package`)).json()) as ApiAnswer;
    const pages = { "/pl": `${url}/pl`, "/pl/search": `${url}/pl/search`, "/pl/p/…": url + hits[0]!.url };
    const rows: string[][] = [];
    for (const [name, page] of Object.entries(pages)) rows.push(rowOf(name, await audited(page, rounds)));
    return tableOf(rows);
  } finally {
    await browser.close();
    await stopped(site);
  }
}

/** The median of each figure and grade: one run alone is at the mercy of what else the machine does. */
async function audited(page: string, rounds: number): Promise<Result> {
  const runs: Result[] = [];
  for (let round = 0; round < rounds; round++) runs.push(await audit(page));
  const middle = <Key extends string>(keys: readonly Key[], pick: (run: Result) => Record<Key, number>) => Object.fromEntries(keys.map((key) => [key, median(runs.map((run) => pick(run)[key]))])) as Record<Key, number>;
  return { grades: middle(Object.keys(GRADES) as Grade[], (run) => run.grades), figures: middle(Object.keys(FIGURES) as Figure[], (run) => run.figures) };
}

async function audit(page: string): Promise<Result> {
  const report = await lighthouse(page, { port: DEBUGGING_PORT, output: "json", logLevel: "error", onlyCategories: Object.keys(GRADES) });
  if (!report || report.lhr.runtimeError) throw new Error(`Lighthouse could not look at ${page}: ${report?.lhr.runtimeError?.message ?? "no report"}`);
  const { categories, audits } = report.lhr;
  return {
    grades: Object.fromEntries(Object.keys(GRADES).map((grade) => [grade, Math.round((categories[grade]?.score ?? 0) * 100)])) as Result["grades"],
    figures: Object.fromEntries(Object.keys(FIGURES).map((name) => [name, audits[name]?.numericValue ?? Number.NaN])) as Result["figures"],
  };
}

function rowOf(name: string, { grades, figures }: Result): string[] {
  const graded = Object.entries(GRADES).map(([grade, wanted]) => `${grades[grade as Grade]} ${grades[grade as Grade] >= wanted ? "✓" : "✗"}`);
  return [name, ...graded, ...(Object.keys(FIGURES) as Figure[]).map((key) => figure(figures[key]))];
}

function tableOf(rows: string[][]): Table {
  return {
    title: "Lighthouse, mobile", columns: ["page", ...Object.entries(GRADES).map(([grade, wanted]) => `${grade} ≥ ${wanted}`), ...Object.values(FIGURES)], rows,
    notes: ["Lighthouse's own simulated phone and slow 4G, by the Chromium of the tests; the median of the rounds; the server shares the machine's cores."],
  };
}
