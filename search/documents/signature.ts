/** What tells two documents apart without reading them: what lasts, the days that both must know alike, and everything. Pure. */
import { createHash } from "node:crypto";
import type { SearchDocument } from "./document.ts";
import type { FreeDays } from "./free-days.ts";

export interface DocumentSignature { id: string; signature: string }

/** Days are compared in blocks of so many, so that documents of two days running mostly have the same blocks whole. */
const BLOCK = 30;
/** Nearer days go on with the clock (lead times), without anything having changed. */
const NEAR = 62;

const hash = (content: string | Uint8Array): string => createHash("sha1").update(content).digest("base64url").slice(0, 14);

const bytesOf = ({ most, firstDay }: FreeDays, from: number, to: number): Uint8Array => most.subarray(from - firstDay, to - firstDay);

/** `<what lasts>.<from>-<to>.<free days between the two>.<everything>` */
export function signatureOf({ free, nextDay, rank, card, facets, ...rest }: SearchDocument): string {
  const { from, to } = wholeBlocks(free);
  const { priceFrom, priceUnit, ...lastingCard } = card;
  const { price, ...lastingFacets } = facets;
  const lasting = hash(JSON.stringify([lastingCard, lastingFacets, rest]));
  const everything = JSON.stringify([lasting, priceFrom, priceUnit, price, nextDay, rank, free.firstDay, free.least, hash(free.most)]);
  return `${lasting}.${from}-${to}.${hash(bytesOf(free, from, to))}.${hash(everything)}`;
}

function wholeBlocks({ firstDay, most }: FreeDays): { from: number; to: number } {
  const from = Math.ceil((firstDay + NEAR) / BLOCK) * BLOCK;
  return { from, to: Math.max(from, Math.floor((firstDay + most.length) / BLOCK) * BLOCK) };
}

/** aged: differs only by what goes on with the day, such as the first free day and the price from. */
export type Likeness = "same" | "aged" | "different";

export function likenessOf(kept: string, fresh: string): Likeness {
  if (kept === fresh) return "same";
  const [lasting, span, days] = kept.split(".");
  const [freshLasting, freshSpan, freshDays] = fresh.split(".");
  return lasting !== freshLasting || (span === freshSpan && days !== freshDays) ? "different" : "aged";
}
