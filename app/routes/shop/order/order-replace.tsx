/** /:lang/orders/:code/replace: what a guest can have instead of a part that does not take place, before or after he paid. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LostPage } from "../../../components/order/lost-page.tsx";
import { langOf } from "../../../i18n/detect-language.ts";
import { translator } from "../../../i18n/translator.ts";
import { answerLost, showLost } from "./lost-components.server.ts";
import { orderAccess, PRIVATE_PAGE, privateHeaders } from "./order-access.server.ts";
import { privateMeta } from "../private-meta.ts";
import { textFields } from "../text-fields.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const view = await showLost({ lang, ...orderAccess({ params, request }), refused: (["gone", "away"] as const).find((why) => new URL(request.url).searchParams.has(why)) ?? null, now: new Date() });
  if ("redirect" in view) throw redirect(view.redirect, { headers: PRIVATE_PAGE });
  return data({ ...view, title: translator(lang, "change")("lost.pageTitle", { code: view.order.code }) }, { headers: PRIVATE_PAGE });
}

export async function action({ params, request }: ActionFunctionArgs) {
  const answer = await answerLost({ lang: langOf(params), ...orderAccess({ params, request }), fields: await textFields(request), now: new Date() });
  throw redirect(answer.redirect, { status: 303, headers: PRIVATE_PAGE });
}

export const headers = privateHeaders;
export const meta = privateMeta;

export default function OrderReplace() {
  return <LostPage view={useLoaderData<typeof loader>()} />;
}
