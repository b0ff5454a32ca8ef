/** Several processes on one PostgreSQL without Meilisearch: a job reaches only one of them, so each looks for changed products itself. */
import { db } from "../app/platform/db.server.ts";
import { logError } from "../app/platform/log.server.ts";

const LOOK_MS = 5_000;
/** Places sold change no product: everything is counted anew this often. */
const RECOUNT_MS = 10 * 60_000;

/** @param index brings products up to date, `recount` everything. @returns what stops it */
export function followChanges({ index, recount }: { index: (productIds: string[]) => Promise<void>; recount: () => Promise<unknown> }): () => void {
  let since = new Date();
  const looking = setInterval(() => {
    const from = since;
    since = new Date(Date.now() - 1000);
    changedSince(from).then(index).catch((error: unknown) => logError("following product changes failed", error));
  }, LOOK_MS);
  const recounting = setInterval(() => void recount().catch((error: unknown) => logError("recounting free days failed", error)), RECOUNT_MS);
  looking.unref();
  recounting.unref();
  return () => {
    clearInterval(looking);
    clearInterval(recounting);
  };
}

async function changedSince(since: Date): Promise<string[]> {
  const rows = await db().product.findMany({ where: { updatedAt: { gt: since } }, select: { id: true } });
  return rows.map((row) => row.id);
}
