/** `npm run search:reindex`: builds the Meilisearch index anew. The embedded index lives in the server's process and builds itself at each start. */
import { fileURLToPath } from "node:url";
import { openDatabase, useDatabase } from "../../app/platform/db.server.ts";
import { env } from "../../app/platform/env.server.ts";
import { openMeilisearch } from "../engines/meilisearch/open-meilisearch.ts";
import type { Progress } from "./keep-index.server.ts";
import { reindexBeside } from "./sync.server.ts";

function show({ done, total }: Progress): void {
  const width = 30;
  const filled = total === 0 ? width : Math.round((done / total) * width);
  process.stdout.write(`\r${"█".repeat(filled)}${"·".repeat(width - filled)} ${done}/${total}`);
}

async function run(): Promise<void> {
  const { MEILI_URL, MEILI_KEY } = env();
  if (!MEILI_URL) {
    process.stdout.write("Search runs inside the server (MEILI_URL is not set) and is built at its start: nothing to do here, restart the server instead.\n");
    return;
  }
  const database = await openDatabase();
  useDatabase(database);
  try {
    const count = await reindexBeside({ engine: openMeilisearch({ url: MEILI_URL, key: MEILI_KEY }), onProgress: show });
    process.stdout.write(`\n${count} documents in Meilisearch.\n`);
  } finally {
    await database.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  run().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
