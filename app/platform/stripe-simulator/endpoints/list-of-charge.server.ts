/** GET /v1/refunds and /v1/disputes: what was taken back of charges, of one charge or one payment where that is asked for. */

import type Stripe from "stripe";

import { endpoint, type Endpoint } from "../api/endpoint.server.ts";
import { listPage, PAGING_BY_TIME } from "../api/list-page.server.ts";
import { text } from "../api/params.server.ts";

export function listOfCharge(table: "refunds" | "disputes"): Endpoint {
  const path = `/v1/${table}`;
  return endpoint({
    method: "get",
    path,
    params: { ...PAGING_BY_TIME, charge: text(), payment_intent: text() },
    run({ sandbox, params }) {
      const { charge, payment_intent: intent } = params;
      const rows: (Stripe.Refund | Stripe.Dispute)[] = sandbox.store.all(table);
      return listPage({ oldestFirst: rows.filter((row) => (!charge || row.charge === charge) && (!intent || row.payment_intent === intent)), params, url: path });
    },
  });
}
