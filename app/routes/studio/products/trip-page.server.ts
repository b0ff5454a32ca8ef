/** What the page of a package or bundle shows: the form, the choice of parts, the preview of what is saved, and what is missing. */
import { anyText } from "../../../core/localized-text.ts";
import { valueOf } from "../../../core/form-fields.ts";
import { choosableOffers, choosablePackages } from "../../../domain/catalogue/drafts/choosable-parts.server.ts";
import { pictureStrip } from "../../../domain/catalogue/pictures/read-pictures.server.ts";
import { newTripFields, tripForm } from "../../../domain/catalogue/drafts/trip-form.server.ts";
import { missingFor } from "../../../domain/compliance/check-publishable.server.ts";
import type { Actor } from "../../../domain/organisations/actor.ts";
import { placeGroups } from "../../../domain/organisations/places.server.ts";
import { readDetails } from "../../../domain/organisations/save-details.server.ts";
import { db } from "../../../platform/db.server.ts";
import { previewOf, type TripKind } from "./trip-actions.server.ts";

export async function tripPage({ kind, actor, id }: { kind: TripKind; actor: Actor; id: string }) {
  const now = new Date();
  const form = await tripForm(db(), { id, ownerId: actor.organisationId, kind });
  const title = anyText(Object.fromEntries((["pl", "de", "en"] as const).map((lang) => [lang, { text: valueOf(form.fields, `title.${lang}`), status: "reviewed" as const }])), actor.lang);
  const missing = await missingFor(db(), { productId: id, now });
  const preview = await previewOf({ kind, actor, fields: form.fields, now });
  return { ...form, id, pictures: await pictureStrip(db(), { ownerId: actor.organisationId, productId: id }), title, missing, kind, preview, ...(await choices(kind, actor)) };
}

export async function newTripPage({ kind, actor }: { kind: TripKind; actor: Actor }) {
  const { placeId } = await readDetails(db(), { organisationId: actor.organisationId });
  return { fields: newTripFields({ placeId }), kind, preview: null, ...(await choices(kind, actor)) };
}

async function choices(kind: TripKind, { organisationId, lang }: Actor) {
  const options = kind === "package" ? await choosableOffers(db(), { lotId: organisationId, lang }) : await choosablePackages(db(), { lang });
  return { options, places: await placeGroups(db()) };
}
