/** `npm run search:reindex`: builds the Meilisearch index anew. The embedded index lives in the server's process and builds itself at each start. */
import { fileURLToPath } from "node:url";
import { openDatabase, useDatabase } from "../app/platform/db.server.ts";
import { env } from "../app/platform/env.server.ts";
import { openSearch } from "./open.server.ts";
import { reindexBeside, type Progress } from "./sync.server.ts";

function show({ done, total }: Progress): void {
  const width = 30;
  const filled = total === 0 ? width : Math.round((done / total) * width);
  process.stdout.write(`\r${"█".repeat(filled)}${"·".repeat(width - filled)} ${done}/${total}`);
}

async function run(): Promise<void> {
  if (!env().MEILI_URL) {
    process.stdout.write("Search runs inside the server (MEILI_URL is not set) and is built at its start: nothing to do here, restart the server instead.\n");
    return;
  }
  const database = await openDatabase();
  useDatabase(database);
  await openSearch();
  const count = await reindexBeside({ onProgress: show });
  process.stdout.write(`\n${count} documents in Meilisearch.\n`);
  await database.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  run().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
