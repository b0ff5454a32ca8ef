/** A local HTTP server with the documented shapes of Meilisearch's API: it keeps what it was sent, and refuses what the documentation does not know. */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Sent { method: string; path: string; query: Record<string, string>; key: string | undefined; body: unknown }

export interface Double {
  url: string;
  sent: Sent[];
  /** answers to POST /multi-search, in order */
  answers: object[];
  /** indexes that exist */
  indexes: Set<string>;
  /** the next task of this type fails with these words */
  failing: { type: string; message: string } | null;
  close(): Promise<void>;
}

const error = (status: number, code: string) => ({ status, body: { message: code, code, type: "invalid_request", link: `https://docs.meilisearch.com/errors#${code}` } });

export async function openDouble(): Promise<Double> {
  const tasks: { type: string; failed: string | null }[] = [];
  const double: Omit<Double, "url" | "close"> = { sent: [], answers: [], indexes: new Set(), failing: null };
  const enqueue = (type: string) => {
    const failed = double.failing?.type === type ? double.failing.message : null;
    return { status: 202, body: { taskUid: tasks.push({ type, failed }) - 1, indexUid: null, status: "enqueued", type, enqueuedAt: "2026-11-24T12:00:00Z" } };
  };
  const answer = ({ method, path, body }: Sent): { status: number; body: unknown } => {
    const [, root, uid, rest, more] = path.split("/");
    const known = uid !== undefined && double.indexes.has(uid);
    if (path === "/health") return { status: 200, body: { status: "available" } };
    if (root === "tasks") return { status: 200, body: taskOf(tasks, Number(uid)) };
    if (path === "/indexes" && method === "POST") return double.indexes.add((body as { uid: string }).uid), enqueue("indexCreation");
    if (path === "/swap-indexes" && method === "POST") return enqueue("indexSwap");
    if (path === "/multi-search" && method === "POST") return { status: 200, body: double.answers.shift() };
    if (root !== "indexes" || !known) return error(404, "index_not_found");
    if (rest === undefined && method === "GET") return { status: 200, body: { uid, primaryKey: "id", createdAt: "2026-11-24T12:00:00Z", updatedAt: "2026-11-24T12:00:00Z" } };
    if (rest === undefined && method === "DELETE") return double.indexes.delete(uid!), enqueue("indexDeletion");
    if (rest === "settings" && method === "PATCH") return enqueue("settingsUpdate");
    if (rest === "stats") return { status: 200, body: { numberOfDocuments: 7, isIndexing: false, fieldDistribution: {} } };
    if (rest === "search" && method === "POST") return { status: 200, body: double.answers.shift() };
    if (rest === "documents" && more === "delete") return enqueue("documentDeletion");
    if (rest === "documents" && method === "POST") return enqueue("documentAdditionOrUpdate");
    return error(404, "not_found");
  };
  const server = createServer(async (request, response) => {
    const sent = await sentOf(request);
    double.sent.push(sent);
    const { status, body } = answer(sent);
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  });
  const url = await listen(server);
  return Object.assign(double, { url, close: () => new Promise<void>((resolve) => (server.closeAllConnections(), server.close(() => resolve()))) });
}

async function sentOf(request: IncomingMessage): Promise<Sent> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url!, "http://local");
  const text = Buffer.concat(chunks).toString();
  return { method: request.method!, path: url.pathname, query: Object.fromEntries(url.searchParams), key: request.headers.authorization, body: text === "" ? null : JSON.parse(text) };
}

function taskOf(tasks: { type: string; failed: string | null }[], uid: number) {
  const { type, failed } = tasks[uid]!;
  return { uid, type, status: failed ? "failed" : "succeeded", error: failed ? { message: failed, code: "invalid", type: "invalid_request", link: "" } : null, canceledBy: null, details: {}, duration: "PT0.1S", enqueuedAt: "2026-11-24T12:00:00Z", startedAt: "2026-11-24T12:00:00Z", finishedAt: "2026-11-24T12:00:00Z", indexUid: null, batchUid: 0 };
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)));
}
