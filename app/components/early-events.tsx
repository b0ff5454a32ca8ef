/**
 * Until the page is awake its events are the browser's alone: links lead on and forms send as they do without a script. React would answer a
 * click on a page whose data has not been read yet with an error (345) and drop the page it was waking.
 */
import { useEffect, type ReactNode } from "react";

/**
 * What React wakes a page for at once, ready or not (`discreteReplayableEvents` in react-dom), and a field's focus. Typed text is one of it: Chromium
 * tells of each letter by `keypress` or `textInput`, beside `keydown` and `input`.
 */
const TYPES = [
  "mousedown", "mouseup", "touchcancel", "touchend", "touchstart", "auxclick", "dblclick", "pointercancel", "pointerdown", "pointerup", "dragend", "dragstart", "drop",
  "compositionend", "compositionstart", "keydown", "keypress", "keyup", "input", "textInput", "copy", "cut", "paste", "click", "change", "contextmenu", "reset", "submit",
  "focusin", "focusout",
];

function keepFromReact(event: Event): void {
  event.stopPropagation();
}

/** Call before waking the page: React listens below the window and hears nothing until `Awake` is there. */
export function holdEarlyEvents(): void {
  for (const type of TYPES) window.addEventListener(type, keepFromReact, { capture: true });
}

/** Stands around the woken page, not beside it (ids are counted by siblings, and the server has none there), and lets events through from then on. */
export function Awake({ children }: { children: ReactNode }): ReactNode {
  useEffect(() => {
    for (const type of TYPES) window.removeEventListener(type, keepFromReact, { capture: true });
  }, []);
  return children;
}
