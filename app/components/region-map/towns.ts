/** A few towns by which one finds one's way on the region's map; written in the Polish form that stands on every road sign. */
import { projectPoint } from "./plane.ts";

export interface Town { name: string; x: number; y: number; /** from the dot to the name, in map units */ dx: number; dy: number; anchor: "start" | "middle" | "end" }

export const TOWNS: readonly Town[] = [
  { name: "Świnoujście", ...projectPoint(53.91, 14.247), dx: -4, dy: -36, anchor: "start" },
  { name: "Szczecin", ...projectPoint(53.428, 14.553), dx: 34, dy: 2, anchor: "start" },
  { name: "Kołobrzeg", ...projectPoint(54.176, 15.576), dx: -6, dy: -24, anchor: "end" },
  { name: "Koszalin", ...projectPoint(54.194, 16.172), dx: -8, dy: -40, anchor: "middle" },
  { name: "Szczecinek", ...projectPoint(53.707, 16.699), dx: -4, dy: 28, anchor: "end" },
  { name: "Stargard", ...projectPoint(53.336, 15.05), dx: 0, dy: 24, anchor: "middle" },
  { name: "Wałcz", ...projectPoint(53.272, 16.476), dx: -14, dy: 12, anchor: "end" },
];
