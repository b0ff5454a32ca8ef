/** Names lie on nothing: no mark, no other name, no edge; the important ones come first. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { placeLabels, type PlacedLabel } from "../../../app/components/region-map/label-places.ts";

const size = { width: 358, height: 409 };
const dot = { x: fc.integer({ min: 0, max: 358 }), y: fc.integer({ min: 0, max: 409 }) };
const towns = fc.array(fc.record({ ...dot, name: fc.string({ minLength: 3, maxLength: 22 }) }), { maxLength: 40 });
const marks = fc.array(fc.record({ ...dot, r: fc.constantFrom(10, 16, 21) }), { maxLength: 25 });

/** A shade smaller than it was placed with, so that touching edges do not count. */
function boxOf({ name, textX, textY, anchor }: PlacedLabel) {
  const width = name.length * 13 * 0.58;
  const left = anchor === "start" ? textX : anchor === "end" ? textX - width : textX - width / 2;
  return { left: left + 0.5, right: left + width - 0.5, top: textY - 7.5, bottom: textY + 7.5 };
}

it("no name lies on a mark, on another name or over the edge", () => {
  fc.assert(fc.property(towns, marks, (all, discs) => {
    const boxes = placeLabels({ towns: all, marks: discs, size, font: 13 }).map(boxOf);
    for (const [index, box] of boxes.entries()) {
      expect(box.left >= 0 && box.right <= 358 && box.top >= 0 && box.bottom <= 409).toBe(true);
      for (const { x, y, r } of discs) expect(box.left < x + r && x - r < box.right && box.top < y + r && y - r < box.bottom).toBe(false);
      for (const other of boxes.slice(index + 1)) expect(box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom).toBe(false);
    }
  }));
});

it("the first of two that stand in each other's way is named, and a town under a mark is named beside it, without a dot", () => {
  const placed = placeLabels({ towns: [{ name: "Kołobrzeg", x: 100, y: 100 }, { name: "Budzistowo", x: 101, y: 101 }], marks: [{ x: 102, y: 100, r: 16 }], size, font: 13 });
  expect(placed[0]).toMatchObject({ name: "Kołobrzeg", anchor: "start", textX: 124, dot: false });
  expect(placed.every(({ dot: drawn }) => !drawn)).toBe(true);
});

it("at the eastern edge the name stands to the west", () => {
  expect(placeLabels({ towns: [{ name: "Szczecinek", x: 340, y: 200 }], marks: [], size, font: 13 })[0]).toMatchObject({ anchor: "end" });
});
