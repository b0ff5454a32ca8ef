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
  const start = Math.max(0, html.lastIndexOf("</main>", end));
  return `<!DOCTYPE html>${html.slice(0, start)}${asleep(html.slice(start, end), context)}${scripts}${starter(context, nonce)}${html.slice(end)}`;
}

/**
 * Pages are whole without their script, and what is seen first goes before it: it is fetched once the page has been painted. Remix's `Scripts`
 * lets nobody say so, therefore what it wrote is renamed here and named again by `START` (React pays no heed to the attributes of a page it wakes).
 * While developing nothing is renamed: there React would warn of it.
 */
function asleep(html: string, context: EntryContext): string {
  if (isDeveloped(context)) return html;
  return html.replaceAll('<link rel="modulepreload"', `<link rel="${LATER}"`).replace('type="module"', `type="${LATER}"`);
}

const LATER = "later";

/** A frame is asked for when the style is there, and what comes after it when it has been painted. In a hidden tab that is when it is looked at. */
const START = `requestAnimationFrame(()=>setTimeout(()=>{for(const link of document.querySelectorAll('link[rel=${LATER}]'))link.rel='modulepreload';const asleep=document.querySelector('script[type=${LATER}]'),script=document.createElement('script');script.type='module';script.nonce=asleep.nonce;script.textContent=asleep.textContent;document.body.append(script)}))`;

function starter(context: EntryContext, nonce: string | undefined): string {
  return isDeveloped(context) || !context.renderMeta?.didRenderScripts ? "" : inlineScript(START, nonce);
}

function isDeveloped({ manifest }: EntryContext): boolean {
  return manifest !== undefined && "hmr" in manifest;
}

function inlineScript(text: string, nonce: string | undefined): string {
  return `<script${nonce === undefined ? "" : ` nonce="${nonce}"`}>${text}</script>`;
}

/** What `RemixServer` writes piece by piece (StreamTransfer in @remix-run/react's single-fetch), in one. */
async function dataScript(data: ReadableStream<Uint8Array>, nonce: string | undefined): Promise<string> {
  const text = await new Response(data).text();
  return inlineScript(`window.__remixContext.streamController.enqueue('${text.replace(IN_A_SCRIPT, (sign) => ESCAPES[sign]!)}');window.__remixContext.streamController.close();`, nonce);
}

/** In single quotes, for the data is full of double ones; without "<" nothing in it can end the script. */
const IN_A_SCRIPT = /[\\'\n\r<\u2028\u2029]/g;
const ESCAPES: Record<string, string> = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029" };
