/** Where a guest goes who comes back from Stripe's page; he stays here, with a word of what that means, when nobody can say yet whether he has paid. */
import { AppError } from "../../../core/app-error.ts";
import type { UnknownPaymentView } from "../../../core/booking/checkout-view.ts";
import { normaliseCode } from "../../../core/ids.ts";
import type { OrderStateName } from "../../../core/booking/order-view.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { isHandedOver } from "../../../domain/booking/change-order.server.ts";
import { readOrder } from "../../../domain/booking/read-order.server.ts";
import { settleOnReturn, type Returned } from "../../../domain/payments/settling/settle-on-return.server.ts";
import { translator } from "../../../i18n/translator.ts";
import { handedOverPath } from "./change-paths.server.ts";
import { checkoutPath, orderPath } from "./show-checkout.server.ts";

/** `access`: what opens the order, to be remembered */
type ReturnAnswer = { access?: { code: string; key: string } } & ({ redirect: string } | { view: UnknownPaymentView & { title: string } });

const UNPAID: OrderStateName[] = ["held", "awaiting_payment", "expired"];

/** @throws AppError not_found, payments.unavailable */
export async function answerReturn({ lang, sessionId, now, ...asked }: { lang: Lang; code: string; sessionId: string; now: Date }): Promise<ReturnAnswer> {
  if (!/^cs_\w{5,250}$/.test(sessionId)) throw new AppError("not_found");
  const { orderId, code, key, state, outcome } = await settleOnReturn({ sessionId, now });
  if (code !== normaliseCode(asked.code)) throw new AppError("not_found");
  if (await isHandedOver(orderId)) return { redirect: handedOverPath({ lang, code }) };
  const access = { code, key };
  if (!UNPAID.includes(state)) return { access, redirect: orderPath({ lang, ...access }) };
  if (outcome === "unknown" && state !== "expired") return { access, view: await viewUnknown({ lang, ...access }) };
  return { access, redirect: checkoutPath({ lang, ...access, payment: PAYMENT[outcome] }) };
}

/** What the checkout is told of it. */
const PAYMENT: Partial<Record<Returned["outcome"], "declined" | "unknown">> = { failed: "declined", unknown: "unknown" };

async function viewUnknown({ lang, code, key }: { lang: Lang; code: string; key: string }): Promise<UnknownPaymentView & { title: string }> {
  return { order: await readOrder({ code, key }), back: checkoutPath({ lang, code, key, payment: "unknown" }), title: translator(lang, "checkout")("unknown.heading") };
}
