/** An XML document that anybody may keep for an hour. */
export function answerXml(root: string): Response {
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`, { headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" } });
}

/** The day of the last change, UTC; nothing where it is not known. */
export function lastmod(changedAt: Date | null): string {
  return changedAt ? `<lastmod>${changedAt.toISOString().slice(0, 10)}</lastmod>` : "";
}
