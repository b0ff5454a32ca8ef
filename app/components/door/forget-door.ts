/** Takes from this phone what the door's page keeps of guests and of the person logged in. What was pressed and not yet sent stays: it names nobody. */
import { forgetList, phoneStore } from "./door-store.ts";

/** The worker of public/scan-worker.js and its caches. */
export const DOOR_SCOPE = "/studio/scan";
const CACHES = "door-";

export async function forgetDoor(): Promise<void> {
  forgetList(phoneStore());
  if (!("serviceWorker" in navigator)) return; // as outside HTTPS
  const registration = await navigator.serviceWorker.getRegistration(DOOR_SCOPE);
  await registration?.unregister();
  for (const name of await caches.keys()) if (name.startsWith(CACHES)) await caches.delete(name);
}
