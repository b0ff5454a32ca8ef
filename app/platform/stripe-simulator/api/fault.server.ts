/** Refusals, in the words and numbers that Stripe uses (docs.stripe.com/error-codes). */

export interface FaultBody {
  type: "invalid_request_error" | "idempotency_error" | "api_error" | "card_error";
  message: string;
  code?: string | undefined;
  param?: string | undefined;
}

export class StripeFault extends Error {
  readonly status: number;
  readonly body: FaultBody;
  /** Stripe keeps an answer for its Idempotency-Key, a 500 too, only once the endpoint began to work: so not for a wrong parameter. */
  readonly keptForKey: boolean;

  constructor({ status, body, keptForKey }: { status: number; body: FaultBody; keptForKey: boolean }) {
    super(body.message);
    this.status = status;
    this.body = body;
    this.keptForKey = keptForKey;
  }

  toJson(): { error: FaultBody & { doc_url?: string } } {
    const { code } = this.body;
    const docUrl = code && { doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll("_", "-")}` };
    return { error: { ...this.body, ...(docUrl || {}) } };
  }
}

/** The request is wrong in itself: the same key may be used again once it is corrected. */
export function wrongParam(message: string, { param, code }: { param?: string; code?: string } = {}): StripeFault {
  return new StripeFault({ status: 400, body: { type: "invalid_request_error", message, code, param }, keptForKey: false });
}

/** The request is well formed, but the state of things forbids it. */
export function refused(message: string, { param, code }: { param?: string; code?: string } = {}): StripeFault {
  return new StripeFault({ status: 400, body: { type: "invalid_request_error", message, code, param }, keptForKey: true });
}

/** `kind` in Stripe's spelling: `checkout.session`, `payment_intent`, `charge`, … In a path Stripe says 404, in a parameter 400. */
export function noSuch(kind: string, id: string, { param, status = 404 }: { param?: string; status?: 400 | 404 } = {}): StripeFault {
  const message = `No such ${kind}: '${id}'`;
  return new StripeFault({ status, body: { type: "invalid_request_error", message, code: "resource_missing", param: param ?? "id" }, keptForKey: false });
}

export function unauthorized(message: string): StripeFault {
  return new StripeFault({ status: 401, body: { type: "invalid_request_error", message }, keptForKey: false });
}

export function keyMisused(message: string): StripeFault {
  return new StripeFault({ status: 400, body: { type: "idempotency_error", message }, keptForKey: false });
}

/** Stricter than Stripe, which takes a POST without a key. */
export function keyMissing(what: string, key: string | undefined): StripeFault {
  return wrongParam(`The Stripe simulator wants an Idempotency-Key of the form operation:id:attempt for ${what}, not ${key ?? "none"}.`, { code: "simulator_key_missing" });
}

export function keyInUse(key: string): StripeFault {
  const message = `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`;
  return new StripeFault({ status: 409, body: { type: "idempotency_error", message, code: "idempotency_key_in_use" }, keptForKey: false });
}

/** Exists at Stripe, but is not played here: better an honest refusal than a silent shrug. */
export function notPlayed(what: string, param?: string): StripeFault {
  return wrongParam(`The Stripe simulator does not play ${what}.`, { code: "simulator_not_played", ...(param && { param }) });
}

/** The record, or Stripe's 404. */
export function found<T>(record: T | undefined, kind: string, id: string): T {
  if (record === undefined) throw noSuch(kind, id);
  return record;
}
