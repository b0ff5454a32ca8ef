/** What the buttons of a package's or bundle's form do, for a new one and for one that is there. */
import { isAppError } from "../../../core/app-error.ts";
import { type Fields } from "../../../core/form-fields.ts";
import { readBundleDraft, readPackageDraft } from "../../../core/catalogue/trip-draft.ts";
import { choosableOffers, choosablePackages } from "../../../domain/catalogue/drafts/choosable-parts.server.ts";
import { draftBundle, draftPackage } from "../../../domain/catalogue/drafts/draft-sellable.server.ts";
import { publishTrip, withdrawProduct } from "../../../domain/compliance/change-status.server.ts";
import { saveBundle, savePackage } from "../../../domain/compliance/save-trip.server.ts";
import type { Actor } from "../../../domain/organisations/actor.ts";
import { previewTrip, type TripPreview } from "../../../domain/pricing/preview-trip.server.ts";
import { db } from "../../../platform/db.server.ts";
import { afterRowIntent, again, tryStep, withProblems } from "../studio-answer.server.ts";

export type TripKind = "package" | "bundle";

/** Intents: save, publish (saves first), preview, withdraw, and those of rows. @param id null for a new one */
export async function actOnTrip({ kind, actor, id, fields, intent }: { kind: TripKind; actor: Actor; id: string | null; fields: Fields; intent: string }) {
  const now = new Date();
  const base = `/studio/${kind}s`;
  const rows = afterRowIntent(fields, intent);
  if (rows) return rows;
  if (intent === "withdraw" && id !== null) return tryStep(null, async () => (await withdrawProduct(db(), { actor, id, now }), `${base}/${id}?done=withdrawn`));
  if (intent === "preview") return again(fields, { preview: await previewOf({ kind, actor, fields, now }) });
  const save = saveOf({ kind, actor, id, fields, now });
  if ("problems" in save) return withProblems(fields, save.problems);
  return tryStep(fields, async () => {
    const saved = await save.run();
    return `${base}/${saved}?done=${intent === "publish" ? await publish({ actor, id: saved, now }) : "saved"}`;
  });
}

function saveOf({ kind, actor, id, fields, now }: { kind: TripKind; actor: Actor; id: string | null; fields: Fields; now: Date }) {
  if (kind === "package") {
    const read = readPackageDraft(fields);
    return "problems" in read ? read : { run: () => savePackage(db(), { actor, id, draft: read.draft, now }) };
  }
  const read = readBundleDraft(fields);
  return "problems" in read ? read : { run: () => saveBundle(db(), { actor, id, draft: read.draft, now }) };
}

/** The trip is saved by now: what is missing is said on its page, nothing typed is lost. */
async function publish(step: { actor: Actor; id: string; now: Date }): Promise<"published" | "incomplete" | "saved"> {
  try {
    await publishTrip(db(), step);
    return "published";
  } catch (error) {
    if (isAppError(error) && error.code === "catalogue.incomplete") return "incomplete";
    throw error;
  }
}

/** Price and dates of what is typed, even where a text is still missing; null while the parts cannot be read. */
export async function previewOf({ kind, actor, fields, now }: { kind: TripKind; actor: Actor; fields: Fields; now: Date }): Promise<TripPreview | null> {
  const typed = { ...fields, "title.pl": ["-"] };
  if (kind === "package") {
    const read = readPackageDraft(typed);
    const offers = await choosableOffers(db(), { lotId: actor.organisationId, lang: actor.lang });
    return "problems" in read ? null : previewTrip(db(), { sellable: await draftPackage(db(), { draft: read.draft, ownerId: actor.organisationId, offerIds: offers.map((offer) => offer.id) }), now });
  }
  const read = readBundleDraft(typed);
  const packages = await choosablePackages(db(), { lang: actor.lang });
  return "problems" in read ? null : previewTrip(db(), { sellable: await draftBundle(db(), { draft: read.draft, ownerId: actor.organisationId, packageIds: packages.map((each) => each.id) }), now });
}
