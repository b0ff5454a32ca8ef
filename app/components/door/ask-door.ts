/** Asks the studio about a code and sends it what was pressed. `null`: no net, or none that answers in time; `loggedOut`: the session is over. */
import { MOST_STEPS, type DoorAnswer, type DoorNews, type DoorResults, type DoorStep } from "../../core/booking/door.ts";

const DOOR = "/studio/scan/door";
/** Nobody waits longer at a door for what the phone knows as well. */
const PATIENCE_MS = 4000;
/** What only the studio knows is worth waiting for. */
const LONG_PATIENCE_MS = 15_000;

export type Asked<T> = T | "loggedOut" | null;

/** @param listed the phone's list has it too */
export function askAnswer(code: string, { listed }: { listed: boolean }): Promise<Asked<DoorAnswer>> {
  return ask<DoorAnswer>(`${DOOR}?code=${encodeURIComponent(code)}`, undefined, listed ? PATIENCE_MS : LONG_PATIENCE_MS);
}

export function askNews(): Promise<Asked<DoorNews>> {
  return ask<DoorNews>(DOOR);
}

export function sendSteps(steps: readonly DoorStep[]): Promise<Asked<DoorResults>> {
  return ask<DoorResults>(DOOR, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ steps: steps.slice(0, MOST_STEPS) }) });
}

async function ask<T>(address: string, init?: RequestInit, patience = PATIENCE_MS): Promise<Asked<T>> {
  if (!navigator.onLine) return null;
  try {
    const answer = await fetch(address, { ...init, signal: AbortSignal.timeout(patience) });
    if (answer.redirected) return "loggedOut"; // led to the log-in
    return answer.ok ? ((await answer.json()) as T) : null;
  } catch {
    return null;
  }
}
