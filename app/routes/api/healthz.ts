/** GET /healthz: status, version, the state of each part and what the last comparison of the index found; 503 while a part is down, 200 while one is only degraded. */
import { readHealth } from "../../platform/health.server.ts";
import { lastComparison } from "../../../search/sync/compare-index.server.ts";
import { version } from "../../../package.json";

export async function loader() {
  const health = await readHealth(version);
  return Response.json({ ...health, comparison: lastComparison() }, { status: health.status === "down" ? 503 : 200, headers: { "Cache-Control": "no-store" } });
}
