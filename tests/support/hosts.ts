/** Hosts of a trip, what is sold of theirs, and what they are written. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { newId } from "../../app/core/ids.ts";
import type { LocalDate } from "../../app/core/time.ts";
import type { Lang } from "../../app/core/vocabulary.ts";
import { followDay } from "../../app/domain/booking/follow-day.server.ts";
import type { Held } from "../../app/domain/booking/hold-places.server.ts";
import { readOrder } from "../../app/domain/booking/read-order.server.ts";
import { setDay } from "../../app/domain/booking/set-day.server.ts";
import { cancelBooking, cancelOffer } from "../../app/domain/payments/cancelling/cancel-booking.server.ts";
import { settle } from "../../app/domain/payments/settling/settle.server.ts";
import { db, type Database } from "../../app/platform/db.server.ts";
import { env } from "../../app/platform/env.server.ts";
import { listMails, readMail, type KeptMail } from "../../app/platform/mailbox.server.ts";
import { testDatabase } from "./database.ts";
import { DAY, makeOffer, makeOrganisation, makePackage, makeResource, NOW } from "./factory.ts";
import { brokenInvariants, pay } from "./orders.ts";
import { makeActor } from "./studio.ts";
import { testStripe, type TestStripe } from "./stripe.ts";

/** A database, a mailbox and a Stripe for the tests of a file. @returns the Stripe of the test that runs */
export function sellingFile(): () => TestStripe {
  let database: Database;
  let stripe: TestStripe;
  const folder = mkdtempSync(path.join(tmpdir(), "latarnia-hosts-"));
  beforeAll(async () => {
    Object.assign(env(), { DATA_DIR: folder });
    database = await testDatabase();
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => void (stripe = await testStripe({ withWebhooks: false })));
  afterEach(async () => {
    await stripe.close();
    expect(await brokenInvariants()).toEqual([]);
  });
  return () => stripe;
}

export interface Host { id: string; email: string; resourceId: string; offerId: string; title: string }

/** A business whose people speak a language, with one offer on DAY; 40 zł an adult, a tenth of it the seller's. */
export async function makeHost({ title, start, lang = "pl" }: { title: string; start: string; lang?: Lang }): Promise<Host> {
  const id = await makeOrganisation({ name: `Firma ${title}` });
  const email = `${newId()}@host.example`;
  await db().organisation.update({ where: { id }, data: { email } });
  await db().user.create({ data: { id: newId(), email, name: "Ola", lang, members: { create: { organisationId: id, role: "owner" } } } });
  const { resourceId } = await makeResource({ organisationId: id, slots: [{ start }] });
  return { id, email, resourceId, title, offerId: await makeOffer({ ownerId: id, resourceId, title, times: [start] }) };
}

export interface Trip { lot: Awaited<ReturnType<typeof makeActor>>; boat: Host; walk: Host; both: string }

/** A LOT's day of one host's boat at ten and another's walk at two. */
export async function makeTrip(): Promise<Trip> {
  const [lot, boat, walk] = [await makeActor("lot", "LOT Darłowo"), await makeHost({ title: "Rejs", start: "10:00", lang: "de" }), await makeHost({ title: "Spacer", start: "14:00" })];
  return { lot, boat, walk, both: await makePackage({ ownerId: lot.organisationId, components: [{ offerId: boat.offerId }, { offerId: walk.offerId }] }) };
}

export async function buy(stripe: TestStripe, held: Held): Promise<Held & { sessionId: string }> {
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  return { ...held, sessionId };
}

/** Cancels as the page does: what it shows is what is confirmed. */
export async function cancelAsShown(held: Held, now: Date, lineIds: string[] | null = null): Promise<void> {
  const { shown } = await cancelOffer({ ...held, lineIds, now });
  await cancelBooking({ ...held, lineIds, shown, now });
}

/** A host closes a day, and whoever has places there is looked after. */
export async function closeDay({ id, resourceId }: Pick<Host, "id" | "resourceId">, { date = DAY, kind = "closed", now = NOW }: { date?: LocalDate; kind?: "closed" | "open"; now?: Date } = {}): Promise<void> {
  await setDay({ actor: { ...(await makeActor()), organisationId: id }, resourceId, date, wish: { kind }, now });
  await followDay({ resourceId, date, at: now.toISOString() });
}

export async function lineOf(held: Held, productId: string): Promise<string> {
  return (await readOrder(held)).lines.find((line) => line.productId === productId)!.id;
}

/** The oldest first. */
export async function mailsTo({ email }: { email: string }): Promise<KeptMail[]> {
  const heads = (await listMails()).filter(({ to }) => to === email).reverse();
  return Promise.all(heads.map(async ({ id }) => (await readMail(id))!));
}
