/** What the buttons of an offer's form do, for a new offer and for one that is there. */
import { isAppError } from "../../../core/app-error.ts";
import { MAY_LOSE, readOfferDraft } from "../../../core/catalogue/offer-draft.ts";
import { valueOf, type Fields } from "../../../core/form-fields.ts";
import { saveOffer } from "../../../domain/compliance/save-offer.server.ts";
import { submitOffer, withdrawProduct } from "../../../domain/compliance/change-status.server.ts";
import type { Actor } from "../../../domain/organisations/actor.ts";
import { db } from "../../../platform/db.server.ts";
import { afterRowIntent, tryStep, withProblems } from "../studio-answer.server.ts";

/** Intents: save, submit (saves first), withdraw, and those of rows. @param id null for a new offer */
export async function actOnOffer({ actor, id, fields, intent }: { actor: Actor; id: string | null; fields: Fields; intent: string }) {
  const now = new Date();
  const rows = afterRowIntent(fields, intent);
  if (rows) return rows;
  if (intent === "withdraw" && id !== null) return tryStep(null, async () => (await withdrawProduct(db(), { actor, id, now }), `/studio/offers/${id}?done=withdrawn`));
  const read = readOfferDraft(fields);
  if ("problems" in read) return withProblems(fields, read.problems);
  return tryStep(fields, async () => {
    const saved = await saveOffer(db(), { actor, id, draft: read.draft, mayLose: Number(valueOf(fields, MAY_LOSE)) || 0, now });
    const done = intent === "submit" ? await submit({ actor, id: saved, lotId: valueOf(fields, "lot"), now }) : "saved";
    return `/studio/offers/${saved}?done=${done}`;
  });
}

/** The offer is saved by now: what is missing is said on its page, nothing typed is lost. */
async function submit(step: { actor: Actor; id: string; lotId: string; now: Date }): Promise<"submitted" | "incomplete"> {
  try {
    await submitOffer(db(), step);
    return "submitted";
  } catch (error) {
    if (isAppError(error) && error.code === "catalogue.incomplete") return "incomplete";
    throw error;
  }
}
