/** A business keeps its own legal data – what a guest must be told about the seller (art. 12 consumer act, art. 30 DSA) – and says which mails about its guests it wants. */
import { AppError } from "../../core/app-error.ts";
import { FieldReader, type Problems } from "../../core/field-reader.ts";
import type { Fields } from "../../core/form-fields.ts";
import { HOST_MAILS, type HostMail } from "../../core/vocabulary.ts";
import { writeAudit } from "../../platform/audit.server.ts";
import { inTransaction, type Db, type Reader } from "../../platform/db.server.ts";
import type { Actor } from "./actor.ts";
import { readLetterhead } from "./letterhead.server.ts";

export interface Details { name: string; legalName: string; nip: string; phone: string; email: string; street: string; postcode: string; placeId: string; /** which mails about its guests it wants; undefined where a form did not ask */ hostMails: HostMail[] | undefined }

export async function readDetails(reader: Reader, { organisationId }: { organisationId: string }): Promise<Details> {
  const select = { name: true, legalName: true, nip: true, phone: true, email: true, street: true, postcode: true, placeId: true, hostMails: true };
  const details = await reader.organisation.findUniqueOrThrow({ where: { id: organisationId }, select });
  return { ...details, hostMails: HOST_MAILS.filter((mail) => details.hostMails.includes(mail)) };
}

/** @returns the details as typed, or what is wrong by field name */
export function readDetailsDraft(fields: Fields): { details: Details } | { problems: Problems } {
  const reader = new FieldReader(fields);
  const text = (name: string, max = 120) => reader.text(name, { max, required: true });
  const nip = text("nip").replace(/[\s-]/g, "");
  if (nip !== "" && !/^\d{10}$/.test(nip)) reader.blame("nip", "nip");
  const details = { name: text("name"), legalName: text("legalName"), nip, phone: text("phone", 40), email: reader.mail("email"), street: text("street"), postcode: text("postcode", 10), placeId: text("place"), hostMails: fields.hostMails && reader.choices("hostMails", HOST_MAILS) };
  return reader.failed ? { problems: reader.problems } : { details };
}

/** @throws AppError bad_request for an unknown place */
export async function saveDetails(db: Db, { actor, details }: { actor: Actor; details: Details }): Promise<void> {
  await inTransaction(async (tx) => {
    if ((await tx.place.count({ where: { id: details.placeId } })) === 0) throw new AppError("bad_request", { field: "place" });
    const before = await readLetterhead(tx, { organisationId: actor.organisationId });
    await tx.organisation.update({ where: { id: actor.organisationId }, data: details });
    await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "organisation", entityId: actor.organisationId, action: "edit_details", data: { before: { ...before } } });
  }, db);
}
