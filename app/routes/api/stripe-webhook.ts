/** POST /webhooks/stripe: Stripe's events. 2xx only after everything is durable; anything else makes Stripe send the event again. */
import type { ActionFunctionArgs } from "@remix-run/node";
import { isAppError } from "../../core/app-error.ts";
import { handleWebhook } from "../../domain/payments/settling/handle-webhook.server.ts";

export function loader() {
  return new Response(null, { status: 405, headers: { Allow: "POST" } });
}

export async function action({ request }: ActionFunctionArgs) {
  if (request.method !== "POST") return loader();
  try {
    await handleWebhook({ rawBody: await request.text(), signature: request.headers.get("stripe-signature"), now: new Date() });
  } catch (error) {
    if (!isAppError(error)) throw error;
    return Response.json({ error: error.code }, { status: error.status });
  }
  return new Response(null, { status: 200 });
}
