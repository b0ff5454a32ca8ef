/** Keeps an index up with the database: every second or so it asks what changed and writes that again. Each process with an index of its own does so for itself. */
import { changesSince, type ChangePoint } from "../app/platform/changes.server.ts";
import { db } from "../app/platform/db.server.ts";
import { logError } from "../app/platform/log.server.ts";
import { changedProducts } from "./touched-products.server.ts";

const LOOK_MS = 1_000;

/** Where the following goes on from, null at the very beginning; kept in memory beside an embedded index, in the database for an engine outside. */
export interface Bookmark { read(): Promise<ChangePoint | null>; write(point: ChangePoint): Promise<void> }

/** One look: what changed is indexed before the bookmark moves, so that whatever fails is tried again. @returns how many products were written */
export async function catchUp({ bookmark, index }: { bookmark: Bookmark; index: (productIds: string[]) => Promise<void> }): Promise<number> {
  const from = await bookmark.read();
  const changes = await changesSince(db(), from);
  const productIds = await changedProducts(db(), changes);
  if (productIds.length > 0) await index(productIds);
  if (from === null || changes.upTo > from) await bookmark.write(changes.upTo);
  return productIds.length;
}

/** Looks again a second after each look has ended. @returns what stops it, after the look under way */
export function followChanges(input: Parameters<typeof catchUp>[0]): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout;
  let looking: Promise<void> = Promise.resolve();
  const look = async () => {
    try {
      await catchUp(input);
    } catch (error) {
      if (!stopped) logError("following changes failed", error);
    }
    if (!stopped) next();
  };
  const next = () => (timer = setTimeout(() => (looking = look()), LOOK_MS).unref());
  next();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await looking;
  };
}
