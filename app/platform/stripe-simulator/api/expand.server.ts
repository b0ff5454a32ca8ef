/** `expand[]=payment_intent.latest_charge`: puts whole objects where an answer has ids, up to four levels deep. */

import { refused } from "./fault.server.ts";
import type { Sandbox } from "../sandbox.server.ts";
import type { TableName } from "../memory/tables.server.ts";

const TABLE_OF: Record<string, TableName> = {
  pi_: "paymentIntents", ch_: "charges", re_: "refunds", txn_: "balanceTransactions", acct_: "accounts", tr_: "transfers", trr_: "transferReversals",
};

/** Properties which hold an id, by the kind of object; `line_items` and `refunds` are left out unless asked for. */
const EXPANDABLE: Record<string, readonly string[]> = {
  "checkout.session": ["payment_intent", "line_items", "customer", "payment_link", "invoice", "subscription", "setup_intent"],
  payment_intent: ["latest_charge", "customer", "payment_method", "on_behalf_of"],
  charge: ["payment_intent", "balance_transaction", "refunds", "customer", "source_transfer", "application_fee", "on_behalf_of"],
  refund: ["payment_intent", "charge", "balance_transaction", "transfer_reversal"],
  balance_transaction: ["source"],
  transfer: ["destination", "source_transaction", "balance_transaction", "destination_payment"],
  transfer_reversal: ["transfer", "balance_transaction"],
};

type Fields = Record<string, unknown>;

export function expand(sandbox: Sandbox, answer: object, paths: string[]): object {
  return paths.reduce((whole, path) => {
    const steps = path.split(".");
    if (steps.length > 4) throw refused("You cannot expand more than 4 levels of a property.", { param: "expand" });
    return expandPath({ sandbox, holder: whole as Fields, steps, path });
  }, answer as Fields);
}

function expandPath({ sandbox, holder, steps, path }: { sandbox: Sandbox; holder: Fields; steps: string[]; path: string }): Fields {
  const [step, ...rest] = steps as [string, ...string[]];
  if (holder["object"] === "list" && step === "data" && Array.isArray(holder["data"])) {
    const rows = holder["data"] as Fields[];
    return { ...holder, data: rest.length === 0 ? rows : rows.map((row) => expandPath({ sandbox, holder: row, steps: rest, path })) };
  }
  if (!EXPANDABLE[String(holder["object"])]?.includes(step)) {
    throw refused(`This property cannot be expanded (${path}).`, { param: "expand" });
  }
  const whole = wholeOf(sandbox, holder, step);
  const deeper = whole && typeof whole === "object" && rest.length > 0 ? expandPath({ sandbox, holder: whole as Fields, steps: rest, path }) : whole;
  return { ...holder, [step]: deeper };
}

function wholeOf(sandbox: Sandbox, holder: Fields, step: string): unknown {
  const { store } = sandbox;
  const id = String(holder["id"]);
  if (step === "line_items") {
    const data = store.get("sessionLines", id)?.items ?? [];
    return { object: "list", data, has_more: false, url: `/v1/checkout/sessions/${id}/line_items` };
  }
  if (step === "refunds") {
    const data = store.all("refunds").filter((refund) => refund.charge === id).reverse();
    return { object: "list", data: data.slice(0, 10), has_more: data.length > 10, url: `/v1/charges/${id}/refunds` };
  }
  const value = holder[step];
  if (typeof value !== "string") return value ?? null;
  const table = TABLE_OF[value.slice(0, value.indexOf("_") + 1)];
  return (table && store.get(table, value)) ?? value;
}
