/** Asks the studio about a code and sends it what was pressed. `null`: no net, or none that answers in time; `loggedOut`: the session is over, or is another business's by now. */
import { MOST_STEPS, type DoorAnswer, type DoorNews, type DoorResults, type DoorStep, type Told } from "../../core/booking/door.ts";

const DOOR = "/studio/scan/door";
/** Nobody waits longer at a door for what the phone knows as well. */
const PATIENCE_MS = 4000;
/** What only the studio knows is worth waiting for. */
const LONG_PATIENCE_MS = 15_000;

export type Asked<T> = T | "loggedOut" | null;

/** @param listed the phone's list has it too */
export function askAnswer(code: string, { organisationId, listed }: { organisationId: string; listed: boolean }): Promise<Asked<DoorAnswer>> {
  return ask<DoorAnswer>(`${DOOR}?code=${encodeURIComponent(code)}`, organisationId, { patience: listed ? PATIENCE_MS : LONG_PATIENCE_MS });
}

export function askNews(organisationId: string): Promise<Asked<DoorNews>> {
  return ask<DoorNews>(DOOR, organisationId);
}

export function sendSteps(organisationId: string, steps: readonly DoorStep[]): Promise<Asked<DoorResults>> {
  return ask<DoorResults>(DOOR, organisationId, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ steps: steps.slice(0, MOST_STEPS) }) });
}

/** @param organisationId of the business that the page is for */
async function ask<T>(address: string, organisationId: string, { patience = PATIENCE_MS, ...init }: RequestInit & { patience?: number } = {}): Promise<Asked<T>> {
  if (!navigator.onLine) return null;
  try {
    const answer = await fetch(address, { ...init, signal: AbortSignal.timeout(patience) });
    if (answer.redirected) return "loggedOut"; // led to the log-in
    if (!answer.ok) return null;
    const said = (await answer.json()) as Told<T>;
    return said.organisationId === organisationId ? said : "loggedOut";
  } catch {
    return null;
  }
}
