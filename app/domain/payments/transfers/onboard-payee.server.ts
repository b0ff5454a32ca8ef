/** Gives an organisation an account at Stripe and sends it to Stripe's form; what Stripe then says of the account decides how it is paid. */
import type Stripe from "stripe";
import { AppError, isAppError } from "../../../core/app-error.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { db, inTransaction, type Tx } from "../../../platform/db.server.ts";
import { env } from "../../../platform/env.server.ts";
import { logError } from "../../../platform/log.server.ts";
import { callStripe, isKept, isRefusal } from "../../../platform/stripe.server.ts";
import { mustBe, type Actor } from "../../organisations/actor.ts";

/** The studio's own addresses: back from the form, and for a link that was used or is too old. */
export const PAYOUTS_PATH = "/studio/payouts";

/**
 * @returns Stripe's form
 * @throws AppError forbidden, payments.unavailable, payments.email_refused
 */
export async function onboardPayee({ actor, now }: { actor: Actor; now: Date }): Promise<{ url: string }> {
  mustBe(actor, "entrepreneur", "lot");
  const account = await accountOf(actor);
  const page = `${env().PUBLIC_URL}${PAYOUTS_PATH}`;
  const params: Stripe.AccountLinkCreateParams = { account, type: "account_onboarding", refresh_url: `${page}?again=1`, return_url: `${page}?back=1` };
  const link = await callStripe((stripe) => stripe.accountLinks.create(params, { idempotencyKey: `account-link:${account}:${now.getTime()}` }));
  return { url: link.url };
}

/** Made once: two clicks at the same moment meet under the same key. What Stripe keeps answering to a key is noted, and the next click has another. */
async function accountOf({ organisationId, userId }: Actor): Promise<string> {
  const known = await db().organisation.findUniqueOrThrow({ where: { id: organisationId } });
  if (known.stripeAccountId) return known.stripeAccountId;
  const params: Stripe.AccountCreateParams = {
    type: "express", country: "PL", email: known.email, default_currency: "pln", capabilities: { transfers: { requested: true } },
    business_profile: { name: known.name }, metadata: { organisationId },
  };
  const trace = { entity: "organisation", entityId: organisationId, action: "account_not_made" };
  const attempt = 1 + (await db().auditRow.count({ where: trace }));
  const { id } = await callStripe((stripe) => stripe.accounts.create(params, { idempotencyKey: `account:${organisationId}:${attempt}` })).catch(async (error: unknown) => {
    if (isKept(error) || isRefusal(error) || (isAppError(error) && error.code === "payments.email_refused")) await writeAudit(db(), { actorKind: "stripe", ...trace, data: { attempt } });
    throw error;
  });
  await inTransaction(async (tx) => {
    const { count } = await tx.organisation.updateMany({ where: { id: organisationId, stripeAccountId: null }, data: { stripeAccountId: id } });
    if (count === 1) await writeAudit(tx, { actorKind: "user", actorId: userId, entity: "organisation", entityId: organisationId, action: "account_made", data: { account: id } });
  });
  return id;
}

export function fetchAccount(account: string): Promise<Stripe.Account> {
  return callStripe((stripe) => stripe.accounts.retrieve(account));
}

/** Traces of an account that could be paid once: it was noted, or there was a choice. */
const WAS_READY = [{ action: "account_updated", toState: "ready" }, { action: "settlement_chosen" }];

/** Notes whether an account can be paid. One that can for the first time is paid that way from then on; after that it is as its organisation chose. Accounts of others are nobody's here. */
export async function applyAccount(tx: Tx, { id: account, payouts_enabled: payouts, capabilities }: Stripe.Account): Promise<void> {
  const known = await tx.organisation.findFirst({ where: { stripeAccountId: account } });
  const payoutsEnabled = payouts && capabilities?.transfers === "active";
  if (!known || known.payoutsEnabled === payoutsEnabled) return;
  const first = payoutsEnabled && (await tx.auditRow.count({ where: { entity: "organisation", entityId: known.id, OR: WAS_READY } })) === 0;
  await tx.organisation.update({ where: { id: known.id }, data: { payoutsEnabled, ...(first && { settlement: "transfer" }) } });
  await writeAudit(tx, { actorKind: "stripe", entity: "organisation", entityId: known.id, action: "account_updated", from: known.payoutsEnabled ? "ready" : "unfinished", to: payoutsEnabled ? "ready" : "unfinished", data: { account } });
}

/** Back from the form: asked for at once instead of waiting for Stripe's event. */
export async function refreshPayee({ organisationId }: { organisationId: string }): Promise<void> {
  const { stripeAccountId } = await db().organisation.findUniqueOrThrow({ where: { id: organisationId } });
  if (!stripeAccountId) return;
  const account = await fetchAccount(stripeAccountId);
  await inTransaction((tx) => applyAccount(tx, account));
}

/** Once a night, whatever Stripe's events told: accounts that are not finished as far as we know, and those that Stripe refused to pay. One that cannot be asked about keeps no other waiting. */
export async function refreshUnfinished(): Promise<void> {
  const refused = { some: { by: "transfer", state: "failed" as const } };
  const unfinished = await db().organisation.findMany({ where: { stripeAccountId: { not: null }, OR: [{ payoutsEnabled: false }, { transfers: refused }] }, select: { id: true }, orderBy: { id: "asc" } });
  for (const { id: organisationId } of unfinished) await refreshPayee({ organisationId }).catch((error: unknown) => logError("account at Stripe", error, { organisationId }));
}

/** By transfer only with an account that can be paid. @throws AppError payments.no_account */
export async function choosePayment({ actor, by }: { actor: Actor; by: "transfer" | "invoice" }): Promise<void> {
  mustBe(actor, "entrepreneur", "lot");
  await inTransaction(async (tx) => {
    const before = await tx.organisation.findUniqueOrThrow({ where: { id: actor.organisationId } });
    if (by === "transfer" && !before.payoutsEnabled) throw new AppError("payments.no_account");
    if (before.settlement === by) return;
    await tx.organisation.update({ where: { id: actor.organisationId }, data: { settlement: by } });
    await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "organisation", entityId: actor.organisationId, action: "settlement_chosen", from: before.settlement, to: by });
  });
}
