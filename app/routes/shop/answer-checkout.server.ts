/** The checkout's page by the order's state, and what its three buttons do. */
import { redirect } from "@remix-run/node";
import { isAppError } from "../../core/app-error.ts";
import { readContact, type ContactField, type ContactProblems } from "../../core/contact.ts";
import type { OrderView } from "../../core/order-view.ts";
import { dateAt, formatClock, type LocalDate } from "../../core/time.ts";
import type { Lang } from "../../core/vocabulary.ts";
import { extendHold } from "../../domain/booking/extend-hold.server.ts";
import { readOrder } from "../../domain/booking/read-order.server.ts";
import { productPath } from "../../domain/catalogue/product-path.server.ts";
import { cancelCheckout } from "../../domain/payments/cancel-checkout.server.ts";
import { startPayment } from "../../domain/payments/start-payment.server.ts";
import { db } from "../../platform/db.server.ts";

export interface Opened { lang: Lang; code: string; key: string; now: Date }
export type CheckoutAnswer = { order: OrderView; until: string; today: LocalDate } | { ended: "expired" | "cancelled"; back: string | null };

/** @throws AppError not_found without the right key; a redirect to the order's page once money moved */
export async function answerCheckout({ lang, code, key, now }: Opened): Promise<CheckoutAnswer> {
  const order = await readOrder({ code, key });
  if (order.state === "cancelled" && order.refundMinor === 0) return { ended: "cancelled", back: await backTo(order, lang) };
  if (order.state === "expired" || ((order.state === "held" || order.state === "awaiting_payment") && !order.hold)) return { ended: "expired", back: await backTo(order, lang) };
  if (!order.hold) throw redirect(`/${lang}/orders/${order.code}?key=${key}`, 303);
  return { order, until: formatClock(new Date(order.hold.expiresAt)), today: dateAt(now) };
}

/** The product's page on the same day for the same party. */
async function backTo({ lines: [line] }: OrderView, lang: Lang): Promise<string | null> {
  const path = line && (await productPath(db(), { productId: line.productId, lang }));
  if (!path) return null;
  const units = Object.entries(line.units).map(([unit, count]) => [`units.${unit}`, String(count)]);
  return `${path}?${new URLSearchParams([["date", line.date], ...units]).toString()}`;
}

export interface CheckoutRefused { problems: ContactProblems; values: Partial<Record<ContactField, string>>; error: string | null; status: number }

/** Intents: pay (default), extend, cancel. @throws redirects */
export async function actOnCheckout({ fields, ...opened }: Opened & { fields: FormData }): Promise<CheckoutRefused> {
  const { lang, code, key, now } = opened;
  const here = `/${lang}/checkout/${code}?key=${key}`;
  const values = Object.fromEntries([...fields].map(([name, value]) => [name, String(value)]));
  try {
    if (values.intent === "extend") await extendHold({ code, key });
    if (values.intent === "cancel") await cancelCheckout({ code, key, now });
    if (values.intent === "extend" || values.intent === "cancel") throw redirect(here, 303);
    const read = readContact(values);
    if ("problems" in read) return { problems: read.problems, values, error: null, status: 400 };
    const { url } = await startPayment({ code, key, contact: read.contact, now });
    throw redirect(url, 303);
  } catch (error) {
    if (!isAppError(error) || error.code === "not_found") throw error;
    if (error.code === "booking.expired" || error.code === "booking.wrong_state") throw redirect(here, 303);
    return { problems: {}, values, error: error.code, status: error.status };
  }
}
