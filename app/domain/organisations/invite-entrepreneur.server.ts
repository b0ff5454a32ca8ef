/** A LOT invites a business that is not here yet: its organisation, a person to log in, an admitted membership, and a mail with a link of seven days. */
import { AppError } from "../../core/app-error.ts";
import { newId } from "../../core/ids.ts";
import { slugify } from "../../core/slug.ts";
import { writeAudit } from "../../platform/audit.server.ts";
import { inTransaction, type Db } from "../../platform/db.server.ts";
import type { Actor } from "./actor.ts";
import { normaliseMail } from "./log-in.server.ts";
import { INVITATION_MINUTES, sendMagicLink } from "./magic-link.server.ts";

/**
 * The business completes its details at its first log-in; without them nothing of it can be published.
 * @returns the organisation's id
 * @throws AppError organisations.mail_taken
 */
export async function inviteEntrepreneur(db: Db, { actor, name, email, now }: { actor: Actor; name: string; email: string; now: Date }): Promise<string> {
  const mail = normaliseMail(email);
  return inTransaction(async (tx) => {
    if ((await tx.user.count({ where: { email: mail } })) > 0) throw new AppError("organisations.mail_taken");
    const lot = await tx.organisation.findUniqueOrThrow({ where: { id: actor.organisationId } });
    const [id, userId] = [newId(), newId()];
    const blank = { nip: "", phone: "", street: "", postcode: "" };
    await tx.organisation.create({ data: { id, kind: "entrepreneur", slug: `${slugify(name)}-${id.slice(0, 6)}`, name, legalName: "", ...blank, email: mail, placeId: lot.placeId, demo: lot.demo } });
    await tx.user.create({ data: { id: userId, email: mail, name, lang: "pl", members: { create: { organisationId: id, role: "owner" } } } });
    await tx.lotMembership.create({ data: { lotId: lot.id, entrepreneurId: id, state: "admitted", changedAt: now } });
    await sendMagicLink(tx, { userId, lang: "pl", minutes: INVITATION_MINUTES, now });
    await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "lot_membership", entityId: `${lot.id}/${id}`, action: "invite", to: "admitted" });
    return id;
  }, db);
}
