/** A seller's commission: the rates it has set, each from a day on, and what applies to each entrepreneur it sells with. */
import { AppError } from "../../core/app-error.ts";
import { rateOn } from "../../core/pricing/commission-rate.ts";
import { newId } from "../../core/ids.ts";
import type { RateRow, RatesPage } from "../../core/payments/money-page.ts";
import { dateAt, dbDate, localDateOf, type LocalDate } from "../../core/time.ts";
import { writeAudit } from "../../platform/audit.server.ts";
import { inTransaction, sqlState, type Reader } from "../../platform/db.server.ts";
import { mustBe, type Actor } from "../organisations/actor.ts";

export async function ratesPage(reader: Reader, { actor: { organisationId: sellerId, kind }, now }: { actor: Actor; now: Date }): Promise<RatesPage> {
  const on = dateAt(now);
  const rows = await reader.commissionRate.findMany({ where: { sellerId }, include: { entrepreneur: { select: { name: true } } }, orderBy: [{ validFrom: "desc" }, { createdAt: "desc" }] });
  const dated = rows.map((row) => ({ ...row, validFrom: localDateOf(row.validFrom) }));
  const partners = await reader.organisation.findMany({ where: partnersOf({ sellerId, kind }), select: { id: true, name: true, commissionBp: true }, orderBy: { name: "asc" } });
  const rates = dated.map(({ id, entrepreneurId, entrepreneur, bp, validFrom }): RateRow => {
    const latest = dated.find((other) => other.entrepreneurId === entrepreneurId && other.validFrom <= on);
    return { id, entrepreneurId, entrepreneurName: entrepreneur?.name ?? null, bp, validFrom, standing: validFrom > on ? "future" : latest?.id === id ? "current" : "past" };
  });
  return { rates, entrepreneurs: partners.map(({ id, name, commissionBp }) => ({ id, name, bp: rateOn(dated, { sellerId, entrepreneurId: id, on }) ?? commissionBp })) };
}

/** A LOT sells with those it has admitted, the regional organisation with everyone. */
function partnersOf({ sellerId, kind }: { sellerId: string; kind: Actor["kind"] }) {
  return kind === "rot" ? { kind: "entrepreneur" as const } : { lotMemberships: { some: { lotId: sellerId, state: "admitted" as const } } };
}

/**
 * @param bp basis points, 0 to 10,000
 * @throws AppError forbidden, not_found for an entrepreneur it does not sell with, payments.rate_from_past, payments.rate_known
 */
export async function addRate({ actor, entrepreneurId, bp, validFrom, now }: { actor: Actor; entrepreneurId: string | null; bp: number; validFrom: LocalDate; now: Date }): Promise<void> {
  mustBe(actor, "lot", "rot");
  const sellerId = actor.organisationId;
  if (validFrom < dateAt(now)) throw new AppError("payments.rate_from_past");
  try {
    await inTransaction(async (tx) => {
      if (entrepreneurId !== null && (await tx.organisation.count({ where: { id: entrepreneurId, ...partnersOf({ sellerId, kind: actor.kind }) } })) === 0) throw new AppError("not_found");
      const id = newId();
      await tx.commissionRate.create({ data: { id, sellerId, entrepreneurId, bp, validFrom: dbDate(validFrom) } });
      await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "commission_rate", entityId: id, action: "added", to: String(bp), data: { sellerId, entrepreneurId, validFrom } });
    });
  } catch (error) {
    if (sqlState(error) === "P2002" || sqlState(error) === "23505") throw new AppError("payments.rate_known");
    throw error;
  }
}
