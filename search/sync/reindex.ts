/** `npm run search:reindex`: builds the Meilisearch index anew, or has the running site do so with the index inside it. */
import { fileURLToPath } from "node:url";
import { openDatabase, useDatabase, type Database } from "../../app/platform/db.server.ts";
import { env } from "../../app/platform/env.server.ts";
import { openMeilisearch } from "../engines/meilisearch/open-meilisearch.ts";
import type { Progress } from "./keep-index.server.ts";
import { leaveRequest } from "./rebuild-request.server.ts";
import { reindexBeside } from "./sync.server.ts";

const BAR_WIDTH = 30;

/** A line that is written over itself. */
export function barOf({ done, total }: Progress): string {
  const filled = total === 0 ? BAR_WIDTH : Math.round((done / total) * BAR_WIDTH);
  return `\r${"█".repeat(filled)}${"·".repeat(BAR_WIDTH - filled)} ${done}/${total}`;
}

/** @param write takes what the command says */
export async function reindex({ write, open = openDatabase }: { write(text: string): unknown; open?: () => Promise<Database> }): Promise<void> {
  const { MEILI_URL, MEILI_KEY } = env();
  if (!MEILI_URL) {
    await leaveRequest({ open });
    write("Search runs inside the site (MEILI_URL is not set). The running site has been asked to build its index anew and begins within seconds; one that is not running does so at its start.\n");
    return;
  }
  const database = await open();
  useDatabase(database);
  try {
    const count = await reindexBeside({ engine: openMeilisearch({ url: MEILI_URL, key: MEILI_KEY }), onProgress: (progress) => write(barOf(progress)) });
    write(`\n${count} documents in Meilisearch.\n`);
  } finally {
    await database.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  reindex({ write: (text) => process.stdout.write(text) }).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
