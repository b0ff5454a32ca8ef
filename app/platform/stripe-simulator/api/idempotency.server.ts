/**
 * Idempotency keys, by Stripe's rules (docs.stripe.com/api/idempotent_requests): the first answer, a 500 too, is kept for 24 hours and repeated;
 * the same key for something else is an error; two at once conflict; an answer to wrong parameters is not kept.
 */

import { createHash } from "node:crypto";

import { keyInUse, keyMisused, wrongParam } from "./fault.server.ts";
import type { FormFields, FormValue } from "./form-body.server.ts";
import type { Sandbox } from "../sandbox.server.ts";
import type { KeptAnswer } from "../memory/tables.server.ts";

export const KEY_LIFETIME_MS = 24 * 3600 * 1000;

export interface KeyedRequest {
  key: string;
  endpoint: string;
  fingerprint: string;
}

export interface KeyRing {
  /** The kept answer, or undefined: then the key is taken until `release`. */
  take(request: KeyedRequest): KeptAnswer | undefined;
  keep(request: KeyedRequest, answer: Pick<KeptAnswer, "status" | "body" | "requestId">): void;
  release(request: KeyedRequest): void;
}

export function createKeyRing(sandbox: Sandbox): KeyRing {
  const inUse = new Set<string>();
  const now = () => sandbox.clock().getTime();
  return {
    take(request) {
      if (request.key.length > 255) throw wrongParam("Idempotency keys can have up to 255 characters.");
      if (inUse.has(request.key)) throw keyInUse(request.key);
      const kept = sandbox.store.get("keptAnswers", request.key);
      if (kept && now() - kept.createdAt < KEY_LIFETIME_MS) return matching(kept, request);
      inUse.add(request.key);
      return undefined;
    },
    keep({ key, endpoint, fingerprint }, answer) {
      sandbox.store.put("keptAnswers", { id: key, endpoint, fingerprint, createdAt: now(), ...answer });
    },
    release: ({ key }) => void inUse.delete(key),
  };
}

/** The same for the same parameters, in whatever order they were sent. */
export function fingerprintOf(fields: FormFields): string {
  return createHash("sha256").update(canonical(fields)).digest("hex");
}

function canonical(value: FormValue): string {
  if (typeof value === "string") return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key]!)}`).join(",")}}`;
}

function matching(kept: KeptAnswer, { key, endpoint, fingerprint }: KeyedRequest): KeptAnswer {
  const advice = `Try using a key other than '${key}' if you meant to execute a different request.`;
  if (kept.endpoint !== endpoint) {
    throw keyMisused(`Keys for idempotent requests can only be used for the same endpoint they were first used for ('${endpoint}' vs '${kept.endpoint}'). ${advice}`);
  }
  if (kept.fingerprint !== fingerprint) {
    throw keyMisused(`Keys for idempotent requests can only be used with the same parameters they were first used with. ${advice}`);
  }
  return kept;
}
