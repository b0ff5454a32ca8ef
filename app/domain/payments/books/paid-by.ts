/** How an organisation is paid: by transfer where it wants that and has an account at Stripe that can be paid, else against its invoice. The one rule behind the night's transfers, the page of payouts and what an invoice is asked for. */

/** Selects of an organisation what {@link paidBy} wants to know. */
export const payeeSelect = { settlement: true, payoutsEnabled: true, stripeAccountId: true } as const;

export function paidBy({ settlement, payoutsEnabled, stripeAccountId }: { settlement: string; payoutsEnabled: boolean; stripeAccountId: string | null }): "transfer" | "invoice" {
  return settlement === "transfer" && payoutsEnabled && stripeAccountId !== null ? "transfer" : "invoice";
}
