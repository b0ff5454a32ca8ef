/** Has the door's page kept for the time without a net by the worker of public/scan-worker.js; in development there is no build to keep. */
import { DOOR_SCOPE } from "./forget-door.ts";

export async function keepPage(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator) || !navigator.onLine) return;
  try {
    const registration = await navigator.serviceWorker.register("/scan-worker.js", { scope: DOOR_SCOPE });
    registration.active?.postMessage("keep");
  } catch {
    return; // a browser that forbids it works with a net only
  }
}
