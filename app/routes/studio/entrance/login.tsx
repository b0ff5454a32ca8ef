/** /studio/login: mail and password, or a link by mail; in the demonstration also the log-ins to try. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LoginPage } from "../../../components/studio/entrance/login-page.tsx";
import { isAppError } from "../../../core/app-error.ts";
import { isLang, rememberLanguage } from "../../../i18n/detect-language.ts";
import { logIn } from "../../../domain/organisations/log-in.server.ts";
import { requestMagicLink } from "../../../domain/organisations/magic-link.server.ts";
import { db } from "../../../platform/db.server.ts";
import { env } from "../../../platform/env.server.ts";
import { loggedIn } from "./logged-in.server.ts";
import { optionalActor, safeNext } from "../require-actor.server.ts";

export const meta: MetaFunction = () => [{ title: "Latarnia · Studio" }, { name: "robots", content: "noindex" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const next = safeNext(query.get("next"));
  const lang = query.get("lang");
  if (isLang(lang)) throw redirect(`/studio/login${next === "/studio" ? "" : `?next=${encodeURIComponent(next)}`}`, { headers: { "Set-Cookie": rememberLanguage(lang) } });
  if (await optionalActor(request)) throw redirect(next);
  return { next, demo: env().demo };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const [email, password, next] = ["email", "password", "next"].map((name) => String(form.get(name) ?? "")) as [string, string, string];
  const who = { email, ip: context.ip, userAgent: request.headers.get("user-agent") ?? "", now: new Date() };
  try {
    if (form.get("intent") === "link") {
      await requestMagicLink(db(), who);
      return data({ email, sent: true, error: null, seconds: 0 });
    }
    return await loggedIn(await logIn(db(), { ...who, password }), safeNext(next));
  } catch (error) {
    if (!isAppError(error)) throw error;
    return data({ email, sent: false, error: error.code, seconds: Number(error.data.seconds ?? 0) }, { status: error.status });
  }
}

export default function Login() {
  const { next, demo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <LoginPage next={next} demo={demo} answer={answer} />;
}
