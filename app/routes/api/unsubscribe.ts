/** /unsubscribe/:key: ends the mails of the waiting list by one click of a mail program (POST, RFC 8058); who opens the address sees the entry's page. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { leaveWaiting } from "../../domain/booking/waiting/leave-waiting.server.ts";
import { detectLanguage } from "../../i18n/detect-language.ts";

export function loader({ params, request }: LoaderFunctionArgs): Response {
  return redirect(`/${detectLanguage(request.headers)}/waiting/${params.key}`, 302);
}

/** Answers the same however often it comes. */
export async function action({ params }: ActionFunctionArgs): Promise<Response> {
  await leaveWaiting({ key: params.key!, now: new Date() });
  return new Response(null, { status: 204 });
}
