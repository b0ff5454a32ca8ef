/** /:lang/orders/:code: the guest's order by its key: plan, vouchers, papers, what it cost and how to call it off. */
import { data, redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OrderPage } from "../../../components/order/order-page.tsx";
import { langOf } from "../../../i18n/detect-language.ts";
import { translator } from "../../../i18n/translator.ts";
import { orderAccess, privateHeaders, SECRET_PAGE } from "./order-access.server.ts";
import { privateMeta } from "../private-meta.ts";
import { showOrder } from "./show-order.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const view = await showOrder({ lang, ...orderAccess({ params, request }), done: new URL(request.url).searchParams.get("done"), now: new Date() });
  if ("redirect" in view) throw redirect(view.redirect, { status: 302, headers: SECRET_PAGE });
  return data({ ...view, title: translator(lang, "order")("pageTitle", { code: view.order.code }) }, { headers: SECRET_PAGE });
}

export const headers = privateHeaders;

export const meta = privateMeta;

export default function Order() {
  return <OrderPage view={useLoaderData<typeof loader>()} />;
}
