/** /:lang/checkout/:code: the held places with their countdown, the guest's details, and the button that leads to Stripe. */
import { data, redirect, redirectDocument, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AskedOrder } from "../../../components/checkout/asked-order.tsx";
import { CheckoutOver } from "../../../components/checkout/checkout-over.tsx";
import { CheckoutPage } from "../../../components/checkout/checkout-page.tsx";
import { RequestOver } from "../../../components/checkout/request-over.tsx";
import { langOf } from "../../../i18n/detect-language.ts";
import { translator } from "../../../i18n/translator.ts";
import { answerCheckout } from "./answer-checkout.server.ts";
import { forgetJoining, joiningOf, rememberJoining } from "./joining.server.ts";
import { orderAccess, paymentWord, PRIVATE_PAGE, privateHeaders, rememberKey } from "./order-access.server.ts";
import { showCheckout } from "./show-checkout.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const access = orderAccess({ params, request });
  const lang = langOf(params);
  const view = await showCheckout({ lang, ...access, payment: paymentWord(request), now: new Date() });
  if ("redirect" in view) throw redirect(view.redirect, { status: 302, headers: PRIVATE_PAGE });
  const title = translator(lang, "checkout")("pageTitle");
  const cookies = [["Set-Cookie", rememberKey(access)], ...(joiningOf(request) ? [["Set-Cookie", forgetJoining()]] : [])] as [string, string][];
  return data({ ...view, title }, { status: view.order.state === "expired" ? 410 : 200, headers: [...Object.entries(PRIVATE_PAGE), ...cookies] });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const fields = Object.fromEntries(await request.formData());
  const access = orderAccess({ params, request });
  const answer = await answerCheckout({ lang: langOf(params), ...access, fields, ip: context.ip, now: new Date() });
  if ("redirect" in answer) {
    const joining: HeadersInit = answer.joining ? { "Set-Cookie": rememberJoining({ code: access.code, seconds: answer.joining }) } : {};
    throw (answer.redirect.startsWith("/") ? redirect : redirectDocument)(answer.redirect, { status: 303, headers: { ...PRIVATE_PAGE, ...joining } });
  }
  return data(answer, { status: answer.status, headers: PRIVATE_PAGE });
}

export const headers = privateHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: view }) => [{ title: view ? `${view.title} · Latarnia` : "Latarnia" }, { name: "robots", content: "noindex" }];

export default function Checkout() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  if (view.order.state === "awaiting_request") return <AskedOrder view={view} />;
  if (view.alternatives) return <RequestOver view={view} alternatives={view.alternatives} />;
  if (view.order.state === "expired" || view.order.state === "cancelled") return <CheckoutOver view={view} state={view.order.state} />;
  return <CheckoutPage view={view} answer={answer} />;
}
