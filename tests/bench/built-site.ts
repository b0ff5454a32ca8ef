/** The built site as the measurements ask it: a process of its own, on a free port. */
import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { ensureBuilt, quietEnv } from "./data-dir.ts";

const START_MS = 180_000;

/** The built site in a process of its own, answering; built first where nobody has. @throws Error when it does not come up in three minutes */
export async function startBuilt(): Promise<{ site: ChildProcess; url: string }> {
  ensureBuilt();
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const site = spawn(process.execPath, ["--import", "tsx", "app/server.ts"], { env: quietEnv({ PORT: port, PUBLIC_URL: url }), stdio: ["ignore", "ignore", "inherit"] });
  for (const deadline = Date.now() + START_MS; Date.now() < deadline && site.exitCode === null; ) {
    if ((await fetch(`${url}/healthz`).catch(() => undefined))?.ok) return { site, url };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stopped(site);
  throw new Error("The built site did not start.");
}

/** Ends the process and waits for its end. */
export async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await exit;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject).listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
