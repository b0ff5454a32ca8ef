/** POST /studio/logout: ends the session in the database and forgets its cookie. */
import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { endSession } from "../../../domain/organisations/sessions.server.ts";
import { inTransaction } from "../../../platform/db.server.ts";
import { endedSessionCookie, sessionTokenOf } from "../../../platform/session.server.ts";

export async function action({ request }: ActionFunctionArgs) {
  const token = sessionTokenOf(request.headers);
  if (token) await inTransaction((tx) => endSession(tx, { token }));
  return redirect("/studio/login", { status: 303, headers: { "Set-Cookie": endedSessionCookie() } });
}

export function loader() {
  return redirect("/studio");
}
