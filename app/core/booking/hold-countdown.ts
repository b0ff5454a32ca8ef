/** What a screen reader is told while places are held (WCAG 2.2.1): at five, two and one minutes and at the end, not each second. */
const ANNOUNCED = [5, 2, 1];

/** @param seconds left @returns the minutes to name, "over" at the end, null for silence; the same for a whole minute, so that it is told once */
export function toldAt(seconds: number): number | "over" | null {
  if (seconds <= 0) return "over";
  const minutes = Math.ceil(seconds / 60);
  return ANNOUNCED.includes(minutes) ? minutes : null;
}
