/** /:lang/waiting/:key: somebody's place on the waiting list: what is waited for, what is held, and one click to leave. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { WaitingPage } from "../../../components/waiting/waiting-page.tsx";
import { leaveWaiting } from "../../../domain/booking/waiting/leave-waiting.server.ts";
import { readWaiting } from "../../../domain/booking/waiting/read-waiting.server.ts";
import { langOf } from "../../../i18n/detect-language.ts";
import { translator } from "../../../i18n/translator.ts";
import { PRIVATE_PAGE, privateHeaders } from "../order/order-access.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const entry = await readWaiting({ key: params.key!, lang });
  return data({ entry, title: translator(lang, "waiting")("page.pageTitle") }, { headers: PRIVATE_PAGE });
}

/** The page's only form leaves the list. */
export async function action({ params }: ActionFunctionArgs) {
  const lang = langOf(params);
  await leaveWaiting({ key: params.key!, now: new Date() });
  return redirect(`/${lang}/waiting/${params.key}`, { status: 303, headers: PRIVATE_PAGE });
}

export const headers = privateHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: view }) => [{ title: view ? `${view.title} · Latarnia` : "Latarnia" }, { name: "robots", content: "noindex" }];

export default function Waiting() {
  return <WaitingPage entry={useLoaderData<typeof loader>().entry} />;
}
