/** A LOT saves a package, ZROT a bundle: texts, parts, price rule, legal class and organiser, languages and index, all or nothing. */
import { AppError } from "../../core/app-error.ts";
import type { BundleDraft, PackageDraft } from "../../core/catalogue/trip-draft.ts";
import { writeAudit } from "../../platform/audit.server.ts";
import { inTransaction, type Db, type Tx } from "../../platform/db.server.ts";
import { choosableOffers, choosablePackages } from "../catalogue/drafts/choosable-parts.server.ts";
import { refreshPublic } from "../catalogue/refresh-public.server.ts";
import { lockTrip, writeBundle, writePackage, type StoredTrip } from "../catalogue/drafts/write-trip.server.ts";
import type { Actor } from "../organisations/actor.ts";
import { needsOrganiser, RULE_VERSION, type LegalClass } from "./classify-travel.ts";
import { classifyStored } from "./classify-stored.server.ts";

/**
 * @param id null for a new package, which becomes a draft
 * @returns the package's id
 * @throws AppError not_found for a foreign package, bad_request for an offer that the LOT may not use
 */
export async function savePackage(db: Db, { actor, id, draft, now }: { actor: Actor; id: string | null; draft: PackageDraft; now: Date }): Promise<string> {
  return inTransaction(async (tx) => {
    const before = id === null ? undefined : await lockTrip(tx, { id, ownerId: actor.organisationId, kind: "package" });
    const allowed = await choosableOffers(tx, { lotId: actor.organisationId, lang: actor.lang });
    const known = [...allowed.map((offer) => offer.id), ...(before?.components ?? []).map((component) => component.offerId)];
    refuseForeign(draft.components.map((component) => component.offerId), known);
    const packageId = await writePackage(tx, { before, ownerId: actor.organisationId, draft });
    const legalClass = await decideClass(tx, packageId, now);
    await tx.product.update({ where: { id: packageId }, data: { organiserId: needsOrganiser(legalClass) ? actor.organisationId : null } });
    return saved(tx, { actor, productId: packageId, before });
  }, db);
}

/** @throws AppError not_found for a foreign bundle, bad_request for a package that is not published */
export async function saveBundle(db: Db, { actor, id, draft, now }: { actor: Actor; id: string | null; draft: BundleDraft; now: Date }): Promise<string> {
  return inTransaction(async (tx) => {
    const before = id === null ? undefined : await lockTrip(tx, { id, ownerId: actor.organisationId, kind: "bundle" });
    const allowed = await choosablePackages(tx, { lang: actor.lang });
    refuseForeign(draft.items.map((item) => item.packageId), [...allowed.map((each) => each.id), ...(before?.bundleItems ?? []).map((item) => item.packageId)]);
    const bundleId = await writeBundle(tx, { before, ownerId: actor.organisationId, draft });
    await decideClass(tx, bundleId, now);
    return saved(tx, { actor, productId: bundleId, before });
  }, db);
}

function refuseForeign(wanted: readonly string[], allowed: readonly string[]): void {
  const foreign = wanted.find((id) => !allowed.includes(id));
  if (foreign !== undefined) throw new AppError("bad_request", { part: foreign });
}

async function decideClass(tx: Tx, productId: string, now: Date): Promise<LegalClass> {
  const legalClass = await classifyStored(tx, productId);
  await tx.product.update({ where: { id: productId }, data: { legalClass, legalRuleVersion: RULE_VERSION, legalDecidedAt: now } });
  return legalClass;
}

async function saved(tx: Tx, { actor, productId, before }: { actor: Actor; productId: string; before: StoredTrip | undefined }): Promise<string> {
  await refreshPublic(tx, [productId]);
  await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "product", entityId: productId, action: before ? "edit" : "create", to: before?.status ?? "draft", data: { version: (before?.version ?? 0) + 1 } });
  return productId;
}
