import fc from "fast-check";
import { expect, test } from "vitest";
import { setTitle } from "../../../app/domain/print/set-lines.ts";

/** A face whose letters are all half as wide as high. */
const widthOf = (text: string, size: number) => (text.length * size) / 2;
const set = (text: string, room = 690) => setTitle({ text, room, widthOf });

test("a short title is as large as can be, on one line", () => {
  expect(set("Spa")).toEqual({ size: 84, lines: ["Spa"] });
});

test("lines are about equally long rather than filled one after the other", () => {
  expect(set("Trzy latarnie jednego dnia").lines).toEqual(["Trzy latarnie", "jednego dnia"]);
});

test("a no-break space holds", () => {
  expect(set("Spacer w\u00a0Szczecinie i\u00a0kolacja nad\u00a0Odrą").lines.every((line) => !/(^| )[iw]$/.test(line))).toBe(true);
});

test("a word too long for its line makes the title smaller, and is shortened only when nothing else helps", () => {
  expect(set("Donaudampfschifffahrtsgesellschaft").lines).toEqual([expect.stringMatching(/^Donaudampf[a-z]+…$/)]);
  expect(set("Wasserwanderstationen").lines).toEqual(["Wasserwanderstationen"]);
});

test("whatever the title, at most three lines, none wider than the room, no word lost unless it says so", () => {
  fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-zżółćß]{1,40}$/), { minLength: 1, maxLength: 30 }), (words) => {
    const { size, lines } = set(words.join(" "));
    expect(lines.length).toBeLessThanOrEqual(3);
    for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(690);
    if (!lines.some((line) => line.endsWith("…"))) expect(lines.join(" ")).toBe(words.join(" "));
  }));
});
