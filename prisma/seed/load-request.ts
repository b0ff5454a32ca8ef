/** A guest who waits for the answer of the demonstration's business, asked as the shop asks: the studio has the question, the mailbox its mail. */
import { newId } from "../../app/core/ids.ts";
import { addDays, dateAt } from "../../app/core/time.ts";
import { availabilityOf } from "../../app/domain/availability/availability-of.server.ts";
import { holdPlaces } from "../../app/domain/booking/hold-places.server.ts";
import { askHosts } from "../../app/domain/booking/requests/ask-hosts.server.ts";
import { loadSellables } from "../../app/domain/catalogue/sellable.server.ts";
import { unitsByPart } from "../../app/domain/pricing/units-of-part.ts";
import type { Db } from "../../app/platform/db.server.ts";

const UNITS = { adult: 2, child: 2 };
const CONTACT = {
  fullName: "Marta Lewandowska", email: "marta.lewandowska@gosc.example", phone: "+48 600 000 412", country: "PL", acceptTerms: true,
  notes: "Płyniemy z babcią, która chodzi o lasce. Czy na pokład jest schodek i czy da się usiąść pod dachem?",
} as const;

/** For the first offer on request of the business, on the first day that is free from a week on. The job queue is open. */
export async function loadRequest(db: Db, { entrepreneurId, now }: { entrepreneurId: string; now: Date }): Promise<void> {
  const { id: productId } = await db.product.findFirstOrThrow({ where: { ownerId: entrepreneurId, kind: "offer", status: "published", confirmation: "request" }, select: { id: true }, orderBy: { id: "asc" } });
  const [sellable] = await loadSellables(db, [productId]);
  const today = dateAt(now);
  const days = await availabilityOf(db, { sellable: sellable!, units: unitsByPart(sellable!, UNITS), from: addDays(today, 7), to: addDays(today, 370), now });
  const { date } = days.find(({ available }) => available)!;
  const held = await holdPlaces({ productId, date, units: UNITS, lang: "pl", token: newId(), now });
  await askHosts({ ...held, contact: CONTACT, now });
}
