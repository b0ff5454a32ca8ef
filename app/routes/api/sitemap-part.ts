/** GET /sitemaps/:lang.xml: the pages of one language, each with its versions in the others (sitemaps.org 0.9, xhtml:link as Google reads it). */
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { PageAddresses } from "../../components/layout/language-links.ts";
import { alternatesOf } from "../../components/page-meta.ts";
import { AppError } from "../../core/app-error.ts";
import { sitemapEntries, type SitemapEntry } from "../../domain/catalogue/sitemap.server.ts";
import { isLang } from "../../i18n/detect-language.ts";
import { db } from "../../platform/db.server.ts";
import { env } from "../../platform/env.server.ts";
import { answerXml, lastmod } from "./answer-xml.server.ts";

export async function loader({ params }: LoaderFunctionArgs): Promise<Response> {
  const lang = params.part?.replace(/\.xml$/, "");
  if (!isLang(lang) || params.part !== `${lang}.xml`) throw new AppError("not_found");
  const urls = (await sitemapEntries(db())).flatMap(({ paths, changedAt }) => (paths[lang] ? [urlOf(paths[lang], paths, changedAt)] : []));
  return answerXml(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("\n")}\n</urlset>`);
}

/** Paths are made of languages and slugs, which need no escaping. */
function urlOf(own: string, paths: PageAddresses, changedAt: SitemapEntry["changedAt"]): string {
  const base = env().PUBLIC_URL;
  const links = alternatesOf(paths).map(({ lang, path }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${base}${path}"/>`);
  return `<url><loc>${base}${own}</loc>${lastmod(changedAt)}${links.join("")}</url>`;
}
