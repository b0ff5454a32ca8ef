/** Renders a page to a stream in its language; bots, and pages that are kept for everybody, get it in one piece. */
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext, type HandleDataRequestFunction, type HandleErrorFunction } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { NonceContext } from "./components/nonce.ts";
import type { Lang } from "./core/vocabulary.ts";
import { detectLanguage, isLang } from "./i18n/detect-language.ts";
import { i18nOf } from "./i18n/translator.ts";
import { TextsContext } from "./i18n/use-t.ts";
import { logError } from "./platform/log.server.ts";
import { withoutNul } from "./platform/without-nul.server.ts";

export const streamTimeout = 8000;

export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext, { shared, nonce: own }: AppLoadContext): Promise<Response> {
  const nonce = own || undefined;
  const i18n = i18nOf(langOf(context, request));
  const page = (
    <NonceContext.Provider value={nonce}>
      <TextsContext.Provider value={i18n}>
        <RemixServer context={context} url={request.url} nonce={nonce} />
      </TextsContext.Provider>
    </NonceContext.Provider>
  );
  const inOnePiece = shared || isbot(request.headers.get("user-agent") ?? "");
  return new Promise((resolve, reject) => {
    let answered = false;
    let shellStatus = status;
    const answer = () => {
      answered = true;
      const body = withoutNul();
      headers.set("Content-Type", "text/html; charset=utf-8");
      if (!shared) keepToVisitor(headers);
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: shellStatus }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      [inOnePiece ? "onAllReady" : "onShellReady"]: answer,
      onShellError: reject,
      onError(error: unknown) {
        shellStatus = 500;
        if (answered) logError("rendering failed", error);
      },
    });
    setTimeout(abort, streamTimeout + 1000).unref();
  });
}

/** The data of a page, fetched alone. */
export const handleDataRequest: HandleDataRequestFunction = (response, { context }) => {
  if (!context.shared) keepToVisitor(response.headers);
  return response;
};

/** What says nothing of how long it is good is asked for anew each time, and kept by nobody in between. */
function keepToVisitor(headers: Headers): void {
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache");
}

/** The language the root loader decided on; the visitor's own when even that failed. */
function langOf(context: EntryContext, request: Request): Lang {
  const decided = (context.staticHandlerContext.loaderData?.root as { lang?: unknown } | undefined)?.lang;
  return isLang(decided) ? decided : detectLanguage(request.headers);
}

/** Unexpected errors of loaders, actions and rendering, once each. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (!request.signal.aborted) logError("unexpected error", error, { method: request.method, path: new URL(request.url).pathname });
};
