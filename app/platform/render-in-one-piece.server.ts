/**
 * Renders a page of Remix to one string. React's stream encodes every attribute by itself and Remix passes it on in pieces of 2 kB, several
 * times what the rendering takes; our pages wait for nothing, so nothing would come earlier. The loaders' data, which Remix would let the
 * stream carry behind the page, stand at its end.
 */
import type { EntryContext } from "@remix-run/node";
import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";

/** @param page with a `RemixServer` over `context` @throws what a component throws: Remix then renders the page of the error */
export async function renderInOnePiece({ page, context, nonce }: { page: ReactElement; context: EntryContext; nonce: string | undefined }): Promise<string> {
  const data = context.serverHandoffStream;
  context.serverHandoffStream = undefined;
  const html = renderToString(page);
  const scripts = data && context.renderMeta?.didRenderScripts ? await dataScript(data, nonce) : "";
  const end = html.lastIndexOf("</body>");
  return `<!DOCTYPE html>${html.slice(0, end)}${scripts}${html.slice(end)}`;
}

/** What `RemixServer` writes piece by piece (StreamTransfer in @remix-run/react's single-fetch), in one. */
async function dataScript(data: ReadableStream<Uint8Array>, nonce: string | undefined): Promise<string> {
  const text = await new Response(data).text();
  const own = nonce === undefined ? "" : ` nonce="${nonce}"`;
  return `<script${own}>window.__remixContext.streamController.enqueue('${text.replace(IN_A_SCRIPT, (sign) => ESCAPES[sign]!)}');window.__remixContext.streamController.close();</script>`;
}

/** In single quotes, for the data is full of double ones; without "<" nothing in it can end the script. */
const IN_A_SCRIPT = /[\\'\n\r<\u2028\u2029]/g;
const ESCAPES: Record<string, string> = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029" };
