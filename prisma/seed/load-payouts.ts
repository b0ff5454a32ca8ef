/** Trips of some weeks ago, so that there is somebody to be paid: businesses without an account at Stripe, some owed against their invoices, one whose is paid. */
import { addDays, dateAt, dbDate } from "../../app/core/time.ts";
import type { Lang } from "../../app/core/vocabulary.ts";
import { loadSnapshotSource, makeSnapshot } from "../../app/domain/booking/snapshot-product.server.ts";
import { loadSellables, type Sellable } from "../../app/domain/catalogue/sellable.server.ts";
import type { Actor } from "../../app/domain/organisations/actor.ts";
import { closeMonths } from "../../app/domain/payments/books/close-months.server.ts";
import { invoicesPage } from "../../app/domain/payments/transfers/invoices-page.server.ts";
import { markPaid } from "../../app/domain/payments/transfers/mark-paid.server.ts";
import { payOut } from "../../app/domain/payments/transfers/pay-out.server.ts";
import type { Db } from "../../app/platform/db.server.ts";
import { TRAVELLERS } from "./load-bookings.ts";
import { noRows, sell, write } from "./sell.ts";

/** Days ago on which somebody came; they had bought five weeks before, so that the month of it is over. */
const CAME = [19, 16, 12];
const BOUGHT_DAYS_BEFORE = 35;

/** @param owedIds businesses that wait for their money @param paidId one whose invoice was paid yesterday */
export async function loadPayouts(db: Db, { owedIds, paidId, actor, now }: { owedIds: readonly string[]; paidId: string; actor: Actor; now: Date }): Promise<void> {
  for (const ownerId of [...owedIds, paidId]) await sellPast(db, { ownerId, now });
  const yesterday = new Date(now.getTime() - 86_400_000);
  await payOut({ now: yesterday });
  await closeMonths({ now });
  const payee = (await invoicesPage(db)).payees.find(({ organisationId }) => organisationId === paidId)!;
  const { currency, amountMinor, transfers } = payee;
  await markPaid({ actor, organisationId: paidId, currency, transferIds: transfers.map(({ id }) => id), shownMinor: amountMinor, paid: { paidOn: dateAt(yesterday), reference: `FV ${transfers.length}/${dateAt(now).slice(0, 4)}` }, now });
}

/** Two adults each time, of a business's first offer that is sold by the person. */
async function sellPast(db: Db, { ownerId, now }: { ownerId: string; now: Date }): Promise<void> {
  const offers = await db.product.findMany({ where: { ownerId, kind: "offer", status: "published", confirmation: "instant" }, select: { id: true, publicLangs: true }, orderBy: { id: "asc" } });
  const sellable = (await loadSellables(db, offers.map(({ id }) => id))).find(({ parts }) => parts[0]!.units.some(({ code }) => code === "adult"))!;
  const langs = offers.find(({ id }) => id === sellable.id)!.publicLangs as Lang[];
  for (const [index, daysAgo] of CAME.entries()) await sellOne(db, { sellable, langs, daysAgo, index, now });
}

async function sellOne(db: Db, { sellable, langs, daysAgo, index, now }: { sellable: Sellable; langs: Lang[]; daysAgo: number; index: number; now: Date }): Promise<void> {
  const [name, country, speaks] = TRAVELLERS[index]!;
  const lang = langs.includes(speaks) ? speaks : "pl";
  const date = addDays(dateAt(now), -daysAgo);
  const units = { adult: 2 };
  const rows = noRows();
  const snapshot = makeSnapshot(await loadSnapshotSource(db, { productId: sellable.id, parts: sellable.parts, lang }), sellable.parts);
  const planned = sellable.parts.map((part) => ({ part, units, date, endDate: date, start: "10:00", minutes: 60, slots: [] }));
  sell({ id: `demo-past-${sellable.id}-${index}`, sellable, planned, date, units, guest: [name, country, lang], snapshot, rows, now: new Date(dbDate(addDays(date, -BOUGHT_DAYS_BEFORE)).getTime() + 10 * 3_600_000) });
  await write(db, rows);
}
