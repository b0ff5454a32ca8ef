/** The document around every page, and the page for errors, both in the visitor's language. */
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { ErrorPage } from "./components/error-page.tsx";
import { useNonce } from "./components/nonce.ts";
import { pageMeta } from "./components/page-meta.ts";
import { PageFrame } from "./components/layout/page-frame.tsx";
import type { Lang } from "./core/vocabulary.ts";
import { detectLanguage, isLang } from "./i18n/detect-language.ts";
import { useT, useTextsInPage } from "./i18n/use-t.ts";
import { env } from "./platform/env.server.ts";
import stylesheet from "./styles/app.css?url";
import inter from "./styles/fonts/inter.woff2?url";
import sourceSerif from "./styles/fonts/source-serif.woff2?url";

export const links: LinksFunction = () => [
  { rel: "preload", href: inter, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "preload", href: sourceSerif, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
];

/** The language of the page: the address's, else the visitor's. */
export function loader({ params, request, context }: LoaderFunctionArgs): { lang: Lang; requestId: string; publicUrl: string } {
  const lang = isLang(params.lang) ? params.lang : detectLanguage(request.headers);
  return { lang, requestId: context.requestId, publicUrl: env().PUBLIC_URL };
}

/** Pages without their own head (errors among them) carry the site's name and stay out of search engines. */
export const meta: MetaFunction = ({ matches }) => pageMeta({ head: undefined, matches });

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const { lang } = useT();
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#FBFAF7" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#0A1E26" media="(prefers-color-scheme: dark)" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <TextsInPage />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

/** After all that asks for texts. It is data and never run. */
function TextsInPage() {
  return <script id="texts-in-page" type="application/json" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: useTextsInPage() }} />;
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const known = useRouteLoaderData<typeof loader>("root");
  return (
    <PageFrame>
      <ErrorPage error={error} requestId={known?.requestId} />
    </PageFrame>
  );
}
