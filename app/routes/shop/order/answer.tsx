/** /:lang/answer/:token: the page behind the link in a host's mail: what is asked, yes or no with a word to the guest; opening it decides nothing. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AnswerPage } from "../../../components/request/answer-page.tsx";
import { readHostAnswer } from "../../../core/booking/host-answer.ts";
import { answerByLink } from "../../../domain/booking/requests/answer-request.server.ts";
import { readRequestByLink } from "../../../domain/booking/requests/read-requests.server.ts";
import { langOf } from "../../../i18n/detect-language.ts";
import { translator } from "../../../i18n/translator.ts";
import { db } from "../../../platform/db.server.ts";
import { PRIVATE_PAGE, privateHeaders } from "./order-access.server.ts";
import { unlessSeenOnPage } from "../seen-on-page.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const request = await readRequestByLink(db(), { token: params.token!, lang });
  return data({ request, title: translator(lang, "request")("host.pageTitle") }, { headers: PRIVATE_PAGE });
}

/** What was decided meanwhile is seen on the page. */
export async function action({ params, request }: ActionFunctionArgs) {
  const lang = langOf(params);
  const given = readHostAnswer(await request.formData());
  await unlessSeenOnPage(() => answerByLink({ token: params.token!, ...given, now: new Date() }));
  return redirect(`/${lang}/answer/${params.token}`, { status: 303, headers: PRIVATE_PAGE });
}

export const headers = privateHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: view }) => [{ title: view ? `${view.title} · Latarnia` : "Latarnia" }, { name: "robots", content: "noindex" }];

export default function Answer() {
  return <AnswerPage request={useLoaderData<typeof loader>().request} />;
}
