/** /studio: what waits today; also keeps the language, applications to LOTs and a business's own data. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { HomePage } from "../../components/studio/home-page.tsx";
import { valueOf } from "../../core/form-fields.ts";
import { chooseLanguage } from "../../domain/organisations/choose-language.server.ts";
import { applyToLot } from "../../domain/organisations/membership.server.ts";
import { readDetailsDraft, saveDetails } from "../../domain/organisations/save-details.server.ts";
import { isLang, rememberLanguage } from "../../i18n/detect-language.ts";
import { db } from "../../platform/db.server.ts";
import { homePage } from "./home-page.server.ts";
import { requireActor, safeNext } from "./require-actor.server.ts";
import { doneOf, readFields, tryStep, withProblems } from "./studio-answer.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  return { ...(await homePage(await requireActor(request))), done: doneOf(request) };
}

/** Intents: language (with `lang`), apply (with `lot`), save (the details). */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const { fields, intent } = await readFields(request);
  const lang = valueOf(fields, "lang");
  if (intent === "language" && isLang(lang)) {
    await chooseLanguage(db(), { actor, lang });
    return redirect(backOf(request), { status: 303, headers: { "Set-Cookie": rememberLanguage(lang) } });
  }
  if (intent === "apply") return tryStep(fields, async () => (await applyToLot(db(), { actor, lotId: valueOf(fields, "lot"), now: new Date() }), "/studio?done=applied"));
  const read = readDetailsDraft(fields);
  if ("problems" in read) return withProblems(fields, read.problems);
  return tryStep(fields, async () => (await saveDetails(db(), { actor, details: read.details }), "/studio?done=details"));
}

/** The studio page on which the language was chosen. */
function backOf(request: Request): string {
  const from = request.headers.get("referer");
  const { pathname, search } = from && URL.canParse(from) ? new URL(from) : { pathname: "/studio", search: "" };
  return safeNext(`${pathname}${search.replace(/[?&]done=\w*/, "")}`);
}

export default function Home() {
  const { home, fields, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <HomePage home={home} state={{ fields: answer?.fields ?? fields, problems: answer?.problems ?? {}, states: {}, stamp: answer?.stamp }} done={answer ? null : done} />;
}
