/** What the studio's first page shows each role. */
import type { Fields } from "../../core/form-fields.ts";
import { nextBookings } from "../../domain/booking/bookings-page.server.ts";
import { countByStatus } from "../../domain/catalogue/count-by-status.server.ts";
import { offersToReview } from "../../domain/compliance/review-page.server.ts";
import type { Actor } from "../../domain/organisations/actor.ts";
import { lotsOfEntrepreneur, membersPage } from "../../domain/organisations/members-page.server.ts";
import { placeGroups } from "../../domain/organisations/places.server.ts";
import { readDetails } from "../../domain/organisations/save-details.server.ts";
import { db } from "../../platform/db.server.ts";

const NEXT = 5;

export async function homePage({ kind, name, organisationId, organisationName, lang }: Actor) {
  const isBusiness = kind === "entrepreneur";
  const { name: businessName, placeId, hostMails, ...details } = await readDetails(db(), { organisationId });
  const home = {
    kind, name, organisationName, counts: await countByStatus(db(), { ownerId: organisationId }), next: await nextBookings(db(), { organisationId, lang, now: new Date(), most: NEXT }),
    toReview: kind === "lot" ? await offersToReview(db(), { lotId: organisationId, lang }) : [], applications: kind === "lot" ? (await membersPage(db(), { lotId: organisationId })).applied.length : 0,
    lots: isBusiness ? await lotsOfEntrepreneur(db(), { entrepreneurId: organisationId }) : [],
    details: isBusiness ? { places: await placeGroups(db()), complete: Object.values(details).every((fact) => fact !== "") } : null,
  };
  const facts = Object.entries({ ...details, name: businessName, place: placeId }).map(([field, value]) => [field, [value]]);
  const fields: Fields = { ...Object.fromEntries(facts), hostMails: hostMails ?? [] };
  return { home, fields };
}
