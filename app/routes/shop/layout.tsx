/** The frame of every public page: header, footer, and only languages that exist. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { data, Outlet, useLoaderData } from "@remix-run/react";
import { PageFrame } from "../../components/layout/page-frame.tsx";
import { langOf, rememberedLanguage, rememberLanguage } from "../../i18n/detect-language.ts";
import { showJoining } from "./order/joining.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const remembered = rememberedLanguage(request.headers) === lang;
  return data({ lang, joining: await showJoining(request, lang) }, remembered ? undefined : { headers: { "Set-Cookie": rememberLanguage(lang) } });
}

export default function ShopLayout() {
  return (
    <PageFrame joining={useLoaderData<typeof loader>().joining}>
      <Outlet />
    </PageFrame>
  );
}
