/** The frame never leaves the region nor changes its shape, and an address of it brings the same frame back. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { boxOfFrame, DIRECTIONS, frameAround, frameHref, frameOf, frameOfBox, moved, sameFrame, WHOLE, zoomed, type Frame } from "../../../app/components/region-map/frame.ts";
import { toDegrees, toUnits } from "../../../app/components/region-map/plane.ts";

const anywhere = fc.record({ x: fc.double({ min: -2000, max: 2000, noNaN: true }), y: fc.double({ min: -2000, max: 2000, noNaN: true }), width: fc.double({ min: 0, max: 3000, noNaN: true }), height: fc.double({ min: 0, max: 3000, noNaN: true }) });
const frames = anywhere.map(frameOf);

function expectWithin({ x, y, width, height }: Frame): void {
  expect(width / height).toBeCloseTo(7 / 8, 6);
  expect(x).toBeGreaterThanOrEqual(WHOLE.x - 1e-6);
  expect(y).toBeGreaterThanOrEqual(WHOLE.y - 1e-6);
  expect(x + width).toBeLessThanOrEqual(WHOLE.x + WHOLE.width + 1e-6);
  expect(y + height).toBeLessThanOrEqual(WHOLE.y + WHOLE.height + 1e-6);
}

it("whatever is asked for, zoomed or moved stays within the region and keeps its shape", () => {
  fc.assert(fc.property(frames, fc.double({ min: 0.05, max: 20, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (frame, factor, by, at) => {
    for (const some of [frame, zoomed(frame, factor, [at, 1 - at]), moved(frame, [by, -by])]) expectWithin(some);
  }));
});

it("a frame comes back from its box", () => {
  fc.assert(fc.property(frames, (frame) => {
    expect(sameFrame(frameOfBox(boxOfFrame(frame)), frame)).toBe(true);
  }));
});

it("zooming in and out again shows the same, where there was room", () => {
  const frame = frameAround([[400, 400], [500, 520]]);
  expect(sameFrame(zoomed(zoomed(frame, 2), 0.5), frame)).toBe(true);
  expect(zoomed(WHOLE, 0.5)).toEqual(WHOLE);
});

it("the spot under the pointer stays where it is", () => {
  const frame = frameAround([[300, 300], [500, 520]]);
  const closer = zoomed(frame, 2, [0.25, 0.75]);
  expect(closer.x + closer.width * 0.25).toBeCloseTo(frame.x + frame.width * 0.25, 6);
  expect(closer.y + closer.height * 0.75).toBeCloseTo(frame.y + frame.height * 0.75, 6);
});

it("east is to the right and north is up", () => {
  const frame = frameAround([[400, 400], [450, 450]]);
  expect(moved(frame, DIRECTIONS.east).x).toBeGreaterThan(frame.x);
  expect(moved(frame, DIRECTIONS.north).y).toBeLessThan(frame.y);
});

it("degrees become units and degrees again", () => {
  fc.assert(fc.property(fc.double({ min: 52, max: 55, noNaN: true }), fc.double({ min: 13, max: 17, noNaN: true }), (lat, lon) => {
    const { x, y } = toUnits(lat, lon);
    const back = toDegrees(x, y);
    expect(back.lat).toBeCloseTo(lat, 9);
    expect(back.lon).toBeCloseTo(lon, 9);
  }));
});

it("a box beyond the region shows the region's nearest part, and points are framed with room around them", () => {
  expectWithin(frameOfBox({ west: -170, south: -80, east: 170, north: 80 }));
  expectWithin(frameOfBox({ west: 2, south: 48, east: 2.5, north: 49 }));
  const { x, y, width, height } = frameAround([[100, 300], [200, 330]]);
  expect(x).toBeLessThan(100 - width / 10);
  expect(x + width).toBeGreaterThan(200 + width / 10);
  expect(y + height).toBeGreaterThan(330 + height / 10);
  expect(frameAround([])).toEqual(WHOLE);
});

it("an address keeps what else is asked for", () => {
  expect(frameHref("/pl/search?view=map", WHOLE)).toMatch(/^\/pl\/search\?view=map&bbox=14\.\d+,52\.\d+,17\.\d+,54\.\d+$/);
  expect(frameHref("/pl/search", WHOLE)).toMatch(/^\/pl\/search\?bbox=/);
});
