/** A seller's commission: the rates it has set, each from a day on, and what applies to each entrepreneur it sells with. */
import { AppError } from "../../core/app-error.ts";
import { rateOn, standingOn } from "../../core/pricing/dated-rate.ts";
import { newId } from "../../core/ids.ts";
import type { RatesPage } from "../../core/payments/money-page.ts";
import { dateAt, dbDate, localDateOf, type LocalDate } from "../../core/time.ts";
import { writeAudit } from "../../platform/audit.server.ts";
import { inTransaction, type Reader } from "../../platform/db.server.ts";
import { mustBe, type Actor } from "../organisations/actor.ts";
import { onceADay } from "./once-a-day.server.ts";

export async function ratesPage(reader: Reader, { actor: { organisationId: sellerId, kind }, now }: { actor: Actor; now: Date }): Promise<RatesPage> {
  const on = dateAt(now);
  const rows = await reader.commissionRate.findMany({ where: { sellerId }, include: { entrepreneur: { select: { name: true } } }, orderBy: [{ validFrom: "desc" }, { createdAt: "desc" }] });
  const partners = toldApart(await reader.organisation.findMany({ where: partnersOf({ sellerId, kind }), select: { id: true, name: true, commissionBp: true, place: { select: { name: true } } } }));
  const names = new Map(partners.map(({ id, name }) => [id, name]));
  const dated = rows.map(({ id, entrepreneurId, entrepreneur, bp, validFrom }) => ({ id, ofId: entrepreneurId, name: entrepreneur && (names.get(entrepreneurId!) ?? entrepreneur.name), bp, validFrom: localDateOf(validFrom) }));
  return {
    rates: dated.map((rate) => ({ ...rate, standing: standingOn(dated, { rate, on }) })),
    entrepreneurs: partners.map(({ id, name, commissionBp }) => ({ id, name, bp: rateOn(dated, { ofId: id, on }) ?? commissionBp })),
  };
}

/** By the Polish alphabet; two of one name with their places, or the rate of the one is set for the other. */
function toldApart<Partner extends { name: string; place: { name: string } }>(partners: readonly Partner[]): Partner[] {
  const isAlone = ({ name }: Partner) => partners.filter((other) => other.name === name).length === 1;
  return partners.map((partner) => (isAlone(partner) ? partner : { ...partner, name: `${partner.name} (${partner.place.name})` })).sort((a, b) => a.name.localeCompare(b.name, "pl"));
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
  await onceADay({ validFrom, now }, () => inTransaction(async (tx) => {
    if (entrepreneurId !== null && (await tx.organisation.count({ where: { id: entrepreneurId, ...partnersOf({ sellerId, kind: actor.kind }) } })) === 0) throw new AppError("not_found");
    const id = newId();
    await tx.commissionRate.create({ data: { id, sellerId, entrepreneurId, bp, validFrom: dbDate(validFrom) } });
    await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "commission_rate", entityId: id, action: "added", to: String(bp), data: { sellerId, entrepreneurId, validFrom } });
  }));
}
