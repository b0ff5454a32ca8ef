/** Whatever the points: each is in exactly one cluster, and no two clusters are closer than the limit. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { clusterPoints } from "../../../app/components/region-map/cluster-points.ts";

const coordinate = fc.oneof(fc.double({ min: -50, max: 750, noNaN: true }), fc.integer({ min: 0, max: 20 }).map((step) => step * 23));
const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 300 }).map((all) => all.map((point, id) => ({ ...point, id })));
const limit = fc.double({ min: 1, max: 120, noNaN: true });

it("every point is in exactly one cluster, and the counts add up", () => {
  fc.assert(fc.property(points, limit, (all, most) => {
    const members = clusterPoints(all, most).flatMap((cluster) => cluster.members.map(({ id }) => id));
    expect(members.length).toBe(all.length);
    expect(new Set(members).size).toBe(all.length);
  }));
});

it("no two clusters are closer than the limit", () => {
  fc.assert(fc.property(points, limit, (all, most) => {
    const clusters = clusterPoints(all, most);
    for (const [index, a] of clusters.entries()) for (const b of clusters.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(most);
  }));
});

it("a cluster lies in the middle of its points, and a lone point where it is", () => {
  const [pair, lone] = clusterPoints([{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 200, y: 50 }], 46).sort((a, b) => a.x - b.x);
  expect(pair).toMatchObject({ x: 5, y: 0, members: [{ x: 0, y: 0 }, { x: 10, y: 0 }] });
  expect(lone).toEqual({ x: 200, y: 50, members: [{ x: 200, y: 50 }] });
});

it("the same points give the same clusters in whichever order they come", () => {
  fc.assert(fc.property(points, (all) => {
    const places = (some: typeof all) => clusterPoints(some, 40).map(({ members }) => members.map(({ x, y }) => `${x} ${y}`).sort().join()).sort();
    expect(places([...all].reverse())).toEqual(places(all));
  }));
});

it("two thousand points in two thousand places take no time to speak of", () => {
  const all = Array.from({ length: 2000 }, (_, i) => ({ x: (i * 7919) % 700, y: (i * 104_729) % 800 }));
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    clusterPoints(all, 46);
    return performance.now() - started;
  });
  expect(Math.min(...times), "the quickest of five: what else the machine does is not the map's").toBeLessThan(100);
});
