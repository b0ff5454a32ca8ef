/** /v1/transfers and their reversals: the platform passes a vendor's share on, and takes it back. */

import type Stripe from "stripe";

import { announce } from "../announce-event.server.ts";
import { balanceOf, recordMovement } from "../payments/balance-ledger.server.ts";
import { balanceOfAccount } from "./connect-endpoints.server.ts";
import { endpoint, type Endpoint } from "../api/endpoint.server.ts";
import { found, noSuch, refused, wrongParam } from "../api/fault.server.ts";
import { newId } from "../ids.server.ts";
import { listPage, PAGING, PAGING_BY_TIME } from "../api/list-page.server.ts";
import { mergeMetadata } from "../api/merge-metadata.server.ts";
import { integer, metadata, required, text, unplayed, type ParamsOf } from "../api/params.server.ts";
import { nowInSeconds, type Sandbox } from "../sandbox.server.ts";

const PATH = "/v1/transfers";

const TRANSFER_PARAMS = {
  amount: required(integer({ min: 1 })),
  currency: required(text({ max: 3 })),
  destination: required(text()),
  description: text(),
  metadata,
  source_transaction: text(),
  transfer_group: text(),
  source_type: unplayed,
};

const REVERSAL_PARAMS = { amount: integer({ min: 1 }), description: text(), metadata, refund_application_fee: unplayed };

const transferOf = (sandbox: Sandbox, id: string): Stripe.Transfer => found(sandbox.store.get("transfers", id), "transfer", id);
const reversalsOf = (sandbox: Sandbox, id: string) => sandbox.store.all("transferReversals").filter((reversal) => reversal.transfer === id);

export const TRANSFER_ENDPOINTS: Endpoint[] = [
  endpoint({ method: "post", path: PATH, params: TRANSFER_PARAMS, run: ({ sandbox, params }) => createTransfer(sandbox, params) }),
  endpoint({ method: "get", path: `${PATH}/:id`, params: {}, run: ({ sandbox, ids }) => transferOf(sandbox, ids["id"]!) }),
  endpoint({
    method: "get",
    path: PATH,
    params: { ...PAGING_BY_TIME, destination: text(), transfer_group: text() },
    run({ sandbox, params }) {
      const { destination, transfer_group: group } = params;
      const oldestFirst = sandbox.store.all("transfers").filter((row) => (!destination || row.destination === destination) && (!group || row.transfer_group === group));
      return listPage({ oldestFirst, params, url: PATH });
    },
  }),
  endpoint({
    method: "post",
    path: `${PATH}/:id`,
    params: { metadata, description: text() },
    run({ sandbox, params, ids }) {
      const transfer = transferOf(sandbox, ids["id"]!);
      const updated = { ...transfer, metadata: mergeMetadata(transfer.metadata, params.metadata), description: params.description ?? transfer.description };
      sandbox.store.put("transfers", updated);
      announce(sandbox, { type: "transfer.updated", object: updated });
      return updated;
    },
  }),
  endpoint({ method: "post", path: `${PATH}/:id/reversals`, params: REVERSAL_PARAMS, run: ({ sandbox, params, ids }) => reverse(sandbox, transferOf(sandbox, ids["id"]!), params) }),
  endpoint({
    method: "get",
    path: `${PATH}/:id/reversals`,
    params: PAGING,
    run({ sandbox, params, ids }) {
      const { id } = transferOf(sandbox, ids["id"]!);
      return listPage({ oldestFirst: reversalsOf(sandbox, id), params, url: `${PATH}/${id}/reversals` });
    },
  }),
];

