/** The picture that a page shows where its address is shared: what stands on it, how large it is, and its address. */
import type { Lang } from "./vocabulary.ts";

/** Pixels, as Open Graph readers like it best (1.91 : 1). */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** `p` a product, `lot` a local organisation, both by their slugs; `page` one of the pages that have no slug of their own. */
export const SHARE_KINDS = ["p", "lot", "page"] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];

/** The words on the picture, ready in its language. */
export interface ShareWords {
  title: string;
  /** where and how long, e.g. ["Kołobrzeg", "3 dni, 2 noce"] */
  facts: string[];
  /** who invites; null where the title already says so */
  by: string | null;
  /** the stamp's value: "od 478 zł" and for whom; null where nothing is for sale */
  price: { amount: string; party: string } | null;
  /** author and licence of the photograph; null over a drawn scene */
  credit: string | null;
}

/** @param version of what is on the picture (shareVersion): the same address is the same picture for ever; without one it is today's */
export function sharePath({ lang, kind, slug, version }: { lang: Lang; kind: ShareKind; slug: string; version?: string }): string {
  return `/share/${lang}/${kind}/${slug}.png${version ? `?v=${version}` : ""}`;
}
