/** The frame of every studio page, for the person logged in and in her language. */
import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { ErrorPage } from "../../components/error-page.tsx";
import { StudioFrame } from "../../components/studio/studio-frame.tsx";
import { rememberedLanguage, rememberLanguage } from "../../i18n/detect-language.ts";
import { requireActor } from "./require-actor.server.ts";

export const meta: MetaFunction = () => [{ title: "Latarnia · Studio" }, { name: "robots", content: "noindex" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { name, organisationName, kind, lang } = await requireActor(request);
  if (rememberedLanguage(request.headers) !== lang) throw redirect(new URL(request.url).pathname + new URL(request.url).search, { headers: { "Set-Cookie": rememberLanguage(lang) } });
  return { actor: { name, organisationName, kind } };
}

export default function StudioLayout() {
  const { actor } = useLoaderData<typeof loader>();
  return (
    <StudioFrame actor={actor}>
      <Outlet />
    </StudioFrame>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const known = useRouteLoaderData<typeof loader>("routes/studio/layout");
  const root = useRouteLoaderData<{ requestId: string }>("root");
  const page = <ErrorPage error={error} requestId={root?.requestId} />;
  return known ? <StudioFrame actor={known.actor}>{page}</StudioFrame> : <main>{page}</main>;
}
