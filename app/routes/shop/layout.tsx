/** The frame of every public page: header, footer, and only languages that exist. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { data, Outlet } from "@remix-run/react";
import { PageFrame } from "../../components/layout/page-frame.tsx";
import { langOf, rememberedLanguage, rememberLanguage } from "../../i18n/detect-language.ts";

export function loader({ params, request }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const remembered = rememberedLanguage(request.headers) === lang;
  return data({ lang }, remembered ? undefined : { headers: { "Set-Cookie": rememberLanguage(lang) } });
}

export default function ShopLayout() {
  return (
    <PageFrame>
      <Outlet />
    </PageFrame>
  );
}
