/** Arithmetic of printed inks: mixing and overprinting `#RRGGBB` colours, so that every shape stays in the picture's light. */

type Rgb = [number, number, number];

/** `#RRGGBB` between two colours; share 0 is the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [parse(first), parse(second)];
  return format([0, 1, 2].map((i) => a[i as 0] + (b[i as 0] - a[i as 0]) * share) as Rgb);
}

/** One ink printed over another, as on paper: white leaves the first unchanged. */
export function overprint(ink: string, filter: string): string {
  const [a, b] = [parse(ink), parse(filter)];
  return format([0, 1, 2].map((i) => (a[i as 0] * b[i as 0]) / 255) as Rgb);
}

function parse(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function format(channels: Rgb): string {
  return `#${channels.map((c) => Math.round(Math.min(255, Math.max(0, c))).toString(16).padStart(2, "0")).join("")}`;
}
