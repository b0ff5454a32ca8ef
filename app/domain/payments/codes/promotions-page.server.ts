/** A LOT's or ZROT's promotion codes with what became of them, and the products they may be for. */
import { anyText, type LocalizedText } from "../../../core/localized-text.ts";
import type { Currency } from "../../../core/money.ts";
import type { PromotionDraft } from "../../../core/payments/promotion-draft.ts";
import { dateAt, localDateOf, type LocalDate } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import type { Reader } from "../../../platform/db.server.ts";

export interface PromotionRow extends Omit<PromotionDraft, "productIds"> {
  id: string;
  /** titles of what it is for; empty: everything */
  products: string[];
  standing: "running" | "coming" | "over" | "stopped";
  /** in paid orders */
  uses: number;
  /** in orders not paid yet */
  held: number;
  /** what it took off paid orders: its owner's cost, minor units */
  costMinor: number;
  /** worth of the paid orders before it came off, minor units */
  turnoverMinor: number;
}
export interface PromotionsPage { rows: PromotionRow[]; products: { id: string; title: string }[] }

/** The newest first. */
export async function promotionsPage(reader: Reader, { ownerId, lang, now }: { ownerId: string; lang: Lang; now: Date }): Promise<PromotionsPage> {
  const products = await promotableProducts(reader, { ownerId, lang });
  const titles = new Map(products.map(({ id, title }) => [id, title]));
  const rows = await reader.promotion.findMany({ where: { ownerId }, orderBy: [{ createdAt: "desc" }, { id: "asc" }], include: { uses: { where: { state: { not: "released" } }, select: { state: true, amountMinor: true, order: { select: { totalMinor: true } } } } } });
  const today = dateAt(now);
  return {
    products,
    rows: rows.map(({ uses, ...row }) => {
      const used = uses.filter((use) => use.state === "used");
      const [validFrom, validTo] = [localDateOf(row.validFrom), localDateOf(row.validTo)];
      return {
        id: row.id, code: row.code, name: row.name, percentBp: row.percentBp, amountMinor: row.amountMinor, currency: row.currency as Currency, minTotalMinor: row.minTotalMinor, validFrom, validTo, maxUses: row.maxUses, perGuest: row.perGuest,
        products: row.productIds.map((id) => titles.get(id) ?? id), standing: standingOf({ active: row.active, validFrom, validTo, today }), uses: used.length, held: uses.length - used.length,
        costMinor: sum(used.map((use) => use.amountMinor)), turnoverMinor: sum(used.map((use) => use.order.totalMinor)),
      };
    }),
  };
}

/** What the owner sells, and for ZROT what any LOT sells too: whatever is published. */
export async function promotableProducts(reader: Reader, { ownerId, lang }: { ownerId: string; lang: Lang }): Promise<{ id: string; title: string }[]> {
  const { kind } = await reader.organisation.findUniqueOrThrow({ where: { id: ownerId }, select: { kind: true } });
  const rows = await reader.product.findMany({ where: { status: "published", kind: { in: ["package", "bundle"] }, ...(kind !== "rot" && { ownerId }) }, select: { id: true, title: true } });
  return rows.map(({ id, title }) => ({ id, title: anyText(title as LocalizedText, lang) })).sort((a, b) => a.title.localeCompare(b.title, lang));
}

function standingOf({ active, validFrom, validTo, today }: { active: boolean; validFrom: LocalDate; validTo: LocalDate; today: LocalDate }): PromotionRow["standing"] {
  if (!active) return "stopped";
  return today < validFrom ? "coming" : today > validTo ? "over" : "running";
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
