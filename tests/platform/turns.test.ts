import { Agent, get, type RequestListener } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import { afterEach, describe, expect, it } from "vitest";
import { turns } from "../../app/platform/turns.server.ts";
import { createApp, httpServer } from "../../app/server.ts";

const ASKERS = 24;
/** Twice what would do, were they served in turns from the first on: they come in one by one. */
const ANSWERS = 2 * ASKERS;

/** What rendering a page does: nobody else gets a word in. */
function work(): string {
  for (const end = performance.now() + 4; performance.now() < end; );
  return "done";
}

/** A site of one address, as the build of it would be. */
function siteOf(answer: (request: Request) => string): ServerBuild {
  const answering = ({ request }: { request: Request }) => new Response(answer(request));
  return {
    entry: { module: { default: () => new Response() } }, assets: { routes: {} }, future: {}, publicPath: "/", basename: "/",
    routes: { root: { id: "root", path: "", module: {} }, page: { id: "page", path: "page", parentId: "root", module: { loader: answering, action: answering } } },
  } as unknown as ServerBuild;
}

describe("whoever asks first", () => {
  const closing: (() => void)[] = [];
  afterEach(() => closing.splice(0).forEach((close) => close()));

  /** @returns the address of the page on a server of the test's own */
  async function listening(listener: RequestListener): Promise<string> {
    const server = httpServer().on("request", listener);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closing.push(() => (server.closeAllConnections(), server.close()));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
  }

  /** Askers who all come at once and ask again as soon as they are answered. @returns how many of them had an answer among the first */
  async function servedBy(listener: RequestListener): Promise<number> {
    const url = await listening(listener);
    const agent = new Agent({ keepAlive: true, maxSockets: ASKERS });
    closing.push(() => agent.destroy());
    const answered: number[] = [];
    const ask = () => new Promise<void>((resolve, reject) => {
      get(url, { agent, headers: { cookie: "lang=pl; somebody=1" } }, (response) => {
        expect(response.statusCode).toBe(200);
        response.resume().on("end", resolve);
      }).on("error", reject);
    });
    await Promise.all(Array.from({ length: ASKERS }, async (_, asker) => {
      while (answered.length < ANSWERS) {
        await ask();
        answered.push(asker);
      }
    }));
    return new Set(answered.slice(0, ANSWERS)).size;
  }

  it("is served first, also where the others ask again at once", async () => {
    expect(await servedBy(createApp({ build: siteOf(work) }))).toBe(ASKERS);
  });

  it("is not rendered for any more after leaving, but what was sent is seen to", async () => {
    const seen: string[] = [];
    const leaving: Socket[] = [];
    const url = new URL(await listening(createApp({ build: siteOf(({ method, headers }) => {
      const asker = headers.get("x-asker")!;
      seen.push(`${method} ${asker}`);
      if (asker === "first") leaving.forEach((socket) => socket.destroy());
      return asker;
    }) })));
    const ask = (socket: Socket, asker: string, method = "GET") => {
      socket.write(`${method} /page HTTP/1.1\r\nHost: ${url.host}\r\nOrigin: ${url.origin}\r\nCookie: somebody=1\r\nX-Asker: ${asker}\r\nContent-Length: 0\r\n\r\n`);
      return new Promise((resolve) => socket.once("data", resolve));
    };
    const sockets = Array.from({ length: 5 }, () => connect(Number(url.port), url.hostname));
    await Promise.all(sockets.map((socket) => ask(socket, "comes")));
    await new Promise((resolve) => setTimeout(resolve, 20)); // until then the kernel may still name them in the order of their coming
    seen.splice(0);
    const [first, second, reader, sender, last] = sockets as [Socket, Socket, Socket, Socket, Socket];
    leaving.push(reader, sender);
    void ask(first, "first");
    void ask(second, "second");
    void ask(reader, "leaves");
    void ask(sender, "leaves", "POST");
    await ask(last, "last");
    expect(seen).toEqual(["GET first", "GET second", "POST leaves", "GET last"]);
    for (const socket of sockets) socket.destroy();
  });

  it("would wait without a turn, as this control shows", async () => {
    expect(await servedBy((_req, res) => res.end(work()))).toBeLessThan(ASKERS);
  });
});

describe("turns", () => {
  it("come in the order of asking, each in a round of its own", async () => {
    const turn = turns();
    const order: string[] = [];
    const asked = [1, 2, 3].map(async (name) => (await turn(), order.push(`turn ${name}`)));
    const round = () => new Promise<void>((resolve) => setImmediate(() => (order.push("others"), resolve())));
    await round();
    await round();
    await Promise.all(asked);
    expect(order).toEqual(["turn 1", "others", "turn 2", "others", "turn 3"]);
  });

  it("go on after everybody was served", async () => {
    const turn = turns();
    await turn();
    const order: number[] = [];
    await Promise.all([1, 2].map(async (name) => (await turn(), order.push(name))));
    expect(order).toEqual([1, 2]);
  });
});
