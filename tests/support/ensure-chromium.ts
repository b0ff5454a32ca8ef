/** Finds a Chromium for the journeys or installs one: Debian's package as root, else Playwright's own download. */
import { spawnSync } from "node:child_process";
import { chromiumPath } from "./chromium.ts";

function run(command: string, args: string[]): boolean {
  console.log(`  ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0;
}

function found(): string | undefined {
  try {
    return chromiumPath();
  } catch {
    return undefined;
  }
}

if (!found()) {
  console.log("No Chromium here; installing one.");
  if (process.getuid?.() === 0) void (run("apt-get", ["update", "-q"]) && run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"]));
  if (!found()) run("npx", ["playwright", "install", "chromium"]);
}
console.log(`Chromium: ${chromiumPath()}`);
