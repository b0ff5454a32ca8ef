/** /:lang/checkout/:code/return: where Stripe sends the guest back to; the truth is fetched from Stripe, never taken from the address. Who has given the trip to somebody else is told so, not let in again. */
import { data, redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PaymentUnknown } from "../../../components/checkout/payment-unknown.tsx";
import { langOf } from "../../../i18n/detect-language.ts";
import { privateMeta } from "../private-meta.ts";
import { answerReturn } from "./answer-return.server.ts";
import { PRIVATE_PAGE, privateHeaders, rememberKey } from "./order-access.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const sessionId = new URL(request.url).searchParams.get("session_id") ?? "";
  const answer = await answerReturn({ lang: langOf(params), code: params.code ?? "", sessionId, now: new Date() });
  const headers: HeadersInit = { ...PRIVATE_PAGE, ...(answer.access && { "Set-Cookie": rememberKey(answer.access) }) };
  if ("redirect" in answer) throw redirect(answer.redirect, { status: 303, headers });
  return data(answer.view, { headers });
}

export const headers = privateHeaders;
export const meta = privateMeta;

export default function CheckoutReturn() {
  return <PaymentUnknown view={useLoaderData<typeof loader>()} />;
}
