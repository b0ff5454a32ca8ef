import { expect, it } from "vitest";
import { LANGS } from "../../app/core/vocabulary.ts";
import type { IndexedProduct } from "../../search/documents/document.ts";
import { rankOf, seasonOf } from "../../search/documents/rank.ts";
import { product } from "./documents.ts";

/** A single offer of another season, in one language, without details, that nobody can have. */
const plain: IndexedProduct = { ...product({ id: "plain", title: "Rejs", kind: "offer", seasons: ["summer"], publicLangs: ["pl"], free: {} }), features: [] };
const detail = { text: {} };
const free = (days: number): IndexedProduct["free"] => ({ ...plain.free, most: plain.free.most.map((_, index) => (index < days ? 4 : 0)) });
const gain = (better: Partial<IndexedProduct>, nextDay: number | null = null) => rankOf({ ...plain, ...better }, nextDay) - rankOf(plain, null);
const now = seasonOf("2026-11-24");

it("what the terms name first weighs most, and so on; chance decides among equals only", () => {
  const gains = [
    gain({ kind: "package" }),
    gain({ seasons: [now] }, plain.free.firstDay),
    gain({ free: free(90) }),
    gain({ features: Array.from({ length: 6 }, () => detail), publicLangs: [...LANGS] }),
  ];
  expect(gains).toEqual([...gains].sort((a, b) => b - a));
  const byChance = Array.from({ length: 400 }, (_, index) => gain({ id: `offer-${index}` }));
  const span = Math.max(...byChance) - Math.min(...byChance);
  expect(span).toBeGreaterThan(0.005);
  const least = [gain({ features: [detail] }), gain({ free: free(8) }), gain({ publicLangs: ["pl", "de"] })];
  expect(span, "less than one more detail, language, or a week of free days").toBeLessThan(Math.min(...least) + 1e-9);
});
