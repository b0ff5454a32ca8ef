/** The fee for the marketplace: the rates that the regional organisation takes of the LOTs' own sales, each from a day on; a LOT sees what it pays. */
import { AppError } from "../../core/app-error.ts";
import { changesOf, rateOn, standingOn, type DatedRate } from "../../core/pricing/dated-rate.ts";
import { newId } from "../../core/ids.ts";
import type { FeesPage } from "../../core/payments/money-page.ts";
import { dateAt, dbDate, localDateOf, type LocalDate } from "../../core/time.ts";
import { writeAudit } from "../../platform/audit.server.ts";
import { inTransaction, type Reader } from "../../platform/db.server.ts";
import { mustBe, type Actor } from "../organisations/actor.ts";
import { onceADay } from "./once-a-day.server.ts";

interface FeeRate extends DatedRate { id: string; /** of the LOT; null for all */ name: string | null }

/** @returns all of them, the newest first */
export async function readFeeRates(reader: Reader): Promise<FeeRate[]> {
  const rows = await reader.feeRate.findMany({ include: { lot: { select: { name: true } } }, orderBy: [{ validFrom: "desc" }, { createdAt: "desc" }] });
  return rows.map(({ id, lotId, lot, bp, validFrom }) => ({ id, ofId: lotId, name: lot?.name ?? null, bp, validFrom: localDateOf(validFrom) }));
}

/** A LOT sees its own and nobody else's. */
export async function feesPage(reader: Reader, { actor, now }: { actor: Actor; now: Date }): Promise<FeesPage> {
  const on = dateAt(now);
  const rates = await readFeeRates(reader);
  if (actor.kind !== "rot") {
    const paid = changesOf(rates, actor.organisationId);
    return { kind: "paid", rates: paid.map((rate) => ({ ...rate, id: rate.validFrom, name: actor.organisationName, standing: standingOn(paid, { rate, on }) })) };
  }
  const lots = await reader.organisation.findMany({ where: { kind: "lot" }, select: { id: true, name: true }, orderBy: { name: "asc" } });
  return {
    kind: "set",
    rates: rates.map((rate) => ({ ...rate, standing: standingOn(rates, { rate, on }) })),
    lots: lots.map((lot) => ({ ...lot, bp: rateOn(rates, { ofId: lot.id, on }) ?? 0 })),
  };
}

/**
 * @param lotId null: of all without a rate of their own
 * @param bp basis points, 0 to 10,000
 * @throws AppError forbidden, not_found for what is no LOT, payments.rate_from_past, payments.rate_known
 */
export async function addFee({ actor, lotId, bp, validFrom, now }: { actor: Actor; lotId: string | null; bp: number; validFrom: LocalDate; now: Date }): Promise<void> {
  mustBe(actor, "rot");
  await onceADay({ validFrom, now }, () => inTransaction(async (tx) => {
    if (lotId !== null && (await tx.organisation.count({ where: { id: lotId, kind: "lot" } })) === 0) throw new AppError("not_found");
    const id = newId();
    await tx.feeRate.create({ data: { id, lotId, bp, validFrom: dbDate(validFrom) } });
    await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "fee_rate", entityId: id, action: "added", to: String(bp), data: { lotId, validFrom } });
  }));
}
