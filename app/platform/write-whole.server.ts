/** Writes a file whole or not at all: beside its place first, then moved there; what could not be finished is removed. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** @param file its folder is made when there is none. @throws Error of the file system, with its `code`; then nothing has changed */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const own = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.${crypto.randomUUID()}`);
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(own, content);
    await rename(own, file);
  } catch (error) {
    await rm(own, { force: true });
    throw error;
  }
}

/** True for an error of writing that says: no room, or no right to write, and not what was written. */
export function isNoRoom(error: unknown): boolean {
  return ["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM", "EFBIG", "EIO"].includes((error as NodeJS.ErrnoException)?.code ?? "");
}
