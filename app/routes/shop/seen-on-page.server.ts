/** A step that somebody else took first, or whose time has passed: the page itself says how things stand now. */
import { isAppError, type ErrorCode } from "../../core/app-error.ts";

const SEEN: ErrorCode[] = ["booking.answered", "booking.request_over"];

/** @returns false when the page has to say it instead */
export async function unlessSeenOnPage(step: () => Promise<void>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (error) {
    if (!isAppError(error) || !SEEN.includes(error.code)) throw error;
    return false;
  }
}
