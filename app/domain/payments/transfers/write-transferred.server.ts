/** Ledger entries of what organisations were paid and what was taken back of it. */
import type { Tx } from "../../../platform/db.server.ts";
import { OWED_ACCOUNTS, type Account } from "../books/accounts.ts";
import type { LockedTransfer } from "./lock-transfer.server.ts";
import { post } from "../books/write-ledger.server.ts";

interface Posted { transfer: Pick<LockedTransfer, "orderId" | "componentId" | "organisationId" | "currency" | "by">; amountMinor: number; stripeId: string | null }

/** The organisation was paid: what is owed to it +, transfer −. */
export async function writeTransferred(tx: Tx, { transfer, amountMinor, stripeId }: Posted): Promise<void> {
  const { orderId, componentId, organisationId, currency, by } = transfer;
  const entries = [{ account: await accountOf(tx, transfer), componentId, organisationId, amountMinor }, { account: "transfer" as const, componentId, amountMinor: -amountMinor }];
  await post(tx, { orderId, currency, stripeId, kind: by === "invoice" ? "settlement" : "transfer", entries });
}

/** Some of it came back, claimed at Stripe or sent by the organisation itself: the opposite. */
export async function writeReversed(tx: Tx, { transfer, amountMinor, stripeId }: Posted): Promise<void> {
  const { orderId, componentId, organisationId, currency } = transfer;
  const entries = [{ account: "transfer" as const, componentId, amountMinor }, { account: await accountOf(tx, transfer), componentId, organisationId, amountMinor: -amountMinor }];
  await post(tx, { orderId, currency, stripeId, kind: "reversal", entries });
}

/** A component's money is the vendor's; without one it is what the order owes the organisation most of: commission, or a vendor's money that a bank gave back. A fee is only ever taken off it. */
async function accountOf(tx: Tx, { orderId, componentId, organisationId }: Posted["transfer"]): Promise<Account> {
  if (componentId !== null) return "vendor";
  const sums = await tx.ledgerEntry.groupBy({ by: ["account"], where: { orderId, organisationId, account: { in: [...OWED_ACCOUNTS] }, kind: { notIn: ["transfer", "reversal", "settlement", "fee"] } }, _sum: { amountMinor: true }, orderBy: { _sum: { amountMinor: "asc" } } });
  return (sums[0]?.account as Account | undefined) ?? "vendor";
}
