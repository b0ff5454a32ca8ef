/** The frame of every public page: header, footer, and only languages that exist. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { data, Outlet } from "@remix-run/react";
import { PageFrame } from "../../components/layout/page-frame.tsx";
import { AppError } from "../../core/app-error.ts";
import { isLang, rememberedLanguage, rememberLanguage } from "../../i18n/detect-language.ts";

export function loader({ params, request }: LoaderFunctionArgs) {
  if (!isLang(params.lang)) throw new AppError("not_found");
  const remembered = rememberedLanguage(request.headers) === params.lang;
  return data({ lang: params.lang }, remembered ? undefined : { headers: { "Set-Cookie": rememberLanguage(params.lang) } });
}

export default function ShopLayout() {
  return (
    <PageFrame>
      <Outlet />
    </PageFrame>
  );
}
