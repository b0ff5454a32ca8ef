/** /:lang/orders/:code/transfer: the trip becomes somebody else's; afterwards the page opens without a key and says so. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TransferDone, TransferPage } from "../../../components/order/transfer-page.tsx";
import { langOf } from "../../../i18n/detect-language.ts";
import { translator } from "../../../i18n/translator.ts";
import { answerTransfer } from "./answer-change.server.ts";
import { orderAccess, PRIVATE_PAGE, privateHeaders } from "./order-access.server.ts";
import { privateMeta } from "../private-meta.ts";
import { showChange } from "./show-change.server.ts";
import { textFields } from "../text-fields.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const t = translator(lang, "change");
  if (new URL(request.url).searchParams.has("done")) return data({ view: null, title: t("transfer.doneTitle") }, { headers: PRIVATE_PAGE });
  const view = await showChange({ lang, ...orderAccess({ params, request }) });
  if ("redirect" in view) throw redirect(view.redirect, { headers: PRIVATE_PAGE });
  return data({ view, title: t("transfer.pageTitle", { code: view.order.code }) }, { headers: PRIVATE_PAGE });
}

export async function action({ params, request }: ActionFunctionArgs) {
  const answer = await answerTransfer({ lang: langOf(params), ...orderAccess({ params, request }), fields: await textFields(request), now: new Date() });
  if ("redirect" in answer) throw redirect(answer.redirect, { status: 303, headers: PRIVATE_PAGE });
  return data(answer, { status: answer.status, headers: PRIVATE_PAGE });
}

export const headers = privateHeaders;
export const meta = privateMeta;

export default function OrderTransfer() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  return view ? <TransferPage view={view} answer={answer} /> : <TransferDone />;
}
