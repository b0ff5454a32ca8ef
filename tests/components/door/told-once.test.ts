/** A code in front of the camera is told when it comes into sight, not with every picture. */
import { expect, test } from "vitest";
import { toldOnce } from "../../../app/components/door/told-once.ts";

/** Pictures at moments (milliseconds), each with the code on it. @returns the codes told */
function watch(pictures: readonly [at: number, text: string][], listens: (text: string) => boolean = () => true): string[] {
  const told: string[] = [];
  let clock = 0;
  const see = toldOnce((text) => (told.push(text), listens(text)), () => clock);
  for (const [at, text] of pictures) {
    clock = at;
    see(text);
  }
  return told;
}

test("a code that stays in sight is told once, however long it stays and however the hand shakes", () => {
  expect(watch(Array.from({ length: 20 }, (_, picture): [number, string] => [picture * 1900, "A"]))).toEqual(["A"]);
});

test("a code that was out of sight for two seconds is told again: the next guest shows the same one", () => {
  expect(watch([[0, "A"], [2000, "A"]])).toEqual(["A", "A"]);
});

test("another code is told at once, and the first again after it", () => {
  expect(watch([[0, "A"], [150, "B"], [300, "A"]])).toEqual(["A", "B", "A"]);
});

test("a code nobody could listen to is told again until somebody does", () => {
  let busy = 2;
  expect(watch([[0, "A"], [150, "A"], [300, "A"], [450, "A"]], () => busy-- <= 0)).toEqual(["A", "A", "A"]);
});
