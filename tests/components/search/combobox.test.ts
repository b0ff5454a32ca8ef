import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answered, CLOSED, press, withTrip, type Box, type Suggestion } from "../../../app/components/search/combobox-keys.ts";
import { roomFor } from "../../../app/components/search/combobox-room.ts";

const line = (text: string): Suggestion => ({ kind: "place", text, detail: "", url: `/pl/search?q=${text}` });
const LINES = ["Kołobrzeg", "Koszalin", "Karlino"].map(line);
const open = (active = -1): Box => ({ suggestions: LINES, open: true, active });
const shut: Box = { suggestions: LINES, open: false, active: -1 };
const key = (box: Box, name: string, { altKey = false, filled = true } = {}) => press(box, { key: name, altKey, filled });

describe("keys in a search field with suggestions", () => {
  it("down goes from the text through the lines and into the text again, up the other way", () => {
    const walk = (name: string) => [1, 2, 3, 4].reduce<number[]>((seen) => [...seen, key(open(seen.at(-1) ?? -1), name).box.active], []);
    expect(walk("ArrowDown")).toEqual([0, 1, 2, -1]);
    expect(walk("ArrowUp")).toEqual([2, 1, 0, -1]);
    expect(key(open(), "ArrowDown").taken, "the caret stays").toBe(true);
  });

  it("down opens what was closed, or asks when nothing is there yet; in an empty field it does nothing", () => {
    expect(key(shut, "ArrowDown")).toEqual({ box: open(0), taken: true });
    expect(key(shut, "ArrowDown", { altKey: true })).toEqual({ box: open(-1), taken: true });
    expect(key(CLOSED, "ArrowDown")).toEqual({ box: CLOSED, taken: true, then: "ask" });
    expect(key(CLOSED, "ArrowDown", { filled: false })).toEqual({ box: CLOSED, taken: false });
    expect(key(open(1), "ArrowUp", { altKey: true })).toEqual({ box: shut, taken: true });
    expect(key(shut, "ArrowUp")).toEqual({ box: shut, taken: false });
  });

  it("enter goes to the chosen line, else it is the form's", () => {
    expect(key(open(1), "Enter")).toMatchObject({ taken: true, then: "go" });
    expect(key(open(-1), "Enter")).toEqual({ box: shut, taken: false, then: "stop" });
    expect(key(shut, "Enter")).toMatchObject({ taken: false, then: "stop" });
  });

  it("escape closes, then clears, then is the browser's", () => {
    expect(key(open(2), "Escape")).toEqual({ box: shut, taken: true, then: "stop" });
    expect(key(shut, "Escape")).toMatchObject({ taken: true, then: "clear" });
    expect(key(CLOSED, "Escape", { filled: false }).taken).toBe(false);
  });

  it("tab leaves and closes; Home, End and the arrows along the text are the text's", () => {
    expect(key(open(1), "Tab")).toEqual({ box: shut, taken: false, then: "stop" });
    for (const name of ["Home", "End", "ArrowLeft", "ArrowRight"]) expect(key(open(1), name), name).toEqual({ box: open(-1), taken: false });
    expect(key(open(1), "k")).toEqual({ box: open(1), taken: false });
  });

  it("whatever is pressed, a line is chosen only of an open list, and one that is there", () => {
    const keys = fc.record({ key: fc.constantFrom("ArrowDown", "ArrowUp", "Escape", "Enter", "Tab", "Home", "End", "a"), altKey: fc.boolean(), filled: fc.boolean() });
    fc.assert(fc.property(fc.array(keys), fc.array(fc.constantFrom(...LINES), { maxLength: 3 }), (pressed, lines) => {
      const box = pressed.reduce((before, each) => press(before, each).box, answered(CLOSED, [...new Set(lines)]));
      expect(box.active).toBeGreaterThanOrEqual(-1);
      expect(box.active).toBeLessThan(box.open ? box.suggestions.length : 0);
      if (box.open) expect(box.suggestions.length).toBeGreaterThan(0);
    }));
  });
});

describe("an answer", () => {
  it("opens the list, and closes it when nothing is suggested", () => {
    expect(answered(CLOSED, LINES)).toEqual(open(-1));
    expect(answered(open(1), [])).toEqual(CLOSED);
  });

  it("leaves the chosen line chosen where it still is", () => {
    expect(answered(open(2), [LINES[2]!, LINES[0]!]).active).toBe(0);
    expect(answered(open(1), [LINES[2]!, LINES[0]!]).active).toBe(-1);
    expect(answered(open(-1), LINES).active).toBe(-1);
  });
});

describe("what the form already says", () => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ q: "kol", from: "2027-07-01", to: "", adults: "2", children: "", theme: "sea" })) form.set(name, value);

  it("goes along to results: dates and people, neither words nor filters", () => {
    expect(withTrip("/pl/search?q=Ko%C5%82obrzeg", form)).toBe("/pl/search?q=Ko%C5%82obrzeg&from=2027-07-01&adults=2");
    expect(withTrip("/pl/search?theme=kayak", form)).toBe("/pl/search?theme=kayak&from=2027-07-01&adults=2");
  });

  it.each(["/pl/p/rejs", "/pl/lot/kolobrzeg"])("not to %s", (url) => expect(withTrip(url, form)).toBe(url));
});

describe("room for the list", () => {
  it.each([
    ["under the field", { top: 100, bottom: 144, from: 0, to: 900 }, { above: false, height: 440 }],
    ["under it although there is more above", { top: 500, bottom: 544, from: 0, to: 844 }, { above: false, height: 286 }],
    ["above it at the window's foot", { top: 820, bottom: 864, from: 0, to: 900 }, { above: true, height: 440 }],
    ["where a phone's keyboard leaves more", { top: 200, bottom: 244, from: 100, to: 400 }, { above: false, height: 142 }],
    ["never next to nothing", { top: 10, bottom: 54, from: 0, to: 100 }, { above: false, height: 120 }],
  ])("%s", (_, window, room) => expect(roomFor(window)).toEqual(room));
});
