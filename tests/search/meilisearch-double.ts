/**
 * Meilisearch 1.13 as its API is documented, in a local HTTP server: indexes, settings, documents, tasks and search. It answers over what it was
 * sent (meilisearch-search.ts), refuses unknown fields and wrong values with the documented codes, and does what a task says only when its turn comes.
 */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { placeOf, type Document } from "./meilisearch-filter.ts";
import { filterOf, Refused, searched, type Index, type Parameters } from "./meilisearch-search.ts";

export interface Sent { method: string; path: string; query: Record<string, string>; key: string | undefined; connection: string | undefined; body: unknown }

interface Task { uid: number; type: string; indexUid: string | null; status: "enqueued" | "processing" | "succeeded" | "failed"; error: { message: string; code: string } | null; polls: number; work: () => void }

export class Double {
  readonly sent: Sent[] = [];
  readonly indexes = new Map<string, Index>();
  /** requests wait so many milliseconds for their answer */
  slowMs = 0;
  /** polls for which a task is "enqueued" and then "processing", each */
  slowPolls = 0;
  /** so many connections are cut off before an answer, as idle ones are */
  cuts = 0;
  /** every question is answered with an internal error */
  broken = false;
  /** a task of this type fails so */
  failing: { type: string; message: string; /** until it is set to null, not only the next */ always?: boolean } | null = null;
  url = "";
  private readonly tasks: Task[] = [];
  private server: Server | null = null;
  private clock = 0;

  /** The key without which nothing but /health is answered. */
  constructor(readonly key: string | null = null) {}

