/** Why money goes back: it came twice or too late, or somebody cancelled. */

/** A payment that bought nothing goes back whole. */
export const LATE_REASONS = ["duplicate", "unbookable", "places_gone"] as const;
export type LateReason = (typeof LATE_REASONS)[number];

/** guest: by the tiers. office: the seller's wish, in full. lost: its entrepreneur closed the day, in full. */
export const CANCEL_REASONS = ["guest", "office", "lost"] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];
