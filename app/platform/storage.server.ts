/** Files that people gave us or that are made for them, by key: a folder under DATA_DIR, each file written whole or not at all. */
import { readFile, rm, rmdir } from "node:fs/promises";
import path from "node:path";
import { env } from "./env.server.ts";
import { writeWhole } from "./write-whole.server.ts";

/** Folders and a name with an ending; nothing that could leave the folder. */
const KEY = /^(?:[a-z0-9][\w-]*\/)*[a-z0-9][\w-]*\.[a-z0-9]+$/;

/** @throws Error for a key that is no path of plain words */
function fileOf(key: string): string {
  if (!KEY.test(key)) throw new Error(`Not a key of the storage: ${key}`);
  return path.join(env().DATA_DIR, "media", key);
}

/** Keeps bytes under a key; what was there before is replaced. */
export function putFile(key: string, bytes: Uint8Array): Promise<void> {
  return writeWhole(fileOf(key), bytes);
}

/** The bytes under a key, or undefined when there are none. */
export async function getFile(key: string): Promise<Buffer | undefined> {
  return readFile(fileOf(key)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

/** Removes files, and folders that are empty then; a key without a file is no error. */
export async function removeFiles(keys: readonly string[]): Promise<void> {
  const files = keys.map(fileOf);
  await Promise.all(files.map((file) => rm(file, { force: true })));
  await Promise.all([...new Set(files.map((file) => path.dirname(file)))].map((folder) => rmdir(folder).catch(() => undefined)));
}
