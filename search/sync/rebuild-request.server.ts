/**
 * Asks the running site to build the index inside it anew: by a row that every process hears of where the database is shared; where it lies inside
 * the site too, and nobody else may open it, by a file beside it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { askForRebuild } from "../../app/platform/changes.server.ts";
import { openDatabase, type Database } from "../../app/platform/db.server.ts";
import { env } from "../../app/platform/env.server.ts";

const requestFile = () => path.join(env().DATA_DIR, "rebuild-search");

export async function leaveRequest({ open = openDatabase }: { open?: () => Promise<Database> } = {}): Promise<void> {
  const { DATABASE_URL, DATA_DIR } = env();
  if (!DATABASE_URL) {
    mkdirSync(DATA_DIR, { recursive: true });
    return writeFileSync(requestFile(), "");
  }
  const database = await open();
  await askForRebuild(database.client).finally(database.close);
}

/** @returns whether a file was there; it is gone afterwards */
export async function takeRequest(): Promise<boolean> {
  return rm(requestFile()).then(() => true, () => false);
}
