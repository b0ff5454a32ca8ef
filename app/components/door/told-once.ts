/** Tells a text that the camera sees once each time it comes into sight, however many pictures it is on. */

/** A hand that shakes does not take a code out of sight; the next guest's, who shows the same one, does. */
const GONE_MS = 2000;

/**
 * @param tell returns false when it cannot listen now: then the text is told again with the next picture
 * @param now milliseconds of a clock that never goes back
 * @returns to be called with every text that is seen
 */
export function toldOnce(tell: (text: string) => boolean, now: () => number = () => performance.now()): (text: string) => void {
  let last = { text: "", seenAt: 0 };
  return (text) => {
    const known = text === last.text && now() - last.seenAt < GONE_MS;
    if (known || tell(text)) last = { text, seenAt: now() };
  };
}
