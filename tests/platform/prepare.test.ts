/** What `npm run db:migrate` does to an empty database: a demonstration's log-ins are in the README, so nobody gets them who did not ask. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { openEmbedded } from "../../app/platform/db.server.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "latarnia-prepare-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("an operator's database is migrated and stays empty, whatever NODE_ENV says", async () => {
  const { PATH, HOME } = process.env;
  const told = execFileSync(process.execPath, ["--import", "tsx", "prisma/prepare.ts"], { encoding: "utf8", env: { PATH, HOME, DATA_DIR: folder, DEMO: "0" } as unknown as NodeJS.ProcessEnv });
  expect(told).toContain("migrations applied: ");
  expect(told).not.toContain("users");
  const { client, close } = await openEmbedded(path.join(folder, "pglite"));
  expect([await client.user.count(), await client.organisation.count()]).toEqual([0, 0]);
  await close();
}, 240_000);
