/** /:lang/checkout/:code/return: where Stripe sends the guest back to; the truth is fetched from Stripe, never taken from the address. Who has given the trip to somebody else is told so, not let in again. */
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { AppError } from "../../../core/app-error.ts";
import { normaliseCode } from "../../../core/ids.ts";
import { isHandedOver } from "../../../domain/booking/change-order.server.ts";
import { settle } from "../../../domain/payments/settling/settle.server.ts";
import { langOf } from "../../../i18n/detect-language.ts";
import { PRIVATE_PAGE, rememberKey } from "./order-access.server.ts";
import { checkoutPath, orderPath } from "./show-checkout.server.ts";

const UNPAID = ["held", "awaiting_payment", "expired"];

export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const sessionId = new URL(request.url).searchParams.get("session_id") ?? "";
  if (!/^cs_\w{5,250}$/.test(sessionId)) throw new AppError("not_found");
  const { orderId, code, key, state, outcome } = await settle({ sessionId, now: new Date() });
  if (code !== normaliseCode(params.code ?? "")) throw new AppError("not_found");
  if (await isHandedOver(orderId)) return redirect(`/${lang}/orders/${code}/transfer?done=1`, { status: 303, headers: PRIVATE_PAGE });
  const unpaid = `${checkoutPath({ lang, code, key })}${outcome === "failed" ? "&payment=declined" : ""}`;
  return redirect(UNPAID.includes(state) ? unpaid : orderPath({ lang, code, key }), { status: 303, headers: { ...PRIVATE_PAGE, "Set-Cookie": rememberKey({ code, key }) } });
}

export default function CheckoutReturn() {
  return null;
}
