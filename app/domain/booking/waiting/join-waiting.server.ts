/** Puts a party on the waiting list of a product. */
import { isDeepStrictEqual } from "node:util";
import { AppError } from "../../../core/app-error.ts";
import { newId, secretToken } from "../../../core/ids.ts";
import type { Currency } from "../../../core/money.ts";
import type { Units } from "../../../core/quote.ts";
import { dbDate } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import type { WaitingDraft } from "../../../core/booking/waiting-draft.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { db, inTransaction } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import { loadSellable } from "../../catalogue/sellable.server.ts";
import { currenciesOf } from "../../pricing/currencies-of.ts";
import { checkParty, leftOutOf } from "../../pricing/units-of-part.ts";

export interface WaitingInput {
  productId: string;
  draft: WaitingDraft;
  units: Units;
  /** of lodging sold alone */
  nights: number | null;
  /** parts they do without; those that cannot be left out are not noted */
  leftOut?: readonly string[];
  currency?: Currency;
  lang: Lang;
  now: Date;
}

/**
 * @returns the key that opens the entry's page
 * @throws AppError not_found, pricing.* for a party the product does not take or a currency it is not sold in, booking.already_waiting (its mail is sent again)
 */
export async function joinWaiting({ productId, draft, units, nights, leftOut = [], currency = "PLN", lang, now }: WaitingInput): Promise<string> {
  const sellable = await loadSellable(db(), productId);
  if (!sellable.published) throw new AppError("not_found");
  checkParty(sellable, units);
  if (!currenciesOf(sellable).includes(currency)) throw new AppError("pricing.no_price");
  const chosen = { units, nights, leftOut: leftOutOf(sellable, leftOut), currency };
  const same = { productId, email: draft.email, from: dbDate(draft.from), to: dbDate(draft.to) };
  const key = secretToken();
  const known = await inTransaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`join-waiting ${productId} ${draft.email}`}))`; // a form sent twice at once
    const own = await tx.waitingEntry.findMany({ where: { ...same, state: { in: ["waiting", "offered"] } }, select: { id: true, units: true, nights: true, leftOut: true, currency: true } });
    const other = own.find(({ id: _, ...known }) => isDeepStrictEqual(known, chosen));
    const id = other?.id ?? newId();
    if (!other) await tx.waitingEntry.create({ data: { id, key, ...same, ...chosen, lang, fullName: draft.fullName, createdAt: now } });
    if (!other) await writeAudit(tx, { actorKind: "guest", entity: "waiting_entry", entityId: id, action: "joined", to: "waiting", data: { productId, from: draft.from, to: draft.to } });
    await enqueue(tx, "send-waiting-mail", { entryId: id, kind: "joined" });
    if (!other) await enqueue(tx, "serve-waiting", { productId });
    return other !== undefined;
  });
  if (known) throw new AppError("booking.already_waiting");
  return key;
}
