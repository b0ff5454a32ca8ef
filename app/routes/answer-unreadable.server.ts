/** What the HTTP server itself cannot read – an address longer than it takes, a line that is none – is answered in words: Node's own answer is an empty page. */
import type { Server } from "node:http";
import type { Socket } from "node:net";
import { LANGS } from "../core/vocabulary.ts";
import { translator } from "../i18n/translator.ts";
import { env } from "../platform/env.server.ts";

/** What is still on its way is read and thrown away for so long, or the answer would be lost with it. */
const DRAIN_MS = 2_000;

/** Makes `server` answer 400 and one sentence in each language, for nothing is known of who asks; 408 to whoever did not come to an end. */
export function answeringUnreadable(server: Server): Server {
  return server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
    socket.end(error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? answerOf("408 Request Timeout", "") : answerOf("400 Bad Request", sentences()));
    socket.resume();
    setTimeout(() => socket.destroy(), DRAIN_MS).unref();
  });
}

const sentences = () => LANGS.map((lang) => `${translator(lang, "errors")("unreadable", { url: `${env().PUBLIC_URL}/${lang}` })}\n`).join("\n");

function answerOf(status: string, body: string): string {
  const headers = ["Content-Type: text/plain; charset=utf-8", `Content-Length: ${Buffer.byteLength(body)}`, "Cache-Control: no-store", "X-Content-Type-Options: nosniff", "Connection: close"];
  return [`HTTP/1.1 ${status}`, ...headers, "", body].join("\r\n");
}
