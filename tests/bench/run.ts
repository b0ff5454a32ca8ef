/**
 * `npm run bench`: every section in a process of its own, ratios to floors measured beside it in the same run.
 * `--write` keeps the result in RESULTS.md, `--quick` tries it out, names of sections run only those; BENCH_DATA_DIR saves seeding.
 */
import { execFileSync, fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import os from "node:os";
import { fileURLToPath } from "node:url";
import { quietEnv, seededDataDir } from "./data-dir.ts";
import type { Effort, Measure, Table } from "./measure.ts";

const SECTIONS: Record<string, () => Promise<{ measure: Measure }>> = {
  search: () => import("./search.ts"),
  paper: () => import("./paper.tsx"),
  pages: () => import("./pages.ts"),
  lighthouse: () => import("./lighthouse.ts"),
  booking: () => import("./booking.ts"),
  checkout: () => import("./checkout.ts"),
};

const [only, ...rest] = process.argv.slice(2);
if (only === "--section") await runSection(rest[0]!);
else await runAll();

async function runSection(name: string): Promise<void> {
  const effort: Effort = process.argv.includes("--quick") ? { rounds: 2, seconds: 0.4 } : { rounds: 3, seconds: 1.5 };
  const { measure } = await SECTIONS[name]!();
  process.send!(await measure(effort), () => process.exit(0));
}

async function runAll(): Promise<void> {
  const asked = process.argv.slice(2).filter((name) => name in SECTIONS);
  const { dataDir, remove } = seededDataDir();
  const started = Date.now();
  const tables: Table[] = [];
  try {
    for (const name of asked.length > 0 ? asked : Object.keys(SECTIONS)) tables.push(await sectionApart(name, dataDir));
  } finally {
    remove();
  }
  const text = [headOf(Math.round((Date.now() - started) / 1000)), ...tables.map(markdown)].join("\n\n");
  console.log(`\n${text}`);
  if (process.argv.includes("--write")) writeFileSync(new URL("./RESULTS.md", import.meta.url), `${text}\n`);
}

/** A heap of its own, React for production, and nothing of one section left in the next. */
function sectionApart(name: string, dataDir: string): Promise<Table> {
  console.log(`• ${name}`);
  const args = ["--section", name, ...(process.argv.includes("--quick") ? ["--quick"] : [])];
  const child = fork(fileURLToPath(import.meta.url), args, { execArgv: ["--import", "tsx", "--expose-gc", "--max-old-space-size=6144"], env: quietEnv({ DATA_DIR: dataDir }) });
  return new Promise((resolve, reject) => {
    let table: Table | undefined;
    child.once("message", (message) => (table = message as Table));
    child.once("exit", (code) => (table ? resolve(table) : reject(new Error(`The section ${name} ended with code ${code}.`))));
  });
}

function headOf(seconds: number): string {
  const load = os.loadavg()[0]!.toFixed(1);
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const machine = `${os.availableParallelism()} cores of ${os.cpus()[0]?.model.trim() || os.arch()}, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}, ${os.type()}`;
  return `# Bench results\n\nWritten by \`npm run bench -- --write\`. ${new Date().toISOString().slice(0, 10)}, commit ${commit}; ${machine}; load average at the end ${load}; measured in ${seconds} s. Medians of rounds taken in turns.`;
}

function markdown({ title, columns, rows, notes }: Table): string {
  const widths = columns.map((column, index) => Math.max(column.length, ...rows.map((row) => row[index]!.length)));
  const line = (cells: string[]) => `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[index]!) : cell.padStart(widths[index]!))).join(" | ")} |`;
  const rule = `| ${widths.map((width, index) => (index === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [`## ${title}`, "", line(columns), rule, ...rows.map(line), "", ...notes.map((note) => `- ${note}`)].join("\n");
}