function createTransfer(sandbox: Sandbox, params: ParamsOf<typeof TRANSFER_PARAMS>): Stripe.Transfer {
  const { amount, destination, source_transaction: sourceId } = params;
  const currency = params.currency.toLowerCase();
  const account = sandbox.store.get("accounts", destination);
  if (!account) throw noSuch("destination", destination, { param: "destination", status: 400 });
  if (account.capabilities?.transfers !== "active") {
    throw refused("Your destination account needs to have at least one of the following capabilities enabled: transfers, crypto_transfers, legacy_payments", { code: "insufficient_capabilities_for_transfer" });
  }
  const charge = sourceId ? sourceCharge(sandbox, { sourceId, amount, currency }) : undefined;
  if (!charge && amount > (balanceOf(sandbox).available.get(currency) ?? 0)) {
    throw refused("You have insufficient available funds in your Stripe account. Name the charge in source_transaction, or wait until its money is available.", { code: "balance_insufficient" });
  }

  const id = newId("tr_");
  const chargeMoney = charge && sandbox.store.get("balanceTransactions", String(charge.balance_transaction));
  const transaction = recordMovement(sandbox, {
    type: "transfer", amount: -amount, currency, source: id, description: params.description ?? null,
    availableOn: Math.max(nowInSeconds(sandbox), chargeMoney?.available_on ?? 0),
  });
  const transfer: Stripe.Transfer = {
    id, object: "transfer", amount, amount_reversed: 0, balance_transaction: transaction.id, created: nowInSeconds(sandbox), currency, description: params.description ?? null,
    destination, livemode: false, metadata: params.metadata ?? {}, reversals: { object: "list", data: [], has_more: false, url: `${PATH}/${id}/reversals` }, reversed: false,
    source_transaction: charge?.id ?? null, source_type: "card", transfer_group: params.transfer_group ?? charge?.transfer_group ?? null,
  };
  sandbox.store.put("transfers", transfer);
  announce(sandbox, { type: "transfer.created", object: transfer });
  return transfer;
}

function sourceCharge(sandbox: Sandbox, { sourceId, amount, currency }: { sourceId: string; amount: number; currency: string }): Stripe.Charge {
  const charge = sandbox.store.get("charges", sourceId);
  if (!charge?.paid) throw noSuch("charge", sourceId, { param: "source_transaction", status: 400 });
  if (charge.currency !== currency) throw wrongParam(`The currency of source_transaction's balance transaction (${charge.currency}) must be the same as the transfer currency (${currency})`, { param: "currency" });
  const used = sandbox.store.all("transfers").filter((row) => row.source_transaction === sourceId).reduce((sum, row) => sum + row.amount - row.amount_reversed, 0);
  const left = charge.amount - charge.amount_refunded - used;
  if (amount <= left) return charge;
  throw refused(`Transfers using this transaction as a source must not exceed the source amount of ${charge.amount}. (There already exist transfers using this source, with a combined amount of ${used}.)`, { param: "amount" });
}

function reverse(sandbox: Sandbox, transfer: Stripe.Transfer, params: ParamsOf<typeof REVERSAL_PARAMS>): Stripe.TransferReversal {
  const left = transfer.amount - transfer.amount_reversed;
  const amount = params.amount ?? left;
  if (left === 0) throw refused(`Transfer ${transfer.id} is already fully reversed.`, { code: "transfer_already_reversed" });
  if (amount > left) throw refused(`Reversal amount (${amount}) is greater than the unreversed amount of the transfer (${left})`, { param: "amount" });
  const { available, pending } = balanceOfAccount(sandbox, String(transfer.destination));
  if (amount > (available.get(transfer.currency) ?? 0) + (pending.get(transfer.currency) ?? 0)) {
    throw refused("The connected account does not have enough funds for this reversal.", { code: "balance_insufficient" });
  }

  const id = newId("trr_");
  const { currency } = transfer;
  const transferred = sandbox.store.get("balanceTransactions", String(transfer.balance_transaction));
  const availableOn = Math.max(nowInSeconds(sandbox), transferred?.available_on ?? 0);
  const transaction = recordMovement(sandbox, { type: "transfer_refund", amount, currency, source: id, description: params.description ?? null, availableOn });
  const reversal: Stripe.TransferReversal = {
    id, object: "transfer_reversal", amount, balance_transaction: transaction.id, created: nowInSeconds(sandbox), currency, destination_payment_refund: null,
    metadata: params.metadata ?? {}, source_refund: null, transfer: transfer.id,
  };
  sandbox.store.put("transferReversals", reversal);
  const amountReversed = transfer.amount_reversed + amount;
  const reversals = { ...transfer.reversals, data: [reversal, ...transfer.reversals.data].slice(0, 10) };
  const updated: Stripe.Transfer = { ...transfer, amount_reversed: amountReversed, reversed: amountReversed === transfer.amount, reversals };
  sandbox.store.put("transfers", updated);
  announce(sandbox, { type: "transfer.reversed", object: updated });
  return reversal;
}