  /** Comes up, again under the same address when it was up before. */
  async open(): Promise<this> {
    const port = this.url === "" ? 0 : Number(new URL(this.url).port);
    this.server = createServer((request, response) => {
      void sentOf(request).then(async (sent) => {
        this.sent.push(sent);
        if (this.cuts > 0) return this.cuts--, void request.socket.destroy();
        if (this.slowMs > 0) await new Promise((resolve) => setTimeout(resolve, this.slowMs).unref());
        const { status, body } = this.answer(sent);
        response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve, reject) => this.server!.once("error", reject).listen(port, "127.0.0.1", resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  /** Goes away; what it holds stays. */
  async close(): Promise<void> {
    const server = this.server;
    this.server = null;
    if (server) await new Promise<void>((resolve) => (server.close(() => resolve()), server.closeAllConnections()));
  }

  private answer(sent: Sent): { status: number; body: unknown } {
    try {
      if (this.key !== null && sent.path !== "/health") {
        if (sent.key === undefined) throw new Refused(401, "missing_authorization_header", "The Authorization header is missing. It must use the bearer authorization method.");
        if (sent.key !== `Bearer ${this.key}`) throw new Refused(403, "invalid_api_key", "The provided API key is invalid.");
      }
      return this.route(sent);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { status: error.status, body: errorOf(error.code, error.message, error.status >= 500 ? "internal" : error.status === 401 || error.status === 403 ? "auth" : "invalid_request") };
    }
  }

  private route({ method, path, query, body }: Sent): { status: number; body: unknown } {
    const ok = (answer: unknown) => ({ status: 200, body: answer });
    const [, root, uid, rest, more] = path.split("/");
    const route = `${method} /${[root, uid && ":", rest, more].filter(Boolean).join("/")}`;
    if (route === "GET /health") return ok({ status: "available" });
    if (this.broken) throw new Refused(500, "internal", "internal: an internal error.");
    if (route === "GET /tasks/:") return ok(this.poll(Number(uid)));
    if (route === "GET /indexes") return ok({ results: [...this.indexes].map(([name, index]) => indexOf(name, index)), offset: 0, limit: Number(query.limit ?? 20), total: this.indexes.size });
    if (route === "POST /indexes") return this.createIndex(strict(body, ["uid", "primaryKey"]));
    if (route === "POST /swap-indexes") return this.swap(body);
    if (route === "POST /multi-search") return ok({ results: (strict(body, ["queries", "federation"]).queries as ({ indexUid: string } & Parameters)[]).map(({ indexUid, ...rest }) => searched(indexUid, this.index(indexUid), rest)) });
    if (route === "POST /indexes/:/search") return ok(searched(uid!, this.index(uid!), body as Parameters));
    if (route === "GET /indexes/:") return ok(indexOf(uid!, this.index(uid!)));
    if (route === "DELETE /indexes/:") return this.enqueue("indexDeletion", uid!, () => void (this.index(uid!), this.indexes.delete(uid!)));
    if (route === "GET /indexes/:/stats") return ok({ numberOfDocuments: this.index(uid!).documents.size, isIndexing: this.tasks.some((task) => task.status === "processing"), fieldDistribution: {} });
    if (route === "GET /indexes/:/settings") return ok({ ...DEFAULTS, ...this.index(uid!).settings });
    if (route === "PATCH /indexes/:/settings") return this.changeSettings(uid!, body);
    if (route === "GET /indexes/:/documents") return ok(documentsOf(this.index(uid!), query));
    if (route === "POST /indexes/:/documents") return this.addDocuments(uid!, body, query.primaryKey);
    if (route === "POST /indexes/:/documents/delete") return this.deleteDocuments(uid!, strict(body, ["filter"]).filter);
    throw new Refused(404, "not_found", `${route} is not in the documentation.`);
  }

  private index(uid: string): Index {
    const index = this.indexes.get(uid);
    if (!index) throw new Refused(404, "index_not_found", `Index \`${uid}\` not found.`);
    return index;
  }

  private made(uid: string, primaryKey: string | null = null): Index {
    const index = this.indexes.get(uid) ?? { primaryKey, updatedAt: this.now(), settings: {}, documents: new Map() };
    this.indexes.set(uid, index);
    return index;
  }

  private createIndex({ uid, primaryKey }: Record<string, unknown>) {
    if (typeof uid !== "string" || !/^[\w-]{1,512}$/.test(uid)) throw new Refused(400, "invalid_index_uid", `\`${String(uid)}\` is not a valid index uid.`);
    return this.enqueue("indexCreation", uid, () => {
      if (this.indexes.has(uid)) throw new Refused(409, "index_already_exists", `Index \`${uid}\` already exists.`);
      this.made(uid, (primaryKey as string | undefined) ?? null);
    });
  }

  /** `rename` came with 1.18: a server before it knows no such field. */
  private swap(body: unknown) {
    const pairs = (body as unknown[]).map((swap) => strict(swap, ["indexes"]).indexes as [string, string]);
    return this.enqueue("indexSwap", null, () => {
      for (const [one, other] of pairs) {
        const [first, second] = [this.index(one), this.index(other)];
        this.indexes.set(one, second).set(other, first);
      }
    });
  }

  private changeSettings(uid: string, body: unknown) {
    const settings = strict(body, Object.keys(DEFAULTS));
    for (const name of ["searchableAttributes", "filterableAttributes", "sortableAttributes", "displayedAttributes", "rankingRules", "stopWords"]) {
      const value = settings[name];
      if (value !== undefined && !(Array.isArray(value) && value.every((item) => typeof item === "string"))) throw new Refused(400, `invalid_settings_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`, `Invalid value type at \`.${name}\`: expected an array`);
    }
    const badRule = (settings.rankingRules as string[] | undefined)?.find((rule) => !RULES.has(rule) && !/^[^:]+:(asc|desc)$/.test(rule));
    if (badRule) throw new Refused(400, "invalid_settings_ranking_rules", `Invalid value at \`.rankingRules\`: \`${badRule}\` ranking rule is invalid.`);
    const { oneTypo = 5, twoTypos = 9 } = (strict(settings.typoTolerance ?? {}, ["enabled", "minWordSizeForTypos", "disableOnWords", "disableOnAttributes", "disableOnNumbers"]).minWordSizeForTypos as { oneTypo?: number; twoTypos?: number } | undefined) ?? {};
    if (oneTypo > twoTypos || twoTypos > 255) throw new Refused(400, "invalid_settings_typo_tolerance", "`minWordSizeForTypos` setting is invalid. `oneTypo` and `twoTypos` fields should be between `0` and `255`, and `twoTypos` should be greater or equals to `oneTypo`.");
    strict(settings.pagination ?? {}, ["maxTotalHits"]);
    strict(settings.faceting ?? {}, ["maxValuesPerFacet", "sortFacetValuesBy"]);
    return this.enqueue("settingsUpdate", uid, () => void Object.assign(this.made(uid).settings, settings));
  }

  private addDocuments(uid: string, body: unknown, primaryKey: string | undefined) {
    if (!Array.isArray(body)) throw new Refused(400, "malformed_payload", "The `json` payload provided is malformed.");
    return this.enqueue("documentAdditionOrUpdate", uid, () => {
      const index = this.made(uid);
      index.primaryKey ??= primaryKey ?? null;
      for (const document of body as Document[]) {
        const id = document[index.primaryKey ?? "id"];
        if (typeof id !== "string" || !/^[\w-]{1,511}$/.test(id)) throw new Refused(400, "invalid_document_id", `Document identifier \`${String(id)}\` is invalid.`);
        const place = placeOf(document);
        if ("_geo" in document && (!place || !Number.isFinite(place.lat) || !Number.isFinite(place.lng))) throw new Refused(400, "invalid_document_geo_field", `The \`_geo\` field in the document with the id: \`${id}\` is not an object.`);
      }
      for (const document of body as Document[]) index.documents.set(document[index.primaryKey ?? "id"] as string, document);
      index.updatedAt = this.now();
    });
  }

  /** The expression is read at once; whether its attributes may be filtered by, the task finds out. */
  private deleteDocuments(uid: string, filter: unknown) {
    if (typeof filter !== "string" && !Array.isArray(filter)) throw new Refused(400, "missing_document_filter", "Missing field `filter`");
    return this.enqueue("documentDeletion", uid, () => {
      const index = this.index(uid);
      const test = filterOf(index, filter, "invalid_document_filter");
      for (const [id, document] of index.documents) if (test(document)) index.documents.delete(id);
    });
  }

  private enqueue(type: string, indexUid: string | null, work: () => void) {
    const failing = this.failing?.type === type ? this.failing.message : null;
    if (failing && !this.failing?.always) this.failing = null;
    const fail = () => {
      throw new Refused(500, "internal", failing!);
    };
    const uid = this.tasks.push({ uid: this.tasks.length, type, indexUid, status: "enqueued", error: null, polls: 0, work: failing ? fail : work }) - 1;
    return { status: 202, body: { taskUid: uid, indexUid, status: "enqueued", type, enqueuedAt: this.now() } };
  }

  /** Tasks are worked off in their order: whoever asks for one moves all before it along. */
  private poll(uid: number): object {
    const asked = this.tasks[uid];
    if (!asked) throw new Refused(404, "task_not_found", `Task \`${uid}\` not found.`);
    const polls = asked.polls++;
    if (polls >= this.slowPolls && asked.status === "enqueued") asked.status = "processing";
    if (polls >= this.slowPolls * 2) this.tasks.slice(0, uid + 1).forEach(finish);
    const { type, indexUid, status, error } = asked;
    const ended = status === "succeeded" || status === "failed";
    return { uid, batchUid: status === "enqueued" ? null : uid, indexUid, type, status, canceledBy: null, details: {}, error, duration: ended ? "PT0.1S" : null, enqueuedAt: this.now(), startedAt: status === "enqueued" ? null : this.now(), finishedAt: ended ? this.now() : null };
  }

  private now(): string {
    return new Date(Date.now() + this.clock++).toISOString();
  }
}

function finish(task: Task): void {
  if (task.status === "succeeded" || task.status === "failed") return;
  try {
    task.work();
    task.status = "succeeded";
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    task.status = "failed";
    task.error = errorOf(error.code, error.message, "invalid_request");
  }
}

export const openDouble = (key: string | null = null): Promise<Double> => new Double(key).open();

const errorOf = (code: string, message: string, type: string) => ({ message, code, type, link: `https://docs.meilisearch.com/errors#${code}` });
const indexOf = (uid: string, { primaryKey, updatedAt }: Index) => ({ uid, primaryKey, createdAt: updatedAt, updatedAt });

const RULES = new Set(["words", "typo", "proximity", "attribute", "sort", "exactness"]);
const DEFAULTS = {
  displayedAttributes: ["*"], searchableAttributes: ["*"], filterableAttributes: [], sortableAttributes: [], rankingRules: ["words", "typo", "proximity", "attribute", "sort", "exactness"], stopWords: [], nonSeparatorTokens: [], separatorTokens: [],
  dictionary: [], synonyms: {}, distinctAttribute: null, proximityPrecision: "byWord", typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 }, disableOnWords: [], disableOnAttributes: [] },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { "*": "alpha" } }, pagination: { maxTotalHits: 1000 }, searchCutoffMs: null, localizedAttributes: null, facetSearch: true, prefixSearch: "indexingTime",
};

/** The object, when it has no other fields than these. */
function strict(body: unknown, fields: string[]): Record<string, unknown> {
  if (typeof body !== "object" || body === null) throw new Refused(400, "bad_request", "Invalid value type: expected an object");
  const unknown = Object.keys(body).find((name) => !fields.includes(name));
  if (unknown) throw new Refused(400, "bad_request", `Unknown field \`${unknown}\`: expected one of ${fields.map((name) => `\`${name}\``).join(", ")}`);
  return body as Record<string, unknown>;
}

function documentsOf({ documents }: Index, { offset = "0", limit = "20", fields }: Record<string, string>): object {
  const names = fields?.split(",");
  const results = [...documents.values()].slice(Number(offset), Number(offset) + Number(limit)).map((document) => (names ? Object.fromEntries(Object.entries(document).filter(([name]) => names.includes(name))) : document));
  return { results, offset: Number(offset), limit: Number(limit), total: documents.size };
}

async function sentOf(request: IncomingMessage): Promise<Sent> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url!, "http://local");
  const text = Buffer.concat(chunks).toString();
  return { method: request.method!, path: url.pathname, query: Object.fromEntries(url.searchParams), key: request.headers.authorization, connection: request.headers.connection, body: text === "" ? null : JSON.parse(text) };
}
