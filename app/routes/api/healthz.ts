/** GET /healthz: status, version and the state of each part; 503 while one is down. */
import { readHealth } from "../../platform/health.server.ts";
import { version } from "../../../package.json";

export async function loader() {
  const health = await readHealth(version);
  return Response.json(health, { status: health.status === "ok" ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
