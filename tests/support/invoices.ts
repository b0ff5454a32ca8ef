/** Shortcuts of tests about organisations that are paid by invoice: who is owed what, as the office's page lists it and sends it. */
import { dateAt } from "../../app/core/time.ts";
import { invoicesPage } from "../../app/domain/payments/transfers/invoices-page.server.ts";
import { payOut } from "../../app/domain/payments/transfers/pay-out.server.ts";
import { payoutsPage } from "../../app/domain/payments/transfers/payouts-page.server.ts";
import { db } from "../../app/platform/db.server.ts";
import { makeCruise, type Cruise } from "./factory.ts";
import { AFTER, cancelPart, sell } from "./payouts.ts";
import type { TestStripe } from "./stripe.ts";
import { makeActor } from "./studio.ts";

/** An officer of the regional organisation, which is made when there is none yet. */
export const zrot = () => db().organisation.findFirst({ where: { kind: "rot" } }).then((known) => (known ? office() : makeActor("rot", "ZROT")));
async function office() {
  const { userId, organisationId } = await db().member.findFirstOrThrow({ where: { organisation: { kind: "rot" } } });
  return { ...(await db().user.findUniqueOrThrow({ where: { id: userId } })), userId, lang: "pl" as const, organisationId, organisationName: "ZROT", kind: "rot" as const };
}

export const PAID = { paidOn: dateAt(AFTER), reference: "FV 7/07/2027" };
export const transferOf = (orderId: string, organisationId: string) => db().transfer.findFirstOrThrow({ where: { orderId, organisationId } });
export const payouts = (organisationId: string) => payoutsPage(db(), { organisationId, lang: "pl", now: AFTER });
export const listed = async (organisationId: string) => (await invoicesPage(db())).payees.find((payee) => payee.organisationId === organisationId);

/** The form of an organisation as the page would send it. */
export async function formOf(organisationId: string) {
  const { currency, amountMinor, transfers } = (await listed(organisationId))!;
  return { organisationId, currency, transferIds: transfers.map(({ id }) => id), shownMinor: amountMinor };
}

type Owed = Cruise & { orderId: string };

/** A cruise that was sold and made, of which 72 zł are owed to its host and 8 zł to its LOT. */
export async function owed(stripe: TestStripe): Promise<Owed> {
  const cruise = await makeCruise();
  const { orderId } = await sell(stripe, cruise.packageId);
  await payOut({ now: AFTER });
  return { ...cruise, orderId };
}

/** A guest gets half of each 80 zł of it back. */
export async function giveHalfBack({ orderId, entrepreneurId, lotId }: Pick<Owed, "orderId" | "entrepreneurId" | "lotId">): Promise<void> {
  const components = await db().orderComponent.findMany({ where: { line: { orderId } }, select: { id: true }, orderBy: { id: "asc" } });
  for (const { id: componentId } of components) await cancelPart({ orderId, componentId, vendorId: entrepreneurId, sellerId: lotId, vendorMinor: 3_600, commissionMinor: 400 });
}
