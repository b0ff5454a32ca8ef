/** GET /robots.txt: everything public may be found; desks, machine addresses and people's orders may not. */
import { env } from "../../platform/env.server.ts";

const LINES = ["User-agent: *", "Disallow: /studio", "Disallow: /api/", "Disallow: /dev/", "Disallow: /webhooks/", "Disallow: /v/", "Disallow: /*/checkout/", "Disallow: /*/orders/", "Disallow: /*/search?*page="];

export function loader(): Response {
  return new Response([...LINES, "", `Sitemap: ${env().PUBLIC_URL}/sitemap.xml`, ""].join("\n"), { headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" } });
}
