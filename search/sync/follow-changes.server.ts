/** Keeps an index up with the database: every second or so it asks what changed and writes that again. Each process with an index of its own does so for itself. */
import { hearOfChanges } from "../../app/platform/catalogue-version.server.ts";
import { changesSince, readPoint, writePoint, type ChangePoint } from "../../app/platform/changes.server.ts";
import { db } from "../../app/platform/db.server.ts";
import { log, logError } from "../../app/platform/log.server.ts";
import { changedProducts } from "./touched-products.server.ts";

const LOOK_MS = 1_000;

/** Where the following goes on from, null at the very beginning; kept in memory beside an embedded index, in the database for an engine outside. */
export interface Bookmark { read(): Promise<ChangePoint | null>; write(point: ChangePoint): Promise<void> }

/** Beside an embedded index, which begins anew with its process. */
export function bookmarkInMemory(): Bookmark {
  let own: ChangePoint | null = null;
  return { read: async () => own, write: async (next) => void (own = next) };
}

/**
 * For an engine outside: after a start one goes on from what any process wrote there, from then on from one's own. Another being farther does
 * not say that what one wrote late was not old: every process writes a change at least once after it happened, so the last to write writes the truth.
 */
export function bookmarkInDatabase(engine: string): Bookmark {
  let own: ChangePoint | null = null;
  return {
    read: async () => own ?? readPoint(db(), engine),
    write: async (point) => {
      await writePoint(db(), engine, point);
      own = point;
    },
  };
}

export interface Following {
  bookmark: Bookmark;
  index(productIds: string[]): Promise<void>;
  /** compares the whole index with the database, when somebody asked for it */
  compare?(): Promise<unknown>;
  /** builds the index anew, when somebody asked for it in the database or, as `asked` says, otherwise */
  rebuild?(): Promise<unknown>;
  asked?(): Promise<boolean>;
}

/** One look: what changed is indexed before the bookmark moves, so that whatever fails is tried again. @returns how many products were written */
export async function catchUp({ bookmark, index, compare, rebuild, asked }: Following): Promise<number> {
  const from = await bookmark.read();
  const changes = await changesSince(db(), from);
  hearOfChanges(changes);
  const productIds = await changedProducts(db(), changes);
  if (productIds.length > 0) {
    await index(productIds);
    hearOfChanges(changes); // lists made between the two still had the old index
  }
  if (from === null || changes.upTo > from) await bookmark.write(changes.upTo);
  if (changes.comparison) await compare?.();
  if (changes.rebuild || (await asked?.())) await rebuild?.();
  return productIds.length;
}

/**
 * Looks again a second after each look has ended, as long as `when` says so. What takes the whole index takes its time beside the looks.
 * @returns what stops it, after what is under way
 */
export function followChanges({ bookmark, index, compare, rebuild, asked, when = () => true }: Following & { when?: () => boolean }): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout;
  let looking: Promise<void> = Promise.resolve();
  let beside: Promise<unknown> = Promise.resolve();
  const failed = (error: unknown) => {
    if (!stopped) logError("following changes failed", error);
  };
  const besideLooks = (work: (() => Promise<unknown>) | undefined) => async () => {
    beside = beside.then(() => (stopped ? undefined : work?.())).catch(failed);
  };
  let down = false; // said once, not each second that the database is away
  const again = () => {
    if (down) log("info", "following changes again");
    down = false;
  };
  const downNow = (error: unknown) => {
    if (!down) failed(error);
    down = true;
  };
  const look = async () => {
    if (when()) await catchUp({ bookmark, index, compare: besideLooks(compare), rebuild: besideLooks(rebuild), asked }).then(again, downNow);
    if (!stopped) next();
  };
  const next = () => (timer = setTimeout(() => (looking = look()), LOOK_MS).unref());
  next();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await looking;
    await beside;
  };
}
