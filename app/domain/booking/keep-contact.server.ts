/** Keeps what a guest has typed at the checkout, unchecked, while he looks for one more trip; paying checks it. */
import { cutContact, type TypedContact } from "../../core/booking/contact.ts";
import { db } from "../../platform/db.server.ts";
import { openOrder } from "./lock-order.server.ts";

/** Changes nothing of an order that is not held any more. @throws AppError not_found */
export async function keepContact({ code, key, typed }: { code: string; key: string; typed: TypedContact }): Promise<void> {
  const id = await openOrder(db(), { code, key });
  await db().order.updateMany({ where: { id, state: "held" }, data: cutContact(typed) });
}
