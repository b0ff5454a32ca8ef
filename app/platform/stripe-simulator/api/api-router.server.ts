/** The `/v1` API over HTTP: authorisation, Stripe's headers, idempotency, and every refusal in Stripe's words. */

import express, { type Request, type Response, type Router } from "express";

import { EXPAND, type Endpoint } from "./endpoint.server.ts";
import { expand } from "./expand.server.ts";
import { expireDueSessions } from "../payments/expire-sessions.server.ts";
import { keyMissing, notPlayed, StripeFault, unauthorized } from "./fault.server.ts";
import { parseForm, type FormFields } from "./form-body.server.ts";
import { createKeyRing, fingerprintOf, type KeyedRequest, type KeyRing } from "./idempotency.server.ts";
import { newId } from "../ids.server.ts";
import { readFields } from "./params.server.ts";
import type { Sandbox } from "../sandbox.server.ts";

export interface ApiSettings {
  sandbox: Sandbox;
  endpoints: Endpoint[];
  /** Awaited before a request is worked on, as a slow network would; for tests of concurrency. */
  holdRequest?: ((request: { method: string; path: string; key: string | undefined }) => Promise<void>) | undefined;
  /** What every POST's Idempotency-Key must look like; undefined: anything, or none. Stricter than Stripe, so that nobody forgets one. */
  keyShape?: RegExp | undefined;
  onError: (error: unknown) => void;
}

export function apiRouter(settings: ApiSettings): Router {
  const router = express.Router();
  const keys = createKeyRing(settings.sandbox);
  router.use(express.text({ type: () => true, limit: "1mb" }));
  for (const row of settings.endpoints) {
    router[row.method](row.path, (req, res) => void answer({ settings, keys, row, req, res }));
  }
  router.use("/v1", (req, res) => void answer({ settings, keys, row: UNRECOGNISED, req, res }));
  return router;
}

interface Exchange {
  settings: ApiSettings;
  keys: KeyRing;
  row: Endpoint;
  req: Request;
  res: Response;
}

async function answer({ settings, keys, row, req, res }: Exchange): Promise<void> {
  const requestId = newId("req_");
  res.set({ "Request-Id": requestId, "Stripe-Version": versionOf(req, settings), "Cache-Control": "no-cache, no-store" });
  try {
    authorise(req);
    if (row === UNRECOGNISED) throw unrecognised(req);
    const fields = readRequest(req);
    const key = req.method === "POST" ? req.get("idempotency-key") : undefined;
    if (req.method === "POST" && settings.keyShape && !settings.keyShape.test(key ?? "")) throw keyMissing(`${req.method} ${pathOf(req)}`, key);
    if (!key) {
      const { status, body } = await work({ settings, row, req, fields, requestId, key: null });
      res.status(status).json(body);
      return;
    }
    res.set("Idempotency-Key", key);
    await answerOnce({ settings, keys, row, req, res, fields, requestId, key });
  } catch (error) {
    const fault = asFault(error, settings);
    res.status(fault.status).json(fault.toJson());
  }
}

async function answerOnce({ keys, res, key, ...rest }: Exchange & { fields: FormFields; requestId: string; key: string }): Promise<void> {
  const request: KeyedRequest = { key, endpoint: pathOf(rest.req), fingerprint: fingerprintOf(rest.fields) };
  const kept = keys.take(request);
  if (kept) {
    res.set({ "Idempotent-Replayed": "true", "Original-Request": kept.requestId }).status(kept.status).json(kept.body);
    return;
  }
  try {
    const { status, body } = await work({ ...rest, key, keep: (done) => keys.keep(request, { ...done, requestId: rest.requestId }) });
    res.status(status).json(body);
  } finally {
    keys.release(request);
  }
}

interface Work extends Pick<Exchange, "settings" | "row" | "req"> {
  fields: FormFields;
  requestId: string;
  key: string | null;
  keep?: (done: { status: number; body: object }) => void;
}

/** Runs the endpoint; the change and the kept answer reach the disk together, and only then does the caller hear of it. */
async function work({ settings, row, req, fields, requestId, key, keep }: Work) {
  const { sandbox } = settings;
  const trouble = await meetTrouble(settings, req);
  expireDueSessions(sandbox);
  const done = trouble ?? run({ settings, row, req, fields, sandbox: { ...sandbox, cause: { id: requestId, idempotencyKey: key } } });
  if (done.keep) keep?.(done);
  await sandbox.store.durable();
  return done;
}

/** An answer of 500 is kept for its key as any other; what was held back in any other way is answered as it comes. */
async function meetTrouble(settings: ApiSettings, req: Request): Promise<Done | undefined> {
  try {
    await settings.holdRequest?.({ method: req.method, path: pathOf(req), key: req.get("idempotency-key") });
    return undefined;
  } catch (error) {
    return refusal(asFault(error, settings));
  }
}

function run({ settings, row, req, fields, sandbox }: Pick<Work, "settings" | "row" | "req" | "fields"> & { sandbox: Sandbox }): Done {
  try {
    const account = req.get("stripe-account");
    if (account && !row.connected) throw notPlayed(`${req.method} ${pathOf(req)} in the name of a connected account`);
    const { expand: paths = [], ...params } = readFields({ fields, shape: { ...row.params, expand: EXPAND } });
    const result = row.run({ sandbox, params: params as never, ids: req.params, account, version: versionOf(req, settings) });
    return { status: 200, body: expand(sandbox, result, paths as string[]), keep: true };
  } catch (error) {
    return refusal(asFault(error, settings));
  }
}

interface Done { status: number; body: object; keep: boolean }

const refusal = (fault: StripeFault): Done => ({ status: fault.status, body: fault.toJson(), keep: fault.keptForKey });

const versionOf = (req: Request, { sandbox }: ApiSettings) => req.get("stripe-version") ?? sandbox.settings.apiVersion;
const pathOf = (req: Request) => req.baseUrl + req.path;

function readRequest(req: Request): FormFields {
  const query = req.originalUrl.includes("?") ? req.originalUrl.slice(req.originalUrl.indexOf("?") + 1) : "";
  const body = req.method !== "GET" && typeof req.body === "string" ? req.body : "";
  return parseForm([query, body].filter(Boolean).join("&"));
}

function authorise(req: Request): void {
  const header = req.get("authorization") ?? "";
  const key = /^Bearer\s+(\S+)$/i.exec(header)?.[1] ?? /^(.*?):/.exec(Buffer.from(/^Basic\s+(\S+)$/i.exec(header)?.[1] ?? "", "base64").toString())?.[1];
  if (!key) {
    throw unauthorized("You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').");
  }
  if (!/^(sk|rk)_test_\w+$/.test(key)) throw unauthorized(`Invalid API Key provided: ${key.slice(0, 8)}****. The simulator takes test keys only (sk_test_…).`);
}

const UNRECOGNISED: Endpoint = { method: "get", path: "", params: {}, run: () => ({}) };

function unrecognised(req: Request): StripeFault {
  const message = `Unrecognized request URL (${req.method}: ${pathOf(req)}). The simulator plays only a part of Stripe's API.`;
  return new StripeFault({ status: 404, body: { type: "invalid_request_error", message }, keptForKey: false });
}

function asFault(error: unknown, { onError }: ApiSettings): StripeFault {
  if (error instanceof StripeFault) return error;
  onError(error);
  return new StripeFault({ status: 500, body: { type: "api_error", message: "The Stripe simulator failed; its log says why." }, keptForKey: true });
}
