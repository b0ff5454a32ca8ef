/** What the page of an offer shows: its form with the choices in it, its status, what it lacks. */
import { anyText } from "../../../core/localized-text.ts";
import { valueOf } from "../../../core/form-fields.ts";
import { newOfferFields, offerForm, resourceChoices } from "../../../domain/availability/offer-form.server.ts";
import { pictureStrip } from "../../../domain/catalogue/pictures/read-pictures.server.ts";
import { missingFor } from "../../../domain/compliance/check-publishable.server.ts";
import { lastNote } from "../../../domain/compliance/products-page.server.ts";
import type { Actor } from "../../../domain/organisations/actor.ts";
import { lotsOfEntrepreneur } from "../../../domain/organisations/members-page.server.ts";
import { placeGroups } from "../../../domain/organisations/places.server.ts";
import { readDetails } from "../../../domain/organisations/save-details.server.ts";
import { db } from "../../../platform/db.server.ts";

export async function offerPage({ actor, id }: { actor: Actor; id: string }) {
  const now = new Date();
  const form = await offerForm(db(), { id, ownerId: actor.organisationId, now });
  const title = anyText(Object.fromEntries((["pl", "de", "en"] as const).map((lang) => [lang, { text: valueOf(form.fields, `title.${lang}`), status: "reviewed" as const }])), actor.lang);
  return { ...form, id, pictures: await pictureStrip(db(), { ownerId: actor.organisationId, productId: id }), title, missing: await missingFor(db(), { productId: id, now }), note: form.status === "draft" ? await lastNote(db(), { productId: id }) : null, stamp: now.getTime(), ...(await choices(actor)) };
}

export async function newOfferPage({ actor }: { actor: Actor }) {
  const { placeId } = await readDetails(db(), { organisationId: actor.organisationId });
  return { fields: newOfferFields({ placeId }), ...(await choices(actor)) };
}

async function choices({ organisationId }: Actor) {
  const lots = await lotsOfEntrepreneur(db(), { entrepreneurId: organisationId });
  return { lots: lots.filter((lot) => lot.state === "admitted").map(({ id, name }) => ({ id, name })), resources: await resourceChoices(db(), { organisationId }), places: await placeGroups(db()) };
}
