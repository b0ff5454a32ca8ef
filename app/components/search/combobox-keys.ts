/** What the keys do in a search field with suggestions, after the WAI-ARIA pattern "editable combobox with list autocomplete". Pure. */

/** One line of the list, as GET /api/suggest answers it. */
export interface Suggestion { kind: "place" | "theme" | "lot" | "product"; text: string; detail: string; url: string }

/** `active`: the chosen line, -1 while one is in the text. The list is never open without a line. */
export interface Box { suggestions: Suggestion[]; open: boolean; active: number }

export const CLOSED: Box = { suggestions: [], open: false, active: -1 };

/** `box`: what it becomes. `taken`: the browser is not to act on the key as well. */
export interface Reaction { box: Box; taken: boolean; then?: "ask" | "clear" | "go" | "stop" }

export interface Press { key: string; altKey: boolean; /** whether anything is in the field */ filled: boolean }

const shut = (box: Box): Box => ({ ...box, open: false, active: -1 });

export function press(box: Box, { key, altKey, filled }: Press): Reaction {
  switch (key) {
    case "ArrowDown": return down(box, { altKey, filled });
    case "ArrowUp": return up(box, altKey);
    case "Escape": return box.open ? { box: shut(box), taken: true, then: "stop" } : { box, taken: filled, then: filled ? "clear" : "stop" };
    case "Enter": return box.open && box.active >= 0 ? { box, taken: true, then: "go" } : { box: shut(box), taken: false, then: "stop" };
    case "Tab": return { box: shut(box), taken: false, then: "stop" };
    case "Home": case "End": case "ArrowLeft": case "ArrowRight": return { box: { ...box, active: -1 }, taken: false };
    default: return { box, taken: false };
  }
}

/** Past the last line one is in the text again. */
function down(box: Box, { altKey, filled }: Omit<Press, "key">): Reaction {
  if (!box.open && box.suggestions.length === 0) return { box, taken: filled, then: filled ? "ask" : undefined };
  if (!box.open) return { box: { ...box, open: true, active: altKey ? -1 : 0 }, taken: true };
  return { box: { ...box, active: box.active + 1 < box.suggestions.length ? box.active + 1 : -1 }, taken: true };
}

function up(box: Box, altKey: boolean): Reaction {
  if (!box.open) return { box, taken: false };
  if (altKey) return { box: shut(box), taken: true };
  return { box: { ...box, active: box.active === -1 ? box.suggestions.length - 1 : box.active - 1 }, taken: true };
}

/** The list after an answer; a line already chosen stays chosen where it still is. */
export function answered(box: Box, suggestions: Suggestion[]): Box {
  const chosen = box.suggestions[box.active]?.url;
  return { suggestions, open: suggestions.length > 0, active: chosen === undefined ? -1 : suggestions.findIndex(({ url }) => url === chosen) };
}

/** Dates and people already said in the form go along to a list of results; a page of its own has no use for them. */
export function withTrip(url: string, form: FormData): string {
  const [path, query] = url.split("?");
  if (!path!.endsWith("/search")) return url;
  const params = new URLSearchParams(query);
  for (const name of ["from", "to", "adults", "children"]) {
    const value = form.get(name);
    if (typeof value === "string" && value !== "") params.set(name, value);
  }
  return `${path}?${params.toString()}`;
}
