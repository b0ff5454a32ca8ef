/** People of the studio and the forms they fill in. */
import { newId } from "../../app/core/ids.ts";
import type { Fields } from "../../app/core/form-fields.ts";
import type { Actor } from "../../app/domain/organisations/actor.ts";
import { openSession } from "../../app/domain/organisations/sessions.server.ts";
import { db, inTransaction } from "../../app/platform/db.server.ts";
import { makeOrganisation, NOW, type OrganisationKind } from "./factory.ts";

/** A person in a new organisation of a kind. */
export async function makeActor(kind: OrganisationKind = "entrepreneur", name = "Kajaki nad Wieprzą"): Promise<Actor> {
  const organisationId = await makeOrganisation({ kind, name });
  const userId = newId();
  const email = `${userId}@example.com`;
  await db().user.create({ data: { id: userId, email, name: "Anna", lang: "pl", members: { create: { organisationId, role: "owner" } } } });
  return { userId, name: "Anna", email, lang: "pl", organisationId, organisationName: name, kind };
}

/** The LOT admits the entrepreneur. */
export async function admit({ lot, entrepreneur }: { lot: Actor; entrepreneur: Actor }): Promise<void> {
  await db().lotMembership.create({ data: { lotId: lot.organisationId, entrepreneurId: entrepreneur.organisationId, state: "admitted" } });
}

/** What makes an organisation fit to organise packages in the sense of the act. */
export async function makeOrganiser(organisationId: string, validTo = "2030-12-31"): Promise<void> {
  await db().organisation.update({ where: { id: organisationId }, data: { organiserRegister: "DEMO/1/2026", insolvencyCover: "Gwarancja DEMO-1", insolvencyValidTo: new Date(validTo) } });
}

/** The Cookie header of a fresh session. */
export async function cookieOf(actor: Actor, now = new Date()): Promise<string> {
  const token = await inTransaction((tx) => openSession(tx, { userId: actor.userId, userAgent: "test", how: "password", now }));
  return `latarnia_session=${token}; lang=${actor.lang}`;
}

const texts = (name: string, text: string): Fields => ({ [`${name}.pl`]: [text], [`${name}.de`]: [`${text} auf Deutsch`], [`${name}.en`]: [`${text} in English`] });

/** A filled form of an offer: a boat of 12, twice a day from May to September, 40 zł and 20 zł, dearer in summer. */
export async function offerFields(more: Fields = {}): Promise<Fields> {
  const place = await db().place.findFirstOrThrow();
  return {
    ...texts("title", "Rejs po porcie"), ...texts("summary", "Godzina na wodzie"), ...texts("description", "Płyniemy wzdłuż nabrzeży."), ...texts("meetingPoint", "Nabrzeże 3"), type: ["activity"], vat: ["8"], place: [place.id], themes: ["sea"], seasons: ["summer"], scene: ["harbour"],
    "unit.adult.pln": ["40"], "unit.adult.plnHigh": ["45,50"], "unit.child.pln": ["20"], "season.from": ["01.07"], "season.to": ["31.08"],
    "resource.id": ["new"], "resource.name": ["Łódź"], "resource.capacity": ["12"], "schedule.0.from": ["01.05"], "schedule.0.to": ["30.09"], "schedule.0.weekdays": ["1", "2", "3", "4", "5", "6", "7"], "schedule.0.times": ["10:00, 14:00"], "schedule.0.duration": ["60"],
    minParty: ["1"], maxParty: ["12"], leadTimeHours: ["2"], cancellation: ["flexible"], languages: ["pl"], ...more,
  };
}

/** A filled form of a package of these offers, one after the other on day 1. */
export async function packageFields(offerIds: string[], more: Fields = {}): Promise<Fields> {
  const place = await db().place.findFirstOrThrow();
  const components = offerIds.map((offer, row): Fields => ({ [`component.${row}.key`]: [`new-${row}`], [`component.${row}.offer`]: [offer], [`component.${row}.day`]: ["1"], [`component.${row}.from`]: ["00:00"], [`component.${row}.to`]: ["23:59"] }));
  return { ...texts("title", "Dzień w porcie"), ...texts("summary", "Rejs i spacer"), ...texts("description", "Cały dzień nad wodą."), place: [place.id], themes: ["sea"], scene: ["harbour"], minParty: ["1"], maxParty: ["10"], cancellation: ["moderate"], "price.rule": ["sum"], ...Object.assign({}, ...components), ...more };
}

export { NOW };
