/** Colours, fonts and sizes of all prints (design 7); everything stays readable in black and white. */
export const SANS = "Inter";
export const SERIF = "Source Serif";

export const INK = "#0B3C49";
export const MUTED = "#496570";
export const LINE = "#C9BFA9";
export const SAND = "#F2E8D5";
export const SEA = "#17616F";
export const RED = "#B3261E";

/** points; A4 is 595 × 842 */
export const MARGIN = 42;
export const SIZE = { small: 8, text: 9.5, lead: 11, h3: 12, h2: 16, h1: 24 } as const;
