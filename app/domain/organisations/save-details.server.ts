/** A business keeps its own legal data: what a guest must be told about the seller (art. 12 consumer act, art. 30 DSA). */
import { AppError } from "../../core/app-error.ts";
import { writeAudit } from "../../platform/audit.server.ts";
import { inTransaction, type Db, type Reader } from "../../platform/db.server.ts";
import type { Actor } from "./actor.ts";

export interface Details { name: string; legalName: string; nip: string; phone: string; email: string; street: string; postcode: string; placeId: string }

export async function readDetails(reader: Reader, { organisationId }: { organisationId: string }): Promise<Details> {
  const select = { name: true, legalName: true, nip: true, phone: true, email: true, street: true, postcode: true, placeId: true };
  return reader.organisation.findUniqueOrThrow({ where: { id: organisationId }, select });
}

/** @throws AppError bad_request for an unknown place */
export async function saveDetails(db: Db, { actor, details }: { actor: Actor; details: Details }): Promise<void> {
  await inTransaction(async (tx) => {
    if ((await tx.place.count({ where: { id: details.placeId } })) === 0) throw new AppError("bad_request", { field: "place" });
    await tx.organisation.update({ where: { id: actor.organisationId }, data: details });
    await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "organisation", entityId: actor.organisationId, action: "edit_details" });
  }, db);
}

/** Polish tax number: ten digits of which the last is a check (Regulation of the Minister of Finance on NIP). */
export function isNip(value: string): boolean {
  if (!/^\d{10}$/.test(value)) return false;
  const digits = [...value].map(Number);
  const sum = [6, 5, 7, 2, 3, 4, 5, 6, 7].reduce((total, weight, index) => total + weight * digits[index]!, 0);
  return sum % 11 === digits[9];
}
