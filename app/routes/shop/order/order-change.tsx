/** /:lang/orders/:code/change: who travels, and how the guest is reached. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ChangePage } from "../../../components/order/change-page.tsx";
import { langOf } from "../../../i18n/detect-language.ts";
import { translator } from "../../../i18n/translator.ts";
import { answerChange } from "./answer-change.server.ts";
import { orderAccess, PRIVATE_PAGE, privateHeaders } from "./order-access.server.ts";
import { privateMeta } from "../private-meta.ts";
import { showChange } from "./show-change.server.ts";
import { textFields } from "../text-fields.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const view = await showChange({ lang, ...orderAccess({ params, request }) });
  if ("redirect" in view) throw redirect(view.redirect, { headers: PRIVATE_PAGE });
  return data({ ...view, title: translator(lang, "change")("contact.pageTitle", { code: view.order.code }) }, { headers: PRIVATE_PAGE });
}

export async function action({ params, request }: ActionFunctionArgs) {
  const answer = await answerChange({ lang: langOf(params), ...orderAccess({ params, request }), fields: await textFields(request), now: new Date() });
  if ("redirect" in answer) throw redirect(answer.redirect, { status: 303, headers: PRIVATE_PAGE });
  return data(answer, { status: answer.status, headers: PRIVATE_PAGE });
}

export const headers = privateHeaders;
export const meta = privateMeta;

export default function OrderChange() {
  return <ChangePage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}
