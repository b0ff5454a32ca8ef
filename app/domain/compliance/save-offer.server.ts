/** An entrepreneur saves an offer: texts, prices, schedule and slots, legal class, languages and index, all or nothing. */
import type { OfferDraft } from "../../core/catalogue/offer-draft.ts";
import { writeAudit } from "../../platform/audit.server.ts";
import { inTransaction, type Db } from "../../platform/db.server.ts";
import { chooseResource, writeSchedule } from "../availability/write-schedule.server.ts";
import { refreshPublic } from "../catalogue/refresh-public.server.ts";
import { lockOffer, writeOffer } from "../catalogue/drafts/write-offer.server.ts";
import type { Actor } from "../organisations/actor.ts";
import { RULE_VERSION } from "./classify-travel.ts";

/**
 * @param id null for a new offer, which becomes a draft
 * @param mayLose so many paid orders may lose their hour by it, as whoever saves was told
 * @returns the offer's id
 * @throws AppError not_found for an offer or a resource of somebody else, or an unknown place; availability.guests_lose with `count` when more would
 */
export async function saveOffer(db: Db, { actor, id, draft, mayLose = 0, now }: { actor: Actor; id: string | null; draft: OfferDraft; mayLose?: number; now: Date }): Promise<string> {
  const ownerId = actor.organisationId;
  return inTransaction(async (tx) => {
    const before = id === null ? undefined : await lockOffer(tx, { id, ownerId });
    const resourceId = await chooseResource(tx, { organisationId: ownerId, resource: draft.resource, current: before?.offer?.resourceId, fallbackName: draft.title.pl });
    const offerId = await writeOffer(tx, { before, ownerId, resourceId, draft, now });
    await writeSchedule(tx, { offerId, resourceId, formerResourceId: before?.offer?.resourceId, draft, mayLose, now });
    await tx.product.update({ where: { id: offerId }, data: { legalClass: "single_service", legalRuleVersion: RULE_VERSION, legalDecidedAt: now } });
    await refreshPublic(tx, [offerId, ...(await sharingResource(tx, resourceId, offerId))]);
    await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "product", entityId: offerId, action: before ? "edit" : "create", to: before?.status ?? "draft", data: { version: (before?.version ?? 0) + 1 } });
    return offerId;
  }, db);
}

/** Offers whose places change with this one's. */
async function sharingResource(tx: Parameters<typeof lockOffer>[0], resourceId: string, offerId: string): Promise<string[]> {
  return (await tx.offer.findMany({ where: { resourceId, productId: { not: offerId } }, select: { productId: true } })).map((offer) => offer.productId);
}
