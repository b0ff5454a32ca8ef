/** /v1/accounts and /v1/account_links: vendors' connected accounts, which may receive transfers once their form is filled in. */

import type Stripe from "stripe";

import { announce } from "../announce-event.server.ts";
import { endpoint, type Endpoint } from "../api/endpoint.server.ts";
import { found, noSuch } from "../api/fault.server.ts";
import { newId } from "../ids.server.ts";
import { listPage, PAGING_BY_TIME } from "../api/list-page.server.ts";
import { mergeMetadata } from "../api/merge-metadata.server.ts";
import { email, flag, metadata, object, oneOf, required, text, unplayed, url, type ParamsOf } from "../api/params.server.ts";
import { nowInSeconds, type Sandbox } from "../sandbox.server.ts";

const capability = object({ requested: flag });

const ACCOUNT_PARAMS = {
  type: oneOf(["standard", "express", "custom"]),
  country: text({ max: 2 }),
  email,
  business_type: oneOf(["company", "government_entity", "individual", "non_profit"]),
  business_profile: object({ name: text(), mcc: text({ max: 4 }), product_description: text({ max: 40_000 }), support_email: email, support_phone: text(), url }),
  capabilities: object({ card_payments: capability, transfers: capability, blik_payments: capability, p24_payments: capability }),
  default_currency: text({ max: 3 }),
  metadata,
  company: unplayed, controller: unplayed, documents: unplayed, external_account: unplayed, groups: unplayed, individual: unplayed, settings: unplayed, tos_acceptance: unplayed,
};

const LINK_PARAMS = {
  account: required(text()),
  type: required(oneOf(["account_onboarding", "account_update"])),
  refresh_url: required(url),
  return_url: required(url),
  collection_options: object({ fields: oneOf(["currently_due", "eventually_due"]), future_requirements: oneOf(["include", "omit"]) }),
};

const LINK_LIFETIME_SECONDS = 300;
const DUE = ["business_profile.url", "external_account", "tos_acceptance.date", "tos_acceptance.ip"];

export const CONNECT_ENDPOINTS: Endpoint[] = [
  endpoint({ method: "post", path: "/v1/accounts", params: ACCOUNT_PARAMS, run: ({ sandbox, params }) => createAccount(sandbox, params) }),
  endpoint({ method: "get", path: "/v1/accounts/:id", params: {}, run: ({ sandbox, ids }) => found(sandbox.store.get("accounts", ids["id"]!), "account", ids["id"]!) }),
  endpoint({ method: "get", path: "/v1/accounts", params: PAGING_BY_TIME, run: ({ sandbox, params }) => listPage({ oldestFirst: sandbox.store.all("accounts"), params, url: "/v1/accounts" }) }),
  endpoint({
    method: "post",
    path: "/v1/accounts/:id",
    params: { email, metadata },
    run({ sandbox, params, ids }) {
      const account = found(sandbox.store.get("accounts", ids["id"]!), "account", ids["id"]!);
      return keepAccount(sandbox, { ...account, email: params.email ?? account.email, metadata: mergeMetadata(account.metadata, params.metadata) });
    },
  }),
  endpoint({ method: "post", path: "/v1/account_links", params: LINK_PARAMS, run: ({ sandbox, params }) => createLink(sandbox, params) }),
];

function createAccount(sandbox: Sandbox, params: ParamsOf<typeof ACCOUNT_PARAMS>): Stripe.Account {
  const asked = Object.entries(params.capabilities ?? { transfers: { requested: true } }).filter(([, wish]) => wish?.requested);
  const { business_profile: profile = {} } = params;
  const account: Stripe.Account = {
    id: newId("acct_"), object: "account", business_type: params.business_type ?? null,
    business_profile: {
      mcc: profile.mcc ?? null, minority_owned_business_designation: null, name: profile.name ?? null, product_description: profile.product_description ?? null,
      specified_commercial_transactions_act_url: null, support_address: null, support_email: profile.support_email ?? null, support_phone: profile.support_phone ?? null,
      support_url: null, url: profile.url ?? null,
    },
    capabilities: Object.fromEntries(asked.map(([name]) => [name, "inactive"])), charges_enabled: false, country: params.country?.toUpperCase() ?? "PL",
    created: nowInSeconds(sandbox), default_currency: params.default_currency ?? "pln", details_submitted: false, email: params.email ?? null, metadata: params.metadata ?? {},
    payouts_enabled: false, requirements: requirements(DUE), type: params.type ?? "standard",
  };
  sandbox.store.put("accounts", account);
  return account;
}

function createLink(sandbox: Sandbox, params: ParamsOf<typeof LINK_PARAMS>): Stripe.AccountLink {
  if (!sandbox.store.get("accounts", params.account)) throw noSuch("account", params.account, { param: "account", status: 400 });
  const created = nowInSeconds(sandbox);
  const link = { id: newId("link_"), account: params.account, returnUrl: params.return_url, refreshUrl: params.refresh_url, expiresAt: created + LINK_LIFETIME_SECONDS };
  sandbox.store.put("accountLinks", link);
  return { object: "account_link", created, expires_at: link.expiresAt, url: `${sandbox.settings.publicBaseUrl()}/connect/${link.id}` };
}

/** The vendor filled in the form: money may flow. */
export function completeOnboarding(sandbox: Sandbox, account: Stripe.Account): void {
  const capabilities = Object.fromEntries(Object.keys(account.capabilities ?? {}).map((name) => [name, "active"]));
  keepAccount(sandbox, { ...account, capabilities, charges_enabled: true, payouts_enabled: true, details_submitted: true, requirements: requirements([]) });
}

function keepAccount(sandbox: Sandbox, account: Stripe.Account): Stripe.Account {
  sandbox.store.put("accounts", account);
  announce(sandbox, { type: "account.updated", object: account });
  return account;
}

function requirements(due: string[]): Stripe.Account.Requirements {
  return {
    alternatives: [], current_deadline: null, currently_due: due, disabled_reason: due.length > 0 ? "requirements.past_due" : null, errors: [], eventually_due: due,
    past_due: due, pending_verification: [],
  };
}

/** What a connected account has: transfers received less what was reversed; a transfer from a fresh charge waits as its charge does. */
export function balanceOfAccount(sandbox: Sandbox, accountId: string): { available: Map<string, number>; pending: Map<string, number> } {
  if (!sandbox.store.get("accounts", accountId)) throw noSuch("account", accountId, { status: 404 });
  const available = new Map<string, number>();
  const pending = new Map<string, number>();
  for (const transfer of sandbox.store.all("transfers").filter(({ destination }) => destination === accountId)) {
    const transaction = sandbox.store.get("balanceTransactions", String(transfer.balance_transaction));
    const sums = transaction && transaction.available_on > nowInSeconds(sandbox) ? pending : available;
    sums.set(transfer.currency, (sums.get(transfer.currency) ?? 0) + transfer.amount - transfer.amount_reversed);
  }
  return { available, pending };
}
