/** /studio/magic/:token: the page behind the link in a mail; only its button uses the link up, for mail scanners open links too. */
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MagicPage } from "../../../components/studio/entrance/magic-page.tsx";
import { isAppError } from "../../../core/app-error.ts";
import { followMagicLink, isLinkOpen } from "../../../domain/organisations/magic-link.server.ts";
import { db } from "../../../platform/db.server.ts";
import { loggedIn } from "./logged-in.server.ts";

export const meta: MetaFunction = () => [{ title: "Latarnia · Studio" }, { name: "robots", content: "noindex" }, { name: "referrer", content: "no-referrer" }];

export async function loader({ params }: LoaderFunctionArgs) {
  return { open: await isLinkOpen(db(), { token: params.token!, now: new Date() }) };
}

export async function action({ params, request }: ActionFunctionArgs) {
  try {
    return await loggedIn(await followMagicLink(db(), { token: params.token!, userAgent: request.headers.get("user-agent") ?? "", now: new Date() }), "/studio");
  } catch (error) {
    if (!isAppError(error)) throw error;
    return data({ error: error.code }, { status: error.status });
  }
}

export default function Magic() {
  const { open } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>() !== undefined;
  return <MagicPage open={open && !failed} />;
}
