/** Puts the job that serves the waiting list into a transaction that gave places back; a note of the trigger says that somebody waits. */
import type { Tx } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";

export async function callWaiting(tx: Tx): Promise<void> {
  const [row] = await tx.$queryRaw<{ due: boolean }[]>`select exists (select 1 from "ReturnedPlaces") as "due"`;
  if (row!.due) await enqueue(tx, "serve-waiting", {});
}
