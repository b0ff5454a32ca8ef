/** GET /sitemap.xml: the index of one part a language, each with the day of its last change (sitemaps.org 0.9). */
import { LANGS } from "../../core/vocabulary.ts";
import { latestOf, sitemapEntries } from "../../domain/catalogue/sitemap.server.ts";
import { db } from "../../platform/db.server.ts";
import { env } from "../../platform/env.server.ts";
import { answerXml, lastmod } from "./answer-xml.server.ts";

export async function loader(): Promise<Response> {
  const entries = await sitemapEntries(db());
  const parts = LANGS.map((lang) => {
    const changedAt = latestOf(entries.filter(({ paths }) => paths[lang]));
    return `<sitemap><loc>${env().PUBLIC_URL}/sitemaps/${lang}.xml</loc>${lastmod(changedAt)}</sitemap>`;
  });
  return answerXml(`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${parts.join("")}</sitemapindex>`);
}
