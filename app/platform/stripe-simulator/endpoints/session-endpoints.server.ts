/** /v1/checkout/sessions */

import type Stripe from "stripe";

import { createSession } from "./create-session.server.ts";
import { endpoint, type Endpoint } from "../api/endpoint.server.ts";
import { expireSession } from "../payments/expire-sessions.server.ts";
import { found, refused } from "../api/fault.server.ts";
import { listPage, PAGING, PAGING_BY_TIME } from "../api/list-page.server.ts";
import { mergeMetadata } from "../api/merge-metadata.server.ts";
import { metadata, object, oneOf, text, unplayed } from "../api/params.server.ts";
import type { Sandbox } from "../sandbox.server.ts";
import { SESSION_PARAMS } from "./session-params.server.ts";

const PATH = "/v1/checkout/sessions";

const sessionOf = (sandbox: Sandbox, id: string): Stripe.Checkout.Session => found(sandbox.store.get("sessions", id), "checkout.session", id);

export const SESSION_ENDPOINTS: Endpoint[] = [
  endpoint({ method: "post", path: PATH, params: SESSION_PARAMS, run: ({ sandbox, params, version }) => createSession(sandbox, params, version) }),

  endpoint({ method: "get", path: `${PATH}/:id`, params: {}, run: ({ sandbox, ids }) => sessionOf(sandbox, ids["id"]!) }),

  endpoint({
    method: "get",
    path: PATH,
    params: {
      ...PAGING_BY_TIME,
      payment_intent: text(),
      status: oneOf(["open", "complete", "expired"]),
      customer_details: object({ email: text() }),
      customer: unplayed,
      customer_account: unplayed,
      payment_link: unplayed,
      subscription: unplayed,
    },
    run({ sandbox, params }) {
      const { payment_intent: intent, status, customer_details: customer } = params;
      const oldestFirst = sandbox.store.all("sessions").filter(
        (session) =>
          (!intent || session.payment_intent === intent) &&
          (!status || session.status === status) &&
          (!customer?.email || session.customer_details?.email?.toLowerCase() === customer.email.toLowerCase()),
      );
      return listPage({ oldestFirst, params, url: PATH });
    },
  }),

  endpoint({
    method: "get",
    path: `${PATH}/:id/line_items`,
    params: PAGING,
    run({ sandbox, params, ids }) {
      const { id } = sessionOf(sandbox, ids["id"]!);
      const items = sandbox.store.get("sessionLines", id)?.items ?? [];
      return listPage({ oldestFirst: [...items].reverse(), params, url: `${PATH}/${id}/line_items` });
    },
  }),

  endpoint({
    method: "post",
    path: `${PATH}/:id/expire`,
    params: {},
    run({ sandbox, ids }) {
      const session = sessionOf(sandbox, ids["id"]!);
      if (session.status === "open") return expireSession(sandbox, session);
      throw refused(`Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`);
    },
  }),

  endpoint({
    method: "post",
    path: `${PATH}/:id`,
    params: { metadata },
    run({ sandbox, params, ids }) {
      const session = sessionOf(sandbox, ids["id"]!);
      const updated = { ...session, metadata: mergeMetadata(session.metadata, params.metadata) };
      sandbox.store.put("sessions", updated);
      return updated;
    },
  }),
];
