/** GET /sitemap.xml: the index of one part a language (sitemaps.org 0.9). */
import { LANGS } from "../../core/vocabulary.ts";
import { env } from "../../platform/env.server.ts";
import { answerXml } from "./answer-xml.server.ts";

export function loader(): Response {
  const parts = LANGS.map((lang) => `<sitemap><loc>${env().PUBLIC_URL}/sitemaps/${lang}.xml</loc></sitemap>`);
  return answerXml(`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${parts.join("")}</sitemapindex>`);
}
