/** /:lang/orders/:code/cancel?line=: what comes back to the cent, and the button that does as shown. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CancelPage } from "../../../components/order/cancel-page.tsx";
import { langOf } from "../../../i18n/detect-language.ts";
import { translator } from "../../../i18n/translator.ts";
import { answerCancel } from "./answer-change.server.ts";
import { orderAccess, PRIVATE_PAGE, privateHeaders } from "./order-access.server.ts";
import { privateMeta } from "../private-meta.ts";
import { showCancel } from "./show-change.server.ts";
import { textFields } from "../text-fields.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { searchParams } = new URL(request.url);
  const view = await showCancel({ lang, ...orderAccess({ params, request }), line: searchParams.get("line"), changed: searchParams.has("changed"), now: new Date() });
  if ("redirect" in view) throw redirect(view.redirect, { headers: PRIVATE_PAGE });
  return data({ ...view, title: translator(lang, "change")("cancel.pageTitle", { code: view.order.code }) }, { headers: PRIVATE_PAGE });
}

export async function action({ params, request }: ActionFunctionArgs) {
  const line = new URL(request.url).searchParams.get("line");
  const answer = await answerCancel({ lang: langOf(params), ...orderAccess({ params, request }), line, fields: await textFields(request), now: new Date() });
  throw redirect(answer.redirect, { status: 303, headers: PRIVATE_PAGE });
}

export const headers = privateHeaders;
export const meta = privateMeta;

export default function OrderCancel() {
  return <CancelPage view={useLoaderData<typeof loader>()} />;
}
