/** Stripe's metadata update: what is sent is set, an empty value removes its key, the rest stays. */
export function mergeMetadata(held: Record<string, string> | null | undefined, sent: Record<string, string> | undefined): Record<string, string> {
  const merged = { ...held, ...sent };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ""));
}
