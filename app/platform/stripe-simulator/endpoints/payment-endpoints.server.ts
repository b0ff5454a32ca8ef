/** /v1/payment_intents, /v1/charges, /v1/balance and /v1/balance_transactions: what became of the payments. */

import { asOfNow, balanceOf } from "../payments/balance-ledger.server.ts";
import { balanceOfAccount } from "./connect-endpoints.server.ts";
import { endpoint, type Endpoint } from "../api/endpoint.server.ts";
import { found } from "../api/fault.server.ts";
import { listPage, PAGING_BY_TIME } from "../api/list-page.server.ts";
import { mergeMetadata } from "../api/merge-metadata.server.ts";
import { metadata, text, unplayed } from "../api/params.server.ts";

export const PAYMENT_ENDPOINTS: Endpoint[] = [
  endpoint({
    method: "get",
    path: "/v1/payment_intents",
    params: { ...PAGING_BY_TIME, customer: unplayed, customer_account: unplayed },
    run: ({ sandbox, params }) => listPage({ oldestFirst: sandbox.store.all("paymentIntents"), params, url: "/v1/payment_intents" }),
  }),

  endpoint({
    method: "get",
    path: "/v1/payment_intents/:id",
    params: { client_secret: text() },
    run: ({ sandbox, ids }) => found(sandbox.store.get("paymentIntents", ids["id"]!), "payment_intent", ids["id"]!),
  }),

  endpoint({
    method: "post",
    path: "/v1/payment_intents/:id",
    params: { metadata, description: text({ max: 1000 }) },
    run({ sandbox, params, ids }) {
      const intent = found(sandbox.store.get("paymentIntents", ids["id"]!), "payment_intent", ids["id"]!);
      const updated = { ...intent, metadata: mergeMetadata(intent.metadata, params.metadata), description: params.description ?? intent.description };
      sandbox.store.put("paymentIntents", updated);
      return updated;
    },
  }),

  endpoint({
    method: "get",
    path: "/v1/charges",
    params: { ...PAGING_BY_TIME, payment_intent: text(), transfer_group: text(), customer: unplayed },
    run({ sandbox, params }) {
      const { payment_intent: intent, transfer_group: group } = params;
      const oldestFirst = sandbox.store.all("charges").filter((charge) => (!intent || charge.payment_intent === intent) && (!group || charge.transfer_group === group));
      return listPage({ oldestFirst, params, url: "/v1/charges" });
    },
  }),

  endpoint({
    method: "get",
    path: "/v1/charges/:id",
    params: {},
    run: ({ sandbox, ids }) => found(sandbox.store.get("charges", ids["id"]!), "charge", ids["id"]!),
  }),

  endpoint({
    method: "get",
    path: "/v1/balance_transactions",
    params: { ...PAGING_BY_TIME, currency: text({ max: 3 }), source: text(), type: text(), payout: unplayed },
    run({ sandbox, params }) {
      const { currency, source, type } = params;
      const oldestFirst = sandbox.store.all("balanceTransactions").filter(
        (row) => (!currency || row.currency === currency) && (!source || row.source === source) && (!type || row.type === type),
      );
      return listPage({ oldestFirst: oldestFirst.map((row) => asOfNow(sandbox, row)), params, url: "/v1/balance_transactions" });
    },
  }),

  endpoint({
    method: "get",
    path: "/v1/balance_transactions/:id",
    params: {},
    run: ({ sandbox, ids }) => asOfNow(sandbox, found(sandbox.store.get("balanceTransactions", ids["id"]!), "balance transaction", ids["id"]!)),
  }),

  endpoint({
    method: "get",
    path: "/v1/balance",
    params: {},
    connected: true,
    run({ sandbox, account }) {
      const { available, pending } = account ? balanceOfAccount(sandbox, account) : balanceOf(sandbox);
      return { object: "balance", available: rows(available), livemode: false, pending: rows(pending) };
    },
  }),
];

const rows = (sums: Map<string, number>) => [...sums].map(([currency, amount]) => ({ amount, currency, source_types: { card: amount } }));
