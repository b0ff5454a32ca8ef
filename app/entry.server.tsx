/** Renders a page in its language, in one piece. */
import type { AppLoadContext, EntryContext, HandleDataRequestFunction, HandleErrorFunction } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { NonceContext } from "./components/nonce.ts";
import type { Lang } from "./core/vocabulary.ts";
import { detectLanguage, isLang } from "./i18n/detect-language.ts";
import { textsOfPage } from "./i18n/page-texts.server.ts";
import { TextsContext } from "./i18n/use-t.ts";
import { logError } from "./platform/log.server.ts";
import { tellWhenAgain } from "./platform/retry-later.server.ts";
import { renderInOnePiece } from "./platform/render-in-one-piece.server.ts";

/** Loaders answer with what they have, never with promises: Remix need not hold the data of a page that has long been sent. */
export const streamTimeout = 500;

export default async function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext, { shared, nonce: own }: AppLoadContext): Promise<Response> {
  const nonce = own || undefined;
  const texts = textsOfPage(langOf(context, request));
  const page = (
    <NonceContext.Provider value={nonce}>
      <TextsContext.Provider value={texts}>
        <RemixServer context={context} url={request.url} nonce={nonce} />
      </TextsContext.Provider>
    </NonceContext.Provider>
  );
  const html = await renderInOnePiece({ page, context, nonce });
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (!shared) keepToVisitor(headers);
  tellWhenAgain(headers, status);
  return new Response(Buffer.from(html), { headers, status }); // of bytes: a string would be searched for lone surrogates first
}

/** The data of a page, fetched alone. */
export const handleDataRequest: HandleDataRequestFunction = (response, { context }) => {
  if (!context.shared) keepToVisitor(response.headers);
  tellWhenAgain(response.headers, response.status);
  return response;
};

/** What says nothing of how long it is good is asked for anew each time, and kept by nobody in between. */
function keepToVisitor(headers: Headers): void {
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache");
}

/** The language the root loader decided on; the address's where no loader ran, as after an action that failed; else the visitor's own. */
function langOf({ staticHandlerContext: { loaderData, matches } }: EntryContext, request: Request): Lang {
  const decided = (loaderData?.root as { lang?: unknown } | undefined)?.lang ?? matches[0]?.params.lang;
  return isLang(decided) ? decided : detectLanguage(request.headers);
}

/** Unexpected errors of loaders, actions and rendering, once each. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (!request.signal.aborted) logError("unexpected error", error, { method: request.method, path: new URL(request.url).pathname });
};
