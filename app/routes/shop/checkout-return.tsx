/** Where Stripe sends the guest back to: the truth is fetched and applied, then the right page is opened with its key. */
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { AppError } from "../../core/app-error.ts";
import { settle } from "../../domain/payments/settle.server.ts";
import { langOf } from "../../i18n/detect-language.ts";

/** Only who comes from the payment knows the session's id, and it must belong to this very order. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const sessionId = new URL(request.url).searchParams.get("session_id") ?? "";
  if (!/^cs_[A-Za-z0-9_]{8,200}$/.test(sessionId)) throw new AppError("not_found");
  const { code, key, state } = await settle({ sessionId, now: new Date() });
  if (code !== params.code) throw new AppError("not_found");
  const unpaid = state === "held" || state === "awaiting_payment" || state === "expired" || state === "cancelled";
  throw redirect(unpaid ? `/${lang}/checkout/${code}?key=${key}&declined=1` : `/${lang}/orders/${code}?key=${key}`, { status: 303, headers: { "Cache-Control": "private, no-store" } });
}
