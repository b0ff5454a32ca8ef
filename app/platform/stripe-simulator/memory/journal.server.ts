/**
 * The file behind the simulator's memory: a first line that says what it is, then one line per batch of changes.
 * At opening it is rewritten without what was replaced (a temporary file, then renamed); in between it only grows.
 * A batch is one line, so it is there whole or not at all: a line that a dying process tore is one nobody was told about.
 */

import { appendFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Table, id, and the record, or null when it was removed. */
export type Change = [table: string, id: string, record: unknown];

const HEADER = JSON.stringify({ format: "latarnia-stripe-simulator", version: 1 });

export interface Journal {
  /** What the file held when it was opened. */
  changes: Change[];
  rewrite(changes: Change[]): Promise<void>;
  append(change: Change): void;
  /** Resolves when all that was appended is in the file; those who wait at once share one write. */
  written(): Promise<void>;
}

/** A file that is not ours is refused, never overwritten. */
export async function openJournal(dataFile: string): Promise<Journal> {
  const changes = await readChanges(dataFile);
  let waiting: string[] = [];
  let current: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  async function write() {
    next = undefined;
    const batch = waiting;
    waiting = [];
    try {
      await appendFile(dataFile, lineOf(batch));
    } catch (error) {
      waiting = [...batch, ...waiting];
      throw error;
    }
  }

  return {
    changes,
    async rewrite(all) {
      await mkdir(dirname(dataFile), { recursive: true });
      const temporary = `${dataFile}.${process.pid}.tmp`;
      await writeFile(temporary, [HEADER, ...all.map((change) => lineOf([JSON.stringify(change)]))].join(""));
      await rename(temporary, dataFile);
    },
    append: (change) => void waiting.push(JSON.stringify(change)),
    written() {
      if (waiting.length === 0) return current;
      next ??= current.catch(() => undefined).then(() => (current = write()));
      return next;
    },
  };
}

/** The line break comes first, so that a batch never continues a torn line. */
const lineOf = (batch: string[]): string => `\n[${batch.join(",")}]`;

async function readChanges(dataFile: string): Promise<Change[]> {
  const text = await readFile(dataFile, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  if (text === "") return [];
  const [header, ...lines] = text.split("\n");
  if (header !== HEADER) throw new Error(`${dataFile} is not a file of the Stripe simulator; move it away or name another one`);
  return lines.flatMap(readLine);
}

function readLine(line: string): Change[] {
  try {
    return JSON.parse(line) as Change[];
  } catch {
    return [];
  }
}
