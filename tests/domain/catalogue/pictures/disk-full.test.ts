/** No room on the disk for a photograph: a clear answer, no row, and nothing half-written. */
import { existsSync, readdirSync } from "node:fs";
import type * as files from "node:fs/promises";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { addPicture } from "../../../../app/domain/catalogue/pictures/add-picture.server.ts";
import { db } from "../../../../app/platform/db.server.ts";
import { makeOffer, makeResource } from "../../../support/factory.ts";
import { databaseOfFile, dataDirOfFile } from "../../../support/of-file.ts";
import { cameraPhoto } from "../../../support/pictures.ts";
import { makeActor } from "../../../support/studio.ts";

/** Files that may still be written whole; the next is cut in the middle, as a full disk does. */
let room = Infinity;
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof files>();
  const writeFile = async (file: string, content: Uint8Array) => {
    if (room-- > 0) return real.writeFile(file, content);
    await real.writeFile(file, content.subarray(0, content.length / 2));
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  };
  return { ...real, writeFile };
});

const dataDir = dataDirOfFile();
databaseOfFile();

const kept = () => (existsSync(path.join(dataDir, "media")) ? readdirSync(path.join(dataDir, "media"), { recursive: true }).filter((name) => String(name).includes(".")) : []);

test.each([0, 2])("the disk is full after %i files: the partner is told, and neither row nor file stays; with room again it works", async (files) => {
  const actor = await makeActor();
  const productId = await makeOffer({ ownerId: actor.organisationId, resourceId: (await makeResource({ organisationId: actor.organisationId })).resourceId });
  const picture = { actor, productId, bytes: await cameraPhoto({ width: 1200, height: 800 }), draft: { alt: { pl: "Kajak", de: "", en: "" }, author: "Anna", licence: "own" as const } };
  const before = kept().length;
  room = files;
  await expect(addPicture(db(), picture)).rejects.toMatchObject({ code: "pictures.not_kept", status: 503 });
  expect(kept()).toHaveLength(before);
  expect(await db().picture.count({ where: { productId } })).toBe(0);
  room = Infinity;
  await addPicture(db(), picture);
  expect(await db().picture.count({ where: { productId } })).toBe(1);
  expect(kept().length).toBeGreaterThan(before);
}, 60_000);
